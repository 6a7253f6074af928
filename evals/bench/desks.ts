// What a desk costs a process that serves many of them and has nothing to do: memory, start-up, and processor time at rest. On Linux, which shows them.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { openBuiltPage } from '../../src/runtime/build-page.ts';
import { databaseOf } from '../../src/runtime/serve-desks.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { makeWorkingFolder } from './working-folder.ts';

const COUNTS = [1, 50];
/** So that what was begun at the start has ended. */
const CALM_MS = 10_000;
const REST_SECONDS = 20;
const TICKS_A_SECOND = 100;
const START_MS_MAX = 300_000;
const WAYBILL = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const env = { ...process.env, WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') };

export async function benchDesks(): Promise<void> {
  // Whoever builds the page keeps what that took for long.
  await openBuiltPage();
  for (const count of COUNTS) {
    const { folder } = makeWorkingFolder('desks');
    try {
      await measure(folder, count);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measure(folder: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const file = databaseOf(folder, `desk-${n}`);
    mkdirSync(dirname(file), { recursive: true });
    await openDesk({ file, env }).close();
  }
  const startedAtMs = performance.now();
  const port = `${await findFreePort()}`;
  const child = spawn(process.execPath, [WAYBILL, 'serve', '--desks', folder, '--port', port], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await untilStarted(child, count);
    const startMs = performance.now() - startedAtMs;
    await sleep(CALM_MS);
    const before = cpuSecondsOf(child);
    await sleep(REST_SECONDS * 1_000);
    const cpuShare = (cpuSecondsOf(child) - before) / REST_SECONDS;
    process.stdout.write(
      `  ${`${count}`.padStart(4)} desks, encrypted, at rest: ${residentMegabytesOf(child).toFixed(0)} MB resident, all at work after ${(startMs / 1_000).toFixed(1)} s, ${(100 * cpuShare).toFixed(1)} % of a core\n`,
    );
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const stoppingAtMs = performance.now();
    child.kill('SIGTERM');
    await ended;
    process.stdout.write(`        stopped after ${((performance.now() - stoppingAtMs) / 1_000).toFixed(1)} s\n`);
  }
}

async function untilStarted({ stdout }: ChildProcess, count: number): Promise<void> {
  if (stdout === null) throw new Error('what it says is not read');
  let started = 0;
  const patience = AbortSignal.timeout(START_MS_MAX);
  for await (const line of createInterface({ input: stdout, signal: patience })) {
    if ((JSON.parse(line) as { readonly event: string }).event === 'started') started += 1;
    if (started === count) return void stdout.resume();
  }
  throw new Error(`${started} of ${count} desks began`);
}

const residentMegabytesOf = ({ pid }: ChildProcess): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** Fields 14 and 15 of proc(5). */
function cpuSecondsOf({ pid }: ChildProcess): number {
  const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
