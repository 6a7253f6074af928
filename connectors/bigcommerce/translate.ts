// From an order of BigCommerce, with its lines, addresses, shipments and refunds, to our Order. Pure; called by find-orders.ts.

import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { addMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine, type Shipment } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { BigLine, BigOrder, BigRefund, BigShipment, BigShippingAddress } from './schemas.ts';

export interface OrderReading {
  readonly order: BigOrder;
  readonly lines: readonly BigLine[];
  readonly addresses: readonly BigShippingAddress[];
  readonly shipments: readonly BigShipment[];
  readonly refunds: readonly BigRefund[];
}

type OrderStatus = Order['orderStatus'];
type PaymentStatus = Order['paymentStatus'];

/** By `status_id`, which stays where a shop gives its own labels. `paid`: what it says of the money where `payment_status` is silent. `isHeld`:
 * somebody at the shop looks at it, so a person answers. https://docs.bigcommerce.com/…/orders, Order Status. */
const STATUSES: Readonly<
  Record<number, { readonly is: OrderStatus; readonly paid: PaymentStatus; readonly isHeld?: true }>
> = {
  0: { is: 'open', paid: 'pending' },
  1: { is: 'open', paid: 'pending' },
  2: { is: 'open', paid: 'paid' },
  3: { is: 'open', paid: 'paid' },
  4: { is: 'closed', paid: 'refunded' },
  5: { is: 'cancelled', paid: 'unknown' },
  6: { is: 'cancelled', paid: 'failed' },
  7: { is: 'open', paid: 'pending' },
  8: { is: 'open', paid: 'paid' },
  9: { is: 'open', paid: 'paid' },
  10: { is: 'closed', paid: 'paid' },
  11: { is: 'open', paid: 'paid' },
  12: { is: 'open', paid: 'unknown', isHeld: true },
  13: { is: 'open', paid: 'unknown', isHeld: true },
  14: { is: 'open', paid: 'partially_refunded' },
};
export const CANCELLED = 5;
const SHIPPED: readonly number[] = [2, 10];

/** The word of the payment service. An authorisation is a promise, and no money yet. */
const PAYMENTS: ReadonlyMap<string, PaymentStatus> = new Map([
  ['authorized', 'pending'],
  ['capture pending', 'pending'],
  ['pending', 'pending'],
  ['captured', 'paid'],
  ['paid', 'paid'],
  ['declined', 'failed'],
  ['refunded', 'refunded'],
  ['partially refunded', 'partially_refunded'],
]);

/** What is not asked for where an order cannot have it. */
export const mayHaveShipments = ({ items_shipped, status_id }: BigOrder): boolean =>
  items_shipped > 0 || SHIPPED.includes(status_id) || status_id === 3;
export const mayHaveRefunds = (order: BigOrder, lines: readonly BigLine[]): boolean =>
  [4, 14].includes(order.status_id) ||
  (order.payment_status ?? '').includes('refunded') ||
  lines.some(({ quantity_refunded }) => (quantity_refunded ?? 0) > 0);

