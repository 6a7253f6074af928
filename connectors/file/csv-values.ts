// Reads single cells of CSV exports: times, money, counts. A value that is not plainly what it should be is a problem,
// never a guess. Called by the CSV translators.
import type { CsvRow } from './read-csv.ts';

/** The first of these columns that has a value, or ''. Names are lower-case. */
export function pick(row: CsvRow, ...columns: readonly string[]): string {
  for (const column of columns) {
    const value = row.get(column);
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** `textOrNull('')` is null: an empty cell says nothing. */
export const textOrNull = (cell: string): string | null => (cell === '' ? null : cell);

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/** ISO 8601 in UTC from '2026-11-05 14:02:11 -0300' (Shopify) or '2026-11-05 14:02:11' (WooCommerce, taken as UTC unless
 * `offset` names the shop's, such as '+01:00'). A day alone is its noon, so that it stays that day in other zones. Null where the cell is not such a time; '11/5/2026' is not: it has two meanings. */
export function readTime(cell: string, offset = 'Z'): string | null {
  const match = TIME.exec(cell);
  if (!match) return null;
  const [, day, clock = '12:00', seconds = ':00', zone = offset] = match;
  const colonZone = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = Date.parse(`${day}T${clock}${seconds}${colonZone}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** A decimal string from '163056', '1,019.90' or '49.9'. Null where the cell is no such amount. */
export function readMoney(cell: string): string | null {
  if (/^-?\d{1,12}(?:\.\d{1,4})?$/.test(cell)) return cell;
  if (/^-?\d{1,3}(?:,\d{3}){1,3}\.\d{2}$/.test(cell)) return cell.replaceAll(',', '');
  return null;
}

/** A whole number of pieces from '2' or '2.0'. Null where the cell is none. */
export function readCount(cell: string): number | null {
  return /^-?\d{1,7}(?:\.0{1,2})?$/.test(cell) ? Number.parseInt(cell, 10) : null;
}

/** Spreadsheets and Shopify write an apostrophe before digits that must stay text: `'00750`. */
export const readPostalCode = (cell: string): string => cell.replace(/^'/, '');
