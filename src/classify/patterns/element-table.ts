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

export class ElementTable {
  readonly #bySource = new Map<string, TableElement>();
  readonly #elements: TableElement[] = [];
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
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
    for (const [head] of alternatives) if (head !== undefined) this.#indexHead(head, id);
    return added;
  }

  lookUp(word: string): WordElements {
    const ids = this.#listIds(word);
    const begun = new Map<number, readonly (readonly WordTest[])[]>();
    for (const id of ids) {
      const element = this.#elements[id];
      if (element === undefined || element.isSettledByFirstWord) continue;
      begun.set(
        id,
        element.alternatives.filter(([head]) => head !== undefined && isFittedBy(head, word)),
      );
    }
    return { ids, begun };
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

  #listIds(word: string): number[] {
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

export const isFittedBy = ({ text, isPrefix }: WordTest, word: string): boolean =>
  isPrefix ? word.startsWith(text) : word === text;
