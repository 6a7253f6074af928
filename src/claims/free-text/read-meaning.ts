// What a stretch of prose says, as far as it can be compared: its words of meaning, its numbers with unit and bound, and what turns
// or limits it (a denial, a condition, a tense). Called for sentences of a model and for passages of the desk's documents.

import { readGroupedNumber } from '../decimal.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { gapBefore, type ReadText, type Word } from '../read-text.ts';
import { bitOf, type FreeWords, fold } from './free-words.ts';

export interface Token {
  /** Index of its first word, and the one after its last. */
  readonly first: number;
  readonly end: number;
  /** Empty where it carries no meaning of its own. */
  readonly key: string;
  readonly traits: number;
  /** Of a number: its value. */
  readonly number: string | null;
  readonly unit: string | null;
  /** Explained by a fact or a name, so no passage need say it. */
  readonly isGiven: boolean;
}

export interface NumberClaim {
  /** Value and unit. */
  readonly key: string;
  readonly unit: string;
  readonly bound: 'atLeast' | 'atMost' | 'none';
  /** What it is the amount of: an item, an order, a week. */
  readonly per: string | null;
  /** Words of meaning near it. */
  readonly near: readonly string[];
}

export interface Meaning {
  readonly keys: ReadonlySet<string>;
  /** In their order. */
  readonly content: readonly Token[];
  readonly numbers: readonly NumberClaim[];
  readonly traits: number;
  /** How many words deny something. */
  readonly denials: number;
  /** How many words open a condition. */
  readonly conditions: number;
  /** What its sentence is about, where it begins behind the first words of it. */
  readonly subject: string | null;
  /** Of a passage: what the sentences before it speak of, and of how many clauses it is. */
  readonly context: ReadonlySet<string>;
  readonly parts: number;
  /** It begins with a condition and has no other part. */
  readonly isConditionOnly: boolean;
}

const NO_CONTEXT: ReadonlySet<string> = new Set();
const NOT = bitOf('not');
const [CONDITION, PAST, FUTURE, BACK, WITH_BACK] = [
  bitOf('condition'),
  bitOf('past'),
  bitOf('future'),
  bitOf('back'),
  bitOf('withBack'),
];
const [AT_LEAST, AT_MOST] = [bitOf('atLeast'), bitOf('atMost')];
const PREPOSITIONS = CONDITION | bitOf('before') | bitOf('until') | AT_LEAST | AT_MOST;
const NEAR_TOKENS = 3;
const UNIT_TOKENS_MAX = 5;

/** All tokens of a text, once. */
export function readTokens(read: ReadText, words: FreeWords, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < read.words.length; ) {
    const token = tokenAt(read, words, lexicon, at);
    tokens.push(...(words.source.hasCompounds ? splitCompound(read, token, words) : [token]));
    at = token.end;
  }
  return tokens;
}

const COMPOUND_LETTERS_MIN = 8;
const PART_LETTERS_MIN = 4;

/** "Rücksendekosten" is a sending back and costs, where the lists know both parts. */
function splitCompound(read: ReadText, token: Token, words: FreeWords): readonly Token[] {
  const folded = fold(read.words[token.first]?.lower ?? '');
  if (token.key === '' || token.key.startsWith('=') || token.end > token.first + 1) return [token];
  if (folded.length < COMPOUND_LETTERS_MIN || words.isListed(folded)) return [token];
  for (let at = PART_LETTERS_MIN; at <= folded.length - PART_LETTERS_MIN; at += 1) {
    const rest = folded.slice(at);
    if (!words.isListed(rest)) continue;
    const head = [folded.slice(0, at), folded.slice(0, at).replace(/(?:en|es|e|s|n)$/, '')].find(
      (part) => part.length >= PART_LETTERS_MIN && words.isListed(part),
    );
    if (head !== undefined) return [head, rest].map((part) => ({ ...token, ...words.senseOf(part) }));
  }
  return [token];
}

const GIVEN: ReadonlySet<string> = new Set(['title', 'identifier', 'link', 'address', 'name', 'text']);

