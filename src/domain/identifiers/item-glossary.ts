// The glossary of retail nouns and attributes as lookup tables, one a language, built when first asked for.
// Called by item-reading.ts. The words themselves stand in product-nouns/.
import { isServedLanguage, type Language } from '../language.ts';
import { foldText } from './fold-text.ts';
import { isJoiningWord, stemWord } from './item-stem.ts';
import { ATTRIBUTES } from './product-nouns/attributes.ts';
import { CLOTHING_NOUNS } from './product-nouns/clothing.ts';
import { ELECTRONICS_NOUNS } from './product-nouns/electronics.ts';
import { HOME_NOUNS } from './product-nouns/home.ts';
import { KITCHEN_NOUNS } from './product-nouns/kitchen.ts';
import { LEISURE_NOUNS } from './product-nouns/leisure.ts';

/** What a word or phrase can mean. `weight` is 1, or less where it only may mean the concept. */
export interface Meaning {
  readonly nouns: { readonly concept: string; readonly weight: number }[];
  readonly attributes: { readonly kind: string; readonly key: string }[];
}

/** A word as the glossary knows it. */
export interface WordEntry {
  readonly stem: string;
  readonly meaning: Meaning | undefined;
  /** Phrases of several words begin with it. */
  readonly isStart: boolean;
  /** It only joins the parts of a name. */
  readonly isJoining: boolean;
}

export interface Glossary {
  readonly language: Language;
  /** By the stems of the phrase, joined by spaces. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What is known of a folded word; remembered. */
  readonly lookUp: (word: string) => WordEntry;
  /** The stems of single words by concept, for one-slip comparison. */
  readonly wordsByConcept: ReadonlyMap<string, readonly string[]>;
}

export const PHRASE_WORDS_MAX = 5;
const MAYBE_WEIGHT = 0.6;
const COLUMNS: readonly Language[] = ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'];
const glossaries = new Map<Language, Glossary>();

/** The stems of a phrase without its joining words, joined by spaces. */
export function phraseKey(phrase: string, language: Language): string {
  const words = foldText(phrase).match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
  const telling = words.filter((word) => !isJoiningWord(word, language));
  return (telling.length > 0 ? telling : words).map((word) => stemWord(word, language)).join(' ');
}

/** The glossary of a language; of English where the language is none of ours. */
export function glossaryOf(code: string): Glossary {
  const language = isServedLanguage(code) ? code : 'en';
  let glossary = glossaries.get(language);
  if (!glossary) {
    glossary = buildGlossary(language);
    glossaries.set(language, glossary);
  }
  return glossary;
}

const listRows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

function buildGlossary(language: Language): Glossary {
  const meanings = new Map<string, Meaning>();
  const starts = new Set<string>();
  const wordsByConcept = new Map<string, string[]>();
  const column = COLUMNS.indexOf(language);
  const meaningOf = (phrase: string): Meaning => {
    const key = phraseKey(phrase, language);
    if (key.includes(' ')) starts.add(key.slice(0, key.indexOf(' ')));
    const meaning = meanings.get(key) ?? { nouns: [], attributes: [] };
    meanings.set(key, meaning);
    return meaning;
  };
  for (const row of [KITCHEN_NOUNS, HOME_NOUNS, ELECTRONICS_NOUNS, CLOTHING_NOUNS, LEISURE_NOUNS].flatMap(listRows)) {
    const concept = row[0]?.split(',')[0] ?? '';
    const words: string[] = [];
    for (const phrase of (row[column] ?? '').split(',')) {
      const isMaybe = phrase.startsWith('~');
      const { nouns } = meaningOf(isMaybe ? phrase.slice(1) : phrase);
      if (!nouns.some((noun) => noun.concept === concept)) nouns.push({ concept, weight: isMaybe ? MAYBE_WEIGHT : 1 });
      const key = phraseKey(phrase, language);
      if (!key.includes(' ')) words.push(key);
    }
    wordsByConcept.set(concept, words);
  }
  for (const [kind = '', ...phrases] of listRows(ATTRIBUTES)) {
    const key = phrases[0]?.split(',')[0] ?? '';
    for (const phrase of (phrases[column] ?? '').split(',')) meaningOf(phrase).attributes.push({ kind, key });
  }
  const lookUp = rememberWords((word) => {
    const stem = stemWord(word, language);
    return { stem, meaning: meanings.get(stem), isStart: starts.has(stem), isJoining: isJoiningWord(word, language) };
  });
  return { language, meanings, lookUp, wordsByConcept };
}

const REMEMBERED_MAX = 10_000;

function rememberWords(find: (word: string) => WordEntry): (word: string) => WordEntry {
  const remembered = new Map<string, WordEntry>();
  return (word) => {
    let entry = remembered.get(word);
    if (!entry) {
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      entry = find(word);
      remembered.set(word, entry);
    }
    return entry;
  };
}
