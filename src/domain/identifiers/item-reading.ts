// The things and their attributes that a text names, with their places: nouns of the glossary, colours, materials, measures.
// Called by item-title.ts for titles and by item-mentions.ts for mails.
import { limits } from '../limits.ts';
import { foldText, listTokens, type Token } from './fold-text.ts';
import { type Glossary, glossaryOf, type Meaning, PHRASE_WORDS_MAX, type WordEntry } from './item-glossary.ts';
import { findMeasures } from './item-measures.ts';
import { stemWord } from './item-stem.ts';

export interface NounHit {
  readonly concepts: { readonly concept: string; readonly weight: number }[];
  /** Positions of its first token and after its last. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly words: string;
}

export interface AttributeHit {
  readonly kind: string;
  readonly key: string;
  readonly at: number;
  readonly sentence: number;
  readonly words: string;
  readonly isSure: boolean;
}

export interface ItemReading {
  readonly nouns: readonly NounHit[];
  readonly attributes: readonly AttributeHit[];
  readonly tokens: readonly Token[];
  /** The first token with this English stem, for words that are in no glossary. */
  readonly positionOf: (stem: string) => number | undefined;
  /** The sentence of each token. */
  readonly sentences: readonly number[];
  /** Tokens that no glossary knows. */
  readonly unknown: readonly { readonly stem: string; readonly at: number }[];
}

/** A shorter phrase inside a longer one counts less: "kettle" in "electric kettle". */
const INNER_WEIGHT = 0.6;
/** A noun of a language other than the text's, and the head of a compound. */
const FOREIGN_WEIGHT = 0.9;
const FOREIGN_LETTERS_MIN = 5;
const JOINING_WORDS_MAX = 3;
const COMPOUND_LETTERS_MIN = 8;
const HEAD_LETTERS_MIN = 5;
const UNKNOWN_LETTERS_MIN = 6;
/** German and Dutch words that end like a noun of the glossary and are none. */
const NO_COMPOUND = /(?:tisch|steller|korb|alleine|durchmesser|karte|service|kaart|spiegeln|decken)$/;

let lastText = '';
let lastLanguages = '';
let lastReading: ItemReading | null = null;

/** Reads a text with the glossaries of the given languages, the text's own first. A mail is asked about several times (for
 * its sender's orders, for the chosen ones, for the catalogue), so the last reading is kept. */
export function readItems(text: string, languages: readonly string[]): ItemReading {
  const codes = languages.join();
  if (lastReading !== null && codes === lastLanguages && text === lastText) return lastReading;
  lastReading = readAnew(text, languages);
  lastLanguages = codes;
  lastText = text;
  return lastReading;
}

function readAnew(text: string, languages: readonly string[]): ItemReading {
  const folded = foldText(text.slice(0, limits.identify.itemTextCharactersMax));
  const tokens = listTokens(folded);
  const sentences = numberSentences(folded, tokens);
  const glossaries = languages.map(glossaryOf);
  const nouns: NounHit[] = [];
  const attributes: AttributeHit[] = [];
  const isKnown = new Uint8Array(tokens.length);
  for (const [rank, glossary] of glossaries.entries()) {
    const entries = tokens.map(({ word }) => glossary.lookUp(word));
    readWith(glossary, rank > 0, { folded, tokens, entries, sentences, nouns, attributes, isKnown });
  }
  addMeasures(folded, tokens, sentences, attributes);
  const own = glossaries[0] ?? glossaryOf('en');
  const unknown = tokens.flatMap(({ word }, at) =>
    isKnown[at] === 0 && word.length >= UNKNOWN_LETTERS_MIN ? [{ stem: own.lookUp(word).stem, at }] : [],
  );
  const { itemHitsMax } = limits.identify;
  return {
    nouns: weighInner(nouns.slice(0, itemHitsMax), isHeadLastIn(own.language)),
    attributes: attributes.slice(0, itemHitsMax),
    tokens,
    positionOf: indexStems(tokens),
    sentences,
    unknown: unknown.slice(0, itemHitsMax),
  };
}

/** Finds the first token of an English stem; the index is built when first asked for. */
function indexStems(tokens: readonly Token[]): (stem: string) => number | undefined {
  let positions: Map<string, number> | null = null;
  return (stem) => {
    if (!positions) {
      positions = new Map();
      for (let at = tokens.length - 1; at >= 0; at -= 1)
        positions.set(glossaryOf('en').lookUp(tokens[at]?.word ?? '').stem, at);
    }
    return positions.get(stem);
  };
}

function addMeasures(
  folded: string,
  tokens: readonly Token[],
  sentences: readonly number[],
  attributes: AttributeHit[],
): void {
  let at = 0;
  for (const { kind, key, index, end, isSure } of findMeasures(folded)) {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= index) at += 1;
    attributes.push({ kind, key, at, sentence: sentences[at] ?? 0, words: folded.slice(index, end), isSure });
  }
}

interface Work {
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** What the glossary knows of each token. */
  readonly entries: readonly WordEntry[];
  readonly sentences: readonly number[];
  readonly nouns: NounHit[];
  readonly attributes: AttributeHit[];
  readonly isKnown: Uint8Array;
}

