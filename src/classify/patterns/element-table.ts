// Which pattern elements a word can begin. Patterns share most of their elements, so a set of a thousand patterns has a few
// hundred distinct ones, and asking whether a word fits an element is one bit test. Used by pattern-set.ts.
import type { WordsElement, WordTest } from './token-pattern.ts';

/** An element as the matcher uses it. */
export interface TableElement {
  readonly id: number;
  /** The first word settles a match: no alternative has several words. */
  readonly isSettledByFirstWord: boolean;
  readonly alternatives: readonly (readonly WordTest[])[];
}

export class ElementTable {
  readonly #bySource = new Map<string, TableElement>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #prefixLengths: number[] = [];

  get size(): number {
    return this.#bySource.size;
  }

  add(element: WordsElement): TableElement {
    const known = this.#bySource.get(element.source);
    if (known !== undefined) return known;
    const id = this.#bySource.size;
    const isSettledByFirstWord = element.alternatives.every((words) => words.length === 1);
    const added = { id, isSettledByFirstWord, alternatives: element.alternatives };
    this.#bySource.set(element.source, added);
    for (const [head] of element.alternatives) if (head !== undefined) this.#indexHead(head, id);
    return added;
  }

  /** The elements that the word can begin. */
  listIds(word: string): number[] {
    const ids = new Set(this.#exact.get(word));
    for (const length of this.#prefixLengths) {
      if (length > word.length) continue;
      for (const id of this.#prefixes.get(word.slice(0, length)) ?? []) ids.add(id);
    }
    return [...ids];
  }

  #indexHead(head: WordTest, id: number): void {
    const index = head.isPrefix ? this.#prefixes : this.#exact;
    const ids = index.get(head.text);
    if (ids === undefined) index.set(head.text, [id]);
    else ids.push(id);
    if (head.isPrefix && !this.#prefixLengths.includes(head.text.length)) this.#prefixLengths.push(head.text.length);
  }
}

/** Ids as bits; none takes no room. */
export function packBits(ids: readonly number[]): Int32Array {
  const bits = new Int32Array(ids.length === 0 ? 0 : (Math.max(...ids) >>> 5) + 1);
  for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
  return bits;
}

export const hasBit = (bits: Int32Array, id: number): boolean => ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
