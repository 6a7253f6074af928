// What Gmail is known to do around listing, marks, threads, tokens and quota. Sources: reference/mail-and-connector-facts.md, A and 1.
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { Changes } from '../../src/ports/mailbox.ts';
import { digestOf, draftWith, listAll, mailWith, newToken, refsOf } from '../contract/mailbox-in-use.ts';
import { openInUse } from './emulated-gmail-fixture.ts';
import { openEmulatedGmail } from './emulator/server.ts';
import { parseDraftRef } from './translate.ts';

const gmail = await openEmulatedGmail();
afterAll(() => gmail.close());

async function openAtEnd() {
  const inUse = openInUse(gmail);
  const { cursor } = await listAll(inUse.mailbox, null);
  return { ...inUse, cursor };
}
const kindsOf = (changes: Changes, ref: string): readonly string[] =>
  changes.kind === 'reset' ? [] : changes.changes.filter((change) => change.ref === ref).map(({ kind }) => kind);
const rawOf = (text: string, fields = ''): Buffer => Buffer.from(mailWith(fields, text));

describe('the history', () => {
  test('many records of one mail are one change of a kind', async () => {
    const { mailbox, account, cursor } = await openAtEnd();
    const mail = account.insert(rawOf('one'), ['INBOX', 'UNREAD']);
    account.modify(mail.id, [], ['UNREAD']);
    account.modify(mail.id, ['STARRED'], []);
    account.modify(mail.id, [], ['INBOX']);
    account.modify(mail.id, ['INBOX'], []);
    expect(kindsOf(await mailbox.listChanges(cursor), mail.id)).toEqual(['received']);
  });

  test('listing a cursor twice tells the same again: nothing is used up', async () => {
    const { mailbox, deliver, cursor } = await openAtEnd();
    await deliver(mailWith(''));
    expect(await mailbox.listChanges(cursor)).toEqual(await mailbox.listChanges(cursor));
  });

  test('history ids beyond 2^53 are kept to the last digit', async () => {
    const { account, mailbox, cursor, deliver } = await openAtEnd();
    expect(cursor).toBe(`h.${account.historyId}`);
    expect(Number.isSafeInteger(Number(account.historyId))).toBe(false);
    await deliver(mailWith(''));
    expect(refsOf(await mailbox.listChanges(cursor))).toHaveLength(1);
  });

  test('an expired history id is reset, and listing from a time on finds what came meanwhile', async () => {
    const { mailbox, account, deliver, cursor } = await openAtEnd();
    await deliver(mailWith('', 'while away'));
    account.expireHistory();
    expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    expect((await listAll(mailbox, null)).refs).toHaveLength(1);
  });

  test('a mail that was archived before it was listed is still told as received, whichever labels history shows', async () => {
    for (const tellsLabelsOfNow of [false, true]) {
      const { mailbox, account, cursor } = await openAtEnd();
      account.tellsLabelsOfNow = tellsLabelsOfNow;
      const archived = account.insert(rawOf('archived'), ['INBOX']);
      account.modify(archived.id, [], ['INBOX']);
      const trashed = account.insert(rawOf('trashed'), ['INBOX']);
      account.trash(trashed.id);
      expect(refsOf(await mailbox.listChanges(cursor))).toEqual([archived.id, trashed.id]);
    }
  });

  test('what is taken out of spam is received; spam, and what a filter keeps out of the inbox, is not', async () => {
    const { mailbox, account, cursor } = await openAtEnd();
    const spam = account.insert(rawOf('spam'), ['SPAM']);
    account.insert(rawOf('filtered'), ['STARRED']);
    const first = await mailbox.listChanges(cursor);
    expect(refsOf(first)).toEqual([]);
    account.modify(spam.id, ['INBOX'], ['SPAM']);
    expect(refsOf(await mailbox.listChanges(first.kind === 'changes' ? first.cursor : ''))).toEqual([spam.id]);
  });

  test('an old mail that is archived or read is not told as received', async () => {
    const { mailbox, account } = openInUse(gmail);
    const old = account.insert(rawOf('old'), ['INBOX', 'UNREAD']);
    const { cursor } = await listAll(mailbox, null);
    account.modify(old.id, [], ['INBOX']);
    account.modify(old.id, [], ['UNREAD']);
    expect(refsOf(await mailbox.listChanges(cursor))).toEqual([]);
  });

  test('a mail to ourselves is sent, not received', async () => {
    const { mailbox, account, cursor } = await openAtEnd();
    const mail = account.insert(rawOf('note to self'), ['SENT', 'INBOX']);
    expect(kindsOf(await mailbox.listChanges(cursor), mail.id)).toEqual(['sent']);
    const all = await mailbox.listChanges({ since: null });
    expect(kindsOf(all, mail.id)).toEqual(['sent']);
  });

  test('drafts that are made, edited and removed are told by their reference', async () => {
    const { mailbox, cursor, editDraft, discardDraft } = await openAtEnd();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const made = await mailbox.listChanges(cursor);
    expect(refsOf(made, 'draft')).toContain(ref);
    await editDraft(ref, draftWith(token, 'edited'));
    const edited = await mailbox.listChanges(made.kind === 'changes' ? made.cursor : '');
    expect(refsOf(edited, 'draft')).toContain(ref);
    await mailbox.readOutgoing({ token, draft: ref });
    await discardDraft(ref);
    const gone = await mailbox.listChanges(edited.kind === 'changes' ? edited.cursor : '');
    expect(refsOf(gone, 'draft').map((told) => parseDraftRef(told)?.draftId)).toEqual([parseDraftRef(ref)?.draftId]);
    expect(refsOf(gone)).toEqual([]);
  });

  test('a mark that a person sets or takes away is told', async () => {
    const { mailbox, account } = openInUse(gmail);
    const mail = account.insert(rawOf('marked'), ['INBOX']);
    const { cursor } = await listAll(mailbox, null);
    const label = account.createLabel('Waybill/Approve');
    const other = account.createLabel('Holiday');
    account.modify(mail.id, [other], []);
    const before = await mailbox.listChanges(cursor);
    expect(kindsOf(before, mail.id)).toEqual([]);
    account.modify(mail.id, [label], []);
    const after = await mailbox.listChanges(cursor);
    expect(kindsOf(after, mail.id)).toEqual(['marked']);
    account.modify(mail.id, [], [label]);
    expect(kindsOf(await mailbox.listChanges(after.kind === 'changes' ? after.cursor : ''), mail.id)).toEqual([
      'marked',
    ]);
  });

  test('a history of many pages is told whole', async () => {
    const { mailbox, account, cursor } = await openAtEnd();
    const count = limits.gmail.listPageMax * (limits.gmail.historyPagesPerCall + 1) + 7;
    for (let n = 0; n < count; n += 1) account.insert(Buffer.from(`Subject: ${n}\r\n\r\n`), ['INBOX']);
    const { refs, pages } = await listAll(mailbox, cursor);
    expect(pages).toBe(2);
    expect(new Set(refs).size).toBe(count);
  });

  test('a mail that comes while a listing is made is in it or after its cursor', async () => {
    for (const when of ['before', 'after'] as const)
      for (const method of ['getProfile', 'messages.list']) {
        const { mailbox } = openInUse(gmail);
        const came: string[] = [];
        gmail.fail({ method, when, run: (account) => void came.push(account.insert(rawOf('between'), ['INBOX']).id) });
        const { refs, cursor } = await listAll(mailbox, null);
        expect(came).toHaveLength(1);
        expect([...refs, ...(await listAll(mailbox, cursor)).refs]).toContain(came[0]);
      }
  });

  test('a listing from a time on goes on in the next process, and when the last mail told is gone', async () => {
    const { mailbox, account, reopen } = openInUse(gmail);
    for (let n = 0; n < limits.gmail.changesPerPage * 2; n += 1) account.insert(rawOf(String(n)), ['INBOX']);
    const first = await mailbox.listChanges({ since: null });
    if (first.kind === 'reset') throw new Error('reset');
    const rest = await listAll(await reopen(), first.cursor);
    expect(new Set([...refsOf(first), ...rest.refs]).size).toBe(limits.gmail.changesPerPage * 2);
    account.remove(refsOf(first).at(-1) ?? '');
    const again = await listAll(await reopen(), first.cursor);
    expect(new Set(again.refs).size).toBe(limits.gmail.changesPerPage * 2 - 1);
  });

  test('an answer that is not as documented is bad_response, and no change is made of it', async () => {
    const { mailbox, cursor } = await openAtEnd();
    for (const body of [
      'no json',
      '{}',
      '{"historyId":5}',
      '{"historyId":"7","history":[{"messagesAdded":[{"message":{"id":"../x"}}]}]}',
    ]) {
      gmail.fail({ method: 'history.list', body });
      await expect(mailbox.listChanges(cursor)).rejects.toMatchObject({ kind: 'bad_response' });
    }
  });
});

