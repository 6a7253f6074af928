// The parts of drizzle that the store uses, from its CommonJS build: Node resolves the ESM build file by file and reads its
// 179 KB package.json each time, which costs 200 MB of memory and a third of a second at start (measured with Node 24.21 and
// drizzle-orm 0.45.4: 268 MB against 85 MB resident). Everything in this folder imports drizzle from here, types excepted. A
// bundler for a runtime without require puts `export … from 'drizzle-orm'` in this file's place.
import { createRequire } from 'node:module';
import type * as Orm from 'drizzle-orm';
import type * as BetterSqlite3Driver from 'drizzle-orm/better-sqlite3';
import type * as SqliteCore from 'drizzle-orm/sqlite-core';

const require = createRequire(import.meta.url);
const orm: typeof Orm = require('drizzle-orm');
const core: typeof SqliteCore = require('drizzle-orm/sqlite-core');
const driver: typeof BetterSqlite3Driver = require('drizzle-orm/better-sqlite3');

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
export const { drizzle } = driver;

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
