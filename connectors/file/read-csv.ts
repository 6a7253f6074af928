// Reads CSV records from lines, and finds its way back after a broken one: a quote that is never closed costs one record
// and not the rest of the file. Called by client.ts. Standards: RFC 4180.
import { parse } from 'csv-parse/sync';
import { limits } from '../../src/domain/limits.ts';
import { findDelimiter } from '../../src/mail/csv-rows.ts';
import type { Line } from './read-lines.ts';

/** One record: its cells by lower-cased column name, and the line on which it begins. */
export type CsvRecord =
  | { readonly line: number; readonly cells: CsvRow; readonly problem: null }
  | { readonly line: number; readonly cells: null; readonly problem: string };

/** Cells by lower-cased column name. */
export type CsvRow = ReadonlyMap<string, string>;

const DELIMITERS = [',', ';', '\t'] as const;

interface Reading {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

/** The first record is the header. It is not handed out; a record with another number of cells than it has is a problem. */
export async function* readCsv(lines: AsyncIterable<Line>): AsyncIterable<CsvRecord> {
  let reading: Reading | null = null;
  let waiting: Line[] = [];
  const take = function* (isEnd: boolean): Iterable<CsvRecord> {
    while (waiting.length > 0) {
      const taken = takeRecord(waiting, reading, isEnd);
      if (taken === 'needs more lines') return;
      waiting = waiting.slice(taken.lines);
      if (taken.header) reading = taken.header;
      if (taken.record) yield taken.record;
    }
  };
  for await (const line of lines) {
    waiting.push(line);
    yield* take(false);
  }
  yield* take(true);
}

interface Taken {
  readonly lines: number;
  readonly header: Reading | null;
  readonly record: CsvRecord | null;
}

/** The record at the front of the waiting lines. After a broken one only its first line is given up. */
function takeRecord(waiting: readonly Line[], reading: Reading | null, isEnd: boolean): Taken | 'needs more lines' {
  const [first] = waiting;
  if (!first) return 'needs more lines';
  const broken = (problem: string): Taken => ({
    lines: 1,
    header: null,
    record: { line: first.line, cells: null, problem },
  });
  if (first.text === null) return broken(first.problem);
  if (first.text.trim() === '') return { lines: 1, header: null, record: null };
  const end = findRecordEnd(waiting);
  if (end === null) {
    if (!isEnd && waiting.length < limits.file.csvRecordLinesMax) return 'needs more lines';
    return broken('a quoted cell has no closing quote');
  }
  const text = waiting
    .slice(0, end)
    .map((line) => line.text ?? '')
    .join('\n');
  const delimiter = reading?.delimiter ?? findDelimiter(first.text, DELIMITERS);
  const cells = parseRecord(text, delimiter);
  if (typeof cells === 'string') return broken(cells);
  if (!reading)
    return { lines: end, header: { columns: cells.map((cell) => cell.trim().toLowerCase()), delimiter }, record: null };
  if (cells.length !== reading.columns.length)
    return broken(`${cells.length} cells instead of ${reading.columns.length}`);
  const row = new Map(reading.columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
  return { lines: end, header: null, record: { line: first.line, cells: row, problem: null } };
}

/** How many lines the record takes: up to the first line at which all quotes are closed. Null where none is. */
function findRecordEnd(waiting: readonly Line[]): number | null {
  let isInQuotes = false;
  for (const [index, line] of waiting.entries()) {
    if (line.text === null) return null;
    for (let at = line.text.indexOf('"'); at !== -1; at = line.text.indexOf('"', at + 1)) isInQuotes = !isInQuotes;
    if (!isInQuotes) return index + 1;
  }
  return null;
}

function parseRecord(text: string, delimiter: string): readonly string[] | string {
  try {
    const [record] = parse(text, { delimiter, relax_column_count: true });
    return record ?? [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `not a CSV record (${error.message.split(':')[0] ?? 'unreadable'})`;
  }
}
