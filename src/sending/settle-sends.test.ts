import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { type Desk, openTestDesk, rawOf } from './desk-fixture.ts';
import type { Fault } from './fake-mailbox-fixture.ts';
import { type SettlingPorts, settleSends } from './settle-sends.ts';

async function trySend(desk: Desk, fault: Fault, thread = 'a') {
  const mailId = await desk.receive(thread, `mail ${thread}`);
  const entry = await desk.plan(thread, mailId);
  const saved = await desk.saveDraft(entry, rawOf(mailId));
  desk.mailbox.failNext(fault);
  return (await desk.sendDraft(saved.entry)).entry;
}
const settleLater = (desk: Desk) => {
  desk.wait(limits.sending.settleSeconds);
  return desk.settle();
};

test('nobody looks before the settle time has passed', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'after');
  desk.wait(limits.sending.settleSeconds - 1);
  expect(await desk.settle()).toEqual({ settled: [], unclear: [] });
  desk.wait(1);
  expect((await desk.settle()).settled.map(({ id, state }) => [id, state])).toEqual([[entry.id, 'sent']]);
});

test('a send that was done is found, one that was not goes back to its draft and can be sent', async () => {
  const desk = openTestDesk();
  const [done, late, undone] = [
    await trySend(desk, 'after', 'a'),
    await trySend(desk, 'later', 'b'),
    await trySend(desk, 'before', 'c'),
  ];
  desk.mailbox.catchUp();
  const { settled } = await settleLater(desk);
  expect(settled).toHaveLength(3);
  expect([done, late, undone].map(({ id }) => desk.read(id).state)).toEqual(['sent', 'sent', 'drafted']);
  expect((await desk.sendDraft(undone)).kind).toBe('sent');
  expect(desk.mailbox.sent.map((mail) => mail.token).sort()).toEqual(
    [done, late, undone].map(({ token }) => token).sort(),
  );
});

test('what is neither draft nor sent copy stays unknown, however often somebody looks', async () => {
  const desk = openTestDesk();
  const [vanished, deleted] = [await trySend(desk, 'before', 'a'), await trySend(desk, 'before', 'b')];
  desk.mailbox.vanish(vanished.token);
  desk.mailbox.personDeletes(deleted.token);
  for (let look = 0; look < 3; look += 1) {
    const { settled, unclear } = await settleLater(desk);
    expect(settled).toEqual([]);
    expect(unclear.map((entry) => entry.state)).toEqual(['unknown', 'unknown']);
  }
  expect(desk.read(vanished.id).detail).toContain('a person decides');
});

test('a mailbox that cannot tell, or gives no answer, leaves it unknown', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'after');
  desk.mailbox.failNext('before');
  expect((await settleLater(desk)).unclear.map(({ id }) => id)).toEqual([entry.id]);
  const { readOutgoing } = desk.mailbox;
  desk.mailbox.readOutgoing = async () => ({ kind: 'cannot_tell' });
  expect((await settleLater(desk)).unclear[0]?.detail).toContain('cannot tell');
  desk.mailbox.readOutgoing = readOutgoing;
  expect((await settleLater(desk)).settled[0]?.state).toBe('sent');
});

test('a crash while sending is settled by what the mailbox shows', async () => {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  const { entry } = await desk.saveDraft(await desk.plan('a', mailId), rawOf(mailId));
  desk.records.ledger.move(entry.id, { from: ['drafted'], to: 'sending', now: desk.clock.now() });
  expect((await desk.sendDraft(entry)).kind).toBe('unknown');
  expect((await settleLater(desk)).settled.map(({ state }) => state)).toEqual(['drafted']);
});

