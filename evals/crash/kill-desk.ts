// The crash test itself: mails arrive at three servers that fail now and then, people work in the mailboxes, and the desk's process is
// killed again and again; then it runs undisturbed until nothing waits. Called by main.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from '../../src/domain/limits.ts';
import { SEND_STATES, type SendState } from '../../src/domain/send-states.ts';
import { takeUpWork } from '../../src/pipeline/work-through.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import type { Chance } from '../seeded.ts';
import type { DeskOrder } from './desk.ts';
import { deskNowMs, fastClock } from './fast-clock.ts';
import { type Deed, FAULT_SHARE, FAULTS, type FaultKind, type MailServer } from './mail-server.ts';
import type { People } from './people.ts';
import { countStates, countWaiting, readSuspects } from './read-desk.ts';
import { type Events, type RunningDesk, startDesk } from './running-desk.ts';

export const KILLS_PER_STATE_SHARE = 0.05;
/** More are aimed for, because an occasion does not always come. */
const AIMED_SHARE = 1.5 * KILLS_PER_STATE_SHARE;
const START_MS_MAX = 60_000;
const AIM_MS_MAX = 8_000;
/** Where the desk must first hear of what people did. */
const HEARING_MS_MAX = 16_000;
/** From the news of a state to the kill: the states of a call are held for longer, the others last. */
const LATE_MS_MAX = 15;
const LIFE_MS_MAX = 3_000;
const ACT_MS = 150;
/** Longer than every settle time, so that what is unclear is looked at again. */
const OFF_MS = 2 * limits.sending.settleSeconds * 1_000;
const QUIET_ROUNDS_MIN = 3;
const QUIET_ROUND_MS = 30_000;

export interface CrashPlan {
  readonly kills: number;
  readonly mails: readonly { readonly server: MailServer; readonly raw: Uint8Array }[];
  readonly servers: readonly MailServer[];
  readonly people: People;
  readonly chance: Chance;
  /** Some servers say No to drafts and mails, or no longer: then a draft fails, and a send comes back. */
  readonly refuse: (isOn: boolean) => void;
  readonly quietSecondsMax: number;
  readonly report: (line: string) => void;
}

export interface CrashRun {
  readonly kills: number;
  /** Kills that found at least one entry in a state which it had come into during that life of the process: one that has stuck
   * there since an earlier life does not count again. */
  readonly killsByState: ReadonlyMap<SendState, number>;
  /** Mails that were finished when the last kill had fallen: the others were handled undisturbed. */
  readonly finishedUnderKills: number;
  /** Mails that were in hand at so many kills that they were set aside; put back in line when the kills were over. */
  readonly setAside: number;
  readonly injected: ReadonlyMap<FaultKind, number>;
  readonly events: Events;
  /** Ends of the process that nobody asked for. */
  readonly ownEnds: readonly string[];
  readonly isQuiet: boolean;
}

export async function killDesk(first: DeskOrder, plan: CrashPlan): Promise<CrashRun> {
  const { servers, chance, kills } = plan;
  const events: Events = new Map();
  const ownEnds: string[] = [];
  const killsByState = new Map<SendState, number>(SEND_STATES.map((state) => [state, 0]));
  const injected = new Map<FaultKind, number>(FAULTS.map((kind) => [kind, 0]));
  for (const server of servers) server.setFaults(() => takeFault(chance, injected));
  let order = first;
  let delivered = 0;
  const stopPeople = letPeopleAct(plan.people);
  for (let killed = 0; killed < kills; killed += 1) {
    const due = Math.ceil((plan.mails.length * (killed + 1)) / (kills * 0.8));
    for (const { server, raw } of plan.mails.slice(delivered, due)) await server.deliver(raw);
    delivered = Math.min(plan.mails.length, Math.max(delivered, due));
    const aim = chooseAim(killsByState, killed, kills, countStates(order.database, EVER), chance);
    // Only what has been so for a while is settled, and planned again.
    if (aim === 'planned') order = afterPause(order);
    if (aim !== null) await giveOccasion(plan.people, aim);
    const bornAt = deskTime(order);
    const desk = startDesk({ ...order, aim }, events);
    plan.refuse(aim === 'failed');
    await waitForMoment(desk, aim, plan);
    const ownEnd = await desk.kill();
    if (ownEnd !== null) ownEnds.push(ownEnd);
    for (const state of countStates(order.database, bornAt)?.keys() ?? [])
      killsByState.set(state, (killsByState.get(state) ?? 0) + 1);
    if ((killed + 1) % 20 === 0) plan.report(`  ${killed + 1} kills, ${delivered} mails`);
  }
  plan.refuse(false);
  await stopPeople();
  const known = countWaiting(order.database, EVER);
  const finishedUnderKills = known.mails - known.unfinished;
  const setAside = await retrySuspects(order);
  for (const server of servers) server.setFaults(null);
  const isQuiet = await runUndisturbed(order, plan, events, ownEnds);
  return { kills, killsByState, finishedUnderKills, setAside, injected, events, ownEnds, isQuiet };
}

const EVER = '';
const deskTime = ({ time }: DeskOrder): string => new Date(deskNowMs(time)).toISOString();

const afterPause = (order: DeskOrder): DeskOrder => ({
  ...order,
  time: { ...order.time, jumpedMs: order.time.jumpedMs + OFF_MS },
});