describe('marks', () => {
  const openWithMail = () => {
    const inUse = openInUse(gmail);
    return { ...inUse, mail: inUse.account.insert(rawOf('mail'), ['INBOX', 'UNREAD']) };
  };

  test('a mail stays in the inbox and unread when it is fetched and marked', async () => {
    const { mailbox, account, mail } = openWithMail();
    await mailbox.fetchRaw(mail.id);
    await mailbox.mark(mail.id, { add: ['Waybill/To approve'], remove: [] });
    const label = account.labelIdOf('Waybill/To approve');
    expect([...account.messageOf(mail.id).labelIds].sort()).toEqual(['INBOX', label, 'UNREAD'].sort());
  });

  test('a label that a person deleted is made again', async () => {
    const { mailbox, account, mail } = openWithMail();
    await mailbox.mark(mail.id, { add: ['Waybill/Sent'], remove: [] });
    account.deleteLabel('Waybill/Sent');
    expect(await mailbox.readMarks(mail.id)).toEqual([]);
    expect(await mailbox.mark(mail.id, { add: ['Waybill/Sent'], remove: [] })).toBe(true);
    expect(await mailbox.readMarks(mail.id)).toEqual(['Waybill/Sent']);
  });

  test('a label that another process makes at this moment is used, with 409 and with 400', async () => {
    for (const status of [409, 400]) {
      const { mailbox, account, mail } = openWithMail();
      const answer = { status, reason: 'invalidArgument', message: 'Label name exists or conflicts' };
      gmail.fail({ method: 'labels.create', run: () => void account.createLabel('Waybill/Reject'), answer });
      expect(await mailbox.mark(mail.id, { add: ['Waybill/Reject'], remove: [] })).toBe(true);
      expect(await mailbox.readMarks(mail.id)).toEqual(['Waybill/Reject']);
    }
  });

  test('many marks at once make each label once', async () => {
    const { mailbox, account, mail, reopen } = openWithMail();
    const boxes = [mailbox, mailbox, await reopen(), await reopen()];
    await Promise.all(boxes.map((box) => box.mark(mail.id, { add: ['Waybill/Sent', 'Waybill/Outdated'], remove: [] })));
    expect([...account.labels.values()].filter((name) => name.startsWith('Waybill/')).sort()).toEqual([
      'Waybill/Outdated',
      'Waybill/Sent',
    ]);
  });

  test('no label but DRAFT is put on a draft: it is refused, and nothing is marked', async () => {
    const { mailbox, account } = openInUse(gmail);
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const { messageId = '' } = parseDraftRef(ref) ?? {};
    await expect(mailbox.mark(messageId, { add: ['Waybill/Sent'], remove: [] })).rejects.toMatchObject({
      kind: 'rejected',
    });
    expect([...account.messageOf(messageId).labelIds]).toEqual(['DRAFT']);
  });
});