test('a crash while drafting goes back to the plan or on to the draft', async () => {
  const desk = openTestDesk();
  const entries = [];
  for (const [thread, fault] of [
    ['a', 'before'],
    ['b', 'after'],
    ['c', 'after'],
  ] as const) {
    const mailId = await desk.receive(thread, thread);
    const planned = await desk.plan(thread, mailId);
    desk.mailbox.failNext(fault);
    entries.push((await desk.saveDraft(planned, rawOf(mailId))).entry);
  }
  desk.mailbox.personDeletes(entries[2]?.token ?? '');
  desk.mailbox.failNext('before');
  expect((await settleLater(desk)).unclear.map(({ state }) => state)).toEqual(['drafting', 'unknown']);
  await settleLater(desk);
  expect(entries.map(({ id }) => desk.read(id).state)).toEqual(['planned', 'drafted', 'unknown']);
  expect(desk.mailbox.sendCalls).toBe(0);
});

test('a draft of which the mailbox cannot tell yet is looked for again, and waits for a person only after long', async () => {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  desk.mailbox.failNext('before');
  const { entry } = await desk.saveDraft(await desk.plan('a', mailId), rawOf(mailId));
  const { readOutgoing } = desk.mailbox;
  desk.mailbox.readOutgoing = async () => ({ kind: 'cannot_tell' });
  expect((await settleLater(desk)).unclear.map(({ state }) => state)).toEqual(['drafting']);
  desk.mailbox.readOutgoing = readOutgoing;
  expect((await settleLater(desk)).settled.map(({ state }) => state)).toEqual(['planned']);
  desk.mailbox.failNext('before');
  await desk.saveDraft(desk.read(entry.id), rawOf(mailId));
  desk.mailbox.readOutgoing = async () => ({ kind: 'cannot_tell' });
  desk.wait(limits.sending.unclearDraftSeconds);
  expect((await settleLater(desk)).unclear.map(({ state }) => state)).toEqual(['unknown']);
});

test('no more entries are looked for than the limit, and those of another mailbox not at all', async () => {
  const desk = openTestDesk();
  for (const thread of ['a', 'b', 'c']) await trySend(desk, 'after', thread);
  desk.wait(limits.sending.settleSeconds);
  const ports = { records: desk.records, clock: desk.clock };
  expect((await settleSends({ ...ports, findMailbox: () => null }, 9)).unclear).toHaveLength(3);
  expect((await settleSends({ ...ports, findMailbox: () => desk.mailbox }, 2)).settled).toHaveLength(2);
});

test('a sent copy is marked before it is noted, and again where the mark could not be set', async () => {
  const desk = openTestDesk();
  const entry = await trySend(desk, 'after');
  const seen: string[] = [];
  const settle = (markAsSent: NonNullable<SettlingPorts['markAsSent']>) =>
    settleSends({ records: desk.records, clock: desk.clock, findMailbox: () => desk.mailbox, markAsSent }, 50);
  desk.wait(limits.sending.settleSeconds);
  await settle(() => Promise.reject(new ConnectorError('unavailable', '[fake] away')));
  expect(desk.read(entry.id).state).toBe('unknown');
  await settle(async (_mailbox, { id }) => void seen.push(desk.read(id).state));
  expect([seen, desk.read(entry.id).state]).toEqual([['unknown'], 'sent']);
});

test('a send that comes to its end after somebody looked is noted as sent all the same', async () => {
  for (const look of ['draft', 'cannot_tell'] as const) {
    const desk = openTestDesk();
    const mailId = await desk.receive('a', 'm1');
    const saved = await desk.saveDraft(await desk.plan('a', mailId), rawOf(mailId));
    const { sendDraft, readOutgoing } = desk.mailbox;
    desk.mailbox.sendDraft = async (ref, digest) => {
      desk.wait(limits.sending.settleSeconds);
      desk.mailbox.readOutgoing = async (query) =>
        look === 'draft' ? readOutgoing.call(desk.mailbox, query) : { kind: 'cannot_tell' };
      await desk.settle();
      return sendDraft.call(desk.mailbox, ref, digest);
    };
    expect((await desk.sendDraft(saved.entry)).entry).toMatchObject({ state: 'sent' });
  }
});
