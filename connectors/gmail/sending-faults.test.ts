// What Gmail is known to do around drafts and sending, and what goes wrong there. Sources: reference/mail-and-connector-facts.md, A, 1 and 5.
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { digestOf, draftWith, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { type GmailInUse, openInUse } from './emulated-gmail-fixture.ts';
import { type EmulatedGmail, type Fault, openEmulatedGmail } from './emulator/server.ts';
import { parseDraftRef } from './translate.ts';

const gmail = await openEmulatedGmail();
afterAll(() => gmail.close());

async function openWithDraft(extras: Parameters<typeof openInUse>[1] = {}, on: EmulatedGmail = gmail) {
  const inUse = openInUse(on, extras);
  const token = newToken();
  const raw = draftWith(token);
  const ref = await inUse.mailbox.saveDraft({ raw, token, replaces: null });
  return { ...inUse, token, raw, ref, draftId: parseDraftRef(ref)?.draftId ?? '' };
}
const sendsOf = ({ account }: GmailInUse): number => gmail.countDone(account, 'drafts.send');

describe('a send is one request, whatever comes of it', () => {
  const unclear: readonly (readonly [string, Omit<Fault, 'method'>])[] = [
    ['503 after it was done', { when: 'after', answer: { status: 503 } }],
    ['500 after it was done', { when: 'after', answer: { status: 500 } }],
    ['an answer that is lost', { when: 'after', isCut: true }],
    ['an answer that is no JSON', { when: 'after', body: '<html>' }],
    ['an answer without an id', { when: 'after', body: '{}' }],
    ['an answer that comes too late', { when: 'after', delayMs: 600 }],
    ['429 without a reason', { when: 'after', answer: { status: 429, reason: 'unknown' } }],
    ['400 failedPrecondition', { when: 'after', answer: { status: 400, reason: 'failedPrecondition' } }],
  ];
  for (const [name, fault] of unclear) {
    test(`${name} is unavailable, and then the mail is found as sent`, async () => {
      const inUse = await openWithDraft({ requestSeconds: 0.3 });
      gmail.fail({ method: 'drafts.send', ...fault });
      await expect(inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw))).rejects.toMatchObject({
        kind: 'unavailable',
      });
      if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      expect(gmail.countAsked(inUse.account, 'drafts.send')).toBe(1);
      for (const mailbox of [inUse.mailbox, await inUse.reopen()])
        expect((await mailbox.readOutgoing({ token: inUse.token, draft: inUse.ref })).kind).toBe('sent');
      await expect(inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw))).rejects.toMatchObject({ kind: 'rejected' });
      expect(sendsOf(inUse)).toBe(1);
    });
  }

  for (const [name, fault] of [
    ['503 before it was done', { answer: { status: 503 } }],
    ['a connection cut before it was done', { isCut: true }],
  ] as const) {
    test(`${name} is unavailable, and the draft is still there`, async () => {
      const inUse = await openWithDraft();
      gmail.fail({ method: 'drafts.send', ...fault });
      await expect(inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw))).rejects.toMatchObject({
        kind: 'unavailable',
      });
      expect(gmail.countAsked(inUse.account, 'drafts.send')).toBe(1);
      expect((await inUse.mailbox.readOutgoing({ token: inUse.token, draft: inUse.ref })).kind).toBe('draft');
    });
  }

  test('400 for its recipients is rejected', async () => {
    const inUse = openInUse(gmail);
    const token = newToken();
    const raw = Buffer.from(`X-Waybill-Id: ${token}\r\nSubject: to nobody\r\n\r\nText\r\n`);
    const ref = await inUse.mailbox.saveDraft({ raw, token, replaces: null });
    await expect(inUse.mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
    expect((await inUse.mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
  });

  for (const [status, reason] of [
    [403, 'rateLimitExceeded'],
    [403, 'userRateLimitExceeded'],
    [403, 'quotaExceeded'],
    [429, 'rateLimitExceeded'],
  ] as const) {
    test(`${status} ${reason} is rate_limited, with the time in the message, and nothing was sent`, async () => {
      const inUse = await openWithDraft();
      const message = `User-rate limit exceeded.  Retry after ${new Date(Date.now() + 40_000).toISOString()}`;
      gmail.fail({ method: 'drafts.send', answer: { status, reason, message } });
      const error = await inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ kind: 'rate_limited' });
      expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(35);
      expect(sendsOf(inUse)).toBe(0);
    });
  }

  test('a person who sends it at this moment wins, and it is sent once', async () => {
    const inUse = await openWithDraft();
    gmail.fail({ method: 'drafts.send', run: (account) => void account.sendDraft(inUse.draftId) });
    await expect(inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw))).rejects.toMatchObject({ kind: 'rejected' });
    expect((await inUse.mailbox.readOutgoing({ token: inUse.token, draft: inUse.ref })).kind).toBe('sent');
    expect(sendsOf(inUse)).toBe(0);
  });

  test('a person who deletes it at this moment wins, and it is not called absent at once', async () => {
    const inUse = await openWithDraft();
    gmail.fail({ method: 'drafts.send', run: (account) => account.deleteDraft(inUse.draftId) });
    await expect(inUse.mailbox.sendDraft(inUse.ref, digestOf(inUse.raw))).rejects.toMatchObject({ kind: 'rejected' });
    // It may have been sent as well as deleted: this process says so only when the lists must show it.
    for (const [mailbox, kind] of [
      [inUse.mailbox, 'cannot_tell'],
      [await inUse.reopen(), 'absent'],
    ] as const)
      expect(await mailbox.readOutgoing({ token: inUse.token, draft: inUse.ref })).toEqual({ kind });
  });
});

