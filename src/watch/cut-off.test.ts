// Wherever the work on a mail is cut off, before or behind each call to the mailbox or the shop and each write, what comes of it is the same.
import { expect, test } from 'vitest';
import { type FakeMailbox, openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { limits } from '../domain/limits.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { takeUpWork, workThrough } from '../pipeline/work-through.ts';
import type { Records } from '../ports/records.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { type Lives, openLives } from '../store/lives-fixture.ts';
import { markAsSent } from './settle-draft.ts';
import { watchOnce } from './watch-mailbox.ts';

const NAME = 'orders@desk.example';
const QUESTION = writeMail('Where is my order W1046662?', { id: 'asked' });
const CALLS = ['listChanges', 'fetchRaw', 'readThread', 'saveDraft', 'readOutgoing', 'sendDraft', 'mark'] as const;

interface World {
  readonly mailbox: FakeMailbox;
  nowMs: number;
  /** What was passed, such as `saveDraft before`, and at which of them the life ends. */
  readonly passed: string[];
  readonly cutAt: number;
}

/** Says that it passes here, and ends the life where that was asked for. */
type Pass = (what: string) => Promise<void>;

const around =
  <Given extends readonly unknown[], Answer>(pass: Pass, name: string, work: (...given: Given) => Promise<Answer>) =>
  async (...given: Given): Promise<Answer> => {
    await pass(`${name} before`);
    const answer = await work(...given);
    await pass(`${name} behind`);
    return answer;
  };

/** The same ports, which say where they are passed. */
function follow(desk: DeskPorts, mailbox: FakeMailbox, records: Records, pass: Pass): DeskPorts {
  const followed = Object.fromEntries(
    CALLS.flatMap((name) => {
      const method = mailbox[name] as ((...given: readonly unknown[]) => Promise<unknown>) | undefined;
      return method === undefined ? [] : [[name, around(pass, name, method)]];
    }),
  );
  const write = around(pass, 'write', records.write) as Records['write'];
  const findOrders = around(pass, 'findOrders', desk.orders.findOrders);
  return deskWith(desk, {
    mailbox: { ...mailbox, ...followed },
    records: { ...records, write },
    orders: { ...desk.orders, findOrders },
  });
}

/** As a process or an object does it that begins: what the one before it left, the mailbox, the mails, what is unclear. */
async function live(world: World, records: Records, die: () => Promise<never>): Promise<void> {
  const pass: Pass = async (what) => {
    world.passed.push(what);
    if (world.passed.length === world.cutAt) await die();
  };
  const clock = { now: () => new Date(world.nowMs).toISOString() };
  const opened = openTestDesk([onItsWay], null, ':memory:', { records });
  const desk = follow({ ...opened.ports, clock, maySend: () => true }, world.mailbox, records, pass);
  await takeUpWork(desk);
  const { mailbox, records: written } = desk;
  if (written.watches.read(NAME) === null)
    await written.write(() => written.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  for (let round = 0; round < 2; round += 1) {
    await watchOnce({ name: NAME, mailbox, records: written, clock }, desk, { isFirst: round === 0 });
    await workThrough(desk, () => undefined);
    const settling = { records: written, clock, findMailbox: () => mailbox };
    await settleSends(
      { ...settling, markAsSent: (box, entry) => markAsSent({ records: written, mailbox: box }, entry) },
      10,
    );
    world.nowMs += (limits.sending.unclearDraftSeconds + limits.pipeline.leaseSeconds) * 1_000;
  }
}

async function handle(lives: Lives, cutAt: number): Promise<World> {
  const account = { addresses: [NAME], trusted: { by: 'authserv-id' as const, authservId: 'mx.desk.example' } };
  const world: World = {
    mailbox: openFakeMailbox({ account }),
    nowMs: Date.parse('2026-11-20T09:00:00Z'),
    passed: [],
    cutAt,
  };
  const ref = world.mailbox.deliver(QUESTION);
  await lives.live((records, die) => live(world, records, die));
  const where = `cut off at ${cutAt}, ${world.passed.at(-1)}`;
  if (cutAt <= world.passed.length)
    await lives.live((records, die) => live({ ...world, cutAt: Infinity }, records, die));
  const { sent, drafts } = world.mailbox;
  await lives.live(async (records) => {
    expect(records.audit.verify(), where).toMatchObject({ kind: 'intact' });
    expect(records.work.counts(), where).toMatchObject({ waiting: 0 });
    // Where the ledger says that it goes out and the mailbox that it did not, the draft is there, and a person decides.
    const state = records.ledger.readForMail(1)?.state;
    expect({ state, sent: sent.length, drafts: drafts.length }, where).toEqual(
      sent.length === 0 ? { state: 'drafted', sent: 0, drafts: 1 } : { state: 'sent', sent: 1, drafts: 0 },
    );
  });
  expect(await world.mailbox.readMarks(ref), where).toEqual([
    sent.length === 1 ? 'Waybill/Sent' : 'Waybill/To approve',
  ]);
  return world;
}

test('a mail is answered once, and nothing of it is lost, wherever the desk is cut off', {
  timeout: 120_000,
}, async () => {
  const once = async (cutAt: number): Promise<World> => {
    const lives = openLives();
    try {
      return await handle(lives, cutAt);
    } finally {
      await lives.close();
    }
  };
  const { passed } = await once(Infinity);
  for (const name of ['listChanges', 'fetchRaw', 'findOrders', 'saveDraft', 'sendDraft', 'mark', 'write'])
    expect(passed).toContain(`${name} behind`);
  let waiting = 0;
  for (let cutAt = 1; cutAt <= passed.length; cutAt += 1) {
    const { mailbox } = await once(cutAt);
    if (mailbox.sent.length === 0) waiting += 1;
  }
  // Behind the write of `sending`, and before the call.
  expect(waiting).toBe(2);
});
