// What the repositories need to do their part, on either runtime: drizzle over a synchronous SQLite, the group commit, and
// where large mails are kept. Only types.
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { AuditHead } from './audit-head.ts';
import type { BlobFiles } from './blob-files.ts';
import type { GroupCommit } from './group-commit.ts';

export type DeskDatabase = BaseSQLiteDatabase<'sync', unknown>;

export interface StoreParts {
  readonly database: DeskDatabase;
  readonly commits: GroupCommit;
  /** Null where every mail stays in its row. */
  readonly blobs: BlobFiles | null;
  readonly auditHead: AuditHead;
}
