// How intents stand to each other, whatever the language: which one explains another's words, and which weighs more.
// Read by weigh-intents.ts.
import type { Intent } from '../../domain/intent.ts';

/** Where one of `by` is at least as likely, `intent` keeps only `factor` of its probability: its words served the other. */
export const EXPLAINED_BY: readonly {
  readonly intent: Intent;
  readonly by: readonly Intent[];
  readonly factor: number;
}[] = [
  {
    intent: 'where_is_my_order',
    by: ['delivered_not_received', 'supplier_notice', 'carrier_notice', 'spam'],
    factor: 0.3,
  },
  {
    intent: 'where_is_my_order',
    by: [
      'delivery_exception',
      'missing_item',
      'refund_status',
      'return_request',
      'stock_question',
      'shipping_question',
      'purchase_order',
      'invoice_request',
      'quote_request',
    ],
    factor: 0.5,
  },
  {
    intent: 'where_is_my_order',
    by: ['order_confirmation', 'change_order', 'exchange_request', 'damaged_item', 'wrong_item', 'payment_problem'],
    factor: 0.7,
  },
  { intent: 'where_is_my_order', by: ['complaint', 'cancel_order', 'change_address', 'human_request'], factor: 0.9 },
  {
    intent: 'order_confirmation',
    by: [
      'purchase_order',
      'supplier_notice',
      'cancel_order',
      'payment_problem',
      'change_order',
      'change_address',
      'quote_request',
      'spam',
    ],
    factor: 0.6,
  },
  {
    intent: 'delivered_not_received',
    by: ['delivery_exception', 'missing_item', 'wrong_item', 'damaged_item', 'carrier_notice'],
    factor: 0.6,
  },
  {
    intent: 'delivery_exception',
    by: ['delivered_not_received', 'carrier_notice', 'supplier_notice'],
    factor: 0.6,
  },
  {
    intent: 'change_address',
    by: ['supplier_notice', 'carrier_notice', 'privacy_request'],
    factor: 0.8,
  },
  {
    intent: 'change_order',
    by: [
      'cancel_order',
      'change_address',
      'exchange_request',
      'wrong_item',
      'return_request',
      'purchase_order',
      'quote_request',
      'supplier_notice',
      'carrier_notice',
      'delivery_exception',
    ],
    factor: 0.6,
  },
  {
    intent: 'cancel_order',
    by: ['change_order', 'refund_status', 'payment_problem', 'privacy_request', 'supplier_notice', 'return_request'],
    factor: 0.6,
  },
  {
    intent: 'return_request',
    by: [
      'exchange_request',
      'refund_status',
      'damaged_item',
      'wrong_item',
      'missing_item',
      'cancel_order',
      'delivery_exception',
      'carrier_notice',
      'complaint',
      'delivered_not_received',
      'payment_problem',
    ],
    factor: 0.6,
  },
  {
    intent: 'refund_status',
    by: [
      'cancel_order',
      'return_request',
      'damaged_item',
      'complaint',
      'missing_item',
      'delivered_not_received',
      'invoice_request',
    ],
    factor: 0.6,
  },
  { intent: 'exchange_request', by: ['change_order', 'damaged_item', 'wrong_item', 'change_address'], factor: 0.7 },
  {
    intent: 'damaged_item',
    by: ['carrier_notice', 'missing_item', 'delivery_exception', 'spam', 'product_question'],
    factor: 0.6,
  },
  {
    intent: 'wrong_item',
    by: ['change_address', 'missing_item', 'change_order', 'exchange_request', 'cancel_order', 'refund_status'],
    factor: 0.6,
  },
  {
    intent: 'missing_item',
    by: ['delivered_not_received', 'invoice_request', 'wrong_item', 'order_confirmation'],
    factor: 0.6,
  },
  {
    intent: 'stock_question',
    by: [
      'quote_request',
      'supplier_notice',
      'carrier_notice',
      'purchase_order',
      'spam',
      'exchange_request',
      'human_request',
      'change_order',
    ],
    factor: 0.6,
  },
  {
    intent: 'product_question',
    by: [
      'quote_request',
      'damaged_item',
      'exchange_request',
      'stock_question',
      'shipping_question',
      'missing_item',
      'return_request',
      'spam',
      'supplier_notice',
      'carrier_notice',
    ],
    factor: 0.6,
  },
  {
    intent: 'shipping_question',
    by: [
      'quote_request',
      'where_is_my_order',
      'supplier_notice',
      'carrier_notice',
      'change_order',
      'change_address',
      'cancel_order',
      'purchase_order',
      'return_request',
    ],
    factor: 0.5,
  },
  {
    intent: 'invoice_request',
    by: ['purchase_order', 'supplier_notice', 'carrier_notice', 'payment_problem', 'return_request'],
    factor: 0.5,
  },
  {
    intent: 'payment_problem',
    by: ['refund_status', 'supplier_notice', 'quote_request', 'order_confirmation', 'shipping_question', 'spam'],
    factor: 0.7,
  },
  {
    intent: 'quote_request',
    by: ['spam', 'supplier_notice', 'payment_problem', 'purchase_order', 'shipping_question'],
    factor: 0.5,
  },
  {
    intent: 'purchase_order',
    by: [
      'supplier_notice',
      'where_is_my_order',
      'change_order',
      'cancel_order',
      'change_address',
      'delivered_not_received',
      'missing_item',
      'damaged_item',
      'wrong_item',
      'invoice_request',
      'return_request',
      'quote_request',
    ],
    factor: 0.6,
  },
  {
    intent: 'carrier_notice',
    by: ['spam', 'supplier_notice', 'delivery_exception', 'delivered_not_received'],
    factor: 0.6,
  },
  { intent: 'supplier_notice', by: ['spam', 'purchase_order', 'carrier_notice'], factor: 0.6 },
  { intent: 'complaint', by: ['spam', 'no_reply_needed'], factor: 0.4 },
  { intent: 'human_request', by: ['spam', 'carrier_notice', 'supplier_notice', 'privacy_request'], factor: 0.5 },
  { intent: 'privacy_request', by: ['spam'], factor: 0.6 },
  { intent: 'no_reply_needed', by: ['supplier_notice', 'carrier_notice', 'spam'], factor: 0.3 },
];

