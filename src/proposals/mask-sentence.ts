// A sentence of a reply with the values in it marked by kind, so that sentences that differ in them alone are one, and so that a sentence
// with a fact of its own is known. Called by propose-wordings.ts.
import { readText } from '../claims/read-text.ts';
import { SequenceIndex } from '../claims/sequence-index.ts';
import { baseOfTitle } from '../claims/title-base.ts';
import type { DeskFacts } from '../domain/desk.ts';
import { findAmounts } from '../domain/identifiers/amounts.ts';
import { CARRIER_IDS, carrierName } from '../domain/identifiers/carriers.ts';
import { findDays } from '../domain/identifiers/days.ts';
import { foldText, listTokens } from '../domain/identifiers/fold-text.ts';
import { findOrderNumbers } from '../domain/identifiers/order-number.ts';
import { findTrackingNumbers } from '../domain/identifiers/tracking-number.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { LINK } from '../masking/personal-patterns.ts';
import type { SlotKind } from '../voice/template-sentences.ts';
import { holdsNumberWord } from './number-words.ts';

export interface MaskedValue {
  readonly kind: Exclude<SlotKind, 'other'>;
  readonly written: string;
  /** Of a number of days: the fields of the desk's facts that have this value, and the word behind the number, lower-case. */
  readonly fields: readonly string[];
  readonly countWord: string;
}

export type MaskedPiece = string | MaskedValue;

export interface MaskedSentence {
  readonly pieces: readonly MaskedPiece[];
  /** Words and kinds of values, folded: sentences of one key say the same. */
  readonly words: readonly string[];
  readonly key: string;
  /** True where it holds a number, day, amount, link, address or name that is no value of a template. */
  readonly holdsOwnFact: boolean;
}

export interface MaskOptions {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly brandName: string;
  readonly facts: DeskFacts;
  readonly orderNumberPattern: RegExp | null;
  /** Folded words of the names of everybody who wrote or was written to. */
  readonly names: ReadonlySet<string>;
  /** The titles of the catalogue. */
  readonly titles: SequenceIndex<null>;
  /** What was marked before: the same sentences recur. */
  readonly known: Map<string, MaskedSentence>;
}

interface Span extends MaskedValue {
  readonly from: number;
  readonly to: number;
}

/** Could be read as Handlebars, HTML, a note for a person, or an address. */
const NOT_PLAIN = /[{}<>[\]\\@|`~^_*#=]|\p{Cc}|\p{Cf}|\p{Extended_Pictographic}/u;
const HOST = /\p{L}{2,}\.(?:com|net|org|example|shop|store|de|fr|es|it|nl|pt|eu|io|co)\b/iu;

export function maskSentence(sentence: string, options: MaskOptions): MaskedSentence {
  const known = options.known.get(sentence);
  if (known !== undefined) return known;
  const masked = markValues(sentence, options);
  if (options.known.size < limits.sent.sentencesKnownMax) options.known.set(sentence, masked);
  return masked;
}

function markValues(sentence: string, options: MaskOptions): MaskedSentence {
  const spans = keepApart(listSpans(sentence, options));
  const pieces: MaskedPiece[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push(sentence.slice(at, span.from), { ...span });
    at = span.to;
  }
  pieces.push(sentence.slice(at));
  const words = pieces.flatMap((piece) =>
    typeof piece === 'string' ? listTokens(foldText(piece)).map(({ word }) => word) : [`<${piece.kind}>`],
  );
  const rest = pieces.filter((piece) => typeof piece === 'string').join('\n');
  const holdsOwnFact =
    /\p{N}/u.test(rest) ||
    NOT_PLAIN.test(rest.replaceAll('\n', '')) ||
    HOST.test(rest) ||
    holdsNumberWord(rest, options.language) ||
    holdsRelativeDay(rest, options) ||
    holdsName(pieces, options);
  return { pieces, words, key: words.join(' '), holdsOwnFact };
}

function listSpans(text: string, options: MaskOptions): readonly Span[] {
  const { brandName, facts, language, today, orderNumberPattern } = options;
  const span = (kind: MaskedValue['kind'], from: number, to: number): Span => ({
    kind,
    written: text.slice(from, to),
    from,
    to,
    fields: [],
    countWord: '',
  });
  const found = findOrderNumbers(text, orderNumberPattern === null ? {} : { pattern: orderNumberPattern });
  return [
    ...[...text.matchAll(LINK)].map((hit) => span('link', hit.index, hit.index + trimEnd(hit[0]).length)),
    ...findTrackingNumbers(text).map(({ number, index }) =>
      span('tracking', index, endOfCode(text, index, number.length)),
    ),
    ...found.map(({ raw, index }) => span('order', index, index + raw.length)),
    ...findAmounts(text).flatMap(({ raw, index, currency }) =>
      currency === null ? [] : [span('amount', index, index + raw.length)],
    ),
    ...findDays(text, { today, language }).flatMap(({ raw, index, isRelative }) =>
      isRelative || !/\d/.test(raw) ? [] : [span('day', index, index + raw.length)],
    ),
    ...findWhole(text, brandName).map((at) => span('brand', at, at + brandName.length)),
    ...(facts.returns.address === undefined ? [] : findWhole(text, facts.returns.address)).map((at) =>
      span('place', at, at + (facts.returns.address?.length ?? 0)),
    ),
    ...findTitles(text, options).map(([from, to]) => span('item', from, to)),
    ...CARRIER_NAMES.flatMap((name) => findWhole(text, name).map((at) => span('carrier', at, at + name.length))),
    ...listCounts(text, facts),
  ];
}

const trimEnd = (link: string): string => link.replace(/[.,;:!?)\]}'"»]{1,5}$/u, '');

const CARRIER_NAMES: readonly string[] = CARRIER_IDS.map(carrierName).filter((name) => !/^\p{Ll}/u.test(name));

/** Case counts: `UPS`, not the `ups` of a sentence. */
function findWhole(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`)) found.push(at);
  return found;
}

