// A plain text table: columns as wide as their content, the last one cut to the terminal.

interface Cell {
  readonly text: string;
  /** An ANSI colour number, used on a terminal alone. */
  readonly colour?: number;
}
const COLUMN_WIDTH_MAX = 44;
const GAP = '  ';

/** Control characters of a mail never reach the terminal. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');
export const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;

export function renderTable(heads: readonly string[], rows: readonly (readonly Cell[])[], width: number): string {
  const last = heads.length - 1;
  const texts = rows.map((row) => row.map((cell) => clean(cell.text)));
  const widths = heads.map((head, n) =>
    Math.min(COLUMN_WIDTH_MAX, Math.max(head.length, ...texts.map((row) => row[n]?.length ?? 0))),
  );
  const taken = widths.slice(0, last).reduce((sum, columnWidth) => sum + columnWidth + GAP.length, 0);
  widths[last] = Math.max(20, width - taken);
  const useColour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const render = (cells: readonly Cell[]) =>
    cells
      .map((cell, n) => {
        const text = cut(clean(cell.text), widths[n] ?? COLUMN_WIDTH_MAX);
        const padded = n === last ? text : text.padEnd(widths[n] ?? 0);
        return useColour && cell.colour !== undefined ? `\u001b[${cell.colour}m${padded}\u001b[0m` : padded;
      })
      .join(GAP);
  const head = render(heads.map((text) => ({ text })));
  return [head, widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP), ...rows.map(render)].join('\n');
}
