// One writer a desk: a file `<database>.lock` that names the process. Called by openDesk while it holds SQLite's write lock,
// so that two programs that find the same stale lock do not both take it. It works among the processes of one machine.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/** `startedAt` tells a process from a later one with the same number, where the system shows it; '' elsewhere. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

/** Field 22 of /proc/<pid>/stat is the start time (proc(5)); the boot's id keeps it apart from an earlier boot's. */
function startOf(pid: number | 'self'): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1) ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}/${afterName.split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const startedAt = startOf(holder.pid);
  return holder.startedAt === '' || startedAt === '' || holder.startedAt === startedAt;
}

/** Null where there is no lock, or one that a crash left half written. */
function readHolder(lockFile: string): Holder | null {
  try {
    const [pid = '', startedAt = ''] = readFileSync(lockFile, 'latin1').trim().split(' ');
    return /^[1-9]\d{0,9}$/.test(pid) ? { pid: Number(pid), startedAt } : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Throws StoreError `locked`, naming the process, where a living process holds the lock. */
export function refuseLivingLock(file: string): void {
  const holder = readHolder(`${file}.lock`);
  if (holder === null || !isAlive(holder)) return;
  const who = holder.pid === process.pid ? `this process (${holder.pid})` : `process ${holder.pid}`;
  throw new StoreError(
    'locked',
    file,
    `desk database ${file}: ${who} has it open for writing. Stop that process, or open the desk for reading only.`,
  );
}

/** Takes the lock, also from a process that is dead. The answer gives it back. */
export function takeDeskLock(file: string): () => void {
  refuseLivingLock(file);
  const lockFile = `${file}.lock`;
  const own = `${process.pid} ${startOf('self')}\n`;
  rmSync(lockFile, { force: true });
  writeFileSync(lockFile, own, { flag: 'wx' });
  return () => {
    if (readHolder(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
  };
}
