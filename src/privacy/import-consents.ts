// Consents to marketing from a list: a CSV file with a line an address, taken whole or not at all. Called by `waybill consents import` and by the page.
// Standards: RFC 4180.
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Consent, ConsentOutcome } from '../ports/consent-records.ts';
import type { Records } from '../ports/records.ts';

const { importBytesMax, importLinesMax, faultsShown, wordingCharactersMax } = limits.consents;
const NEEDED = ['address', 'given_at', 'wording'] as const;

/** A day alone is its beginning, so that it never stands against a withdrawal of that day. */
const Given = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'a day such as 2026-03-01, or an ISO 8601 time')
  .transform((text) => new Date(text).toISOString());
export const ConsentAddress = z.email('one address of mail').max(320);
export const ConsentWording = z.string().trim().min(1, 'to which words they agreed').max(wordingCharactersMax);
const Row = z.object({
  address: ConsentAddress,
  given_at: Given,
  wording: ConsentWording,
  source: z
    .string()
    .regex(/^(?:[a-z][a-z0-9:_.-]{0,60})?$/, 'a short word such as import or shop:shopify')
    .default(''),
});

/** All lines, or what is wrong with which of them. `now` is ISO 8601. */
export function readConsents(
  csv: string,
  { now, by }: { readonly now: string; readonly by: string },
): Result<readonly Consent[], string[]> {
  if (Buffer.byteLength(csv) > importBytesMax) return failed([`The file is larger than ${importBytesMax} bytes.`]);
  const lines = readLines(csv);
  if (!lines.ok) return lines;
  const faults: string[] = [];
  const consents = lines.value.flatMap(({ line, cells }) => {
    const read = Row.safeParse(cells);
    const said = read.success
      ? read.data.given_at > now
        ? ['given_at: it lies in the future']
        : []
      : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    for (const fault of said) faults.push(`Line ${line}: ${fault}`);
    if (!read.success || said.length > 0) return [];
    const { address, given_at: givenAt, wording, source } = read.data;
    return [{ address, givenAt, wording, source: source || 'import', by }];
  });
  if (faults.length === 0) return ok(consents);
  const more = faults.length - faultsShown;
  return failed([...faults.slice(0, faultsShown), ...(more > 0 ? [`And ${more} more.`] : [])]);
}

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function readLines(csv: string): Result<readonly Line[], string[]> {
  const head =
    csv
      .slice(0, 2_000)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/, 1)[0] ?? '';
  // Excel writes semicolons where the comma is the decimal sign.
  const delimiter = [';', '\t'].find((one) => head.includes(one)) ?? ',';
  const columns = head.split(delimiter).map(nameOf);
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0) return failed([`Line 1: the columns ${missing.join(', ')} are missing.`]);
  try {
    const read = parse(csv, {
      ...{ bom: true, info: true, trim: true, skip_empty_lines: true, delimiter, to: importLinesMax + 1 },
      columns: (names: string[]) => names.map(nameOf),
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: Line['cells'] }[];
    if (read.length === 0) return failed(['There is no line below the first.']);
    if (read.length > importLinesMax) return failed([`There are more than ${importLinesMax} lines.`]);
    return ok(read.map(({ info, record }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault = error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' ? UNEVEN : MISQUOTED;
    return failed([`Line ${String(error['lines'] ?? 1)}: ${fault}`]);
  }
}

const UNEVEN = 'it has more or fewer columns than the first line';
const MISQUOTED = 'a quote is not closed, or stands where none may';

const nameOf = (name: string): string => name.trim().replace(/^"|"$/g, '').trim().toLowerCase();

type ImportCounts = Readonly<Record<ConsentOutcome, number>>;

/** All in one write. */
export function importConsents(
  records: Pick<Records, 'consents' | 'write'>,
  consents: readonly Consent[],
  at: string,
): Promise<ImportCounts> {
  return records.write(() => {
    const counts = { recorded: 0, known: 0, withdrawn: 0 };
    for (const consent of consents) counts[records.consents.record(consent, at)] += 1;
    return counts;
  });
}
