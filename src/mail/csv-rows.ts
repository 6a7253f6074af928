// A CSV attachment's cells as lines with tabs, as those of a workbook are. Called by attachment-text.ts. The library is
// loaded when first a mail brings such a file. Standards: RFC 4180.
import { limits } from '../domain/limits.ts';

/** Excel writes semicolons where the comma is the decimal sign. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
const HEAD_CHARACTERS = 2_000;

/** The text as it stands where it is no CSV: nothing of it is lost. */
export async function layOutCsv(text: string): Promise<string> {
  const { parse } = await import('csv-parse/sync');
  const { rowsMax, columnsMax, cellCharactersMax } = limits.documents;
  try {
    const rows = parse(text, {
      delimiter: findDelimiter(text.slice(0, HEAD_CHARACTERS), DELIMITERS),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: rowsMax,
    });
    const writeCell = (cell: string) => cell.replace(/\s+/g, ' ').trim().slice(0, cellCharactersMax);
    return rows.map((row) => row.slice(0, columnsMax).map(writeCell).join('\t').trimEnd()).join('\n');
  } catch {
    return text;
  }
}

/** The first of these that the head of a file has most of: some programs write semicolons or tabs. */
export function findDelimiter(head: string, delimiters: readonly [string, ...string[]]): string {
  const count = (character: string) => head.split(character).length;
  return delimiters.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
