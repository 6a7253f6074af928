// The processor time and the memory of the workerd that this process has started, from /proc (Linux, proc(5)). For the bench of Workers.
import { readdirSync, readFileSync } from 'node:fs';

/** USER_HZ of Linux on all machines that we know. */
const TICKS_PER_SECOND = 100;

interface Stat {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  readonly ticks: number;
}

function readStat(pid: string): readonly Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and brackets.
    const end = text.lastIndexOf(')');
    const rest = text.slice(end + 2).split(' ');
    const name = text.slice(text.indexOf('(') + 1, end);
    return [{ pid: Number(pid), name, parent: Number(rest[1]), ticks: Number(rest[11]) + Number(rest[12]) }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** Throws where none runs. Of several the one that started last. */
export function findWorkerd(): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const parents = new Map(stats.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === process.pid) return true;
    return false;
  };
  const found = stats.filter(({ name, pid }) => name === 'workerd' && isOurs(pid)).at(-1);
  if (found === undefined) throw new Error('no workerd runs below this process');
  return found.pid;
}

/** User and system, in milliseconds, by steps of ten. */
export function readCpuMs(pid: number): number {
  const [stat] = readStat(`${pid}`);
  if (stat === undefined) throw new Error('workerd has ended');
  return (stat.ticks * 1_000) / TICKS_PER_SECOND;
}

export const readResidentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_024;
