// Which week is told now: last week, from Monday at eight on the desk's clock; two days later nobody waits for it any more. Pure.

import { localTime } from '../domain/desk-hours.ts';
import { addDays } from '../domain/identifiers/resolve-day.ts';
import { limits } from '../domain/limits.ts';
import { readPlaceTime } from '../domain/place-time.ts';

export interface Week {
  /** Monday and Sunday, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Its begin and its end, ISO 8601 UTC. */
  readonly since: string;
  readonly until: string;
  /** From when on it is told, ISO 8601 UTC. */
  readonly dueAt: string;
  readonly isDue: boolean;
}

const MIDNIGHT = '00:00';
const DAYS = 7;
const DAY_MS = 86_400_000;

export function lastWeek(now: string, timeZone: string): Week {
  const { day, weekday } = localTime(now, timeZone);
  const monday = addDays(day, -((weekday + DAYS - 1) % DAYS));
  const from = addDays(monday, -DAYS);
  const timeOf = (on: string, clock: string): string => {
    const found = readPlaceTime({ day: on, clock, timeZone });
    if (found === null) throw new RangeError(`${on} is no day`);
    return found.at;
  };
  const dueAt = timeOf(monday, limits.digest.clock);
  const lateMs = Date.parse(now) - Date.parse(dueAt);
  return {
    from,
    to: addDays(monday, -1),
    since: timeOf(from, MIDNIGHT),
    until: timeOf(monday, MIDNIGHT),
    dueAt,
    isDue: lateMs >= 0 && lateMs <= limits.digest.lateDaysMax * DAY_MS,
  };
}
