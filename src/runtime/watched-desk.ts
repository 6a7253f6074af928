// A desk at work: its mailboxes watched, its mails handled, its unclear sends settled, until it is told to stop. Called by
// `waybill start`.
import { moveActions } from '../actions/move-actions.ts';
import { limits } from '../domain/limits.ts';
import type { NoticePorts } from '../notices/notice-ports.ts';
import { tellShoppers } from '../notices/tell-shoppers.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import type { MailRun } from '../pipeline/run-mails.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { ChangeSignal, Mailbox } from '../ports/mailbox.ts';
import { sweepExpired } from '../privacy/retention.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { retireDrafts } from '../watch/retire-drafts.ts';
import { reviewFacts } from '../watch/review-facts.ts';
import { markAsSent } from '../watch/settle-draft.ts';
import { watchMailbox } from '../watch/watch-mailbox.ts';
import { closedMailbox } from './closed-mailbox.ts';
import { type Pace, timerPace } from './pace.ts';

export interface OpenedMailbox {
  /** What the records call it. */
  readonly name: string;
  /** For the log: no address. */
  readonly label: string;
  readonly mailbox: Mailbox;
  readonly signal: ChangeSignal | null;
}

/** What happened, in words without an address or a word of a mail. */
export type Report = (line: { readonly event: string; readonly [detail: string]: unknown }) => void;

export interface WatchedDesk {
  /** Begins to watch one more; one of a name that is watched already stays as it is. */
  add(opened: OpenedMailbox): void;
  /** Ends the watching of one; resolves when it is still. Mails that belong there wait until it is added again. */
  remove(mailbox: string): Promise<void>;
  /** null where it is not watched here. */
  find(mailbox: string): Mailbox | null;
  /** Something happened at a mailbox: it is listed at once. */
  poke(mailbox: string): void;
  /** Mails were put back in line: they are handled at once. Never rejects: `ended` does. */
  work(): void;
  /** Somebody decided on an action: it is carried out at once. Never rejects: `ended` does. */
  moveActions(): void;
  /** Ends what has begun and starts nothing new; resolves when all is still. */
  stop(): Promise<void>;
  /** Rejects where the store fails: then the process must end. */
  readonly ended: Promise<void>;
}

