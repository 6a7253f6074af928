// Where orders and stock come from. Read-only.
import type { Order, StockItem } from '../domain/order.ts';

/** One way to find orders. Numbers are compared in their normal forms on both sides (src/domain/identifiers: without `#`, spaces,
 * case and a hyphen after letters; purchase orders also without PO), tracking numbers by letters and digits, addresses without case. */
export type OrderQuery =
  | { readonly by: 'number'; readonly number: string }
  | { readonly by: 'tracking_number'; readonly trackingNumber: string }
  | { readonly by: 'purchase_order_number'; readonly purchaseOrderNumber: string }
  | { readonly by: 'email'; readonly email: string };

/** An order with where and when it was read: `source` such as `file:orders.jsonl`, `asOf` ISO 8601. */
export interface FoundOrder {
  readonly order: Order;
  readonly source: string;
  readonly asOf: string;
}

/** `complete` is false where the source cannot see all orders (a shop that shows only 60 days), and `why` says so; then
 * an empty list never means 'no such order'. Newest first, at most limits.identify.ordersMax. */
export interface FoundOrders {
  readonly orders: readonly FoundOrder[];
  readonly complete: boolean;
  readonly why: string | null;
  /** Connections whose word is missing because they could not be asked; absent where all were. What rests on them is held. */
  readonly down?: readonly string[];
  /** Connections that could not be asked now, also where an older word of theirs stands or another's word is enough for a reply; absent where
   * there are none. Nothing is done to an order while one of them may know more of it. */
  readonly unanswered?: readonly string[];
}

/** `isMore`: the list was cut at the source's page; ask again from `until`. */
export interface OrderChanges {
  readonly orderIds: readonly string[];
  readonly until: string;
  readonly isMore: boolean;
}

export interface OrderSource {
  /** Throws ConnectorError `unavailable`, `auth`, `rate_limited` or `bad_response`; finding nothing is an empty list. */
  findOrders(query: OrderQuery): Promise<FoundOrders>;
  /** The order of this id. Throws ConnectorError `not_found` where there is none. */
  getOrder(id: string): Promise<FoundOrder>;
  /** The ids of orders that changed since `since` (ISO 8601 UTC), oldest change first, for who missed an event; `until` is where the next
   * call goes on. Absent where the source cannot tell. */
  listChanges?(since: string): Promise<OrderChanges>;
}

export interface FoundStock {
  readonly item: StockItem;
  readonly source: string;
  readonly asOf: string;
}

export interface Catalogue {
  readonly items: readonly StockItem[];
  readonly source: string;
  readonly asOf: string;
  /** As of FoundOrders. */
  readonly down?: readonly string[];
}

export interface StockSource {
  /** The item of exactly this SKU, or null where the catalogue has none. */
  findStock(sku: string): Promise<FoundStock | null>;
  /** The whole catalogue, as far as it is known: the very same list until it changes, since what is made of it is remembered. */
  listStock(): Promise<Catalogue>;
}
