// A whole desk as lines of JSON and back: so a desk moves from a file on Node into a Durable Object and out again. The first line says which shape its
// tables have, the last one how many rows there are and the digest of all before it; between them stand pages of rows, and raw mails that lie beside the
// tables. Indexes of words are left out and made anew. Called by both runtimes.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { PassageToSave, PlainPassage } from '../ports/knowledge-records.ts';
import type { Head } from './audit-head.ts';
import type { BlobFiles } from './blob-files.ts';
import type { SqliteClient } from './database.ts';

const Cell = z.union([z.string(), z.number(), z.null(), z.strictObject({ bytes: z.base64() })]);
const Start = z.strictObject({
  waybill: z.literal('desk'),
  schema: z.number().int().min(1),
  /** Of its audit log, as it was kept outside the tables. */
  head: z.strictObject({ seq: z.number().int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
});
const Page = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1), rows: z.array(z.array(Cell)) });
const Blob = z.strictObject({ blob: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.base64() });
const End = z.strictObject({ rows: z.number().int(), digest: z.string() });
const Line = z.union([Page, Blob, Start, End]);

/** What is no desk, not all of one, or not for this Waybill; the message says what to do. */
export class DeskRowsError extends Error {
  override readonly name = 'DeskRowsError';
  /** There is a desk already where one was to be taken in: nothing was touched. */
  readonly isOccupied: boolean;

  constructor(message: string, { isOccupied = false } = {}) {
    super(message);
    this.isOccupied = isOccupied;
  }
}

interface RowsOf {
  readonly client: SqliteClient;
  /** How many migrations it has behind it. */
  readonly schema: number;
  readonly blobs: BlobFiles | null;
  /** Tables that stand beside the desk's own and neither go out nor come in. */
  readonly leftOut?: readonly string[];
}

/** Lines with their ends. Nothing may write meanwhile. */
export function* exportRows({
  client,
  schema,
  blobs,
  leftOut,
  head,
}: RowsOf & { readonly head: Head }): Generator<string> {
  const digest = createHash('sha256');
  let rows = 0;
  const lineOf = (value: z.infer<typeof Line>): string => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(line);
    return line;
  };
  yield lineOf({ waybill: 'desk', schema, head });
  for (const table of listTables(client, leftOut)) {
    for (const page of listPages(client, table)) {
      rows += page.rows.length;
      yield lineOf(page);
    }
  }
  for (const blob of listBlobs(client)) {
    if (blobs === null) throw new DeskRowsError('A mail lies beside the tables, and this desk has no place for such.');
    const bytes = readBlob(blobs, blob);
    if (bytes !== null) yield lineOf({ blob, bytes: Buffer.from(bytes).toString('base64') });
  }
  yield `${JSON.stringify({ rows, digest: digest.digest('hex') })}\n`;
}

/** null where it was erased after the moment that the tables show. */
function readBlob(blobs: BlobFiles, digest: string): Uint8Array | null {
  try {
    return blobs.read(digest);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Pieces of an export as its lines. What JSON leaves as it is (U+2028) ends none. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n');
    rest.push(first);
    for (const next of more) {
      yield rest.join('');
      rest = [next];
    }
  }
  yield rest.join('');
}

/** Gives a passage of the desk's knowledge the words by which it is found. */
export type AddTerms = (
  passage: PlainPassage,
  document: { readonly title: string; readonly language: string },
) => Pick<PassageToSave, 'terms'>;

/** Into tables that hold no mail yet; whatever else they hold goes. Where it throws, what was taken in is not whole and must go: DeskRowsError where
 * the lines are at fault. `transact` runs the work of one line in one transaction. */
