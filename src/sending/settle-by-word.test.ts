// A person's word on an unclear send: it ends what the mailbox cannot tell, and never stands against what the mailbox shows.
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { type Desk, MAILBOX, openTestDesk, rawOf } from './desk-fixture.ts';
import type { Fault } from './fake-mailbox-fixture.ts';
import { type SendOutcome, settleSendByWord, type WordPorts } from './settle-by-word.ts';

const by = { id: 'p1', name: 'Olivia Berg' };

async function trySend(desk: Desk, fault: Fault) {
  const mailId = await desk.receive('a', 'mail a');
  const entry = await desk.plan('a', mailId);
  const saved = await desk.saveDraft(entry, rawOf(mailId));
  desk.mailbox.failNext(fault);
  return (await desk.sendDraft(saved.entry)).entry;
}
const isSettledSince = (desk: Desk) => desk.wait(limits.sending.settleSeconds);

function portsOf(desk: Desk) {
  const marks: string[] = [];
  const ports: WordPorts = {
    records: desk.records,
    clock: desk.clock,
    findMailbox: () => desk.mailbox,
    markAsSent: async () => void marks.push('sent'),
    markAsOpen: async () => void marks.push('open'),
  };
  return { ports, marks };
}
const say = (desk: Desk, id: number, outcome: SendOutcome, more: Partial<WordPorts> = {}) =>
  settleSendByWord({ ...portsOf(desk).ports, ...more }, id, { outcome, by });
const auditOf = (desk: Desk, mailId: number) =>
  desk.records.audit.show(mailId).filter(({ step }) => step === 'send_settled');

test('what nobody can find is sent where a person says so, and counts for the caps as before', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'before');
  desk.mailbox.vanish(entry.token);
  isSettledSince(desk);
  const { ports, marks } = portsOf(desk);
  const word = await settleSendByWord(ports, entry.id, { outcome: 'sent', by });
  expect(word).toMatchObject({ kind: 'settled', isMarked: true, entry: { state: 'sent' } });
  expect(desk.read(entry.id).detail).toBe('Olivia Berg says that it was sent');
  expect(marks).toEqual(['sent']);
  expect(auditOf(desk, entry.mailId).map(({ content }) => JSON.parse(content ?? '{}'))).toEqual([
    { send: entry.id, outcome: 'sent', by },
  ]);
  expect(desk.records.ledger.countAutomatic({ mailbox: MAILBOX, since: '2026-01-01T00:00:00.000Z' })).toBe(1);
  // Nothing more is written or sent for its mail.
  const again = await desk.records.write(() =>
    desk.records.ledger.planDraft({ ...entry, now: desk.clock.now() }, 'other'),
  );
  expect(again).toMatchObject({ isNew: false, entry: { id: entry.id } });
});

test('not sent by the word of a person it has failed, its mail waits, and a new reply may be written', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'before');
  desk.mailbox.vanish(entry.token);
  isSettledSince(desk);
  const { ports, marks } = portsOf(desk);
  expect(await settleSendByWord(ports, entry.id, { outcome: 'not_sent', by })).toMatchObject({
    kind: 'settled',
    entry: { state: 'failed' },
  });
  expect(marks).toEqual(['open']);
  expect(desk.mailbox.sent).toEqual([]);
  const again = await desk.records.write(() =>
    desk.records.ledger.planDraft({ ...entry, now: desk.clock.now() }, 'other'),
  );
  expect(again.isNew).toBe(true);
});

test('nobody can say that it was not sent before the settle time has passed', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'later');
  expect(desk.read(entry.id).state).toBe('unknown');
  desk.wait(limits.sending.settleSeconds - 1);
  expect(await say(desk, entry.id, 'not_sent')).toMatchObject({ kind: 'too_early' });
  desk.mailbox.catchUp();
  desk.wait(1);
  expect(await say(desk, entry.id, 'not_sent')).toMatchObject({ kind: 'found', entry: { state: 'sent' } });
  expect(auditOf(desk, entry.mailId)).toEqual([]);
});

test('what the mailbox shows counts for more than the word: a draft that lies there unsent was not sent', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'before');
  isSettledSince(desk);
  expect(await say(desk, entry.id, 'sent')).toMatchObject({ kind: 'found', entry: { state: 'drafted' } });
});

test('the word counts where the mailbox is not open here, once', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'before');
  desk.mailbox.vanish(entry.token);
  isSettledSince(desk);
  const closed = { findMailbox: () => null };
  const [first, second] = await Promise.all([
    say(desk, entry.id, 'sent', closed),
    say(desk, entry.id, 'not_sent', closed),
  ]);
  expect([first, second]).toMatchObject([
    { kind: 'settled', isMarked: false },
    { kind: 'not_unclear', state: 'sent' },
  ]);
  await expect(say(desk, 999, 'sent')).rejects.toThrow('does not exist');
});
