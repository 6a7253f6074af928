// A Durable Object's SQLite, called as better-sqlite3 is, so that drizzle and the statements that run often are the same on both runtimes.
// https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/. Called by durable-object.ts.
import type { SqliteClient, SqliteStatement } from './database.ts';

type Value = string | number | null | ArrayBuffer;

/** What of a Durable Object's storage the store uses. */
export interface ObjectStorage {
  readonly sql: {
    exec(query: string, ...bindings: unknown[]): ObjectRows;
    /** Bytes. */
    readonly databaseSize: number;
  };
  /** Undone where the work throws. */
  transactionSync<T>(work: () => T): T;
  /** Resolves when everything written so far is on the disk. */
  sync(): Promise<void>;
  readonly kv: {
    get(key: string): unknown;
    put(key: string, value: unknown): void;
  };
  deleteAll(): Promise<void>;
}

interface ObjectRows {
  /** So far. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  toArray(): Record<string, Value>[];
  raw(): { toArray(): Value[][] };
}

/** As Cloudflare counts and charges them: https://developers.cloudflare.com/durable-objects/platform/pricing/. */
export interface CountedRows {
  readonly read: number;
  readonly written: number;
}

/** The same storage, and what was read and written by it until now. */
export function countRows(storage: ObjectStorage): {
  readonly storage: ObjectStorage;
  readonly counted: () => CountedRows;
} {
  let read = 0;
  let written = 0;
  const exec: ObjectStorage['sql']['exec'] = (query, ...bindings) => {
    const rows = storage.sql.exec(query, ...bindings);
    read += rows.rowsRead;
    written += rows.rowsWritten;
    const count = <T>(take: () => T): T => {
      const { rowsRead, rowsWritten } = rows;
      const taken = take();
      read += rows.rowsRead - rowsRead;
      written += rows.rowsWritten - rowsWritten;
      return taken;
    };
    return {
      get rowsRead() {
        return rows.rowsRead;
      },
      get rowsWritten() {
        return rows.rowsWritten;
      },
      toArray: () => count(() => rows.toArray()),
      raw: () => ({ toArray: () => count(() => rows.raw().toArray()) }),
    };
  };
  return {
    counted: () => ({ read, written }),
    storage: {
      sql: {
        exec,
        get databaseSize() {
          return storage.sql.databaseSize;
        },
      },
      transactionSync: (work) => storage.transactionSync(work),
      sync: () => storage.sync(),
      kv: storage.kv,
      deleteAll: () => storage.deleteAll(),
    },
  };
}

/** better-sqlite3 gives bytes as a Buffer. */
const decode = (value: Value): unknown => (value instanceof ArrayBuffer ? Buffer.from(value) : value);

/** As better-sqlite3 hands them over: SQLite has no truth values, and Cloudflare's takes no bigint. */
function encode(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return Number(value);
  return value;
}

export function openObjectSqlite({ sql }: Pick<ObjectStorage, 'sql'>): SqliteClient {
  const exec = (query: string, values: readonly unknown[]) => sql.exec(query, ...values.flat().map(encode));
  return {
    prepare(query): SqliteStatement {
      const rowsOf = (values: readonly unknown[]) =>
        exec(query, values)
          .raw()
          .toArray()
          .map((row) => row.map(decode));
      const inArrays = {
        get: (...values: readonly unknown[]) => rowsOf(values)[0],
        all: (...values: readonly unknown[]) => rowsOf(values),
      };
      const namedOf = (values: readonly unknown[]) =>
        exec(query, values)
          .toArray()
          .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, decode(value)])));
      return {
        run(...values) {
          exec(query, values).toArray();
          const [row = []] = sql.exec('select changes(), last_insert_rowid()').raw().toArray();
          return { changes: Number(row[0]), lastInsertRowid: Number(row[1]) };
        },
        get: (...values) => namedOf(values)[0],
        all: (...values) => namedOf(values),
        raw: () => inArrays,
      };
    },
  };
}