describe('threads', () => {
  const parent = 'Message-ID: <parent@example.org>\r\n';
  const reply = (token: string) =>
    Buffer.from(
      `To: a@example.org\r\nSubject: Re: Test\r\nIn-Reply-To: <parent@example.org>\r\nReferences: <parent@example.org>\r\nX-Waybill-Id: ${token}\r\n\r\nText\r\n`,
    );
  const openWithParent = () => {
    const inUse = openInUse(gmail);
    const raw = Buffer.from(`From: a@example.org\r\nSubject: Test\r\n${parent}\r\nText\r\n`);
    return { ...inUse, mail: inUse.account.insert(raw, ['INBOX']) };
  };

  test('a draft stands in the thread of the mail that it answers, found by a search or known from its fetching', async () => {
    for (const isFetched of [false, true]) {
      const { mailbox, account, mail } = openWithParent();
      if (isFetched) await mailbox.fetchRaw(mail.id);
      const token = newToken();
      const ref = await mailbox.saveDraft({ raw: reply(token), token, replaces: null });
      expect(parseDraftRef(ref)?.threadId).toBe(mail.threadId);
      expect(gmail.countAsked(account, 'messages.list')).toBe(isFetched ? 0 : 1);
    }
  });

  test('a draft whose thread has gone is saved all the same', async () => {
    const { mailbox, account, mail } = openWithParent();
    await mailbox.fetchRaw(mail.id);
    account.remove(mail.id);
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: reply(token), token, replaces: null });
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
  });

  test('readThread gives the other mails, oldest first, without drafts and the bin', async () => {
    const { mailbox, account, mail } = openWithParent();
    const token = newToken();
    await mailbox.saveDraft({ raw: reply(token), token, replaces: null });
    const second = account.insert(reply('x'), ['SENT']);
    const third = account.insert(reply('y'), ['INBOX']);
    account.trash(account.insert(reply('z'), ['INBOX']).id);
    expect(await mailbox.readThread?.(mail.id)).toEqual([second.id, third.id]);
    expect(await mailbox.readThread?.(third.id)).toEqual([mail.id, second.id]);
    await expect(mailbox.readThread?.('../x')).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('an In-Reply-To that is no message id never becomes a search', async () => {
    const { mailbox, account } = openInUse(gmail);
    for (const hostile of ['<a@b> OR in:anywhere', '<a b@c>', '<a"@c>', '<>', 'x']) {
      const token = newToken();
      const raw = Buffer.from(`To: a@example.org\r\nIn-Reply-To: ${hostile}\r\nX-Waybill-Id: ${token}\r\n\r\n`);
      await mailbox.saveDraft({ raw, token, replaces: null });
    }
    expect(gmail.countAsked(account, 'messages.list')).toBeLessThanOrEqual(1);
  });
});

