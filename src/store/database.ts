// What the repositories need to do their part, on either runtime: drizzle over a synchronous SQLite, the group commit, and
// where large mails are kept. Only types.
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { AuditHead } from './audit-head.ts';
import type { BlobFiles } from './blob-files.ts';
import type { FollowFigures } from './follow-figures.ts';
import type { FollowQueue } from './follow-queue.ts';
import type { GroupCommit } from './group-commit.ts';

/** SQLite's own prepared statement. */
export interface SqliteStatement {
  run(...values: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  /** A row by the names of its columns. */
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): unknown[];
  /** The same statement, whose rows are arrays from now on. */
  raw(): {
    get(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): unknown[];
  };
}

/** SQLite on either runtime, called as better-sqlite3 calls it. */
export interface SqliteClient {
  prepare(sql: string): SqliteStatement;
}

/** drizzle for the schema and the queries, and the connection below it for what runs often (hot-statements.ts). */
export type DeskDatabase = BaseSQLiteDatabase<'sync', unknown> & {
  readonly $client: SqliteClient;
};

export interface StoreParts {
  readonly database: DeskDatabase;
  readonly commits: GroupCommit;
  /** Null where every mail stays in its row. */
  readonly blobs: BlobFiles | null;
  readonly auditHead: AuditHead;
  /** Told of whatever decides whether a mail waits for a person. */
  readonly queue: FollowQueue;
  /** Told of whatever changes as what a mail is counted. */
  readonly figures: FollowFigures;
}
