// Matches one run of pattern elements against a described sentence. Pure and bounded: a gap looks at most nine words
// ahead. Used by pattern-set.ts.
import { hasBit, type TableElement } from './element-table.ts';
import type { WordTest } from './token-pattern.ts';

/** A sentence whose words have been looked up in an element table. */
export interface DescribedSentence {
  readonly words: readonly string[];
  readonly isQuestion: boolean;
  readonly bits: readonly Int32Array[];
  /** By element id: the `stamp` of the last sentence in which some word can begin it. */
  readonly stamps: Uint32Array;
  readonly stamp: number;
  /** The first word that is no comma. */
  readonly firstWordAt: number;
}

export type Step =
  | { readonly kind: 'words'; readonly element: TableElement; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly wordsMax: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'question' };

export interface CompiledSequence {
  readonly isAtStart: boolean;
  readonly steps: readonly Step[];
  /** Elements without which it cannot match. */
  readonly requiredIds: readonly number[];
}

const COMMA_COST_WORDS = 3;

/** False is sure; true is only possible. */
export function canMatch(sequence: CompiledSequence, sentence: DescribedSentence): boolean {
  for (const id of sequence.requiredIds) if (sentence.stamps[id] !== sentence.stamp) return false;
  return true;
}

export function isFoundIn(sequence: CompiledSequence, sentence: DescribedSentence): boolean {
  if (!canMatch(sequence, sentence)) return false;
  const last = sequence.isAtStart ? sentence.firstWordAt : sentence.words.length - 1;
  for (let at = 0; at <= last; at++) if (matchSequence(sequence, sentence, at) >= 0) return true;
  return false;
}

/** The position after a match that begins at `start`, or -1. */
export function matchSequence(sequence: CompiledSequence, sentence: DescribedSentence, start: number): number {
  if (sequence.isAtStart && start > sentence.firstWordAt) return -1;
  return matchFrom(sequence.steps, 0, sentence, start);
}

function matchFrom(steps: readonly Step[], index: number, sentence: DescribedSentence, at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  switch (step.kind) {
    case 'end':
      return isEndOfSentence(sentence.words, at) ? matchFrom(steps, index + 1, sentence, at) : -1;
    case 'question':
      return sentence.isQuestion ? matchFrom(steps, index + 1, sentence, at) : -1;
    case 'gap':
      return matchAfterGap(step.wordsMax, steps, index, sentence, at);
    case 'words': {
      const end = matchWords(step.element, steps, index, sentence, at);
      return end < 0 && step.isOptional ? matchFrom(steps, index + 1, sentence, at) : end;
    }
  }
}

function matchAfterGap(
  wordsMax: number,
  steps: readonly Step[],
  index: number,
  sentence: DescribedSentence,
  at: number,
): number {
  let spent = 0;
  for (let next = at; spent <= wordsMax && next <= sentence.words.length; next++) {
    const end = matchFrom(steps, index + 1, sentence, next);
    if (end >= 0) return end;
    spent += sentence.words[next] === ',' ? COMMA_COST_WORDS : 1;
  }
  return -1;
}

function matchWords(
  element: TableElement,
  steps: readonly Step[],
  index: number,
  sentence: DescribedSentence,
  at: number,
): number {
  const bits = sentence.bits[at];
  if (bits === undefined || !hasBit(bits, element.id)) return -1;
  if (element.isSettledByFirstWord) return matchFrom(steps, index + 1, sentence, at + 1);
  for (const alternative of element.alternatives) {
    if (!isMatchedBy(alternative, sentence.words, at)) continue;
    const end = matchFrom(steps, index + 1, sentence, at + alternative.length);
    if (end >= 0) return end;
  }
  return -1;
}

function isEndOfSentence(words: readonly string[], at: number): boolean {
  for (let rest = at; rest < words.length; rest++) if (words[rest] !== ',') return false;
  return true;
}

function isMatchedBy(alternative: readonly WordTest[], words: readonly string[], at: number): boolean {
  for (let offset = 0; offset < alternative.length; offset++) {
    const test = alternative[offset];
    const word = words[at + offset];
    if (test === undefined || word === undefined) return false;
    if (test.isPrefix ? !word.startsWith(test.text) : word !== test.text) return false;
  }
  return true;
}
