// Which of the proven sender's orders a mail means that names none: by its items, by the day or amount it mentions, or
// because there is only one. Several that fit equally are an honest 'several', and nothing is tied. Called by gatherFacts.

import { dayOf } from '../domain/calendar.ts';
import { findAmounts } from '../domain/identifiers/amounts.ts';
import { findDays } from '../domain/identifiers/days.ts';
import { foldText } from '../domain/identifiers/fold-text.ts';
import { glossaryOf } from '../domain/identifiers/item-glossary.ts';
import { type ItemMatch, matchItems } from '../domain/identifiers/item-mentions.ts';
import { namesAsThing } from '../domain/identifiers/named-things.ts';
import { findOrderDays } from '../domain/identifiers/order-days.ts';
import { asksWhenItCame, speaksOfOthers, withoutSetAside } from '../domain/identifiers/set-aside.ts';
import type { Intent } from '../domain/intent.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { ClassifiedMail, TiedOrder } from './progress.ts';
import { wordsMeant } from './words-meant.ts';

/** Such mails are about no order unless they name one. */
const ABOUT_NO_ORDER: ReadonlySet<Intent> = new Set([
  'privacy_request',
  'spam',
  'no_reply_needed',
  'stock_question',
  'product_question',
  'shipping_question',
  'quote_request',
  'purchase_order',
  'supplier_notice',
  'carrier_notice',
]);
/** Without an item, a day or an amount these still mean the contact's one order. */
const NEEDS_EVIDENCE: ReadonlySet<Intent> = new Set(['other', 'human_request', 'complaint']);

/** What went back is just what these are about. */
const ASKS_FOR_WHAT_WENT_BACK: ReadonlySet<Intent> = new Set(['return_request', 'exchange_request', 'refund_status']);
/** What has come already is not what these ask for. */
const ASKS_FOR_WHAT_WAITS: ReadonlySet<Intent> = new Set(['where_is_my_order', 'order_confirmation']);

/** An item counts most, a matching amount nearly as much, a day only beside them or alone. */
const WEIGHTS = { item: 3, amount: 2.5, day: 1 } as const;
const ITEM_SCORE_MIN = 0.5;
/** A noun of the glossary alone, a misspelt one too; not a part of a name that no glossary knows. */
const PLAIN_NOUN_SCORE_MIN = 0.6;

export function chooseOrders(
  mail: ClassifiedMail,
  options: { readonly now: string; readonly timeZone: string },
): readonly TiedOrder[] {
  const { classification } = mail;
  const ownOrders = listPossible(mail);
  const primary = classification.intents[0]?.intent ?? 'other';
  if (mail.namedOrders.length > 0) return mail.namedOrders;
  if (ownOrders.length === 0 || mail.unresolvedNumbers.length > 0 || mail.message.machineMail) return [];
  const carried = listCarried(mail);
  if (carried.length > 0) return carried;
  if (classification.intents.every(({ intent }) => ABOUT_NO_ORDER.has(intent))) return [];

  const scored = scoreOrders({ ...mail, ownOrders }, options);
  const best = Math.max(...scored.map(({ score }) => score));
  const leaders = scored.filter(({ score }) => score === best);
  const [leader] = leaders;
  if (leader && best >= WEIGHTS.day && leaders.length === 1 && ownOrders.length > 1)
    return [{ ...leader.found, tie: isSure(leader, scored) ? 'matched' : 'guessed' }];
  const [only] = ownOrders;
  if (only && ownOrders.length === 1 && (best > 0 || !NEEDS_EVIDENCE.has(primary)))
    return [{ ...only, tie: best >= WEIGHTS.amount ? 'matched' : 'only' }];
  if (NEEDS_EVIDENCE.has(primary)) return [];
  return guessByState(
    leaders.map(({ found }) => found),
    primary,
  );
}

/** Of what has not come nobody asks on which day it came. */
function listPossible(mail: ClassifiedMail): readonly FoundOrder[] {
  const { ownOrders, classification } = mail;
  if (!classification.intents.some(({ intent }) => intent === 'where_is_my_order') || !asksWhenItCame(wordsMeant(mail)))
    return ownOrders;
  const come = ownOrders.filter(({ order }) => order.shipments.some((s) => s.shipmentStatus === 'delivered'));
  return come.length > 0 ? come : ownOrders;
}

/** The orders of the mails that this one speaks to, as far as they are still the proven sender's own. */
function listCarried({ threadSense, ownOrders }: ClassifiedMail): readonly TiedOrder[] {
  if (threadSense.kind === 'alone') return [];
  const before = new Map(threadSense.earlier.flatMap(({ orders }) => orders.map((tied) => [tied.number, tied])));
  return ownOrders.flatMap((own) => {
    const tied = before.get(own.order.number);
    return tied ? [{ ...own, tie: tied.isGuessed ? ('guessed' as const) : ('matched' as const) }] : [];
  });
}

