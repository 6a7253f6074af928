// What a mail is in its thread: an answer to what we asked last, an addition to a mail that nobody has answered yet, the
// withdrawal of an earlier request, or a mail that stands alone. Pure; called by the pipeline's read-thread.ts, which hands
// in only earlier mails of the same proven sender.
import { CLAIMED_CONFIDENCE_MIN, INFORMING_INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import { countWords, saysYesNoOrWhich } from './answer-words.ts';
import { findWithdrawal } from './withdrawal-words.ts';

/** An earlier mail of the same contact, as it was understood then. */
export interface EarlierMail {
  readonly mailId: number;
  readonly intents: readonly IntentGuess[];
  readonly language: string;
  readonly orders: readonly { readonly number: string; readonly isGuessed: boolean }[];
  /** What our reply asked, as it was written; empty where it asked nothing. */
  readonly questions: readonly string[];
  /** Our reply has gone out: a draft that waits for a person has asked nothing yet. */
  readonly isAnswered: boolean;
  /** Ids of mails before it that it took back: they want nothing any more. */
  readonly tookBack: readonly number[];
}

export interface NewMail {
  readonly text: string;
  readonly intents: readonly IntentGuess[];
  /** Of the orders that it names itself. */
  readonly orderNumbers: readonly string[];
  readonly hasPhoto: boolean;
}

/** `earlier` are the mails that this one speaks to, oldest first. */
export type ThreadSense =
  | { readonly kind: 'alone' }
  | { readonly kind: 'answer' | 'addition' | 'withdrawal'; readonly earlier: readonly EarlierMail[] };

export const ALONE: ThreadSense = { kind: 'alone' };

const WANT_NOTHING: ReadonlySet<Intent> = new Set([...INFORMING_INTENTS, 'other']);
/** What is over when the goods have come. */
export const WAITING: ReadonlySet<Intent> = new Set([
  'where_is_my_order',
  'order_confirmation',
  'delivered_not_received',
  'delivery_exception',
]);
const MISSING: ReadonlySet<Intent> = new Set([...WAITING, 'missing_item']);
const GIVING_UP: ReadonlySet<Intent> = new Set(['cancel_order', 'return_request']);
const ASKED_FOR_PHOTO: ReadonlySet<Intent> = new Set(['damaged_item', 'wrong_item', 'missing_item']);
const ASKED_FOR_ADDRESS: ReadonlySet<Intent> = new Set(['change_address', 'delivery_exception', 'quote_request']);
const SENTENCES_MAX = 20;
const ANSWER_WORDS_MAX = 60;
/** So few words, after our question and with no wish of their own, are its answer. */
export const BARE_WORDS_MAX = 8;
const SURE_CONFIDENCE = 0.5;

/** `earlier` oldest first. */
export function readThreadSense(earlier: readonly EarlierMail[], mail: NewMail): ThreadSense {
  const gone = new Set(earlier.flatMap(({ tookBack }) => tookBack));
  const wishes = earlier.filter(({ mailId, intents }) => !gone.has(mailId) && listWishes(intents).length > 0);
  const last = wishes.at(-1);
  if (!last) return ALONE;
  const open = wishes.slice(wishes.findLastIndex(({ isAnswered }) => isAnswered) + 1);
  // A request that was answered may still be carried out, and so may be taken back.
  const spokenOf = open.length > 0 ? open : [last];
  if (takesBack(spokenOf, mail)) return { kind: 'withdrawal', earlier: spokenOf };
  if (isThanksAlone(mail.intents) && !saysYesNoOrWhich(mail.text)) return ALONE;
  if (last.isAnswered) return isAnswer(last, mail) ? { kind: 'answer', earlier: [last] } : ALONE;
  if (isThanksAlone(mail.intents) || wantsNothingOfUs(mail.intents)) return ALONE;
  return isSameMatter(open, mail) ? { kind: 'addition', earlier: open } : ALONE;
}

function takesBack(earlier: readonly EarlierMail[], mail: NewMail): boolean {
  const withdrawal = findWithdrawal(mail.text, SENTENCES_MAX);
  if (withdrawal === 'request') return true;
  const isOpen = earlier.some(({ isAnswered }) => !isAnswered);
  if (withdrawal === null || !isOpen) return false;
  // 'We no longer need it' gives the goods up; of a question it says that no answer is needed.
  if (withdrawal === 'unneeded') return !wants(mail.intents, GIVING_UP);
  return !mail.text.includes('?') && earlier.some(({ intents }) => wants(intents, MISSING));
}

/** What a mail wants of us, apart from being read. */
export const listWishes = (intents: readonly IntentGuess[]): readonly IntentGuess[] =>
  intents.filter(({ intent, confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN && !WANT_NOTHING.has(intent));

const wants = (intents: readonly IntentGuess[], some: ReadonlySet<Intent>): boolean =>
  listWishes(intents).some(({ intent }) => some.has(intent));

const isThanksAlone = ([first]: readonly IntentGuess[]): boolean =>
  first?.intent === 'no_reply_needed' && first.confidence >= SURE_CONFIDENCE;

const wantsNothingOfUs = ([first]: readonly IntentGuess[]): boolean =>
  first !== undefined && first.intent !== 'other' && WANT_NOTHING.has(first.intent);

/** Two orders are two matters: answered together, one's request would be taken for the other's. */
function isSameMatter(open: readonly EarlierMail[], mail: NewMail): boolean {
  const before = new Set(open.flatMap(({ orders }) => orders.map(({ number }) => number)));
  if (mail.orderNumbers.length === 0) return before.size <= 1;
  return before.size === 0 || (before.size === 1 && mail.orderNumbers.every((number) => before.has(number)));
}

function isAnswer(asked: EarlierMail, mail: NewMail): boolean {
  const words = countWords(mail.text);
  if (asked.questions.length === 0 || words > ANSWER_WORDS_MAX) return false;
  if (isAboutAnotherOrder(asked, mail)) return false;
  return saysYesNoOrWhich(mail.text) || bringsWhatWasAsked(asked, mail) || isBare(asked, mail, words);
}

function isAboutAnotherOrder({ orders }: EarlierMail, { orderNumbers }: NewMail): boolean {
  return orders.length > 0 && orderNumbers.some((written) => orders.every(({ number }) => number !== written));
}

function bringsWhatWasAsked({ intents, orders }: EarlierMail, mail: NewMail): boolean {
  if (orders.length === 0 && mail.orderNumbers.length > 0) return true;
  if (mail.hasPhoto && wants(intents, ASKED_FOR_PHOTO)) return true;
  return wants(intents, ASKED_FOR_ADDRESS) && readsLikeAnAddress(mail.text);
}

/** A house number and a postal code, in whatever order a country writes them. */
function readsLikeAnAddress(text: string): boolean {
  const numbers = text
    .slice(0, 1_000)
    .match(/(?<![\p{L}\p{N}])(?:\d{1,7}[a-z]?|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})(?![\p{L}\p{N}])/giu);
  const isPostalCode = (word: string): boolean => /^(?:\d{4,6}|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})$/iu.test(word);
  return (numbers?.length ?? 0) >= 2 && (numbers ?? []).some(isPostalCode);
}

function isBare(asked: EarlierMail, { text, intents }: NewMail, words: number): boolean {
  const [first] = intents;
  const wantsSomethingElse =
    first !== undefined &&
    first.intent !== 'other' &&
    first.confidence >= SURE_CONFIDENCE &&
    !wants(asked.intents, new Set([first.intent]));
  return words > 0 && words <= BARE_WORDS_MAX && !text.includes('?') && !wantsSomethingElse;
}
