// Whether a parcel as we read it is the one that karrio reads: its status, and event for event the code, the words, the moment and the status. Called by
// carriers.ts.
import type { KarrioEvent, KarrioParcel } from '../../connectors/contract/shared-data.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { DIFFERENCES, OURS } from './karrio-record.ts';

/** What is not as expected, one by one; empty where all is. `withDifferences`: what DIFFERENCES says of the carrier is right too. */
export function mismatches(
  carrier: string,
  expected: KarrioParcel,
  tracking: Tracking,
  withDifferences: boolean,
): readonly string[] {
  const differences = withDifferences ? DIFFERENCES.filter((one) => one.carrier === carrier) : [];
  const isStatus = (wanted: string, code: string | null, ours: ShipmentStatus): boolean =>
    (OURS[wanted] ?? []).includes(ours) ||
    differences.some((one) => one.karrio === wanted && one.ours === ours && (code === null || one.code === code));
  const wrong: string[] = [];
  const status = statusOf(expected);
  const newest = tracking.events.at(-1)?.vendorCode ?? null;
  if (status !== null && !isStatus(status, newest, tracking.shipmentStatus))
    wrong.push(`${tracking.shipmentStatus} in the place of ${status}`);
  const left = [...tracking.events];
  for (const event of eventsOf(expected)) {
    const at = left.findIndex((ours) => isEvent(event, ours, isStatus));
    if (at === -1)
      wrong.push(`no event ${event.code ?? ''} ${event.date ?? ''} ${event.time ?? ''} ${event.status ?? ''}`);
    else left.splice(at, 1);
  }
  const surplus = tracking.events.length - eventsOf(expected).length;
  if (surplus > 0) wrong.push(`${surplus} events too many`);
  return wrong;
}

/** How many single things karrio says of a parcel: its status, where it says one, and its events. */
export const countExpected = (expected: KarrioParcel): number =>
  eventsOf(expected).length + (statusOf(expected) === null ? 0 : 1);

const statusOf = ({ status, delivered }: KarrioParcel): string | null => status ?? (delivered ? 'delivered' : null);

/** karrio gives some events twice. */
const eventsOf = ({ events }: KarrioParcel): readonly KarrioEvent[] =>
  inOrder([...new Map(events.map((event) => [JSON.stringify(event), event])).values()]);

/** Oldest first, as ours are: of several with one code each finds its own. */
const inOrder = (events: readonly KarrioEvent[]): readonly KarrioEvent[] =>
  events.toSorted((one, other) => `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`));

function isEvent(
  { code, description, status, ...when }: KarrioEvent,
  ours: TrackingEvent,
  isStatus: (wanted: string, code: string | null, ours: ShipmentStatus) => boolean,
): boolean {
  const isCode = code === undefined || ours.vendorCode === null || ours.vendorCode.split('/').includes(String(code));
  return (
    isCode &&
    hasWords(description ?? '', ours.description) &&
    isMoment(when, ours.at) &&
    (status === undefined || isStatus(status, ours.vendorCode, ours.shipmentStatus))
  );
}

/** karrio puts the name of who signed behind the words of some carriers. */
function hasWords(expected: string, ours: string): boolean {
  const [one, other] = [expected, ours].map((text) => text.replace(/\s+/gu, ' ').trim().toLowerCase()) as [
    string,
    string,
  ];
  return one.includes(other) || other.includes(one);
}

const MINUTE_MS = 60_000;
/** Clocks of the world lie from 12 hours behind UTC to 14 before it, by quarters of an hour. */
const BEHIND_MINUTES = -12 * 60;
const BEFORE_MINUTES = 14 * 60;

/** karrio keeps what the clock at the place showed and drops its zone: our instant must be that on some clock of the world. Where only the day is known it
 * stands at noon of it. */
function isMoment({ date = '', time = '' }: Pick<KarrioEvent, 'date' | 'time'>, at: string): boolean {
  const clock = /^\d{2}:\d{2}/u.exec(time)?.[0] ?? '00:00';
  const wallMs = Date.parse(`${date}T${clock}:00Z`);
  const minutes = Math.round((wallMs - Math.floor(Date.parse(at) / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
  const isClock = minutes % 15 === 0 && minutes >= BEHIND_MINUTES && minutes <= BEFORE_MINUTES;
  return isClock || at === `${date}T12:00:00.000Z`;
}
