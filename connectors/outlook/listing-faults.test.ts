import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Changes } from '../../src/ports/mailbox.ts';
import { digestOf, draftWith, HOSTILE_REFS, listAll, mailWith, newToken, refsOf } from '../contract/mailbox-in-use.ts';
import { openGraphClient } from './client.ts';
import { openOutlook } from './connector.ts';
import { configOf, goodToken, openNew, stopEmulators } from './outlook-fixture.ts';

stopEmulators();

const kindsOf = (changes: Changes): readonly string[] =>
  changes.kind === 'reset' ? ['reset'] : changes.changes.map(({ kind }) => kind).sort();

describe('the deltas of Graph', () => {
  test('that have expired are reset, and listing again skips nothing', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    await deliver(mailWith('', 'early'));
    const { cursor } = await listAll(mailbox, null);
    await deliver(mailWith('', 'late'));
    emulator.deltas.expire();
    expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    expect((await listAll(mailbox, null)).refs).toHaveLength(2);
  });

  test('that are lost in any of the documented ways are reset, and a failure of the server is not', async () => {
    const { mailbox, emulator } = await openNew();
    const { cursor } = await listAll(mailbox, null);
    for (const [status, code] of [
      [410, 'resyncRequired'],
      [400, 'SyncStateInvalid'],
      [404, 'syncStateNotFound'],
      [400, 'ErrorInvalidSyncStateData'],
    ] as const) {
      emulator.faults.add({ when: 'before', on: /delta$/, status, code });
      expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    }
    emulator.faults.add({ when: 'before', on: /delta$/, status: 400, code: 'BadRequest' });
    await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({ kind: 'rejected' });
    expect(await mailbox.listChanges(cursor)).toMatchObject({ kind: 'changes' });
  });

  test('that repeat themselves in any order tell each mail once', async () => {
    const { mailbox, emulator, deliver, sendByHand } = await openNew();
    let { cursor } = await listAll(mailbox, null);
    emulator.deltas.replays = 50;
    const refs: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await deliver(mailWith('', `mail ${n}`));
      await sendByHand(mailWith('', `sent ${n}`));
      const changes = await mailbox.listChanges(cursor);
      expect(kindsOf(changes)).toEqual(['received', 'sent']);
      refs.push(...refsOf(changes));
      if (changes.kind === 'changes') cursor = changes.cursor;
    }
    expect(new Set(refs).size).toBe(5);
  });

  test('tell a category as marked, reading as nothing, a draft as draft, and a mail that comes back as received', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    await deliver(mailWith(''));
    const [message] = emulator.store.listFolder('inbox');
    if (!message) throw new Error('the mail is not there');
    let { cursor } = await listAll(mailbox, null);
    const next = async () => {
      const changes = await mailbox.listChanges(cursor);
      if (changes.kind === 'changes') cursor = changes.cursor;
      return kindsOf(changes);
    };
    await mailbox.mark(message.id, { add: ['Waybill/To approve'], remove: [] });
    expect(await next()).toEqual(['marked']);
    emulator.store.change(message, { isRead: true });
    expect(await next()).toEqual([]);
    emulator.store.change(message, { categories: [] });
    expect(await next()).toEqual(['marked']);
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    expect(await next()).toEqual(['draft']);
    emulator.discard(ref);
    expect(await next()).toEqual(['draft']);
    emulator.store.move(message, 'deleteditems');
    expect(await next()).toEqual([]);
    emulator.store.move(message, 'inbox');
    expect(await next()).toEqual(['received']);
  });

  test('come in pages, each mail once, and only the folder that has more is asked for more', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    const { cursor } = await listAll(mailbox, null);
    const count = limits.outlook.deltaMessagesPerPage + 20;
    for (let n = 0; n < count; n += 1) await deliver(mailWith('', `mail ${n}`));
    const before = emulator.requests.length;
    const { refs, pages } = await listAll(mailbox, cursor);
    expect([refs.length, new Set(refs).size, pages]).toEqual([count, count, 2]);
    expect(emulator.requests.length - before).toBe(4);
  });

  test('with a filter are begun anew before Graph would end them', async () => {
    const { mailbox } = await openNew();
    const first = await mailbox.listChanges({ since: new Date().toISOString() });
    const cursor = first.kind === 'changes' ? first.cursor : '';
    const inside = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    inside.tracks.inbox.filtered = limits.outlook.filteredMessagesMax;
    const full = Buffer.from(JSON.stringify(inside)).toString('base64url');
    expect(await mailbox.listChanges(full)).toEqual({ kind: 'reset' });
  });

  test('are followed to our own server and mailbox only', async () => {
    const { mailbox, emulator } = await openNew();
    const { cursor } = await listAll(mailbox, null);
    const before = emulator.requests.length;
    for (const path of [
      'https://evil.example/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=x',
      '//evil.example/me/mailFolders/inbox/messages/delta?x=y',
      '/me/../users/boss@shop.example/mailFolders/inbox/messages/delta?x=y',
      '/me/messages?x=/mailFolders/delta',
      '/me/sendMail?x=y',
    ]) {
      const inside = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      inside.tracks.inbox.path = path;
      const forged = Buffer.from(JSON.stringify(inside)).toString('base64url');
      expect(await mailbox.listChanges(forged)).toEqual({ kind: 'reset' });
    }
    expect(emulator.requests.length).toBe(before);
    const options = { baseUrl: emulator.url, user: 'me', accessToken: goodToken };
    const client = openGraphClient({ ...options, nowMs: Date.now });
    for (const link of [
      'https://evil.example/v1.0/me',
      `${emulator.url}.evil.example/v1.0/me`,
      `${emulator.url}/beta/me`,
    ])
      expect(() => client.pathOf(link)).toThrow('leads away');
  });
});

