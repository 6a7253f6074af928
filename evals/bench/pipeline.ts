// From raw bytes to a durable decision with draft and audit: 20,000 mails with distinct bodies, synchronous=FULL, drafts
// written and fsynced. Runs in a process of its own, on one core where taskset is there.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { limits } from '../../src/domain/limits.ts';
import { receive } from '../../src/pipeline/receive.ts';
import { runMails } from '../../src/pipeline/run-mails.ts';
import { nextTurn } from '../../src/pipeline/work-through.ts';
import { clockAt, openRunningDesk } from '../../src/runtime/node.ts';
import { generateMail, readTargets } from './generate-mails.ts';
import { percentile } from './percentile.ts';
import { makeWorkingFolder } from './working-folder.ts';

const SAMPLE = join(import.meta.dirname, '..', 'datasets', 'sample-desk');
const AUTHSERV_ID = 'mx.fjordlight.example';
const MAILS = Number(process.env['BENCH_MAILS'] ?? 20_000);
const WARM_UP_MAILS = 500;

/** Starts this file again on one core, so that worker threads do not help. */
export function benchPipeline(): Promise<void> {
  // The last core: the first one often serves the interrupts of the whole machine.
  const core = `${availableParallelism() - 1}`;
  const hasTaskset = spawnSync('taskset', ['-c', core, 'true']).status === 0;
  const command = hasTaskset ? ['taskset', '-c', core, process.execPath] : [process.execPath];
  const [program = process.execPath, ...args] = [
    ...command,
    '--disable-warning=ExperimentalWarning',
    // The flags of bin/waybill: a small heap that is collected early.
    '--max-semi-space-size=16',
    '--heap-growing-percent=60',
    import.meta.filename,
  ];
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the pipeline bench ended with status ${status}`);
  process.stdout.write(`  ${hasTaskset ? 'on one core (taskset)' : 'on all cores: taskset is missing'}\n`);
  return Promise.resolve();
}

async function run(): Promise<void> {
  const { folder, fileUs } = makeWorkingFolder('pipeline');
  const desk = await openRunningDesk({
    places: {
      voice: join(SAMPLE, 'voice.json'),
      desk: join(SAMPLE, 'desk.json'),
      policy: null,
      shop: join(SAMPLE, 'shop'),
      maildir: join(folder, 'Maildir'),
      authservId: AUTHSERV_ID,
    },
    database: join(folder, 'desk.sqlite'),
    clock: clockAt('2026-11-20T09:00:00.000Z'),
  });
  const { ports } = desk;
  const targets = readTargets();
  const latenciesMs: number[] = [];
  const outcomes = new Map<string, number>();
  let timedFromMs = performance.now();
  let cpuBefore = process.cpuUsage();
  const rssMb: string[] = [];

  for (let next = 0; next < MAILS; ) {
    await nextTurn();
    const first = next;
    next = Math.min(MAILS, next + limits.pipeline.mailsAtOnce);
    if (first < WARM_UP_MAILS && next >= WARM_UP_MAILS) {
      timedFromMs = performance.now();
      cpuBefore = process.cpuUsage();
    }
    const begun: number[] = [];
    const receiving: Promise<unknown>[] = [];
    for (let index = first; index < next; index++) {
      const raw = generateMail(index, targets, AUTHSERV_ID);
      begun.push(performance.now());
      receiving.push(
        receive({ mailbox: 'bench', providerRef: `${index}.eml`, receivedAt: ports.clock.now(), raw }, ports.records),
      );
    }
    const leased = ports.records.apply(() =>
      ports.records.work.lease({
        limit: begun.length,
        now: ports.clock.now(),
        leaseSeconds: limits.pipeline.leaseSeconds,
      }),
    );
    if (leased.value.length < begun.length) throw new Error('a mail that was just received is not there to be leased');
    // Handling begins before the receiving is on the disk: their writes share a transaction.
    const runs = await runMails(leased.value, ports);
    await Promise.all([...receiving, leased.durable]);
    const endedAt = performance.now();
    for (const run of runs) {
      const outcome = run.end === 'failed' ? 'failed' : run.outcome;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    if (first >= WARM_UP_MAILS) latenciesMs.push(...begun.map((at) => endedAt - at));
    const before = Math.floor(first / 5_000);
    if (Math.floor(next / 5_000) > before) rssMb.push(`${next}: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  }
  const seconds = (performance.now() - timedFromMs) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
  const write = (text: string) => process.stdout.write(`  ${text}\n`);
  write(`${MAILS} mails: ${((MAILS - WARM_UP_MAILS) / seconds).toFixed(0)} mails/s   (aim: at least 400)`);
  const perMail = (microseconds: number) => (microseconds / 1_000 / (MAILS - WARM_UP_MAILS)).toFixed(2);
  write(`processor time a mail: ${perMail(user)} ms user, ${perMail(system)} ms system (making the mail counted in)`);
  write(
    `raw bytes to durable decision, draft and audit: p50 ${percentile(latenciesMs, 0.5).toFixed(1)} ms   p99 ${percentile(latenciesMs, 0.99).toFixed(1)} ms   (aim: p99 under 25 ms)`,
  );
  write(`resident memory after ${rssMb.join('   ')}   (aim: under 300 MB, flat)`);
  write(`on a disk where a new file costs ${fileUs.toFixed(0)} µs`);
  write(`outcomes: ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
}

if (process.argv[1] === import.meta.filename) await run();
