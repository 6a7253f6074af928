// The disclosable facts, indexed by value, so that each claim of a text is looked up instead of searched. The dotted
// name of a fact says whose it is (see src/domain/list-facts.ts). Called by check-claims, read by every check.

import type { Fact, StatusWord } from '../domain/fact.ts';
import { canonicalDecimal } from './decimal.ts';
import { type Sequence, SequenceIndex } from './sequence-index.ts';
import { baseOfTitle } from './title-base.ts';

/** Whose value it is, read from the name of the fact. */
export interface FactOwner {
  readonly order: string | null;
  /** The parcel's position, as in `order.#W1.parcel.2.state`. */
  readonly parcel: string | null;
  readonly product: string | null;
  readonly leaf: string;
  /** The name without its last part, such as `order.#W1.parcel.2.item.1`. */
  readonly path: string;
}

export interface BookedFact extends FactOwner {
  readonly fact: Fact;
}

export interface BookedAmount extends BookedFact {
  readonly currency: string | null;
}

/** A count that follows from the facts (how many parcels, lines, pieces), so it may be said. */
export interface Count {
  readonly order: string | null;
  readonly leaf: 'count';
}

export interface FactBook {
  readonly all: readonly BookedFact[];
  /** By the identifier in upper case without separators. */
  readonly identifiers: ReadonlyMap<string, readonly BookedFact[]>;
  readonly identifierStarts: ReadonlySet<string>;
  readonly days: ReadonlyMap<string, readonly BookedFact[]>;
  /** By the canonical decimal. */
  readonly amounts: ReadonlyMap<string, readonly BookedAmount[]>;
  readonly quantities: ReadonlyMap<number, readonly (BookedFact | Count)[]>;
  readonly words: ReadonlyMap<StatusWord, readonly BookedFact[]>;
  readonly links: ReadonlySet<string>;
  readonly titles: SequenceIndex<BookedFact>;
  readonly titleBases: ReadonlySet<string>;
  /** Texts and names of the desk and the carriers. */
  readonly texts: SequenceIndex<BookedFact>;
  /** `path` of an item to its quantity. */
  readonly itemQuantities: ReadonlyMap<string, number>;
  readonly hasOrderFacts: boolean;
}

const IDENTIFIER_KINDS: ReadonlySet<string> = new Set([
  'order_number',
  'purchase_order_number',
  'tracking_number',
  'sku',
]);
const GROUPS: ReadonlySet<string> = new Set([
  'parcel',
  'item',
  'waiting',
  'cancelled',
  'backorder',
  'return',
  'refund',
]);

export const compactIdentifier = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads from the end, because an order number or a SKU may hold points itself: pairs of a group and a position, such as
 * `parcel.2`, and the leaf. */
export function readOwner(name: string): FactOwner {
  const leafAt = name.lastIndexOf('.');
  const leaf = name.slice(leafAt + 1);
  const path = name.slice(0, Math.max(0, leafAt));
  if (name.startsWith('product.'))
    return { order: null, parcel: null, product: path.slice('product.'.length), leaf, path };
  if (!name.startsWith('order.')) return { order: null, parcel: null, product: null, leaf, path };
  let end = path.length;
  let parcel: string | null = null;
  for (;;) {
    const positionAt = path.lastIndexOf('.', end - 1);
    const groupAt = path.lastIndexOf('.', positionAt - 1);
    const group = path.slice(groupAt + 1, positionAt);
    if (groupAt < 'order'.length || !GROUPS.has(group) || !isPosition(path, positionAt + 1, end)) break;
    parcel = group === 'parcel' ? path.slice(positionAt + 1, end) : null;
    end = groupAt;
  }
  return { order: path.slice('order.'.length, end), parcel, product: null, leaf, path };
}

function isPosition(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return end > from;
}

export function bookFacts(facts: readonly Fact[]): FactBook {
  const all = facts.map((fact): BookedFact => ({ fact, ...readOwner(fact.name) }));
  const identifiers = new Map<string, BookedFact[]>();
  const days = new Map<string, BookedFact[]>();
  const amounts = new Map<string, BookedAmount[]>();
  const quantities = new Map<number, (BookedFact | Count)[]>();
  const words = new Map<StatusWord, BookedFact[]>();
  const links = new Set<string>();
  const titles: Sequence<BookedFact>[] = [];
  const texts: Sequence<BookedFact>[] = [];
  const titleBases = new Set<string>();
  const itemQuantities = new Map<string, number>();
  for (const booked of all) {
    const { kind, value } = booked.fact;
    const text = String(value);
    if (IDENTIFIER_KINDS.has(kind)) push(identifiers, compactIdentifier(text), booked);
    else if (kind === 'day') push(days, text, booked);
    else if (kind === 'amount') {
      const [number, currency] = text.split(' ');
      push(amounts, canonicalDecimal(number ?? ''), { ...booked, currency: currency ?? null });
    } else if (kind === 'quantity') {
      push(quantities, Number(value), booked);
      if (booked.leaf === 'quantity') itemQuantities.set(booked.path, Number(value));
    } else if (kind === 'word') push(words, text as StatusWord, booked);
    else if (kind === 'link') links.add(text);
    else if (kind === 'title') {
      titles.push({ text, value: booked });
      titleBases.add(baseOfTitle(text).toLowerCase());
    } else texts.push({ text, value: booked });
  }
  for (const [count, orders] of countParts(all))
    for (const order of orders) push(quantities, count, { order, leaf: 'count' });
  return {
    all,
    identifiers,
    identifierStarts: new Set([...identifiers.keys()].flatMap((id) => [id.slice(0, 1), id.slice(0, 2)])),
    days,
    amounts,
    quantities,
    words,
    links,
    titles: new SequenceIndex(titles),
    titleBases,
    texts: new SequenceIndex(texts),
    itemQuantities,
    hasOrderFacts: all.some(({ order }) => order !== null),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const listed = map.get(key);
  if (listed) listed.push(value);
  else map.set(key, [value]);
}

/** How many lines and pieces each list of items holds, how many parcels and orders there are, and each parcel's position. */
function countParts(all: readonly BookedFact[]): Map<number, Set<string | null>> {
  const counts = new Map<number, Set<string | null>>();
  const add = (count: number, order: string | null) => {
    const orders = counts.get(count);
    if (orders) orders.add(order);
    else counts.set(count, new Set([order]));
  };
  const lists = new Map<string, { order: string | null; lines: number; pieces: number }>();
  const parcels = new Map<string, Set<string>>();
  for (const { fact, order, parcel, leaf, path } of all) {
    if (order === null) continue;
    if (parcel !== null) parcels.set(order, (parcels.get(order) ?? new Set()).add(parcel));
    if (leaf !== 'title' && leaf !== 'quantity') continue;
    const key = path.slice(0, path.lastIndexOf('.'));
    const list = lists.get(key) ?? { order, lines: 0, pieces: 0 };
    if (leaf === 'title') list.lines += 1;
    else list.pieces += Number(fact.value);
    lists.set(key, list);
  }
  for (const list of lists.values()) {
    add(list.lines, list.order);
    add(list.pieces, list.order);
  }
  for (const [order, positions] of parcels) for (let n = 1; n <= positions.size; n += 1) add(n, order);
  const orders = new Set(all.flatMap(({ order }) => (order === null ? [] : [order])));
  const products = new Set(all.flatMap(({ product }) => (product === null ? [] : [product])));
  for (const count of [orders.size, products.size]) if (count > 0) add(count, null);
  return counts;
}