describe('what Gmail does to drafts', () => {
  test('a draft wrapper around a sent mail is sent: it is neither sent again, nor removed, nor written over', async () => {
    const { mailbox, account, token, raw, ref, draftId } = await openWithDraft();
    account.leaveWrapper(draftId);
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
    await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
    await mailbox.removeDraft(ref);
    const saving = mailbox.saveDraft({
      raw: draftWith(token, 'new'),
      token,
      replaces: { ref, version: digestOf(raw) },
    });
    await expect(saving).rejects.toMatchObject({ kind: 'rejected' });
    expect(account.draftOf(draftId).raw.equals(raw)).toBe(true);
  });

  test('the Message-ID is replaced at the sending, and the mail is found all the same', async () => {
    const { mailbox, token, raw, ref } = await openWithDraft();
    await mailbox.sendDraft(ref, digestOf(raw));
    const state = await mailbox.readOutgoing({ token, draft: ref });
    expect(state.kind).toBe('sent');
    if (state.kind === 'sent') {
      const sent = Buffer.from(state.raw).toString('latin1');
      expect(sent).toContain('@mail.gmail.com>');
      expect(sent).not.toContain(/^Message-ID: (.*)$/m.exec(Buffer.from(raw).toString('latin1'))?.[1]);
    }
  });

  test('a saved draft that replaces another keeps the draft id, and there is one draft', async () => {
    const { mailbox, account, token, raw, ref, draftId } = await openWithDraft();
    const replaces = { ref, version: digestOf(raw) };
    const next = await mailbox.saveDraft({ raw: draftWith(token, 'second'), token, replaces });
    expect(parseDraftRef(next)?.draftId).toBe(draftId);
    expect(account.drafts.size).toBe(1);
  });

  test('a draft that goes while it is replaced is not written again', async () => {
    const { mailbox, account, token, raw, ref, draftId } = await openWithDraft();
    gmail.fail({ method: 'drafts.update', run: () => account.deleteDraft(draftId) });
    const replaces = { ref, version: digestOf(raw) };
    const saving = mailbox.saveDraft({ raw: draftWith(token, 'second'), token, replaces });
    await expect(saving).rejects.toMatchObject({ kind: 'rejected' });
    expect(account.drafts.size).toBe(0);
  });

  test('a draft whose field a mail client dropped is still the same draft by its id', async () => {
    const { mailbox, account, token, ref, draftId, reopen } = await openWithDraft();
    account.updateDraft(draftId, Buffer.from(mailWith('', 'edited in the browser')));
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
    expect((await (await reopen()).readOutgoing({ token, draft: ref })).kind).toBe('draft');
  });

  test('a mail sent in the thread without our field, after the draft went: nobody can tell', async () => {
    const { mailbox, account, token, ref, draftId } = await openWithDraft();
    account.updateDraft(draftId, Buffer.from(mailWith('', 'edited in the browser')));
    account.sendDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
  });

  test('a draft that a person sent with another subject, in another thread, is found', async () => {
    const { mailbox, account } = openInUse(gmail);
    account.insert(Buffer.from('Subject: Test\r\nMessage-ID: <parent@example.org>\r\n\r\n'), ['INBOX']);
    const token = newToken();
    const raw = Buffer.from(draftWith(token))
      .toString()
      .replace('Subject', 'In-Reply-To: <parent@example.org>\r\nSubject');
    const ref = await mailbox.saveDraft({ raw: Buffer.from(raw), token, replaces: null });
    const { draftId = '' } = parseDraftRef(ref) ?? {};
    account.updateDraft(draftId, Buffer.from(raw.replace('Subject: Test', 'Subject: Else')));
    const sent = account.sendDraft(draftId);
    expect(sent.threadId).not.toBe(parseDraftRef(ref)?.threadId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toMatchObject({ kind: 'sent', ref: sent.id });
  });

  test('a draft that a person discards for good is absent', async () => {
    const { mailbox, account, token, ref, draftId } = await openWithDraft();
    account.deleteDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
  });
});

describe('among very many sent mails', () => {
  const openBusy = async () => {
    const inUse = await openWithDraft();
    for (let n = 0; n < limits.gmail.sentLookupsMax + 20; n += 1)
      inUse.account.insert(Buffer.from(`Subject: ${n}\r\n\r\n`), ['SENT']);
    return inUse;
  };

  test('a draft that is gone is not called absent before all were read: each look goes on where the last one ended', async () => {
    const { mailbox, account, token, ref, draftId } = await openBusy();
    account.deleteDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
    const asked = gmail.countAsked(account, 'messages.get');
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
    expect(gmail.countAsked(account, 'messages.get')).toBe(asked);
  });

  test('what was sent before the draft was saved is not read', async () => {
    const { mailbox, account, token, ref, draftId } = await openWithDraft();
    const atMs = Date.now() - 2 * limits.gmail.clockSkewSeconds * 1000;
    for (let n = 0; n < limits.gmail.sentLookupsMax + 20; n += 1)
      account.insert(Buffer.from('Subject: x\r\n\r\n'), ['SENT'], { atMs });
    account.deleteDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
    expect(gmail.countAsked(account, 'messages.get')).toBe(0);
  });

  test('mails that were fetched before are not read again', async () => {
    const { mailbox, account, token, ref, draftId } = await openBusy();
    for (const { id } of [...account.messages.values()]) await mailbox.fetchRaw(id);
    const asked = gmail.countAsked(account, 'messages.get');
    account.deleteDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
    expect(gmail.countAsked(account, 'messages.get')).toBe(asked);
  });
});

describe('a draft whose saving had an unclear end', () => {
  test('is found by its token: no second one is written, and googleapis does not repeat the request', async () => {
    for (const fault of [{ isCut: true }, { answer: { status: 503 } }, { body: 'x' }]) {
      const { mailbox, account, reopen } = openInUse(gmail);
      const token = newToken();
      gmail.fail({ method: 'drafts.create', when: 'after', ...fault });
      const saving = mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
      await expect(saving).rejects.toMatchObject({ kind: 'unavailable' });
      expect(account.drafts.size).toBe(1);
      for (const box of [mailbox, await reopen()])
        expect((await box.readOutgoing({ token, draft: null })).kind).toBe('draft');
      expect(gmail.countAsked(account, 'drafts.create')).toBe(1);
    }
  });

  test('cannot be told for a minute where the lists do not show it', async () => {
    const { mailbox } = openInUse(gmail);
    const token = newToken();
    gmail.fail({ method: 'drafts.create', isCut: true });
    await expect(mailbox.saveDraft({ raw: draftWith(token), token, replaces: null })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'cannot_tell' });
  });

  test('is absent at once where Gmail refused it', async () => {
    const { mailbox } = openInUse(gmail);
    const token = newToken();
    gmail.fail({ method: 'drafts.create', answer: { status: 400, reason: 'invalidArgument' } });
    await expect(mailbox.saveDraft({ raw: draftWith(token), token, replaces: null })).rejects.toMatchObject({
      kind: 'rejected',
    });
    expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'absent' });
  });

  test('whose reading back is refused for its quota is not called absent where the lists lag', async () => {
    const { mailbox, account } = openInUse(gmail);
    const token = newToken();
    const answer = { status: 429, reason: 'rateLimitExceeded', headers: { 'retry-after': '6' } };
    gmail.fail({ method: 'drafts.get', answer, run: () => account.hideDrafts() });
    const saving = mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await expect(saving).rejects.toMatchObject({ kind: 'rate_limited' });
    await new Promise((resolve) => setTimeout(resolve, 6_100));
    expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'cannot_tell' });
  });

  test('a mail of a stranger that carries the token is neither draft nor sent nor deleted', async () => {
    const { mailbox, account, token, ref, draftId } = await openWithDraft();
    const { threadId = '' } = parseDraftRef(ref) ?? {};
    const forged = account.insert(Buffer.from(mailWith(`X-Waybill-Id: ${token}\r\n`)), ['INBOX'], { threadId });
    account.deleteDraft(draftId);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
    account.trash(forged.id);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
  });

  test('whose reading back failed is told as unclear, and found', async () => {
    const { mailbox } = openInUse(gmail);
    const token = newToken();
    gmail.fail({ method: 'drafts.get', answer: { status: 503 }, times: 4 });
    await expect(mailbox.saveDraft({ raw: draftWith(token), token, replaces: null })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect((await mailbox.readOutgoing({ token, draft: null })).kind).toBe('draft');
  });
});

