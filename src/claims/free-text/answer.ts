// A "yes" or "no" at the beginning, alone or before a comma: it claims nothing of its own where it agrees with what follows. Called by
// rest-on-passages.

import { gapBefore, type ReadText } from '../read-text.ts';
import { tokensOf } from './cut-sentence.ts';
import { bitOf, type FreeWords, fold } from './free-words.ts';
import { readMeaning, type Token } from './read-meaning.ts';

export type Answer = 'yes' | 'no';

/** Of a sentence whose tokens are [from, to). */
export function answerAt(
  read: ReadText,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  words: FreeWords,
): Answer | null {
  const opens = tokens[from];
  if (!opens || (to > from + 1 && !/^,/.test(gapBefore(read, opens.end)))) return null;
  if (words.no.has(fold(read.words[opens.first]?.lower ?? ''))) return 'no';
  return (opens.traits & bitOf('yes')) === 0 ? null : 'yes';
}

/** `stretches` are those words that rest on a passage; the first of them must deny what a "no" denies. */
export function agrees(
  answer: Answer,
  read: ReadText,
  tokens: readonly Token[],
  words: FreeWords,
  stretches: readonly (readonly [first: number, end: number])[],
): boolean {
  const [stretch] = stretches;
  if (!stretch) return false;
  const span = tokensOf(tokens, { first: stretch[0], end: stretch[1] });
  return ((readMeaning(read, tokens, ...span, words).traits & bitOf('not')) !== 0) === (answer === 'no');
}
