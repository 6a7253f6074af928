// Desks and when their mails come, made up from a seed. For the simulation of a deployment.
import { seeded } from '../../seeded.ts';

/** What nobody has measured; named in what the bench prints. */
export const ASSUMED = {
  desks: 10_000,
  mailsPerMonth: 50_000_000,
  /** An hour of the month, for all desks at once, beside the month's mean. */
  peakFactor: 20,
  days: 30,
  /** How unlike the desks are in size: the standard deviation of the logarithm. */
  sizeSpread: 1.2,
  /** Desks whose provider calls when a mail comes (Gmail, Outlook); the others are polled (IMAP). */
  pushShare: 0.8,
  /** That of the mail, two that our own draft and mark cause, one of the shop. */
  callsPerMail: 4,
  /** Mailbox, shop and carrier, one after the other. */
  vendorSecondsPerMail: 1.5,
  /** A listing of a mailbox in which nothing has happened, the login counted in. */
  vendorSecondsPerRound: 0.4,
  /** A worker's way to the queue, and to an object in another place. */
  hopSeconds: 0.05,
  /** Wakes on a machine of Cloudflare's that has not run the code lately. */
  coldShare: 0.3,
  logLinesPerMail: 4,
  /** Of a worker that takes a call, or gives it to an object. */
  workerCpuMsPerCall: 3,
  /** Mails are kept so long before they are erased. */
  keptMonths: 12,
} as const;

/** Share of a day's mails by hour of the desk's own day: few at night, most in the late morning and the evening. */
const HOURS = [1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 7, 6, 6, 7, 7, 6, 6, 6, 6, 6, 5, 3, 2];
const HOURS_SUM = HOURS.reduce((sum, share) => sum + share, 0);
const WEEK = [1.2, 1.1, 1.05, 1, 1.05, 0.85, 0.75];
/** Desks lie in so many parts of the world, so many hours apart. */
const ZONES = [0, 1, 8, 17] as const;
export const HOURS_OF_MONTH = ASSUMED.days * 24;
/** A Friday at noon, UTC. */
export const PEAK_HOUR = 24 * 18 + 12;

export interface Random {
  /** From 0 to 1. */
  next(): number;
  normal(): number;
  /** How many of a Poisson process. */
  count(mean: number): number;
}

export function makeRandom(seed: number): Random {
  const { next } = seeded(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    normal,
    count(mean) {
      if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      const least = Math.exp(-mean);
      let found = 0;
      for (let product = next(); product > least; product *= next()) found += 1;
      return found;
    },
  };
}

export interface SimulatedDesk {
  readonly mailsPerMonth: number;
  readonly isPushed: boolean;
  readonly zone: number;
}

export function makeFleet(random: Random): readonly SimulatedDesk[] {
  const { desks, mailsPerMonth, sizeSpread, pushShare } = ASSUMED;
  const sizes = Array.from({ length: desks }, () => Math.exp(sizeSpread * random.normal()));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => ({
    mailsPerMonth: (size / sum) * mailsPerMonth,
    isPushed: random.next() < pushShare,
    zone: ZONES[Math.floor(random.next() * ZONES.length)] ?? 0,
  }));
}

/** How many mails are to be expected of it in that hour of the month. The peak comes in its place. */
export function expectMails({ mailsPerMonth, zone }: SimulatedDesk, hour: number): number {
  const mean = mailsPerMonth / HOURS_OF_MONTH;
  if (hour === PEAK_HOUR) return mean * ASSUMED.peakFactor;
  const local = hour + zone;
  const ofDay = ((HOURS[local % 24] ?? 0) * 24) / HOURS_SUM;
  return mean * ofDay * (WEEK[Math.floor(local / 24) % 7] ?? 1);
}
