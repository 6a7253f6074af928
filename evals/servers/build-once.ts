// What the real servers of `npm run test:servers` need once: packages, migrated databases. Each lies in `.servers` of the checkout
// under a name that holds the digest of what it was made from, so that a change of a lock file makes a new one. Nothing here is in the project's
// own node_modules.
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const CACHE_FOLDER = join(import.meta.dirname, '../../.servers');
/** The longest known build is Medusa's migration, with 70 s on two slow cores. */
const WAIT_SECONDS_MAX = 900;

/**
 * The folder NAME-DIGEST, made by `build` where it is not there yet. `build` fills an empty folder that is renamed when it is whole: one that
 * was broken off is never taken for a built one. Of two that ask together one builds, and the other waits up to 15 minutes.
 */
export async function buildOnce(
  name: string,
  madeFrom: readonly (string | Buffer)[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const digest = createHash('sha256').update(
    madeFrom.map((part) => createHash('sha256').update(part).digest('hex')).join(),
  );
  const folder = join(CACHE_FOLDER, `${name}-${digest.digest('hex').slice(0, 16)}`);
  if (await isThere(folder)) return folder;
  await mkdir(CACHE_FOLDER, { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    if (await isThere(folder)) return folder;
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    const start = performance.now();
    await build(unfinished);
    await rename(unfinished, folder);
    sayDuration(`built ${name}`, start);
    return folder;
  });
}

/** Runs `work` while this process alone holds the file `lock`. It is a lock of SQLite's: it ends with the process, however that ends. */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  const database = new Database(lock, { timeout: 0 });
  try {
    for (let seconds = 0; !isTaken(database); seconds += 1) {
      if (seconds >= WAIT_SECONDS_MAX) throw new Error(`Another process has held ${lock} for ${WAIT_SECONDS_MAX} s.`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    return await work();
  } finally {
    database.close();
  }
}

function isTaken(database: Database.Database): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

/** One line in the output of the tests: what CI's minutes went into. */
export function sayDuration(what: string, start: number): void {
  process.stderr.write(`servers: ${what} in ${((performance.now() - start) / 1_000).toFixed(1)} s\n`);
}

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