function readWith(glossary: Glossary, isForeign: boolean, work: Work): void {
  const { entries } = work;
  const hasCompounds = !isForeign && (glossary.language === 'de' || glossary.language === 'nl');
  for (const [from, first] of entries.entries()) {
    if (first.isJoining) continue;
    const isTrusted = !isForeign || first.stem.length >= FOREIGN_LETTERS_MIN;
    if (first.meaning && isTrusted) addHits(first.meaning, { from, to: from + 1, isForeign }, work);
    const hasPhrase = first.isStart && readPhrases(glossary, first.stem, { from, isForeign }, work);
    if (hasCompounds && !first.meaning && !hasPhrase) readCompound(glossary, from, work);
  }
}

/** The phrases of several words that begin at a token; joining words inside them do not count. */
function readPhrases(
  glossary: Glossary,
  first: string,
  { from, isForeign }: { readonly from: number; readonly isForeign: boolean },
  work: Work,
): boolean {
  let key = first;
  let last = from;
  let hasPhrase = false;
  for (
    let to = from + 1, words = 1;
    to < work.tokens.length && words < PHRASE_WORDS_MAX && to - last <= JOINING_WORDS_MAX + 1;
    to += 1
  ) {
    const entry = work.entries[to];
    if (entry === undefined || entry.isJoining) continue;
    if (!isJoined(work, last, to)) break;
    key = `${key} ${entry.stem}`;
    last = to;
    words += 1;
    const meaning = glossary.meanings.get(key);
    if (!meaning) continue;
    hasPhrase = true;
    addHits(meaning, { from, to: to + 1, isForeign }, work);
  }
  return hasPhrase;
}

/** The words of a phrase follow each other with nothing but spaces, hyphens and joining words between them. */
function isJoined({ folded, tokens }: Work, left: number, right: number): boolean {
  const gap = folded.slice(tokens[left]?.end, tokens[right]?.index);
  return gap.length <= (right - left > 1 ? 14 : 2) && /^[a-z\s'-]{0,14}$/.test(gap) && !gap.includes('\n\n');
}

function addHits(
  meaning: Meaning,
  { from, to, isForeign }: { readonly from: number; readonly to: number; readonly isForeign: boolean },
  work: Work,
): void {
  const { folded, tokens, sentences, nouns, attributes, isKnown } = work;
  const words = folded.slice(tokens[from]?.index, tokens[to - 1]?.end);
  const sentence = sentences[from] ?? 0;
  const factor = isForeign ? FOREIGN_WEIGHT : 1;
  const isNoun = meaning.nouns.length > 0;
  if (isNoun)
    nouns.push({
      concepts: meaning.nouns.map(({ concept, weight }) => ({ concept, weight: weight * factor })),
      from,
      to,
      sentence,
      words,
    });
  // A word that is also a noun ("portátil") says nothing sure as an attribute.
  for (const { kind, key } of meaning.attributes)
    attributes.push({ kind, key: `${kind}:${key}`, at: from, sentence, words, isSure: !isNoun });
  isKnown.fill(1, from, to);
}

/** `Glaswasserkocher` is a kettle of glass: its longest ending that is a noun, and what stands before it as an attribute. */
function readCompound(glossary: Glossary, at: number, { tokens, sentences, nouns, attributes, isKnown }: Work): void {
  const word = tokens[at]?.word ?? '';
  if (word.length < COMPOUND_LETTERS_MIN || word.length > 40 || NO_COMPOUND.test(word)) return;
  for (let cut = 2; cut <= word.length - HEAD_LETTERS_MIN; cut += 1) {
    const head = glossary.meanings.get(stemWord(word.slice(cut), glossary.language));
    if (!head || head.nouns.length === 0) continue;
    const sentence = sentences[at] ?? 0;
    nouns.push({
      concepts: head.nouns.map(({ concept, weight }) => ({ concept, weight: weight * FOREIGN_WEIGHT })),
      from: at,
      to: at + 1,
      sentence,
      words: word,
    });
    const modifier =
      glossary.meanings.get(stemWord(word.slice(0, cut).replace(/s$/, ''), glossary.language)) ??
      glossary.meanings.get(stemWord(word.slice(0, cut), glossary.language));
    for (const { kind, key } of modifier?.attributes ?? [])
      attributes.push({ kind, key: `${kind}:${key}`, at, sentence, words: word, isSure: true });
    isKnown[at] = 1;
    return;
  }
}

/** Phrases inside longer ones keep part of their weight where they are its head ("kettle"), and go where they are not. */
function weighInner(nouns: readonly NounHit[], isHeadLast: boolean): readonly NounHit[] {
  return nouns.flatMap((hit) => {
    const outer = nouns.filter(
      (other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && hit.to <= other.to,
    );
    if (outer.length === 0) return [hit];
    if (!outer.every((other) => (isHeadLast ? other.to === hit.to : other.from === hit.from))) return [];
    return [
      { ...hit, concepts: hit.concepts.map(({ concept, weight }) => ({ concept, weight: weight * INNER_WEIGHT })) },
    ];
  });
}

/** In Germanic languages the last word of a name says what it is, in Romance ones the first. */
export const isHeadLastIn = (language: string): boolean => language === 'en' || language === 'de' || language === 'nl';

/** A sentence ends at a mark with space behind it, at an empty line and before a list item. */
function numberSentences(folded: string, tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  let end = 0;
  return tokens.map((token) => {
    const gap = folded.slice(end, token.index);
    if (gap.length > 1 && /[.!?;](?:\s|$)|\n\s{0,9}\n|\n\s{0,9}[-*•]|^[.!?]/.test(gap.slice(0, 60))) sentence += 1;
    end = token.end;
    return sentence;
  });
}
