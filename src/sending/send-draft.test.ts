import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { type Desk, openTestDesk, rawOf } from './desk-fixture.ts';
import { digestBytes } from './digest-bytes.ts';
import type { Fault } from './fake-mailbox-fixture.ts';
import { alreadyNoted } from './move-entry.ts';
import { saveDraftOnce } from './save-draft.ts';
import { sendDraftOnce } from './send-draft.ts';
import { readKillSwitch, resumeSending, stopSending } from './stop-sending.ts';

async function draft(desk: Desk, thread: string, name: string, isAutomatic = true) {
  const mailId = await desk.receive(thread, name);
  const entry = await desk.plan(thread, mailId, isAutomatic);
  return (await desk.saveDraft(entry, rawOf(mailId))).entry;
}

test('a draft is sent once, however often it is asked', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  const result = await desk.sendDraft(entry);
  expect(result).toMatchObject({ kind: 'sent', entry: { state: 'sent', sentRef: desk.mailbox.sent[0]?.ref } });
  expect(await desk.sendDraft(entry)).toEqual({ ...result, wasSent: true });
  expect(desk.mailbox.sendCalls).toBe(1);
});

test('two that ask at the same time send one mail', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  const results = await Promise.all([desk.sendDraft(entry), desk.sendDraft(entry)]);
  expect(results.map((result) => result.kind).sort()).toEqual(['sent', 'unknown']);
  expect(desk.mailbox.sent).toHaveLength(1);
  expect(desk.read(entry.id).state).toBe('sent');
});

test('a draft that was written before and has been sent meanwhile is not sent again', async () => {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  const plan = await desk.plan('a', mailId);
  await desk.saveDraft(plan, rawOf(mailId));
  const again = await saveDraftOnce(desk, plan, rawOf(mailId));
  if (again.kind !== 'drafted') throw new Error(again.kind);
  await desk.sendDraft(plan);
  expect((await sendDraftOnce(desk, again.note)).kind).toBe('sent');
  expect(desk.mailbox.sendCalls).toBe(1);
});

test('`sending` is written before the mailbox is asked', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  const states: string[] = [];
  const { sendDraft } = desk.mailbox;
  desk.mailbox.sendDraft = async (ref, digest) => {
    states.push(desk.read(entry.id).state);
    return sendDraft.call(desk.mailbox, ref, digest);
  };
  await desk.sendDraft(entry);
  expect(states).toEqual(['sending']);
});

test.for<Fault>(['before', 'after', 'later'])(
  'an unclear answer (%s) is `unknown`, and is not tried again',
  async (fault) => {
    const desk = openTestDesk();
    const entry = await draft(desk, 'a', 'm1');
    desk.mailbox.failNext(fault);
    expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'unknown', entry: { state: 'unknown' } });
    expect((await desk.sendDraft(entry)).kind).toBe('unknown');
    expect(desk.mailbox.sendCalls).toBe(1);
  },
);

test('an error that is no ConnectorError is as unclear', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  desk.mailbox.sendDraft = () => Promise.reject(new TypeError('a bug'));
  expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'unknown', entry: { detail: 'a bug' } });
});

test('what the mailbox refuses to send has not left: its draft waits as before, and may be sent when it is taken', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  const { sendDraft } = desk.mailbox;
  desk.mailbox.sendDraft = () => Promise.reject(new ConnectorError('rejected', '[fake] 451 try again later'));
  expect(await desk.sendDraft(entry)).toMatchObject({
    kind: 'refused',
    entry: { state: 'drafted', detail: 'not sent: [fake] 451 try again later' },
  });
  expect(desk.mailbox.drafts.size).toBe(1);
  desk.mailbox.sendDraft = sendDraft;
  expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'sent' });
});

test('a draft that a person has just changed or thrown away is not sent: who reviews the drafts finds out which', async () => {
  const desk = openTestDesk();
  const edited = await draft(desk, 'a', 'm1');
  desk.mailbox.personEdits(edited.token);
  expect(await desk.sendDraft(edited)).toMatchObject({ kind: 'refused', entry: { state: 'drafted' } });
  const gone = await draft(desk, 'b', 'm2');
  desk.mailbox.vanish(gone.token);
  expect(await desk.sendDraft(gone)).toMatchObject({ kind: 'refused', entry: { state: 'drafted' } });
  expect(desk.mailbox.sent).toEqual([]);
});

test('a draft that a person had sent is sent, and not by us', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  desk.mailbox.personSends(entry.token);
  expect(await desk.sendDraft(entry)).toMatchObject({
    kind: 'sent',
    entry: { detail: 'a person had sent the draft' },
  });
  expect(desk.mailbox.sent.map((mail) => mail.by)).toEqual(['person']);
});

test('a mailbox that refuses a draft because a person has just sent it says that it is sent', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1');
  desk.mailbox.sendDraft = () => {
    desk.mailbox.personSends(entry.token);
    return Promise.reject(new ConnectorError('rejected', '[fake] it is no draft any more'));
  };
  expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'sent', entry: { state: 'sent' } });
});

test('without a draft there is nothing to send', async () => {
  const desk = openTestDesk();
  const entry = await desk.plan('a', await desk.receive('a', 'm1'));
  expect((await desk.sendDraft(entry)).kind).toBe('not_drafted');
  await expect(desk.sendDraft({ ...entry, id: 99 })).rejects.toThrow('does not exist');
});

