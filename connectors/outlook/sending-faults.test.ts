import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { digestOf, draftWith, listAll, mailWith, newToken } from '../contract/mailbox-in-use.ts';
import { openNew, stopEmulators } from './outlook-fixture.ts';

stopEmulators();

const SETTLE_MS = limits.sending.settleSeconds * 1_000;
const SEND = /^POST .*\/send$/;

async function withDraft(options: Parameters<typeof openNew>[0] = {}) {
  const opened = await openNew(options);
  const token = newToken();
  const raw = draftWith(token);
  const ref = await opened.mailbox.saveDraft({ raw, token, replaces: null });
  const send = () => opened.mailbox.sendDraft(ref, digestOf(raw));
  const look = () => opened.mailbox.readOutgoing({ token, draft: ref });
  const sendRequests = () => opened.emulator.requests.filter(({ name }) => SEND.test(name)).length;
  return { ...opened, token, raw, ref, send, look, sendRequests };
}

describe('a send at Graph', () => {
  test('whose answer is lost is unclear, goes out once, and is found as sent', async () => {
    const { emulator, send, look, sendRequests } = await withDraft();
    emulator.faults.add({ when: 'lost', on: SEND });
    await expect(send()).rejects.toMatchObject({ kind: 'unavailable' });
    expect([emulator.journal.sends.length, sendRequests()]).toEqual([1, 1]);
    expect((await look()).kind).toBe('sent');
  });

  test('that is answered with 5xx after the work is unclear, and is never repeated by us', async () => {
    for (const status of [500, 502, 503, 504]) {
      const { emulator, send, look, sendRequests } = await withDraft();
      emulator.faults.add({ when: 'after', on: SEND, status });
      await expect(send()).rejects.toMatchObject({ kind: 'unavailable' });
      expect(sendRequests()).toBe(1);
      expect((await look()).kind).toBe('sent');
    }
  });

  test('whose connection ends before the work is unclear, and the draft can be sent when the claim is over', async () => {
    let now = Date.now();
    const { emulator, send, look } = await withDraft({ nowMs: () => now });
    emulator.faults.add({ when: 'cut', on: SEND });
    await expect(send()).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await look()).kind).toBe('cannot_tell');
    await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
    now += SETTLE_MS;
    expect((await look()).kind).toBe('draft');
    await send();
    expect(emulator.journal.sends).toHaveLength(1);
  });

  test('that is held back with 429 was not done, and says when to come again', async () => {
    const { emulator, send, sendRequests } = await withDraft();
    emulator.faults.add({ when: 'before', on: SEND, status: 429, retryAfter: '1' });
    await expect(send()).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 1 });
    expect([emulator.journal.sends.length, sendRequests()]).toEqual([0, 1]);
  });

  test('that Exchange forbids is rejected, for it is certain that nothing was sent', async () => {
    for (const [status, code] of [
      [403, 'ErrorSendAsDenied'],
      [400, 'ErrorInvalidRecipients'],
      [404, 'ErrorItemNotFound'],
      [412, 'ErrorIrresolvableConflict'],
    ] as const) {
      const { emulator, send } = await withDraft();
      emulator.faults.add({ when: 'before', on: SEND, status, code });
      await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
      expect(emulator.journal.sends).toEqual([]);
    }
  });

  test('with a token that has just run out is sent once, with the new one', async () => {
    const { emulator, send } = await withDraft({
      accessToken: { read: async (options) => (options?.isRefused ? 'new-token' : 'good-token') },
    });
    emulator.tokens.clear();
    emulator.tokens.add('new-token');
    await send();
    expect(emulator.journal.sends).toHaveLength(1);
  });
});

