// The orders of a shop's files in memory, found by number, tracking number, purchase-order number and address. It also knows
// what could not be read, so that an answer is not taken for whole where it may not be. Filled by load-shop.ts.
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Order } from '../../src/domain/order.ts';
import type { FoundOrder, FoundOrders, OrderQuery } from '../../src/ports/order-source.ts';

/** Whose record could not be used, as far as it could be read. */
export interface Unread {
  readonly number: string | null;
  readonly email: string | null;
  /** Where it stands, such as `orders.jsonl line 7`. */
  readonly place: string;
}

export interface OrderBook {
  /** Adds the order. `duplicate` where its number or id stands in the book already: both stay, and neither is sure. */
  add(order: FoundOrder): 'added' | 'duplicate' | 'full';
  noteUnread(unread: Unread): void;
  find(query: OrderQuery): FoundOrders;
  /** All orders of this id: none, one, or several where the files contradict each other. */
  listById(id: string): readonly FoundOrder[];
}

/** Almost every key has one order, so a list is made only for the second. */
type Index = Map<string, FoundOrder | FoundOrder[]>;

/** People write tracking numbers in groups; letters and digits alone count. */
const trackingKey = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
const emailKey = (email: string): string => email.trim().toLowerCase();

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
  const byNumber: Index = new Map();
  const byTracking: Index = new Map();
  const byPurchaseOrder: Index = new Map();
  const byEmail: Index = new Map();
  const doubtedNumbers = new Map<string, string>();
  const doubtedEmails = new Map<string, string>();
  let unnamed: string | null = null;
  let unaddressed: string | null = null;
  let unreadCount = 0;
  let size = 0;
  let isFull = false;

  const whyIncomplete = (query: OrderQuery, found: readonly FoundOrder[]): string | null => {
    if (isFull) return `The files hold more than ${limits.file.ordersMax} orders; the rest was not read.`;
    for (const { order } of found) {
      const why = doubtedNumbers.get(normaliseOrderNumber(order.number));
      if (why) return why;
    }
    if (query.by === 'number')
      return (
        doubtedNumbers.get(normaliseOrderNumber(query.number)) ??
        (found.length === 0 && unnamed ? unreadSentence(unreadCount, unnamed) : null)
      );
    if (query.by === 'email')
      return (
        doubtedEmails.get(emailKey(query.email)) ?? (unaddressed ? unreadSentence(unreadCount, unaddressed) : null)
      );
    return found.length === 0 && unreadCount > 0 ? unreadSentence(unreadCount, unnamed ?? unaddressed) : null;
  };

  return {
    add(found) {
      if (size >= limits.file.ordersMax) {
        isFull = true;
        return 'full';
      }
      size += 1;
      const { order } = found;
      const key = normaliseOrderNumber(order.number);
      const isDuplicate = byNumber.has(key) || byId.has(order.id);
      for (const other of [...listOf(byNumber, key), ...listOf(byId, order.id)]) {
        doubtedNumbers.set(normaliseOrderNumber(other.order.number), duplicateSentence(other.order, found));
        doubtedNumbers.set(key, duplicateSentence(other.order, found));
      }
      put(byId, order.id, found);
      put(byNumber, key, found);
      for (const shipment of order.shipments) put(byTracking, trackingKey(shipment.trackingNumber ?? ''), found);
      put(byPurchaseOrder, normalisePurchaseOrderNumber(order.purchaseOrderNumber ?? ''), found);
      for (const email of new Set([order.customer.email, ...order.contactEmails])) put(byEmail, emailKey(email), found);
      return isDuplicate ? 'duplicate' : 'added';
    },

    noteUnread({ number, email, place }) {
      unreadCount += 1;
      const why = `A record of this order could not be read (${place}).`;
      if (number === null) unnamed ??= place;
      else doubtedNumbers.set(normaliseOrderNumber(number), why);
      if (email === null) unaddressed ??= place;
      else doubtedEmails.set(emailKey(email), `A record of this address could not be read (${place}).`);
    },

    find(query) {
      const all = lookUp(query);
      const orders = all
        .toSorted((a, b) => Date.parse(b.order.placedAt) - Date.parse(a.order.placedAt))
        .slice(0, limits.identify.ordersMax);
      const why =
        whyIncomplete(query, all) ??
        (all.length > orders.length ? `There are ${all.length} orders; the newest ${orders.length} are shown.` : null);
      return { orders, complete: why === null, why };
    },

    listById: (id) => listOf(byId, id),
  };

  function lookUp(query: OrderQuery): readonly FoundOrder[] {
    switch (query.by) {
      case 'number':
        return listOf(byNumber, normaliseOrderNumber(query.number));
      case 'tracking_number':
        return listOf(byTracking, trackingKey(query.trackingNumber));
      case 'purchase_order_number':
        return listOf(byPurchaseOrder, normalisePurchaseOrderNumber(query.purchaseOrderNumber));
      case 'email':
        return listOf(byEmail, emailKey(query.email));
    }
  }
}

const duplicateSentence = (one: Order, other: FoundOrder): string =>
  one.number === other.order.number
    ? `The number ${one.number} stands for more than one order in ${other.source}.`
    : `The id ${one.id} stands for both ${one.number} and ${other.order.number} in ${other.source}.`;

const unreadSentence = (count: number, place: string | null): string =>
  `${count} ${count === 1 ? 'record' : 'records'} could not be read${place === null ? '' : ` (the first: ${place})`}, so another order may exist.`;
