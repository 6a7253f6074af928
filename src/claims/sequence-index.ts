// Finds known texts (titles, addresses, names) word for word in a text, whatever stands between the words. Built once,
// asked at each word; the longest wins. Called by fact-book, titles and names.
import { normaliseText } from './normalise-text.ts';
import { readText, type Word } from './read-text.ts';

export interface Sequence<V> {
  readonly text: string;
  readonly value: V;
}

interface Entry<V> extends Sequence<V> {
  readonly words: readonly string[];
}

export interface SequenceHit<V> extends Sequence<V> {
  /** Index after the last word. */
  readonly end: number;
  /** Of the same words, such as one title on an order and in a parcel. */
  readonly values: readonly V[];
}

export class SequenceIndex<V> {
  readonly #byFirstWord = new Map<string, Entry<V>[]>();
  /** A bit for each letter with which a text begins: most words of a reply begin with another one. */
  #initials = 0;
  readonly #more: SequenceIndex<V> | null;

  /** `more` is an index that was built before and is asked too; what both know counts as this one's. */
  constructor(sequences: readonly Sequence<V>[], more: SequenceIndex<V> | null = null) {
    this.#more = more;
    for (const { text, value } of sequences) {
      const words = listWords(text);
      const [first] = words;
      if (first === undefined) continue;
      this.#initials |= bitOf(first);
      const listed = this.#byFirstWord.get(first);
      if (listed) listed.push({ text, value, words });
      else this.#byFirstWord.set(first, [{ text, value, words }]);
    }
  }

  /** The longest known text that starts at this word. */
  longestAt(words: readonly Word[], at: number): SequenceHit<V> | null {
    const first = words[at]?.lower ?? '';
    const entries = (this.#initials & bitOf(first)) === 0 ? undefined : this.#byFirstWord.get(first);
    const own = entries ? longestOf(entries, words, at) : null;
    const other = this.#more?.longestAt(words, at) ?? null;
    return own && (!other || own.end >= other.end) ? own : other;
  }
}

/** One of 32, which tells the letters of the alphabet apart. */
const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

function longestOf<V>(entries: readonly Entry<V>[], words: readonly Word[], at: number): SequenceHit<V> | null {
  let best: Entry<V>[] = [];
  for (const entry of entries) {
    const longest = best[0]?.words.length ?? 1;
    if (entry.words.length < longest || !startsWith(words, at, entry.words)) continue;
    if (entry.words.length > longest) best = [entry];
    else best.push(entry);
  }
  const [first] = best;
  return first
    ? { text: first.text, value: first.value, values: best.map(({ value }) => value), end: at + first.words.length }
    : null;
}

function startsWith(words: readonly Word[], at: number, sought: readonly string[]): boolean {
  for (let n = 0; n < sought.length; n += 1) if (words[at + n]?.lower !== sought[n]) return false;
  return true;
}

const CACHED_TEXTS_MAX = 5_000;
const cachedWords = new Map<string, readonly string[]>();

/** The same words as readText finds. The titles and texts of a desk recur, so their words are kept; the oldest go first. */
function listWords(text: string): readonly string[] {
  const cached = cachedWords.get(text);
  if (cached) return cached;
  const words = readText(normaliseText(text).text).words.map((word) => word.lower);
  if (cachedWords.size >= CACHED_TEXTS_MAX) cachedWords.delete(cachedWords.keys().next().value ?? '');
  cachedWords.set(text, words);
  return words;
}
