// The days of a span, each once. Called by read-figures.ts, and by the routes, which refuse a span that is none.
import { daysBetween } from '../domain/calendar.ts';
import { addDays } from '../domain/identifiers/resolve-day.ts';
import { limits } from '../domain/limits.ts';

const countDays = (from: string, to: string): number => daysBetween(from, to) + 1;

/** Whether it has a day, and not more than limits.figures.daysMax. */
export const isSpan = (from: string, to: string): boolean =>
  countDays(from, to) >= 1 && countDays(from, to) <= limits.figures.daysMax;

/** From the first to the last, both among them. Throws RangeError where it is no span. */
export function listDays(from: string, to: string): readonly string[] {
  if (!isSpan(from, to)) throw new RangeError(`${from} to ${to} are not 1 to ${limits.figures.daysMax} days`);
  return Array.from({ length: countDays(from, to) }, (_, index) => addDays(from, index));
}
