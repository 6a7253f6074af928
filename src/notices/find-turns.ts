// Which turns an order has taken, from what its sources say of it now. What they say is read as a whole and not event by event, so that an event that
// comes twice, late or in another order changes nothing: each turn has a key of its own. Pure; called by look-at-order.ts.
import { dayOf } from '../domain/calendar.ts';
import { inOrderOfLeaving } from '../domain/describe-order.ts';
import { limits } from '../domain/limits.ts';
import type { Turn } from '../domain/notice.ts';
import type { Order, Shipment, ShipmentStatus, TrackingEvent } from '../domain/order.ts';
import type { OrderFacts, ParcelFacts } from '../domain/order-facts.ts';

/** What was seen of a parcel, and told of it, before. */
export interface ParcelMemory {
  /** The day on which the shopper expects it by what was seen first or told last; null where none was. */
  readonly promisedOn: string | null;
  /** A notice said that it was delivered, and none has taken that back. */
  readonly isToldDelivered: boolean;
  /** How often a notice took that back. */
  readonly corrections: number;
}

export interface FindTurnsOptions {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly timeZone: string;
  /** The same order as describeOrder has it. */
  readonly facts: OrderFacts;
  /** By the shipment's id. */
  readonly parcels: ReadonlyMap<string, ParcelMemory>;
}

const NOTHING_KNOWN: ParcelMemory = { promisedOn: null, isToldDelivered: false, corrections: 0 };

/** Every turn that can be seen, also those that are over; each key once for an order and parcel. */
export function findTurns(order: Order, options: FindTurnsOptions): readonly Turn[] {
  const facts = parcelFactsById(order, options.facts);
  const turns = [
    ...findOrderTurns(order, options.facts),
    ...order.shipments.flatMap((shipment) =>
      findParcelTurns(shipment, facts.get(shipment.id), order, {
        ...options,
        memory: options.parcels.get(shipment.id) ?? NOTHING_KNOWN,
      }),
    ),
  ];
  return [...new Map(turns.map((turn) => [`${turn.shipmentId ?? ''}\n${turn.key}`, turn])).values()];
}

function parcelFactsById(order: Order, { parcels }: OrderFacts): ReadonlyMap<string, ParcelFacts> {
  const sorted = inOrderOfLeaving(order.shipments);
  return new Map(sorted.flatMap(({ id }, at) => (parcels[at] === undefined ? [] : [[id, parcels[at]] as const])));
}

const ofOrder = (turn: Omit<Turn, 'shipmentId'>): Turn => ({ ...turn, shipmentId: null });

function findOrderTurns(order: Order, facts: OrderFacts): readonly Turn[] {
  const hasLeft = facts.parcels.some(({ shippedOn }) => shippedOn !== null);
  const confirmed = ofOrder({
    key: 'order_confirmed',
    kind: 'order_confirmed',
    at: order.placedAt,
    holds: !facts.isCancelled && !hasLeft,
  });
  return [
    ...(facts.isPaid ? [confirmed] : []),
    ...findCancelled(order, facts),
    ...facts.backorderedItems.flatMap(({ sku, expectedOn }) =>
      expectedOn === null
        ? []
        : [ofOrder({ key: `backorder:${sku}:${expectedOn}`, kind: 'backorder', at: order.updatedAt, holds: true })],
    ),
    ...order.returns.flatMap(({ id, returnStatus }) =>
      returnStatus === 'received' || returnStatus === 'refunded'
        ? [
            ofOrder({
              key: `return_received:${id}`,
              kind: 'return_received',
              at: order.updatedAt,
              holds: returnStatus === 'received',
            }),
          ]
        : [],
    ),
    ...findRefunds(order),
  ];
}

function findCancelled(order: Order, { isCancelled }: OrderFacts): readonly Turn[] {
  const at = order.updatedAt;
  const whole = { key: 'cancelled:order', kind: 'item_cancelled', at, holds: true } as const;
  const items = order.lines
    .filter(({ cancelledQuantity }) => cancelledQuantity > 0)
    .map(({ sku, cancelledQuantity }) =>
      ofOrder({ key: `cancelled:${sku}:${cancelledQuantity}`, kind: 'item_cancelled', at, holds: !isCancelled }),
    );
  return isCancelled ? [ofOrder(whole), ...items] : items;
}

