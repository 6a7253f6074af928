// One order as its sources show it at one moment, with its turns, and its parcels as they are kept. Called by look-at-order.ts and tell-order.ts.
import { describeOrder } from '../domain/describe-order.ts';
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { limits } from '../domain/limits.ts';
import type { Turn } from '../domain/notice.ts';
import type { Shipment } from '../domain/order.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { KnownParcel, OrderLook } from '../ports/notice-records.ts';
import type { FoundOrder, OrderSource } from '../ports/order-source.ts';
import { findTurns, NOTHING_KNOWN } from './find-turns.ts';
import type { NoticePorts } from './notice-ports.ts';

/** `gone`: no source has it (yet). `cannot_tell`: one that may know more of it does not answer. */
export type OrderSeen =
  | { readonly kind: 'seen'; readonly found: FoundOrder }
  | { readonly kind: 'gone' | 'cannot_tell' };

/** Never rejects for what a source answers. */
export async function readOrder(
  orders: OrderSource,
  { orderId, orderNumber }: Pick<OrderLook, 'orderId' | 'orderNumber'>,
): Promise<OrderSeen> {
  try {
    const number = orderNumber ?? (await orders.getOrder(orderId)).order.number;
    const { orders: all, complete, down = [] } = await orders.findOrders({ by: 'number', number });
    if (down.length > 0) return { kind: 'cannot_tell' };
    const found = all.find(({ order }) => order.id === orderId);
    if (found !== undefined) return { kind: 'seen', found };
    return { kind: complete ? 'gone' : 'cannot_tell' };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: error.kind === 'not_found' ? 'gone' : 'cannot_tell' };
  }
}

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

/** Keeps its parcels, so that each has its row. Inside a write. */
export function seeOrder({ records, settings, clock }: NoticePorts, { order }: FoundOrder): OrderView {
  const known = records.notices.listParcels(order.id);
  const parcels = new Map<string, KnownParcel>();
  for (const shipment of order.shipments.slice(0, limits.notices.parcelsPerOrderMax)) {
    const row = keepParcel(records.notices, order.id, shipment, known);
    parcels.set(shipment.id, row);
  }
  const { timeZone, lateAfterDaysWithoutScan } = settings.facts;
  const now = clock.now();
  const facts = describeOrder(order, { now, timeZone, lateAfterDaysWithoutScan, isOutOfStock: () => false });
  const shipments = order.shipments.filter(({ id }) => parcels.has(id));
  const memory = new Map([...parcels].map(([id, parcel]) => [id, parcel ?? NOTHING_KNOWN]));
  const turns = findTurns({ ...order, shipments }, { now, timeZone, facts, parcels: memory })
    .slice(0, limits.notices.turnsPerOrderMax)
    .map((turn) => ({
      ...turn,
      parcelId: turn.shipmentId === null ? 0 : (parcels.get(turn.shipmentId)?.id ?? 0),
    }));
  return { facts, turns, parcels };
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
