// Backups of a desk while it runs: its lines (src/store/desk-rows.ts) as one moment shows them, and the people of its page, compressed and encrypted
// (https://age-encryption.org/v1) with a key that is derived from the desk's own. Called by `waybill backup`, `waybill restore` and `waybill start`.
import { hkdfSync } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Duplex, pipeline as pipe, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { readSealingKeys, SET_THE_OLD_KEY, SealError, type SealingKey } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import { type BackupStanding, noteBackupStanding, readBackupStanding } from '../escalations/backup-standing.ts';
import { withTerms } from '../knowledge/read-knowledge-file.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { exportDesk, importDesk } from '../store/better-sqlite3.ts';
import { DeskRowsError, splitLines } from '../store/desk-rows.ts';
import { type Env, serializeFile, writeSerialized } from '../store/open-database.ts';
import { waitFor } from './pace.ts';
import type { Report } from './watched-desk.ts';

export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
}

const ENDING = '.waybill.age';
/** Of the name: the time without what a file system may not take. */
const nameAt = (now: string): string => `desk-${now.replaceAll(':', '-')}${ENDING}`;
const IS_BACKUP = /^desk-\d{4}-\d{2}-\d{2}T[\d.-]+Z\.waybill\.age$/;

const First = z.strictObject({
  waybill: z.literal('backup'),
  at: z.iso.datetime(),
  /** Base64 of the database of the page's people; null where there is none. */
  directory: z.base64().nullable(),
});

/** The key of the backups, as `age` itself takes it: whoever has it reads every backup. */
export function backupIdentity({ bytes }: SealingKey): string {
  const derived = new Uint8Array(hkdfSync('sha256', bytes, '', 'waybill backup', 32));
  return bech32.encodeFromBytes('age-secret-key-', derived).toUpperCase();
}

/** Whole or not at all. SealError where the desk has no key, StoreError where it cannot be read. */
export async function writeBackup({
  database,
  folder,
  env,
  now,
}: {
  readonly database: string;
  readonly folder: string;
  readonly env: Env;
  readonly now: string;
}): Promise<WrittenBackup> {
  const { current } = readSealingKeys(env, SET_THE_OLD_KEY);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameAt(now));
  const part = `${file}.part`;
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(backupIdentity(current)));
  try {
    const packed = through(Readable.from(listLines(database, now, env)), createGzip());
    const sealed = await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>);
    await pipeline(
      Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(part, { mode: 0o600 }),
    );
    await settle(part);
    await rename(part, file);
    return { file, bytes: (await stat(file)).size };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function* listLines(database: string, at: string, env: Env): Generator<string> {
  const people = `${database}.directory`;
  // One that is just being made has nobody in it.
  const hasPeople = existsSync(people) && statSync(people).size > 0;
  const directory = hasPeople ? serializeFile(people, env).toString('base64') : null;
  yield `${JSON.stringify({ waybill: 'backup', at, directory } satisfies z.infer<typeof First>)}\n`;
  yield* exportDesk(database, { isInUse: true, env });
}

/** What fails before it fails in it. */
function through(from: Readable, stream: Duplex): Duplex {
  // Whoever reads the stream hears of it.
  pipe(from, stream, () => undefined);
  return stream;
}

/** Its bytes are on the disk before it has its name. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface BackupPlan {
  readonly database: string;
  readonly folder: string;
  readonly everyHours: number;
  /** So many of the newest stay. */
  readonly kept: number;
  readonly env: Env;
}

/** Until the signal aborts. What fails is kept for admins and tried again; rejects only for a store that fails. */
export async function backUpFromTimeToTime(
  plan: BackupPlan,
  { records, clock }: Pick<DeskPorts, 'records' | 'clock'>,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const before = readBackupStanding(records) ?? { writtenAt: null, failing: null };
    const now = clock.now();
    const sinceMs =
      before.writtenAt === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(before.writtenAt);
    if (sinceMs >= plan.everyHours * 3_600_000) {
      const standing = await tryBackup(plan, before, now, report);
      await records.write(() => noteBackupStanding(records, standing));
    }
    await waitFor(limits.backups.retrySeconds, signal);
  }
}

async function tryBackup(
  plan: BackupPlan,
  before: BackupStanding,
  now: string,
  report: Report,
): Promise<BackupStanding> {
  try {
    const { bytes } = await writeBackup({ ...plan, now });
    const dropped = await dropOldBackups(plan.folder, plan.kept);
    report({ event: 'backed_up', bytes, dropped: dropped.length });
    return { writtenAt: now, failing: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report({ event: 'not_backed_up', kind: error instanceof Error ? error.name : 'unknown' });
    return { ...before, failing: { since: before.failing?.since ?? now, why } };
  }
}

/** The newest `kept` stay. What is none of ours is left alone. */
export async function dropOldBackups(folder: string, kept: number): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => IS_BACKUP.test(name)).sort();
  const old = files.slice(0, Math.max(0, files.length - kept));
  for (const name of old) await rm(join(folder, name));
  return old;
}

/** Into a file that is not there yet, encrypted by the key; where it throws nothing stays. SealError where the key is another one, DeskRowsError where it is not whole. */
export async function restoreBackup({
  file,
  database,
  env,
}: {
  readonly file: string;
  readonly database: string;
  readonly env: Env;
}): Promise<{ readonly rows: number; readonly at: string }> {
  const { current, old } = readSealingKeys(env, SET_THE_OLD_KEY);
  const decrypter = new Decrypter();
  for (const key of [current, old]) if (key !== null) decrypter.addIdentity(backupIdentity(key));
  const sealed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(sealed);
  } catch {
    throw new SealError(`${file}: no backup, or one of another key. ${SET_THE_OLD_KEY}`);
  }
  const unpacked = through(Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]), createGunzip());
  let first: z.infer<typeof First> | null = null;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const line of splitLines(unpacked.setEncoding('utf8'))) {
      if (first === null) first = readFirst(line);
      else yield line;
    }
  };
  const { rows } = await importDesk(database, lines(), { addTerms: withTerms, env });
  const { at, directory } = first ?? readFirst('');
  if (directory !== null) writeSerialized(`${database}.directory`, Buffer.from(directory, 'base64'), env);
  return { rows, at };
}

function readFirst(line: string): z.infer<typeof First> {
  try {
    return First.parse(JSON.parse(line));
  } catch {
    throw new DeskRowsError('This is no backup of a desk, or one of a newer Waybill.');
  }
}
