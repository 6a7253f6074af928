// From an order of WooCommerce, with its refunds and parcels, to our Order. Pure; called by find-orders.ts.

import { addMoney, compareMoney, divideMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { WooAddress, WooLine, WooMeta, WooOrder, WooRefund } from './schemas.ts';
import { type ParcelSources, type Parcels, skuOf, translateParcels } from './translate-parcels.ts';

export interface OrderReading extends ParcelSources {
  readonly order: WooOrder;
  readonly refunds: readonly WooRefund[];
}

/** What an admin told of the shop (connector.ts). */
export interface ShopWords {
  readonly customStatuses: Readonly<Record<string, CoreStatus>>;
  readonly purchaseOrderMeta: readonly string[];
  readonly backorderMeta: readonly string[];
}

export const CORE_STATUSES = [
  'pending',
  'on-hold',
  'processing',
  'completed',
  'cancelled',
  'refunded',
  'failed',
  'checkout-draft',
] as const;
export type CoreStatus = (typeof CORE_STATUSES)[number];

/** https://woocommerce.com/document/managing-orders/order-statuses/ `completed` is paid and fulfilled. */
const ORDER_STATUS: Readonly<Record<CoreStatus, Order['orderStatus']>> = {
  pending: 'open',
  'on-hold': 'open',
  processing: 'open',
  completed: 'closed',
  cancelled: 'cancelled',
  refunded: 'closed',
  failed: 'open',
  'checkout-draft': 'open',
};

/** The core status behind the shop's word; null for one of a plugin that nobody has explained. */
export function coreStatusOf(status: string, { customStatuses }: Pick<ShopWords, 'customStatuses'>): CoreStatus | null {
  const word = status.replace(/^wc-/, '');
  const own = Object.hasOwn(customStatuses, word) ? customStatuses[word] : undefined;
  return own ?? CORE_STATUSES.find((core) => core === word) ?? null;
}

/** A sentence where the order cannot be used. */
export function translateOrder(reading: OrderReading, words: ShopWords): Result<Order, string> {
  const { order, refunds } = reading;
  const { billing, shipping } = order;
  const status = coreStatusOf(order.status, words);
  const parcels = translateParcels(order, reading);
  const checked = Order.safeParse({
    id: order.id,
    number: order.number,
    placedAt: order.date_created_gmt,
    orderStatus: status === null ? 'unknown' : ORDER_STATUS[status],
    paymentStatus: paymentStatusOf(order, status, refunds),
    currency: order.currency,
    total: order.total,
    channel: order.created_via ?? 'unknown',
    purchaseOrderNumber: purchaseOrderOf(order.meta_data, words.purchaseOrderMeta),
    customer: {
      id: order.customer_id ?? '0',
      name: nameOf(billing) || nameOf(shipping),
      email: (billing?.email ?? '').toLowerCase(),
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(shipping) ?? translateAddress(billing),
    lines: order.line_items.map((line) => translateLine(line, reading, status, parcels, words)),
    shipments: shipmentsOf(order, status, parcels),
    returns: [],
    refunds: refunds.map((refund) => ({
      amount: refund.amount,
      currency: order.currency,
      at: refund.date_created_gmt,
      method: refund.refunded_payment ? order.payment_method_title : null,
    })),
    updatedAt: order.date_modified_gmt,
    unknowns: listUnknowns(order, status, parcels),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

/** A status that nobody has explained; and a parcel of which nobody says what is in it while the order is still worked on. */
function listUnknowns({ status: word }: WooOrder, status: CoreStatus | null, parcels: Parcels): Order['unknowns'] {
  const unknowns = status === null ? [{ about: 'order status', word }] : [];
  return parcels.areItemsUnknown && status !== 'completed'
    ? [...unknowns, { about: 'parcel contents', word: 'tracking number without items' }]
    : unknowns;
}

/** `date_paid` tells: an order for cash on delivery is `processing` and unpaid, and one that was never paid may be cancelled. */
function paymentStatusOf(
  order: WooOrder,
  status: CoreStatus | null,
  refunds: readonly WooRefund[],
): Order['paymentStatus'] {
  const refunded = addMoney(...refunds.map(({ amount }) => amount));
  if (compareMoney(refunded, '0') > 0)
    return compareMoney(refunded, order.total) >= 0 ? 'refunded' : 'partially_refunded';
  if (status === 'refunded') return 'refunded';
  if (status === 'failed') return 'failed';
  if (order.date_paid_gmt !== null) return 'paid';
  return status === null || status === 'cancelled' ? 'unknown' : 'pending';
}

function translateLine(
  line: WooLine,
  { order, refunds }: OrderReading,
  status: CoreStatus | null,
  { inParcels }: Parcels,
  { backorderMeta }: ShopWords,
): OrderLine {
  const { quantity } = line;
  const takenBack = (isCounted: (refund: WooRefund) => boolean): number =>
    refunds.filter(isCounted).reduce((sum, refund) => sum + takenBackOf(refund, line.id), 0);
  const completedAt = order.date_completed_gmt;
  const isClosed = status === 'completed' && completedAt !== null;
  // What was refunded before the order was completed was not in it; afterwards it had been sent.
  const cancelled = isClosed
    ? takenBack((refund) => refund.date_created_gmt < completedAt)
    : status === 'cancelled'
      ? quantity
      : takenBack(() => true);
  const sent = isClosed ? quantity - cancelled : (inParcels.get(line.id) ?? 0);
  const fulfilledQuantity = Math.min(Math.max(0, sent), quantity);
  const isWaiting = fulfilledQuantity < quantity && status !== 'cancelled' && status !== 'completed';
  return {
    sku: skuOf(line),
    title: line.name ?? '',
    quantity,
    unitPrice: unitPriceOf(line, order.prices_include_tax),
    fulfilledQuantity,
    cancelledQuantity: Math.min(Math.max(0, cancelled), quantity - fulfilledQuantity),
    backorder:
      isWaiting && line.meta_data.some(({ key }) => backorderMeta.includes(key ?? '')) ? { expectedAt: null } : null,
  };
}

function takenBackOf(refund: WooRefund, lineId: string): number {
  return refund.line_items
    .filter(({ meta_data }) =>
      meta_data.some(({ key, value }) => key === '_refunded_item_id' && String(value) === lineId),
    )
    .reduce((sum, { quantity }) => sum + Math.abs(quantity), 0);
}

/** As the shop writes its prices: with the tax where it sells so. Before coupons. */
const unitPriceOf = ({ subtotal, subtotal_tax, quantity }: WooLine, withTax: boolean): string =>
  divideMoney(withTax ? addMoney(subtotal, subtotal_tax ?? '0') : subtotal, Math.max(1, quantity));

/** An order that is completed has gone, though no plugin says how. */
function shipmentsOf(order: WooOrder, status: CoreStatus | null, { shipments }: Parcels): Order['shipments'] {
  const all = order.line_items.map((line) => ({ sku: skuOf(line), quantity: line.quantity }));
  if (status !== 'completed') return [...shipments];
  const [only, ...more] = shipments;
  if (only === undefined) return [{ ...WITHOUT_TRACKING, shippedAt: order.date_completed_gmt, lines: all }];
  return more.length === 0 && only.lines.length === 0 ? [{ ...only, lines: all }] : [...shipments];
}

const WITHOUT_TRACKING = {
  ...SHOPS_WORD,
  id: 'completed',
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  vendorStatus: 'completed',
} as const satisfies Partial<Order['shipments'][number]>;

export function purchaseOrderOf(meta: readonly WooMeta[], keys: readonly string[]): string | null {
  const found = meta.find(
    ({ key, value }) => keys.includes(key ?? '') && typeof value === 'string' && value.trim() !== '',
  );
  return found ? String(found.value).trim() : null;
}

const nameOf = (address: WooAddress | null | undefined): string =>
  [address?.first_name, address?.last_name].filter((part) => part !== null && part !== undefined).join(' ');

function translateAddress(address: WooAddress | null | undefined): Order['shippingAddress'] {
  if (address?.address_1 === null || address?.address_1 === undefined) return null;
  return {
    name: nameOf(address) || (address.company ?? ''),
    line1: address.address_1,
    line2: address.address_2,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.postcode ?? '',
    country: address.country ?? '',
  };
}
