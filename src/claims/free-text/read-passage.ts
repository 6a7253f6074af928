// A cited passage, cut into the stretches that may support something, and what its document is about. Passages of a desk recur, so the
// last ones are kept. Called by rest-on-passages.

import type { Citation } from '../../domain/decision.ts';
import type { Language } from '../../domain/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { normaliseText } from '../normalise-text.ts';
import { gapBefore, type ReadText, readText } from '../read-text.ts';
import { cutSentence } from './cut-sentence.ts';
import type { FreeWords } from './free-words.ts';
import { type Meaning, readMeaning, readTokens, type Token } from './read-meaning.ts';

export interface Passage {
  readonly stretches: readonly Meaning[];
  readonly topic: ReadonlySet<string>;
}

const PASSAGES_KEPT = 200;
const kept = new Map<string, Passage>();

/** The stretches of every sentence, and of the items of a list with what stands before the list. */
export function readPassage(citation: Citation, language: Language, words: FreeWords, lexicon: Lexicon): Passage {
  const id = `${language}\n${citation.document}\n${citation.text}`;
  const known = kept.get(id);
  if (known) return known;
  const read = readText(normaliseText(citation.text).text);
  const tokens = readTokens(read, words, lexicon);
  const stretches: Meaning[] = [];
  let intro: readonly [number, number] | null = null;
  for (const [n, sentence] of read.sentences.entries()) {
    if (sentence.end === sentence.first) continue;
    const edges = cutSentence(read, tokens, sentence, words);
    for (let from = 0; from < edges.length - 1; from += 1) {
      const subject = subjectOf(read, tokens, edges, from);
      for (let to = from + 1; to < edges.length; to += 1)
        stretches.push({ ...readMeaning(read, tokens, edges[from] ?? 0, edges[to] ?? 0, words), subject });
    }
    const [start, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
    const isItem = read.words[sentence.first]?.item !== null;
    if (isItem && intro)
      stretches.push(
        joinMeanings(readMeaning(read, tokens, ...intro, words), readMeaning(read, tokens, start, end, words)),
      );
    const gap = gapBefore(read, read.sentences[n + 1]?.first ?? read.words.length);
    if (!isItem)
      intro = /:\s*\n/.test(gap) || read.words[read.sentences[n + 1]?.first ?? -1]?.isLineStart ? [start, end] : null;
  }
  const title = readText(citation.document.replace(/\.[a-z]{2,5}$/i, '').replace(/[-_]/g, ' '));
  const topic = new Set(readTokens(title, words, lexicon).flatMap(({ key }) => (key === '' ? [] : [key])));
  const passage = { stretches, topic };
  if (kept.size >= PASSAGES_KEPT) kept.clear();
  kept.set(id, passage);
  return passage;
}

/** The first word of meaning of the sentence, unless the stretch begins with it or behind a colon or semicolon. */
function subjectOf(read: ReadText, tokens: readonly Token[], edges: readonly number[], from: number): string | null {
  if (from === 0) return null;
  const start = edges
    .slice(0, from + 1)
    .findLast((edge, n) => n === 0 || /[;:]/.test(gapBefore(read, tokens[edge]?.first ?? 0)));
  if (start === edges[from]) return null;
  return tokens.slice(start, edges[from]).find(({ key }) => key !== '')?.key ?? null;
}

const joinMeanings = (a: Meaning, b: Meaning): Meaning => ({
  keys: new Set([...a.keys, ...b.keys]),
  content: [...a.content, ...b.content],
  numbers: [...a.numbers, ...b.numbers],
  traits: a.traits | b.traits,
  denials: a.denials + b.denials,
  subject: null,
});
