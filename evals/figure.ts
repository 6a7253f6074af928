/** An item that was not right. `id` names it in every run, whatever came of it; `shows` is what came, for a person. */
export interface Miss {
  readonly id: string;
  readonly shows?: string;
}

/** One measured figure: `value` of `of` right. */
export interface Figure {
  readonly task: string;
  readonly measure: string;
  readonly value: number;
  readonly of: number;
  readonly misses: readonly Miss[];
}

/** Of items that are right or wrong. */
export function makeFigure(task: string, measure: string, of: number, misses: readonly Miss[]): Figure {
  return { task, measure, value: of - misses.length, of, misses };
}
