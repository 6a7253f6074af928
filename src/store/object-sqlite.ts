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
  toArray(): Record<string, Value>[];
  raw(): { toArray(): Value[][] };
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
