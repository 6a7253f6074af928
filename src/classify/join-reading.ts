// Joins what the embedded judges say of a mail with what a language model read in it. The model is one more witness, and never the
// judge: its word counts as much as such a witness is right, what the shop's data says counts beside it, and by its word alone nothing
// is sent, silenced or kept from a person. Called by the classify stage.
import {
  CLAIMED_CONFIDENCE_MIN,
  type Classification,
  INFORMING_INTENTS,
  type Intent,
  type IntentGuess,
  SILENCING_ALARMS,
  STATUS_INTENTS,
  sortGuesses,
  UNSURE_CONFIDENCE,
} from '../domain/intent.ts';
import { confidenceOf, logOdds } from './log-odds.ts';
import type { MailToClassify } from './mail-to-classify.ts';

/** From this confidence on the embedded judges decide alone: on authors held out they are then right nine times in ten
 * (`npm run evals`, cascade). */
const SUFFICIENT_CONFIDENCE = 0.8;
/** A further wish between these is neither heard nor ruled out. */
const FURTHER_HEARD_MIN = 0.2;
const FURTHER_HEARD_MAX = 0.5;

/** How often such a witness names the main wish rightly on mails that are unclear to the embedded judges. Assumed, and on the low side:
 * no model could be asked where this was written. `npm run evals -- --live` measures it. */
const WITNESS_RIGHT = 0.85;
/** When it is wrong it says one of about so many neighbours. */
const NEIGHBOURS = 4;
/** The weight of evidence, in log-odds, where it names an intent first, beside others, and not at all. */
const NAMED_FIRST = Math.log(WITNESS_RIGHT / ((1 - WITNESS_RIGHT) / NEIGHBOURS));
const NAMED_BESIDE = NAMED_FIRST - 1;
const NOT_NAMED = Math.log((1 - WITNESS_RIGHT) / 0.9);
/** What the embedded judges do not hear at all is still possible. */
const UNHEARD = 0.05;
const GUESS_MIN = 0.05;
const JOINED_MAX = 0.9;

/** A person takes these over: what the embedded judges claim of them a model cannot talk away. */
const FOR_A_PERSON: ReadonlySet<Intent> = new Set([
  'delivered_not_received',
  'delivery_exception',
  'complaint',
  'human_request',
  'privacy_request',
]);

/** What a model read, with only the intents that it could show in the mail's own words; the main wish first. */
export interface ShownReading {
  readonly intents: readonly Intent[];
  /** What must be answered, in the mail's own words. */
  readonly questions: readonly string[];
}

/** Why the embedded judges do not suffice; null where they do, a sure status question included, or where nobody else is to be asked: a machine wrote it, somebody tries to
 * steer or defraud, or nobody here reads the language. */
export function whyAskModel(
  { intents, alarms }: Pick<Classification, 'intents' | 'alarms'>,
  { machineMail }: Pick<MailToClassify, 'machineMail'>,
): 'unsure' | 'further_wish' | null {
  if (machineMail !== null || alarms.some(({ alarm }) => SILENCING_ALARMS.has(alarm))) return null;
  const [first, ...further] = intents;
  if (first && STATUS_INTENTS.has(first.intent) && first.confidence > UNSURE_CONFIDENCE) return null;
  if (!first || first.intent === 'other' || first.confidence < SUFFICIENT_CONFIDENCE) return 'unsure';
  const isOpen = ({ confidence }: IntentGuess) => confidence >= FURTHER_HEARD_MIN && confidence < FURTHER_HEARD_MAX;
  return further.some(isOpen) ? 'further_wish' : null;
}

/** The intents of both, sorted, the likeliest first, and never empty. */
export function joinReading(
  intents: readonly IntentGuess[],
  reading: Pick<ShownReading, 'intents'>,
  mail: Pick<MailToClassify, 'orders'>,
): readonly IntentGuess[] {
  const heard = new Map(intents.map(({ intent, confidence }) => [intent, confidence]));
  const named = [...new Set(reading.intents)];
  const all = new Set([...heard.keys(), ...named]);
  const joined = [...all].map((intent) => {
    const embedded = heard.get(intent) ?? 0;
    const place = named.indexOf(intent);
    const witness = place === 0 ? NAMED_FIRST : place > 0 ? NAMED_BESIDE : NOT_NAMED;
    const odds = logOdds(Math.max(embedded, UNHEARD)) + witness + weighData(intent, mail);
    return { intent, confidence: bound(intent, Math.min(confidenceOf(odds), JOINED_MAX), embedded) };
  });
  const likely = sortGuesses(joined.filter(({ confidence }) => confidence >= GUESS_MIN));
  if ((likely[0]?.confidence ?? 0) < CLAIMED_CONFIDENCE_MIN)
    return [
      { intent: 'other', confidence: CLAIMED_CONFIDENCE_MIN },
      ...likely.filter(({ intent }) => intent !== 'other'),
    ];
  // "Nobody knows what it wants" is no further wish of a mail that is understood.
  return likely.filter(({ intent }, at) => at === 0 || intent !== 'other');
}

/** What is less likely by the shop's data, and more likely, in log-odds. */
function weighData(intent: Intent, { orders }: Pick<MailToClassify, 'orders'>): number {
  switch (intent) {
    case 'where_is_my_order':
      return orders.count === 0 ? -1 : orders.hasUnshipped ? 0.3 : 0;
    case 'order_confirmation':
      return orders.hasDelivered && !orders.hasUnshipped ? -1 : 0;
    case 'delivered_not_received':
      return orders.hasDelivered ? 0.5 : -1.5;
    case 'delivery_exception':
      return orders.hasLate ? 0.5 : 0;
    case 'refund_status':
      return orders.hasReturn || orders.isCancelled ? 0.5 : -0.5;
    case 'payment_problem':
      return orders.isPaymentPending ? 0.7 : 0;
    default:
      return 0;
  }
}

/** Where a model was asked, a status question is not sure enough to be answered without a person. A model does not silence: what tells
 * something and wants nothing is so by the embedded judges, or not at all. Nor does it talk away what a person takes over. */
function bound(intent: Intent, joined: number, embedded: number): number {
  if (STATUS_INTENTS.has(intent)) return Math.min(joined, UNSURE_CONFIDENCE);
  if (INFORMING_INTENTS.has(intent)) return Math.min(joined, embedded);
  if (FOR_A_PERSON.has(intent) && embedded >= CLAIMED_CONFIDENCE_MIN) return Math.max(joined, CLAIMED_CONFIDENCE_MIN);
  return joined;
}
