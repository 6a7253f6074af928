// `waybill desk export` and `waybill desk import`. Secrets stay sealed on the way: the other side needs the desk's key (WAYBILL_KEY) too.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withTerms } from '../knowledge/read-knowledge-file.ts';
import { exportDesk, importDesk, openDesk } from '../store/better-sqlite3.ts';
import { DeskRowsError, splitLines } from '../store/desk-rows.ts';
import { sayWhetherWhole } from './say-whether-whole.ts';
import { UsageError } from './usage-error.ts';

interface DeskOptions {
  readonly db: string;
}

export async function runDeskExport(file: string, { db }: DeskOptions): Promise<void> {
  if (!existsSync(db)) throw new UsageError(`There is no desk database ${db}. Nothing was done; look at --db.`);
  const lines = Readable.from(exportDesk(db));
  if (file === '-') return pipeline(lines, process.stdout, { end: false });
  if (existsSync(file)) throw new UsageError(`There is a file ${file} already. Name a new one.`);
  await pipeline(lines, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  process.stdout.write(
    `The desk is in ${file}. Whoever has that file has its mail: keep it as you keep the database.\n`,
  );
}

export async function runDeskImport(file: string, { db }: DeskOptions): Promise<void> {
  if (file !== '-' && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const pieces: Readable = file === '-' ? process.stdin : createReadStream(file);
  const lines = splitLines(pieces.setEncoding('utf8'));
  let rows: number;
  try {
    ({ rows } = await importDesk(db, lines, { addTerms: withTerms }));
  } catch (error) {
    if (error instanceof DeskRowsError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
  await sayWhetherWhole(openDesk({ file: db }), db, rows);
}
