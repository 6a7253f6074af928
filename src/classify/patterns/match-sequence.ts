// Matches one run of pattern elements against a described sentence. Pure and bounded: a gap looks at most nine words
// ahead. Used by pattern-set.ts.
import { isFittedBy, type WordElements } from './element-table.ts';
import type { Word } from './known-words.ts';
import type { Element, WordTest } from './token-pattern.ts';

/** What is known of a word of a sentence. */
export interface DescribedWord {
  /** How many elements the word can begin, their ids, and what the pattern set keeps behind them. */
  readonly numbers: readonly number[];
  readonly begun: WordElements['begun'];
}

/** A sentence whose words have been looked up in an element table. */
export interface DescribedSentence {
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
  readonly described: readonly DescribedWord[];
  /** By element id: the positions of the words that can begin it, as bits; of a long sentence modulo 32. */
  readonly positions: Int32Array;
  /** The first word that is no comma. */
  readonly firstWordAt: number;
}

/** An element as it is matched. All have every field, for reading one shape is quicker than reading four. */
export interface Step {
  readonly kind: Element['kind'];
  /** Of `words`; -1 of others. */
  readonly elementId: number;
  readonly isOptional: boolean;
  /** The first word settles a match: no alternative has several words. */
  readonly isSettledByFirstWord: boolean;
  /** Of a gap, or of the longest alternative. */
  readonly wordsMax: number;
}

export interface CompiledSequence {
  readonly isAtStart: boolean;
  readonly steps: readonly Step[];
  /** Elements without which it cannot match. */
  readonly requiredIds: readonly number[];
  /** The element that it begins with. */
  readonly headId: number;
}

/** Positions as bits: a longer sentence looks twice. */
const POSITIONS_MAX = 32;
const COMMA_COST_WORDS = 3;
const NO_WORD: DescribedWord = { numbers: [], begun: new Map() };

/** The last position at which the sequence may begin. */
export const lastStart = ({ isAtStart }: CompiledSequence, sentence: DescribedSentence): number =>
  isAtStart ? sentence.firstWordAt : sentence.words.length - 1;

export function isFoundIn(sequence: CompiledSequence, sentence: DescribedSentence): boolean {
  for (const id of sequence.requiredIds) if (sentence.positions[id] === 0) return false;
  const last = lastStart(sequence, sentence);
  for (let at = 0; at <= last; at++) if (matchSequence(sequence, sentence, at) >= 0) return true;
  return false;
}

/** The position after a match that begins at `start`, or -1. */
export const matchSequence = (
  { steps, headId }: CompiledSequence,
  sentence: DescribedSentence,
  start: number,
): number => (canBegin(headId, sentence, start) ? matchFrom(steps, 0, sentence, start) : -1);

function matchFrom(steps: readonly Step[], index: number, sentence: DescribedSentence, at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  switch (step.kind) {
    case 'end':
      return isEndOfSentence(sentence.words, at) ? matchFrom(steps, index + 1, sentence, at) : -1;
    case 'question':
      return sentence.isQuestion ? matchFrom(steps, index + 1, sentence, at) : -1;
    case 'gap':
      return matchAfterGap(step.wordsMax, steps, index + 1, sentence, at);
    case 'words': {
      const end = matchWords(step, steps, index + 1, sentence, at);
      return end < 0 && step.isOptional ? matchFrom(steps, index + 1, sentence, at) : end;
    }
  }
}

/** `index` is the step after the gap. */
function matchAfterGap(
  wordsMax: number,
  steps: readonly Step[],
  index: number,
  sentence: DescribedSentence,
  at: number,
): number {
  const { words } = sentence;
  const following = steps[index];
  const isFree = following === undefined || following.elementId < 0 || following.isOptional;
  let spent = 0;
  for (let next = at; spent <= wordsMax && next <= words.length; next++) {
    if (isFree || canBegin(following.elementId, sentence, next)) {
      const end = matchFrom(steps, index, sentence, next);
      if (end >= 0) return end;
    }
    spent += words[next]?.text === ',' ? COMMA_COST_WORDS : 1;
  }
  return -1;
}

/** `index` is the step after the words. */
function matchWords(
  step: Step,
  steps: readonly Step[],
  index: number,
  sentence: DescribedSentence,
  at: number,
): number {
  if (!canBegin(step.elementId, sentence, at)) return -1;
  if (step.isSettledByFirstWord) return matchFrom(steps, index, sentence, at + 1);
  for (const alternative of sentence.described[at]?.begun.get(step.elementId) ?? []) {
    if (!goesOnAs(alternative, sentence.words, at)) continue;
    const end = matchFrom(steps, index, sentence, at + alternative.length);
    if (end >= 0) return end;
  }
  return -1;
}

function canBegin(elementId: number, { words, positions, described }: DescribedSentence, at: number): boolean {
  if (at >= words.length || ((positions[elementId] ?? 0) & positionBit(at)) === 0) return false;
  return words.length <= POSITIONS_MAX || canBeginAlone(elementId, described[at]);
}

export const positionBit = (at: number): number => 1 << (at % POSITIONS_MAX);

function canBeginAlone(elementId: number, { numbers }: DescribedWord = NO_WORD): boolean {
  const count = numbers[0] ?? 0;
  for (let place = 1; place <= count; place++) if (numbers[place] === elementId) return true;
  return false;
}

function isEndOfSentence(words: readonly Word[], at: number): boolean {
  for (let rest = at; rest < words.length; rest++) if (words[rest]?.text !== ',') return false;
  return true;
}

/** The words after an alternative's first, which is known to fit. */
function goesOnAs(alternative: readonly WordTest[], words: readonly Word[], at: number): boolean {
  for (let offset = 1; offset < alternative.length; offset++) {
    const test = alternative[offset];
    const word = words[at + offset];
    if (test === undefined || word === undefined || !isFittedBy(test, word.text)) return false;
  }
  return true;
}
