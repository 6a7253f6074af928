// A month of a deployment, desk by desk: when each object is awake and what that costs. A sample of the desks is followed mail by mail, and stands for
// all. Pure.

import { costOf, LIMITS, OBJECT_GB, PLAN_USD, PRICES } from './cloudflare.ts';
import { ASSUMED, expectMails, HOURS_OF_MONTH, type Random, type SimulatedDesk } from './desk-fleet.ts';

/** Of one object, measured. Seconds, and rows of its database. */
export interface ObjectCosts {
  readonly wakeSeconds: number;
  readonly isolateSeconds: number;
  readonly mailSeconds: number;
  readonly roundSeconds: number;
  readonly wakeRows: { readonly read: number; readonly written: number };
  readonly roundRows: { readonly read: number; readonly written: number };
  readonly mailRows: { readonly read: number; readonly written: number };
  readonly mailBytes: number;
}

/** How long a desk in which nothing happens waits for its next round, in seconds. */
export interface Paces {
  readonly pushed: number;
  readonly polled: number;
  /** The connection of a polled mailbox stays open: its object never sleeps. */
  readonly isHeldOpen: boolean;
}

export interface MonthOfDesks {
  readonly mails: number;
  readonly calls: number;
  readonly wakes: number;
  readonly rounds: number;
  readonly activeSeconds: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

const SAMPLE = 400;
const ALARM_ROWS = 2;

type Sum = { -readonly [Key in keyof MonthOfDesks]: number };
const nothing = (): Sum => ({
  ...{ mails: 0, calls: 0, wakes: 0, rounds: 0 },
  ...{ activeSeconds: 0, rowsRead: 0, rowsWritten: 0 },
});

/** Of the sample, put up to all desks by their mails where mails cause it, and by their number where time does. */
export function simulateMonth(
  fleet: readonly SimulatedDesk[],
  costs: ObjectCosts,
  paces: Paces,
  random: Random,
): { readonly byMails: MonthOfDesks; readonly atRest: MonthOfDesks } {
  const sampled = [...fleet].sort((one, other) => one.mailsPerMonth - other.mailsPerMonth);
  const step = sampled.length / SAMPLE;
  const [byMails, atRest] = [nothing(), nothing()];
  for (let at = 0; at < SAMPLE; at += 1) {
    const desk = sampled[Math.floor((at + 0.5) * step)];
    if (desk !== undefined) followDesk(desk, { costs, paces, random }, byMails, atRest);
  }
  const mailsFactor = fleet.reduce((sum, { mailsPerMonth }) => sum + mailsPerMonth, 0) / byMails.mails;
  return { byMails: multiply(byMails, mailsFactor), atRest: multiply(atRest, step) };
}

function followDesk(
  desk: SimulatedDesk,
  { costs, paces, random }: { readonly costs: ObjectCosts; readonly paces: Paces; readonly random: Random },
  byMails: Sum,
  atRest: Sum,
): void {
  const { callsPerMail, coldShare, vendorSecondsPerMail, vendorSecondsPerRound } = ASSUMED;
  const wakeSeconds = () => costs.wakeSeconds + (random.next() < coldShare ? costs.isolateSeconds : 0);
  const pace = desk.isPushed ? paces.pushed : paces.polled;
  const note = (sum: Sum, rows: ObjectCosts['wakeRows'], times = 1): void => {
    sum.rowsRead += rows.read * times;
    sum.rowsWritten += rows.written * times;
  };
  const isHeldOpen = !desk.isPushed && paces.isHeldOpen;
  const secondsBefore = byMails.activeSeconds + atRest.activeSeconds;
  let idleSince = 0;
  const rest = (until: number): void => {
    const rounds = Math.max(0, Math.floor((until - idleSince) / pace));
    atRest.rounds += rounds;
    const sleeps = pace > LIMITS.sleepsAfterSeconds && !isHeldOpen;
    note(atRest, costs.roundRows, rounds);
    atRest.rowsWritten += ALARM_ROWS * rounds;
    atRest.activeSeconds += rounds * (costs.roundSeconds + vendorSecondsPerRound);
    if (!sleeps) return;
    atRest.wakes += rounds;
    note(atRest, costs.wakeRows, rounds);
    atRest.activeSeconds += rounds * (costs.wakeSeconds + coldShare * costs.isolateSeconds);
  };
  for (let hour = 0; hour < HOURS_OF_MONTH; hour += 1) {
    const times = Array.from({ length: random.count(expectMails(desk, hour)) }, () => (hour + random.next()) * 3_600);
    for (const at of times.sort((one, other) => one - other)) {
      byMails.mails += 1;
      byMails.calls += desk.isPushed ? callsPerMail : 1;
      note(byMails, costs.mailRows);
      note(byMails, costs.roundRows, desk.isPushed ? callsPerMail : 1);
      // The alarm after each call, and the watchdog's.
      byMails.rowsWritten += ALARM_ROWS * (desk.isPushed ? callsPerMail : 1);
      const start = Math.max(at, idleSince);
      if (start > idleSince) rest(start);
      if (start > idleSince + LIMITS.sleepsAfterSeconds && !isHeldOpen) {
        byMails.wakes += 1;
        byMails.activeSeconds += wakeSeconds();
        note(byMails, costs.wakeRows);
      }
      const seconds = costs.mailSeconds + vendorSecondsPerMail + vendorSecondsPerRound;
      byMails.activeSeconds += seconds;
      idleSince = start + seconds;
    }
  }
  rest(HOURS_OF_MONTH * 3_600);
  // It is in use all the month.
  if (isHeldOpen)
    atRest.activeSeconds += HOURS_OF_MONTH * 3_600 - (byMails.activeSeconds + atRest.activeSeconds - secondsBefore);
}

function multiply(sum: Sum, factor: number): MonthOfDesks {
  const product = nothing();
  for (const key of Object.keys(sum) as (keyof Sum)[]) product[key] = sum[key] * factor;
  return product;
}

export interface CostItem {
  readonly item: string;
  readonly used: string;
  readonly usd: number;
  /** Of which nothing happened. */
  readonly usdAtRest: number;
}

const short = (value: number): string =>
  value >= 1e9 ? `${(value / 1e9).toFixed(1)} G` : value >= 1e6 ? `${(value / 1e6).toFixed(1)} M` : value.toFixed(0);

/** What is included is taken off the whole first. */
export function listCosts(
  { byMails, atRest }: ReturnType<typeof simulateMonth>,
  { mailBytes }: Pick<ObjectCosts, 'mailBytes'>,
): readonly CostItem[] {
  const { desks, logLinesPerMail, workerCpuMsPerCall, keptMonths, days } = ASSUMED;
  const { mails, calls } = byMails;
  const seen = desks * days * 96;
  const item = (name: string, price: (typeof PRICES)[keyof typeof PRICES], worked: number, rested = 0): CostItem => {
    const usd = costOf(price, worked + rested);
    return { item: name, used: short(worked + rested), usd, usdAtRest: usd * (rested / Math.max(1, worked + rested)) };
  };
  const gb = (mails * mailBytes) / 1e9;
  return [
    { item: 'plan', used: '', usd: PLAN_USD, usdAtRest: 0 },
    item('worker requests', PRICES.workerRequests, calls),
    item('worker CPU, ms', PRICES.workerCpuMs, 2 * calls * workerCpuMsPerCall),
    item('log lines', PRICES.logLines, mails * logLinesPerMail),
    item('queue operations', PRICES.queueOperations, 3 * calls),
    item('directory rows read', PRICES.directoryRowsRead, calls + byMails.wakes, atRest.wakes),
    item('directory rows written', PRICES.directoryRowsWritten, mails, seen),
    item('object requests and alarms', PRICES.objectRequests, 2 * calls, atRest.rounds),
    item(
      'object GB-seconds',
      PRICES.objectGbSeconds,
      byMails.activeSeconds * OBJECT_GB,
      atRest.activeSeconds * OBJECT_GB,
    ),
    item('object rows read', PRICES.objectRowsRead, byMails.rowsRead, atRest.rowsRead),
    item('object rows written', PRICES.objectRowsWritten, byMails.rowsWritten, atRest.rowsWritten),
    item(`object GB, mails of ${keptMonths} months`, PRICES.objectGb, gb * keptMonths),
    item('data points', PRICES.dataPoints, mails + calls),
  ];
}