/** Two of one amount are two. */
function findRefunds({ refunds }: Order): readonly Turn[] {
  const counts = new Map<string, number>();
  return refunds.map(({ amount, currency, at }) => {
    const money = `${amount} ${currency}`;
    const nth = (counts.get(money) ?? 0) + 1;
    counts.set(money, nth);
    return ofOrder({ key: `refund:${money}:${nth}`, kind: 'refund_made', at, holds: true });
  });
}

const BEFORE_SCAN: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received', 'unknown']);

interface ParcelOptions extends FindTurnsOptions {
  readonly memory: ParcelMemory;
}

function findParcelTurns(
  shipment: Shipment,
  facts: ParcelFacts | undefined,
  order: Order,
  options: ParcelOptions,
): readonly Turn[] {
  const { events, status } = readUntil(shipment, options.now);
  const firstScan = events.find(({ shipmentStatus }) => !BEFORE_SCAN.has(shipmentStatus)) ?? null;
  // Where a carrier was asked, a shop's own word that it has left is none: many print a label and call it shipped.
  const isShopsWord = status === 'in_transit' && shipment.trackedAt !== null;
  const isSaidToHaveLeft = hasLeftByWord(shipment, order, options);
  const hasLeft = firstScan !== null || (!BEFORE_SCAN.has(status) && !isShopsWord) || isSaidToHaveLeft;
  const isOpen = order.orderStatus !== 'cancelled';
  const at = firstScan?.at ?? shipment.shippedAt;
  const holds = status === 'in_transit' || isSaidToHaveLeft;
  const shipped = { key: 'shipped', kind: shippedKind(options.facts), at, holds } as const;
  const turns: readonly Omit<Turn, 'shipmentId'>[] = [
    ...(hasLeft ? [shipped] : []),
    ...findByDay(events, status, options),
    ...findExceptions(events, status, options),
    ...findDelivered(shipment, events, status, options.memory),
    ...findEnds(events, status),
    ...findDelays(shipment, facts, status, options.memory),
  ];
  return turns.map((turn) => ({ ...turn, holds: turn.holds && isOpen, shipmentId: shipment.id }));
}

/** An ERP or a shop says on which day it sent it and nobody says where it is (SHOPS_WORD). A day is compared, since such days have no time; one that is
 * ahead, or a state of the parcel that we have no word for, says nothing. */
function hasLeftByWord(shipment: Shipment, { unknowns }: Order, { now, timeZone }: FindTurnsOptions): boolean {
  const { shipmentStatus, trackedAt, shippedAt, vendorStatus, events } = shipment;
  if (shipmentStatus !== 'unknown' || trackedAt !== null || shippedAt === null || events.length > 0) return false;
  return dayOf(shippedAt, timeZone) <= dayOf(now, timeZone) && !unknowns.some(({ word }) => word === vendorStatus);
}

/** Something of the order is in no parcel that has left. */
function shippedKind({ waitingItems, backorderedItems, parcels }: OrderFacts): 'shipped' | 'partly_shipped' {
  const isMissing = waitingItems.length + backorderedItems.length > 0 || parcels.some((one) => one.shippedOn === null);
  return isMissing ? 'partly_shipped' : 'shipped';
}

/** Oldest first, without what a clock that goes wrong has put into the future: such a word counts when its time has come. */
function readUntil(
  shipment: Shipment,
  now: string,
): { readonly events: readonly TrackingEvent[]; readonly status: ShipmentStatus } {
  const lastMs = Date.parse(now) + limits.watch.clockSkewSeconds * 1_000;
  const isPast = (at: string | null): boolean => at === null || Date.parse(at) <= lastMs;
  const events = shipment.events
    .filter(({ at }) => isPast(at))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const isAhead = events.length < shipment.events.length || !isPast(shipment.deliveredAt);
  return { events, status: isAhead ? (events.at(-1)?.shipmentStatus ?? 'unknown') : shipment.shipmentStatus };
}

/** Once a day each: a carrier that goes back and forth between two states is heard once. */
function findByDay(
  events: readonly TrackingEvent[],
  status: ShipmentStatus,
  { now, timeZone }: ParcelOptions,
): readonly Omit<Turn, 'shipmentId'>[] {
  const today = dayOf(now, timeZone);
  return events.flatMap(({ shipmentStatus: kind, at }) => {
    if (kind !== 'out_for_delivery' && kind !== 'attempt_failed') return [];
    const day = dayOf(at, timeZone);
    const holds = status === kind && (kind === 'attempt_failed' || day === today);
    return [{ key: `${kind}:${day}`, kind, at, holds: holds && isNewest(events, kind, day, timeZone) }];
  });
}

