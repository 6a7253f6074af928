// A desk's records for one command, closed whatever comes of it. Called by the commands that need nothing else of a desk.
import { existsSync } from 'node:fs';
import type { Records } from '../ports/records.ts';
import { type OpenDeskOptions, openDesk } from '../store/better-sqlite3.ts';
import { UsageError } from './usage-error.ts';

interface WithRecordsOptions extends OpenDeskOptions {
  /** Only who connects something may begin a desk: everybody else has mistyped its file. */
  readonly mayBegin?: true;
}

export async function withRecords<T>(
  { mayBegin, ...options }: WithRecordsOptions,
  use: (records: Records) => T | Promise<T>,
): Promise<T> {
  if (!mayBegin && !existsSync(options.file))
    throw new UsageError(`There is no desk database ${options.file}. Nothing was done; look at --db.`);
  const records = openDesk(options);
  try {
    return await use(records);
  } finally {
    await records.close();
  }
}
