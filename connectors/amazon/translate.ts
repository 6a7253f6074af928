// From an order of Amazon to our Order. Pure; called by find-orders.ts.
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { divideMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine, type Shipment, type ShipmentStatus } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import type { AmazonItem, AmazonOrder, AmazonPackage } from './schemas.ts';

const CANCELLED = 'CANCELLED';
const SHIPPED = 'SHIPPED';

/** Amazon takes the money, and lets an order go only when the payment is authorised. UNFULFILLABLE is a person's. */
const STATUSES: ReadonlyMap<string, { readonly is: Order['orderStatus']; readonly paid: Order['paymentStatus'] }> =
  new Map([
    ['PENDING_AVAILABILITY', { is: 'open', paid: 'pending' }],
    ['PENDING', { is: 'open', paid: 'pending' }],
    ['UNSHIPPED', { is: 'open', paid: 'paid' }],
    ['PARTIALLY_SHIPPED', { is: 'open', paid: 'paid' }],
    [SHIPPED, { is: 'closed', paid: 'paid' }],
    [CANCELLED, { is: 'cancelled', paid: 'unknown' }],
  ]);

/** Paid at the door, or against an invoice of Amazon's: nothing says when it was. */
const PAID_LATER = new Set(['CashOnDelivery', 'Invoice']);

/** A package that will not go. */
const DROPPED = new Set(['CANCELLED', 'LABEL_CANCELLED']);
/** `SHIPPED` is the seller's word; where the parcel is, a carrier knows. */
const PACKAGES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['PENDING_SCHEDULE', 'info_received'],
  ['PENDING_PICK_UP', 'info_received'],
  ['PENDING_DROP_OFF', 'info_received'],
  ['PICKED_UP', 'in_transit'],
  ['DROPPED_OFF', 'in_transit'],
  ['AT_ORIGIN_FC', 'in_transit'],
  ['AT_DESTINATION_FC', 'in_transit'],
  ['OUT_FOR_DELIVERY', 'out_for_delivery'],
  ['DELIVERED', 'delivered'],
  ['REJECTED_BY_BUYER', 'exception'],
  ['UNDELIVERABLE', 'exception'],
  ['RETURNING_TO_SELLER', 'exception'],
  ['RETURNED_TO_SELLER', 'returned'],
  ['LOST', 'exception'],
  ['DAMAGED', 'exception'],
  ['PENDING', 'pending'],
  ['IN_TRANSIT', 'in_transit'],
  ['SHIPPED', 'unknown'],
]);

const statusOf = ({ fulfillment }: AmazonOrder): string => fulfillment?.fulfillmentStatus ?? '';
const wordOf = ({ packageStatus }: AmazonPackage): string | null =>
  packageStatus?.detailedStatus ?? packageStatus?.status ?? null;

