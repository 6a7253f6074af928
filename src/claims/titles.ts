// Product titles in a text: those that may be named are marked, those of other products of the catalogue are findings, as
// is a variant that the facts do not hold. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import type { BookedFact, FactBook } from './fact-book.ts';
import { gapBefore, type ReadText, restOn, spanText } from './read-text.ts';
import { SequenceIndex } from './sequence-index.ts';
import { baseOfTitle, partsOfTitle } from './title-base.ts';

export interface TitleMention {
  readonly first: number;
  readonly end: number;
  readonly facts: readonly BookedFact[];
}

interface Catalogue {
  readonly titles: readonly string[];
  readonly full: SequenceIndex<string>;
  readonly bases: SequenceIndex<string>;
}

/** Names shorter than this ("Gift Card", "Order") are only meant where they are written as in the catalogue. */
const PLAIN_NAME_CHARACTERS_MIN = 10;
const VARIANT_CHARACTERS_MAX = 200;

let lastCatalogue: Catalogue | null = null;

/** The catalogue seldom changes between two mails, so the index of the last one is kept; it holds nothing of a mail. */
function indexCatalogue(titles: readonly string[]): Catalogue {
  const last = lastCatalogue;
  if (last && last.titles.length === titles.length && titles.every((title, n) => title === last.titles[n])) return last;
  const asSequences = (texts: Iterable<string>) => [...new Set(texts)].map((text) => ({ text, value: text }));
  const index = {
    titles,
    full: new SequenceIndex(asSequences(titles)),
    bases: new SequenceIndex(asSequences(titles.map(baseOfTitle))),
  };
  lastCatalogue = index;
  return index;
}

export function checkTitles(
  read: ReadText,
  book: FactBook,
  knownTitles: readonly string[],
): { mentions: TitleMention[]; findings: Finding[] } {
  const catalogue = indexCatalogue(knownTitles);
  const mentions: TitleMention[] = [];
  const findings: Finding[] = [];
  const mark = (first: number, end: number) => {
    for (let n = first; n < end; n += 1) {
      const word = read.words[n];
      if (word) word.explainedBy = 'title';
    }
    return end;
  };
  for (let at = 0; at < read.words.length; ) {
    const own = book.titles.longestAt(read.words, at);
    const known = catalogue.full.longestAt(read.words, at);
    if (own && own.end >= (known?.end ?? 0)) {
      const mention = { first: at, end: own.end, facts: own.values };
      restOn(read, mention, mention.facts);
      mentions.push(mention);
      at = mark(at, own.end);
      continue;
    }
    const base = catalogue.bases.longestAt(read.words, at);
    if (known && isMeant(read, at, known.end, known.text)) {
      findings.push(foreignTitle(spanText(read, at, known.end)));
      at = mark(at, known.end);
    } else if (base && isMeant(read, at, base.end, base.text)) {
      const finding = checkBase(read, book, { first: at, end: base.end, text: base.text });
      if (finding) findings.push(finding);
      at = mark(at, base.end);
    } else at += 1;
  }
  return { mentions, findings };
}

const foreignTitle = (claim: string): Finding => ({
  kind: 'title',
  claim,
  detail: 'No fact that may be disclosed names this product.',
});

/** Whether words that read like a title mean the product, or are plain words of the language. */
function isMeant(read: ReadText, first: number, end: number, title: string): boolean {
  if (end - first > 1 && title.length >= PLAIN_NAME_CHARACTERS_MIN) return true;
  const isAsWritten = title.startsWith(spanText(read, first, end));
  if (!isAsWritten) return false;
  const word = read.words[first];
  const opensSentence = word !== undefined && (word.isLineStart || read.sentences[word.sentence]?.first === first);
  return end - first > 1 || (!opensSentence && title.length > 3);
}

/** A name without its variant stands for any disclosed variant; a variant in brackets must be a disclosed one. */
function checkBase(read: ReadText, book: FactBook, base: { first: number; end: number; text: string }): Finding | null {
  const claim = spanText(read, base.first, base.end);
  const titles = book.all.flatMap(({ fact }) =>
    fact.kind === 'title' && baseOfTitle(String(fact.value)).toLowerCase() === base.text.toLowerCase()
      ? [String(fact.value)]
      : [],
  );
  if (titles.length === 0) return foreignTitle(claim);
  const after = read.text.slice(read.words[base.end - 1]?.end ?? 0).slice(0, VARIANT_CHARACTERS_MAX);
  const variant = /^ ?\(([^()\n]{1,150})\)/.exec(after)?.[1];
  if (variant === undefined) return null;
  const known = new Set(titles.flatMap(partsOfTitle));
  const skus = new Set(book.all.flatMap(({ fact }) => (fact.kind === 'sku' ? [String(fact.value).toLowerCase()] : [])));
  const isKnown = (part: string) =>
    known.has(part) ||
    /^[×x]?\s?\d{1,6}\s?[×x]?$/.test(part) ||
    skus.has(part.replace(/^(?:sku|ref|art|item)\W{0,3}/, ''));
  const parts = variant
    .toLowerCase()
    .split(/[,;/]/)
    .map((part) => part.trim());
  return parts.every(isKnown)
    ? null
    : { kind: 'title', claim: `${claim} (${variant})`, detail: 'The facts hold no such variant of this product.' };
}

/** The number of pieces that stands right before or after a title: "2 × Kettle", "Kettle × 2", "Kettle (2)". */
export function pieceWordOf(read: ReadText, mention: TitleMention): number | null {
  const before = mention.first - 1;
  const isNumber = (index: number) => /^\d{1,6}x?$|^x\d{1,6}$/i.test(read.words[index]?.text ?? '');
  if (
    before >= 0 &&
    isNumber(before) &&
    !read.words[mention.first]?.isLineStart &&
    /^\s?[×x*]?\s?$/.test(gapBefore(read, mention.first))
  )
    return before;
  const isCross = /^x$/i.test(read.words[before]?.text ?? '');
  if (isCross && isNumber(before - 1) && gapBefore(read, before) === ' ') return before - 1;
  const after = mention.end;
  if (after < read.words.length && isNumber(after) && /^\)?,?\s?(?:[×x*(]\s?)$/.test(gapBefore(read, after)))
    return after;
  if (/^x$/i.test(read.words[after]?.text ?? '') && isNumber(after + 1) && /^\)? $/.test(gapBefore(read, after)))
    return after + 1;
  return null;
}
