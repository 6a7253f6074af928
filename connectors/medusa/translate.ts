// From an order of Medusa, with its returns, to our Order. Pure; called by find-orders.ts.
import { addMoney, divideMoney } from '../../src/domain/money.ts';
import { Order } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import type { MedusaAddress, MedusaItem, MedusaOrder, MedusaReturn } from './schemas.ts';
import { skuOf, titleOf, translateParcels } from './translate-parcels.ts';

/** https://docs.medusajs.com/resources/commerce-modules/order A `pending` one is being worked on, until all of it has left. */
const ORDER_STATUS: Readonly<Record<string, Order['orderStatus']>> = {
  pending: 'open',
  completed: 'closed',
  archived: 'closed',
  canceled: 'cancelled',
};

/** An authorisation is no money yet. A cancelled payment says nothing of money that came before. */
const PAYMENT_STATUS: Readonly<Record<string, Order['paymentStatus']>> = {
  not_paid: 'pending',
  awaiting: 'pending',
  requires_action: 'pending',
  authorized: 'pending',
  partially_authorized: 'pending',
  partially_captured: 'pending',
  captured: 'paid',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  canceled: 'unknown',
};

const RETURN_STATUS: Readonly<Record<string, Order['returns'][number]['returnStatus']>> = {
  requested: 'requested',
  received: 'received',
};

const wordOf = <Word>(words: Readonly<Record<string, Word>>, word: string): Word | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** A sentence where the order cannot be used. */
export function translateOrder(order: MedusaOrder, returns: readonly MedusaReturn[]): Result<Order, string> {
  const status = wordOf(ORDER_STATUS, order.status);
  const payment = wordOf(PAYMENT_STATUS, order.payment_status);
  const live = returns.filter((one) => one.status !== 'canceled');
  const checked = Order.safeParse({
    id: order.id,
    number: order.custom_display_id ?? order.display_id,
    placedAt: order.created_at,
    orderStatus: status === 'open' && hasAllLeft(order) ? 'closed' : (status ?? 'unknown'),
    paymentStatus: payment ?? 'unknown',
    currency: order.currency_code.toUpperCase(),
    total: addMoney(order.total, order.credit_line_total),
    channel: order.sales_channel?.name ?? 'web',
    purchaseOrderNumber: null,
    customer: {
      id: order.customer?.id ?? '',
      name: nameOf(order.customer) || nameOf(order.shipping_address),
      email: (order.email ?? '').toLowerCase(),
      locale: order.locale,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(order.shipping_address),
    lines: order.items.map((item) => translateLine(item, order)),
    shipments: translateParcels(order),
    returns: live.map((one) => ({
      id: one.id,
      returnStatus: wordOf(RETURN_STATUS, one.status) ?? 'unknown',
      requestedAt: one.requested_at ?? one.created_at,
      lines: one.items.flatMap(({ item_id, quantity }) => {
        const item = order.items.find(({ id }) => id === item_id);
        return item === undefined ? [] : [{ sku: skuOf(item), quantity }];
      }),
    })),
    refunds: paymentsOf(order).flatMap(({ provider_id, refunds }) =>
      refunds.map(({ amount, created_at }) => ({
        amount,
        currency: order.currency_code.toUpperCase(),
        at: created_at,
        method: provider_id,
      })),
    ),
    updatedAt: lastChangeOf(order),
    unknowns: [
      ...(status === undefined ? [{ about: 'order status', word: order.status }] : []),
      ...(payment === undefined ? [{ about: 'payment status', word: order.payment_status }] : []),
      ...live
        .filter((one) => wordOf(RETURN_STATUS, one.status) === undefined)
        .map(({ status: word }) => ({ about: 'return status', word })),
    ].slice(0, 100),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  return failed(`${checked.error.issues[0]?.path.join('.') ?? 'it'} cannot be used`);
}

const hasAllLeft = ({ items }: MedusaOrder): boolean =>
  items.length > 0 && items.every(({ quantity, detail }) => detail.shipped_quantity >= quantity);

/** A line that an edit of the order took out is not there any more. */
function translateLine(item: MedusaItem, { status }: MedusaOrder): Order['lines'][number] {
  const { quantity } = item;
  const fulfilledQuantity = Math.min(item.detail.shipped_quantity, quantity);
  return {
    sku: skuOf(item),
    title: titleOf(item),
    quantity,
    unitPrice: divideMoney(item.original_total, Math.max(1, quantity)),
    fulfilledQuantity,
    cancelledQuantity: status === 'canceled' ? quantity - fulfilledQuantity : 0,
    backorder: null,
  };
}

export const paymentsOf = ({ payment_collections }: MedusaOrder) =>
  payment_collections.flatMap(({ payments }) => payments);

/** `updated_at` stays as it was when a payment is captured (seen in 2.21). */
function lastChangeOf(order: MedusaOrder): string | null {
  const payments = paymentsOf(order);
  const times = [
    order.updated_at,
    ...payments.map(({ captured_at }) => captured_at),
    ...payments.flatMap(({ refunds }) => refunds.map(({ created_at }) => created_at)),
  ].filter((time) => time !== null);
  return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}

const nameOf = (person: Pick<MedusaAddress, 'first_name' | 'last_name'> | null | undefined): string =>
  [person?.first_name, person?.last_name].filter((part) => typeof part === 'string').join(' ');

function translateAddress(address: MedusaAddress | null | undefined): Order['shippingAddress'] {
  if (address?.address_1 === null || address?.address_1 === undefined) return null;
  return {
    name: nameOf(address) || (address.company ?? ''),
    line1: address.address_1,
    line2: address.address_2,
    city: address.city ?? '',
    region: address.province,
    postalCode: address.postal_code ?? '',
    country: (address.country_code ?? '').toUpperCase(),
  };
}
