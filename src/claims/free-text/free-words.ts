// What the check of a model's prose knows of a language: which words carry a meaning of their own, which say the same, and which
// turn, limit or promise it. One source file a language beside this one. Compiled once a language; called by read-meaning.

import type { Language } from '../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** What a word does to what a sentence says. not, only, except, all, can, must, hedge, condition, before, until, past, future and
 * becomes are compared between a sentence and what supports it; atLeast and atMost belong to the number behind them. we, you, your:
 * who acts; back: with it a sending is a return; core and courtesy: politeness; ask and data: requests for harmless data; secret:
 * what nobody may be asked for; act: what a desk does for a customer; yes and no: as an answer. */
export const TRAITS = [
  'not',
  'only',
  'except',
  'all',
  'can',
  'must',
  'hedge',
  'condition',
  'before',
  'until',
  'past',
  'future',
  'becomes',
  'is',
  'atLeast',
  'atMost',
  'we',
  'you',
  'your',
  'back',
  'withBack',
  'core',
  'courtesy',
  'ask',
  'data',
  'secret',
  'act',
  'pays',
  'limits',
  'yes',
  'facts',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Lists are parted by commas; an item may be several words. */
export interface FreeWordsSource {
  /** Words of grammar, by which the language is told too. */
  readonly grammar: string;
  /** Words that add nothing which could be false. */
  readonly neutral: string;
  /** Words that say the same; the groups are parted by semicolons. */
  readonly same: string;
  readonly traits: Readonly<Record<Trait, string>>;
  /** Units of measure and time: id and words, parted by semicolons. */
  readonly units: string;
  /** "One", where a unit stands behind it. */
  readonly one: string;
  /** Words between the numbers of a range, and those that join clauses. */
  readonly rangeJoins: string;
  readonly clauseJoins: string;
  /** How lists are told: verbs that end a list of subjects, what may stand inside a member, what opens examples, and what joins: "and"
   * before the semicolon, "or" behind it. */
  readonly lists: Readonly<Record<'verbs' | 'articles' | 'links' | 'examples' | 'joins' | 'contrasts', string>>;
  /** As an answer. */
  readonly no: string;
  /** Between an amount and what it is for, and words for a piece of goods, which all say the same. */
  readonly each: string;
  readonly pieces: string;
  /** Endings that inflection adds, the longest first or not. */
  readonly endings: string;
  /** Of verbs, where the language says who and when by the ending; null where it does not. */
  readonly weEnding: RegExp | null;
  readonly futureEnding: RegExp | null;
  readonly pastEnding: RegExp | null;
  /** Whether words are joined to longer ones. */
  readonly hasCompounds: boolean;
}

export interface Sense {
  /** What it is compared by; empty where it carries no meaning of its own. */
  readonly key: string;
  readonly traits: number;
  readonly unit: string | null;
}

interface KnownPhrase extends Sense {
  readonly words: readonly string[];
}

export interface FreeWords {
  readonly source: FreeWordsSource;
  readonly grammar: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly rangeJoins: ReadonlySet<string>;
  readonly clauseJoins: ReadonlySet<string>;
  /** With their accents: "è" is no "e". */
  readonly verbs: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly andJoins: ReadonlySet<string>;
  readonly orJoins: ReadonlySet<string>;
  /** Each as its words, the longest first. */
  readonly examples: readonly (readonly string[])[];
  readonly no: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  /** "For" before "each". */
  readonly per: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
  /** By the first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly KnownPhrase[]>;
  senseOf(lower: string): Sense;
  /** Whether the lists name it or an inflected form of it. */
  isListed(folded: string): boolean;
  stemOf(folded: string): string;
}

export const bitOf = (trait: Trait): number => 1 << TRAITS.indexOf(trait);

const SOURCES: Record<Language, FreeWordsSource> = { en, es, de, fr, it, nl, pt };
const compiled = new Map<Language, FreeWords>();

export function freeWordsOf(language: Language): FreeWords {
  const known = compiled.get(language);
  if (known) return known;
  const words = compile(SOURCES[language]);
  compiled.set(language, words);
  return words;
}

/** In small letters without accents; ß is ss. */
export const fold = (lower: string): string =>
  /^[a-z0-9']*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

const listOf = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');

const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text, ',').map(fold));

/** "Abgeholt" and "abzuholen" as "abholt" and "abholen", "gewaschen" as "waschen". */
const withoutParticiple = (folded: string): string =>
  folded.replace(
    /^(ab|an|auf|aus|ein|mit|nach|vor|zuruck|um|weg|af|aan|op|uit|mee|terug|in)(?:ge|zu|te)(?=[a-z]{4})/,
    '$1',
  );

/** Dutch and German write "jas" and "jassen", "week" and "weken". */
const evenSpelling = (stem: string): string => stem.replace(/([a-z])\1$/, '$1').replace(/([aeou])\1(?=[a-z]$)/, '$1');

const CACHED_WORDS_MAX = 20_000;
const STEM_LETTERS_MIN = 4;

