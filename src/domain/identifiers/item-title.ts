// A product title taken apart: what it is, and what tells it from others of its kind. Called by item-mentions.ts.
// Titles are mostly English but may be in any of the seven languages.
import { LANGUAGES } from '../language.ts';
import { type ItemReading, isHeadLastIn, type NounHit, readItems } from './item-reading.ts';
import { stemWord } from './item-stem.ts';

export interface TitleItem {
  readonly title: string;
  readonly concepts: ReadonlySet<string>;
  /** By kind: the keys that the title has. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** English stems of the words of its name. */
  readonly nameWords: readonly string[];
  /** English stems of the words that no glossary knows: brands, models, motifs. */
  readonly otherWords: readonly string[];
}

const CACHE_MAX = 20_000;
const cache = new Map<string, TitleItem>();
const TITLE_CHARACTERS_MAX = 300;
const NO_WORDS = new Set([
  'the',
  'and',
  'for',
  'with',
  'set',
  'kit',
  'yes',
  'no',
  'none',
  'not',
  'de',
  'con',
  'mit',
  'per',
  'met',
  'com',
  'avec',
  'und',
  'para',
  'pour',
  'fur',
  'voor',
]);

/** The title taken apart; remembered, for a catalogue is asked about again and again. */
export function readTitle(title: string): TitleItem {
  let item = cache.get(title);
  if (!item) {
    if (cache.size >= CACHE_MAX) cache.clear();
    item = takeApart(title);
    cache.set(title, item);
  }
  return item;
}

function takeApart(title: string): TitleItem {
  const short = title.slice(0, TITLE_CHARACTERS_MAX);
  const name = /^[^(,|]{1,300}/.exec(short)?.[0] ?? short;
  const language = chooseLanguage(name);
  const named = readItems(name, [language]);
  const whole = readItems(short, [language, 'en']);
  const attributes = new Map<string, Set<string>>();
  const main = mainNoun(named, language);
  for (const { kind, key, at } of whole.attributes) {
    if (main && main.from <= at && at < main.to) continue;
    const keys = attributes.get(kind) ?? new Set<string>();
    attributes.set(kind, keys.add(key));
  }
  const nameWords = named.tokens
    .map(({ word }) => stemWord(word, 'en'))
    .filter((word) => word.length > 2 && !NO_WORDS.has(word) && !/^\d/.test(word));
  const known = new Set([...named.nouns, ...whole.nouns].flatMap(({ words }) => words.split(/[\s'-]/)));
  for (const { words } of whole.attributes) for (const word of words.split(/[\s'-]/)) known.add(word);
  const otherWords = whole.tokens
    .filter(({ word }) => word.length > 2 && !known.has(word) && !NO_WORDS.has(word) && !/^\d/.test(word))
    .map(({ word }) => stemWord(word, 'en'));
  return { title, concepts: strongestConcepts(main), attributes, nameWords, otherWords };
}

/** English where it knows a noun of the name, else the language that knows the longest. */
function chooseLanguage(name: string): string {
  if (readItems(name, ['en']).nouns.length > 0) return 'en';
  let best = { language: 'en', words: 0 };
  for (const language of LANGUAGES) {
    const words = Math.max(
      0,
      ...readItems(name, [language]).nouns.map(({ from, to, words: text }) => (to - from) * 100 + text.length),
    );
    if (words > best.words) best = { language, words };
  }
  return best.language;
}

/** What the title is: its longest noun; of equally long ones the last in Germanic languages, the first in Romance ones. */
function mainNoun({ nouns }: ItemReading, language: string): NounHit | undefined {
  const length = Math.max(0, ...nouns.map(({ from, to }) => to - from));
  const longest = nouns.filter(({ from, to }) => to - from === length);
  return isHeadLastIn(language) ? longest.at(-1) : longest[0];
}

function strongestConcepts(main: NounHit | undefined): ReadonlySet<string> {
  const concepts = main?.concepts ?? [];
  const weight = Math.max(0, ...concepts.map((concept) => concept.weight));
  return new Set(concepts.filter((concept) => concept.weight === weight).map(({ concept }) => concept));
}