test('the kill switch holds every send, approved ones too, until it is cleared, and both are audited', async () => {
  const desk = openTestDesk();
  const [automatic, approved] = [await draft(desk, 'a', 'm1'), await draft(desk, 'b', 'm2', false)];
  expect(readKillSwitch(desk.records)).toBeNull();
  await stopSending(desk, 'Ann', 'wrong prices');
  expect(readKillSwitch(desk.records)).toContain('wrong prices');
  for (const entry of [automatic, approved]) {
    expect(await desk.sendDraft(entry)).toMatchObject({
      kind: 'held',
      reason: 'kill_switch',
      entry: { state: 'drafted' },
    });
  }
  expect(desk.mailbox.sendCalls).toBe(0);
  await resumeSending(desk, 'Ann', 'prices mended');
  expect(readKillSwitch(desk.records)).toBeNull();
  expect((await desk.sendDraft(automatic)).kind).toBe('sent');
  const steps = desk.records.audit.list({ fromSeq: 1, limit: 9 }).map((entry) => entry.step);
  expect(steps).toEqual(['stop_sending', 'resume_sending']);
});

test('a newer message in the thread holds the answer to an older one, approved or not', async () => {
  for (const isAutomatic of [true, false]) {
    const desk = openTestDesk();
    const entry = await draft(desk, 'a', 'm1', isAutomatic);
    await desk.receive('b', 'elsewhere');
    await desk.receive('a', 'm2');
    expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'held', reason: 'newer_message' });
  }
});

test('a second automatic reply waits for a message that came after the first one', async () => {
  const desk = openTestDesk();
  const first = await draft(desk, 'a', 'm1');
  // It has arrived, but is indexed only after the first reply left.
  const raced = desk.records.mails.receive({
    mailbox: 'm',
    providerRef: 'm2',
    receivedAt: desk.clock.now(),
    raw: Buffer.from('m2'),
  });
  expect((await desk.sendDraft(first)).kind).toBe('sent');
  const mail = {
    direction: 'in',
    contentDigest: 'm2',
    contact: 'a',
    subject: '',
    text: '',
    sentAt: '',
    orderNumbers: [],
  } as const;
  desk.records.mails.index(raced.id, { ...mail, messageId: 'm2@customer.example', parents: ['m1@customer.example'] });
  const second = (await desk.saveDraft(await desk.plan('a', raced.id), rawOf(raced.id))).entry;
  expect(await desk.sendDraft(second)).toMatchObject({ kind: 'held', reason: 'thread_rule' });
  const third = await draft(desk, 'a', 'm3');
  expect((await desk.sendDraft(third)).kind).toBe('sent');
});

test('an unclear automatic reply takes the turn as a sent one does', async () => {
  const desk = openTestDesk();
  const first = await draft(desk, 'a', 'm1');
  desk.mailbox.failNext('before');
  await desk.sendDraft(first);
  const other = await desk.records.write(() =>
    desk.records.ledger.plan({ ...first, mailId: first.mailId, token: 'other', now: desk.clock.now() }),
  );
  expect(other.id).toBe(first.id);
  expect(desk.records.ledger.readThreadTurn(first.threadId).newestMailIdAtLastAutomatic).toBe(first.mailId);
});

test('a recipient gets no more automatic replies a day than the cap, across threads', async () => {
  const desk = openTestDesk();
  const { automaticRepliesPerRecipientPerDay: cap } = limits.sending;
  const send = async (name: string, isAutomatic = true) => {
    const entry = await draft(desk, 'a', name, isAutomatic);
    return desk.sendDraft(entry);
  };
  for (let sent = 0; sent < cap; sent += 1) {
    expect((await send(`m${sent}`)).kind).toBe('sent');
    desk.wait(3600);
  }
  expect(await send('over')).toMatchObject({ kind: 'held', reason: 'recipient_cap' });
  expect((await send('approved', false)).kind).toBe('sent');
  desk.wait(24 * 3600 - cap * 3600 + 1);
  expect((await send('next day')).kind).toBe('sent');
});

test('to a suppressed address nothing leaves by itself, in whatever case it is written, and what a person approved does', async () => {
  const desk = openTestDesk();
  const entry = await draft(desk, 'a', 'm1', true);
  const done = { at: '2026-11-20T09:00:00.000Z', by: 'Ann', why: 'asked us to' };
  await desk.records.write(() => desk.records.privacy.suppress({ address: entry.recipient.toUpperCase(), ...done }));
  expect(await desk.sendDraft(entry)).toMatchObject({ kind: 'held', reason: 'suppressed' });
  expect((await desk.sendDraft(await draft(desk, 'a', 'm2', false))).kind).toBe('sent');
  expect(await desk.records.write(() => desk.records.privacy.allow(entry.recipient, done))).toBe(true);
  expect(desk.records.privacy.isSuppressed(entry.recipient)).toBe(false);
});

test('a mailbox sends no more automatic replies an hour than the cap', async () => {
  const desk = openTestDesk();
  const { automaticRepliesPerMailboxPerHour: cap } = limits.sending;
  const send = async (name: string) => desk.sendDraft(await draft(desk, name, name));
  const kinds = new Set<string>();
  for (let sent = 0; sent < cap; sent += 1) kinds.add((await send(`t${sent}`)).kind);
  expect([...kinds]).toEqual(['sent']);
  expect(await send('over')).toMatchObject({ kind: 'held', reason: 'mailbox_cap' });
  desk.wait(3601);
  expect((await send('next hour')).kind).toBe('sent');
});

test('an approved version that was written anew before it could leave is refused, and neither is sent', async () => {
  const desk = openTestDesk();
  const { id, mailId } = await draft(desk, 'a', 'm1', false);
  const version = digestBytes(rawOf(mailId, 'as it was before'));
  const result = await sendDraftOnce(desk, alreadyNoted(desk, id), { isApproved: true, version });
  expect(result.kind).toBe('refused');
  expect([desk.mailbox.sendCalls, desk.read(id).state]).toEqual([0, 'drafted']);
});
