// From an order of ShipStation, with its labels and fulfillments, to our Order. Pure; called by find-orders.ts.
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { Order, type OrderLine, type Shipment } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import type { ShipAddress, ShipFulfillment, ShipItem, ShipLabel, ShipOrder } from './schemas.ts';

export interface OrderReading {
  readonly order: ShipOrder;
  readonly labels: readonly ShipLabel[];
  readonly fulfillments: readonly ShipFulfillment[];
  /** ISO 4217: ShipStation tells none. */
  readonly currency: string;
}

type OrderStatus = Order['orderStatus'];

/** `isHeld`: somebody must look at it, so a person answers. `shipped` is what ShipStation calls an order whose label is made: it may still lie there. */
const STATUSES: ReadonlyMap<string, { readonly is: OrderStatus; readonly isHeld?: true }> = new Map([
  ['awaiting_payment', { is: 'open' }],
  ['awaiting_shipment', { is: 'open' }],
  ['pending_fulfillment', { is: 'open' }],
  ['shipped', { is: 'open' }],
  ['on_hold', { is: 'open', isHeld: true }],
  ['rejected_fulfillment', { is: 'open', isHeld: true }],
  ['cancelled', { is: 'cancelled' }],
]);

/** What is not asked for where an order cannot have it. */
export const mayHaveLabels = ({ orderStatus }: ShipOrder): boolean => orderStatus !== 'awaiting_payment';
export const mayHaveFulfillments = ({ orderStatus }: ShipOrder): boolean =>
  !['awaiting_payment', 'awaiting_shipment', 'on_hold'].includes(orderStatus);

