// The disclosable facts, indexed by value, so that each claim of a text is looked up instead of searched. The dotted
// name of a fact says whose it is (see src/domain/list-facts.ts). Called by check-claims, read by every check.

import type { Fact, StatusWord } from '../domain/fact.ts';
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { canonicalDecimal } from './decimal.ts';
import { type Sequence, SequenceIndex } from './sequence-index.ts';

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
  /** What it is looked up by: an identifier in upper case without separators, the canonical decimal of an amount, else
   * the value. */
  readonly key: string;
  /** Of an amount; null where none is written. */
  readonly currency: string | null;
}

/** A count that follows from the facts (how many parcels, lines, pieces), so it may be said. */
export interface Count {
  readonly order: string | null;
  readonly leaf: 'count' | 'parcelCount';
}

export interface FactBook {
  readonly all: readonly BookedFact[];
  readonly identifiers: ReadonlyMap<string, readonly BookedFact[]>;
  /** Their first one and two characters. */
  readonly identifierStarts: ReadonlySet<string>;
  /** Their first characters in lower case. */
  readonly identifierInitials: ReadonlySet<string>;
  readonly days: ReadonlyMap<string, readonly BookedFact[]>;
  readonly amounts: ReadonlyMap<string, readonly BookedFact[]>;
  readonly quantities: ReadonlyMap<number, readonly (BookedFact | Count)[]>;
  readonly words: ReadonlyMap<StatusWord, readonly BookedFact[]>;
  readonly links: ReadonlySet<string>;
  readonly titles: SequenceIndex<BookedFact>;
  /** Texts and names of the desk and the carriers. */
  readonly texts: SequenceIndex<BookedFact>;
  readonly hasOrderFacts: boolean;
}

const IDENTIFIER_KINDS: ReadonlySet<string> = new Set([
  'order_number',
  'purchase_order_number',
  'tracking_number',
  'sku',
]);
const isIdentifier = ({ kind }: Fact): boolean => IDENTIFIER_KINDS.has(kind);
const GROUPS: ReadonlySet<string> = new Set([
  'parcel',
  'item',
  'waiting',
  'cancelled',
  'backorder',
  'return',
  'refund',
  'document',
]);

/** Reads from the end, because an order number or a SKU may hold points itself: pairs of a group and a position, such as
 * `parcel.2`, and the leaf. Values of one thing stand side by side, so the owner of the `neighbour` is tried first. */
