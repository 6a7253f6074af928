// A fact is one value that a source stated at a time. Replies are written from facts and checked against them.

/** How the ground check compares the value: a `day` is YYYY-MM-DD, an `amount` is '226.11 USD', a `word` is one of our
 * status words (`delivered`, `refunded`, `in_stock`, …), a `quantity` is a whole number, the rest is text. */
export const FACT_KINDS = [
  'order_number',
  'purchase_order_number',
  'tracking_number',
  'sku',
  'title',
  'day',
  'amount',
  'quantity',
  'word',
  'link',
  'name',
  'text',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  /** Dotted path, such as `order.#W1046662.parcel.1.trackingNumber` or `desk.returns.windowDays`. */
  readonly name: string;
  readonly kind: FactKind;
  readonly value: string | number;
  /** Who said so, such as `file:orders.jsonl`, `desk`, `mail`, or `derived` (computed from other facts). */
  readonly source: string;
  /** ISO 8601: when the source stated it. */
  readonly asOf: string;
  /** Who may hear it: `order` only the verified owner, `public` anyone. */
  readonly audience: 'order' | 'public';
}

/** Our words for what happened or is so. A `word` fact has one of these as its value. */
export const STATUS_WORDS = [
  'received',
  'confirmed',
  'paid',
  'payment_pending',
  'payment_failed',
  'not_shipped',
  'label_created',
  'shipped',
  'partly_shipped',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'exception',
  'expired',
  'returned_to_sender',
  'late',
  'backordered',
  'in_stock',
  'out_of_stock',
  'cancelled',
  'return_requested',
  'return_approved',
  'return_received',
  'return_rejected',
  'refunded',
  'not_refunded',
  'address_changed',
  'attached',
] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];
