// The hours at which a shopper wants no mail, on their own clock: that of the country and region to which the order goes, where it has one; else the
// desk's. Pure; called by judge-turn.ts.
import { localTime, timeAt } from '../domain/desk-hours.ts';
import { addDays } from '../domain/identifiers/resolve-day.ts';
import type { NoticeSettings } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import { zoneOf } from '../domain/place-time.ts';

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The next moment after `time` at which a clock there shows it. */
export function nextClock(clock: string, time: string, timeZone: string): string {
  const { day, minutes } = localTime(time, timeZone);
  const wanted = minutesOf(clock);
  return timeAt(wanted > minutes ? day : addDays(day, 1), wanted, timeZone);
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
  const { minutes: now } = localTime(time, timeZone);
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const isQuiet = from < to ? now >= from && now < to : now >= from || now < to;
  return isQuiet ? nextClock(quiet.to, time, timeZone) : time;
}
