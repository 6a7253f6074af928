// When the desk is there: its working days and hours in its own time zone, and what "one working day" means by them. Pure.
// Called where escalations have deadlines and routes, and by the page where the hours are set.
import type { DeskFacts } from './desk.ts';
import { addDays, weekdayOf } from './identifiers/resolve-day.ts';

export interface DeskHours {
  readonly timeZone: string;
  /** 0 is Sunday. Never empty. */
  readonly weekdays: ReadonlySet<number>;
  /** Minutes after midnight, local. */
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** YYYY-MM-DD, both within. */
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
}

interface LocalTime {
  readonly day: string;
  readonly minutes: number;
  readonly weekday: number;
}

const MONDAY_TO_FRIDAY: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
/** A desk of which all holidays together last longer counts as if there were none. */
const DAYS_AWAY_MAX = 366;
const NINE = 9 * 60;
const FIVE = 17 * 60;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What is not stated or cannot be read is Monday to Friday, nine to five: the days are words that customers read. */
export function readDeskHours({ timeZone, hours }: Pick<DeskFacts, 'timeZone' | 'hours'>): DeskHours {
  const from = readTime(hours.from);
  const to = readTime(hours.to);
  const isRange = from !== null && to !== null && from < to;
  const weekdays = readDays(hours.days ?? '');
  return {
    timeZone,
    weekdays: weekdays.size > 0 ? weekdays : MONDAY_TO_FRIDAY,
    fromMinutes: isRange ? from : NINE,
    toMinutes: isRange ? to : FIVE,
    holidays: (hours.holidays ?? []).map((holiday) => ({ from: holiday.from, to: holiday.to ?? holiday.from })),
  };
}

function readTime(text: string | undefined): number | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm)?$/iu.exec((text ?? '').trim());
  if (!match) return null;
  const [, hour = '', minute = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const minutes = hours * 60 + Number(minute);
  return minutes <= 24 * 60 && Number(minute) < 60 ? minutes : null;
}

/** English names of days, alone or as ranges: "Monday to Friday", "Mon-Thu, Sat". */
export function readDays(text: string): ReadonlySet<number> {
  const days = new Set<number>();
  const name = '(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}';
  const range = new RegExp(`\\b${name}\\.?(?:\\s?(?:-|–|to|through|until)\\s?${name})?`, 'giu');
  for (const [, first = '', last = first] of text.matchAll(range)) {
    const end = WEEKDAYS.indexOf(last.toLowerCase());
    let day = WEEKDAYS.indexOf(first.toLowerCase());
    days.add(day);
    for (let n = 0; n < 7 && day !== end; n += 1) {
      day = (day + 1) % 7;
      days.add(day);
    }
  }
  return days;
}

/** To make one takes longer than to use it a hundred times. There are as many as zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const formatter = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...digits });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** The day, minute and weekday at a time in the zone of the hours. */
export function localTime(time: string, timeZone: string): LocalTime {
  const parts = formatterOf(timeZone).formatToParts(new Date(time));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '0';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return {
    day,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    weekday: weekdayOf(day),
  };
}

/** The time at which a clock in the zone shows that; where the clock is put forward over it, shortly after. */
export function timeAt(day: string, minutes: number, timeZone: string): string {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  let found = wanted;
  // The zone's offset is that of the place looked for; it moves at most once between two guesses.
  for (let n = 0; n < 2; n += 1) {
    const local = localTime(new Date(found).toISOString(), timeZone);
    found += wanted - (Date.parse(`${local.day}T00:00:00Z`) + local.minutes * 60_000);
  }
  return new Date(found).toISOString();
}

export function isDeskOpen(hours: DeskHours, time: string): boolean {
  const { day, minutes } = localTime(time, hours.timeZone);
  return isWorkingDay(hours, day) && minutes >= hours.fromMinutes && minutes < hours.toMinutes;
}

/** The same time of day on the next working day; what comes while nobody is there counts from the next opening on. */
export function oneWorkingDayAfter(hours: DeskHours, time: string): string {
  const { day, minutes } = localTime(time, hours.timeZone);
  if (isWorkingDay(hours, day) && minutes < hours.toMinutes) {
    const start = Math.max(minutes, hours.fromMinutes);
    return timeAt(nextWorkingDay(hours, day), start, hours.timeZone);
  }
  const first = nextWorkingDay(hours, day);
  return timeAt(nextWorkingDay(hours, first), hours.fromMinutes, hours.timeZone);
}

function nextWorkingDay(hours: DeskHours, day: string): string {
  for (let days = 1; days <= DAYS_AWAY_MAX; days += 1) {
    const next = addDays(day, days);
    if (isWorkingDay(hours, next)) return next;
  }
  return addDays(day, 1);
}

const isWorkingDay = ({ weekdays, holidays }: DeskHours, day: string): boolean =>
  weekdays.has(weekdayOf(day)) && !holidays.some(({ from, to }) => from <= day && day <= to);
