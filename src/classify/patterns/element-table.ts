// Which pattern elements a word can begin. Patterns share most of their elements, so a set of a thousand patterns has a few
// hundred distinct ones, and each word is compared with their words once only. Used by pattern-set.ts.
import type { WordsElement, WordTest } from './token-pattern.ts';

/** An element as the matcher uses it. */
export interface TableElement {
  readonly id: number;
  /** The first word settles a match: no alternative has several words. */
  readonly isSettledByFirstWord: boolean;
  readonly alternatives: readonly (readonly WordTest[])[];
  /** Of its longest alternative. */
  readonly wordsMax: number;
}

/** The elements that a word can begin. */
export interface WordElements {
  readonly ids: readonly number[];
  /** Of the elements that the first word does not settle: the alternatives that begin with the word. */
  readonly begun: ReadonlyMap<number, readonly (readonly WordTest[])[]>;
}

/** The first word of an alternative: its element, and its place among the alternatives of that. */
interface Head {
  readonly id: number;
  readonly place: number;
}

export class ElementTable {
  readonly #bySource = new Map<string, TableElement>();
  readonly #elements: TableElement[] = [];
  readonly #exact = new Map<string, Head[]>();
  readonly #prefixes = new Map<string, Head[]>();
  readonly #prefixLengths: number[] = [];

  get size(): number {
    return this.#elements.length;
  }

  add(element: WordsElement): TableElement {
    const known = this.#bySource.get(element.source);
    if (known !== undefined) return known;
    const id = this.#elements.length;
    const { alternatives } = element;
    const wordsMax = Math.max(...alternatives.map((words) => words.length));
    const added = { id, isSettledByFirstWord: wordsMax === 1, alternatives, wordsMax };
    this.#bySource.set(element.source, added);
    this.#elements.push(added);
    for (const [place, [head]] of alternatives.entries()) if (head !== undefined) this.#indexHead(head, { id, place });
    return added;
  }

  lookUp(word: string): WordElements {
    const places = new Map<number, number[]>();
    for (const { id, place } of this.#listHeads(word)) {
      const same = places.get(id);
      if (same === undefined) places.set(id, [place]);
      else same.push(place);
    }
    const begun = new Map<number, readonly (readonly WordTest[])[]>();
    for (const [id, own] of places) {
      const element = this.#elements[id];
      if (element === undefined || element.isSettledByFirstWord) continue;
      begun.set(
        id,
        own.sort((a, b) => a - b).map((place) => element.alternatives[place] ?? []),
      );
    }
    return { ids: [...places.keys()], begun };
  }

  /** By element: how many of the given uses of elements ask for the most used of the words that can begin it. */
  measureCommonness(usedIds: readonly number[]): Uint32Array {
    const uses = new Uint32Array(this.size);
    for (const id of usedIds) uses[id] = (uses[id] ?? 0) + 1;
    const usesOfWord = new Map<string, number>();
    for (const { id, alternatives } of this.#elements) {
      for (const [head] of alternatives)
        if (head !== undefined) usesOfWord.set(head.text, (usesOfWord.get(head.text) ?? 0) + (uses[id] ?? 0));
    }
    return Uint32Array.from(this.#elements, ({ alternatives }) =>
      Math.max(...alternatives.map(([head]) => usesOfWord.get(head?.text ?? '') ?? 0)),
    );
  }

  #listHeads(word: string): Head[] {
    const heads = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#prefixLengths)
      if (length <= word.length) heads.push(...(this.#prefixes.get(word.slice(0, length)) ?? []));
    return heads;
  }

  #indexHead({ text, isPrefix }: WordTest, head: Head): void {
    const index = isPrefix ? this.#prefixes : this.#exact;
    const heads = index.get(text);
    if (heads === undefined) index.set(text, [head]);
    else heads.push(head);
    if (isPrefix && !this.#prefixLengths.includes(text.length)) this.#prefixLengths.push(text.length);
  }
}

export const isFittedBy = ({ text, isPrefix }: WordTest, word: string): boolean =>
  isPrefix ? word.startsWith(text) : word === text;
