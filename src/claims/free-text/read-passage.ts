// A cited passage, cut into the stretches that may support something, and what its document is about. Passages of a desk recur, so the
// last ones are kept. Called by rest-on-passages.

import type { Citation } from '../../domain/decision.ts';
import type { Language } from '../../domain/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { normaliseText } from '../normalise-text.ts';
import { gapBefore, type ReadText, readText } from '../read-text.ts';
import { cutSentence } from './cut-sentence.ts';
import { bitOf, type FreeWords } from './free-words.ts';
import { type List, readLists } from './read-list.ts';
import { joinMeanings, type Meaning, readMeaning, readTokens, type Token } from './read-meaning.ts';

export interface Passage {
  readonly stretches: readonly Meaning[];
  readonly lists: readonly List[];
  readonly topic: ReadonlySet<string>;
}

const PASSAGES_KEPT = 200;
/** Of a passage as much is read; limits.knowledge.passageCharactersMax is less. */
const CHARACTERS_MAX = 4_000;
const kept = new Map<string, Passage>();

/** The stretches of every sentence, and of the items of a list with what stands before the list. */
export function readPassage(citation: Citation, language: Language, words: FreeWords, lexicon: Lexicon): Passage {
  const id = `${language}\n${citation.document}\n${citation.text}`;
  const known = kept.get(id);
  if (known) return known;
  const read = readText(normaliseText(citation.text.slice(0, CHARACTERS_MAX)).text);
  const tokens = readTokens(read, words, lexicon);
  const stretches: Meaning[] = [];
  const lists: List[] = [];
  // What the first sentence and the one before speak of: "they" and "it" mean that.
  const contexts: string[] = [];
  let intro: readonly [number, number] | null = null;
  for (const [n, sentence] of read.sentences.entries()) {
    if (sentence.end === sentence.first) continue;
    const edges = cutSentence(read, tokens, sentence, words);
    const isParted = (n: number) => n > 0 && /[;:]/.test(gapBefore(read, tokens[edges[n] ?? 0]?.first ?? 0));
    const context = new Set(contexts);
    const meaningOf = (from: number, to: number) => readMeaning(read, tokens, edges[from] ?? 0, edges[to] ?? 0, words);
    lists.push(...readLists({ read, tokens, words, from: edges[0] ?? 0, to: edges.at(-1) ?? 0 }, context));
    for (let from = 0; from < edges.length - 1; from += 1) {
      const subject = subjectOf(read, tokens, edges, from);
      const isDenied = isUnderDenial(read, tokens, edges, from, words);
      for (let to = from + 1; to < edges.length; to += 1) {
        if (to - 1 > from && isParted(to - 1)) break;
        const meaning = meaningOf(from, to);
        if (isDeniedBehind(read, tokens, edges, to, words)) continue;
        if (isDenied && !hasVerb(read, tokens.slice(edges[from], edges[to]), words)) continue;
        stretches.push({ ...meaning, subject, context, parts: to - from });
        for (let between = from + 1; between < to - 1; between += 1)
          if (isAside(meaningOf(between, between + 1)))
            stretches.push({
              ...joinMeanings(meaningOf(from, between), meaningOf(between + 1, to)),
              subject,
              context,
              parts: to - from,
            });
      }
    }
    const whole = meaningOf(0, edges.length - 1);
    if (n === 0 || contexts.length > CONTEXT_WORDS) contexts.splice(n === 0 ? 0 : CONTEXT_WORDS);
    contexts.push(...contextOf(whole));
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
  const passage = { stretches, lists, topic };
  if (kept.size >= PASSAGES_KEPT) kept.clear();
  kept.set(id, passage);
  return passage;
}

const CONTEXT_WORDS = 2;
const OF_VERB = bitOf('not') | bitOf('can') | bitOf('must') | bitOf('we') | bitOf('you');
const TURNS = ['not', 'except', 'only'] as const;
const LIMITS = (
  ['not', 'except', 'only', 'condition', 'must', 'hedge', 'all', 'before', 'until', 'can', 'limits'] as const
).reduce((bits, trait) => bits | bitOf(trait), 0);

/** What a sentence is about, as far as the next may leave it unsaid. A sentence that denies or limits lends nothing. */
function contextOf({ content, traits }: Meaning): readonly string[] {
  if (TURNS.some((trait) => (traits & bitOf(trait)) !== 0)) return [];
  return content
    .slice(0, CONTEXT_WORDS)
    .filter((token) => (token.traits & bitOf('limits')) === 0)
    .map(({ key }) => key);
}

/** It follows a denial in its sentence, which may well be meant for it: "does not cover wear and water damage". */
function isUnderDenial(
  read: ReadText,
  tokens: readonly Token[],
  edges: readonly number[],
  from: number,
  words: FreeWords,
): boolean {
  const start = edges.findLast((edge, n) => n <= from && /[;:]/.test(gapBefore(read, tokens[edge]?.first ?? 0)));
  const opens = tokens[edges[from] ?? 0];
  if (words.contrasts.has(read.words[opens?.first ?? -1]?.lower ?? '')) return false;
  return tokens.slice(start ?? edges[0], edges[from]).some(({ traits }) => (traits & bitOf('not')) !== 0);
}

/** "Deckt Verschleiß und Wasserschäden nicht": the denial stands behind all that it is meant for. */
function isDeniedBehind(
  read: ReadText,
  tokens: readonly Token[],
  edges: readonly number[],
  to: number,
  words: FreeWords,
): boolean {
  if (!words.source.hasCompounds) return false;
  for (let at = to; at < edges.length - 1; at += 1) {
    const part = tokens.slice(edges[at], edges[at + 1]);
    const opens = part[0]?.first ?? 0;
    if (/[;:]/.test(gapBefore(read, opens)) || words.contrasts.has(read.words[opens]?.lower ?? '')) return false;
    const others = part.map((token) => ({ ...token, traits: token.traits & ~bitOf('not') }));
    if (hasVerb(read, others, words)) return false;
    if (part.some(({ traits }) => (traits & bitOf('not')) !== 0)) return true;
  }
  return false;
}

const hasVerb = (read: ReadText, part: readonly Token[], words: FreeWords): boolean =>
  part.some(({ first, traits }) => (traits & OF_VERB) !== 0 || words.verbs.has(read.words[first]?.lower ?? ''));

/** A part between commas that limits nothing, such as a street. */
const isAside = ({ traits, content }: Meaning): boolean => (traits & LIMITS) === 0 && content.length <= 3;

/** The first word of meaning of the sentence, unless the stretch begins with it or behind a colon or semicolon. */
function subjectOf(read: ReadText, tokens: readonly Token[], edges: readonly number[], from: number): string | null {
  if (from === 0) return null;
  const start = edges
    .slice(0, from + 1)
    .findLast((edge, n) => n === 0 || /[;:]/.test(gapBefore(read, tokens[edge]?.first ?? 0)));
  if (start === edges[from]) return null;
  return tokens.slice(start, edges[from]).find(({ key }) => key !== '')?.key ?? null;
}
