// Order, purchase-order and tracking numbers and SKUs that the facts hold, found in a text however they are grouped; the
// words are marked as explained. Whatever looks like one and is not marked is a finding later. Called by check-claims.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import type { BookedFact, FactBook } from './fact-book.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { gapBefore, type ReadText, restOn, type Word } from './read-text.ts';

export interface IdentifierMention {
  readonly first: number;
  readonly end: number;
  readonly facts: readonly BookedFact[];
}

const PARTS_MAX = 14;
const ASCII_MAX = 127;
/** A shorter number of digits alone is an order's only with a # or the word for an order before it. */
const BARE_DIGITS_MIN = 4;

export function explainIdentifiers(read: ReadText, book: FactBook, lexicon: Lexicon): readonly IdentifierMention[] {
  const mentions: IdentifierMention[] = [];
  for (let at = 0; at < read.words.length; ) {
    const mention = longestAt(read, book, at);
    if (mention && isWhole(read, mention) && isMarked(read, lexicon, mention)) {
      for (let n = at; n < mention.end; n += 1) {
        const word = read.words[n];
        if (word) word.explainedBy = 'identifier';
      }
      restOn(read, mention, mention.facts);
      mentions.push(mention);
      at = mention.end;
    } else at += 1;
  }
  return mentions;
}

function longestAt(read: ReadText, book: FactBook, at: number): IdentifierMention | null {
  const start = read.words[at];
  if (!start || start.explainedBy !== null) return null;
  if (!mayStart(book, start)) return null;
  let compact = '';
  let best: IdentifierMention | null = null;
  for (let n = at; n < Math.min(read.words.length, at + PARTS_MAX); n += 1) {
    const word = read.words[n];
    if (!word || word.explainedBy !== null || (n > at && !/^[ \-._/#\u00a0]{1,2}$/.test(gapBefore(read, n)))) break;
    compact += compactIdentifier(word.text);
    const facts = book.identifiers.get(compact);
    if (facts) best = { first: at, end: n + 1, facts };
  }
  return best;
}

/** Most words begin like no identifier of the facts, which their first letter tells. */
function mayStart({ identifierInitials, identifierStarts }: FactBook, { text, lower }: Word): boolean {
  if (text.charCodeAt(0) <= ASCII_MAX && !identifierInitials.has(lower.charAt(0))) return false;
  return identifierStarts.has(compactIdentifier(text).slice(0, 2));
}

/** Nothing joined to it without a space: `W123-9` and `7W123` are other numbers. */
function isWhole(read: ReadText, { first, end }: IdentifierMention): boolean {
  const isJoined = (gap: string, neighbour: string | undefined) =>
    /^[-_+#&@]$/.test(gap) && neighbour !== undefined && /\p{N}|^\p{Lu}+$/u.test(neighbour);
  const before = read.words[first - 1];
  if (before && before.explainedBy === null && isJoined(gapBefore(read, first), before.text)) return false;
  const after = read.words[end];
  return !(after && isJoined(gapBefore(read, end), after.text));
}

function isMarked(read: ReadText, lexicon: Lexicon, { first, end, facts }: IdentifierMention): boolean {
  const compact = compactIdentifier(read.text.slice(read.words[first]?.start ?? 0, read.words[end - 1]?.end ?? 0));
  if (compact.length >= BARE_DIGITS_MIN || !/^\d*$/.test(compact)) return facts.length > 0;
  if (gapBefore(read, first).endsWith('#')) return true;
  return [1, 2].some((back) => lexicon.sets.orderWords.has(read.words[first - back]?.lower ?? ''));
}