function tokenAt(read: ReadText, words: FreeWords, lexicon: Lexicon, at: number): Token {
  const word = read.words[at] as Word;
  const plain = { first: at, end: at + 1, key: '', traits: 0, number: null, unit: null, isGiven: false };
  if (word.explainedBy !== null && GIVEN.has(word.explainedBy)) return { ...plain, isGiven: true };
  if (word.hasDigit) return numberAt(read, at);
  const folded = fold(word.lower);
  for (const phrase of words.phrases.get(folded) ?? [])
    if (phrase.words.every((part, n) => n === 0 || isNext(read, at + n, part)))
      return { ...plain, end: at + phrase.words.length, key: phrase.key, traits: phrase.traits, unit: phrase.unit };
  const spelled = spelledAt(read, words, lexicon, at);
  if (spelled) return spelled;
  const { key, traits, unit } = words.senseOf(word.lower);
  // "Deckt Kratzer nicht ab": at the end it belongs to the verb.
  const isOfVerb = words.source.hasCompounds && /^(?:$|[ ]?[.,;:!?])/.test(gapBefore(read, at + 1));
  return { ...plain, key, traits: isOfVerb ? traits & ~PREPOSITIONS : traits, unit };
}

const isNext = (read: ReadText, at: number, part: string): boolean => {
  const word = read.words[at];
  return word !== undefined && /^[ \u00a0-]$/.test(word.gap) && fold(word.lower) === part;
};

