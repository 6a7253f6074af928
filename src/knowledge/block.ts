// What a document consists of, whatever its format: headings, prose, and lines that stay lines. Made by the readers of this folder, taken by
// split-passages.ts.

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'prose'; readonly text: string }
  /** Of a list or table. `head` is the row that names a table's columns, and stands above each part of it. */
  | { readonly kind: 'lines'; readonly head: string | null; readonly lines: readonly string[] };

/** Gathers lines to blocks: what follows on a paragraph or a list's item is joined to it. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  #prose: string[] = [];
  #lines: string[] = [];
  #isTable = false;

  heading(level: number, text: string): void {
    this.end();
    if (text !== '') this.blocks.push({ kind: 'heading', level, text });
  }

  prose(line: string): void {
    if (this.#lines.length > 0) this.end();
    this.#prose.push(line);
  }

  item(line: string): void {
    if (this.#prose.length > 0 || this.#isTable) this.end();
    this.#lines.push(line);
  }

  row(line: string): void {
    if (this.#prose.length > 0 || !this.#isTable) this.end();
    this.#isTable = true;
    this.#lines.push(line);
  }

  /** A line that belongs to the item before it; without one it is prose. */
  goOn(line: string): void {
    const last = this.#lines.length - 1;
    if (last < 0 || this.#isTable) this.prose(line);
    else this.#lines[last] = `${this.#lines[last]} ${line}`;
  }

  get isInList(): boolean {
    return this.#lines.length > 0 && !this.#isTable;
  }

  end(): void {
    const text = this.#prose.join(' ').trim();
    if (text !== '') this.blocks.push({ kind: 'prose', text });
    const lines = this.#lines.filter((line) => line.trim() !== '');
    const head = this.#isTable && lines.length > 1 ? (lines[0] ?? null) : null;
    if (lines.length > 0) this.blocks.push({ kind: 'lines', head, lines: head === null ? lines : lines.slice(1) });
    this.#prose = [];
    this.#lines = [];
    this.#isTable = false;
  }
}
