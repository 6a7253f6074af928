// Three hours of a deployment with the peak in the middle, all desks and all their calls: from a provider's call by the queue into the object, until the
// mail is handled. Pure.
import { LIMITS } from './cloudflare.ts';
import { ASSUMED, expectMails, PEAK_HOUR, type Random, type SimulatedDesk } from './desk-fleet.ts';
import type { ObjectCosts } from './simulate-month.ts';

/** Of the worker, as wrangler.toml and worker.ts have it. */
export interface QueueSettings {
  readonly batch: number;
  readonly batchSeconds: number;
  /** Calls of one batch that go to their objects at once. */
  readonly atOnce: number;
}

export interface PeakOfDesks {
  readonly mails: number;
  /** Waiting or under way, each second of the peak. */
  readonly queueDepths: Float64Array;
  /** In memory, each second of the peak. */
  readonly objects: Float64Array;
  readonly consumers: Float64Array;
  /** From the mail's arrival to the end of its handling, of those that came in the peak; seconds. */
  readonly pushed: Float64Array;
  readonly polled: Float64Array;
  /** Of those of the hour before. */
  readonly pushedBefore: Float64Array;
  readonly polledBefore: Float64Array;
  readonly callsPerSecond: number;
  readonly busiest: { readonly mailsPerHour: number; readonly callsPerSecond: number; readonly longestSeconds: number };
}

const FIRST_HOUR = PEAK_HOUR - 1;
const HOURS = 3;
const SECONDS = HOURS * 3_600;
const PEAK = [3_600, 7_200] as const;
/** Mails that a desk handles at once: limits.pipeline.mailsAtOnce. */
const MAILS_AT_ONCE = 4;
/** An echo of what was written comes so long after it, at most. */
const ECHO_SECONDS = 20;

interface Call {
  readonly at: number;
  readonly desk: number;
  /** That of a mail, not an echo. */
  readonly isMail: boolean;
}

/** Sorted by time. */
function makeCalls(fleet: readonly SimulatedDesk[], random: Random): { calls: Call[]; polled: Call[] } {
  const calls: Call[] = [];
  const polled: Call[] = [];
  for (const [desk, simulated] of fleet.entries())
    for (let hour = 0; hour < HOURS; hour += 1)
      for (let mail = random.count(expectMails(simulated, FIRST_HOUR + hour)); mail > 0; mail -= 1) {
        const at = (hour + random.next()) * 3_600;
        (simulated.isPushed ? calls : polled).push({ at, desk, isMail: true });
        if (!simulated.isPushed) continue;
        for (let echo = 1; echo < ASSUMED.callsPerMail; echo += 1)
          calls.push({ at: at + 2 + random.next() * ECHO_SECONDS, desk, isMail: false });
      }
  return { calls: calls.sort((one, other) => one.at - other.at), polled };
}

/** How many there are in each second, told by when each begins and ends. */
function createCount() {
  const changes = new Float64Array(SECONDS + 1);
  const at = (second: number): number => Math.min(SECONDS, Math.max(0, Math.floor(second)));
  return {
    mark(from: number, to: number): void {
      const [first, after] = [at(from), at(to + 1)];
      changes[first] = (changes[first] ?? 0) + 1;
      changes[after] = (changes[after] ?? 0) - 1;
    },
    list(): Float64Array {
      let sum = 0;
      return changes.slice(0, SECONDS).map((change) => {
        sum += change;
        return sum;
      });
    },
  };
}

interface Delivered {
  readonly arrivedAt: number;
  readonly at: number;
}

/** Every consumer takes a batch as soon as one is whole or its first call has waited long enough. */
function deliver(
  fleet: readonly SimulatedDesk[],
  calls: readonly Call[],
  costs: ObjectCosts,
  { batch, batchSeconds, atOnce }: QueueSettings,
  random: Random,
) {
  const depths = createCount();
  const consumers = createCount();
  const delivered: Delivered[][] = fleet.map(() => []);
  const lastCallAt = new Float64Array(fleet.length).fill(-1e9);
  const freeAt = new Float64Array(LIMITS.queueConsumers);
  const takeSeconds = (desk: number, at: number): number => {
    const sleeps = at - (lastCallAt[desk] ?? 0) > LIMITS.sleepsAfterSeconds;
    lastCallAt[desk] = Math.max(lastCallAt[desk] ?? 0, at);
    if (!sleeps) return ASSUMED.hopSeconds;
    return ASSUMED.hopSeconds + costs.wakeSeconds + (random.next() < ASSUMED.coldShare ? costs.isolateSeconds : 0);
  };
  for (let next = 0; next < calls.length; ) {
    const first = calls[next]?.at ?? 0;
    const whole = calls[Math.min(next + batch - 1, calls.length - 1)]?.at ?? 0;
    let consumer = 0;
    for (let at = 1; at < freeAt.length; at += 1) if ((freeAt[at] ?? 0) < (freeAt[consumer] ?? 0)) consumer = at;
    const begun = Math.max(Math.min(whole, first + batchSeconds) + ASSUMED.hopSeconds, freeAt[consumer] ?? 0);
    const lanes = new Float64Array(atOnce).fill(begun);
    for (let taken = 0; taken < batch; taken += 1) {
      const call = calls[next];
      if (call === undefined || call.at > begun) break;
      next += 1;
      const lane = lanes.indexOf(Math.min(...lanes));
      const doneAt = (lanes[lane] ?? 0) + takeSeconds(call.desk, lanes[lane] ?? 0);
      lanes[lane] = doneAt;
      depths.mark(call.at, doneAt);
      if (call.isMail) delivered[call.desk]?.push({ arrivedAt: call.at, at: doneAt });
    }
    const endedAt = Math.max(...lanes);
    freeAt[consumer] = endedAt;
    consumers.mark(begun, endedAt);
  }
  return { depths: depths.list(), consumers: consumers.list(), delivered };
}