export function readOwner(name: string, neighbour: FactOwner | null = null): FactOwner {
  const leafAt = name.lastIndexOf('.');
  const leaf = name.slice(leafAt + 1);
  if (neighbour?.path.length === leafAt && name.startsWith(neighbour.path)) {
    const { order, parcel, product, path } = neighbour;
    return { order, parcel, product, leaf, path };
  }
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

function bookEach(facts: readonly Fact[]): readonly BookedFact[] {
  let last: BookedFact | null = null;
  return facts.map((fact) => {
    last = bookFact(fact, last);
    return last;
  });
}

function bookFact(fact: Fact, neighbour: FactOwner | null): BookedFact {
  const { order, parcel, product, leaf, path } = readOwner(fact.name, neighbour);
  const text = String(fact.value);
  const [number = '', currency = null] = fact.kind === 'amount' ? text.split(' ') : [];
  const key = fact.kind === 'amount' ? canonicalDecimal(number) : isIdentifier(fact) ? compactIdentifier(text) : text;
  return { order, parcel, product, leaf, path, fact, key, currency };
}

/** What every mail of a desk may be told; it holds nothing of a mail. */
interface DeskPart {
  readonly facts: readonly Fact[];
  readonly booked: readonly BookedFact[];
  readonly texts: SequenceIndex<BookedFact>;
  /** All but the texts. */
  readonly values: readonly BookedFact[];
}

const NOTHING_OF_DESK: DeskPart = { facts: [], booked: [], texts: new SequenceIndex([]), values: [] };
let lastDesk: DeskPart | null = null;

/** The desk's facts stand last in the list and stay the same objects until they are read anew, so what was made of the
 * last ones is kept. */
function bookDesk(facts: readonly Fact[]): DeskPart {
  const last = facts.at(-1);
  // Who is told nothing of the desk does not make what was kept go.
  if (!last || !isOfDesk(last)) return NOTHING_OF_DESK;
  if (lastDesk && endsWith(facts, lastDesk.facts)) return lastDesk;
  const deskFacts = facts.slice(facts.findLastIndex((fact) => !isOfDesk(fact)) + 1);
  const booked = bookEach(deskFacts);
  const texts = new SequenceIndex(booked.filter(isOfTexts).map(asSequence));
  lastDesk = { facts: deskFacts, booked, texts, values: booked.filter((fact) => !isOfTexts(fact)) };
  return lastDesk;
}

/** Whether these and no other facts of the desk end the list. */
function endsWith(facts: readonly Fact[], desk: readonly Fact[]): boolean {
  const from = facts.length - desk.length;
  const before = facts[from - 1];
  return from >= 0 && !(before && isOfDesk(before)) && desk.every((fact, n) => fact === facts[from + n]);
}

const isOfDesk = ({ name }: Fact): boolean => name.startsWith('desk.');

export function bookFacts(facts: readonly Fact[]): FactBook {
  const desk = bookDesk(facts);
  const own = bookEach(facts.slice(0, facts.length - desk.facts.length));
  const values = [...own, ...desk.values];
  const identifiers = new Map<string, BookedFact[]>();
  const identifierStarts = new Set<string>();
  const identifierInitials = new Set<string>();
  const days = new Map<string, BookedFact[]>();
  const amounts = new Map<string, BookedFact[]>();
  const quantities = new Map<number, (BookedFact | Count)[]>();
  const words = new Map<StatusWord, BookedFact[]>();
  const links = new Set<string>();
  for (const booked of values) {
    const { fact, key } = booked;
    if (fact.kind === 'day') push(days, key, booked);
    else if (fact.kind === 'amount') push(amounts, key, booked);
    else if (fact.kind === 'quantity') push(quantities, Number(key), booked);
    else if (fact.kind === 'word') push(words, key as StatusWord, booked);
    else if (fact.kind === 'link') links.add(key);
    else if (isIdentifier(fact)) {
      push(identifiers, key, booked);
      identifierStarts.add(key.slice(0, 1)).add(key.slice(0, 2));
      identifierInitials.add(key.slice(0, 1).toLowerCase());
    }
  }
  for (const { count, ...of } of countParts(own)) push(quantities, count, of);
  return {
    all: [...own, ...desk.booked],
    identifiers,
    identifierStarts,
    identifierInitials,
    days,
    amounts,
    quantities,
    words,
    links,
    titles: new SequenceIndex(values.filter(isOfTitle).map(asSequence)),
    texts: new SequenceIndex(own.filter(isOfTexts).map(asSequence), desk.texts),
    hasOrderFacts: own.some(({ order }) => order !== null),
  };
}

const asSequence = (booked: BookedFact): Sequence<BookedFact> => ({ text: booked.key, value: booked });
const isOfTitle = ({ fact }: BookedFact): boolean => fact.kind === 'title';
const isOfTexts = ({ fact }: BookedFact): boolean => fact.kind === 'text' || fact.kind === 'name';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const listed = map.get(key);
  if (listed) listed.push(value);
  else map.set(key, [value]);
}

/** How many lines and pieces each list of items holds, how many parcels and orders there are, and each parcel's position. */
function countParts(all: readonly BookedFact[]): readonly (Count & { readonly count: number })[] {
  const counts = new Map<string, Count & { readonly count: number }>();
  const add = (count: number, order: string | null, leaf: Count['leaf'] = 'count') => {
    counts.set(`${leaf} ${count} ${order}`, { count, order, leaf });
  };
  const lists = new Map<string, { order: string | null; lines: number; pieces: number }>();
  const parcelsByOrder = new Map<string, Set<string>>();
  const products = new Set<string>();
  for (const { fact, order, parcel, product, leaf, path } of all) {
    if (product !== null) products.add(product);
    if (order === null) continue;
    const parcels = parcelsByOrder.get(order) ?? new Set();
    parcelsByOrder.set(order, parcel === null ? parcels : parcels.add(parcel));
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
  for (const [order, parcels] of parcelsByOrder)
    for (let n = 1; n <= parcels.size; n += 1) add(n, order, 'parcelCount');
  const parcels = [...parcelsByOrder.values()].reduce((sum, { size }) => sum + size, 0);
  if (parcelsByOrder.size > 1) add(parcels, null, 'parcelCount');
  for (const count of [parcelsByOrder.size, products.size]) if (count > 0) add(count, null);
  return [...counts.values()];
}
