// Until when a person must act, for drafts and escalations alike. Pure. Called by open-matters.ts.
import { z } from 'zod';
import { type DeskHours, oneWorkingDayAfter } from '../domain/desk-hours.ts';
import type { Alarm, Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { MatterFacts } from './matter-facts.ts';

const WEEK_MINUTES = 7 * 24 * 60;

/** `at_once` gives limits.escalations.atOnceMinutes before the backup is told. Minutes pass at night and on Sundays too. */
export const Deadline = z.union([
  z.enum(['at_once', 'one_working_day']),
  z.strictObject({ minutes: z.number().int().min(1).max(WEEK_MINUTES) }),
]);
export type Deadline = z.infer<typeof Deadline>;

const ONE_HOUR_ALARMS: readonly Alarm[] = ['safety', 'legal', 'chargeback'];
const STOPS_A_SHIPMENT: readonly Intent[] = ['cancel_order', 'change_order', 'change_address'];
const MARKETPLACE_HOURS = 20;

export type DeadlineFacts = Pick<MatterFacts, 'alarms' | 'intents' | 'orders' | 'isMarketplace'>;

/** Every deadline that such a mail has by itself; never empty. */
export function listDeadlines({ alarms, intents, orders, isMarketplace }: DeadlineFacts): readonly Deadline[] {
  const deadlines: Deadline[] = ['one_working_day'];
  if (alarms.some((alarm) => ONE_HOUR_ALARMS.includes(alarm))) deadlines.push({ minutes: 60 });
  // An order that nobody has found yet may still be on the shelf.
  const mayBeStopped = orders.length === 0 || orders.some(({ isStoppable }) => isStoppable);
  if (mayBeStopped && intents.some((intent) => STOPS_A_SHIPMENT.includes(intent))) deadlines.push('at_once');
  if (isMarketplace) deadlines.push({ minutes: MARKETPLACE_HOURS * 60 });
  return deadlines;
}

/** The earliest of these, counted from `since` (ISO 8601). */
export function earliestOf(deadlines: readonly Deadline[], since: string, hours: DeskHours): string {
  return deadlines.map((deadline) => timeOf(deadline, since, hours)).reduce((a, b) => (b < a ? b : a));
}

function timeOf(deadline: Deadline, since: string, hours: DeskHours): string {
  if (deadline === 'one_working_day') return oneWorkingDayAfter(hours, since);
  const minutes = deadline === 'at_once' ? limits.escalations.atOnceMinutes : deadline.minutes;
  return addMinutes(since, minutes);
}

export const addMinutes = (time: string, minutes: number): string =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString();
