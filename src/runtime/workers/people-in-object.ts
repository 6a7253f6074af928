// The people of a desk in its own Durable Object, beside its tables: so no desk's people can be another's by mistake, and where the directory (D1) is
// away nobody is signed out. Opened by object-page.ts.
import type { PeopleDatabase } from '../../directory/people-database.ts';
import { type ObjectStorage, openObjectSqlite } from '../../store/object-sqlite.ts';

export function openPeopleInObject(storage: ObjectStorage): PeopleDatabase {
  const client = openObjectSqlite(storage);
  return {
    // A statement of better-sqlite3's answers as ours does.
    prepare: (sql) => client.prepare(sql) as never,
    exec: (sql) => void storage.sql.exec(sql),
    transact: (work) => storage.transactionSync(work),
    forAuth: shapeForAuth(client) as never,
    close: () => undefined,
  };
}

/** As better-auth knows Cloudflare's other SQLite, D1: it then asks for no BEGIN, which an object refuses.
 * https://developers.cloudflare.com/d1/worker-api/ */
function shapeForAuth(client: ReturnType<typeof openObjectSqlite>) {
  const counted = client.prepare('select changes() as changes, last_insert_rowid() as last_row_id');
  const bind = (sql: string, values: readonly unknown[]) => ({
    async all() {
      const results = client.prepare(sql).all(...values);
      return { success: true, results, meta: counted.get() };
    },
  });
  return {
    prepare: (sql: string) => ({ ...bind(sql, []), bind: (...values: readonly unknown[]) => bind(sql, values) }),
    batch: (statements: readonly ReturnType<typeof bind>[]) => Promise.all(statements.map((one) => one.all())),
    exec: async (sql: string) => void client.prepare(sql).run(),
  };
}