/** A sentence where the order cannot be used. */
export function translateOrder(order: AmazonOrder): Result<Order, string> {
  const { buyer } = order;
  const total = order.proceeds?.grandTotal ?? null;
  if (total === null) return failed('Amazon does not say what it comes to, as of an order that is still pending');
  const packages = order.packages.filter(
    ({ packageStatus }) =>
      !DROPPED.has(packageStatus?.status ?? '') && !DROPPED.has(packageStatus?.detailedStatus ?? ''),
  );
  const lines: OrderLine[] = [];
  for (const item of order.orderItems) {
    const line = translateItem(item, statusOf(order));
    if (line === null) return failed(`item ${item.orderItemId} has no price`);
    lines.push(line);
  }
  const checked = Order.safeParse({
    id: order.orderId,
    number: order.orderId,
    placedAt: order.createdTime,
    orderStatus: STATUSES.get(statusOf(order))?.is ?? 'unknown',
    paymentStatus: paymentStatusOf(order, packages),
    currency: total.currencyCode,
    total: total.amount,
    channel: (order.salesChannel.channelName ?? 'unknown').toLowerCase(),
    purchaseOrderNumber: buyer?.buyerPurchaseOrderNumber ?? null,
    customer: {
      id: buyer?.buyerEmail?.toLowerCase() ?? '',
      name: buyer?.buyerName ?? '',
      email: buyer?.buyerEmail?.toLowerCase() ?? '',
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(order),
    lines,
    shipments:
      statusOf(order) === SHIPPED && packages.length === 0
        ? [withoutTracking(order)]
        : packages.map((one) => translatePackage(one, order.orderItems)),
    returns: [],
    refunds: [],
    updatedAt: order.lastUpdatedTime,
    unknowns: listUnknowns(order, packages),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

function paymentStatusOf(order: AmazonOrder, packages: readonly AmazonPackage[]): Order['paymentStatus'] {
  const paid = STATUSES.get(statusOf(order))?.paid ?? 'unknown';
  if (paid !== 'paid' || laterMethodOf(order) === null) return paid;
  return packages.some((one) => PACKAGES.get(wordOf(one) ?? '') === 'delivered') ? 'unknown' : 'pending';
}

const laterMethodOf = ({ payment }: AmazonOrder): string | null =>
  payment?.paymentExecutions.find(({ paymentMethod }) => PAID_LATER.has(paymentMethod ?? ''))?.paymentMethod ?? null;

function listUnknowns(order: AmazonOrder, packages: readonly AmazonPackage[]): Order['unknowns'] {
  const status = statusOf(order);
  const later = laterMethodOf(order);
  const isAsked = order.orderItems.some(
    ({ cancellation }) => cancellation?.cancellationRequest && !cancellation.cancellationExecution,
  );
  const words = new Set(packages.flatMap((one) => wordOf(one) ?? []));
  return [
    ...(STATUSES.has(status) ? [] : [{ about: 'order status', word: status }]),
    ...(later !== null && paymentStatusOf(order, packages) === 'unknown'
      ? [{ about: 'payment status', word: later }]
      : []),
    // The buyer has asked Amazon, which waits for the seller: nothing is said of it before a person has looked.
    ...(isAsked && status !== CANCELLED ? [{ about: 'cancellation', word: 'asked for by the buyer' }] : []),
    ...[...words].filter((word) => !PACKAGES.has(word)).map((word) => ({ about: 'package status', word })),
  ];
}

/** null where nothing says what one costs. */
function translateItem(item: AmazonItem, status: string): OrderLine | null {
  const { product, quantityOrdered: quantity, fulfillment, cancellation } = item;
  const unitPrice = unitPriceOf(item);
  if (unitPrice === null) return null;
  const sent = Math.min(fulfillment?.quantityFulfilled ?? (status === SHIPPED ? quantity : 0), quantity);
  const isCancelled = status === CANCELLED || cancellation?.cancellationExecution != null;
  const open = isCancelled ? 0 : (fulfillment?.quantityUnfulfilled ?? quantity - sent);
  return {
    sku: skuOf(item),
    title: product.title ?? '',
    quantity,
    unitPrice,
    fulfilledQuantity: sent,
    cancelledQuantity: Math.max(0, quantity - sent - open),
    backorder: null,
  };
}

function unitPriceOf({ product, proceeds, quantityOrdered }: AmazonItem): string | null {
  const price = product.price?.unitPrice ?? null;
  if (price !== null) return price.amount;
  const item = proceeds?.breakdowns.find(({ type }) => type === 'ITEM');
  return item === undefined || quantityOrdered < 1 ? null : divideMoney(item.subtotal.amount, quantityOrdered);
}

const skuOf = ({ product, orderItemId }: AmazonItem): string => product.sellerSku ?? product.asin ?? orderItemId;

function translatePackage(one: AmazonPackage, items: readonly AmazonItem[]): Shipment {
  const word = wordOf(one);
  return {
    ...UNTRACKED,
    id: one.packageReferenceId,
    carrier: one.carrier === null ? null : (carrierFromName(one.carrier) ?? one.carrier.toLowerCase().slice(0, 100)),
    trackingNumber: one.trackingNumber,
    shipmentStatus: PACKAGES.get(word ?? '') ?? 'unknown',
    shippedAt: one.shipTime,
    vendorStatus: word,
    lines: one.packageItems.flatMap(({ orderItemId, quantity }) => {
      const item = items.find((candidate) => candidate.orderItemId === orderItemId);
      return item ? [{ sku: skuOf(item), quantity: Math.max(0, quantity) }] : [];
    }),
  };
}

/** Of what Amazon sends itself it shows no packages. */
const withoutTracking = (order: AmazonOrder): Shipment => ({
  ...UNTRACKED,
  id: 'shipped',
  carrier: null,
  trackingNumber: null,
  shipmentStatus: 'unknown',
  shippedAt: null,
  vendorStatus: statusOf(order),
  lines: order.orderItems.map((item) => ({ sku: skuOf(item), quantity: item.quantityOrdered })),
});

const UNTRACKED = {
  trackingUrl: null,
  estimatedDeliveryOn: null,
  deliveredAt: null,
  trackedAt: null,
  trackedBy: null,
  events: [],
} as const satisfies Partial<Shipment>;

function translateAddress({ recipient }: AmazonOrder): Order['shippingAddress'] {
  const address = recipient?.deliveryAddress ?? null;
  if (address === null || address.addressLine1 === null) return null;
  const more = [address.addressLine2, address.addressLine3].filter((line) => line !== null);
  return {
    name: address.name ?? address.companyName ?? '',
    line1: address.addressLine1,
    line2: more.length === 0 ? null : more.join(', '),
    city: address.city ?? '',
    region: address.stateOrRegion,
    postalCode: address.postalCode ?? '',
    country: address.countryCode ?? '',
  };
}
