// Cuts a sentence at its commas and conjunctions, so that each part can rest on a passage of its own. A condition stays with what it
// limits. Called for sentences of a model and of passages alike.

import { gapBefore, type ReadText } from '../read-text.ts';
import { bitOf, type FreeWords } from './free-words.ts';
import type { Token } from './read-meaning.ts';

const SEGMENTS_MAX = 8;
const CONDITION = bitOf('condition') | bitOf('except') | bitOf('only');

const LIMITING = (['except', 'only', 'before', 'until', 'atLeast', 'atMost'] as const).reduce(
  (bits, trait) => bits | bitOf(trait),
  0,
);

export function tokensOf(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): readonly [number, number] {
  const from = tokens.findIndex((token) => token.first >= first);
  let to = Math.max(0, from);
  while (to < tokens.length && (tokens[to]?.first ?? end) < end) to += 1;
  return [Math.max(0, from), to];
}

/** Token indices at which a segment of the sentence begins, and where the last one ends. A condition stays with what it limits. */
export function cutSentence(
  read: ReadText,
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
  words: FreeWords,
): readonly number[] {
  const [from, to] = tokensOf(tokens, { first, end });
  const cuts = [from];
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.first === token.first) continue;
    const isJoin = words.clauseJoins.has(read.words[token.first]?.lower ?? '');
    const isRange = isJoin && tokens[at - 1]?.number != null && tokens[at + 1]?.number != null;
    if (isRange) continue;
    if (isJoin || /[,;:()–—]| - /.test(gapBefore(read, token.first))) cuts.push(at);
  }
  const isConditional = (n: number) =>
    tokens.slice(cuts[n], cuts[n + 1] ?? to).some(({ traits }) => (traits & CONDITION) !== 0);
  const startsWithCondition = (n: number) => {
    const start = tokens[cuts[n] ?? 0];
    const next = tokens[(cuts[n] ?? 0) + 1];
    return (
      ((start?.traits ?? 0) & CONDITION) !== 0 ||
      (isJoinToken(read, start, words) && ((next?.traits ?? 0) & CONDITION) !== 0)
    );
  };
  // ", at the latest 3 days before": it limits what stands before the comma.
  const isLimit = (n: number) =>
    /,/.test(gapBefore(read, tokens[cuts[n] ?? 0]?.first ?? 0)) &&
    !isJoinToken(read, tokens[cuts[n] ?? 0], words) &&
    tokens
      .slice(cuts[n], cuts[n + 1] ?? to)
      .some((token, m) => (token.traits & LIMITING) !== 0 && !opensRange(read, tokens, (cuts[n] ?? 0) + m, words));
  const free = cuts.filter(
    (_, n) =>
      n === 0 ||
      !(
        startsWithCondition(n) ||
        isLimit(n) ||
        (n === 1 && isConditional(0) && startsWithCondition(0)) ||
        (n > 1 && startsWithCondition(n - 1))
      ),
  );
  return free.length > SEGMENTS_MAX ? [from, to] : [...free, to];
}

/** "From 10:00 to 18:00" is no bound. */
const opensRange = (read: ReadText, tokens: readonly Token[], at: number, words: FreeWords): boolean =>
  tokens[at + 1]?.number != null &&
  words.rangeJoins.has(read.words[tokens[at + 2]?.first ?? -1]?.lower ?? '') &&
  tokens[at + 3]?.number != null;

const isJoinToken = (read: ReadText, token: Token | undefined, words: FreeWords): boolean =>
  token !== undefined && words.clauseJoins.has(read.words[token.first]?.lower ?? '');
