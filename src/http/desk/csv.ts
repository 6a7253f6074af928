// A row of a CSV file. Standards: RFC 4180. A cell that a spreadsheet would take for a formula gets a quote in front (OWASP, CSV injection), and so
// does what would begin a cell where the spreadsheet parts cells by semicolons, as those of most of Europe do: they part quoted cells too.

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const INNER_FORMULA = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g;
const INNER_FORMULA_OF_JSON = /(;\s*)([=+\-@＝＋－＠])/g;
const NEEDS_QUOTES = /[",;\r\n]/;

export const asCsvRow = (cells: readonly (string | number)[]): string => `${cells.map(asCell).join(',')}\r\n`;

/** The same value as JSON text with nothing in it that a spreadsheet would run: what is parsed from it is unchanged. */
export const asJsonCell = (json: string): string =>
  json.replace(INNER_FORMULA_OF_JSON, (_, before: string, sign: string) => {
    return `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

function asCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const parted = cell.replace(INNER_FORMULA, "$1'");
  const safe = FORMULA.test(cell) ? `'${parted}` : parted;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