export function watchDesk(
  given: DeskPorts,
  mailboxes: readonly OpenedMailbox[],
  report: Report,
  pace: Pace = timerPace,
): WatchedDesk {
  const stopping = new AbortController();
  const { signal } = stopping;
  const byName = new Map<string, Mailbox>();
  const desk = withMailboxes(given, byName);
  const pokes = new Map<string, Poke>();
  const ends = new Map<string, { readonly own: AbortController; readonly still: Promise<unknown> }>();
  const worker = createWorker(desk, byName, report, signal);
  const mover = createMover(desk, report);
  const running: Promise<void>[] = [];
  const run = (work: Promise<void>): void => {
    running.push(work);
    pace.follow(work);
    work.catch(() => stopping.abort());
  };
  const watch = async (
    { name, label, mailbox, signal: changes }: OpenedMailbox,
    poke: Poke,
    either: AbortSignal,
  ): Promise<void> => {
    const { records, clock } = desk;
    await watchMailbox(
      { name, mailbox, records, clock },
      desk,
      {
        async onListed({ received, isReset }) {
          if (received > 0 || isReset) report({ event: 'listed', mailbox: label, received, isReset });
          await worker.work();
          await mover.work();
        },
        onApproval: (mailId, end) => report({ event: 'approval', mail: mailId, mailbox: label, ...end }),
        async onFailure({ error, retryInSeconds }) {
          report({ event: 'mailbox_failed', mailbox: label, kind: error.kind, retryInSeconds });
        },
      },
      { signal: either, changes: joinSignals(changes, poke), wait: pace.wait },
    );
  };
  const add = (opened: OpenedMailbox): void => {
    const { name, mailbox } = opened;
    if (signal.aborted || byName.has(name)) return;
    const poke = createPoke();
    const own = new AbortController();
    const either = AbortSignal.any([signal, own.signal]);
    byName.set(name, mailbox);
    pokes.set(name, poke);
    const works = [
      watch(opened, poke, either),
      reviewFactsFromTimeToTime(desk, opened, { worker, report, pace }, either),
    ];
    for (const work of works) run(work);
    ends.set(name, { own, still: Promise.allSettled(works) });
  };
  const remove = async (name: string): Promise<void> => {
    byName.delete(name);
    pokes.delete(name);
    const end = ends.get(name);
    ends.delete(name);
    end?.own.abort();
    await end?.still;
  };
  // Before those who ask at once for the mailboxes.
  for (const opened of mailboxes) add(opened);
  const told = { report, pace };
  run(settleFromTimeToTime(desk, byName, told, signal));
  run(workFromTimeToTime(worker, pace, signal));
  run(workFromTimeToTime(mover, pace, signal));
  run(eraseFromTimeToTime(desk, told, signal));
  run(tellFromTimeToTime(desk, byName, told, signal));
  const ended = endOf(running);
  // Who stops the desk awaits it; until then nobody may.
  ended.catch(() => undefined);
  return {
    add,
    remove,
    find: (mailbox) => byName.get(mailbox) ?? null,
    work: () => run(worker.work()),
    poke: (mailbox) => pokes.get(mailbox)?.now(),
    moveActions: () => run(mover.work()),
    ended,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

/** Rejects as one of them does: where one fails, all are stopped. More may come while it waits. */
async function endOf(running: readonly Promise<void>[]): Promise<void> {
  for (const work of running) await work;
}

type ByName = ReadonlyMap<string, Mailbox>;

/** Each mail goes back to the mailbox in which it arrived. */
function withMailboxes(desk: DeskPorts, byName: ByName): DeskPorts {
  return deskWith(desk, {
    findMailbox: (name) => byName.get(name) ?? closedMailbox(desk.mailbox.account),
    maySend: (mailbox, intents) => {
      const allowed = desk.records.watches.read(mailbox)?.sendsIntents ?? [];
      return intents.length > 0 && intents.every((intent) => allowed.includes(intent));
    },
    isDraftsOnly: (mailbox) => (desk.records.watches.read(mailbox)?.sendsIntents ?? []).length === 0,
  });
}

interface Worker {
  work(): Promise<void>;
}

/** To whom a work says what it did, and how it waits for its next round. */
interface Told {
  readonly report: Report;
  readonly pace: Pace;
}

/** One worker for all mailboxes; who asks while it works is answered by another round. */
function createWorker(desk: DeskPorts, byName: ByName, report: Report, signal: AbortSignal): Worker {
  let round: Promise<void> | null = null;
  let isAskedAgain = false;
  const note = async (run: MailRun, seconds: number): Promise<void> => {
    const { mailId, outcome, end, known } = run;
    const arrivedMs = Date.parse(known.receivedAt ?? '');
    const sinceArrivalSeconds = Number.isNaN(arrivedMs) ? null : (Date.parse(desk.clock.now()) - arrivedMs) / 1_000;
    const took = { seconds, sinceArrivalSeconds };
    report({ event: 'handled', mail: mailId, outcome, end, delivery: known.delivery?.kind ?? null, ...took });
    const name = known.mailbox ?? '';
    const mailbox = byName.get(name);
    if (mailbox === undefined) return;
    try {
      await retireDrafts({ name, mailbox, records: desk.records, clock: desk.clock }, run);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      report({ event: 'not_retired', mail: mailId, kind: error.kind });
    }
  };
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await workThrough(desk, note, signal);
    } while (isAskedAgain && !signal.aborted);
  };
  return {
    work(): Promise<void> {
      if (round !== null) isAskedAgain = true;
      round ??= run().finally(() => {
        round = null;
      });
      return round;
    },
  };
}

/** One round over the actions at a time; who asks meanwhile waits for another one. */
function createMover(desk: DeskPorts, report: Report): Worker {
  let last = Promise.resolve();
  const round = async (): Promise<void> => {
    const { moved } = await moveActions(desk);
    for (const { id, mailId, state } of moved) report({ event: 'order_action', action: id, mail: mailId, state });
  };
  return {
    work(): Promise<void> {
      if (desk.findActions === undefined) return last;
      last = last.then(round);
      return last;
    },
  };
}

