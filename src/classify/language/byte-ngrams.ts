// What the n-grams of a text say about its language, among sixty. The n-grams and their scores are those of `eld` (Nito T.M.,
// Apache-2.0), kept here as numbers in one table: its own objects take 35 MB and most of the pauses for collecting garbage.
// Made by evals/train/language-ngrams.ts. Of a word beyond 70 bytes the last n-gram is that of its first 70, and no more than
// twenty apostrophes in a row part words. Called by detect-language.ts.
import table from './byte-ngrams.json' with { type: 'json' };

/** Only so much of a text is read, in bytes, and so much of a word. */
const TEXT_BYTES_MAX = 350;
const WORD_BYTES_MAX = 70;
const NGRAM_BYTES = 4;
/** An n-gram of a word begins this many bytes after the one before it. */
const STRIDE = 3;
/** Taken off each score in the table, and added again. */
const LEAST_SCORE = 53;
/** Brings a mean score between 0 and 1. */
const HALF_WAY = 25;
const SPACE = 0x20;
/** Everything between words; an apostrophe before a letter belongs to its word. */
const BETWEEN_WORDS = /(?:['`’]{0,20}[^\p{L}'`’])+/gu;

/** Open addressing: the place of a key that is not there is free. No n-gram is 0. */
const SLOTS = 2 ** 17;
const keys = new Float64Array(SLOTS);
/** Where the n-gram's languages begin in `pairs`, and behind its last. */
const begins = new Uint32Array(SLOTS);
const ends = new Uint32Array(SLOTS);
const pairs = fillTable(Uint8Array.from(atob(table.ngrams), (letter) => letter.charCodeAt(0)));

/** A key is the n-gram's bytes as one number, up to six of them. */
function slotOf(key: number): number {
  let slot = ((key % 2_147_483_629) * 31 + Math.floor(key / 2 ** 24)) % SLOTS;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS;
  return slot;
}

/** Each n-gram is the number of its bytes, these, the number of its languages, and for each the language and a score. */
function fillTable(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    let key = 0;
    for (let next = 1; next <= length; next++) key = key * 256 + (bytes[at + next] ?? 0);
    const begin = at + length + 2;
    const slot = slotOf(key);
    at = begin + 2 * (bytes[begin - 1] ?? 0);
    keys[slot] = key;
    begins[slot] = begin;
    ends[slot] = at;
  }
  return bytes;
}

const encoder = new TextEncoder();
const CHARACTERS_MAX = 1_000;
const bytes = new Uint8Array(3 * CHARACTERS_MAX);

/** The languages that the n-grams speak for, by ISO 639-1 code, each with a score from 0 to 1. */
export function scoreByNgrams(text: string): ReadonlyMap<string, number> {
  const keys = listKeys(text.slice(0, CHARACTERS_MAX).replace(BETWEEN_WORDS, ' ').trim().toLowerCase());
  const sums = new Float64Array(table.languages.length);
  for (const key of keys) {
    const slot = slotOf(key);
    for (let at = begins[slot] ?? 0; at < (ends[slot] ?? 0); at += 2) {
      const language = pairs[at] ?? 0;
      sums[language] = (sums[language] ?? 0) + (pairs[at + 1] ?? 0) + LEAST_SCORE;
    }
  }
  const scores = new Map<string, number>();
  for (let at = 0; at < sums.length; at++) {
    const mean = (sums[at] ?? 0) / keys.size;
    if (mean > 0) scores.set(table.languages[at] ?? '', mean / (mean + HALF_WAY));
  }
  return scores;
}

/** The n-grams of words parted by single spaces, each once. */
function listKeys(words: string): Set<number> {
  const keys = new Set<number>();
  const { written } = encoder.encodeInto(words, bytes);
  for (let begin = 0; begin <= TEXT_BYTES_MAX && begin < written; ) {
    let end = begin;
    while (end < written && bytes[end] !== SPACE) end++;
    addKeys(begin, end, keys);
    begin = end + 1;
  }
  return keys;
}

/** The n-grams of a word, the first with the space before the word and the last with the one behind it. */
function addKeys(begin: number, end: number, keys: Set<number>): void {
  const length = Math.min(end - begin, WORD_BYTES_MAX);
  if (length === 0) return;
  for (let from = 0; from + NGRAM_BYTES < length; from += STRIDE)
    keys.add(keyOf(begin + from, begin + from + NGRAM_BYTES, from === 0));
  const last = Math.max(0, length - NGRAM_BYTES);
  keys.add(keyOf(begin + last, begin + length, last === 0) * 256 + SPACE);
}

function keyOf(from: number, to: number, isAtBeginning: boolean): number {
  let key = isAtBeginning ? SPACE : 0;
  for (let at = from; at < to; at++) key = key * 256 + (bytes[at] ?? 0);
  return key;
}
