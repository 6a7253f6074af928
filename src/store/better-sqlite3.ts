// A desk's database as a file on Node: opened, recognised, locked and migrated. Called by the runtime and the command line,
// which import it only when they need a desk: drizzle costs half a second at start (reference/toolchain.md).
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import type { SealingKeys } from '../connecting/seal-secret.ts';
import type { Records } from '../ports/records.ts';
import { EMPTY_HEAD, keepHeadInFile, keepHeadInMemory } from './audit-head.ts';
import { type BlobFiles, openBlobFiles } from './blob-files.ts';
import { refuseLivingLock, takeDeskLock } from './desk-lock.ts';
import { type AddTerms, exportRows, importRows } from './desk-rows.ts';
import { openDrizzle } from './drizzle.ts';
import { fillRecords, type Storage } from './fill-records.ts';
import { createGroupCommit } from './group-commit.ts';
import { loadMigrations, type Migration } from './load-migrations.ts';
import { type Env, openDatabase } from './open-database.ts';
import { explainStoreError, storeError } from './store-error.ts';

/** 'WAYB': https://sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x57_41_59_42;

export interface OpenDeskOptions {
  /** A path, or ':memory:' for a desk that is gone when it is closed. */
  readonly file: string;
  /** Where the audit log's head is kept outside the database; `<file>.audit-head` if unset. */
  readonly auditHeadFile?: string;
  /** Needs no lock, beside a writer too; every write throws. */
  readonly readOnly?: boolean;
  /** With the key of what is encrypted; that of this process if unset. */
  readonly env?: Env;
}

/** Throws StoreError where the file is no desk, another writer has it, its key is missing, or the system refuses. */
export function openDesk(options: OpenDeskOptions): Records {
  const file = options.file === ':memory:' ? options.file : findRealPath(options.file);
  const isReadOnly = options.readOnly ?? false;
  let undo = () => {};
  try {
    const { client, sealing } = openDatabase(file, { readOnly: isReadOnly, ...(options.env && { env: options.env }) });
    let release = () => {};
    undo = () => {
      client.close();
      release();
    };
    const migrations = loadMigrations();
    const version = recogniseDesk(client, file, migrations.length);
    if (!isReadOnly) {
      if (file !== ':memory:') release = lockDesk(client, file);
      tune(client);
      migrate(client, migrations, recogniseDesk(client, file, migrations.length));
    } else if (version < migrations.length) {
      throw storeError('older_version', file);
    }
    readEveryTable(client);
    return fillRecords(describeStorage(client, { ...options, file }, undo, sealing));
  } catch (error) {
    undo();
    throw explainStoreError(error, file);
  }
}

/** The lines of a desk as one moment shows them. Where it may be in use, whoever writes meanwhile goes on, and what they erase of the mails beside the
 * tables may be missing. Throws StoreError as openDesk does, `locked` where it is in use and may not. */
export function* exportDesk(
  file: string,
  { isInUse = false, env = process.env }: { readonly isInUse?: boolean; readonly env?: Env } = {},
): Generator<string> {
  const path = findRealPath(file);
  if (!isInUse) refuseLivingLock(path);
  const { client, sealing } = openDatabase(path, { readOnly: true, env });
  try {
    const schema = loadMigrations().length;
    if (recogniseDesk(client, path, schema) < schema) throw storeError('older_version', path);
    client.exec('BEGIN');
    // Read before the tables are: it may lag behind them, and is never ahead.
    const head = keepHeadInFile(`${path}.audit-head`).read();
    if (head === 'unreadable') throw storeError('unavailable', `${path}.audit-head`);
    const blobs = openBlobFiles(`${path}.blobs`, sealing);
    yield* exportRows({ client, schema, blobs, head: head === 'missing' ? EMPTY_HEAD : head });
  } finally {
    client.close();
  }
}

interface ImportOptions {
  readonly addTerms: AddTerms;
  /** With a key: the new one is encrypted. */
  readonly env?: Env;
  /** Where raw mails come beside the tables, where that is no folder of its own. */
  readonly blobFolder?: string;
}

/** Makes the file of a desk from its lines. Where they are at fault nothing stays: DeskRowsError; StoreError where there is such a file already. `blobs`
 * are the digests of the raw mails beside its tables. */
export async function importDesk(
  file: string,
  lines: AsyncIterable<string>,
  { addTerms, env = process.env, blobFolder }: ImportOptions,
): Promise<{ readonly rows: number; readonly blobs: readonly string[] }> {
  const path = findRealPath(file);
  if (existsSync(path)) throw storeError('exists', path);
  const { client, sealing } = openDatabase(path, { env });
  const written: string[] = [];
  try {
    tune(client);
    const migrations = loadMigrations();
    migrate(client, migrations, 0);
    const files = openBlobFiles(blobFolder ?? `${path}.blobs`, sealing);
    const blobs: BlobFiles = {
      ...files,
      write(digest, bytes) {
        files.write(digest, bytes);
        written.push(digest);
      },
    };
    const into = { client, schema: migrations.length, blobs, addTerms };
    const { rows, head } = await importRows(into, lines, (work) => client.transaction(work)());
    keepHeadInFile(`${path}.audit-head`).start(head);
    client.close();
    return { rows, blobs: written };
  } catch (error) {
    client.close();
    removeDesk(path, blobFolder === undefined);
    throw explainStoreError(error, path);
  }
}