/** "4.90", "1.5L", "9:00", "30-day". */
function numberAt(read: ReadText, at: number): Token {
  const plain = { first: at, key: '', traits: 0, isGiven: false };
  const first = read.words[at]?.text ?? '';
  const telephone = telephoneAt(read, at);
  if (telephone) return { ...plain, ...telephone, unit: null };
  const groups = [first];
  const separators: string[] = [];
  let end = at + 1;
  while (
    groups.length < 4 &&
    /^\d+$/.test(groups.at(-1) ?? '') &&
    /^[.,:']$/.test(gapBefore(read, end)) &&
    /^\d/.test(read.words[end]?.text ?? '')
  ) {
    groups.push(read.words[end]?.text ?? '');
    separators.push(gapBefore(read, end));
    end += 1;
  }
  const last = /^(\d+)(\p{L}{1,6})?$/u.exec(groups.at(-1) ?? '');
  if (!last) return { ...plain, end, number: groups.join('.').toLowerCase(), unit: null };
  const digits = [...groups.slice(0, -1), last[1] ?? ''];
  const values = separators.includes(':') ? [digits.join(':')] : readGroupedNumber(digits, separators);
  return { ...plain, end, number: values.join('|') || digits.join(' '), unit: last[2]?.toLowerCase() ?? null };
}

const TELEPHONE_GROUPS_MIN = 3;

/** Groups of digits that stand side by side are one number, whose parts nobody may exchange: "+33 1 23 45 67 89". */
function telephoneAt(read: ReadText, at: number): { readonly end: number; readonly number: string } | null {
  let end = at;
  let digits = '';
  while (
    /^\d{1,12}$/.test(read.words[end]?.text ?? '') &&
    (end === at || /^(?:[ \u00a0/-]| ?\(|\) ?)$/.test(gapBefore(read, end)))
  ) {
    digits += read.words[end]?.text ?? '';
    end += 1;
  }
  const isTelephone = end - at >= TELEPHONE_GROUPS_MIN || (end - at > 1 && gapBefore(read, at).endsWith('+'));
  return isTelephone ? { end, number: digits } : null;
}

/** "Thirty", "one year", "zwei Wochen". */
function spelledAt(read: ReadText, words: FreeWords, lexicon: Lexicon, at: number): Token | null {
  const word = read.words[at] as Word;
  const plain = { first: at, end: at + 1, key: '', traits: 0, unit: null, isGiven: false };
  // "3.50 USD a day" is no number of days.
  const isEach = words.each.has(fold(word.lower)) && isMoney(read, words, at - 1);
  if (!isEach && words.one.has(fold(word.lower)) && unitAhead(read, words, at + 1)) return { ...plain, number: '1' };
  const first = lexicon.numberWords.get(word.lower);
  if (first === undefined || (lexicon.sets.doubtfulNumbers.has(word.lower) && !unitAhead(read, words, at + 1)))
    return null;
  let [total, end] = [first, at + 1];
  for (;;) {
    const step = lexicon.sets.joins.has(read.words[end]?.lower ?? '') ? 1 : 0;
    const next = lexicon.numberWords.get(read.words[end + step]?.lower ?? '');
    if (next === undefined || (next >= total && next < 100) || (step === 1 && (total < 20 || next > 9))) break;
    total = next >= 100 ? total * next : total + next;
    end += step + 1;
  }
  return { ...plain, end, number: String(total) };
}

const isMoney = (read: ReadText, words: FreeWords, at: number): boolean =>
  Object.values(CURRENCIES).includes(words.senseOf(read.words[at]?.lower ?? '').unit ?? '') ||
  /[€$£]/.test(gapBefore(read, at) + gapBefore(read, at + 1));

function unitAhead(read: ReadText, words: FreeWords, at: number): boolean {
  const word = read.words[at];
  if (!word || !/^[ \u00a0-]$/.test(word.gap)) return false;
  const folded = fold(word.lower);
  const phrase = (words.phrases.get(folded) ?? []).find(
    ({ unit, words: parts }) => unit !== null && parts.every((part, n) => n === 0 || isNext(read, at + n, part)),
  );
  return phrase !== undefined || words.senseOf(word.lower).unit !== null;
}

/** The tokens [from, to). */
export function readMeaning(
  read: ReadText,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: FreeWords,
): Meaning {
  const all = tokens.slice(from, to);
  let traits = 0;
  let isConditional = false;
  let denials = 0;
  const shares = new Set<number>();
  for (const [n, token] of all.entries()) {
    const per = token.number === null ? null : perOf(read, tokens, from + n, words);
    for (let at = per?.from ?? 0; at < (per?.to ?? 0); at += 1) shares.add(at);
    if (n > 0 && all[n - 1]?.first !== token.first && startsClause(read, token, words)) isConditional = false;
    if ((token.traits & NOT) !== 0) denials += 1;
    if ((token.traits & CONDITION) !== 0) isConditional = true;
    if (shares.has(from + n)) continue;
    traits |= isConditional ? token.traits & ~(PAST | FUTURE) : token.traits;
  }
  const hasBack = (traits & BACK) !== 0;
  const content = all.filter(({ key, traits: own }) => key !== '' && !(hasBack && (own & WITH_BACK) !== 0));
  const numbers = all.flatMap((token, n) =>
    token.number === null ? [] : [numberClaim(read, tokens, from + n, words, content)],
  );
  return {
    keys: new Set(content.map(({ key }) => key)),
    content,
    numbers,
    traits: traits & ~(AT_LEAST | AT_MOST),
    denials,
    conditions: all.filter((token) => (token.traits & CONDITION) !== 0).length,
    subject: null,
    context: NO_CONTEXT,
    parts: 1,
    isConditionOnly: isConditionOnly(read, all),
  };
}

const isConditionOnly = (read: ReadText, all: readonly Token[]): boolean =>
  ((all[0]?.traits ?? 0) & CONDITION) !== 0 &&
  !all.some(({ first }, n) => n > 0 && /[,;:]/.test(gapBefore(read, first)));

const startsClause = (read: ReadText, { first }: Token, words: FreeWords): boolean =>
  /[,;:()–—]/.test(gapBefore(read, first)) || words.clauseJoins.has(read.words[first]?.lower ?? '');

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'eur', $: 'usd', '£': 'gbp' };

function numberClaim(
  read: ReadText,
  tokens: readonly Token[],
  at: number,
  words: FreeWords,
  content: readonly Token[],
): NumberClaim {
  const token = tokens[at] as Token;
  const unit = unitOf(read, tokens, at, words);
  const isRange = words.rangeJoins.has(read.words[token.end]?.lower ?? '') && tokens[at + 2]?.number != null;
  const bound = isRange ? null : boundOf(read, tokens, at, words);
  const before = content.filter(({ first }) => first < token.first).slice(-NEAR_TOKENS);
  const after = content.filter(({ first }) => first > token.first).slice(0, NEAR_TOKENS);
  return {
    key: `${token.number} ${unit}`,
    unit,
    per: perOf(read, tokens, at, words)?.what ?? null,
    bound: !bound ? 'none' : (bound.traits & AT_LEAST) !== 0 ? 'atLeast' : 'atMost',
    near: [...before, ...after].map(({ key }) => key),
  };
}