describe('tokens, quota and sizes', () => {
  test('a token refused in the middle is read anew once, for a send too', async () => {
    const { mailbox, deliver, account, revokeToken } = openInUse(gmail);
    await deliver(mailWith(''));
    revokeToken({ isGrantGone: false });
    expect((await listAll(mailbox, null)).refs).toHaveLength(1);
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    revokeToken({ isGrantGone: false });
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(gmail.countDone(account, 'drafts.send')).toBe(1);
  });

  test('a revoked grant is auth, and is not asked again and again', async () => {
    const { mailbox, account, revokeToken } = openInUse(gmail);
    revokeToken({ isGrantGone: true });
    await expect(mailbox.listChanges({ since: null })).rejects.toMatchObject({ kind: 'auth' });
    expect(gmail.countAsked(account)).toBe(0);
  });

  test('another account than the token opens is auth: a person must connect it', async () => {
    const { mailbox } = openInUse(gmail, { userId: 'somebody@shop.example' });
    await expect(mailbox.listChanges({ since: null })).rejects.toMatchObject({ kind: 'auth' });
  });

  test('in a storm of 429 the time that Gmail names is kept: nothing is asked before', async () => {
    const { mailbox, account } = openInUse(gmail);
    account.unitsLeft = 0;
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => mailbox.listChanges({ since: null })));
    for (const result of tries)
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { kind: 'rate_limited', retryAfterSeconds: expect.any(Number) },
      });
    expect(gmail.countAsked(account)).toBeLessThanOrEqual(limits.gmail.requestsAtOnce);
  });

  test('a short 429 and a 503 while reading are waited out', async () => {
    const { mailbox, deliver } = openInUse(gmail);
    await deliver(mailWith(''));
    gmail.fail({
      method: 'getProfile',
      answer: { status: 429, reason: 'rateLimitExceeded', headers: { 'retry-after': '1' } },
    });
    gmail.fail({ method: 'messages.list', answer: { status: 503 } });
    gmail.fail({ method: 'messages.list', isCut: true });
    expect((await listAll(mailbox, null)).refs).toHaveLength(1);
  });

  test('reading ends after some tries, and a slow answer after its time', async () => {
    const { mailbox, account } = openInUse(gmail, { requestSeconds: 0.2 });
    gmail.fail({ method: 'getProfile', answer: { status: 500 }, times: 100 });
    await expect(mailbox.listChanges({ since: null })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(gmail.countAsked(account)).toBe(limits.gmail.readTriesMax);
    gmail.forgetFaults();
    gmail.fail({ method: 'getProfile', delayMs: 600, times: 100 });
    await expect(mailbox.listChanges({ since: null })).rejects.toMatchObject({ kind: 'unavailable' });
    gmail.forgetFaults();
  });

  test('units are counted by the table of 2026', async () => {
    const { mailbox, connection, deliver } = openInUse(gmail);
    await deliver(mailWith(''));
    const { refs, cursor } = await listAll(mailbox, null);
    await mailbox.fetchRaw(refs[0] ?? '');
    await mailbox.listChanges(cursor);
    const { units, calls } = connection.usage();
    expect(calls).toEqual({ getProfile: 1, 'messages.list': 2, 'messages.get': 1, 'history.list': 1 });
    expect(units).toBe(1 + 10 + 20 + 2);
  });

  test('an answered mail costs 42 units as a draft, and 105 more when it is sent', async () => {
    const { mailbox, connection, account } = openInUse(gmail);
    const first = account.insert(Buffer.from('Message-ID: <0@example.org>\r\n\r\n'), ['INBOX']);
    await mailbox.mark(first.id, { add: ['Waybill/To approve'], remove: [] });
    const { cursor } = await listAll(mailbox, null);
    const mail = account.insert(Buffer.from('Message-ID: <1@example.org>\r\n\r\n'), ['INBOX']);
    const before = connection.usage().units;
    await mailbox.listChanges(cursor);
    await mailbox.fetchRaw(mail.id);
    const token = newToken();
    const raw = Buffer.from(
      Buffer.from(draftWith(token)).toString().replace('Subject', 'In-Reply-To: <1@example.org>\r\nSubject'),
    );
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    await mailbox.mark(mail.id, { add: ['Waybill/To approve'], remove: [] });
    expect(connection.usage().units - before).toBe(42);
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(connection.usage().units - before).toBe(147);
  });

  test('a mail beyond what JSON may hold is uploaded, and its bytes and thread are kept', async () => {
    const { mailbox } = openInUse(gmail);
    const token = newToken();
    const bytes = Buffer.alloc(limits.gmail.jsonMailBytesMax, 'abc\u00ff\r\n', 'latin1');
    const raw = Buffer.concat([Buffer.from(draftWith(token)), bytes]);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    const state = await mailbox.readOutgoing({ token, draft: ref });
    expect('raw' in state && Buffer.from(state.raw).equals(raw)).toBe(true);
  });

  test('an error says nothing of the mail, the account or the token', async () => {
    const { mailbox, account } = openInUse(gmail);
    const token = newToken();
    gmail.fail({
      method: 'drafts.create',
      answer: { status: 400, reason: 'invalidArgument', message: 'Invalid To header mara.lind@example.org' },
    });
    const error = await mailbox
      .saveDraft({ raw: draftWith(token), token, replaces: null })
      .catch((thrown: unknown) => thrown);
    for (const secret of ['mara.lind', ...account.tokens, account.address, 'Dear Mara'])
      expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });
});