describe('just before a send', () => {
  for (const [what, at] of [
    ['before it is read', /^GET .*\/messages\/[^/]+$/],
    ['between the look and the claim', /^PATCH /],
  ] as const) {
    test(`a draft that a person edits ${what} is rejected and stays`, async () => {
      const { emulator, ref, token, send, look } = await withDraft();
      const edit = () => emulator.store.change(emulator.message(ref), { subject: `other words for ${token}` });
      emulator.faults.add({ when: 'slow', delayMs: 0, on: at, meanwhile: edit });
      await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
      expect(emulator.journal.sends).toEqual([]);
      expect((await look()).kind).toBe('draft');
    });

    test(`a draft that a person deletes ${what} is rejected`, async () => {
      const { emulator, ref, send, look } = await withDraft();
      emulator.faults.add({ when: 'slow', delayMs: 0, on: at, meanwhile: () => emulator.discard(ref) });
      await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
      expect(emulator.journal.sends).toEqual([]);
      expect((await look()).kind).toBe('deleted');
    });

    test(`a draft that a person sends ${what} is rejected, and found as sent`, async () => {
      const { emulator, ref, send, look } = await withDraft();
      emulator.faults.add({ when: 'slow', delayMs: 0, on: at, meanwhile: () => emulator.sendDraftByHand(ref) });
      await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
      expect(emulator.journal.sends).toEqual([]);
      expect((await look()).kind).toBe('sent');
    });
  }

  test('a change key that Exchange itself moved on is looked at again, and the draft is sent', async () => {
    const { emulator, ref, send } = await withDraft();
    const touch = () => emulator.store.change(emulator.message(ref), {});
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^PATCH /, meanwhile: touch });
    await send();
    expect(emulator.journal.sends).toHaveLength(1);
  });

  test('a recipient that a person adds in any field makes it another mail', async () => {
    for (const field of ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const) {
      const { emulator, ref, send } = await withDraft();
      emulator.store.change(emulator.message(ref), { [field]: [{ emailAddress: { address: 'eve@evil.example' } }] });
      await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
      expect(emulator.journal.sends).toEqual([]);
    }
  });

  test('an attachment that a person adds makes it another mail', async () => {
    const { emulator, ref, send } = await withDraft();
    emulator.store.change(emulator.message(ref), {
      attachments: [{ name: 'invoice.pdf', contentType: 'application/pdf', contentBytes: 'AAAA' }],
    });
    await expect(send()).rejects.toMatchObject({ kind: 'rejected' });
  });
});

