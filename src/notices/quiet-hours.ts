// The hours at which a shopper wants no mail, on their own clock: that of the country and region to which the order goes, where it has one; else the
// desk's. Pure; called by judge-turn.ts.
import type { NoticeSettings } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import { zoneOf } from '../domain/place-time.ts';

const DAY_MINUTES = 24 * 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes after midnight that a clock there shows. */
function minutesIn(time: string, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formatters.set(timeZone, formatter);
  }
  return minutesOf(formatter.format(new Date(time)));
}

const later = (time: string, minutes: number): string =>
  new Date(Math.floor(Date.parse(time) / 60_000 + minutes) * 60_000).toISOString();

/** The next moment from `time` on at which a clock there shows it. Where clocks are put forward or back meanwhile it may be an hour off. */
export function nextClock(clock: string, time: string, timeZone: string): string {
  const minutes = (minutesOf(clock) - minutesIn(time, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  return later(time, minutes === 0 ? DAY_MINUTES : minutes);
}

/** `time`, or the end of the quiet hours into which it falls. */
export function endOfQuiet(
  time: string,
  quiet: NoticeSettings['quietHours'],
  address: Order['shippingAddress'],
  deskTimeZone: string,
): string {
  if (quiet === null) return time;
  const timeZone = (address === null ? null : zoneOf(address.country, address.region ?? '')) ?? deskTimeZone;
  const now = minutesIn(time, timeZone);
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const isQuiet = from < to ? now >= from && now < to : now >= from || now < to;
  return isQuiet ? nextClock(quiet.to, time, timeZone) : time;
}