describe('a first listing', () => {
  test('tells more mails of one second than a page holds, each once', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    const count = limits.outlook.messagesPerPage * 2 + 30;
    for (let n = 0; n < count; n += 1) await deliver(mailWith('', `mail ${n}`));
    for (const message of emulator.store.messages.values()) Object.assign(message, { receivedMs: 1_700_000_000_000 });
    const { refs } = await listAll(mailbox, null);
    expect([refs.length, new Set(refs).size]).toEqual([count, count]);
  });

  test('skips nothing when mails are moved away between its pages, and is oldest first across them', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    const count = limits.outlook.messagesPerPage + 50;
    for (let n = 0; n < count; n += 1) await deliver(mailWith('', `mail ${n}`));
    const all = emulator.store.listFolder('inbox');
    for (const [n, message] of all.entries()) Object.assign(message, { receivedMs: 1_700_000_000_000 + n * 1_000 });
    const first = await mailbox.listChanges({ since: null });
    if (first.kind === 'reset') throw new Error('reset');
    for (const message of all.slice(0, 20)) emulator.store.move(message, 'deleteditems');
    const rest = await listAll(mailbox, first.cursor);
    expect([...refsOf(first), ...rest.refs]).toEqual(all.map(({ id }) => id));
  });

  test('loses nothing when the connection ends in its middle', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    for (let n = 0; n < limits.outlook.messagesPerPage + 5; n += 1) await deliver(mailWith('', `mail ${n}`));
    emulator.faults.add({ when: 'cut', on: /^GET .*\/inbox\/messages$/ });
    emulator.faults.add({ when: 'before', on: /delta$/, status: 504 });
    expect((await listAll(mailbox, null)).refs).toHaveLength(limits.outlook.messagesPerPage + 5);
  });
});