export async function importRows(
  { client, schema, blobs, leftOut, addTerms }: RowsOf & { readonly addTerms: AddTerms },
  lines: AsyncIterable<string>,
  transact: <T>(work: () => T) => T,
): Promise<{ readonly rows: number; readonly head: Head }> {
  const tables = listTables(client, leftOut);
  refuseFullDesk(client);
  const digest = createHash('sha256');
  let state: 'start' | 'rows' | 'end' = 'start';
  let rows = 0;
  let head: Head = { seq: 0, hash: '' };
  for await (const text of lines) {
    if (text === '') continue;
    const line = readLine(text, state);
    if ('waybill' in line) {
      if (line.schema !== schema)
        throw new DeskRowsError(
          `The desk was exported with ${line.schema} steps of its tables' shape, and this Waybill has ${schema}. Export it with the same version.`,
        );
      transact(() => {
        for (const { name } of [...tables].reverse()) client.prepare(`delete from "${name}"`).run();
      });
      head = line.head;
      state = 'rows';
    } else if ('digest' in line) {
      if (line.digest !== digest.digest('hex') || line.rows !== rows)
        throw new DeskRowsError('The lines are not those that were exported. Export the desk again.');
      state = 'end';
      continue;
    } else if ('blob' in line) {
      if (blobs === null)
        throw new DeskRowsError('A mail lies beside the tables, and this desk has no place for such.');
      const bytes = Buffer.from(line.bytes, 'base64');
      if (createHash('sha256').update(bytes).digest('hex') !== line.blob)
        throw new DeskRowsError('A mail is not the one that was exported. Export the desk again.');
      transact(() => blobs.write(line.blob, bytes));
    } else {
      if (!tables.some(({ name }) => name === line.table))
        throw new DeskRowsError(
          `There is no table ${line.table.slice(0, 60)} in a desk. Export it with the same version.`,
        );
      transact(() => insert(client, line));
      rows += line.rows.length;
    }
    digest.update(`${text}\n`);
  }
  if (state !== 'end') throw new DeskRowsError('The export breaks off before its end. Export the desk again.');
  transact(() => makeWords(client, addTerms));
  return { rows, head };
}

/** As mail-records, queue-text and knowledge-records write them. */
function makeWords(client: SqliteClient, addTerms: AddTerms): void {
  client.prepare("insert into message_text (message_text) values ('rebuild')").run();
  client
    .prepare(
      `insert into queue_text (rowid, who, subject, text) select mail_id, contact_name || char(10) || contact || coalesce((select group_concat(char(10) || value, '') from json_each(order_numbers)), ''), subject, substr(text, 1, ${limits.queue.indexedCharactersMax}) from queue_items join messages using (mail_id)`,
    )
    .run();
  const insertPassage = client.prepare(
    'insert into passage_words (rowid, language, heading, words) values (?, ?, ?, ?)',
  );
  const passages = client
    .prepare(
      'select knowledge_passages.id, title, language, heading, text from knowledge_passages join knowledge_documents on knowledge_documents.id = document_id',
    )
    .all() as readonly (PlainPassage & { id: number; title: string; language: string })[];
  for (const { id, title, language, ...passage } of passages) {
    const { terms } = addTerms(passage, { title, language });
    insertPassage.run(id, language, terms.heading, terms.words);
  }
}

function readLine(text: string, state: 'start' | 'rows' | 'end'): z.infer<typeof Line> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DeskRowsError('This is no export of a desk: a line is no JSON.');
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) throw new DeskRowsError('This is no export of a desk, or of a newer Waybill.');
  const isStart = 'waybill' in parsed.data;
  if (isStart !== (state === 'start') || state === 'end')
    throw new DeskRowsError('The lines of the export are not in their order. Export the desk again.');
  return parsed.data;
}

function refuseFullDesk(client: SqliteClient): void {
  for (const table of ['mails', 'audit'])
    if (client.prepare(`select 1 from ${table} limit 1`).get() !== undefined)
      throw new DeskRowsError('There is a desk here already. Import into a new one.', { isOccupied: true });
}

interface Table {
  readonly name: string;
  readonly sql: string;
}

