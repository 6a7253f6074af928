// The words by which a language asserts, denies, promises or asks for a status; one source file a language beside this
// one. Compiled once a language into tables that are looked up word by word. Called by read-statuses and written-*.

import { STATUS_WORDS, type StatusWord } from '../../domain/fact.ts';
import type { Language } from '../../domain/language.ts';
import { withCompounds } from './compound-numbers.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** What a phrase claims beside the status words.
 * arrival: that it will come; dispatch: that it will be sent; refund: that money will come back; restock: that goods will come in;
 * deed: something done or granted that no fact ever proves (a replacement, a changed size);
 * deed_to_come: a promise of such a deed, of a cancellation or a change; gift: something for nothing;
 * customer_pays, desk_pays: who pays a return; free_shipping;
 * placed, scanned, return_day, delivery_day, total, price: no claim, but they say which day or amount is meant; neutral: no claim at all. */
export const TARGETS = [
  'arrival',
  'dispatch',
  'refund',
  'restock',
  'deed',
  'deed_to_come',
  'gift',
  'customer_pays',
  'desk_pays',
  'free_shipping',
  'placed',
  'scanned',
  'return_day',
  'delivery_day',
  'total',
  'price',
  'neutral',
] as const;
export type Target = StatusWord | (typeof TARGETS)[number];

/** One language in strings. Lists are parted by commas, words by spaces. In a phrase `a|b` is either word and `*` up to
 * four words; the longest phrase wins. A key of `says` names one or several targets; any of them supports the claim. */
export interface LexiconSource {
  readonly says: Readonly<Record<string, string>>;
  /** "not": does not reach over more than `negationReach` finite verbs to its right. */
  readonly negations: string;
  readonly negationReach: 0 | 1;
  /** True where "not" may follow the verb that it denies ("wir erstatten ihn nicht"). */
  readonly isNegationAfterVerb: boolean;
  /** "no parcel", "nothing": reaches over one finite verb. */
  readonly quantifiers: string;
  readonly conditions: string;
  /** No conditions although they look so, such as "as soon as possible". */
  readonly unconditional: string;
  readonly futures: string;
  readonly possibilities: string;
  /** What the customer or the mail said, not we. */
  readonly reports: string;
  /** Finite auxiliaries, which end the reach of "will" and "can". */
  readonly finites: string;
  /** Words that begin a main clause after a comma or an "and". */
  readonly starters: string;
  readonly contrasts: string;
  readonly joins: string;
  /** "the other parcel", "the rest": no longer the parcel named last. */
  readonly others: string;
  /** "next week": phrase, unit (d, w, e, m: days, calendar weeks, weekends or months from today's) and the first and last one it covers. */
  readonly spans: string;
  /** What may stand before "today" without naming a day of the order: "as of", "hasta". */
  readonly loosely: string;
  /** What joins an order to its day: "order #W1 of November 3". */
  readonly dated: string;
  readonly dayUnits: string;
  /** Word and value. "One" is left out: it is an article or a pronoun in most languages. */
  readonly numberWords: string;
  /** Those of them that mostly mean something else ("sei", "neuf"): numbers only before what can be counted, or in a compound. */
  readonly doubtfulNumbers: string;
  readonly parcelWords: string;
  readonly itemWords: string;
  /** The words for an order, and those between it and its number. */
  readonly orderWords: string;
}

export interface Phrase {
  readonly steps: readonly (ReadonlySet<string> | null)[];
  readonly targets: readonly Target[];
}
export interface DaySpan {
  readonly words: readonly string[];
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}
/** The phrases that begin with a word, those with the most steps first. */
export interface PhraseStart {
  /** By the word behind it: the phrases that can go on with it. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that go on with any other word: they end here or have a gap. */
  readonly beforeOther: readonly Phrase[];
}
export type PhraseIndex = ReadonlyMap<string, PhraseStart>;

type WordSets =
  | 'negations'
  | 'quantifiers'
  | 'futures'
  | 'possibilities'
  | 'finites'
  | 'starters'
  | 'contrasts'
  | 'joins'
  | 'others'
  | 'loosely'
  | 'dated'
  | 'dayUnits'
  | 'doubtfulNumbers'
  | 'parcelWords'
  | 'itemWords'
  | 'orderWords';