/** Titles as the catalogue writes them, or without their variant where what is left has several words. */
export const indexTitles = (titles: readonly string[]): SequenceIndex<null> =>
  new SequenceIndex(
    [...new Set(titles.slice(0, limits.sent.titlesMax).flatMap((title) => [title, baseOfTitle(title)]))]
      .filter((title) => title.includes(' '))
      .map((text) => ({ text, value: null })),
  );

function findTitles(text: string, { titles }: MaskOptions): readonly (readonly [number, number])[] {
  const { words, text: normal } = readText(text);
  const found: (readonly [number, number])[] = [];
  for (let at = 0; normal === text && at < words.length; at += 1) {
    const hit = titles.longestAt(words, at);
    if (hit === null) continue;
    // The bracket that ends a variant is no word.
    const to = words[hit.end - 1]?.end ?? 0;
    found.push([words[at]?.start ?? 0, hit.text.endsWith(')') && text[to] === ')' ? to + 1 : to]);
    at = hit.end - 1;
  }
  return found;
}

function endOfCode(text: string, from: number, characters: number): number {
  let at = from;
  for (let left = characters; at < text.length && left > 0; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) left -= 1;
  return at;
}

/** `30 days`, where the desk has entered 30 for something. */
function listCounts(text: string, { returns, handling }: DeskFacts): readonly Span[] {
  const values = { returnDays: returns.windowDays, refundDays: returns.refundDays, handlingDays: handling.workingDays };
  return [...text.matchAll(/(?<![\p{N}\p{L}.,-])(\d{1,3})(?: (\p{L}{2,15}))?(?![\p{N}\p{L}])/gu)].flatMap((hit) => {
    const fields = Object.entries(values).flatMap(([field, value]) => (String(value) === hit[1] ? [field] : []));
    const [written] = hit;
    const countWord = (hit[2] ?? '').toLowerCase();
    return fields.length === 0
      ? []
      : [{ kind: 'count', written, fields, countWord, from: hit.index, to: hit.index + written.length }];
  });
}

/** Of those that overlap the first of the list stands. */
function keepApart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (kept.every(({ from, to }) => span.to <= from || span.from >= to)) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}

const holdsRelativeDay = (text: string, { today, language }: MaskOptions): boolean =>
  findDays(text, { today, language }).length > 0;

/** In German, where every noun is written large, these come before a person's name. */
const BEFORE_NAME = /(?<!\p{L})(?:Herrn?|Frau|Hr\.|Fr\.|Kolleg(?:en|e|in)|Chef(?:in)?) \p{Lu}/u;

/** Pronouns of courtesy, and `I`: they are written large everywhere. */
const WRITTEN_LARGE = new Set("i i'm i'll i've i'd lei le la suo sua suoi sue usted ustedes vous u uw".split(' '));

/** In German every noun is written large: there only the names that are known tell. */
function holdsName(pieces: readonly MaskedPiece[], { names, language }: MaskOptions): boolean {
  if (language === 'de' && pieces.some((piece) => typeof piece === 'string' && BEFORE_NAME.test(piece))) return true;
  let isFirst = true;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      isFirst = false;
      continue;
    }
    for (const [word] of piece.matchAll(/[\p{L}\p{M}'’-]{1,60}/gu)) {
      const folded = foldText(word).replace(/^['-]+|['-]+$/gu, '');
      // The small "will" of a sentence is nobody called Will.
      const isLarge = /^\p{Lu}/u.test(word);
      if (isLarge && names.has(folded.replace(/'s$/u, ''))) return true;
      if (isLarge && !isFirst && language !== 'de' && !WRITTEN_LARGE.has(folded)) return true;
      isFirst = false;
    }
  }
  return false;
}
