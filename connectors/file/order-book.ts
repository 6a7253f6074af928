// The orders of a shop's files in memory, found by number, tracking number, purchase-order number and address.
// Filled by load-shop.ts, asked by connector.ts.

import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, FoundOrders, OrderQuery } from '../../src/ports/order-source.ts';
import { createDoubts, emailKey, type Unread } from './doubts.ts';

export interface OrderBook {
  /** Adds the order. `duplicate` where its number or id stands in the book already: both stay, and neither is sure. */
  add(order: FoundOrder): 'added' | 'duplicate' | 'full';
  noteUnread(unread: Unread): void;
  find(query: OrderQuery): FoundOrders;
  /** All orders of this id: none, one, or several where the files contradict each other. */
  listById(id: string): readonly FoundOrder[];
  /** Newest first. */
  listNewest(limit: number): readonly FoundOrder[];
  /** That of all orders; null where there are several, or none. */
  soleCurrency(): string | null;
}

/** Almost every key has one order, so a list is made only for the second. */
type Index = Map<string, FoundOrder | FoundOrder[]>;

const listOf = (index: Index, key: string): readonly FoundOrder[] => {
  const found = index.get(key);
  if (found === undefined || key === '') return [];
  return Array.isArray(found) ? found : [found];
};

function put(index: Index, key: string, order: FoundOrder): void {
  if (key === '') return;
  const present = index.get(key);
  if (present === undefined) index.set(key, order);
  else if (Array.isArray(present)) present.push(order);
  else if (present !== order) index.set(key, [present, order]);
}

export function createOrderBook(): OrderBook {
  const byId: Index = new Map();
  const by: Record<OrderQuery['by'], Index> = {
    number: new Map(),
    tracking_number: new Map(),
    purchase_order_number: new Map(),
    email: new Map(),
  };
  const doubts = createDoubts();
  let size = 0;
  const currencies = new Set<string>();
  let isFull = false;

  return {
    noteUnread: doubts.noteUnread,
    listById: (id) => listOf(byId, id),
    soleCurrency: () => (currencies.size === 1 ? ([...currencies][0] ?? null) : null),
    listNewest: (limit) => [...byId.values()].flat().sort(newestFirst).slice(0, limit),

    add(found) {
      if (size >= limits.file.ordersMax) {
        isFull = true;
        return 'full';
      }
      size += 1;
      const { order } = found;
      currencies.add(order.currency);
      const number = normaliseOrderNumber(order.number);
      const others = [...listOf(by.number, number), ...listOf(byId, order.id)];
      for (const other of others) doubts.noteDuplicate(other, found);
      put(byId, order.id, found);
      put(by.number, number, found);
      for (const { trackingNumber } of order.shipments)
        put(by.tracking_number, compactIdentifier(trackingNumber ?? ''), found);
      put(by.purchase_order_number, normalisePurchaseOrderNumber(order.purchaseOrderNumber ?? ''), found);
      for (const email of [order.customer.email, ...order.contactEmails]) put(by.email, emailKey(email), found);
      return others.length > 0 ? 'duplicate' : 'added';
    },

    find(query) {
      const all = [...new Set(listOf(by[query.by], keyOf(query)))];
      const orders = all.sort(newestFirst).slice(0, limits.identify.ordersMax);
      const why = isFull
        ? FULL
        : (doubts.why(query, all) ?? (all.length > orders.length ? cutSentence(all.length) : null));
      return { orders, complete: why === null, why };
    },
  };
}

const newestFirst = (a: FoundOrder, b: FoundOrder): number =>
  Date.parse(b.order.placedAt) - Date.parse(a.order.placedAt);

function keyOf(query: OrderQuery): string {
  switch (query.by) {
    case 'number':
      return normaliseOrderNumber(query.number);
    case 'tracking_number':
      return compactIdentifier(query.trackingNumber);
    case 'purchase_order_number':
      return normalisePurchaseOrderNumber(query.purchaseOrderNumber);
    case 'email':
      return emailKey(query.email);
  }
}

const FULL = `The files hold more than ${limits.file.ordersMax} orders; the rest was not read.`;
const cutSentence = (count: number): string =>
  `There are ${count} orders; the newest ${limits.identify.ordersMax} are shown.`;
