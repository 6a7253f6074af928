// Days and working days. A day is YYYY-MM-DD; working days are Monday to Friday.

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day of an ISO 8601 time in an IANA time zone. Throws RangeError on an unknown zone or an unreadable time. */
export function dayOf(time: string, timeZone: string): string {
  if (timeZone === 'UTC' && time.endsWith('Z')) return time.slice(0, 10);
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(new Date(time));
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