/** What was postponed has its time, whatever happens in the mailboxes. */
async function workFromTimeToTime(worker: Worker, pace: Pace, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await worker.work();
    await pace.wait(limits.watch.workSeconds, signal);
  }
}

/** The facts of the drafts that wait. A source or a mailbox that is away changes nothing, and is asked again the next time. */
async function reviewFactsFromTimeToTime(
  desk: DeskPorts,
  { name, label, mailbox }: OpenedMailbox,
  { worker, report, pace }: { readonly worker: Worker } & Told,
  signal: AbortSignal,
): Promise<void> {
  const { records, clock } = desk;
  while (!signal.aborted) {
    try {
      const { again, outdated, failed } = await reviewFacts({ name, mailbox, records, clock }, desk, signal);
      if (again + outdated + failed > 0) report({ event: 'facts_changed', mailbox: label, again, outdated, failed });
      if (again > 0) await worker.work();
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      report({ event: 'facts_not_reviewed', mailbox: label, kind: error.kind });
    }
    await pace.wait(limits.watch.factsSeconds, signal);
  }
}

async function settleFromTimeToTime(
  { records, clock }: DeskPorts,
  byName: ByName,
  { report, pace }: Told,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { settled, unclear } = await settleSends(
      {
        records,
        clock,
        findMailbox: (name) => byName.get(name) ?? null,
        markAsSent: (mailbox, entry) => markAsSent({ records, mailbox }, entry),
      },
      limits.watch.draftsLookedAt,
    );
    if (settled.length + unclear.length > 0)
      report({ event: 'settled', settled: settled.length, unclear: unclear.length });
    await pace.wait(limits.sending.settleSeconds, signal);
  }
}

/** What the desk keeps no longer: some mails at once, and the next ones soon while there are any. */
async function eraseFromTimeToTime(desk: DeskPorts, { report, pace }: Told, signal: AbortSignal): Promise<void> {
  const { mailsErasedAtOnce, sweepSeconds } = limits.privacy;
  while (!signal.aborted) {
    const mails = await sweepExpired(desk);
    if (mails > 0) report({ event: 'retention', mails });
    await pace.wait(mails === mailsErasedAtOnce ? 1 : sweepSeconds, signal);
  }
}

/** What shoppers are told of their orders, in rounds. */
async function tellFromTimeToTime(
  desk: DeskPorts,
  byName: ByName,
  { report, pace }: Told,
  signal: AbortSignal,
): Promise<void> {
  const ports = noticePortsOf(desk, (name) => byName.get(name) ?? null);
  while (!signal.aborted) {
    const release = desk.holdSources?.();
    try {
      const { made, sent, drafted, ended, reports } = await tellShoppers(ports, signal);
      if (made + sent + drafted + ended + reports > 0)
        report({ event: 'notices', made, sent, drafted, ended, reports });
    } finally {
      release?.();
    }
    await pace.wait(limits.notices.roundSeconds, signal);
  }
}

/** With the settings and sources of each moment. */
export const noticePortsOf = (desk: DeskPorts, findMailbox: NoticePorts['findMailbox']): NoticePorts => ({
  clock: desk.clock,
  records: desk.records,
  get orders() {
    return desk.orders;
  },
  get ordersNow() {
    return desk.ordersNow;
  },
  get findAsker() {
    return desk.findAsker;
  },
  get settings() {
    return desk.settings;
  },
  findMailbox,
  findSender: (name) => desk.findSender?.(name) ?? null,
});

interface Poke extends ChangeSignal {
  now(): void;
}

/** A signal that others give. */
function createPoke(): Poke {
  let isPoked = false;
  let wake = () => {};
  return {
    now() {
      isPoked = true;
      wake();
    },
    async waitForChange(signal) {
      if (!isPoked && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      }
      isPoked = false;
    },
  };
}

const joinSignals = (own: ChangeSignal | null, poke: ChangeSignal): ChangeSignal => ({
  async waitForChange(signal) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    await Promise.race([poke.waitForChange(either), ...(own === null ? [] : [own.waitForChange(either)])]);
    over.abort();
  },
});
