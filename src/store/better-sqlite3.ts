// A desk's database as a file on Node: opened, recognised, locked and migrated. Called by the runtime and the command line,
// which import it only when they need a desk: drizzle costs half a second at start (reference/toolchain.md).
import { closeSync, existsSync, openSync, readSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Records } from '../ports/records.ts';
import { EMPTY_HEAD, keepHeadInFile, keepHeadInMemory } from './audit-head.ts';
import { openBlobFiles } from './blob-files.ts';
import { refuseLivingLock, takeDeskLock } from './desk-lock.ts';
import { type AddTerms, exportRows, importRows } from './desk-rows.ts';
import { openDrizzle } from './drizzle.ts';
import { fillRecords, type Storage } from './fill-records.ts';
import { createGroupCommit } from './group-commit.ts';
import { loadMigrations, type Migration } from './load-migrations.ts';
import { explainStoreError, storeError } from './store-error.ts';

/** 'WAYB': https://sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x57_41_59_42;
const SQLITE_MAGIC = 'SQLite format 3\0';
const BUSY_TIMEOUT_MS = 5_000;

export interface OpenDeskOptions {
  /** A path, or ':memory:' for a desk that is gone when it is closed. */
  readonly file: string;
  /** Where the audit log's head is kept outside the database; `<file>.audit-head` if unset. */
  readonly auditHeadFile?: string;
  /** Needs no lock, beside a writer too; every write throws. */
  readonly readOnly?: boolean;
}

/** Throws StoreError where the file is no desk, another writer has it, or the system refuses. */
export function openDesk(options: OpenDeskOptions): Records {
  const file = options.file === ':memory:' ? options.file : findRealPath(options.file);
  const isReadOnly = options.readOnly ?? false;
  let undo = () => {};
  try {
    if (file !== ':memory:') refuseForeignFile(file, isReadOnly);
    const client = new Database(file, { timeout: BUSY_TIMEOUT_MS, readonly: isReadOnly });
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
    return fillRecords(describeStorage(client, { ...options, file }, undo));
  } catch (error) {
    undo();
    throw explainStoreError(error, file);
  }
}

/** The lines of a desk as one moment shows them. Where it may be in use, whoever writes meanwhile goes on, and what they erase of the mails beside the
 * tables may be missing. Throws StoreError as openDesk does, `locked` where it is in use and may not. */
export function* exportDesk(file: string, { isInUse = false } = {}): Generator<string> {
  const path = findRealPath(file);
  if (!isInUse) refuseLivingLock(path);
  refuseForeignFile(path, true);
  const client = new Database(path, { timeout: BUSY_TIMEOUT_MS, readonly: true });
  try {
    const schema = loadMigrations().length;
    if (recogniseDesk(client, path, schema) < schema) throw storeError('older_version', path);
    client.exec('BEGIN');
    // Read before the tables are: it may lag behind them, and is never ahead.
    const head = keepHeadInFile(`${path}.audit-head`).read();
    if (head === 'unreadable') throw storeError('unavailable', `${path}.audit-head`);
    const blobs = openBlobFiles(`${path}.blobs`);
    yield* exportRows({ client, schema, blobs, head: head === 'missing' ? EMPTY_HEAD : head });
  } finally {
    client.close();
  }
}

/** Another of the desk's databases, as one moment shows it. */
export function serializeFile(file: string): Buffer {
  const client = new Database(file, { timeout: BUSY_TIMEOUT_MS, readonly: true });
  try {
    return client.serialize();
  } finally {
    client.close();
  }
}

/** Makes the file of a desk from its lines. Where they are at fault nothing stays: DeskRowsError; StoreError where there is such a file already. */
export async function importDesk(
  file: string,
  lines: AsyncIterable<string>,
  addTerms: AddTerms,
): Promise<{ readonly rows: number }> {
  const path = findRealPath(file);
  if (existsSync(path)) throw storeError('exists', path);
  const client = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    tune(client);
    const migrations = loadMigrations();
    migrate(client, migrations, 0);
    const into = { client, schema: migrations.length, blobs: openBlobFiles(`${path}.blobs`), addTerms };
    const { rows, head } = await importRows(into, lines, (work) => client.transaction(work)());
    keepHeadInFile(`${path}.audit-head`).start(head);
    client.close();
    return { rows };
  } catch (error) {
    client.close();
    for (const ending of ['', '-wal', '-shm', '.audit-head', '.blobs'])
      rmSync(`${path}${ending}`, { recursive: true, force: true });
    throw explainStoreError(error, path);
  }
}

/** The storage of an open database, for fillRecords. */
export function describeStorage(client: Database.Database, options: OpenDeskOptions, close: () => void): Storage {
  const { file } = options;
  const isMemory = file === ':memory:';
  const prepare = (sql: string): (() => void) => {
    const statement = client.prepare(sql);
    return () => void statement.run();
  };
  return {
    file,
    database: openDrizzle(client),
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
    blobs: isMemory ? null : openBlobFiles(`${file}.blobs`),
    auditHead: isMemory ? keepHeadInMemory() : keepHeadInFile(options.auditHeadFile ?? `${file}.audit-head`),
    isReadOnly: options.readOnly ?? false,
    close,
  };
}

/** One path for one file, so that its lock is one too. */
function findRealPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw storeError('unavailable', file, new Error(`there is no folder ${folder}`));
  return join(realpathSync(folder), basename(file));
}

/** An empty file may become a desk, any other file must be SQLite's. */
function refuseForeignFile(file: string, isReadOnly: boolean): void {
  if (!existsSync(file)) {
    if (isReadOnly) throw storeError('unavailable', file, new Error('there is no such file'));
    return;
  }
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(SQLITE_MAGIC.length);
    const length = readSync(descriptor, start);
    if (length > 0 && start.toString('latin1') !== SQLITE_MAGIC) throw storeError('not_a_desk', file);
  } finally {
    closeSync(descriptor);
  }
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