const isNewest = (events: readonly TrackingEvent[], kind: ShipmentStatus, day: string, timeZone: string): boolean => {
  const last = events.findLast(({ shipmentStatus }) => shipmentStatus === kind);
  return last !== undefined && dayOf(last.at, timeZone) === day;
};

/** Where it goes into the state from another one. */
function findExceptions(
  events: readonly TrackingEvent[],
  status: ShipmentStatus,
  { timeZone }: ParcelOptions,
): readonly Omit<Turn, 'shipmentId'>[] {
  const entered = events.filter(
    ({ shipmentStatus }, at) => shipmentStatus === 'exception' && events[at - 1]?.shipmentStatus !== 'exception',
  );
  const last = entered.at(-1);
  const turns = entered.map(({ at }) => ({
    key: `exception:${dayOf(at, timeZone)}`,
    kind: 'exception' as const,
    at,
    holds: status === 'exception' && last !== undefined && dayOf(at, timeZone) === dayOf(last.at, timeZone),
  }));
  // A source without events says the state alone.
  if (status === 'exception' && turns.length === 0)
    return [{ key: 'exception', kind: 'exception', at: null, holds: true }];
  return status === 'expired'
    ? [...turns, { key: 'exception:expired', kind: 'exception', at: events.at(-1)?.at ?? null, holds: true }]
    : turns;
}

/** Told again only after it was taken back and the shopper had been told so. */
function findDelivered(
  { deliveredAt }: Shipment,
  events: readonly TrackingEvent[],
  status: ShipmentStatus,
  { isToldDelivered, corrections }: ParcelMemory,
): readonly Omit<Turn, 'shipmentId'>[] {
  const last = events.findLast(({ shipmentStatus }) => shipmentStatus === 'delivered') ?? null;
  const at = deliveredAt ?? last?.at ?? null;
  const delivered = {
    key: corrections === 0 ? 'delivered' : `delivered:${corrections + 1}`,
    kind: 'delivered' as const,
    at,
    holds: status === 'delivered',
  };
  const isTakenBack = isToldDelivered && status !== 'delivered' && status !== 'unknown';
  const correction = { key: `correction:${corrections + 1}`, kind: 'correction' as const, at: null, holds: true };
  return [
    ...(status === 'delivered' || (last !== null && corrections === 0) ? [delivered] : []),
    ...(isTakenBack ? [correction] : []),
  ];
}

function findEnds(events: readonly TrackingEvent[], status: ShipmentStatus): readonly Omit<Turn, 'shipmentId'>[] {
  return (['available_for_pickup', 'returned'] as const).flatMap((kind) => {
    const first = events.find(({ shipmentStatus }) => shipmentStatus === kind) ?? null;
    return first === null && status !== kind
      ? []
      : [{ key: kind, kind, at: first?.at ?? null, holds: status === kind }];
  });
}

const OVER: ReadonlySet<ShipmentStatus> = new Set(['delivered', 'available_for_pickup', 'returned', 'expired']);

/** That it comes later than was said, or should have come or been scanned by now. */
function findDelays(
  { estimatedDeliveryOn }: Shipment,
  facts: ParcelFacts | undefined,
  status: ShipmentStatus,
  { promisedOn }: ParcelMemory,
): readonly Omit<Turn, 'shipmentId'>[] {
  if (OVER.has(status) || status === 'unknown') return [];
  const isMoved = estimatedDeliveryOn !== null && promisedOn !== null && estimatedDeliveryOn > promisedOn;
  const late = (key: string) => [{ key: `delayed:${key}`, kind: 'delayed' as const, at: null, holds: true }];
  switch (facts?.lateWhy ?? null) {
    case 'eta_passed':
      return late(`passed:${estimatedDeliveryOn}`);
    case 'no_scan':
      return late(`no_scan:${facts?.lastScanOn}`);
    case 'label_only':
      return late('label_only');
    case null:
      return isMoved ? late(`moved:${estimatedDeliveryOn}`) : [];
  }
}
