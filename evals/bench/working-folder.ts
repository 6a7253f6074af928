// A folder for a bench on a disk, where making a file costs what it should. ext4 looks past every inode that was deleted in
// its part of the disk within the last five minutes: after an earlier bench or the tests a new file costs up to 1 ms there.
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = 40;
/** statfs(2): files there are in memory, and a sync costs nothing. */
const TMPFS = 0x01021994;
const PLACES = [tmpdir(), '/var/tmp', homedir(), process.cwd()];

export interface WorkingFolder {
  readonly folder: string;
  /** What one new file costs there, in microseconds. */
  readonly fileUs: number;
}

/** The quickest of a few places; the caller removes the folder. */
export function makeWorkingFolder(name: string): WorkingFolder {
  const folders = [...new Set(PLACES)].flatMap((place) => {
    try {
      if (statfsSync(place).type === TMPFS) return [];
      const folder = mkdtempSync(join(place, `waybill-bench-${name}-`));
      return [{ folder, fileUs: measure(folder) }];
    } catch {
      return [];
    }
  });
  const [best, ...others] = folders.sort((one, other) => one.fileUs - other.fileUs);
  if (!best) throw new Error(`no disk to measure on: none of ${PLACES.join(', ')} can be written`);
  for (const { folder } of others) rmSync(folder, { recursive: true, force: true });
  return best;
}

function measure(folder: string): number {
  const probe = join(folder, 'probe');
  mkdirSync(probe);
  const startedAtMs = performance.now();
  for (let file = 0; file < FILES; file++) {
    const descriptor = openSync(join(probe, `${file}`), 'wx');
    closeSync(descriptor);
  }
  const us = ((performance.now() - startedAtMs) * 1_000) / FILES;
  const descriptor = openSync(probe, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
  rmSync(probe, { recursive: true });
  return us;
}
