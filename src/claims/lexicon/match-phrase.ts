// Matches a phrase of a lexicon against the words of one sentence. Words of a product title or of a quoted desk text
// count as one word that no phrase can name. Called by read-statuses.

import type { Sentence, Word } from '../read-text.ts';
import type { Phrase, PhraseIndex } from './lexicon.ts';

const GAP_WORDS_MAX = 4;

export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly first: number;
  /** Index after the last word. */
  readonly end: number;
}

const isOpaque = (word: Word): boolean =>
  word.explainedBy === 'title' || word.explainedBy === 'text' || word.explainedBy === 'link' || word.isInNote;

/** The phrases of a sentence from left to right; at each word the phrase with the most steps, and none that overlap. */
export function matchPhrases(index: PhraseIndex, words: readonly Word[], sentence: Sentence): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let first = sentence.first; first < sentence.end; ) {
    const match = longestAt(index, words, first, sentence.end);
    if (match) matches.push(match);
    first = match ? match.end : first + 1;
  }
  return matches;
}

function longestAt(index: PhraseIndex, words: readonly Word[], first: number, limit: number): PhraseMatch | null {
  const word = words[first];
  if (!word || isOpaque(word)) return null;
  const start = index.get(word.lower);
  if (!start) return null;
  for (const phrase of start.bySecond.get(words[first + 1]?.lower ?? '') ?? start.beforeOther) {
    const end = endOf(phrase.steps, 1, words, first + 1, limit);
    if (end > 0) return { phrase, first, end };
  }
  return null;
}

function endOf(steps: Phrase['steps'], step: number, words: readonly Word[], at: number, limit: number): number {
  if (step === steps.length) return at;
  const wanted = steps[step];
  if (wanted !== null) {
    const word = words[at];
    if (at >= limit || !word || isOpaque(word) || !wanted?.has(word.lower)) return -1;
    return endOf(steps, step + 1, words, at + 1, limit);
  }
  let from = at;
  for (let skipped = 0; skipped <= GAP_WORDS_MAX && from < limit; skipped += 1) {
    const end = endOf(steps, step + 1, words, from, limit);
    if (end > 0) return end;
    from = afterRun(words, from, limit);
  }
  return -1;
}

/** A title, a number or a date counts as one word of a gap, however many words it has. */
function afterRun(words: readonly Word[], at: number, limit: number): number {
  const kind = words[at]?.explainedBy ?? null;
  let next = at + 1;
  while (kind !== null && next < limit && words[next]?.explainedBy === kind) next += 1;
  return next;
}
