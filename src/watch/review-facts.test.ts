import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { type FakeOrders, openFakeOrders } from '../../connectors/fake/sources.ts';
import { limits } from '../domain/limits.ts';
import { NO_REPLY_DUE } from '../domain/send-states.ts';
import { findEnd } from '../escalations/is-over.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { notSent, onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { reviewFacts } from './review-facts.ts';
import { watchOnce } from './watch-mailbox.ts';
import type { WatchPorts } from './watch-ports.ts';

const NAME = 'orders@desk.example';
/** Without the order nobody can say what it wants: it gets no reply then. */
const QUESTION = 'Any news about W1046662';
const NOTHING_DONE = { again: 0, outdated: 0, failed: 0 };

let mailbox: FakeMailbox;
let orders: FakeOrders;
let ports: WatchPorts;
let desk: DeskPorts;
let nowMs: number;
let ref: string;

/** One mail, drafted from an order of which nothing has left, and as old as a review asks for. */
beforeEach(async () => {
  const opened = openTestDesk();
  onTestFinished(() => opened.ports.records.close());
  nowMs = Date.parse('2026-11-20T09:00:00Z');
  const clock = { now: () => new Date(nowMs).toISOString() };
  mailbox = opened.mailbox;
  orders = openFakeOrders([notSent]);
  desk = { ...opened.ports, orders, clock, maySend: () => false };
  ports = { name: NAME, mailbox, records: desk.records, clock };
  desk.records.apply(() => desk.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  ref = mailbox.deliver(writeMail(QUESTION, { id: 'm1' }));
  await round();
  wait();
});

const round = async (): Promise<void> => {
  await watchOnce(ports, desk);
  await workThrough(desk, () => undefined);
};
const wait = (): void => {
  nowMs += limits.watch.factsSeconds * 1_000;
};
const review = async () => {
  const done = await reviewFacts(ports, desk);
  await workThrough(desk, () => undefined);
  return done;
};
const entryOf = (mailId = 1): LedgerEntry => {
  const entry = desk.records.ledger.readForMail(mailId);
  if (entry === null) throw new Error(`mail ${mailId} has no entry`);
  return entry;
};
const draftRef = (): string => entryOf().draftRef ?? '';
const draftText = (): string => Buffer.from(mailbox.drafts[0] ?? '').toString();
const edited = (text: string) =>
  Buffer.from(
    `From: orders@desk.example\r\nTo: ada@example.com\r\nX-Waybill-Id: ${entryOf().token}\r\n\r\n${text}\r\n`,
  );
const steps = (step: string) => desk.records.audit.show(1).filter((entry) => entry.step === step);

/** The calls to the mailbox and the writes from here on. */
function countCalls() {
  const calls: string[] = [];
  const counted = Object.fromEntries(
    Object.entries(mailbox).map(([name, value]) => [
      name,
      typeof value !== 'function'
        ? value
        : (...given: unknown[]) => {
            calls.push(name);
            return (value as (...all: unknown[]) => unknown)(...given);
          },
    ]),
  ) as unknown as Mailbox;
  const records: typeof ports.records = {
    ...ports.records,
    write: (work) => {
      calls.push('write');
      return ports.records.write(work);
    },
  };
  ports = { ...ports, mailbox: counted, records };
  return calls;
}

test('a draft whose order has left meanwhile is written anew in its place, once', async () => {
  const before = draftText();
  expect(before).not.toContain('1Z999AA10123456784');
  orders.put(onItsWay);
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1, again: 1 });
  expect(mailbox.drafts).toHaveLength(1);
  expect(draftText()).toContain('1Z999AA10123456784');
  expect(entryOf().state).toBe('drafted');
  expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
  expect(steps('facts_changed')).toHaveLength(1);
  wait();
  const calls = countCalls();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1 });
  expect(calls).toEqual([]);
  expect(mailbox.sent).toEqual([]);
});

test('a draft whose facts are as they were costs no call to the mailbox and no write', async () => {
  const calls = countCalls();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1 });
  expect(calls).toEqual([]);
});

test('a mail that somebody has laid aside comes back with other words, and not where it is handled anew for nothing', async () => {
  const { queue, work } = desk.records;
  const until = new Date(nowMs + 3_600_000).toISOString();
  const by = { id: 'ana', name: 'Ana' };
  desk.records.apply(() => queue.snooze(1, { until, by, at: desk.clock.now() }));
  desk.records.apply(() => work.retry(1));
  await workThrough(desk, () => undefined);
  expect(steps('decide'), 'it was handled once more').toHaveLength(2);
  expect(queue.read(1)).toMatchObject({ state: 'snoozed', snoozedUntil: until });
  orders.put(onItsWay);
  wait();
  expect(await review()).toMatchObject({ again: 1 });
  expect(queue.read(1)).toMatchObject({ state: 'waiting', snoozedUntil: null });
});

test('one that has just been written is not looked at', async () => {
  orders.put(onItsWay);
  await review();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 0 });
});

