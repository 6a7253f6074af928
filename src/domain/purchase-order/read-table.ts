// The lines of a purchase order that is a table: a row of headings, and below it rows with a quantity each. Called by
// read-lines.ts. Cells are apart by tabs (as from PDF, XLSX, CSV), bars, semicolons or several spaces.
import { findAmounts } from '../identifiers/amounts.ts';
import { limits } from '../limits.ts';
import { isSum, readHeading } from './column-words.ts';
import type { PurchaseOrderLine } from './purchase-order.ts';

interface Columns {
  readonly quantity: number;
  readonly prices: readonly number[];
  readonly names: readonly number[];
}

/** `isOurs` tells a code of the order: a row that has one counts even where its quantity cannot be read. */
export function readTable(lines: readonly string[], isOurs: (word: string) => boolean): readonly PurchaseOrderLine[] {
  const found: PurchaseOrderLine[] = [];
  let columns: Columns | null = null;
  for (const line of lines) {
    const cells = splitCells(line);
    const heading = cells.length > 1 ? readColumns(cells) : null;
    if (heading) columns = heading;
    else if (columns) {
      const row = readRow(cells, columns, isOurs);
      if (row) found.push(row);
    }
    if (found.length >= limits.purchaseOrder.linesMax) break;
  }
  return found;
}

function splitCells(line: string): readonly string[] {
  const bar = /^ {0,3}\|(.{0,2000})\|\s{0,3}$/.exec(line)?.[1] ?? line;
  const separator = ['\t', '|', ';'].find((character) => bar.includes(character)) ?? / {2,20}/;
  return bar.split(separator, limits.documents.columnsMax).map((cell) => cell.trim());
}

function readColumns(cells: readonly string[]): Columns | null {
  const roles = cells.map(readHeading);
  const placesOf = (role: string) => roles.flatMap((found, n) => (found === role ? [n] : []));
  const [quantity] = placesOf('quantity');
  const names = placesOf('name');
  return quantity === undefined || names.length === 0 ? null : { quantity, prices: placesOf('price'), names };
}

function readRow(
  cells: readonly string[],
  columns: Columns,
  isOurs: (word: string) => boolean,
): PurchaseOrderLine | null {
  const words = columns.names.map((n) => cells[n] ?? '').filter((cell) => cell !== '');
  const quantity = readQuantity(cells[columns.quantity] ?? '');
  if (words.length === 0 || isSum(words[0] ?? '')) return null;
  if (quantity === null && !words.some(isOurs)) return null;
  return { words, quantity, prices: columns.prices.flatMap((n) => readPrice(cells[n] ?? '')) };
}

/** `4`, `4.00`, `4 pcs`, `1,000`. */
function readQuantity(cell: string): number | null {
  const number = /^(\d{1,7}|\d{1,3}(?:[.,' ]\d{3}){1,2})(?:[.,]0{1,2})?(?: ?[\p{L}.×]{1,10})?$/u.exec(cell)?.[1];
  return number === undefined ? null : Number(number.replace(/\D/g, ''));
}

/** In this column a bare `118` is money too. */
const readPrice = (cell: string): readonly string[] =>
  findAmounts(/^[\d.,' ]{1,15}$/.test(cell) ? `${cell} EUR` : cell).map(({ value }) => value);
