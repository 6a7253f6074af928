// The parts of drizzle that the store uses. Everything in this folder imports drizzle from here, types excepted: each runtime loads it in its own
// way (`#drizzle` in package.json).

import type * as Orm from 'drizzle-orm';
import { core, orm, session } from '#drizzle';
import type { DeskDatabase, SqliteClient } from './database.ts';

export const {
  and,
  asc,
  Column,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  is,
  isNotNull,
  isNull,
  lt,
  lte,
  max,
  ne,
  notInArray,
  or,
  Param,
  Placeholder,
  sql,
} = orm;
export const { blob, customType, index, integer, primaryKey, sqliteTable, text, uniqueIndex } = core;

/** drizzle over a synchronous SQLite that is called as better-sqlite3 is. */
export function openDrizzle(client: SqliteClient): DeskDatabase {
  const dialect = new core.SQLiteSyncDialect();
  const driver = client as ConstructorParameters<typeof session.BetterSQLiteSession>[0];
  const database = new core.BaseSQLiteDatabase(
    'sync',
    dialect,
    new session.BetterSQLiteSession(driver, dialect, undefined),
    undefined,
  );
  return Object.assign(database as unknown as Omit<DeskDatabase, '$client'>, { $client: client }) as DeskDatabase;
}

// With SQLITE_ENABLE_STAT4 (better-sqlite3 13, SQLite 3.54) a statement with a bare parameter in `limit`, or compared by `=` beside
// an `order by`, is compiled anew at every call, which takes longer than to run it. SQLite does not look into a sum or a cast.

/** A limit to be given at each call. */
export const limitGiven = (name: string): Orm.Placeholder => asLimit(orm.sql`(${orm.sql.placeholder(name)} + 0)`);
export const onlyOne = (): Orm.Placeholder => asLimit(orm.sql.raw('1'));

/** A value to be given at each call, for `=` in a statement with an order. */
export const integerGiven = (name: string): Orm.SQL => orm.sql`cast(${orm.sql.placeholder(name)} as integer)`;
export const textGiven = (name: string): Orm.SQL => orm.sql`cast(${orm.sql.placeholder(name)} as text)`;

/** drizzle writes any SQL after `limit`; its types know only numbers and placeholders. */
function asLimit(limit: Orm.SQL): Orm.Placeholder {
  return limit as unknown as Orm.Placeholder;
}
