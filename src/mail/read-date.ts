// The Date field to a time. Called by parse-message.ts. Standards: RFC 5322 3.3 and 4.3 (obsolete forms).

const DATE =
  /(\d{1,2})[\s-]{1,5}(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[\s-]{1,5}(\d{2,4})[\s,]{1,5}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s{0,5}(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** RFC 5322 4.3; every other name counts as UTC, as that section says. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  bst: 1,
  jst: 9,
};

/** ISO 8601 in UTC, or null where the field says no time that exists. A missing zone counts as UTC. */
export function readDate(value: string): string | null {
  const match = DATE.exec(value.slice(0, 200));
  if (!match) return readIsoDate(value);
  const [, day, month = '', year = '', hour, minute, second, sign, zoneHours, zoneMinutes, zoneName = ''] = match;
  const fullYear =
    Number(year) + (year.length === 2 ? (Number(year) < 50 ? 2000 : 1900) : year.length === 3 ? 1900 : 0);
  const monthIndex = MONTHS.indexOf(month.toLowerCase()) / 3;
  const local = Date.UTC(fullYear, monthIndex, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  if (Number(day) < 1 || Number(day) > 31 || Number(hour) > 24 || Number(minute) > 59 || fullYear < 1970) return null;
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
    : (ZONE_HOURS[zoneName.toLowerCase()] ?? 0) * 60;
  return new Date(local - offset * 60_000).toISOString();
}

function readIsoDate(value: string): string | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?)\s?(Z|[+-]\d{2}:?\d{2})?/.exec(value);
  if (!match) return null;
  const time = Date.parse(`${(match[1] ?? '').replace(' ', 'T')}${match[2] ?? 'Z'}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
