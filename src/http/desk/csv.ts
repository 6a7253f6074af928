// A row of a CSV file. Standards: RFC 4180. A cell that a spreadsheet would take for a formula gets a quote in front (OWASP, CSV injection).

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export const asCsvRow = (cells: readonly (string | number)[]): string => `${cells.map(asCell).join(',')}\r\n`;

function asCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