describe('requests', () => {
  test('all ask for immutable ids; without that an id changes when the mail moves', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    await deliver(mailWith(''));
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await listAll(mailbox, null);
    await mailbox.readOutgoing({ token, draft: ref });
    expect(emulator.requests.filter(({ prefer }) => !prefer.includes('IdType="ImmutableId"'))).toEqual([]);
    const plainId = async (folder: string) => {
      const answer = await fetch(`${emulator.url}/v1.0/me/mailFolders/${folder}/messages`, {
        headers: { authorization: 'Bearer good-token' },
      });
      return ((await answer.json()) as { value: { id: string }[] }).value[0]?.id;
    };
    const before = await plainId('drafts');
    emulator.discard(ref);
    expect(await plainId('deleteditems')).not.toBe(before);
    expect((await mailbox.fetchRaw(ref)).length).toBeGreaterThan(0);
  });

  test('for a mail that is listed, fetched, drafted in its thread, marked and sent are as many as README says', async () => {
    const { mailbox, emulator, usage } = await openNew();
    const { cursor } = await listAll(mailbox, null);
    // The first mail also asks for folders and categories, which are kept.
    const answer = async (from: string) => {
      const parent = mailWith('').toString();
      await emulator.deliver(Buffer.from(parent));
      const before = usage().requests;
      const { refs, cursor: next } = await listAll(mailbox, from);
      await mailbox.fetchRaw(refs[0] ?? '');
      const token = newToken();
      const parentId = /Message-ID: <(.+)>/.exec(parent)?.[1];
      const raw = draftWith(token).toString().replace('X-Waybill-Id', `In-Reply-To: <${parentId}>\r\nX-Waybill-Id`);
      const ref = await mailbox.saveDraft({ raw: Buffer.from(raw), token, replaces: null });
      await mailbox.mark(refs[0] ?? '', { add: ['Waybill/Sent'], remove: [] });
      await mailbox.sendDraft(ref, digestOf(Buffer.from(raw)));
      return { count: usage().requests - before, next };
    };
    const first = await answer(cursor);
    expect([first.count, (await answer(first.next)).count]).toEqual([20, 15]);
  });

  test('are four at a time, so that Graph holds none back', async () => {
    let nowMs = Date.now();
    const { mailbox, emulator, deliver, usage, use } = await openNew({ nowMs: () => nowMs });
    for (let n = 0; n < 30; n += 1) await deliver(mailWith('', `mail ${n}`));
    const { refs } = await listAll(mailbox, null);
    emulator.faults.add({ when: 'slow', on: /\$value$/, delayMs: 5, times: 30 });
    const reads = refs.map((ref) => mailbox.fetchRaw(ref));
    await expect.poll(() => use().atOnce, { interval: 1 }).toEqual({ now: 4, max: 4 });
    await Promise.all(reads);
    const requests = emulator.requests.length;
    expect(usage()).toEqual({ requests, throttled: 0 });
    const limit = { max: 10_000, minutes: 10, used: requests };
    const used = { unit: 'requests', lastMinute: requests, lastDay: requests, limit, atOnce: { now: 0, max: 4 } };
    expect(use()).toEqual(used);
    nowMs += 300_000;
    expect(use()).toEqual({ ...used, lastMinute: 0 });
  });

  test('with a token that was refused are repeated once with a new one', async () => {
    const asked: boolean[] = [];
    const accessToken: AccessToken = {
      read: async (options) => {
        asked.push(options?.isRefused === true);
        return options?.isRefused ? 'new-token' : 'old-token';
      },
    };
    const { mailbox, emulator } = await openNew({ accessToken });
    emulator.tokens.add('new-token');
    expect(await mailbox.mark('no-such-message', { add: [], remove: [] })).toBe(false);
    expect(asked).toEqual([false, true]);
    emulator.tokens.clear();
    await expect(mailbox.fetchRaw('x'.repeat(60))).rejects.toMatchObject({ kind: 'auth' });
    expect(asked).toEqual([false, true, false, true]);
  });

  test('for a grant that is revoked in the middle say that a person must connect again', async () => {
    let isRevoked = false;
    const read = async () => {
      if (isRevoked) throw new ConnectorError('auth', '[oauth] the grant was revoked');
      return 'good-token';
    };
    const { mailbox } = await openNew({ accessToken: { read } });
    const { cursor } = await listAll(mailbox, null);
    isRevoked = true;
    await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({
      kind: 'auth',
      message: '[oauth] the grant was revoked',
    });
  });

  test('to a mailbox that is gone say so, and nothing is taken for missing', async () => {
    const { mailbox, emulator } = await openNew();
    const gone = { when: 'before', on: /./, status: 404, code: 'MailboxNotEnabledForRESTAPI', times: 9 } as const;
    emulator.faults.add(gone);
    const token = newToken();
    await expect(mailbox.readOutgoing({ token, draft: 'x'.repeat(60) })).rejects.toMatchObject({ kind: 'auth' });
    await expect(mailbox.fetchRaw('x'.repeat(60))).rejects.toMatchObject({ kind: 'auth' });
  });

  test('wait where Graph asks for a short pause, and stop where it asks for a long one', async () => {
    const { mailbox, emulator } = await openNew();
    const { cursor } = await listAll(mailbox, null);
    emulator.faults.add({ when: 'before', on: /delta$/, status: 429, retryAfter: '1' });
    const started = Date.now();
    expect(await mailbox.listChanges(cursor)).toMatchObject({ kind: 'changes' });
    expect(Date.now() - started).toBeGreaterThan(900);
    emulator.faults.add({ when: 'before', on: /./, status: 429, retryAfter: '300', times: 1_000 });
    await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 300 });
    const before = emulator.requests.length;
    for (let n = 0; n < 50; n += 1)
      await expect(mailbox.fetchRaw('x'.repeat(60))).rejects.toMatchObject({ kind: 'rate_limited' });
    expect(emulator.requests.length).toBe(before);
  });

  test('hold no content and no address in what they say of a failure', async () => {
    const { emulator } = await openNew();
    const config = { ...configOf(emulator), user: 'orders@shop.example' } as const;
    const { mailbox } = await openOutlook({ config, accessToken: goodToken });
    emulator.faults.add({ when: 'before', on: /./, status: 500, times: 9 });
    const error = await mailbox.fetchRaw('x'.repeat(60)).catch((caught: Error) => caught);
    expect(JSON.stringify([error instanceof Error && error.message, (error as Error).cause])).not.toMatch(/shop|xxxx/);
    expect(emulator.requests.every(({ name }) => name.includes('/users/orders@shop.example/'))).toBe(true);
  });

  test('go to no address but https ones and this machine', async () => {
    for (const baseUrl of ['http://graph.evil.example', 'http://127.0.0.1.evil.example:80', 'ftp://127.0.0.1:1'])
      await expect(
        openOutlook({ config: { account: { addresses: ['a@b.example'] }, baseUrl }, accessToken: goodToken }),
      ).rejects.toThrow();
  });
});

