// Which of the orders that a vendor's filter gave are those that were asked for: compared in the normal forms of the OrderSource port, newest
// first, within its limit. Called by connectors whose vendor's filters are wider or other than the port's.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../domain/identifiers/purchase-order-number.ts';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import type { FoundOrder, FoundOrders, OrderQuery } from '../ports/order-source.ts';

export interface OrderCandidate {
  readonly found: FoundOrder;
  /** Beside `order.number`: an ERP's own where that is the shop's. */
  readonly otherNumbers: readonly string[];
}

/** `why`: what the vendor did not show, or null. */
export function chooseOrders(
  query: OrderQuery,
  candidates: readonly OrderCandidate[],
  why: string | null,
): FoundOrders {
  const wanted = keyOf(query);
  const fitting = candidates.filter((candidate) => wanted !== '' && keysOf(query, candidate).includes(wanted));
  const orders = fitting
    .map(({ found }) => found)
    .sort((one, other) => Date.parse(other.order.placedAt) - Date.parse(one.order.placedAt))
    .slice(0, limits.identify.ordersMax);
  const isCut = orders.length < fitting.length;
  const reason = why ?? (isCut ? `There are more orders; the newest ${orders.length} are shown.` : null);
  return { orders, complete: reason === null, why: reason };
}

/** A vendor's order as ours, or why it cannot be one: `why` names the place, never the value. `otherNumbers`: see OrderCandidate. */
export type TranslatedOrder =
  | { readonly kind: 'order'; readonly order: Order; readonly otherNumbers: readonly string[] }
  | { readonly kind: 'broken'; readonly why: string };

/** chooseOrders among orders that were translated one by one: one that is broken is left out, which the answer says. */
export function chooseTranslated(
  query: OrderQuery,
  translated: readonly TranslatedOrder[],
  read: Pick<FoundOrder, 'source' | 'asOf'>,
  why: string | null,
): FoundOrders {
  const { source, asOf } = read;
  const broken = translated.findLast((one) => one.kind === 'broken');
  const candidates = translated.flatMap((one) =>
    one.kind === 'order' ? [{ found: { order: one.order, source, asOf }, otherNumbers: one.otherNumbers }] : [],
  );
  return chooseOrders(query, candidates, broken === undefined ? why : `An order was left out: ${broken.why}`);
}

function keyOf(query: OrderQuery): string {
  switch (query.by) {
    case 'number':
      return normaliseOrderNumber(query.number);
    case 'tracking_number':
      return compactIdentifier(query.trackingNumber);
    case 'purchase_order_number':
      return normalisePurchaseOrderNumber(query.purchaseOrderNumber);
    case 'email':
      return query.email.trim().toLowerCase();
  }
}

function keysOf({ by }: OrderQuery, { found: { order }, otherNumbers }: OrderCandidate): readonly string[] {
  switch (by) {
    case 'number':
      return [order.number, ...otherNumbers].map(normaliseOrderNumber);
    case 'tracking_number':
      return trackingNumbersOf(order).map(compactIdentifier);
    case 'purchase_order_number':
      return [normalisePurchaseOrderNumber(order.purchaseOrderNumber ?? '')];
    case 'email':
      return [order.customer.email, ...order.contactEmails];
  }
}

const trackingNumbersOf = ({ shipments }: Order): readonly string[] =>
  shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