interface Scored {
  readonly found: FoundOrder;
  readonly score: number;
  /** What speaks for the order: the words that may name one of its items, an amount of it, its day. */
  readonly evidence: ReadonlySet<string>;
  /** One of them means this order even alone, where nothing speaks for another. */
  readonly isPlain: boolean;
  /** Only a thing speaks for it, and the mail speaks of another order or the rest, too. */
  readonly mayBeOther: boolean;
}

/** Whether what the mail says means this order and no other: what speaks for another may only be that which speaks better for
 * this one, be it in fewer words ("clock" in the subject, "white wall clock" in the text). */
function isSure(leader: Scored, scored: readonly Scored[]): boolean {
  if (leader.mayBeOther) return false;
  const others = scored.filter((order) => order !== leader);
  const isOfLeader = (reason: string) => [...leader.evidence].some((x) => x.includes(reason) || reason.includes(x));
  if (others.some(({ evidence }) => ![...evidence].every(isOfLeader))) return false;
  return leader.score >= WEIGHTS.amount || (leader.isPlain && others.every(({ evidence }) => evidence.size === 0));
}

function scoreOrders(
  mail: ClassifiedMail,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): readonly Scored[] {
  const { language, intents } = mail.classification;
  const titles = [...new Set(mail.ownOrders.flatMap(({ order }) => order.lines.map((line) => line.title)))];
  const asksForWhatWaits = intents.some(({ intent }) => ASKS_FOR_WHAT_WAITS.has(intent));
  const titleWords = new Set(titles.flatMap((title) => foldText(title).split(/[\s,()]+/)));
  const words = withoutSetAside(wordsMeant(mail), {
    isThing: (word) => titleWords.has(word) || glossaryOf(language).lookUp(word).meaning !== undefined,
    dropsReturned: !intents.some(({ intent }) => ASKS_FOR_WHAT_WENT_BACK.has(intent)),
    dropsReceived: asksForWhatWaits,
  });
  const mentions = new Map(matchItems(words, titles, language).map((match) => [match.title, match]));
  const asksForOther = asksForWhatWaits && speaksOfOthers(words);
  const amounts = new Set(findAmounts(words).map(({ value }) => value));
  const options = { today: dayOf(now, timeZone), language };
  const days = new Set(findDays(words, options).flatMap((mention) => mention.days));
  const orderDays = new Set(findOrderDays(words, options).flatMap((mention) => mention.days));
  return mail.ownOrders.map((found) => {
    const { order } = found;
    const matches = order.lines.flatMap((line) => mentions.get(line.title) ?? []);
    const hasAmount = amounts.has(order.total) || order.refunds.some((refund) => amounts.has(refund.amount));
    const placedOn = dayOf(order.placedAt, timeZone);
    const hasDay = days.has(placedOn);
    const isOrderDay = orderDays.has(placedOn);
    return {
      found,
      score: scoreItems(matches) * WEIGHTS.item + (hasAmount ? WEIGHTS.amount : 0) + (hasDay ? WEIGHTS.day : 0),
      evidence: new Set([
        ...matches.map(({ matched }) => matched[0] ?? ''),
        ...(hasAmount ? ['amount'] : []),
        ...(hasDay ? ['day'] : []),
      ]),
      mayBeOther: asksForOther && !hasAmount && !isOrderDay,
      isPlain: isOrderDay || matches.some((match) => isPlainNoun(match, words, language)),
    };
  });
}

const isPlainNoun = ({ score, matched }: ItemMatch, words: string, language: string): boolean =>
  score >= PLAIN_NOUN_SCORE_MIN && namesAsThing(words, matched[0] ?? '', language);

/** Each naming counts once: two kettles in an order fit "the kettle" no better than one. */
function scoreItems(matches: readonly ItemMatch[]): number {
  const bestByWords = new Map<string, number>();
  for (const { matched, score } of matches) {
    const words = matched.join(' ');
    if (score >= ITEM_SCORE_MIN) bestByWords.set(words, Math.max(score, bestByWords.get(words) ?? 0));
  }
  return [...bestByWords.values()].reduce((sum, score) => sum + score, 0);
}

/** The one order still under way, for a question about where it is. A guess: a person approves the answer. */
function guessByState(candidates: readonly FoundOrder[], primary: Intent): readonly TiedOrder[] {
  if (primary !== 'where_is_my_order' && primary !== 'order_confirmation') return [];
  const underWay = candidates.filter(
    ({ order }) => order.orderStatus === 'open' && order.shipments.every((s) => s.shipmentStatus !== 'delivered'),
  );
  const [one] = underWay;
  return one && underWay.length === 1 ? [{ ...one, tie: 'guessed' }] : [];
}
