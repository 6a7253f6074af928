// What was worked out for pieces of text, kept for the next mail that has them. Bounded: what nobody has asked for lately is
// forgotten, so a flood of made-up words takes no room for long, and the words of every mail stay. Used by the readers of
// this folder and by the language detection.

export class RecentMemory<Known extends object> {
  readonly #entriesMax: number;
  #recent = new Map<string, Known>();
  /** What was recent when `recent` was last full. */
  #older = new Map<string, Known>();

  /** Twice as many entries are kept at most. */
  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  get(text: string): Known | undefined {
    return this.#recent.get(text) ?? this.#recallOlder(text);
  }

  set(text: string, known: Known): void {
    if (this.#recent.size >= this.#entriesMax) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, known);
  }

  #recallOlder(text: string): Known | undefined {
    const known = this.#older.get(text);
    if (known !== undefined) this.set(text, known);
    return known;
  }
}