test('whatever fails while a draft is saved, sent and looked for: it is sent at most once, and never said to be absent when it is there', async () => {
  const methods = [
    'drafts.create',
    'drafts.get',
    'drafts.send',
    'threads.get',
    'drafts.list',
    'messages.list',
    'messages.get',
  ];
  const faults: readonly Omit<Fault, 'method'>[] = [
    { answer: { status: 503 } },
    { isCut: true },
    { answer: { status: 429, reason: 'rateLimitExceeded' } },
    { body: 'no' },
  ];
  for (const method of methods)
    for (const when of ['before', 'after'] as const)
      for (const fault of faults) {
        const inUse = openInUse(gmail);
        const { mailbox, account } = inUse;
        const token = newToken();
        const raw = draftWith(token);
        gmail.fail({ method, when, ...fault });
        const ref = await mailbox.saveDraft({ raw, token, replaces: null }).catch(() => null);
        for (let tries = 0; tries < 2 && ref !== null; tries += 1)
          await mailbox.sendDraft(ref, digestOf(raw)).catch(() => null);
        const state = await mailbox.readOutgoing({ token, draft: ref }).catch(() => ({ kind: 'no_answer' }));
        const again = await mailbox.readOutgoing({ token, draft: ref });
        const isThere = [...account.messages.values()].length > 0;
        expect(sendsOf(inUse), `${when} ${method}`).toBeLessThanOrEqual(1);
        if (isThere) for (const { kind } of [state, again]) expect(kind, `${when} ${method}`).not.toBe('absent');
        // A fault of a method that was not called must not wait for the next round.
        gmail.forgetFaults();
      }
});
