// Cuts a normalised text into words, sentences, lines and blocks. Every later check walks over these words, so each of
// them is linear in the text. Called by check-claims.

import type { BookedFact, Count } from './fact-book.ts';

/** What a word was found to be. A word with a digit that stays unexplained is a finding. */
export type Explanation =
  | 'link'
  | 'address'
  | 'title'
  | 'text'
  | 'name'
  | 'identifier'
  | 'day'
  | 'time'
  | 'amount'
  | 'quantity'
  | 'numbering'
  | 'passage';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What stands between it and the word before it. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly block: number;
  readonly isLineStart: boolean;
  /** Which list item the word stands in, counted over the text; null outside of lists. */
  readonly item: number | null;
  readonly hasDigit: boolean;
  explainedBy: Explanation | null;
  /** The facts on which a claim rests of which it is a part; null where no check has named any. */
  restsOn: readonly (BookedFact | Count)[] | null;
  isInNote: boolean;
}

export interface Sentence {
  readonly first: number;
  /** Index after the last word. */
  end: number;
  isQuestion: boolean;
}

export interface ReadText {
  readonly text: string;
  /** What stands behind the last word. */
  readonly tail: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** A word at a place of the text. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/uy;
const APOSTROPHE = 39;
const ASCII_MAX = 127;
const HAS_DIGIT = /\p{N}/u;
const WRAPPED_LINE_CHARACTERS_MIN = 60;
/** Written with a point before a number: "No. 12", "Nov. 22", "núm. 3". */
const BEFORE_NUMBERS = new Set(
  'no nr núm num art ref tel approx ca jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic janv févr avr juil déc gen mag giu lug set ott mrt mei okt dez fev mai out'.split(
    ' ',
  ),
);
const BEFORE_NAMES = new Set('mr mrs ms dr sr sra sres sig dott st'.split(' '));

/** What stands between a word and the one before it; behind the last word, what is left of the text. */
export const gapBefore = (read: ReadText, index: number): string => read.words[index]?.gap ?? read.tail;

export const spanText = (read: ReadText, first: number, end: number): string =>
  read.text.slice(read.words[first]?.start ?? 0, read.words[end - 1]?.end ?? 0);

/** Notes on which facts these words rest, unless they are part of another claim. */
export function restOn(
  { words }: ReadText,
  { first, end }: { readonly first: number; readonly end: number },
  facts: NonNullable<Word['restsOn']>,
): void {
  if (facts.length === 0) return;
  for (const word of words.slice(first, end)) word.restsOn ??= facts;
}

export function readText(text: string): ReadText {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let sentence: Sentence = { first: 0, end: 0, isQuestion: false };
  let block = 0;
  let items = 0;
  let previous: Word | null = null;
  let gapStart = 0;
  for (let start = startOfWord(text, 0); start < text.length; start = startOfWord(text, gapStart)) {
    const end = endOfWord(text, start);
    const [gap, written] = [text.slice(gapStart, start), text.slice(start, end)];
    gapStart = end;
    const edge: Edge = previous === null ? 'block' : edgeOf(gap, previous, written, text);
    if (edge !== 'none' && previous !== null) {
      if (gap.includes('?')) sentence.isQuestion = true;
      sentences.push(sentence);
      sentence = { first: words.length, end: words.length, isQuestion: false };
      if (edge === 'block') block += 1;
    }
    const isLineStart = previous === null || gap.includes('\n');
    const isBulleted = isLineStart && /(?:^|\n)[ \t]*[-*•·–][ \t]/.test(gap);
    if (isBulleted) items += 1;
    const word: Word = {
      text: written,
      lower: written.toLowerCase(),
      gap,
      start,
      end,
      sentence: sentences.length,
      block,
      isLineStart,
      item: isBulleted ? items : edge === 'block' ? null : (previous?.item ?? null),
      hasDigit: hasDigit(written),
      explainedBy: null,
      restsOn: null,
      isInNote: false,
    };
    words.push(word);
    sentence.end = words.length;
    previous = word;
  }
  const tail = text.slice(gapStart);
  if (tail.includes('?')) sentence.isQuestion = true;
  sentences.push(sentence);
  return { text, tail, words, sentences };
}

/** The first place from here on at which a word begins; the length of the text where none does. */
function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && endOfWord(text, at) === at) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** The end of the word that begins here; the same place where none does. Most words and gaps are ASCII, which needs no
 * regular expression. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (isAsciiLetterOrDigit(text.charCodeAt(at))) at += 1;
  const next = text.charCodeAt(at);
  const isPlain = at === text.length || (next <= ASCII_MAX && (next !== APOSTROPHE || at === start));
  if (isPlain) return at;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (code > ASCII_MAX) return HAS_DIGIT.test(word);
  }
  return false;
}

type Edge = 'none' | 'sentence' | 'block';

/** Whether a new sentence or block starts after a gap. A line end inside a wrapped sentence is none. */
function edgeOf(gap: string, previous: Word, next: string, text: string): Edge {
  if (gap === ' ') return 'none';
  if (gap.includes('\n')) {
    if (/\n[ \t]*\n/.test(gap)) return 'block';
    const lineStart = text.lastIndexOf('\n', previous.end) + 1;
    const isWrapped =
      previous.end - lineStart >= WRAPPED_LINE_CHARACTERS_MIN &&
      /^[,)]?\n[ \t]*\(?$/.test(gap) &&
      /^[\p{Ll}\p{N}]/u.test(next);
    return isWrapped ? 'none' : 'sentence';
  }
  if (/[!?…](?:["')\]»]|\s)/.test(gap) || gap.endsWith('¿')) return 'sentence';
  if (!/^(?: ?[€$£%])?["')\]»]{0,2}\.["')\]»]{0,2}\s/.test(gap)) return 'none';
  if (/^\p{L}$/u.test(previous.text) || BEFORE_NAMES.has(previous.lower)) return 'none';
  if (BEFORE_NUMBERS.has(previous.lower) && (hasDigit(next) || gap.includes('#'))) return 'none';
  const isGermanDay =
    /^\d{1,2}$/.test(previous.text) && /^\p{Lu}\p{Ll}{2,8}$/u.test(next) && MONTHS_AFTER_POINT.has(next.toLowerCase());
  return isGermanDay ? 'none' : 'sentence';
}

/** German and Danish write the day with a point: "22. November". */
const MONTHS_AFTER_POINT = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez'.split(
    ' ',
  ),
);