/** The desk's own, those that others refer to first. */
function listTables(client: SqliteClient, leftOut: readonly string[] = []): readonly Table[] {
  const all = client
    .prepare("select name, sql from sqlite_schema where type = 'table' and sql is not null order by name")
    .all() as readonly Table[];
  const virtual = all.filter(({ sql }) => /^create virtual table/i.test(sql)).map(({ name }) => name);
  const isOfWords = (name: string) => virtual.some((words) => name === words || name.startsWith(`${words}_`));
  // SQLite's, Cloudflare's, and those of its engine on a machine of one's own.
  const isOther = (name: string) => leftOut.includes(name) || /^(?:sqlite_|_cf_|__miniflare_|blob_pieces$)/.test(name);
  const own = all.filter(({ name }) => !isOfWords(name) && !isOther(name));
  const sorted: Table[] = [];
  const add = (table: Table): void => {
    if (sorted.includes(table)) return;
    for (const [, parent] of table.sql.matchAll(/references\s+[`"]?(\w+)/gi)) {
      const found = own.find(({ name }) => name === parent);
      if (found !== undefined && found !== table) add(found);
    }
    sorted.push(table);
  };
  for (const table of own) add(table);
  return sorted;
}

/** Rows in the order of their key, so that a page goes on where the one before it ended. */
function* listPages(client: SqliteClient, { name, sql }: Table): Generator<z.infer<typeof Page>> {
  const { pageRows, pageCharacters } = limits.deskRows;
  const columns = (client.prepare(`select name from pragma_table_info('${name}')`).all() as { name: string }[]).map(
    (column) => column.name,
  );
  const hasRowid = !/without rowid\s*$/i.test(sql);
  const listed = columns.map((column) => `"${column}"`).join(', ');
  const read = hasRowid
    ? client.prepare(`select rowid, ${listed} from "${name}" where rowid > ? order by rowid limit ${pageRows}`).raw()
    : client.prepare(`select 0, ${listed} from "${name}" limit ${pageRows} offset ?`).raw();
  let after = hasRowid ? Number.MIN_SAFE_INTEGER : 0;
  for (;;) {
    const found = read.all(after) as readonly (readonly unknown[])[];
    let rows: z.infer<typeof Cell>[][] = [];
    let characters = 0;
    for (const [, ...values] of found) {
      const cells = values.map(writeCell);
      rows.push(cells);
      characters += cells.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
      if (characters < pageCharacters) continue;
      yield { table: name, columns, rows };
      rows = [];
      characters = 0;
    }
    if (rows.length > 0) yield { table: name, columns, rows };
    if (found.length < pageRows) return;
    after = hasRowid ? Number(found.at(-1)?.[0]) : after + found.length;
  }
}

const writeCell = (value: unknown): z.infer<typeof Cell> =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : Cell.parse(value);

const readCell = (cell: z.infer<typeof Cell>): unknown =>
  typeof cell === 'object' && cell !== null ? Buffer.from(cell.bytes, 'base64') : cell;

const sizeOf = (cell: z.infer<typeof Cell>): number => {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' && cell !== null ? cell.bytes.length : 8;
};

function insert(client: SqliteClient, { table, columns, rows }: z.infer<typeof Page>): void {
  const listed = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
  const statement = client.prepare(`insert into "${table}" (${listed}) values (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new DeskRowsError('A row of the export is not whole. Export the desk again.');
    statement.run(...row.map(readCell));
  }
}

/** SHA-256 (hex) of the raw mails that do not lie in a row. */
function* listBlobs(client: SqliteClient): Generator<string> {
  const found = client
    .prepare(
      'select distinct hex(mails.raw_digest) as digest from raw_mails join mails on mails.id = raw_mails.mail_id where raw_mails.raw is null order by 1',
    )
    .all() as readonly { readonly digest: string }[];
  for (const { digest } of found) yield digest.toLowerCase();
}