/** What there is of a desk's own files. */
export function removeDesk(path: string, hasBlobs: boolean): void {
  for (const ending of ['', '-wal', '-shm', '.audit-head', ...(hasBlobs ? ['.blobs'] : [])])
    rmSync(`${path}${ending}`, { recursive: true, force: true });
}

/** Nobody may write in a desk until the answer is called. StoreError `locked` where somebody does. */
export function holdDesk(file: string, env: Env): () => void {
  const { client } = openDatabase(file, { env });
  try {
    return lockDesk(client, file);
  } finally {
    client.close();
  }
}

/** The storage of an open database, for fillRecords. */
export function describeStorage(
  client: Database.Database,
  options: OpenDeskOptions,
  close: () => void,
  sealing: SealingKeys | null = null,
): Storage {
  const { file } = options;
  const isMemory = file === ':memory:';
  const prepare = (sql: string): (() => void) => {
    const statement = client.prepare(sql);
    return () => void statement.run();
  };
  const measure = client.prepare<[], { bytes: number }>(
    'select (pages.page_count - free.freelist_count) * size.page_size as bytes from pragma_page_count pages, pragma_freelist_count free, pragma_page_size size',
  );
  return {
    file,
    database: openDrizzle(client),
    measure: () => ({ bytes: measure.get()?.bytes ?? 0, bytesMax: null }),
    createCommits: (options) =>
      createGroupCommit({
        ...options,
        transactions: {
          begin: prepare('BEGIN IMMEDIATE'),
          commit: prepare('COMMIT'),
          rollback: prepare('ROLLBACK'),
          savepoint: prepare('SAVEPOINT callback'),
          release: prepare('RELEASE callback'),
          undo: prepare('ROLLBACK TO callback'),
          isOpen: () => client.inTransaction,
        },
      }),
    blobs: isMemory ? null : openBlobFiles(`${file}.blobs`, sealing),
    auditHead: isMemory ? keepHeadInMemory() : keepHeadInFile(options.auditHeadFile ?? `${file}.audit-head`),
    isReadOnly: options.readOnly ?? false,
    close,
  };
}

/** One path for one file, so that its lock is one too. */
export function findRealPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw storeError('unavailable', file, new Error(`there is no folder ${folder}`));
  return join(realpathSync(folder), basename(file));
}

/** How many migrations the database has behind it. */
function recogniseDesk(client: Database.Database, file: string, versionMax: number): number {
  const isEmpty = client.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
  const version = Number(client.pragma('user_version', { simple: true }));
  const applicationId = Number(client.pragma('application_id', { simple: true }));
  if (applicationId !== APPLICATION_ID && !(isEmpty && version === 0 && applicationId === 0 && !client.readonly)) {
    throw storeError('not_a_desk', file);
  }
  if (version > versionMax) throw storeError('newer_version', file);
  return version;
}

/** Under SQLite's own write lock, which ends with the process, so that of two programs only one takes a stale lock. */
function lockDesk(client: Database.Database, file: string): () => void {
  refuseLivingLock(file);
  client.exec('BEGIN IMMEDIATE');
  try {
    return takeDeskLock(file);
  } finally {
    client.exec('COMMIT');
  }
}

/** 8 MiB of pages at most in memory (four times as many found nothing sooner: docs/figures.md) and no memory map, so that a large desk does not
 * grow the process. temp_store stays as it is: in memory, SQLite walks the savepoints' journal from its start at every statement, which took 80 %
 * of the time of large groups. */
function tune(client: Database.Database): void {
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma('cache_size = -8192');
  client.pragma('wal_autocheckpoint = 2000');
  client.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
}

function migrate(client: Database.Database, migrations: readonly Migration[], version: number): void {
  const step = client.transaction((migration: Migration, index: number) => {
    client.exec(migration.sql);
    client.pragma(`application_id = ${APPLICATION_ID}`);
    client.pragma(`user_version = ${index + 1}`);
  });
  for (const [index, migration] of migrations.entries()) {
    if (index >= version) step.immediate(migration, index);
  }
}

/** Looks at the first row of each table, so that a damaged file shows at once and not in the middle of a mail. */
function readEveryTable(client: Database.Database): void {
  const tables = client.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all();
  for (const { name } of tables) client.prepare(`select 1 from "${name}" limit 1`).get();
}
