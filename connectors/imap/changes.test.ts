import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { Changes, Mailbox } from '../../src/ports/mailbox.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { startDovecot } from './emulator/dovecot.ts';
import { startSmtp } from './emulator/smtp.ts';
import { createDesks, type DeskOptions } from './imap-desk-fixture.ts';
import { startProxy } from './imap-proxy-fixture.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
const openDesk = createDesks(dovecot, smtp);

async function openBehindProxy(rewrite?: (text: string) => string, options: DeskOptions = {}) {
  const proxy = await startProxy(dovecot.port, rewrite);
  onTestFinished(() => proxy.stop());
  return { proxy, ...(await openDesk({ ...options, port: proxy.port })) };
}

/** As a server says who has none of the extensions of the last thirty years. */
const withoutExtensions = (text: string): string =>
  text
    .replaceAll(/ (?:CONDSTORE|QRESYNC|ENABLE|UIDPLUS|MOVE|ESEARCH|WITHIN|LITERAL\+)(?=[ \]\r])/g, '')
    .replaceAll(/\[(?:APPENDUID|COPYUID)[^\]]*\] /g, '');

const cursorOf = (changes: Changes): string => (changes.kind === 'changes' ? changes.cursor : '');
const kindsSince = async (mailbox: Mailbox, cursor: string) => {
  const changes = await mailbox.listChanges(cursor);
  return changes.kind === 'reset' ? ['reset'] : changes.changes.map(({ kind }) => kind);
};

async function fill(desk: Awaited<ReturnType<typeof openDesk>>, count: number): Promise<void> {
  const base = Math.min(count, 100);
  for (let n = 0; n < base; n += 1) await desk.deliver(mailWith('', `mail ${n}`));
  for (let have = base; have < count; have = Math.min(have * 2, count))
    await desk.inFolder('INBOX', (client) => client.messageCopy(`1:${Math.min(have, count - have)}`, 'INBOX'));
}

describe('what happened', () => {
  test('a mark that a person sets is told as marked, and a new mail is not', async () => {
    const { mailbox, deliver, inFolder } = await openDesk();
    await deliver(mailWith(''));
    const { cursor, refs } = await listAll(mailbox, null);
    await inFolder('INBOX', (client) => client.messageFlagsAdd('1', ['Waybill/Approve']));
    const changes = await mailbox.listChanges(cursor);
    expect(changes).toMatchObject({ kind: 'changes', hasMore: false, changes: [{ kind: 'marked', ref: refs[0] }] });
    expect(await mailbox.readMarks(refs[0] ?? '')).toEqual(['Waybill/Approve']);
    await deliver(mailWith(''));
    expect(await kindsSince(mailbox, cursorOf(changes))).toEqual(['received']);
    const { cursor: end } = await listAll(mailbox, cursorOf(changes));
    expect(await kindsSince(mailbox, end)).toEqual([]);
  });

  test('drafts made, edited and removed are told, each by its reference', async () => {
    const { mailbox, discardDraft, inFolder } = await openDesk();
    const { cursor } = await listAll(mailbox, null);
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const made = await mailbox.listChanges(cursor);
    expect(made).toMatchObject({ changes: [{ kind: 'draft', ref }] });
    await inFolder('Drafts', (client) => client.messageFlagsAdd('1', ['\\Flagged']));
    const changed = await mailbox.listChanges(cursorOf(made));
    expect(changed).toMatchObject({ changes: [{ kind: 'draft', ref }] });
    await discardDraft(ref);
    expect(await mailbox.listChanges(cursorOf(changed))).toMatchObject({ changes: [{ kind: 'draft', ref }] });
  });

  test('many marks changed at once come in pages, each at least once', async () => {
    const desk = await openDesk();
    const count = limits.imap.changesPerPage * 2 + 10;
    await fill(desk, count);
    const { cursor } = await listAll(desk.mailbox, null);
    await desk.inFolder('INBOX', (client) => client.messageFlagsAdd('1:*', ['Waybill/Reject']));
    const { refs, pages } = await listAll(desk.mailbox, cursor, 'marked');
    expect(new Set(refs).size).toBe(count);
    expect(pages).toBe(3);
  });

  test('from a time on, the time of arrival counts to the second, whatever order the mails were put in', async () => {
    const { mailbox, client } = await openDesk();
    const at = Date.parse('2026-11-20T10:00:00Z');
    for (const seconds of [-86_400, 5, -1, 0, -5])
      await client.append('INBOX', Buffer.from(mailWith('', `at ${seconds}`)), [], new Date(at + seconds * 1_000));
    const changes = await mailbox.listChanges({ since: new Date(at).toISOString() });
    const raws =
      changes.kind === 'reset' ? [] : await Promise.all(changes.changes.map(({ ref }) => mailbox.fetchRaw(ref)));
    expect(raws.map((raw) => /at (\S+)/.exec(Buffer.from(raw).toString())?.[1])).toEqual(['5', '0']);
  });

  test('ten thousand mails come page by page, each once, and the next look is quick', { timeout: 60_000 }, async () => {
    const desk = await openDesk();
    await fill(desk, 10_000);
    const startedMs = performance.now();
    const { refs, cursor, pages } = await listAll(desk.mailbox, null);
    const tookMs = performance.now() - startedMs;
    expect(new Set(refs).size).toBe(10_000);
    expect(pages).toBe(10_000 / limits.imap.changesPerPage);
    expect(tookMs).toBeLessThan(20_000);
    await desk.deliver(mailWith(''));
    expect((await listAll(desk.mailbox, cursor)).refs).toHaveLength(1);
  });

  test('a folder of holes is gone through without reading them one by one', async () => {
    const desk = await openDesk();
    await fill(desk, 1_500);
    await desk.inFolder('INBOX', (client) => client.messageDelete('2:1499'));
    const { refs, pages } = await listAll(desk.mailbox, null);
    expect(refs).toHaveLength(2);
    expect(pages).toBe(1);
  });
});