function compile(source: FreeWordsSource): FreeWords {
  const endings = listOf(source.endings, ' ').sort((a, b) => b.length - a.length);
  const stemOf = (folded: string): string => {
    let stem = source.hasCompounds ? withoutParticiple(folded) : folded;
    for (let turn = 0; turn < 2; turn += 1) {
      const ending = endings.find((end) => stem.length - end.length >= STEM_LETTERS_MIN && stem.endsWith(end));
      if (ending === undefined) break;
      stem = stem.slice(0, -ending.length);
    }
    return source.hasCompounds ? evenSpelling(stem.replace(/^ge(?=[a-z]{4})/, '')) : stem;
  };
  const single = new Map<string, { key: string | null; traits: number; unit: string | null }>();
  const stems = new Map<string, { key: string | null; traits: number }>();
  const phrases = new Map<string, { words: string[]; key: string | null; traits: number; unit: string | null }>();
  const add = (item: string, key: string | null, traits: number, unit: string | null, isByStem: boolean) => {
    const folded = fold(item.toLowerCase());
    const table = folded.includes(' ') ? phrases : isByStem ? stems : single;
    const at = table === stems ? stemOf(folded) : folded;
    const before = table.get(at) as { key: string | null; traits: number; unit: string | null } | undefined;
    const entry = {
      words: folded.split(' '),
      key: before?.key || key,
      traits: (before?.traits ?? 0) | traits,
      unit: before?.unit ?? unit,
    };
    (table as Map<string, typeof entry>).set(at, entry);
  };
  for (const group of listOf(source.same, ';')) {
    const items = listOf(group, ',');
    for (const item of items) add(item, `=${items[0]}`, 0, null, true);
  }
  for (const unit of listOf(source.units, ';')) {
    const [id = '', ...items] = listOf(unit.replace(':', ','), ',');
    for (const item of items) add(item, '', 0, id, false);
  }
  const isMeaningful = new Set<Trait>([
    'act',
    'data',
    'pays',
    'limits',
    'courtesy',
    'core',
    'facts',
    'secret',
    'ask',
    'withBack',
  ]);
  // As written, for another form of them is another word: "confirm" asks, "confirmed" tells.
  const EXACT: ReadonlySet<Trait> = new Set(['ask', 'core']);
  for (const trait of TRAITS)
    for (const item of listOf(source.traits[trait], ','))
      add(item, isMeaningful.has(trait) ? null : '', bitOf(trait), null, isMeaningful.has(trait) && !EXACT.has(trait));
  for (const item of listOf(source.grammar, ' ')) add(item, '', 0, null, false);
  for (const item of listOf(source.neutral, ',')) add(item, '', 0, null, true);
  const neutralStems = new Set(listOf(source.neutral, ',').map((item) => stemOf(fold(item.toLowerCase()))));
  for (const item of [...listOf(source.rangeJoins, ','), ...listOf(source.clauseJoins, ',')])
    add(item, '', 0, null, false);
  const cache = new Map<string, Sense>();
  const readSense = (lower: string): Sense => {
    const folded = fold(lower);
    const stem = stemOf(folded);
    const own = single.get(folded);
    const elided = own ? null : /^([a-z]{1,5})'(.{2,})$/.exec(folded);
    if (elided) return readSense(lower.slice(lower.indexOf("'") + 1));
    const byStem = stems.get(stem);
    let traits = (own?.traits ?? 0) | (byStem?.traits ?? 0);
    if (source.weEnding?.test(lower)) traits |= bitOf('we');
    if (source.futureEnding?.test(lower)) traits |= bitOf('future');
    if (source.pastEnding?.test(lower)) traits |= bitOf('past');
    const unit = own?.unit ?? null;
    const isEmpty = own?.key === '' || unit !== null || (neutralStems.has(stem) && !byStem?.key?.startsWith('='));
    return { key: isEmpty ? '' : byStem?.key || stem, traits, unit };
  };
  const byFirst = new Map<string, KnownPhrase[]>();
  for (const phrase of phrases.values()) {
    const [first = ''] = phrase.words;
    const listed = byFirst.get(first) ?? [];
    listed.push({
      words: phrase.words,
      key: phrase.key ?? phrase.words.join(' '),
      traits: phrase.traits,
      unit: phrase.unit,
    });
    byFirst.set(
      first,
      listed.sort((a, b) => b.words.length - a.words.length),
    );
  }
  const [ands = '', ors = ''] = source.lists.joins.split(';');
  return {
    source,
    grammar: new Set(listOf(source.grammar, ' ').map((word) => fold(word))),
    one: new Set(listOf(source.one, ',').map(fold)),
    rangeJoins: new Set(listOf(source.rangeJoins, ',')),
    clauseJoins: new Set(listOf(source.clauseJoins, ',')),
    verbs: new Set(listOf(source.lists.verbs, ',')),
    articles: setOf(source.lists.articles),
    links: setOf(source.lists.links),
    contrasts: setOf(source.lists.contrasts),
    andJoins: setOf(ands),
    orJoins: setOf(ors),
    examples: listOf(source.lists.examples, ',')
      .map((item) => fold(item).split(' '))
      .sort((a, b) => b.length - a.length),
    no: setOf(source.no),
    each: setOf(source.each),
    per: setOf('for, für, por, para, pour, per, voor'),
    pieces: new Set(listOf(source.pieces, ',').map((item) => stemOf(fold(item)))),
    phrases: byFirst,
    stemOf,
    isListed: (folded) => single.has(folded) || stems.has(stemOf(folded)) || neutralStems.has(stemOf(folded)),
    senseOf(lower) {
      const known = cache.get(lower);
      if (known) return known;
      if (cache.size >= CACHED_WORDS_MAX) cache.clear();
      const sense = readSense(lower);
      cache.set(lower, sense);
      return sense;
    },
  };
}
