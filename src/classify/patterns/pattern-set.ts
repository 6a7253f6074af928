// Many token patterns at once: a sentence is scanned in one pass, however many patterns there are. A pattern is tried only
// around the rarest of its words, and only where all its other words are in the sentence. Used by the rules judge, the
// alarms and the doubts.
import { ElementTable } from './element-table.ts';
import { type Word, WordMemory } from './known-words.ts';
import {
  type CompiledSequence,
  type DescribedSentence,
  type DescribedWord,
  isFoundIn,
  lastStart,
  matchSequence,
  positionBit,
  type Step,
} from './match-sequence.ts';
import type { Sentence } from './read-sentences.ts';
import { type Element, readTokenPattern, type Sequence, type WordClasses } from './token-pattern.ts';

export interface PatternMatch<T> {
  /** Positions in the sentence's words: the first, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly pattern: KnownPattern<T>;
}

/** A pattern of the set: the same object for every match, so it can be compared. */
export interface KnownPattern<T> {
  readonly value: T;
  readonly source: string;
  /** Its place in the set. */
  readonly place: number;
  readonly countsNegated: boolean;
  readonly first: CompiledSequence;
  readonly also: readonly CompiledSequence[];
  readonly excludes: readonly CompiledSequence[];
}

/**
 * In a described word's numbers there stand, behind its elements, the patterns whose rarest element it can begin, each as:
 * its place in the set, how many words it may begin before that element, how many other elements it needs, and their ids.
 * All in one run, for it is read at every word of every mail, and most patterns fail here: when other work has emptied the
 * processor's caches, what is scattered in memory costs more than the tests.
 */
const NUMBERS_BEFORE_IDS = 3;
/** Most words of a mail: one object for all of them. */
const IN_NO_PATTERN: DescribedWord = { numbers: [0], begun: new Map() };

export class PatternSet<T> {
  readonly #table = new ElementTable();
  readonly #patterns: KnownPattern<T>[] = [];
  /** Begun at the first sentence, when all patterns are there. */
  #memory: WordMemory<DescribedWord> | null = null;
  /** Of the sentence in hand; all zero between two sentences. */
  #positions = new Int32Array(0);
  /** Of the sentence in hand. */
  readonly #verdicts: Verdicts<T> = new Map();

  add(source: string, classes: WordClasses, value: T): void {
    const read = readTokenPattern(source, classes);
    const compile = (sequence: Sequence): CompiledSequence => this.#compile(sequence);
    this.#patterns.push({
      value,
      source,
      place: this.#patterns.length,
      countsNegated: read.countsNegated,
      first: compile(read.first),
      also: read.also.map(compile),
      excludes: read.excludes.map(compile),
    });
    this.#memory = null;
  }

  /** Every match in the sentence, at most one for each pattern and start, in the order of their starts. */
  findAll({ words, isQuestion }: Sentence): PatternMatch<T>[] {
    const described = this.#describe(words);
    const firstWordAt = words.findIndex(({ text }) => text !== ',');
    const sentence = { words, isQuestion, described, positions: this.#positions, firstWordAt };
    const matches: PatternMatch<T>[] = [];
    for (let at = 0; at < described.length; at++) this.#tryPatterns(sentence, at, matches, this.#verdicts);
    this.#forgetSentence(described);
    return matches.length > 1 ? matches.sort((a, b) => compareMatches(a, b, described)) : matches;
  }

  #describe(words: readonly Word[]): DescribedWord[] {
    this.#memory ??= this.#beginMemory();
    const positions = this.#positions;
    const described: DescribedWord[] = [];
    for (const word of words) {
      const bit = positionBit(described.length);
      const known: DescribedWord = this.#memory.recall(word);
      const count = known.numbers[0] ?? 0;
      for (let place = 1; place <= count; place++) {
        const id = known.numbers[place] ?? 0;
        positions[id] = (positions[id] ?? 0) | bit;
      }
      described.push(known);
    }
    return described;
  }

  /** There are thousands of elements, and a sentence has a few of them: to clear all would take longer than to match. */
  #forgetSentence(described: readonly DescribedWord[]): void {
    if (this.#verdicts.size > 0) this.#verdicts.clear();
    for (const { numbers } of described) {
      const count = numbers[0] ?? 0;
      for (let place = 1; place <= count; place++) this.#positions[numbers[place] ?? 0] = 0;
    }
  }

  #tryPatterns(sentence: DescribedSentence, at: number, matches: PatternMatch<T>[], verdicts: Verdicts<T>): void {
    const { numbers } = sentence.described[at] ?? IN_NO_PATTERN;
    for (let next = 1 + (numbers[0] ?? 0); next < numbers.length; ) {
      const trigger = next;
      next += NUMBERS_BEFORE_IDS + (numbers[trigger + 2] ?? 0);
      if (!hasAll(sentence.positions, numbers, trigger + NUMBERS_BEFORE_IDS, next)) continue;
      const pattern = this.#patterns[numbers[trigger] ?? -1];
      if (pattern !== undefined)
        addMatches(pattern, sentence, { first: at - (numbers[trigger + 1] ?? 0), last: at }, matches, verdicts);
    }
  }

  #compile(sequence: Sequence): CompiledSequence {
    const steps = sequence.elements.map((element): Step => this.#compileElement(element));
    const requiredIds = steps.flatMap(({ kind, elementId, isOptional }) =>
      kind === 'words' && !isOptional ? [elementId] : [],
    );
    return { isAtStart: sequence.isAtStart, steps, requiredIds, headId: requiredIds[0] ?? -1 };
  }

  #compileElement(element: Element): Step {
    const { kind } = element;
    if (kind !== 'words') {
      const wordsMax = kind === 'gap' ? element.wordsMax : 0;
      return { kind, elementId: -1, isOptional: false, isSettledByFirstWord: false, wordsMax };
    }
    const { id, isSettledByFirstWord, wordsMax } = this.#table.add(element);
    return { kind, elementId: id, isOptional: element.isOptional, isSettledByFirstWord, wordsMax };
  }

  #beginMemory(): WordMemory<DescribedWord> {
    const triggers = this.#listTriggers();
    this.#positions = new Int32Array(this.#table.size);
    return new WordMemory((word) => {
      const { ids, begun } = this.#table.lookUp(word);
      if (ids.length === 0) return IN_NO_PATTERN;
      return { numbers: [ids.length, ...ids, ...ids.flatMap((id) => triggers.get(id) ?? [])], begun };
    });
  }

  /** By element, as described words have them: the patterns of which it is the rarest. */
  #listTriggers(): Map<number, number[]> {
    const commonness = this.#table.measureCommonness(this.#patterns.flatMap(({ first }) => first.requiredIds));
    const triggers = new Map<number, number[]>();
    for (const { place, first, also } of this.#patterns) {
      const rarest = first.requiredIds.reduce(
        (best, id) => ((commonness[id] ?? 0) < (commonness[best] ?? 0) ? id : best),
        first.headId,
      );
      const others = new Set([first, ...also].flatMap(({ requiredIds }) => requiredIds));
      others.delete(rarest);
      const same = triggers.get(rarest) ?? [];
      same.push(place, countWordsBefore(first, rarest), others.size, ...others);
      triggers.set(rarest, same);
    }
    return triggers;
  }
}

