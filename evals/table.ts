// A table of figures, as the evals print it and as its baseline keeps it. Called by main.ts.

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** A share in percent, or a count where the column's name says so; null where there is nothing to measure. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[] }[];
}

const NAME_WIDTH = 24;
const CELL_WIDTH_MIN = 8;

export function printTable({ title, columns, rows }: Table): string {
  const widths = columns.map((column) => Math.max(CELL_WIDTH_MIN, column.length + 2));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(NAME_WIDTH)}${cells.map((cell, at) => cell.padStart(widths[at] ?? CELL_WIDTH_MIN)).join('')}`;
  const body = rows.map(({ name, cells }) =>
    line(
      name,
      cells.map((cell) => (cell === null ? '-' : formatCell(cell))),
    ),
  );
  return `\n${[title, line('', columns), ...body].join('\n')}\n`;
}

const formatCell = (cell: number): string => (Number.isInteger(cell) ? `${cell}` : cell.toFixed(1));
