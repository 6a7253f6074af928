// Many token patterns at once: a sentence is scanned in one pass, however many patterns there are. A pattern is tried only
// around the rarest of its words, and only where all its other words are in the sentence. Used by the rules judge, the
// alarms and the doubts.
import { ElementTable, hasBit, setBit, type WordElements } from './element-table.ts';
import { WordMemory } from './known-words.ts';
import {
  type CompiledSequence,
  type DescribedSentence,
  isFoundIn,
  lastStart,
  matchSequence,
  type Step,
} from './match-sequence.ts';
import type { Sentence } from './read-sentences.ts';
import { readTokenPattern, type Sequence, type WordClasses } from './token-pattern.ts';

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

interface KnownWord extends WordElements {
  /**
   * The patterns whose rarest element the word can begin, one after the other, each as: its place in the set, how many
   * words it may begin before that element, how many other elements it needs, and their ids. One run of numbers, for it is
   * read at every word of every mail, and most patterns fail here: what is scattered in memory costs more than the tests.
   */
  readonly triggers: Int32Array;
}

const NUMBERS_BEFORE_IDS = 3;
/** Most words of a mail: one object for all of them. */
const IN_NO_PATTERN: KnownWord = {
  ids: new Int32Array(0),
  bits: new Int32Array(0),
  begun: new Map(),
  triggers: new Int32Array(0),
};

export class PatternSet<T> {
  readonly #table = new ElementTable();
  readonly #patterns: KnownPattern<T>[] = [];
  /** Begun at the first sentence, when all patterns are there. */
  #memory: WordMemory<KnownWord> | null = null;
  /** The elements that the words of the sentence in hand can begin, as bits. */
  #present = new Int32Array(0);

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
    this.#memory ??= this.#beginMemory();
    const present = this.#present.fill(0);
    const elements: KnownWord[] = [];
    for (const word of words) {
      const known = this.#memory.recall(word);
      elements.push(known);
      for (const id of known.ids) setBit(present, id);
    }
    const firstWordAt = words.findIndex(({ text }) => text !== ',');
    const sentence = { words, isQuestion, elements, present, firstWordAt };
    const matches: PatternMatch<T>[] = [];
    for (let at = 0; at < elements.length; at++)
      this.#tryPatterns(elements[at] ?? IN_NO_PATTERN, sentence, at, matches);
    return matches.length > 1 ? matches.sort((a, b) => compareMatches(a, b, elements)) : matches;
  }

  #tryPatterns({ triggers }: KnownWord, sentence: DescribedSentence, at: number, matches: PatternMatch<T>[]): void {
    for (let next = 0; next < triggers.length; ) {
      const trigger = next;
      next += NUMBERS_BEFORE_IDS + (triggers[trigger + 2] ?? 0);
      if (!hasAll(sentence.present, triggers, trigger + NUMBERS_BEFORE_IDS, next)) continue;
      const pattern = this.#patterns[triggers[trigger] ?? -1];
      if (pattern !== undefined)
        addMatches(pattern, sentence, { first: at - (triggers[trigger + 1] ?? 0), last: at }, matches);
    }
  }

  #compile(sequence: Sequence): CompiledSequence {
    const steps = sequence.elements.map(
      (element): Step => ({
        kind: element.kind,
        element: element.kind === 'words' ? this.#table.add(element) : null,
        isOptional: element.kind === 'words' && element.isOptional,
        wordsMax: element.kind === 'gap' ? element.wordsMax : 0,
      }),
    );
    const requiredIds = steps.flatMap(({ element, isOptional }) =>
      element === null || isOptional ? [] : [element.id],
    );
    return { isAtStart: sequence.isAtStart, steps, requiredIds, headId: requiredIds[0] ?? -1 };
  }

  #beginMemory(): WordMemory<KnownWord> {
    const triggersById = this.#listTriggers();
    this.#present = new Int32Array((this.#table.size >>> 5) + 1);
    return new WordMemory((word) => {
      const elements = this.#table.lookUp(word);
      if (elements.ids.length === 0) return IN_NO_PATTERN;
      return { ...elements, triggers: Int32Array.from([...elements.ids].flatMap((id) => triggersById.get(id) ?? [])) };
    });
  }

  /** By element, as KnownWord has them: the patterns of which it is the rarest. */
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

function hasAll(present: Int32Array, ids: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!hasBit(present, ids[at] ?? 0)) return false;
  return true;
}

/** How many words at most stand between the start of a match and the element. */
function countWordsBefore({ steps }: CompiledSequence, elementId: number): number {
  let count = 0;
  for (const { element, isOptional, wordsMax } of steps) {
    if (element?.id === elementId && !isOptional) return count;
    count += element?.wordsMax ?? wordsMax;
  }
  return count;
}

/** Adds the matches that begin at the given positions. */
function addMatches<T>(
  pattern: KnownPattern<T>,
  sentence: DescribedSentence,
  starts: { readonly first: number; readonly last: number },
  matches: PatternMatch<T>[],
): void {
  const last = Math.min(starts.last, lastStart(pattern.first, sentence));
  for (let start = Math.max(0, starts.first); start <= last; start++) {
    const end = matchSequence(pattern.first, sentence, start);
    if (end >= 0 && isAllowedIn(sentence, pattern) && !isAmong(matches, pattern, start))
      matches.push({ start, end, pattern });
  }
}

/** The rarest element of a pattern may stand near a start twice. */
const isAmong = <T>(matches: readonly PatternMatch<T>[], pattern: KnownPattern<T>, start: number): boolean =>
  matches.some((match) => match.pattern === pattern && match.start === start);

function isAllowedIn<T>(sentence: DescribedSentence, { also, excludes }: KnownPattern<T>): boolean {
  for (const sequence of also) if (!isFoundIn(sequence, sentence)) return false;
  for (const sequence of excludes) if (isFoundIn(sequence, sentence)) return false;
  return true;
}

/** By their starts; at one start in the order in which its word lists what it can begin. */
function compareMatches<T>(a: PatternMatch<T>, b: PatternMatch<T>, elements: readonly WordElements[]): number {
  if (a.start !== b.start) return a.start - b.start;
  const one = a.pattern;
  const other = b.pattern;
  if (one.first.headId === other.first.headId) return one.place - other.place;
  const ids = elements[a.start]?.ids ?? IN_NO_PATTERN.ids;
  return ids.indexOf(one.first.headId) - ids.indexOf(other.first.headId);
}
