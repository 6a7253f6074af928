// From Vendure's fulfilments to our Shipments. Pure; called by translate.ts. Vendure knows that a parcel has left and that it has arrived because
// somebody said so; when, its history tells.
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import type { Order, Shipment } from '../../src/domain/order.ts';
import type { HistoryEntry, VendureFulfillment, VendureLine, VendureOrder } from './schemas.ts';

/** https://docs.vendure.io/guides/core-concepts/orders#fulfillments `Pending`: it is made, and has not left. */
const SHIPMENT_STATUS = {
  Created: 'pending',
  Pending: 'info_received',
  Shipped: 'in_transit',
  Delivered: 'delivered',
} as const satisfies Record<string, Shipment['shipmentStatus']>;

const statusOf = (state: string): Shipment['shipmentStatus'] =>
  Object.hasOwn(SHIPMENT_STATUS, state) ? SHIPMENT_STATUS[state as keyof typeof SHIPMENT_STATUS] : 'unknown';

/** What was cancelled is no parcel. */
const liveFulfillments = ({ fulfillments }: VendureOrder): readonly VendureFulfillment[] =>
  fulfillments.filter(({ state }) => state !== 'Cancelled');

export const listParcels = (order: VendureOrder): Order['shipments'] =>
  liveFulfillments(order).map((fulfillment) => ({
    id: fulfillment.id,
    carrier: carrierOf(fulfillment.method),
    trackingNumber: fulfillment.trackingCode,
    trackingUrl: null,
    shipmentStatus: statusOf(fulfillment.state),
    vendorStatus: fulfillment.state,
    shippedAt: findTransition(order.history.items, 'fulfillmentId', fulfillment.id, 'Shipped'),
    estimatedDeliveryOn: null,
    deliveredAt: findTransition(order.history.items, 'fulfillmentId', fulfillment.id, 'Delivered'),
    trackedAt: null,
    trackedBy: null,
    lines: fulfillment.lines.flatMap(({ orderLineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === orderLineId);
      return line === undefined ? [] : [{ sku: skuOf(line), quantity }];
    }),
    events: [],
  }));

export const listParcelUnknowns = (order: VendureOrder): Order['unknowns'] =>
  liveFulfillments(order)
    .filter(({ state }) => statusOf(state) === 'unknown')
    .map(({ state }) => ({ about: 'fulfilment state', word: state }));

/** How many of a line have left. */
export const countShipped = (order: VendureOrder, lineId: string): number =>
  order.fulfillments
    .filter(({ state }) => state === 'Shipped' || state === 'Delivered')
    .flatMap(({ lines }) => lines)
    .filter(({ orderLineId }) => orderLineId === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** A line without a SKU goes by its name. */
export const skuOf = ({ id, productVariant: { sku, name } }: VendureLine): string => sku ?? name ?? `line ${id}`;

/** When a fulfilment or a refund came to a state; null where the history that was read does not say. */
export function findTransition(
  entries: readonly HistoryEntry[],
  idKey: 'fulfillmentId' | 'refundId',
  id: string,
  state: string,
): string | null {
  const entry = entries.find(({ data }) => {
    if (data === null || typeof data !== 'object') return false;
    const fields = data as Readonly<Record<string, unknown>>;
    return String(fields[idKey]) === id && fields['to'] === state;
  });
  return entry?.createdAt ?? null;
}

/** `FedEx Home Delivery` is a service of FedEx: the longest beginning that names a carrier counts. */
function carrierOf(method: string | null): string | null {
  if (method === null) return null;
  const words = method.split(/\s+/).slice(0, WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const carrier = carrierFromName(words.slice(0, count).join(' '));
    if (carrier !== null) return carrier;
  }
  return method.toLowerCase().slice(0, 100);
}

const WORDS_MAX = 8;