const EXPLAINING: ReadonlyMap<Intent, ReadonlySet<Intent>> = new Map(
  EXPLAINED_BY.map(({ intent }) => [
    intent,
    new Set(EXPLAINED_BY.filter((relation) => relation.intent === intent).flatMap(({ by }) => by)),
  ]),
);

/** Whether the words for `intent` may have served `other`. */
export const isExplainedBy = (intent: Intent, other: Intent): boolean => EXPLAINING.get(intent)?.has(other) ?? false;

/** Higher stands first where two wishes are about equally likely. */
export const CONSEQUENCE: Readonly<Record<Intent, number>> = {
  privacy_request: 27,
  complaint: 26,
  delivered_not_received: 25,
  spam: 24,
  human_request: 23,
  delivery_exception: 22,
  cancel_order: 21,
  damaged_item: 20,
  wrong_item: 19,
  missing_item: 18,
  return_request: 17,
  exchange_request: 16,
  change_address: 15,
  change_order: 14,
  payment_problem: 13,
  refund_status: 12,
  supplier_notice: 11,
  carrier_notice: 10,
  purchase_order: 9,
  quote_request: 8,
  invoice_request: 7,
  order_confirmation: 6,
  where_is_my_order: 5,
  stock_question: 4,
  product_question: 3,
  shipping_question: 2,
  no_reply_needed: 1,
  other: 0,
};

/** Wishes that people add to others in a sentence of their own; a question about status or goods is more often an echo. */
export const INDEPENDENT_WISHES: ReadonlySet<Intent> = new Set([
  'invoice_request',
  'change_address',
  'cancel_order',
  'refund_status',
  'change_order',
  'quote_request',
  'privacy_request',
]);

/** Wishes that are an echo of some others and no echo of these, where they have a sentence or a clause to themselves. */
export const INDEPENDENT_OF: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  where_is_my_order: ['invoice_request', 'product_question', 'stock_question'],
  return_request: ['damaged_item', 'wrong_item', 'missing_item', 'exchange_request'],
  damaged_item: ['missing_item', 'wrong_item'],
  missing_item: ['wrong_item', 'damaged_item'],
  wrong_item: ['missing_item', 'damaged_item'],
  stock_question: ['quote_request', 'purchase_order', 'exchange_request', 'change_order'],
  shipping_question: ['quote_request', 'purchase_order', 'product_question', 'stock_question'],
  product_question: ['quote_request', 'purchase_order', 'stock_question', 'shipping_question', 'exchange_request'],
};
