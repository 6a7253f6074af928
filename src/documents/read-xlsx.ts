// The cells of an XLSX workbook as lines with tabs, by hucre (no dependencies, no native code). Called by read-document.ts.
// Standards: ECMA-376. A workbook with macros is not opened: nobody orders with one, and who sends one is to be looked at.
import { type CellValue, readXlsx } from 'hucre/xlsx';
import type { DocumentText } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';

const MACRO_PART = 'vbaProject.bin';
/** An OLE container: an encrypted workbook, or one of the time before 2007. */
const OLE_MARK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const { sheetsMax, rowsMax, columnsMax, cellCharactersMax } = limits.documents;

/** Never throws. Hidden sheets are left out: a person would not see them. */
export async function readXlsxText(bytes: Uint8Array): Promise<Result<DocumentText, string>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.subarray(0, 4).equals(OLE_MARK)) return failed('is encrypted, or of a format older than XLSX');
  // A zip file names its parts in clear text.
  if (buffer.includes(MACRO_PART)) return failed('has macros and was not opened');
  try {
    let seen = 0;
    const workbook = await readXlsx(bytes, {
      range: `A1:${columnName(columnsMax)}${rowsMax}`,
      maxRows: rowsMax,
      sheets: ({ hidden, veryHidden }) => {
        if (hidden === true || veryHidden === true) return false;
        seen += 1;
        return seen <= sheetsMax;
      },
    });
    const text = workbook.sheets.map((sheet) => writeRows(sheet.rows)).join('\n\n');
    return ok({ text, cut: seen > sheetsMax ? `has ${seen} sheets; only ${sheetsMax} were read` : null });
  } catch (error) {
    return failed(`is no XLSX or a broken one (${error instanceof Error ? error.message.slice(0, 100) : 'unknown'})`);
  }
}

/** Such as `AX` for the fiftieth. */
const columnName = (n: number): string =>
  n > 26 ? columnName(Math.floor((n - 1) / 26)) + columnName(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);

function writeRows(rows: readonly (readonly CellValue[])[]): string {
  const lines: string[] = [];
  let characters = 0;
  for (const row of rows.slice(0, rowsMax)) {
    const line = row.slice(0, columnsMax).map(writeCell).join('\t').trimEnd();
    if (line.trim() === '') continue;
    lines.push(line);
    characters += line.length;
    if (characters > limits.mail.attachmentTextCharactersMax) break;
  }
  return lines.join('\n');
}

function writeCell(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  // Sums of binary fractions: 12.299999999999999 was typed as 12.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return String(value).replace(/\s+/g, ' ').trim().slice(0, cellCharactersMax);
}