describe('a server without extensions', () => {
  test('tells received and sent mails, and new drafts', async () => {
    const { mailbox, deliver, sendByHand, inFolder, proxy } = await openBehindProxy(withoutExtensions);
    await deliver(mailWith(''));
    const { cursor } = await listAll(mailbox, null);
    await inFolder('INBOX', (client) => client.messageFlagsAdd('1', ['Waybill/Approve']));
    expect(await kindsSince(mailbox, cursor)).toEqual([]);
    await deliver(mailWith(''));
    await sendByHand(mailWith(''));
    const token = newToken();
    await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    expect(await kindsSince(mailbox, cursor)).toEqual(['received', 'sent', 'draft']);
    expect(proxy.commands()).not.toMatch(/CHANGEDSINCE|MODSEQ|UID EXPUNGE|ENABLE/);
  });

  test('finds the UID of a new draft by its header, and a replaced draft is gone', async () => {
    const { mailbox, inFolder } = await openBehindProxy(withoutExtensions);
    const token = newToken();
    const before = draftWith(token, 'old');
    const old = await mailbox.saveDraft({ raw: before, token, replaces: null });
    const raw = draftWith(token, 'new');
    const ref = await mailbox.saveDraft({
      raw,
      token,
      replaces: { ref: old, version: digestOf(before) },
    });
    expect(Buffer.from(await mailbox.fetchRaw(ref)).equals(Buffer.from(raw))).toBe(true);
    await expect(mailbox.fetchRaw(old)).rejects.toMatchObject({ kind: 'not_found' });
    expect(await mailbox.readOutgoing({ token, draft: old })).toMatchObject({ kind: 'draft', ref });
    // What a person has flagged in the same folder is not removed by us.
    const flags = await inFolder('Drafts', (client) => client.fetchAll('1:*', { flags: true }));
    expect(flags.map((mail) => mail.flags?.has('\\Deleted'))).toEqual([true, false]);
  });

  test('a draft flagged as deleted is deleted, and is not sent', async () => {
    const { mailbox, inFolder } = await openBehindProxy(withoutExtensions);
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    await inFolder('Drafts', (client) => client.messageFlagsAdd('1', ['\\Deleted']));
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'deleted' });
  });

  test('mod-sequences that a server begins to give reset nothing', async () => {
    let isOld = true;
    const { mailbox, deliver, proxy } = await openBehindProxy((text) => (isOld ? withoutExtensions(text) : text));
    await deliver(mailWith(''));
    const { cursor } = await listAll(mailbox, null);
    isOld = false;
    proxy.cutAll();
    await deliver(mailWith(''));
    const changes = await mailbox.listChanges(cursor);
    expect(changes).toMatchObject({ kind: 'changes', changes: [{ kind: 'received' }] });
    expect(await kindsSince(mailbox, cursorOf(changes))).toEqual([]);
  });
});

