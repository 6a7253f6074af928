// One order as its sources show it at one moment, with its turns, and its parcels as they are kept. Called by look-at-order.ts and tell-order.ts.
import { describeOrder } from '../domain/describe-order.ts';
import type { DeskFacts } from '../domain/desk.ts';
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { limits } from '../domain/limits.ts';
import type { Turn } from '../domain/notice.ts';
import type { Order, Shipment } from '../domain/order.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { type OrderNow, readOrderNow } from '../pipeline/read-order-now.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { KnownParcel, OrderLook } from '../ports/notice-records.ts';
import type { FoundOrder, OrderSource } from '../ports/order-source.ts';
import { findTurns, type ParcelMemory } from './find-turns.ts';
import type { Judged } from './judge-turn.ts';
import type { NoticePorts } from './notice-ports.ts';

/** `gone`: no source has it (yet). Never rejects for what a source answers. */
export async function readOrder(
  orders: OrderSource,
  { orderId, orderNumber }: Pick<OrderLook, 'orderId' | 'orderNumber'>,
): Promise<OrderNow> {
  try {
    const number = orderNumber ?? (await orders.getOrder(orderId)).order.number;
    return await readOrderNow({ orders, ordersNow: orders }, { id: orderId, number });
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: error.kind === 'not_found' ? 'gone' : 'cannot_tell' };
  }
}

/** What of its turns is to be told is judged by. */
export const groundsFor = ({ records, settings, clock }: NoticePorts, order: Order, isFirstLook = false): Judged => ({
  now: clock.now(),
  settings: settings.notices,
  order,
  isFirstLook,
  promises: records.commitments.listOfOrder(order.id),
});

/** A turn with the row of its parcel; 0 where it is one of the order. */
export interface SeenTurn extends Turn {
  readonly parcelId: number;
}

export interface OrderView {
  readonly facts: OrderFacts;
  readonly turns: readonly SeenTurn[];
  /** By the shipment's id. */
  readonly parcels: ReadonlyMap<string, KnownParcel>;
}

export const isSameTurn = (
  one: Pick<SeenTurn, 'parcelId' | 'key'>,
  other: Pick<SeenTurn, 'parcelId' | 'key'>,
): boolean => one.parcelId === other.parcelId && one.key === other.key;

/** The order as it stood then, with its turns; of parcels beyond limits.notices.parcelsPerOrderMax there are none. `parcels` is what is remembered, by
 * the shipment's id. */
export function viewTurns(
  order: Order,
  { timeZone, lateAfterDaysWithoutScan }: DeskFacts,
  now: string,
  parcels: ReadonlyMap<string, ParcelMemory>,
): { readonly facts: OrderFacts; readonly turns: readonly Turn[] } {
  const { parcelsPerOrderMax, turnsPerOrderMax } = limits.notices;
  const facts = describeOrder(order, { now, timeZone, lateAfterDaysWithoutScan, isOutOfStock: () => false });
  const kept = new Set(order.shipments.slice(0, parcelsPerOrderMax).map(({ id }) => id));
  const turns = findTurns(order, { now, timeZone, facts, parcels })
    .filter(({ shipmentId }) => shipmentId === null || kept.has(shipmentId))
    .slice(0, turnsPerOrderMax);
  return { facts, turns };
}

/** Keeps its parcels, so that each has its row. Inside a write. */
export function seeOrder({ records, settings, clock }: NoticePorts, { order }: FoundOrder): OrderView {
  const known = records.notices.listParcels(order.id);
  const parcels = new Map(
    order.shipments
      .slice(0, limits.notices.parcelsPerOrderMax)
      .map((shipment) => [shipment.id, keepParcel(records.notices, order.id, shipment, known)]),
  );
  const { facts, turns } = viewTurns(order, settings.facts, clock.now(), parcels);
  const idOf = (shipmentId: string | null): number => parcels.get(shipmentId ?? '')?.id ?? 0;
  return { facts, turns: turns.map((turn) => ({ ...turn, parcelId: idOf(turn.shipmentId) })), parcels };
}

/** The same parcel by its number, or by its id where one of both has no number: a label that is made anew keeps the id, and a second source has
 * other ids. */
function keepParcel(
  notices: NoticePorts['records']['notices'],
  orderId: string,
  shipment: Shipment,
  known: readonly KnownParcel[],
): KnownParcel {
  const compact = compactIdentifier(shipment.trackingNumber ?? '');
  const trackingNumber = compact === '' ? null : compact;
  const { id: shipmentId, estimatedDeliveryOn } = shipment;
  const carrier = carrierFromName(shipment.carrier ?? '') ?? shipment.carrier;
  const row =
    known.find((one) => trackingNumber !== null && one.trackingNumber === trackingNumber) ??
    known.find((one) => one.shipmentId === shipmentId);
  if (row === undefined) {
    const fresh = { orderId, shipmentId, trackingNumber, carrier, promisedOn: estimatedDeliveryOn };
    return notices.addParcel({ ...fresh, isToldDelivered: false, corrections: 0, pollAt: null });
  }
  const seen = {
    shipmentId,
    trackingNumber: trackingNumber ?? row.trackingNumber,
    carrier: carrier ?? row.carrier,
    promisedOn: row.promisedOn ?? estimatedDeliveryOn,
  };
  const isSame =
    row.shipmentId === seen.shipmentId &&
    row.trackingNumber === seen.trackingNumber &&
    row.carrier === seen.carrier &&
    row.promisedOn === seen.promisedOn;
  if (!isSame) notices.changeParcel(row.id, seen);
  return { ...row, ...seen };
}
