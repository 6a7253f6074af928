// Which orders a mail names: by order number, tracking number or purchase-order number, in the new text and a new subject
// first, then in attachments and what is forwarded, then in the thread. Called by identify.

import { findOrderNumbers, nearOrderNumbers } from '../domain/identifiers/order-number.ts';
import { findPurchaseOrderNumbers, normalisePurchaseOrderNumber } from '../domain/identifiers/purchase-order-number.ts';
import { listCodes } from '../domain/identifiers/reference-codes.ts';
import { findTrackingNumbers } from '../domain/identifiers/tracking-number.ts';
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { isAnswerSubject } from '../mail/threading.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../ports/order-source.ts';
import type { FoundMail } from '../ports/records.ts';
import type { TiedOrder } from './progress.ts';

/** Shorter ones stand in any text. */
const PURCHASE_CHARACTERS_MIN = 5;

export interface NamedOrders {
  readonly orders: readonly TiedOrder[];
  readonly trackingNumbers: readonly string[];
  readonly unresolvedNumbers: readonly string[];
  readonly complete: boolean;
  /** Connections that could not be asked. */
  readonly down: readonly string[];
  /** As of FoundOrders. */
  readonly unanswered: readonly string[];
}

interface Search {
  readonly message: Message;
  readonly thread: readonly FoundMail[];
  readonly own: readonly FoundOrder[];
  readonly pattern: RegExp | null;
}

export async function findNamedOrders(search: Search, source: OrderSource): Promise<NamedOrders> {
  const unresolvedNumbers: string[] = [];
  const trackingNumbers: string[] = [];
  const down = new Set<string>();
  const unanswered = new Set<string>();
  let complete = true;
  for (const text of listPlaces(search)) {
    const found = await findInText(text, search, source);
    trackingNumbers.push(...found.trackingNumbers);
    unresolvedNumbers.push(...found.unresolvedNumbers);
    complete &&= found.complete;
    for (const name of found.down) down.add(name);
    for (const name of found.unanswered) unanswered.add(name);
    const rest = { trackingNumbers, unresolvedNumbers, complete, down: [...down], unanswered: [...unanswered] };
    if (found.orders.length > 0) return { orders: found.orders, ...rest };
    // What the writer names now and no order has is not replaced by what stands in older mail.
    if (found.unresolvedNumbers.length > 0) break;
  }
  const rest = { trackingNumbers, unresolvedNumbers, complete, down: [...down], unanswered: [...unanswered] };
  return { orders: [], ...rest };
}

/** The texts to look in, nearest to the writer's own words first. The subject of an answer belongs to the thread. */
function listPlaces({ message, thread }: Search): readonly string[] {
  const isAnswer = message.inReplyTo.length > 0 || message.references.length > 0 || isAnswerSubject(message.subject);
  const { fresh, forwarded, quoted } = message.text;
  const attached = message.attachments
    .map((attachment) => `${attachment.filename}\n${attachment.text ?? ''}`)
    .join('\n');
  const bounced = message.bounced?.originalSubject ?? '';
  const places = [
    isAnswer ? fresh : `${message.subject}\n${fresh}`,
    isAnswer ? message.subject : '',
    `${forwarded?.subject ?? ''}\n${forwarded?.text ?? ''}`,
    attached,
    bounced,
    quoted,
    [...thread]
      .reverse()
      .flatMap((mail) => mail.orderNumbers)
      .slice(0, 1)
      .join('\n'),
  ];
  return places.filter((text) => text.trim() !== '');
}

async function findInText(text: string, search: Search, source: OrderSource): Promise<NamedOrders> {
  const orders = new Map<string, TiedOrder>();
  const unresolvedNumbers: string[] = [];
  const down = new Set<string>();
  const unanswered = new Set<string>();
  let complete = true;
  const tie = async (query: OrderQuery, isCertain: boolean): Promise<boolean> => {
    const found = await source.findOrders(query);
    complete &&= found.complete;
    for (const name of found.down ?? []) down.add(name);
    for (const name of found.unanswered ?? []) unanswered.add(name);
    // A bare number ties only an order of the proven sender: it might be anything.
    const tied = isCertain
      ? found.orders
      : found.orders.filter((x) => search.own.some((own) => own.order.id === x.order.id));
    for (const order of tied) orders.set(order.order.id, { ...order, tie: 'named' });
    return tied.length > 0;
  };

  const tracking = findTrackingNumbers(text).slice(0, limits.identify.referencesMax);
  const explained = new Set<string>();
  const trackingNumbers: string[] = [];
  for (const { number } of tracking) {
    if (await tie({ by: 'tracking_number', trackingNumber: number }, true)) {
      explained.add(number);
      trackingNumbers.push(number);
    }
  }
  for (const purchase of findPurchaseOrderNumbers(text).slice(0, limits.identify.referencesMax)) {
    if (await tie({ by: 'purchase_order_number', purchaseOrderNumber: purchase.normalised }, true))
      explained.add(purchase.normalised);
  }
  const ownPurchases = findOwnPurchases(text, search.own);
  for (const { order } of ownPurchases) orders.set(order.order.id, { ...order, tie: 'named' });
  const options = search.pattern ? { pattern: search.pattern } : {};
  for (const written of findOrderNumbers(text, options).slice(0, limits.identify.referencesMax)) {
    if (
      explained.has(written.normalised) ||
      ownPurchases.some(({ index, end }) => written.index >= index && written.index < end) ||
      (await tie({ by: 'number', number: written.normalised }, written.isCertain))
    )
      continue;
    const near = findNear(written.normalised, search.own);
    if (near) orders.set(near.order.id, { ...near, tie: 'mistyped' });
    else if (written.isCertain) unresolvedNumbers.push(written.normalised);
  }
  return {
    orders: [...orders.values()].slice(0, limits.identify.ordersMax),
    trackingNumbers,
    unresolvedNumbers,
    complete,
    down: [...down],
    unanswered: [...unanswered],
  };
}

/** Businesses number their orders as they like: whatever the proven sender's own order holds as its number is one, without being called so. */
function findOwnPurchases(text: string, own: readonly FoundOrder[]) {
  return own.flatMap((order) => {
    const written = order.order.purchaseOrderNumber?.trim() ?? '';
    const number = normalisePurchaseOrderNumber(written);
    if (number.length < PURCHASE_CHARACTERS_MIN) return [];
    const isIts = ({ text: code }: { readonly text: string }) => normalisePurchaseOrderNumber(code) === number;
    return [...listCodes(text).filter(isIts), ...listWhole(text, written)].map(({ index, end }) => ({
      order,
      index,
      end,
    }));
  });
}

/** Where the words stand in the text by themselves. */
function listWhole(text: string, words: string) {
  const [within, wanted] = [text.toUpperCase(), words.toUpperCase()];
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(within.charAt(at));
  const found: { index: number; end: number }[] = [];
  for (let index = within.indexOf(wanted); index >= 0; index = within.indexOf(wanted, index + wanted.length)) {
    const end = index + wanted.length;
    if (!isLetter(index - 1) && !isLetter(end)) found.push({ index, end });
  }
  return found;
}

/** The one order of the proven sender that is a single slip away from what was written; null where none or several are. */
function findNear(written: string, own: readonly FoundOrder[]): FoundOrder | null {
  const near = nearOrderNumbers(
    written,
    own.map((x) => x.order.number),
  );
  return near.length === 1 ? (own.find((x) => x.order.number === near[0]) ?? null) : null;
}
