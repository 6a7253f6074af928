// Many token patterns at once: a sentence is scanned in one pass, however many patterns there are, and a pattern whose
// words are not all in the sentence costs a few bit tests. Used by the rules judge, the alarms and the doubts.
import { ElementTable, packBits } from './element-table.ts';
import {
  type CompiledSequence,
  canMatch,
  type DescribedSentence,
  isFoundIn,
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
  readonly countsNegated: boolean;
  readonly first: CompiledSequence;
  readonly also: readonly CompiledSequence[];
  readonly excludes: readonly CompiledSequence[];
}

interface KnownWord<T> {
  /** Elements that the word can begin, as a list and as bits. */
  readonly ids: readonly number[];
  readonly bits: Int32Array;
  /** Patterns that can begin with the word. */
  readonly patterns: readonly KnownPattern<T>[];
}

/** Words seen lately stay known; a flood of made-up words only empties this cache. */
const KNOWN_WORDS_MAX = 10_000;
const STAMP_MAX = 0xffff_ffff;

export class PatternSet<T> {
  readonly #table = new ElementTable();
  readonly #byHead = new Map<number, KnownPattern<T>[]>();
  readonly #known = new Map<string, KnownWord<T>>();
  #stamps = new Uint32Array(0);
  #stamp = 0;

  add(source: string, classes: WordClasses, value: T): void {
    const read = readTokenPattern(source, classes);
    const compile = (sequence: Sequence): CompiledSequence => this.#compile(sequence);
    const first = compile(read.first);
    const headId = first.requiredIds[0];
    if (headId === undefined) return;
    const pattern = {
      value,
      source,
      countsNegated: read.countsNegated,
      first,
      also: read.also.map(compile),
      excludes: read.excludes.map(compile),
    };
    const atHead = this.#byHead.get(headId);
    if (atHead === undefined) this.#byHead.set(headId, [pattern]);
    else atHead.push(pattern);
    this.#known.clear();
  }

  /** Every match in the sentence, at most one for each pattern and start. */
  findAll(sentence: Sentence): PatternMatch<T>[] {
    const matches: PatternMatch<T>[] = [];
    const known = sentence.words.map((word) => this.#know(word));
    const described = this.#describe(sentence, known);
    for (let start = 0; start < known.length; start++) {
      for (const pattern of known[start]?.patterns ?? []) {
        const end = matchPattern(pattern, described, start);
        if (end >= 0) matches.push({ start, end, pattern });
      }
    }
    return matches;
  }

  #compile(sequence: Sequence): CompiledSequence {
    const steps: Step[] = sequence.elements.map((element) =>
      element.kind === 'words'
        ? { kind: 'words', element: this.#table.add(element), isOptional: element.isOptional }
        : element,
    );
    const requiredIds = steps.flatMap((step) => (step.kind === 'words' && !step.isOptional ? [step.element.id] : []));
    return { isAtStart: sequence.isAtStart, steps, requiredIds };
  }

  #describe(sentence: Sentence, known: readonly KnownWord<T>[]): DescribedSentence {
    if (this.#stamps.length < this.#table.size) this.#stamps = new Uint32Array(this.#table.size);
    this.#stamp = this.#stamp === STAMP_MAX ? 1 : this.#stamp + 1;
    for (const { ids } of known) for (const id of ids) this.#stamps[id] = this.#stamp;
    const firstWordAt = sentence.words.findIndex((word) => word !== ',');
    const { words, isQuestion } = sentence;
    return {
      words,
      isQuestion,
      bits: known.map(({ bits }) => bits),
      stamps: this.#stamps,
      stamp: this.#stamp,
      firstWordAt,
    };
  }

  #know(word: string): KnownWord<T> {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= KNOWN_WORDS_MAX) this.#known.clear();
    const ids = this.#table.listIds(word);
    const learned = { ids, bits: packBits(ids), patterns: ids.flatMap((id) => this.#byHead.get(id) ?? []) };
    this.#known.set(word, learned);
    return learned;
  }
}

function matchPattern<T>(pattern: KnownPattern<T>, sentence: DescribedSentence, start: number): number {
  if (!canMatch(pattern.first, sentence)) return -1;
  const end = matchSequence(pattern.first, sentence, start);
  if (end < 0) return -1;
  for (const sequence of pattern.also) if (!isFoundIn(sequence, sentence)) return -1;
  for (const sequence of pattern.excludes) if (isFoundIn(sequence, sentence)) return -1;
  return end;
}
