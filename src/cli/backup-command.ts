// `waybill backup` and `waybill restore`.
import { existsSync } from 'node:fs';
import { restoreBackup, writeBackup } from '../runtime/backups.ts';
import { clockAt } from '../runtime/node.ts';
import { stopSending } from '../sending/stop-sending.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { DeskRowsError } from '../store/desk-rows.ts';
import { sayWhetherWhole } from './say-whether-whole.ts';
import { UsageError } from './usage-error.ts';

export async function runBackup({ db, to }: { readonly db: string; readonly to: string }): Promise<void> {
  if (!existsSync(db)) throw new UsageError(`There is no desk database ${db}. Nothing was done; look at --db.`);
  const { file, bytes } = await writeBackup({
    database: db,
    folder: to,
    env: process.env,
    now: new Date().toISOString(),
  });
  process.stdout.write(`${file}: ${bytes} bytes. Only WAYBILL_KEY opens it: keep that key elsewhere too.\n`);
}

export async function runRestore(file: string, { db }: { readonly db: string }): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  try {
    const { rows, at } = await restoreBackup({ file, database: db, env: process.env });
    process.stdout.write(`The desk as it was at ${at}. `);
    const records = openDesk({ file: db });
    // What it has sent since it does not know.
    const why = `restored from a backup of ${at}: look at what was sent since`;
    await stopSending({ records, clock: clockAt(null) }, 'restore', why);
    await sayWhetherWhole(records, db, rows);
    process.stdout.write(
      "It sends nothing until you say 'waybill resume-sending': it does not know what was sent since.\n",
    );
  } catch (error) {
    if (error instanceof DeskRowsError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
