// What could not be read of a shop's files, or contradicts itself, and which answers are therefore not whole. Called by order-book.ts.
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import type { FoundOrder, OrderQuery } from '../../src/ports/order-source.ts';

/** Whose record could not be used, as far as it could be read. */
export interface Unread {
  readonly number: string | null;
  readonly email: string | null;
  /** Where it stands, such as `orders.jsonl line 7`. */
  readonly place: string;
}

export interface Doubts {
  noteUnread(unread: Unread): void;
  /** Orders that share a number or an id: neither is sure. */
  noteDuplicate(one: FoundOrder, other: FoundOrder): void;
  /** Why an answer may not be whole; null where it is. */
  why(query: OrderQuery, found: readonly FoundOrder[]): string | null;
}

export function createDoubts(): Doubts {
  const byNumber = new Map<string, string>();
  const byEmail = new Map<string, string>();
  let unnamed: string | null = null;
  let unaddressed: string | null = null;
  let unreadCount = 0;

  const doubtOfMiss = (query: OrderQuery, isMiss: boolean): string | null => {
    if (query.by === 'email')
      return byEmail.get(emailKey(query.email)) ?? (unaddressed && unreadSentence(unreadCount, unaddressed));
    if (query.by === 'number') {
      return (
        byNumber.get(normaliseOrderNumber(query.number)) ??
        (isMiss && unnamed ? unreadSentence(unreadCount, unnamed) : null)
      );
    }
    return isMiss && unreadCount > 0 ? unreadSentence(unreadCount, unnamed ?? unaddressed) : null;
  };

  return {
    noteUnread({ number, email, place }) {
      unreadCount += 1;
      if (number === null) unnamed ??= place;
      else byNumber.set(normaliseOrderNumber(number), `A record of this order could not be read (${place}).`);
      if (email === null) unaddressed ??= place;
      else byEmail.set(emailKey(email), `A record of this address could not be read (${place}).`);
    },
    noteDuplicate(one, other) {
      for (const { order } of [one, other])
        byNumber.set(normaliseOrderNumber(order.number), duplicateSentence(one, other));
    },
    why(query, found) {
      for (const { order } of found) {
        const why = byNumber.get(normaliseOrderNumber(order.number));
        if (why) return why;
      }
      return doubtOfMiss(query, found.length === 0);
    },
  };
}

/** Addresses are compared without case. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

function duplicateSentence(one: FoundOrder, other: FoundOrder): string {
  return normaliseOrderNumber(one.order.number) === normaliseOrderNumber(other.order.number)
    ? `The number ${one.order.number} stands for more than one order in ${other.source}.`
    : `The id ${one.order.id} stands for both ${one.order.number} and ${other.order.number} in ${other.source}.`;
}

const unreadSentence = (count: number, place: string | null): string =>
  `${count} ${count === 1 ? 'record' : 'records'} could not be read${place === null ? '' : ` (the first: ${place})`}, so another order may exist.`;
