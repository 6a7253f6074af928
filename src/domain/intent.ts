// What a mail to an order desk can want. The list and its meanings are those of bench/SPEC.md.

export const INTENTS = [
  'where_is_my_order',
  'order_confirmation',
  'delivered_not_received',
  'delivery_exception',
  'change_address',
  'change_order',
  'cancel_order',
  'return_request',
  'exchange_request',
  'refund_status',
  'damaged_item',
  'wrong_item',
  'missing_item',
  'stock_question',
  'product_question',
  'shipping_question',
  'invoice_request',
  'payment_problem',
  'quote_request',
  'purchase_order',
  'supplier_notice',
  'carrier_notice',
  'complaint',
  'human_request',
  'privacy_request',
  'no_reply_needed',
  'spam',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Mails of these alone tell something and want no answer. */
export const INFORMING_INTENTS: ReadonlySet<Intent> = new Set([
  'no_reply_needed',
  'spam',
  'supplier_notice',
  'carrier_notice',
]);

/** What a policy may answer without a person: where an order is, and whether it came through. */
export const STATUS_INTENTS: ReadonlySet<Intent> = new Set(['where_is_my_order', 'order_confirmation']);

/** What an admin may switch on beside them where people have approved enough of its drafts unedited: an answer needs nothing done. */
export const OPENABLE_INTENTS: ReadonlySet<Intent> = new Set([
  'refund_status',
  'stock_question',
  'shipping_question',
  'return_request',
]);

/** One thing a mail wants; `confidence` is a probability from 0 to 1. */
export interface IntentGuess {
  readonly intent: Intent;
  readonly confidence: number;
}

/** An intent counts as claimed from this confidence on. bench/SPEC.md, Score. */
export const CLAIMED_CONFIDENCE_MIN = 0.3;

/** From this confidence on a mail may want it. */
const LIKELY_CONFIDENCE_MIN = 0.1;

/** What is less sure than a clear reading is no surer than this: below what the default policy sends at, so that a person
 * approves. */
export const UNSURE_CONFIDENCE = 0.65;

/** The likeliest first. */
export const sortGuesses = (guesses: readonly IntentGuess[]): IntentGuess[] =>
  [...guesses].sort((a, b) => b.confidence - a.confidence);

/** The intents that count, in the order given. */
export const listClaimed = (guesses: readonly IntentGuess[]): readonly Intent[] =>
  guesses.filter(({ confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN).map(({ intent }) => intent);

/** All that the mail may want, in the order given. */
export const listLikely = (guesses: readonly IntentGuess[]): readonly Intent[] =>
  guesses.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE_MIN).map(({ intent }) => intent);

/** Signals that a person must see, whatever the intent. */
export const ALARMS = ['anger', 'threat', 'legal', 'press', 'safety', 'chargeback', 'fraud', 'manipulation'] as const;
export type Alarm = (typeof ALARMS)[number];

/** Nobody who tries to steer or defraud the desk is told a fact by a prepared reply, or hears that somebody reads it. */
export const SILENCING_ALARMS: ReadonlySet<Alarm> = new Set(['manipulation', 'fraud']);

export const URGENCIES = ['low', 'normal', 'high'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the classify stage found out. `intents` is never empty and is sorted, the likeliest first. */
export interface Classification {
  readonly language: string;
  readonly intents: readonly IntentGuess[];
  readonly urgency: Urgency;
  readonly alarms: readonly { readonly alarm: Alarm; readonly evidence: string }[];
  /** True where the writer doubts what the carrier says, as in "marked delivered, but nothing is here". */
  readonly doubtsDelivery: boolean;
}