/** A sentence where the order cannot be used. */
export function translateOrder({ order, labels, fulfillments, currency }: OrderReading): Result<Order, string> {
  const { billTo, shipTo, advancedOptions } = order;
  const sent = labels.filter((label) => !label.voided && !label.isReturnLabel);
  const told = fulfillments.filter(({ voided }) => !voided);
  const items = order.items.filter(({ adjustment }) => !adjustment);
  const parcels = [...sent.map((label) => translateLabel(label, items)), ...told.map(translateFulfillment)];
  const isShipped = order.orderStatus === 'shipped';
  const checked = Order.safeParse({
    id: order.orderId,
    number: order.orderNumber,
    placedAt: order.orderDate,
    orderStatus: STATUSES.get(order.orderStatus)?.is ?? 'unknown',
    paymentStatus: paymentStatusOf(order),
    currency,
    total: order.orderTotal,
    channel: advancedOptions?.source ?? 'shipstation',
    purchaseOrderNumber: null,
    customer: {
      id: order.customerId ?? order.customerUsername ?? '',
      name: billTo?.name ?? shipTo?.name ?? '',
      email: (order.customerEmail ?? '').toLowerCase(),
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(shipTo),
    lines: items.map((item) => translateItem(item, order, sent)),
    shipments: isShipped && parcels.length === 0 ? [withoutTracking(order, items)] : parcels,
    returns: [],
    refunds: [],
    updatedAt: order.modifyDate,
    unknowns: listUnknowns(order),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

/** No refund ever reaches ShipStation: what was paid once cannot be told from what has gone back since. */
const paymentStatusOf = ({ orderStatus }: ShipOrder): Order['paymentStatus'] =>
  orderStatus === 'awaiting_payment' ? 'pending' : 'unknown';

function listUnknowns({ orderStatus, advancedOptions }: ShipOrder): Order['unknowns'] {
  const status = STATUSES.get(orderStatus);
  return [
    ...(status === undefined || status.isHeld ? [{ about: 'order status', word: orderStatus }] : []),
    ...(advancedOptions?.mergedOrSplit ? [{ about: 'order', word: 'merged or split' }] : []),
  ];
}

const skuOf = ({ sku, name, orderItemId }: ShipItem): string => sku ?? name ?? `line ${orderItemId}`;

/** An order of which a part is sent is split in two by ShipStation, so that a shipped one has gone as a whole. */
function translateItem(item: ShipItem, { orderStatus }: ShipOrder, labels: readonly ShipLabel[]): OrderLine {
  const labelled = labels
    .flatMap(({ shipmentItems }) => shipmentItems.filter(({ orderItemId }) => orderItemId === item.orderItemId))
    .reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0);
  const fulfilled = orderStatus === 'shipped' ? item.quantity : Math.min(labelled, item.quantity);
  return {
    sku: skuOf(item),
    title: item.name ?? '',
    quantity: item.quantity,
    unitPrice: item.unitPrice,
    fulfilledQuantity: fulfilled,
    cancelledQuantity: orderStatus === 'cancelled' ? item.quantity - fulfilled : 0,
    backorder: null,
  };
}

/** A label is made before the parcel goes, and its day may lie ahead: when it was shipped, the carrier knows. */
function translateLabel(label: ShipLabel, items: readonly ShipItem[]): Shipment {
  return {
    ...NOT_TRACKED,
    id: label.shipmentId,
    carrier: carrierOf(label.carrierCode, label.serviceCode),
    trackingNumber: label.trackingNumber,
    shipmentStatus: 'info_received',
    shippedAt: null,
    vendorStatus: 'label',
    lines: label.shipmentItems.flatMap(({ orderItemId, quantity }) => {
      const item = items.find((one) => one.orderItemId === orderItemId);
      return item ? [{ sku: skuOf(item), quantity: Math.max(0, quantity) }] : [];
    }),
  };
}

function translateFulfillment(fulfillment: ShipFulfillment): Shipment {
  const day = fulfillment.shipDate?.slice(0, 10) ?? '';
  return {
    ...NOT_TRACKED,
    id: `fulfillment ${fulfillment.fulfillmentId}`,
    carrier: carrierOf(fulfillment.carrierCode, null),
    trackingNumber: fulfillment.trackingNumber,
    shipmentStatus: 'unknown',
    shippedAt: readPlaceTime({ day, clock: null })?.at ?? null,
    vendorStatus: 'marked as shipped',
    lines: [],
  };
}

/** Marked as shipped by hand, or sent by a marketplace. */
const withoutTracking = (order: ShipOrder, items: readonly ShipItem[]): Shipment => ({
  ...NOT_TRACKED,
  id: 'shipped',
  carrier: null,
  trackingNumber: null,
  shipmentStatus: 'unknown',
  shippedAt: null,
  vendorStatus: order.externallyFulfilled ? `sent by ${order.externallyFulfilledBy ?? 'another'}` : order.orderStatus,
  lines: items.map((item) => ({ sku: skuOf(item), quantity: item.quantity })),
});

const NOT_TRACKED = {
  trackingUrl: null,
  estimatedDeliveryOn: null,
  deliveredAt: null,
  trackedAt: null,
  trackedBy: null,
  events: [],
} as const satisfies Partial<Shipment>;

/** Who sell labels of USPS, and of others too. */
const SELLERS: ReadonlySet<string> = new Set(['stamps_com', 'endicia', 'express_1']);

/** ShipStation's own accounts with a carrier end in `_walleted`. */
function carrierOf(carrierCode: string | null, serviceCode: string | null): string | null {
  if (carrierCode === null) return null;
  const code = carrierCode.toLowerCase().replace(/_walleted$/, '');
  if (SELLERS.has(code)) return serviceCode?.startsWith('usps_') ? 'usps' : null;
  return carrierFromName(code.replaceAll('_', ' ')) ?? code.slice(0, 100);
}

function translateAddress(address: ShipAddress): Order['shippingAddress'] {
  if (address?.street1 === null || address?.street1 === undefined) return null;
  const more = [address.street2, address.street3].filter((part) => part !== null).join(', ');
  return {
    name: address.name ?? address.company ?? '',
    line1: address.street1,
    line2: more === '' ? null : more,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.postalCode ?? '',
    country: address.country ?? '',
  };
}