export interface Lexicon extends Pick<LexiconSource, 'negationReach' | 'isNegationAfterVerb'> {
  readonly says: PhraseIndex;
  readonly conditions: PhraseIndex;
  readonly unconditional: PhraseIndex;
  readonly reports: PhraseIndex;
  /** By the first word; the longest phrase first. */
  readonly spans: ReadonlyMap<string, readonly DaySpan[]>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly sets: Readonly<Record<WordSets, ReadonlySet<string>>>;
}

const SOURCES: Record<Language, LexiconSource> = { en, es, de, fr, it, nl, pt };
const compiled = new Map<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compileLexicon(SOURCES[language], language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

const KNOWN_TARGETS: ReadonlySet<string> = new Set([...STATUS_WORDS, ...TARGETS]);
const isTarget = (word: string): word is Target => KNOWN_TARGETS.has(word);

function compileLexicon(source: LexiconSource, language: Language): Lexicon {
  return {
    negationReach: source.negationReach,
    isNegationAfterVerb: source.isNegationAfterVerb,
    says: indexPhrases(
      Object.entries(source.says).flatMap(([targets, phrases]) => readPhrases(phrases, readTargets(targets))),
    ),
    conditions: indexPhrases(readPhrases(source.conditions, [])),
    unconditional: indexPhrases(readPhrases(source.unconditional, [])),
    reports: indexPhrases(readPhrases(source.reports, [])),
    spans: indexSpans(listOf(source.spans).map(readSpan)),
    numberWords: withCompounds(readNumbers(source.numberWords), language),
    sets: {
      negations: setOf(source.negations),
      quantifiers: setOf(source.quantifiers),
      futures: setOf(source.futures),
      possibilities: setOf(source.possibilities),
      finites: setOf(source.finites),
      starters: setOf(source.starters),
      contrasts: setOf(source.contrasts),
      joins: setOf(source.joins),
      others: setOf(source.others),
      loosely: setOf(source.loosely),
      dated: setOf(source.dated),
      dayUnits: setOf(source.dayUnits),
      doubtfulNumbers: setOf(source.doubtfulNumbers),
      parcelWords: setOf(source.parcelWords),
      itemWords: setOf(source.itemWords),
      orderWords: setOf(source.orderWords),
    },
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text));
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readTargets(text: string): Target[] {
  const targets = wordsOf(text).filter(isTarget);
  if (targets.length !== wordsOf(text).length) throw new Error(`The status lexicon names an unknown target: ${text}`);
  return targets;
}

const readPhrases = (text: string, targets: readonly Target[]): Phrase[] =>
  listOf(text).map((phrase) => ({
    steps: wordsOf(phrase).map((step) => (step === '*' ? null : new Set(step.split('|')))),
    targets,
  }));

function readSpan(text: string): DaySpan {
  const words = wordsOf(text);
  return { words: words.slice(0, -3), unit: words.at(-3) ?? 'd', from: Number(words.at(-2)), to: Number(words.at(-1)) };
}

function indexSpans(spans: readonly DaySpan[]): ReadonlyMap<string, readonly DaySpan[]> {
  const byLength = [...spans].sort((a, b) => b.words.length - a.words.length);
  return new Map(
    byLength.map(({ words: [first = ''] }) => [first, byLength.filter(({ words }) => words[0] === first)]),
  );
}

const readNumbers = (text: string): ReadonlyMap<string, number> =>
  new Map(listOf(text).map((part) => [wordsOf(part)[0] ?? '', Number(wordsOf(part)[1])]));

function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const word of phrase.steps[0] ?? []) {
      const listed = index.get(word);
      if (listed) listed.push(phrase);
      else index.set(word, [phrase]);
    }
  }
  return new Map([...index].map(([word, listed]) => [word, indexStart(listed)]));
}

function indexStart(phrases: readonly Phrase[]): PhraseStart {
  const byLength = [...phrases].sort((a, b) => b.steps.length - a.steps.length);
  const seconds = new Set(byLength.flatMap(({ steps }) => [...(steps[1] ?? [])]));
  const beforeOther = byLength.filter(({ steps }) => !steps[1]);
  const goOnWith = (second: string) => byLength.filter(({ steps }) => !steps[1] || steps[1].has(second));
  return { bySecond: new Map([...seconds].map((second) => [second, goOnWith(second)])), beforeOther };
}
