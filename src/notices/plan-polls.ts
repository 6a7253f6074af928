// When the sources of an order are asked again without anybody's call: turns come about of which nobody tells, and a delay by nothing happening at all. The
// nearer the door, the sooner; and never more than a carrier grants: where it grants little, the questions of all open parcels are spread over the day.
// Called by look-at-order.ts, inside its write.
import { dayOf, daysBetween } from '../domain/calendar.ts';
import { limits } from '../domain/limits.ts';
import type { Order, Shipment, ShipmentStatus } from '../domain/order.ts';
import type { TrackingAllowance } from '../ports/tracking-source.ts';
import type { NoticePorts } from './notice-ports.ts';
import type { OrderView } from './see-order.ts';

const HOUR_MS = 3_600_000;
const OVER: ReadonlySet<ShipmentStatus> = new Set(['delivered', 'returned', 'expired']);

/** Hours until the next question. In transit it is by the day of arrival. */
const HOURS: Readonly<Record<Exclude<ShipmentStatus, 'in_transit' | 'delivered' | 'returned' | 'expired'>, number>> = {
  pending: 12,
  info_received: 12,
  out_for_delivery: 2,
  available_for_pickup: 12,
  attempt_failed: 6,
  exception: 6,
  unknown: 12,
};
const HOURS_FAR = 12;
const HOURS_NEAR = 4;
/** Where its carrier tells of it by itself, questions only find out what was lost. */
const HOURS_TOLD = 24;
const HOURS_AFTER = 24;
/** An open order of which no parcel is known: a shop may forget to call. */
const HOURS_ORDER = 24;
/** By the hours above, of a parcel that is a day a label, three days on its way, and three days looked at after delivery. */
export const QUESTIONS_PER_PARCEL_DAY = 3;

/** Those that are asked for, by our ids of their carriers. */
export type OpenParcels = ReturnType<NoticePorts['records']['notices']['countOpenParcels']>;

/** When it is looked at again; null: when something is heard. ISO 8601 UTC. */
export function planPolls(
  ports: NoticePorts,
  order: Order,
  { parcels }: OrderView,
  openParcels: OpenParcels,
): string | null {
  const { records, clock, settings } = ports;
  const nowMs = Date.parse(clock.now());
  const { openDaysMax } = limits.notices;
  const isOld = nowMs - Date.parse(order.placedAt) > openDaysMax * 24 * HOUR_MS;
  const isClosed = isOld || order.orderStatus === 'cancelled';
  const today = dayOf(clock.now(), settings.facts.timeZone);
  const times = order.shipments.flatMap((shipment) => {
    const parcel = parcels.get(shipment.id);
    if (parcel === undefined) return [];
    const hours = isClosed ? null : hoursUntilNext(ports, shipment, order, { today, openParcels });
    const pollAt = hours === null ? null : new Date(nowMs + hours * HOUR_MS).toISOString();
    if (pollAt !== null || parcel.pollAt !== null) records.notices.changeParcel(parcel.id, { pollAt });
    return pollAt === null ? [] : [pollAt];
  });
  const isWaiting = order.orderStatus === 'open' && order.lines.some((line) => line.quantity > line.fulfilledQuantity);
  const nextDay = new Date(nowMs + HOURS_ORDER * HOUR_MS).toISOString();
  return [...times, ...(isWaiting && !isClosed ? [nextDay] : [])].sort()[0] ?? null;
}

function hoursUntilNext(
  ports: NoticePorts,
  shipment: Shipment,
  order: Order,
  { today, openParcels }: { readonly today: string; readonly openParcels: OpenParcels },
): number | null {
  const { shipmentStatus: status, deliveredAt, trackingNumber, carrier, shippedAt } = shipment;
  if (OVER.has(status)) {
    const sinceMs = Date.parse(ports.clock.now()) - Date.parse(deliveredAt ?? '');
    return sinceMs < limits.notices.afterDeliveryDays * 24 * HOUR_MS ? HOURS_AFTER : null;
  }
  const hours = status === 'in_transit' ? hoursInTransit(shipment, today) : HOURS[status as keyof typeof HOURS];
  const postalCode = order.shippingAddress?.postalCode ?? null;
  const asker =
    trackingNumber === null ? null : (ports.findAsker?.({ trackingNumber, carrier, shippedAt, postalCode }) ?? null);
  if (asker === null) return hours;
  if (asker.tellsByItself) return Math.max(hours, HOURS_TOLD);
  if (asker.allowance === null) return hours;
  const open = openParcels
    .filter((one) => asker.carriers === 'any' || (one.carrier !== null && asker.carriers.includes(one.carrier)))
    .reduce((sum, { parcels }) => sum + parcels, 0);
  return hours * stretchFor(open, asker.allowance);
}

const hoursInTransit = ({ estimatedDeliveryOn }: Shipment, today: string): number =>
  estimatedDeliveryOn !== null && daysBetween(today, estimatedDeliveryOn) > 1 ? HOURS_FAR : HOURS_NEAR;

/** Questions a day that are asked without a call of anybody. */
export const questionsPerDay = ({ calls, seconds, numbersPerCall }: TrackingAllowance): number =>
  calls * (86_400 / seconds) * numbersPerCall * limits.notices.allowanceShare;

/** By how much the times between two questions grow with so many open parcels. */
export const stretchFor = (openParcels: number, allowance: TrackingAllowance): number =>
  Math.max(1, (openParcels * QUESTIONS_PER_PARCEL_DAY) / questionsPerDay(allowance));
