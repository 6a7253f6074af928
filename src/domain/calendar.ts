// Days and working days. A day is YYYY-MM-DD; working days are Monday to Friday.

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** Days already asked for: the events of one order are read again and again. Emptied when full. */
  readonly days: Map<string, string>;
}
const zones = new Map<string, Zone>();
const DAYS_REMEMBERED_MAX = 5_000;

/** The day of an ISO 8601 time in an IANA time zone. Throws RangeError on an unknown zone or an unreadable time. */
export function dayOf(time: string, timeZone: string): string {
  if (timeZone === 'UTC' && time.endsWith('Z')) return time.slice(0, 10);
  let zone = zones.get(timeZone);
  if (!zone) {
    const formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    zone = { formatter, days: new Map() };
    zones.set(timeZone, zone);
  }
  const known = zone.days.get(time);
  if (known !== undefined) return known;
  const day = zone.formatter.format(new Date(time));
  if (zone.days.size >= DAYS_REMEMBERED_MAX) zone.days.clear();
  zone.days.set(time, day);
  return day;
}

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Working days after `from` up to and with `to`: from a Tuesday to that Friday there are 3. Never negative. */
export function workingDaysBetween(from: string, to: string): number {
  const first = dayNumber(from);
  const days = Math.max(0, dayNumber(to) - first);
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let n = wholeWeeks * 7 + 1; n <= days; n += 1) {
    // 1970-01-01 was a Thursday: (n + 4) % 7 is 0 on Sunday and 6 on Saturday.
    const weekday = (first + n + 4) % 7;
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