function hasAll(positions: Int32Array, numbers: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (positions[numbers[at] ?? -1] === 0) return false;
  return true;
}

/** How many words at most stand between the start of a match and the element. */
function countWordsBefore({ steps }: CompiledSequence, elementId: number): number {
  let count = 0;
  for (const step of steps) {
    if (step.elementId === elementId && !step.isOptional) return count;
    count += step.wordsMax;
  }
  return count;
}

/** Adds the matches that begin at the given positions. */
function addMatches<T>(
  pattern: KnownPattern<T>,
  sentence: DescribedSentence,
  starts: { readonly first: number; readonly last: number },
  matches: PatternMatch<T>[],
  verdicts: Verdicts<T>,
): void {
  const last = Math.min(starts.last, lastStart(pattern.first, sentence));
  for (let start = Math.max(0, starts.first); start <= last; start++) {
    const end = matchSequence(pattern.first, sentence, start);
    if (end >= 0 && isAllowedIn(sentence, pattern, verdicts) && !isAmong(matches, pattern, start))
      matches.push({ start, end, pattern });
  }
}

/** The rarest element of a pattern may stand near a start twice. */
const isAmong = <T>(matches: readonly PatternMatch<T>[], pattern: KnownPattern<T>, start: number): boolean =>
  matches.some((match) => match.pattern === pattern && match.start === start);

/** Whether the other parts of a pattern allow a match in the sentence, once it has had one: they are searched once. */
type Verdicts<T> = Map<KnownPattern<T>, boolean>;

function isAllowedIn<T>(sentence: DescribedSentence, pattern: KnownPattern<T>, verdicts: Verdicts<T>): boolean {
  if (pattern.also.length === 0 && pattern.excludes.length === 0) return true;
  const known = verdicts.get(pattern);
  if (known !== undefined) return known;
  const isAllowed = fitsOtherParts(sentence, pattern);
  verdicts.set(pattern, isAllowed);
  return isAllowed;
}

function fitsOtherParts<T>(sentence: DescribedSentence, { also, excludes }: KnownPattern<T>): boolean {
  for (const sequence of also) if (!isFoundIn(sequence, sentence)) return false;
  for (const sequence of excludes) if (isFoundIn(sequence, sentence)) return false;
  return true;
}

/** By their starts; at one start in the order in which its word lists what it can begin. */
function compareMatches<T>(a: PatternMatch<T>, b: PatternMatch<T>, described: readonly DescribedWord[]): number {
  if (a.start !== b.start) return a.start - b.start;
  const one = a.pattern;
  const other = b.pattern;
  if (one.first.headId === other.first.headId) return one.place - other.place;
  const { numbers } = described[a.start] ?? IN_NO_PATTERN;
  return numbers.indexOf(one.first.headId, 1) - numbers.indexOf(other.first.headId, 1);
}