/** One object: what lies there is handled a few at a time; what comes meanwhile waits. Calls `onHandled` for each mail. */
function handle(
  mails: Delivered[],
  costs: ObjectCosts,
  onHandled: (mail: Delivered, beganAt: number, endedAt: number) => void,
): void {
  mails.sort((one, other) => one.at - other.at);
  let freeAt = 0;
  for (let next = 0; next < mails.length; ) {
    const beganAt = Math.max(freeAt, (mails[next]?.at ?? 0) + ASSUMED.vendorSecondsPerRound);
    const group = mails.slice(next, next + MAILS_AT_ONCE).filter(({ at }) => at <= beganAt);
    freeAt = beganAt + ASSUMED.vendorSecondsPerMail + group.length * costs.mailSeconds;
    for (const mail of group) onHandled(mail, beganAt, freeAt);
    next += group.length;
  }
}

const ofPeak = (seconds: Float64Array): Float64Array => seconds.slice(...PEAK);

export function simulatePeak(
  fleet: readonly SimulatedDesk[],
  costs: ObjectCosts,
  { queue, pollSeconds }: { readonly queue: QueueSettings; readonly pollSeconds: number },
  random: Random,
): PeakOfDesks {
  const { calls, polled } = makeCalls(fleet, random);
  const { depths, consumers, delivered } = deliver(fleet, calls, costs, queue, random);
  // Each desk has its own second of the minute.
  const offsets = fleet.map(() => random.next());
  for (const { at, desk } of polled) {
    const offset = offsets[desk] ?? 0;
    delivered[desk]?.push({ arrivedAt: at, at: (Math.ceil(at / pollSeconds - offset) + offset) * pollSeconds });
  }
  const objects = createCount();
  const waits = {
    pushed: [] as number[],
    polled: [] as number[],
    pushedBefore: [] as number[],
    polledBefore: [] as number[],
  };
  let longest = 0;
  for (const [desk, mails] of delivered.entries()) {
    const isPushed = fleet[desk]?.isPushed === true;
    let awakeUntil = -1;
    handle(mails, costs, ({ arrivedAt, at }, _beganAt, endedAt) => {
      objects.mark(Math.max(at, awakeUntil + 1), endedAt + LIMITS.sleepsAfterSeconds);
      awakeUntil = Math.max(awakeUntil, endedAt + LIMITS.sleepsAfterSeconds);
      const isOfPeak = arrivedAt >= PEAK[0] && arrivedAt < PEAK[1];
      if (!isOfPeak && arrivedAt >= PEAK[0]) return;
      const name = `${isPushed ? 'pushed' : 'polled'}${isOfPeak ? '' : 'Before'}` as keyof typeof waits;
      waits[name].push(endedAt - arrivedAt);
      longest = Math.max(longest, endedAt - arrivedAt);
    });
  }
  const mailsPerHour = Math.max(...fleet.map((desk) => expectMails(desk, PEAK_HOUR)));
  const inPeak = calls.filter(({ at }) => at >= PEAK[0] && at < PEAK[1]).length;
  return {
    ...{ queueDepths: ofPeak(depths), objects: ofPeak(objects.list()), consumers: ofPeak(consumers) },
    mails: waits.pushed.length + waits.polled.length,
    pushed: Float64Array.from(waits.pushed),
    polled: Float64Array.from(waits.polled),
    pushedBefore: Float64Array.from(waits.pushedBefore),
    polledBefore: Float64Array.from(waits.polledBefore),
    callsPerSecond: inPeak / 3_600,
    busiest: { mailsPerHour, callsPerSecond: (mailsPerHour * ASSUMED.callsPerMail) / 3_600, longestSeconds: longest },
  };
}
