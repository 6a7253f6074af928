/** One measured figure: `value` of `of` right, with what was missed by id. */
export interface Figure {
  readonly task: string;
  readonly measure: string;
  readonly value: number;
  readonly of: number;
  readonly misses: readonly string[];
}
