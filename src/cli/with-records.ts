// A desk's records for one command, closed whatever comes of it. Called by the commands that need nothing else of a desk.
import type { Records } from '../ports/records.ts';
import { type OpenDeskOptions, openDesk } from '../store/better-sqlite3.ts';

export async function withRecords<T>(options: OpenDeskOptions, use: (records: Records) => T | Promise<T>): Promise<T> {
  const records = openDesk(options);
  try {
    return await use(records);
  } finally {
    await records.close();
  }
}