describe('marks as categories', () => {
  test('keep what others set at the same moment', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    await deliver(mailWith(''));
    const [message] = emulator.store.listFolder('inbox');
    if (!message) throw new Error('the mail is not there');
    emulator.store.change(message, { categories: ['Blue'] });
    const meanwhile = () => emulator.store.change(message, { categories: [...message.categories, 'Urgent'] });
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^PATCH /, meanwhile });
    expect(await mailbox.mark(message.id, { add: ['Waybill/Sent'], remove: [] })).toBe(true);
    expect(message.categories).toEqual(['Blue', 'Urgent', 'Waybill/Sent']);
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^PATCH /, meanwhile, times: 100 });
    await expect(mailbox.mark(message.id, { add: ['Waybill/Outdated'], remove: [] })).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  test('are made once in the list of categories, whoever makes them, and work without the right to it', async () => {
    const { mailbox, emulator, deliver } = await openNew();
    await deliver(mailWith(''));
    const [ref = ''] = (await listAll(mailbox, null)).refs;
    const race = () => void emulator.store.masterCategories.push('waybill/approve');
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^POST .*masterCategories$/, meanwhile: race });
    await mailbox.mark(ref, { add: ['Waybill/Approve'], remove: [] });
    await mailbox.mark(ref, { add: ['Waybill/Sent'], remove: [] });
    expect(emulator.store.masterCategories).toEqual(['waybill/approve', 'Waybill/Sent']);
    const { mailbox: other, emulator: strict, deliver: arrive } = await openNew();
    await arrive(mailWith(''));
    const [mail = ''] = (await listAll(other, null)).refs;
    strict.faults.add({ when: 'before', on: /masterCategories$/, status: 403, code: 'ErrorAccessDenied', times: 9 });
    await other.mark(mail, { add: ['Waybill/Sent'], remove: [] });
    expect(await other.readMarks(mail)).toEqual(['Waybill/Sent']);
  });
});

test('a thread is its mails and no draft, oldest first', async () => {
  const { mailbox, emulator, deliver, sendByHand } = await openNew();
  const first = mailWith('').toString();
  await deliver(Buffer.from(first));
  const parent = `In-Reply-To: <${/Message-ID: <(.+)>/.exec(first)?.[1]}>\r\n`;
  await sendByHand(mailWith(parent, 'answer'));
  await deliver(mailWith(parent, 'again'));
  await deliver(mailWith('', 'elsewhere'));
  for (const [n, message] of [...emulator.store.messages.values()].entries())
    Object.assign(message, { receivedMs: 1_700_000_000_000 - n * 1_000 });
  const [a, b, c] = [...emulator.store.messages.values()];
  const token = newToken();
  await mailbox.saveDraft({ raw: Buffer.from(`${parent}X-Waybill-Id: ${token}\r\n\r\nx`), token, replaces: null });
  expect(await mailbox.readThread?.(a?.id ?? '')).toEqual([c?.id, b?.id]);
  for (const ref of HOSTILE_REFS) await expect(mailbox.readThread?.(ref)).rejects.toMatchObject({ kind: 'not_found' });
});
