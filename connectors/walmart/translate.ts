// From a purchase order of Walmart, with the returns of its customer's order, to our Order. Pure; called by find-orders.ts.
import { countryNamed } from '../../src/domain/country-names.ts';
import { divideMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import { isWhole, type LineSight, lookAtLine, skuOf } from './look-at-line.ts';
import { currencyOf, listOddCharges, productPriceOf, readPayment, totalOf } from './money.ts';
import type { WalmartLine, WalmartOrder, WalmartReturn } from './schemas.ts';
import { translateParcels } from './translate-parcels.ts';
import { translateReturns } from './translate-returns.ts';

/** Stands where the buyer's address is not known yet: https://developer.walmart.com/us-marketplace/docs/orders-returns */
const NOBODYS = 'nocxemail@walmartone.com';

const UNSEEN = { about: 'returns', word: 'the key may not read them' };

/** A sentence where the order cannot be used. `listed`: of its customer's order; null where they may not be seen. */
export function translateOrder(order: WalmartOrder, listed: readonly WalmartReturn[] | null): Result<Order, string> {
  const raw = order.orderLines.orderLine;
  const currency = currencyOf(raw);
  if (currency === null) return failed('its charges are of no one currency');
  const sights: LineSight[] = [];
  const lines: OrderLine[] = [];
  for (const line of raw) {
    const sight = lookAtLine(line);
    if (sight === null) return failed(`line ${line.lineNumber} does not say how many are in which status`);
    const price = productPriceOf(line);
    if (price === null) return failed(`line ${line.lineNumber} has no price`);
    sights.push(sight);
    lines.push(translateLine(sight, price));
  }
  const { returns, refunds, unknowns } = translateReturns(listed ?? [], order.purchaseOrderId, new Set(raw.map(skuOf)));
  const payment = readPayment(sights, refunds);
  const email = emailOf(order.customerEmailId);
  const checked = Order.safeParse({
    id: order.purchaseOrderId,
    number: order.customerOrderId,
    placedAt: order.orderDate,
    orderStatus: statusOf(sights),
    paymentStatus: payment.paymentStatus,
    currency,
    total: totalOf(raw),
    channel: 'walmart',
    // The purchase order is Walmart's to the seller; a business's own is not told.
    purchaseOrderNumber: null,
    customer: {
      id: order.buyerId ?? email,
      name: order.shippingInfo?.postalAddress?.name ?? '',
      email,
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(order),
    lines,
    shipments: translateParcels(sights),
    returns,
    refunds,
    updatedAt: updatedAtOf(raw),
    unknowns: [
      ...listUnknowns(sights),
      ...listOddCharges(raw),
      ...unknowns,
      ...payment.unknowns,
      ...(listed === null ? [UNSEEN] : []),
    ].slice(0, 100),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

/** Whether anything of it was sent: what was not cannot come back. */
export const mayHaveReturns = ({ orderLines }: WalmartOrder): boolean =>
  orderLines.orderLine.some((line) => (lookAtLine(line)?.sent ?? 0) > 0);

function emailOf(said: string | null): string {
  const email = (said ?? '').toLowerCase();
  return email === NOBODYS ? '' : email;
}

function statusOf(sights: readonly LineSight[]): Order['orderStatus'] {
  if (sights.some((sight) => sight.unknownWords.length > 0 || !isWhole(sight))) return 'unknown';
  if (sights.some(({ open }) => open > 0)) return 'open';
  return sights.every(({ sent }) => sent === 0) ? 'cancelled' : 'closed';
}

function listUnknowns(sights: readonly LineSight[]): Order['unknowns'] {
  const words = new Set(sights.flatMap(({ unknownWords }) => unknownWords));
  const isAsked = sights.some(({ line, open }) => open > 0 && !/^(?:|false|no?|0)$/i.test(line.intentToCancel ?? ''));
  return [
    ...[...words].map((word) => ({ about: 'order line status', word })),
    ...sights
      .filter((sight) => !isWhole(sight))
      .map(({ line, told, quantity }) => ({
        about: 'order line quantity',
        word: `statuses of ${told}, ordered ${quantity} (line ${line.lineNumber})`,
      })),
    // The buyer has asked Walmart, which waits for the seller: nothing is said of it before a person has looked.
    ...(isAsked ? [{ about: 'cancellation', word: 'asked for by the buyer' }] : []),
  ];
}

const translateLine = ({ line, quantity, sent, cancelled }: LineSight, price: string): OrderLine => ({
  sku: skuOf(line),
  title: line.item.productName ?? '',
  quantity,
  unitPrice: quantity > 1 ? divideMoney(price, quantity) : price,
  fulfilledQuantity: sent,
  cancelledQuantity: cancelled,
  backorder: null,
});

function translateAddress({ shippingInfo }: WalmartOrder): Order['shippingAddress'] {
  const address = shippingInfo?.postalAddress ?? null;
  if (address === null || address.address1 === null) return null;
  return {
    name: address.name ?? '',
    line1: address.address1,
    line2: address.address2,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.postalCode ?? '',
    country: countryNamed(address.country ?? '') ?? address.country ?? '',
  };
}

/** The newest of the times at which a line got its status. */
const updatedAtOf = (lines: readonly WalmartLine[]): string | null =>
  lines.reduce<string | null>(
    (newest, { statusDate: at }) =>
      at !== null && (newest === null || Date.parse(at) > Date.parse(newest)) ? at : newest,
    null,
  );