/** A sentence where the order cannot be used. */
export function translateOrder({ order, lines, addresses, shipments, refunds }: OrderReading): Result<Order, string> {
  const { billing_address: billing } = order;
  const isShipped = SHIPPED.includes(order.status_id) && lines.every(({ quantity_shipped }) => quantity_shipped === 0);
  const checked = Order.safeParse({
    id: order.id,
    number: order.id,
    placedAt: order.date_created,
    orderStatus: STATUSES[order.status_id]?.is ?? 'unknown',
    paymentStatus: paymentStatusOf(order),
    currency: order.default_currency_code ?? order.currency_code ?? '',
    total: order.total_inc_tax,
    channel: order.order_source ?? 'unknown',
    purchaseOrderNumber: null,
    customer: {
      id: order.customer_id ?? '0',
      name: nameOf(billing),
      email: (billing.email ?? '').toLowerCase(),
      locale: order.customer_locale,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: addresses.length === 1 ? translateAddress(addresses[0]) : null,
    lines: lines.map((line) => translateLine(line, order, isShipped)),
    shipments:
      isShipped && shipments.length === 0
        ? [withoutTracking(order, lines)]
        : shipments.map((one) => translateShipment(one, lines)),
    returns: [],
    refunds: refunds.flatMap((refund) => translateRefund(refund, order)),
    updatedAt: order.date_modified,
    unknowns: listUnknowns(order, addresses),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

/** Cash, a bank transfer or a cheque have no payment status: the order's own then says whether it is paid. */
function paymentStatusOf({ payment_status, status_id }: BigOrder): PaymentStatus {
  if (payment_status === null) return STATUSES[status_id]?.paid ?? 'unknown';
  return PAYMENTS.get(payment_status.toLowerCase()) ?? 'unknown';
}

function listUnknowns(order: BigOrder, addresses: readonly BigShippingAddress[]): Order['unknowns'] {
  const status = STATUSES[order.status_id];
  const word = order.custom_status ?? order.status ?? String(order.status_id);
  const payment = order.payment_status;
  return [
    ...(status === undefined || status.isHeld ? [{ about: 'order status', word }] : []),
    ...(payment !== null && !PAYMENTS.has(payment.toLowerCase()) ? [{ about: 'payment status', word: payment }] : []),
    ...(addresses.length > 1 ? [{ about: 'shipping address', word: `${addresses.length} addresses` }] : []),
  ];
}

/** `isShipped`: the shop has set the whole order to shipped without making a shipment. What was refunded and never sent is cancelled. */
function translateLine(line: BigLine, order: BigOrder, isShipped: boolean): OrderLine {
  const { quantity } = line;
  const refunded = Math.min(line.quantity_refunded ?? 0, quantity);
  const isDigital = line.type !== null && line.type !== 'physical';
  const isAllSent = isShipped || (isDigital && SHIPPED.includes(order.status_id));
  const sent = isAllSent ? quantity - refunded : Math.min(line.quantity_shipped, quantity);
  return {
    sku: line.sku ?? line.name ?? `line ${line.id}`,
    title: line.name ?? '',
    quantity,
    unitPrice: order.is_tax_inclusive_pricing ? line.price_inc_tax : line.price_ex_tax,
    fulfilledQuantity: sent,
    cancelledQuantity: order.status_id === CANCELLED ? quantity - sent : Math.min(refunded, quantity - sent),
    backorder: null,
  };
}

/** Providers that are not whom the parcel is with: they sell labels or rates of others. */
const SELLERS: ReadonlyMap<string, string | null> = new Map([
  ['endicia', 'usps'],
  ['upsready', 'ups'],
  ['upsonline', 'ups'],
  ['shipperhq', null],
]);

function translateShipment(shipment: BigShipment, lines: readonly BigLine[]): Shipment {
  const { tracking_number, tracking_link, generated_tracking_link } = shipment;
  return {
    ...SHOPS_WORD,
    id: shipment.id,
    carrier: carrierOf(shipment),
    trackingNumber: tracking_number,
    trackingUrl: httpsOf(tracking_link) ?? httpsOf(generated_tracking_link),
    shippedAt: shipment.date_created,
    vendorStatus: null,
    lines: shipment.items.flatMap(({ order_product_id, quantity }) => {
      const line = lines.find(({ id }) => id === order_product_id);
      return line ? [{ sku: line.sku ?? line.name ?? `line ${line.id}`, quantity: Math.max(0, quantity) }] : [];
    }),
  };
}

function withoutTracking(order: BigOrder, lines: readonly BigLine[]): Shipment {
  return {
    ...SHOPS_WORD,
    id: 'shipped',
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    shippedAt: order.date_shipped,
    vendorStatus: order.status,
    lines: lines.map((line) => ({ sku: line.sku ?? line.name ?? `line ${line.id}`, quantity: line.quantity })),
  };
}

function carrierOf({
  tracking_carrier,
  shipping_provider,
  shipping_provider_display_name,
}: BigShipment): string | null {
  const provider = shipping_provider?.startsWith('carrier_') ? null : shipping_provider;
  const sold = provider === null ? undefined : SELLERS.get(provider);
  if (tracking_carrier === null && sold !== undefined) return sold;
  const name = tracking_carrier ?? provider ?? shipping_provider_display_name;
  return name === null ? null : (carrierFromName(name.replaceAll('-', ' ')) ?? name.toLowerCase().slice(0, 100));
}

/** What the payment service has declined went back to nobody. */
function translateRefund({ created, total_amount, payments }: BigRefund, order: BigOrder): Order['refunds'] {
  const paid = payments.filter(({ is_declined }) => !is_declined);
  if (payments.length > 0 && paid.length === 0) return [];
  const amount = payments.length === 0 ? total_amount : addMoney(...paid.map((one) => one.amount));
  const [first] = paid;
  const isOnline = first !== undefined && !first.offline;
  const method = isOnline ? order.payment_method : first?.provider_id === 'storecredit' ? 'store credit' : null;
  return [{ amount, currency: order.default_currency_code ?? order.currency_code ?? '', at: created, method }];
}

const nameOf = (address: Pick<BigShippingAddress, 'first_name' | 'last_name'>): string =>
  [address.first_name, address.last_name].filter((part) => part !== null).join(' ');

function translateAddress(address: BigShippingAddress | undefined): Order['shippingAddress'] {
  if (address?.street_1 === null || address?.street_1 === undefined) return null;
  return {
    name: nameOf(address) || (address.company ?? ''),
    line1: address.street_1,
    line2: address.street_2,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.zip ?? '',
    country: address.country_iso2 ?? address.country ?? '',
  };
}

const httpsOf = (link: string | null): string | null =>
  link?.startsWith('https://') && URL.canParse(link) ? link : null;
