// What a desk costs in workerd on this machine: waking, being called, handling mails of a real IMAP server. The processor time is that of the whole
// workerd, so that Cloudflare's stand-ins for D1 and the queue, which run in it too, are counted in.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../../connectors/imap/emulator/person.ts';
import { type RunningWorker, startWorker } from '../../../src/runtime/workers/worker-fixture.ts';
import { generateMail, readTargets } from '../generate-mails.ts';
import { AUTHSERV_ID, KEY, makeDeskLines } from './desk-lines.ts';
import { findWorkerd, readCpuMs, readResidentMb } from './workerd-process.ts';

const MAILS_OF_ONE = Number(process.env['BENCH_MAILS'] ?? 200);
const DESKS = Number(process.env['BENCH_DESKS'] ?? 50);
const MAILS_OF_EACH = 10;
const WAKES = 20;
const CALLS = 300;
const PATIENCE_SECONDS = 600;

export interface Servers {
  readonly dovecot: Dovecot;
  readonly smtpPort: number;
  readonly folder: string;
}

interface Rows {
  readonly read: number;
  readonly written: number;
}

export interface Load {
  readonly mails: number;
  readonly mailsPerSecond: number;
  readonly cpuMsPerMail: number;
}

export interface Wakes {
  /** In an isolate that has just begun, beside what any later one costs. */
  readonly isolateCpuMs: number;
  readonly cpuMs: number;
  /** A new desk beside that: all steps of its tables' shape. */
  readonly migrationsCpuMs: number;
}

export interface MeasuredWorkers {
  readonly wakes: Wakes;
  readonly wakeRows: Rows;
  /** Of a wake in memory, in which nothing has happened. */
  readonly roundRows: Rows;
  readonly roundCpuMs: number;
  readonly callCpuMs: number;
  readonly one: Load;
  readonly mailRows: Rows;
  readonly mailBytes: number;
  readonly many: Load & { readonly desks: number };
  readonly residentMb: number;
}

interface Health {
  readonly bytes: number;
  readonly rows: Rows;
}

const healthOf = async (worker: RunningWorker, desk: string): Promise<Health> =>
  JSON.parse((await worker.operate('GET', `/desks/${desk}`)).text) as Health;

async function operate(worker: RunningWorker, method: string, path: string, body?: string): Promise<void> {
  const { status, text } = await worker.operate(method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
}

/** How much processor time it takes until nothing happens any more. */
async function cpuOf(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = readCpuMs(pid);
  await work();
  let last = readCpuMs(pid);
  for (let quiet = 0; quiet < 3; ) {
    await sleep(200);
    const now = readCpuMs(pid);
    quiet = now - last < 20 ? quiet + 1 : 0;
    last = now;
  }
  return last - before;
}

/** `without`: files that the bundle is tried without. */
export async function measureWakes(without: readonly string[]): Promise<Wakes> {
  const worker = await startWorker({ WAYBILL_KEY: KEY }, without);
  try {
    const pid = findWorkerd();
    await operate(worker, 'GET', '/desks');
    const first = await cpuOf(pid, () => operate(worker, 'POST', '/desks/first'));
    const second = await cpuOf(pid, () => operate(worker, 'POST', '/desks/second'));
    const idle = await cpuOf(pid, () => sleep(2_000));
    const cpuMs = await wakeOf(worker, pid, 'second', idle);
    return { isolateCpuMs: first - second, cpuMs, migrationsCpuMs: Math.max(0, second - cpuMs) };
  } finally {
    await worker.close();
  }
}

/** Paused and resumed: the object lets go of all that it has in memory, and begins anew. */
async function wakeOf(worker: RunningWorker, pid: number, desk: string, idleMs: number): Promise<number> {
  const spent = await cpuOf(pid, async () => {
    for (let wake = 0; wake < WAKES; wake += 1) {
      await operate(worker, 'POST', `/desks/${desk}/pause`);
      await operate(worker, 'POST', `/desks/${desk}/resume`);
    }
  });
  return Math.max(0, spent - idleMs / 2) / WAKES;
}

interface OpenedDesk {
  readonly name: string;
  append(count: number): Promise<void>;
}

let made = 0;

async function openDeskAt(worker: RunningWorker, { dovecot, smtpPort, folder }: Servers): Promise<OpenedDesk> {
  made += 1;
  const name = `bench-${made}`;
  const user = dovecot.newUser();
  await operate(worker, 'POST', `/desks/${name}`);
  await operate(worker, 'PUT', `/desks/${name}/import`, await makeDeskLines(folder, dovecot, user, smtpPort));
  await operate(worker, 'POST', `/desks/${name}/resume`);
  const targets = readTargets();
  let appended = 0;
  return {
    name,
    async append(count) {
      const client = await connectAs(dovecot, user);
      for (const until = appended + count; appended < until; appended += 1)
        await client.append('INBOX', Buffer.from(generateMail(appended, targets, AUTHSERV_ID)));
      client.close();
    },
  };
}

const HANDLED = /"desk":"([^"]+)","event":"handled","mail":(\d+)/;