describe('a sent copy', () => {
  test('that is late cannot be told from a lost one until the settle time is over', async () => {
    let now = Date.now();
    const { emulator, send, look } = await withDraft({ nowMs: () => now });
    emulator.areCopiesLate = true;
    await send();
    expect(await look()).toEqual({ kind: 'cannot_tell' });
    now += SETTLE_MS - 1;
    expect(await look()).toEqual({ kind: 'cannot_tell' });
    emulator.showSentCopies();
    expect((await look()).kind).toBe('sent');
  });

  test('that never comes is absent after the settle time, also for a process that did not send', async () => {
    let now = Date.now();
    const { emulator, ref, token, send, reopen } = await withDraft({ nowMs: () => now });
    emulator.areCopiesLate = true;
    await send();
    const later = await reopen();
    expect(await later.readOutgoing({ token, draft: ref })).toEqual({ kind: 'cannot_tell' });
    now += SETTLE_MS;
    expect(await later.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
  });

  test('that a person moved to another folder is still sent, and one that came to ourselves is none', async () => {
    const { emulator, ref, token, send, look, mailbox } = await withDraft();
    await send();
    emulator.store.move(emulator.message(ref), 'deleteditems');
    expect((await look()).kind).toBe('sent');
    const sent = emulator.message(ref);
    await emulator.deliver(mailWith('', 'copy'));
    const [copy] = emulator.store.listFolder('inbox');
    if (copy) copy.properties = new Map(sent.properties);
    emulator.store.remove(sent);
    expect((await mailbox.readOutgoing({ token, draft: null })).kind).toBe('absent');
  });
});

describe('a draft at Graph', () => {
  const reply = (token: string, parent: string, fields = '') =>
    draftWith(token)
      .toString()
      .replace('To: orders@shop.example', 'To: Zoe <zoe@example.com>')
      .replace('X-Waybill-Id', `In-Reply-To: <${parent}>\r\nReferences: <${parent}>\r\n${fields}X-Waybill-Id`);

  test('lies in the thread of what it answers, goes to whom it says, and to no Reply-To', async () => {
    const { mailbox, emulator } = await openNew();
    const parent = mailWith('Reply-To: thief@evil.example\r\n').toString();
    const inbound = await emulator.deliver(Buffer.from(parent));
    const parentId = /Message-ID: <(.+)>/.exec(parent)?.[1] ?? '';
    const token = newToken();
    const raw = Buffer.from(
      reply(token, parentId, 'Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\n'),
    );
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    const draft = emulator.message(ref);
    expect(draft.conversationId).toBe(inbound.conversationId);
    expect(draft.toRecipients).toEqual([{ emailAddress: { name: 'Zoe', address: 'zoe@example.com' } }]);
    expect(draft.subject).toBe('Test');
    const state = await mailbox.readOutgoing({ token, draft: ref });
    const text = 'raw' in state ? Buffer.from(state.raw).toString() : '';
    expect(text).toContain(`In-Reply-To: <${parentId}>`);
    expect(text).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(text).toMatch(/^x-auto-response-suppress: All\r$/im);
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(emulator.journal.sends).toEqual([{ id: ref, to: ['zoe@example.com'], subject: 'Test' }]);
  });

  test('that answers what is itself a draft is no reply to it', async () => {
    const { mailbox, emulator } = await openNew();
    const other = newToken();
    const named = draftWith(other).toString();
    await mailbox.saveDraft({ raw: Buffer.from(named), token: other, replaces: null });
    const token = newToken();
    const raw = Buffer.from(reply(token, /Message-ID: <(.+)>/.exec(named)?.[1] ?? ''));
    await mailbox.saveDraft({ raw, token, replaces: null });
    expect(emulator.requests.filter(({ name }) => name.endsWith('/createReply'))).toEqual([]);
    expect((await mailbox.readOutgoing({ token, draft: null })).kind).toBe('draft');
  });

  test('is looked at with two requests, and what is told of its version is never newer than its bytes', async () => {
    const { look, emulator, ref, raw } = await withDraft();
    // The first look asks for the folders too.
    await look();
    const before = emulator.requests.length;
    const seen = await look();
    expect(seen).toMatchObject({ kind: 'draft', version: digestOf(raw) });
    expect(emulator.requests.slice(before).map(({ name }) => name.replace(/^GET .*messages\/[^/?]+/, 'GET '))).toEqual([
      'GET ',
      'GET /$value',
    ]);
    const words = 'Words of a person';
    const body = { contentType: 'text', content: words } as const;
    const meanwhile = () => emulator.store.change(emulator.message(ref), { body });
    emulator.faults.add({ when: 'slow', on: /\$value$/, delayMs: 0, meanwhile });
    const edited = await look();
    expect(edited).toMatchObject({ kind: 'draft', version: digestOf(raw) });
    expect('raw' in edited && Buffer.from(edited.raw).toString()).toContain(Buffer.from(words).toString('base64'));
  });

  test('that was left half made is none, and saving again leaves one', async () => {
    for (const on of [/^PATCH /, /^GET .*\/messages\/[^/]+$/]) {
      const { mailbox, emulator } = await openNew();
      const parent = mailWith('').toString();
      await emulator.deliver(Buffer.from(parent));
      const token = newToken();
      const raw = Buffer.from(reply(token, /Message-ID: <(.+)>/.exec(parent)?.[1] ?? ''));
      emulator.faults.add({ when: 'cut', on, times: limits.outlook.readTriesMax });
      await expect(mailbox.saveDraft({ raw, token, replaces: null })).rejects.toMatchObject({ kind: 'unavailable' });
      emulator.faults.clear();
      expect(emulator.store.listFolder('drafts')).toHaveLength(1);
      expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'absent' });
      const ref = await mailbox.saveDraft({ raw, token, replaces: null });
      expect(emulator.store.listFolder('drafts').map(({ id }) => id)).toEqual([ref]);
      expect((await mailbox.readOutgoing({ token, draft: null })).kind).toBe('draft');
    }
  });

  test('that was left half made beside the one that it was to replace is a leftover, also when that one is gone', async () => {
    for (const end of ['kept', 'rejected'] as const) {
      const { mailbox, emulator, token, ref, raw, reopen } = await withDraft();
      // The first write of the new draft goes well, and what comes then does not.
      const meanwhile = () => void emulator.faults.add({ when: 'cut', on: /^PATCH / });
      emulator.faults.add({ when: 'slow', on: /^PATCH /, delayMs: 0, meanwhile });
      const replaces = { ref, version: digestOf(raw) };
      const saving = mailbox.saveDraft({ raw: draftWith(token, 'Second words'), token, replaces });
      await expect(saving).rejects.toMatchObject({ kind: 'unavailable' });
      const idsInDrafts = () => emulator.store.listFolder('drafts').map(({ id }) => id);
      expect(idsInDrafts()).toHaveLength(2);
      const later = await reopen();
      if (end === 'rejected') await later.removeDraft(ref);
      const keep = end === 'kept' ? ref : null;
      await later.removeLeftovers?.({ token, keep, versions: [], isDue: () => true });
      expect(idsInDrafts()).toEqual(end === 'kept' ? [ref] : []);
    }
  });

  test('that was left half made, and that a person has put into the bin, stays there as deleted', async () => {
    const { mailbox, emulator } = await openNew();
    const token = newToken();
    const raw = draftWith(token);
    // Its token is written into it, and then its content is not.
    const meanwhile = () => void emulator.faults.add({ when: 'cut', on: /^PATCH / });
    emulator.faults.add({ when: 'slow', on: /^PATCH /, delayMs: 0, meanwhile });
    await expect(mailbox.saveDraft({ raw, token, replaces: null })).rejects.toMatchObject({ kind: 'unavailable' });
    const [left] = emulator.store.listFolder('drafts');
    emulator.discard(left?.id ?? '');
    await mailbox.removeLeftovers?.({ token, keep: null, versions: [digestOf(raw)], isDue: () => true });
    expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'deleted' });
  });

  test('whose recipients Graph changed is not left behind', async () => {
    const { mailbox, emulator } = await openNew();
    const token = newToken();
    const meanwhile = () => {
      for (const draft of emulator.store.listFolder('drafts'))
        emulator.store.change(draft, { ccRecipients: [{ emailAddress: { address: 'thief@evil.example' } }] });
    };
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^GET .*\/messages\/[^/]+$/, meanwhile });
    await expect(mailbox.saveDraft({ raw: draftWith(token), token, replaces: null })).rejects.toMatchObject({
      kind: 'rejected',
    });
    expect(emulator.store.listFolder('drafts')).toEqual([]);
  });

  test('that Exchange still works on is written again', async () => {
    const { mailbox, emulator } = await openNew();
    const token = newToken();
    emulator.faults.add({ when: 'before', on: /^PATCH /, status: 412, code: 'ErrorIrresolvableConflict', times: 2 });
    await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    expect((await mailbox.readOutgoing({ token, draft: null })).kind).toBe('draft');
  });

  test.each(['alone', 'in its thread'])('with HTML and an attachment is saved %s and sent', async (where) => {
    const { mailbox, emulator, deliver } = await openNew();
    const token = newToken();
    const parent = mailWith('');
    await deliver(parent);
    const parentId = /^Message-ID: (.*)\r$/m.exec(String(parent))?.[1];
    const answers = where === 'alone' ? '' : `In-Reply-To: ${parentId}\r\n`;
    const raw = Buffer.from(
      `${answers}To: zoe@example.com\r\nSubject: Invoice\r\nX-Waybill-Id: ${token}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Here</p>\r\n--b\r\nContent-Type: application/pdf; name=i.pdf\r\nContent-Disposition: attachment; filename=i.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
    );
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    expect(emulator.message(ref).attachments.map(({ name }) => name)).toEqual(['i.pdf']);
    const isReply = emulator.requests.some(({ name }) => name.endsWith('/createReply'));
    expect(isReply).toBe(where !== 'alone');
    await mailbox.sendDraft(ref, digestOf(raw));
    expect(emulator.journal.sends).toHaveLength(1);
    expect(await listAll(mailbox, null, 'sent')).toMatchObject({ refs: [ref] });
  });
});

test('a draft that a person changes at the moment of its removal stays, and its successor goes', async () => {
  const { emulator, mailbox, token, ref, raw: first } = await withDraft();
  // Behind the last look at it: Graph refuses the removal for its tag, and the next look sees the change.
  const body = { contentType: 'text', content: 'By hand' } as const;
  const meanwhile = () => void emulator.store.change(emulator.message(ref), { body });
  emulator.faults.add({ when: 'slow', on: /^DELETE /, delayMs: 0, meanwhile });
  const replaces = { ref, version: digestOf(first) };
  const saving = mailbox.saveDraft({ raw: draftWith(token, 'Second words'), token, replaces });
  await expect(saving).rejects.toMatchObject({ kind: 'rejected' });
  expect(emulator.store.listFolder('drafts')).toHaveLength(1);
  expect(await mailbox.readOutgoing({ token, draft: ref })).toMatchObject({ kind: 'draft', ref });
});

test('a draft that is replaced is never whole beside its successor, wherever the saving is cut off', async () => {
  const PATCH = /^PATCH .*\/messages\//;
  for (const on of [PATCH, /^DELETE /]) {
    const { emulator, mailbox, token, ref, raw: first } = await withDraft();
    const raw = draftWith(token, 'Second words');
    const asItWas = { ref, version: digestOf(first) };
    const before = emulator.requests.length;
    const meanwhile = () => void emulator.faults.add({ when: 'cut', on });
    // The first write of the new draft goes well; the next one, or the removal, is cut off.
    emulator.faults.add({ when: 'slow', on: PATCH, delayMs: 0, meanwhile });
    await expect(mailbox.saveDraft({ raw, token, replaces: asItWas })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(emulator.requests.length).toBeGreaterThan(before);
    const found = await mailbox.readOutgoing({ token, draft: null });
    expect(found.kind === 'draft' ? found.ref : ref).toBe(ref);
    await mailbox.saveDraft({ raw, token, replaces: found.kind === 'draft' ? asItWas : null });
    expect(emulator.store.listFolder('drafts')).toHaveLength(1);
  }
});