const PER_TOKENS_MAX = 4;
/** Counts the pieces of a kind of goods as the same. */
const PIECE = '=piece';

/** "4.90 USD an item", "for each order": the word behind it, and the tokens [from, to) that say "each". */
function perOf(
  read: ReadText,
  tokens: readonly Token[],
  at: number,
  words: FreeWords,
): { readonly what: string; readonly from: number; readonly to: number } | null {
  const lowerOf = (n: number) => fold(read.words[tokens[n]?.first ?? -1]?.lower ?? '');
  let from = at + 1;
  if (tokens[from]?.unit != null && tokens[from]?.number == null) from += 1;
  let to = from;
  while (to < at + PER_TOKENS_MAX && (words.each.has(lowerOf(to)) || (to === from && words.per.has(lowerOf(to)))))
    to += 1;
  const what = tokens[to];
  const elided = /^l'(.{2,})$/.exec(lowerOf(to))?.[1];
  if (!what || (to === from && elided === undefined) || (!words.each.has(lowerOf(to - 1)) && elided === undefined))
    return null;
  if (tokens.slice(from, to + 1).some(({ first }) => /[^ \u00a0€$£]/.test(gapBefore(read, first)))) return null;
  if (what.number !== null || what.isGiven) return null;
  const stem = words.stemOf(elided ?? lowerOf(to));
  return { what: words.pieces.has(stem) ? PIECE : (what.unit ?? stem), from, to };
}

const BOUND_TOKENS_MAX = 5;

/** "Over 75 EUR", "ab einem Bestellwert von 75 €": the bound that stands before the number in its clause. */
function boundOf(read: ReadText, tokens: readonly Token[], at: number, words: FreeWords): Token | null {
  for (let n = at - 1; n >= Math.max(0, at - BOUND_TOKENS_MAX); n -= 1) {
    const token = tokens[n] as Token;
    if ((token.traits & (AT_LEAST | AT_MOST)) !== 0) return token;
    if (
      token.number !== null ||
      startsClause(read, tokens[n + 1] as Token, words) ||
      /[.!?\n]/.test(gapBefore(read, (tokens[n + 1] as Token).first))
    )
      return null;
  }
  return null;
}

/** A sign beside it, the unit behind it, else the word behind it; of "2 to 3 days" both are days. */
function unitOf(read: ReadText, tokens: readonly Token[], at: number, words: FreeWords): string {
  const token = tokens[at] as Token;
  if (token.unit !== null) return words.senseOf(token.unit).unit ?? token.unit;
  const sign =
    /([€$£]) ?$/.exec(gapBefore(read, token.first))?.[1] ?? /^ ?([€$£])/.exec(gapBefore(read, token.end))?.[1];
  if (sign !== undefined) return CURRENCIES[sign] ?? sign;
  for (let n = at + 1; n < Math.min(tokens.length, at + UNIT_TOKENS_MAX); n += 1) {
    const next = tokens[n] as Token;
    const gap = gapBefore(read, next.first);
    if (/^ ?%/.test(gap)) return 'percent';
    if (/^ ?[€$£]/.test(gap)) return CURRENCIES[gap.trim().charAt(0)] ?? gap;
    if (/[.;!?,)\n]/.test(gap)) return '';
    if (next.unit !== null) return next.unit;
    const isRange = next.number !== null || words.rangeJoins.has(read.words[next.first]?.lower ?? '');
    if (!isRange) return next.key;
  }
  return /^ ?%/.test(gapBefore(read, (tokens.at(-1) as Token).end)) ? 'percent' : '';
}

/** Of a frame and what stands in it. */
export const joinMeanings = (a: Meaning, b: Meaning): Meaning => ({
  keys: new Set([...a.keys, ...b.keys]),
  content: [...a.content, ...b.content],
  numbers: [...a.numbers, ...b.numbers],
  traits: a.traits | b.traits,
  denials: a.denials + b.denials,
  conditions: a.conditions + b.conditions,
  subject: null,
  context: new Set(),
  parts: 2,
  isConditionOnly: false,
});