/** So many mails of these desks are at their end. */
async function untilHandled(worker: RunningWorker, desks: readonly OpenedDesk[], mails: number): Promise<void> {
  const names = new Set(desks.map(({ name }) => name));
  const handled = new Set<string>();
  for (const startedMs = performance.now(); ; await sleep(50)) {
    for (const line of worker.readLog()) {
      const [, desk = '', mail] = HANDLED.exec(line) ?? [];
      if (names.has(desk)) handled.add(`${desk} ${mail}`);
    }
    if (handled.size >= mails) return;
    if (performance.now() - startedMs > PATIENCE_SECONDS * 1_000)
      throw new Error(`only ${handled.size} of ${mails} mails were handled`);
  }
}

/** Mails that lie there at once. */
async function measureLoad(
  worker: RunningWorker,
  pid: number,
  desks: readonly OpenedDesk[],
  mailsOfEach: number,
): Promise<Load> {
  for (const desk of desks) await operate(worker, 'POST', `/desks/${desk.name}/pause`);
  for (const desk of desks) await desk.append(mailsOfEach);
  const mails = desks.length * mailsOfEach;
  const startedMs = performance.now();
  let endedMs = startedMs;
  const cpuMs = await cpuOf(pid, async () => {
    await Promise.all(desks.map(({ name }) => operate(worker, 'POST', `/desks/${name}/resume`)));
    await untilHandled(worker, desks, mails);
    endedMs = performance.now();
  });
  return { mails, mailsPerSecond: (mails * 1_000) / (endedMs - startedMs), cpuMsPerMail: cpuMs / mails };
}

/** Of one round in which nothing has happened. */
async function measureRound(worker: RunningWorker, pid: number, { name }: OpenedDesk) {
  await cpuOf(pid, async () => undefined);
  const before = await healthOf(worker, name);
  const cpuMs = await cpuOf(pid, async () => {
    for (let round = 0; round < WAKES; round += 1) {
      await operate(worker, 'POST', `/desks/${name}/wake`);
      await sleep(100);
    }
  });
  const after = await healthOf(worker, name);
  return {
    roundCpuMs: cpuMs / WAKES,
    roundRows: {
      read: (after.rows.read - before.rows.read) / WAKES,
      written: (after.rows.written - before.rows.written) / WAKES,
    },
  };
}

/** From the call to the desk's answer, by the directory and the queue. */
async function measureCalls(worker: RunningWorker, pid: number, { name }: OpenedDesk): Promise<number> {
  await worker.bindings.DIRECTORY.prepare('insert into webhooks (id, desk) values (?, ?)').bind('bench', name).run();
  const spent = await cpuOf(pid, async () => {
    for (let call = 0; call < CALLS; call += 1) {
      const { status } = await worker.fetch('/webhooks/bench', { method: 'POST', body: '{}' });
      if (status !== 202) throw new Error(`a call was answered with ${status}`);
    }
  });
  return spent / CALLS;
}

export async function measureWorkers(servers: Servers, wakes: Wakes): Promise<MeasuredWorkers> {
  const worker = await startWorker({ WAYBILL_KEY: KEY });
  const desks: OpenedDesk[] = [];
  try {
    const pid = findWorkerd();
    const single = await openDeskAt(worker, servers);
    desks.push(single);
    await cpuOf(pid, async () => undefined);
    await operate(worker, 'POST', `/desks/${single.name}/pause`);
    await operate(worker, 'POST', `/desks/${single.name}/resume`);
    await cpuOf(pid, async () => undefined);
    const { rows: wakeRows, bytes: bytesBefore } = await healthOf(worker, single.name);
    const one = await measureLoad(worker, pid, [single], MAILS_OF_ONE);
    const { rows, bytes } = await healthOf(worker, single.name);
    const round = await measureRound(worker, pid, single);
    const callCpuMs = await measureCalls(worker, pid, single);
    for (let desk = 0; desk < DESKS; desk += 1) desks.push(await openDeskAt(worker, servers));
    const many = await measureLoad(worker, pid, desks.slice(1), MAILS_OF_EACH);
    return {
      ...{ wakes, wakeRows, ...round, callCpuMs, one, many: { ...many, desks: DESKS } },
      mailRows: {
        read: (rows.read - wakeRows.read) / MAILS_OF_ONE,
        written: (rows.written - wakeRows.written) / MAILS_OF_ONE,
      },
      mailBytes: (bytes - bytesBefore) / MAILS_OF_ONE,
      residentMb: readResidentMb(pid),
    };
  } finally {
    await worker.close();
  }
}