/** Each kind on its own share of all calls. */
function takeFault(chance: Chance, injected: Map<FaultKind, number>): FaultKind | null {
  const drawn = Math.floor(chance.next() / FAULT_SHARE);
  const kind = FAULTS[drawn] ?? null;
  if (kind !== null) injected.set(kind, (injected.get(kind) ?? 0) + 1);
  return kind;
}

/** Half of the kills fall at random; the others at the state in which the fewest have fallen yet, while these are too few: for some there
 * is an occasion only as long as mails arrive. */
function chooseAim(
  killsByState: ReadonlyMap<SendState, number>,
  killed: number,
  kills: number,
  now: ReadonlyMap<SendState, number> | null,
  chance: Chance,
): SendState | null {
  if (chance.next() < 0.5) return null;
  const wanted = AIMED_SHARE * kills * Math.min(1, (1.5 * (killed + 1)) / kills);
  const countOf = (state: SendState) => killsByState.get(state) ?? 0;
  const behind = SEND_STATES.filter(
    (state) => countOf(state) < wanted && OCCASIONS[state].every((before) => (now?.get(before) ?? 0) > 0),
  );
  const fewest = Math.min(...behind.map(countOf));
  return chance.pick(behind.filter((state) => countOf(state) <= fewest + 1)) ?? null;
}

/** A state is not aimed at before there are entries in these. */
const OCCASIONS: Readonly<Record<SendState, readonly SendState[]>> = {
  // Only a draft that never came is planned again.
  planned: ['drafting'],
  drafting: [],
  drafted: [],
  sending: [],
  sent: [],
  unknown: [],
  failed: [],
  withdrawing: ['drafted'],
  withdrawn: ['drafted'],
  rejected: ['drafted'],
};

/** What a person does so that a state comes. */
const DEED_FOR: Partial<Record<SendState, Deed>> = { withdrawing: 'reject', rejected: 'reject', withdrawn: 'answer' };
const DEEDS_WANTED = 2;
const DEED_TRIES_MAX = 12;

/** While the desk is off: it hears of it when it begins. */
async function giveOccasion(people: People, aim: SendState): Promise<void> {
  const deed = DEED_FOR[aim];
  let done = 0;
  for (let tries = 0; deed !== undefined && done < DEEDS_WANTED && tries < DEED_TRIES_MAX; tries += 1)
    if ((await people.act(deed)) === deed) done += 1;
}

async function waitForMoment(desk: RunningDesk, aim: SendState | null, { chance }: CrashPlan): Promise<void> {
  // Some die while they start.
  if (aim === null && chance.next() < 0.1) return void (await sleep(chance.between(0, 2_000)));
  // A desk may come into the state before it says that it has started.
  const heard = aim !== null && desk.waitForState(aim, START_MS_MAX + HEARING_MS_MAX);
  if (!(await desk.waitForStart(START_MS_MAX))) return;
  if (aim === null) return void (await sleep(chance.between(0, LIFE_MS_MAX)));
  const isHeard = await Promise.race([heard, sleep(DEED_FOR[aim] === undefined ? AIM_MS_MAX : HEARING_MS_MAX, false)]);
  if (isHeard) await sleep(chance.between(0, LATE_MS_MAX));
}

/** Until it is told to stop. */
function letPeopleAct(people: People): () => Promise<void> {
  const stopping = new AbortController();
  const acting = (async () => {
    while (!stopping.signal.aborted) {
      await people.act();
      await sleep(ACT_MS);
    }
  })();
  return () => {
    stopping.abort();
    return acting;
  };
}

/** As a person does with `waybill retry` who knows that it was not the mails that ended the process. What was in hand at the last kill is
 * taken up first, for that may set a mail aside too. */
async function retrySuspects({ database, time }: DeskOrder): Promise<number> {
  const records = openDesk({ file: database });
  await takeUpWork({ records, clock: fastClock(time) });
  const suspects = readSuspects(database);
  await records.write(() => {
    for (const mailId of suspects) records.work.retry(mailId);
  });
  await records.close();
  return suspects.length;
}

/** Stopped in peace and started again some times, for what is unclear is looked at after a while and at each start. False where
 * something still waits at the end of the time. */
async function runUndisturbed(
  start: DeskOrder,
  { mails, quietSecondsMax, report }: CrashPlan,
  events: Events,
  ownEnds: string[],
): Promise<boolean> {
  const endMs = Date.now() + quietSecondsMax * 1_000;
  let order = start;
  for (let round = 1; ; round += 1) {
    order = afterPause(order);
    const since = deskTime(order);
    const desk = startDesk({ ...order, aim: null }, events);
    await desk.waitForStart(START_MS_MAX);
    const isStill = () => {
      const { mails: known, unfinished, open, unseen } = countWaiting(order.database, since);
      return known >= mails.length && unfinished + open + unseen === 0;
    };
    const roundEndMs = Date.now() + QUIET_ROUND_MS;
    while (!isStill() && !desk.isOver() && Date.now() < roundEndMs) await sleep(250);
    const wasStill = isStill();
    const ownEnd = desk.isOver() ? await desk.kill() : await desk.stop();
    if (ownEnd !== null) ownEnds.push(ownEnd);
    report(
      `  undisturbed ${round}: ${wasStill ? 'still' : JSON.stringify(countWaiting(order.database, since))} after ${((Date.now() - (roundEndMs - QUIET_ROUND_MS)) / 1000).toFixed(1)} s`,
    );
    if (wasStill && round >= QUIET_ROUNDS_MIN) return true;
    if (Date.now() >= endMs) {
      report(`  still waiting: ${JSON.stringify(countWaiting(order.database, since))}`);
      return false;
    }
  }
}
