// Which of the proven sender's orders a mail means that names none: by its items, by the day or amount it mentions, or
// because there is only one. Several that fit equally are an honest 'several', and nothing is tied. Called by gatherFacts.

import { dayOf } from '../domain/calendar.ts';
import { findAmounts } from '../domain/identifiers/amounts.ts';
import { findDays } from '../domain/identifiers/days.ts';
import { type ItemMatch, matchItems } from '../domain/identifiers/item-mentions.ts';
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

/** An item counts most, a matching amount nearly as much, a day only beside them or alone. */
const WEIGHTS = { item: 3, amount: 2.5, day: 1 } as const;
const ITEM_SCORE_MIN = 0.5;

export function chooseOrders(
  mail: ClassifiedMail,
  options: { readonly now: string; readonly timeZone: string },
): readonly TiedOrder[] {
  const { ownOrders, classification } = mail;
  const primary = classification.intents[0]?.intent ?? 'other';
  if (mail.namedOrders.length > 0) return mail.namedOrders;
  if (ownOrders.length === 0 || mail.unresolvedNumbers.length > 0 || mail.message.machineMail) return [];
  const carried = listCarried(mail);
  if (carried.length > 0) return carried;
  if (classification.intents.every(({ intent }) => ABOUT_NO_ORDER.has(intent))) return [];

  const scored = scoreOrders(mail, options);
  const best = Math.max(...scored.map(({ score }) => score));
  const leaders = scored.filter(({ score }) => score === best);
  const [leader] = leaders;
  if (leader && best >= WEIGHTS.day && leaders.length === 1 && ownOrders.length > 1)
    return [{ ...leader.found, tie: best >= WEIGHTS.amount ? 'matched' : 'guessed' }];
  const [only] = ownOrders;
  if (only && ownOrders.length === 1 && (best > 0 || !NEEDS_EVIDENCE.has(primary)))
    return [{ ...only, tie: best >= WEIGHTS.amount ? 'matched' : 'only' }];
  if (NEEDS_EVIDENCE.has(primary)) return [];
  return guessByState(
    leaders.map(({ found }) => found),
    primary,
  );
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

function scoreOrders(mail: ClassifiedMail, { now, timeZone }: { readonly now: string; readonly timeZone: string }) {
  const { language } = mail.classification;
  const words = wordsMeant(mail);
  const titles = [...new Set(mail.ownOrders.flatMap(({ order }) => order.lines.map((line) => line.title)))];
  const mentions = new Map(matchItems(words, titles, language).map((match) => [match.title, match]));
  const amounts = new Set(findAmounts(words).map(({ value }) => value));
  const days = new Set(findDays(words, { today: dayOf(now, timeZone), language }).flatMap((mention) => mention.days));
  return mail.ownOrders.map((found) => {
    const { order } = found;
    const items = scoreItems(order.lines.flatMap((line) => mentions.get(line.title) ?? []));
    const hasAmount = amounts.has(order.total) || order.refunds.some((refund) => amounts.has(refund.amount));
    const hasDay = days.has(dayOf(order.placedAt, timeZone));
    return { found, score: items * WEIGHTS.item + (hasAmount ? WEIGHTS.amount : 0) + (hasDay ? WEIGHTS.day : 0) };
  });
}

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
