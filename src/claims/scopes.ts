// Which order, parcel and product each word of a text is about: the one named last before it in its block, and in a
// sentence or list line that names exactly one, that one. Called by check-claims.
import type { BookedFact } from './fact-book.ts';
import type { IdentifierMention } from './identifiers.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { gapBefore, type ReadText, type Word } from './read-text.ts';
import type { TitleMention } from './titles.ts';

export interface Scope {
  readonly order: string | null;
  /** The parcel's position, or UNSENT for an item that is in no parcel. */
  readonly parcel: string | null;
  readonly product: string | null;
}

export const UNSENT = 'unsent';

type Place = Pick<Scope, 'order' | 'parcel'>;

/** What a mention makes the following words be about; null parts say nothing. */
interface Turn extends Scope {
  readonly at: number;
  /** Where an item named by its title is; it counts to the end of the sentence. */
  readonly place: Place | null;
}

export const NO_SCOPE: Scope = { order: null, parcel: null, product: null };

/** One scope a word; none at all where the text names nothing that it could be about. */
export function readScopes(
  read: ReadText,
  identifiers: readonly IdentifierMention[],
  titles: readonly TitleMention[],
  lexicon: Lexicon,
): readonly Scope[] {
  const turns = [...identifiers.flatMap(turnOfIdentifier), ...titles.flatMap(turnOfTitle)].sort((a, b) => a.at - b.at);
  if (turns.length === 0) return [];
  const bySentence = groupTurns(read, turns, (word) => word.sentence);
  const byItem = groupTurns(read, turns, (word) => word.item);
  const scopes: Scope[] = [];
  let scope = NO_SCOPE;
  let place: Place | null = null;
  let next = 0;
  let before: Word | null = null;
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word) break;
    if (before && word.block !== before.block && !endsWithColon(read, at)) scope = NO_SCOPE;
    if (word.item !== (before?.item ?? null))
      scope = enterPart({ ...scope, parcel: null, product: null }, byItem.get(word.item));
    else if (word.isLineStart && scope.product !== null) scope = { ...scope, product: null };
    if (before?.sentence !== word.sentence) {
      scope = enterPart(scope, bySentence.get(word.sentence));
      place = null;
    }
    for (let turn = turns[next]; turn && turn.at === at; turn = turns[next]) {
      scope = applyTurn(scope, turn);
      place = turn.order === null ? (turn.place ?? place) : null;
      next += 1;
    }
    if (word.explainedBy === null && lexicon.sets.others.has(word.lower)) {
      scope = { ...scope, parcel: null };
      place = null;
    }
    scopes.push(place === null ? scope : { ...scope, ...place });
    before = word;
  }
  return scopes;
}

const endsWithColon = (read: ReadText, at: number): boolean => /:\s*\n/.test(gapBefore(read, at));

function groupTurns(
  read: ReadText,
  turns: readonly Turn[],
  partOf: (word: Word) => number | null,
): Map<number | null, Turn[]> {
  const groups = new Map<number | null, Turn[]>();
  for (const turn of turns) {
    const word = read.words[turn.at];
    const part = word ? partOf(word) : null;
    if (part === null) continue;
    const group = groups.get(part);
    if (group) group.push(turn);
    else groups.set(part, [turn]);
  }
  return groups;
}

/** A sentence or list item that names exactly one order, parcel or product is about it from its first word on. */
function enterPart(scope: Scope, turns: readonly Turn[] | undefined): Scope {
  if (!turns) return scope;
  const only = (part: keyof Scope): string | null => {
    const named = new Set(turns.flatMap((turn) => turn[part] ?? []));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  };
  const orders = new Set(turns.flatMap((turn) => turn.order ?? []));
  const order = orders.size === 0 ? scope.order : only('order');
  const parcels = turns.some((turn) => turn.parcel !== null);
  return {
    order,
    parcel: parcels ? only('parcel') : order === scope.order ? scope.parcel : null,
    product: only('product') ?? scope.product,
  };
}

function applyTurn(scope: Scope, turn: Turn): Scope {
  if (turn.order === null) return turn.product === null ? scope : { ...scope, product: turn.product };
  if (turn.parcel !== null) return { ...scope, order: turn.order, parcel: turn.parcel };
  return { ...scope, order: turn.order, parcel: turn.order === scope.order ? scope.parcel : null };
}

function turnOfIdentifier({ first, facts }: IdentifierMention): readonly Turn[] {
  const [fact] = facts;
  if (!fact) return [];
  const isUnique = facts.every((other) => other.order === fact.order && other.parcel === fact.parcel);
  if (fact.fact.kind === 'sku') return turnOfProduct(first, facts);
  return isUnique
    ? [
        {
          at: first,
          order: fact.order,
          parcel: fact.fact.kind === 'tracking_number' ? fact.parcel : null,
          product: null,
          place: null,
        },
      ]
    : [];
}

const turnOfTitle = ({ first, facts }: TitleMention): readonly Turn[] => turnOfProduct(first, facts);

function turnOfProduct(at: number, facts: readonly BookedFact[]): readonly Turn[] {
  const product = facts.find((fact) => fact.product !== null)?.product ?? null;
  const place = placeOf(facts);
  return product === null && place === null ? [] : [{ at, order: null, parcel: null, product, place }];
}

/** Where an item is, if it is in one place only: in a parcel, or in none yet. */
function placeOf(facts: readonly BookedFact[]): Place | null {
  let place: Place | null = null;
  for (const { order, parcel, path } of facts) {
    const isWaiting = /\.(?:waiting|backorder)\.\d{1,6}$/.test(path);
    if (parcel === null && !isWaiting) continue;
    if (place && (place.order !== order || place.parcel !== (parcel ?? UNSENT))) return null;
    place = { order, parcel: parcel ?? UNSENT };
  }
  return place;
}

/** Whether a fact speaks of what the words are about. Facts of the desk always do; an order's own values also of its parcels. */
export function isInScope(
  fact: { readonly order: string | null; readonly parcel?: string | null; readonly product?: string | null },
  scope: Scope,
): boolean {
  if (fact.product) return scope.product === null || fact.product === scope.product;
  if (fact.order === null || scope.order === null) return true;
  if (fact.order !== scope.order) return false;
  return scope.parcel === null || !fact.parcel || fact.parcel === scope.parcel;
}
