// When a parcel's carrier is asked next, so that turns of which nobody calls are heard of, and when the order itself is looked at again, since a delay
// comes about by nothing happening. Called by look-at-order.ts, inside its write.
import type { Order, ShipmentStatus } from '../domain/order.ts';
import type { NoticePorts } from './notice-ports.ts';
import type { OrderView } from './see-order.ts';

const HOUR_MS = 3_600_000;
const OVER: ReadonlySet<ShipmentStatus> = new Set(['delivered', 'returned', 'expired']);
/** After delivery a carrier takes a word back within days, or never. */
const AFTER_DAYS = 3;
const OPEN_DAYS_MAX = 90;

/** Hours until the next question: the nearer the door, the sooner. */
const HOURS: Partial<Record<ShipmentStatus, number>> = {
  pending: 12,
  info_received: 8,
  in_transit: 6,
  out_for_delivery: 1,
  available_for_pickup: 12,
  attempt_failed: 4,
  exception: 6,
  unknown: 12,
};

/** When the order is looked at again without a word of anyone; null: never. ISO 8601 UTC. */
export function planPolls({ records, clock }: NoticePorts, order: Order, { parcels }: OrderView): string | null {
  const nowMs = Date.parse(clock.now());
  const next = order.shipments.flatMap((shipment) => {
    const parcel = parcels.get(shipment.id);
    if (parcel === undefined) return [];
    const hours = hoursUntilNext(shipment.shipmentStatus, shipment.deliveredAt, order, nowMs);
    const pollAt = hours === null ? null : new Date(nowMs + hours * HOUR_MS).toISOString();
    if (pollAt !== parcel.pollAt) records.notices.changeParcel(parcel.id, { pollAt });
    return pollAt === null ? [] : [pollAt];
  });
  return next.sort()[0] ?? null;
}

function hoursUntilNext(
  status: ShipmentStatus,
  deliveredAt: string | null,
  { placedAt, orderStatus }: Order,
  nowMs: number,
): number | null {
  if (orderStatus === 'cancelled' || nowMs - Date.parse(placedAt) > OPEN_DAYS_MAX * 24 * HOUR_MS) return null;
  if (!OVER.has(status)) return HOURS[status] ?? 12;
  const isFresh = deliveredAt !== null && nowMs - Date.parse(deliveredAt) < AFTER_DAYS * 24 * HOUR_MS;
  return isFresh ? 24 : null;
}