describe('a mailbox that changes under our hands', () => {
  test('another UIDVALIDITY resets the cursor and ends the old references, and a full listing loses nothing', async () => {
    const { mailbox, deliver, client } = await openDesk();
    await deliver(mailWith('', 'before'));
    const { cursor, refs } = await listAll(mailbox, null);
    await client.mailboxRename('INBOX', 'Old');
    const mails = ['before', 'after'].map((text) => mailWith('', text));
    for (const mail of mails) await deliver(mail);
    expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    await expect(mailbox.fetchRaw(refs[0] ?? '')).rejects.toMatchObject({ kind: 'not_found' });
    expect(await mailbox.mark(refs[0] ?? '', { add: ['Waybill/Sent'], remove: [] })).toBe(false);
    const again = await listAll(mailbox, null);
    const raws = await Promise.all(again.refs.map((ref) => mailbox.fetchRaw(ref)));
    expect(raws.map((raw) => Buffer.from(raw).toString())).toEqual(mails.map((mail) => Buffer.from(mail).toString()));
  });

  test('UIDVALIDITY that changes between two pages resets, and never mixes two lives of a folder', async () => {
    const desk = await openDesk();
    await fill(desk, limits.imap.changesPerPage + 10);
    const first = await desk.mailbox.listChanges({ since: null });
    await desk.client.mailboxRename('INBOX', 'Old');
    await desk.deliver(mailWith(''));
    expect(await desk.mailbox.listChanges(cursorOf(first))).toEqual({ kind: 'reset' });
  });

  test('a folder made anew in the middle of a listing is not told by its old cursor, and reset by the next', async () => {
    const { mailbox, client, sendByHand, proxy } = await openBehindProxy();
    const { cursor } = await listAll(mailbox, null);
    await sendByHand(mailWith(''));
    proxy.holdAt(/SELECT Sent/, async () => {
      await client.mailboxDelete('Sent');
      await client.mailboxCreate('Sent');
      await sendByHand(mailWith(''));
    });
    const changes = await mailbox.listChanges(cursor);
    expect(changes).toMatchObject({ kind: 'changes', changes: [] });
    expect(await mailbox.listChanges(cursorOf(changes))).toEqual({ kind: 'reset' });
  });

  test('a folder of sent mails that disappears is said, made anew, and resets the cursor', async () => {
    const { mailbox, client, sendByHand } = await openDesk({
      changes: { folders: { sent: 'Gone' } },
    });
    const { cursor } = await listAll(mailbox, null);
    await client.mailboxDelete('Gone');
    await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'not_found' });
    expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    await sendByHand(mailWith(''));
    expect((await listAll(mailbox, null)).refs).toEqual([]);
  });

  test('a connection lost in the middle of a listing loses nothing', async () => {
    const { proxy, ...desk } = await openBehindProxy();
    await fill(desk, limits.imap.changesPerPage * 2);
    proxy.cutAt('answer', /\* SEARCH|ESEARCH/, 2);
    proxy.cutAt('command', /UID SEARCH/, 1);
    const { refs } = await listAll(desk.mailbox, null);
    expect(new Set(refs).size).toBe(limits.imap.changesPerPage * 2);
    expect(proxy.connections()).toBe(4);
  });

  test('a connection lost in the middle of a mail is made anew, and the mail is whole', async () => {
    const { mailbox, deliver, proxy } = await openBehindProxy();
    const raw = mailWith('', 'x'.repeat(200_000));
    await deliver(raw);
    const { refs } = await listAll(mailbox, null);
    proxy.cutAt('answer', /xxxxx/);
    expect(Buffer.from(await mailbox.fetchRaw(refs[0] ?? '')).equals(Buffer.from(raw))).toBe(true);
  });

  test('a server that is away is unavailable, and the listing goes on when it is back', {
    timeout: 30_000,
  }, async () => {
    const { mailbox, deliver, proxy } = await openBehindProxy();
    const { cursor } = await listAll(mailbox, null);
    await deliver(mailWith(''));
    proxy.cutAll();
    proxy.cutAt('answer', /./, limits.imap.backOffMs.length);
    await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
    expect((await listAll(mailbox, cursor)).refs).toHaveLength(1);
  });

  test('a mail that goes while it is read is not_found, and no page breaks at it', async () => {
    const { mailbox, deliver, inFolder } = await openDesk();
    await deliver(mailWith(''));
    await deliver(mailWith(''));
    const { refs } = await listAll(mailbox, null);
    await inFolder('INBOX', (client) => client.messageDelete('1', { uid: true }));
    await expect(mailbox.fetchRaw(refs[0] ?? '')).rejects.toMatchObject({ kind: 'not_found' });
    expect((await listAll(mailbox, null)).refs).toEqual([refs[1]]);
  });
});