test('written anew it waits for a person as before, also where the desk may send such a reply itself', async () => {
  desk = { ...desk, maySend: () => true };
  orders.put(onItsWay);
  expect(await review()).toMatchObject({ again: 1 });
  expect(draftText()).toContain('1Z999AA10123456784');
  expect(mailbox.sent).toEqual([]);
  const delivered = steps('deliver').at(-1)?.content ?? '{}';
  expect(JSON.parse(delivered)).toEqual({ kind: 'drafted', why: 'waits_for_person' });
});

test('words of a person stay, and the mark says once that they do not hold any more', async () => {
  orders.put(onItsWay);
  const words = edited('Dear Ada, order W1046662 was delivered on 3 January 2031.');
  mailbox.editDraft(draftRef(), words);
  await watchOnce(ports, desk);
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1, outdated: 1 });
  expect(mailbox.drafts.map((raw) => Buffer.from(raw))).toEqual([words]);
  expect(entryOf().state).toBe('drafted');
  expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve', 'Waybill/Outdated']);
  const calls = countCalls();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1 });
  expect(calls).toEqual([]);
});

test('words of a person that hold on the new facts too are left without a mark', async () => {
  orders.put(onItsWay);
  mailbox.editDraft(draftRef(), edited('Dear Ada, we look into your order W1046662.'));
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1 });
  expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
});

/** The shop has no such order any more. */
const loseOrder = (): void => {
  desk = { ...desk, orders: openFakeOrders() };
};

test('where no reply is due any more the draft goes, and what waits for a person goes on waiting', async () => {
  const matter = { mailId: 1, kind: 'draft', openedAt: desk.clock.now() } as const;
  loseOrder();
  expect(await reviewFacts(ports, desk)).toEqual({ ...NOTHING_DONE, lookedAt: 1, again: 1 });
  expect(findEnd(desk.records, matter)).toBeNull();
  await workThrough(desk, () => undefined);
  expect(mailbox.drafts).toEqual([]);
  expect(entryOf()).toMatchObject({ state: 'withdrawn', detail: NO_REPLY_DUE });
  expect(steps('draft_withdrawn')).toHaveLength(1);
  expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Escalated']);
  expect(findEnd(desk.records, matter)).toBeNull();
  wait();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 0 });
});

test.each(['before', 'after'] as const)(
  'a withdrawal that is cut off %s it is done is gone on with, and the mail handled anew',
  async (when) => {
    loseOrder();
    mailbox.failNext('removeDraft', { kind: 'unavailable', when });
    await expect(reviewFacts(ports, desk)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(entryOf().state).toBe('withdrawing');
    await round();
    expect(entryOf().state).toBe('withdrawn');
    expect(mailbox.drafts).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Escalated']);
  },
);

test.each([
  ['changes', () => mailbox.editDraft(draftRef(), edited('Dear Ada, half written'))],
  ['sends', () => mailbox.sendAsPerson(draftRef())],
  ['deletes', () => mailbox.discardDraft(draftRef())],
])('a draft that a person %s between the look and the work is theirs', async (_, act) => {
  orders.put(onItsWay);
  expect(await reviewFacts(ports, desk)).toMatchObject({ again: 1 });
  act();
  const [drafts, sent] = [[...mailbox.drafts], [...mailbox.sent]];
  await workThrough(desk, () => undefined);
  expect([mailbox.drafts, mailbox.sent]).toEqual([drafts, sent]);
  expect((await mailbox.readMarks(ref)).includes('Waybill/Outdated')).toBe(drafts.length > 0);
});

test('more drafts than a round looks at have their turns one after the other', async () => {
  const { factsDraftsPerRound } = limits.watch;
  for (let n = 0; n < factsDraftsPerRound; n += 1) mailbox.deliver(writeMail(QUESTION, { id: `more${n}` }));
  await round();
  wait();
  const texts = () => mailbox.drafts.map((raw) => Buffer.from(raw).toString());
  const before = texts();
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: factsDraftsPerRound });
  orders.put(onItsWay);
  expect(await review()).toMatchObject({ again: factsDraftsPerRound });
  const unchanged = before.filter((text) => texts().includes(text));
  expect(unchanged).toEqual([before.at(-2)]);
});

test('a shop or a mailbox that is away changes nothing', async () => {
  const before = draftText();
  orders.put(onItsWay);
  orders.failNext('findOrders', { kind: 'unavailable' });
  await expect(reviewFacts(ports, desk)).rejects.toMatchObject({ kind: 'unavailable' });
  mailbox.failNext('readOutgoing', { kind: 'unavailable' });
  await expect(reviewFacts(ports, desk)).rejects.toMatchObject({ kind: 'unavailable' });
  desk = { ...desk, orders: openFakeOrders([], { incompleteWhy: 'The shop shows a part only.' }) };
  expect(await review()).toEqual({ ...NOTHING_DONE, lookedAt: 1 });
  expect(draftText()).toBe(before);
  expect(entryOf().state).toBe('drafted');
});
