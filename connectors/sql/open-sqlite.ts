// A SQLite file, opened for reading alone. It is read in this process: a query that reads a whole big table holds up everything else, which
// README.md says. Called by client.ts.
import SqliteDatabase from 'better-sqlite3';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { limits } from '../../src/domain/limits.ts';
import { bindNames } from './bind-names.ts';
import { answerTooBig } from './bound-answer.ts';
import type { Database } from './client.ts';

export async function openSqlite({ file }: { readonly file: string }): Promise<Database> {
  const database = new SqliteDatabase(file, { readonly: true, fileMustExist: true, timeout: limits.sql.busyMs });
  database.pragma('query_only = ON');
  return {
    async read(query, given) {
      const { sql, places } = bindNames(query, () => '?');
      const values = places.map((name) => given[name as keyof typeof given] ?? null);
      const rows: Row[] = [];
      let bytes = 0;
      const statement = database.prepare(sql);
      if (!statement.reader || !statement.readonly)
        throw Object.assign(new Error('It writes.'), { code: 'SQLITE_READONLY' });
      for (const row of statement.iterate(...values)) {
        rows.push(row as Row);
        bytes += sizeOf(row as Row);
        if (bytes > limits.sql.answerBytesMax) throw answerTooBig();
        if (rows.length > limits.sql.rowsMax) break;
      }
      return rows;
    },
    close: async () => void database.close(),
  };
}

const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 8),
    0,
  );
