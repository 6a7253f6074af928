// From what a writer leaves out (the year, the month, the week) to the days that can be meant, seen from today.
// Called by days.ts and numeric-days.ts. A day is YYYY-MM-DD; a weekday is 0 (Sunday) to 6.

const DAY_MS = 86_400_000;
/** A date without a year that lies this far ahead may as well be last year's. */
const FAR_AHEAD_DAYS = 45;

/** The days that mails speak of lie around today, so the same few are asked for again and again. */
const CACHED_DAYS_MAX = 2_000;
const numbersByDay = new Map<string, number>();
const daysByNumber = new Map<number, string>();

function numberOf(day: string): number {
  const known = numbersByDay.get(day);
  if (known !== undefined) return known;
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  if (numbersByDay.size >= CACHED_DAYS_MAX) numbersByDay.clear();
  numbersByDay.set(day, number);
  return number;
}

function dayOfNumber(number: number): string {
  const known = daysByNumber.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (daysByNumber.size >= CACHED_DAYS_MAX) daysByNumber.clear();
  daysByNumber.set(number, day);
  return day;
}

export const addDays = (day: string, days: number): string => dayOfNumber(numberOf(day) + days);
/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 4) % 7) + 7) % 7;

/** The day, or null where the calendar has none such (February 30). */
export function makeDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1990 || year > 2099) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A two-digit year is of this century. */
export const readYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Day and month without a year: the nearest such day, and the last past one too where the nearest lies far ahead. */
export function daysOfMonthDay(today: string, month: number, day: number): string[] {
  if (today !== resolvedToday) daysByMonthDay.clear();
  resolvedToday = today;
  const key = month * 100 + day;
  const known = daysByMonthDay.get(key);
  if (known) return [...known];
  const days = resolveMonthDay(today, month, day);
  if (days.length > 0) daysByMonthDay.set(key, days);
  return [...days];
}

/** What the days of the calendar mean as seen from the day for which one was asked last: 366 at most. */
const daysByMonthDay = new Map<number, readonly string[]>();
let resolvedToday = '';

function resolveMonthDay(today: string, month: number, day: number): readonly string[] {
  const year = Number(today.slice(0, 4));
  const now = numberOf(today);
  const around = [year - 1, year, year + 1].map((y) => makeDay(y, month, day)).filter((x) => x !== null);
  const nearest = [...around].sort((a, b) => Math.abs(numberOf(a) - now) - Math.abs(numberOf(b) - now))[0];
  if (nearest === undefined) return [];
  const lastPast = around.filter((x) => x <= today).at(-1);
  const isFar = numberOf(nearest) - now > FAR_AHEAD_DAYS;
  return isFar && lastPast !== undefined ? [lastPast, nearest] : [nearest];
}

/** `the 10th`: the latest past one (today counts) and the coming one. */
export function daysOfDayInMonth(today: string, day: number): string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const around: string[] = [];
  for (let offset = -2; offset <= 2; offset += 1) {
    const index = month - 1 + offset;
    const made = makeDay(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
    if (made !== null) around.push(made);
  }
  const past = around.filter((x) => x <= today).at(-1);
  const coming = around.find((x) => x > today);
  return [past, coming].filter((x) => x !== undefined);
}

/** A weekday: `last` the latest past ones, `next` the coming ones, otherwise both; today itself where it is that weekday. */
export function daysOfWeekday(today: string, weekday: number, direction: 'last' | 'next' | 'either'): string[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const past = addDays(today, -(back === 0 ? 7 : back));
  const coming = addDays(past, back === 0 ? 14 : 7);
  if (direction === 'last') return [past, addDays(past, -7)];
  if (direction === 'next') return [coming, addDays(coming, 7)];
  return back === 0 ? [today, past, coming] : [past, coming];
}

/** Monday to Sunday of the week before. */
export function daysOfLastWeek(today: string): string[] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);
  return Array.from({ length: 7 }, (_, n) => addDays(monday, n));
}

/** So many days ago, and the days around it within a tolerance, the likeliest first. */
export function daysAround(today: string, daysAgo: number, tolerance: number): string[] {
  const days = [addDays(today, -daysAgo)];
  for (let n = 1; n <= tolerance; n += 1) days.push(addDays(today, -daysAgo - n), addDays(today, -daysAgo + n));
  return days.filter((day) => day <= today);
}
