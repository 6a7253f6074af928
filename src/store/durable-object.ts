// A desk's database in a Durable Object: the same tables, migrations and repositories as in a file on Node. Called by the Workers runtime.
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import type { AuditHead } from './audit-head.ts';
import { openDrizzle } from './drizzle.ts';
import { fillRecords } from './fill-records.ts';
import type { Migration } from './load-migrations.ts';
import { openObjectBlobs } from './object-blobs.ts';
import { createObjectCommits } from './object-commits.ts';
import { type ObjectStorage, openObjectSqlite } from './object-sqlite.ts';
import { storeError } from './store-error.ts';

export interface OpenObjectOptions {
  readonly storage: ObjectStorage;
  /** Named in errors. */
  readonly desk: string;
  readonly migrations: readonly Migration[];
  readonly auditHead: AuditHead;
}

/** How many migrations a desk has behind it: PRAGMA user_version is refused in a Durable Object. */
const VERSION_KEY = 'schema_version';

/** Throws StoreError where a newer Waybill has written it. */
export function openDeskInObject({ storage, desk, migrations, auditHead }: OpenObjectOptions): Records {
  migrateObject(storage, migrations, desk);
  return fillRecords({
    file: desk,
    database: openDrizzle(openObjectSqlite(storage)),
    createCommits: (options) => createObjectCommits(options, storage),
    blobs: openObjectBlobs(storage),
    auditHead,
    isReadOnly: false,
    measure: () => ({ bytes: storage.sql.databaseSize, bytesMax: limits.workers.storageBytesMax }),
    close: () => undefined,
  });
}

/** Throws StoreError where a newer Waybill has written it. */
export function migrateObject(storage: ObjectStorage, migrations: readonly Migration[], desk: string): void {
  const version = Number(storage.kv.get(VERSION_KEY) ?? 0);
  if (version > migrations.length) throw storeError('newer_version', desk);
  for (const [index, { sql }] of migrations.entries()) {
    if (index < version) continue;
    storage.transactionSync(() => {
      storage.sql.exec(sql);
      storage.kv.put(VERSION_KEY, index + 1);
    });
  }
}
