// Statements that run for every mail: drizzle writes their SQL once, then SQLite's own prepared statement runs it with bound
// values. drizzle's prepared queries look at each value's and each column's class at every call, which takes several times as
// long as to run the statement. Called by the repositories; what runs seldom stays with drizzle's `prepare`.
import type { Query } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteSelectBuilder } from 'drizzle-orm/sqlite-core';
import type { DeskDatabase } from './database.ts';
import { Column, is, Param, Placeholder } from './drizzle.ts';

/** By the placeholders' names; null is SQL's NULL. */
export type Values = Readonly<Record<string, unknown>>;

export interface Written {
  /** Rows that it inserted, changed or removed. */
  readonly changes: number;
  /** The id of the row inserted last. */
  readonly lastInsertRowid: number | bigint;
}
export type Write = (values: Values) => Written;

export interface Read<Row> {
  get(values: Values): Row | undefined;
  all(values: Values): Row[];
}

type Columns = Record<string, SQLiteColumn>;
interface SelectQuery {
  readonly _: { readonly result: readonly unknown[] };
  toSQL(): Query;
}

/** An INSERT, UPDATE or DELETE without RETURNING: SQLite keeps what is returned in a table of its own, made for each call. */
export function prepareWrite(database: DeskDatabase, query: { toSQL(): Query }): Write {
  const { sql, params } = query.toSQL();
  const statement = database.$client.prepare(sql);
  const bind = prepareBinding(params, sql);
  return (values) => statement.run(...bind(values));
}

const ROWS_AT_ONCE_MAX = 16;
/** A statement in a Durable Object binds no more: https://developers.cloudflare.com/durable-objects/platform/limits/ */
const BOUND_VALUES_MAX = 100;

/** An INSERT of several rows in one statement, prepared for each number of rows when it first comes. `build` writes it for
 * copies of one row of placeholders. */
export function prepareInsertOfRows<Row>(
  database: DeskDatabase,
  row: Row,
  build: (rows: Row[]) => { toSQL(): Query },
): (rows: readonly Values[]) => void {
  const { sql, params } = build([row]).toSQL();
  const bind = prepareBinding(params, sql);
  const rowsAtOnce = Math.max(1, Math.min(ROWS_AT_ONCE_MAX, Math.floor(BOUND_VALUES_MAX / params.length)));
  const insertions: ((bound: unknown[]) => unknown)[] = [];
  const prepareFor = (count: number) => {
    const copies = Array.from({ length: count }, () => row);
    const statement = database.$client.prepare(build(copies).toSQL().sql);
    return (bound: unknown[]) => statement.run(bound);
  };
  return (rows) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      const insert = insertions[some.length] ?? prepareFor(some.length);
      insertions[some.length] = insert;
      insert(some.flatMap(bind));
    }
  };
}

export function prepareRead<Selected extends Columns, Select extends SelectQuery>(
  database: DeskDatabase,
  columns: Selected,
  build: (select: SQLiteSelectBuilder<Selected, 'sync', unknown>) => Select,
): Read<Select['_']['result'][number]> {
  type Row = Select['_']['result'][number];
  const { sql, params } = build(database.select(columns)).toSQL();
  const statement = database.$client.prepare(sql).raw();
  const bind = prepareBinding(params, sql);
  const nameColumns = prepareRow(columns);
  const toRow = (row: unknown) => nameColumns(row as readonly unknown[]) as Row;
  return {
    get(values) {
      const row = statement.get(...bind(values));
      return row === undefined ? undefined : toRow(row);
    },
    all: (values) => statement.all(...bind(values)).map(toRow),
  };
}

/** The values of one call in the order of the statement's question marks, as SQLite keeps them. */
function prepareBinding(params: readonly unknown[], sql: string): (values: Values) => unknown[] {
  const slots = params.map(prepareSlot);
  const bind = (values: Values) => slots.map((slot) => slot(values));
  return (values) => {
    const bound = bind(values);
    // SQLite would take it for NULL.
    if (bound.includes(undefined)) throw new Error(`a value is missing for: ${sql}`);
    return bound;
  };
}

function prepareSlot(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return ({ [param.name]: value }) => value;
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param;
    const { name } = param.value;
    return ({ [name]: value }) => encoder.mapToDriverValue(value);
  }
  return () => param;
}

function prepareRow(columns: Columns): (row: readonly unknown[]) => Record<string, unknown> {
  const fields = Object.entries(columns).map(([name, column]) => ({ name, decode: findDecoder(column) }));
  return (row) => {
    const named: Record<string, unknown> = {};
    for (let index = 0; index < fields.length; index += 1) {
      const { name, decode } = fields[index] as (typeof fields)[number];
      const value = row[index];
      named[name] = value === null || decode === null ? value : decode(value);
    }
    return named;
  };
}

/** Null for a column whose value is what SQLite keeps. */
function findDecoder(column: SQLiteColumn): ((value: unknown) => unknown) | null {
  const keepsAsIs = column.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return keepsAsIs ? null : (value) => column.mapFromDriverValue(value);
}
