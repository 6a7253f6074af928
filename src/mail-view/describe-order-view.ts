// An order of a mail as a person looks it up beside the reply: its items, its parcels, and what the carrier said of each, newest first.
import { limits } from '../domain/limits.ts';
import type { Shipment } from '../domain/order.ts';
import type { OrderFacts, ParcelFacts } from '../domain/order-facts.ts';
import type { TiedOrder } from '../pipeline/progress.ts';
import type { OrderView } from './mail-view.ts';

export function describeOrderView({ order, source, asOf, tie }: TiedOrder, facts: OrderFacts): OrderView {
  return {
    number: facts.number,
    source,
    asOf,
    tie,
    customerName: order.customer.name,
    placedOn: facts.placedOn,
    total: facts.total,
    currency: facts.currency,
    isPaid: facts.isPaid,
    isCancelled: facts.isCancelled,
    isVip: facts.isVip,
    items: facts.items.map(pickItem),
    waitingItems: facts.waitingItems.map(pickItem),
    backorderedItems: facts.backorderedItems.map((item) => ({ ...pickItem(item), expectedOn: item.expectedOn })),
    parcels: facts.parcels.map((parcel) => describeParcel(parcel, findShipment(order.shipments, parcel))),
    returns: facts.returns.map(({ returnStatus, requestedOn }) => ({ returnStatus, requestedOn })),
    refunds: facts.refunds.map(({ amount, currency, madeOn }) => ({ amount, currency, madeOn })),
  };
}

const pickItem = ({ sku, title, quantity }: OrderFacts['waitingItems'][number]) => ({ sku, title, quantity });

/** By its number; a parcel without one is told apart by nothing, and shows no steps of another. */
function findShipment(shipments: readonly Shipment[], { trackingNumber }: ParcelFacts): Shipment | null {
  const only = shipments.length === 1 ? (shipments[0] ?? null) : null;
  return only ?? shipments.find((one) => trackingNumber !== null && one.trackingNumber === trackingNumber) ?? null;
}

function describeParcel(parcel: ParcelFacts, shipment: Shipment | null): OrderView['parcels'][number] {
  const { position, carrierName, trackingNumber, trackingUrl, shipmentStatus, isLate } = parcel;
  const { estimatedOn, deliveredOn } = parcel;
  const events = [...(shipment?.events ?? [])].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return {
    ...{ position, carrierName, trackingNumber, trackingUrl, shipmentStatus, isLate, estimatedOn, deliveredOn },
    items: parcel.items.map(pickItem),
    events: events
      .slice(0, limits.mailView.eventsPerParcelMax)
      .map(({ at, shipmentStatus, description, location }) => ({ at, shipmentStatus, description, location })),
  };
}
