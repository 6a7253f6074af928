// A mail as hashed n-grams: its words, pairs of words, and the runs of 3 to 5 letters within each word. Placeholders and
// folded words come from patterns/read-sentences.ts. Used alike by the judge and by `npm run train`.
import type { Sentence } from '../patterns/read-sentences.ts';

const LETTERS_MIN = 3;
const LETTERS_MAX = 5;
/** What a long mail says after this many says nothing new. */
export const FEATURES_MAX = 6_000;
const BOUNDARY = 95;
/** FNV-1a over 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SEED_OF_PAIR = 0x9e3779b9;
const QUESTION_SEED = 0x85ebca6b;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
/** FNV's low bits alone are weak for powers of two. */
const finish = (hash: number, buckets: number): number => ((hash ^ (hash >>> 15)) >>> 0) % buckets;

/** Bucket numbers from 0 to `buckets` - 1, each once, unsorted. `seen` is scratch space of `buckets` bytes, all zero before and after. */
export function listFeatures(sentences: readonly Sentence[], buckets: number, seen: Uint8Array): number[] {
  const found: number[] = [];
  for (const sentence of sentences) addFeatures(sentence, buckets, seen, found);
  for (const bucket of found) seen[bucket] = 0;
  return found;
}

/** Those of one sentence: what `seen` does not mark yet is marked and comes behind what is found already. */
export function addFeatures(sentence: Sentence, buckets: number, seen: Uint8Array, found: number[]): void {
  addSentence(sentence, (hash) => {
    const bucket = finish(hash, buckets);
    if (seen[bucket] === 1 || found.length >= FEATURES_MAX) return;
    seen[bucket] = 1;
    found.push(bucket);
  });
}

function addSentence({ words, isQuestion }: Sentence, add: (hash: number) => void): void {
  let previous = 0;
  for (const { text } of words) {
    if (text === ',') continue;
    const own = hashWord(text);
    add(own);
    add(mix(mix(own, previous), SEED_OF_PAIR));
    previous = own;
    if (!text.startsWith('<')) addLetterRuns(text, add);
  }
  if (isQuestion) add(QUESTION_SEED);
}

function hashWord(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function addLetterRuns(word: string, add: (hash: number) => void): void {
  const codeAt = (at: number) => (at < 0 || at >= word.length ? BOUNDARY : word.charCodeAt(at));
  for (let start = -1; start <= word.length + 1 - LETTERS_MIN; start++) {
    let hash = mix(OFFSET, BOUNDARY);
    const end = Math.min(start + LETTERS_MAX, word.length + 1);
    for (let at = start; at < end; at++) {
      hash = mix(hash, codeAt(at));
      if (at - start + 1 >= LETTERS_MIN) add(hash);
    }
  }
}
