// From raw bytes to a durable decision with draft and audit: 20,000 mails with distinct bodies, synchronous=FULL, drafts
// written and fsynced. Runs in a process of its own, on one core where taskset is there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../../src/domain/limits.ts';
import { receive } from '../../src/pipeline/receive.ts';
import { runMail } from '../../src/pipeline/run-mail.ts';
import { nextTurn } from '../../src/pipeline/work-through.ts';
import { clockAt, openRunningDesk } from '../../src/runtime/node.ts';
import { generateMail, type MailTarget } from './generate-mails.ts';
import { percentile } from './percentile.ts';

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
    '--max-semi-space-size=8',
    '--heap-growing-percent=40',
    import.meta.filename,
  ];
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the pipeline bench ended with status ${status}`);
  process.stdout.write(`  ${hasTaskset ? 'on one core (taskset)' : 'on all cores: taskset is missing'}\n`);
  return Promise.resolve();
}

function readTargets(): readonly MailTarget[] {
  const lines = readFileSync(join(SAMPLE, 'shop', 'orders.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { number, customer } = JSON.parse(line) as { number: string; customer: { email: string; name: string } };
    return { number, email: customer.email, name: customer.name };
  });
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
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
  const ending: Promise<void>[] = [];
  const outcomes = new Map<string, number>();
  let next = 0;
  let timedFromMs = performance.now();
  let cpuBefore = process.cpuUsage();
  const rssMb: string[] = [];

  const lane = async () => {
    for (;;) {
      await nextTurn();
      if (next >= MAILS) return;
      const index = next;
      next += 1;
      const raw = generateMail(index, targets, AUTHSERV_ID);
      const beganAtMs = performance.now();
      // Handling begins before the receiving is on the disk: one transaction comes after the other there.
      const receiving = receive(
        { mailbox: 'bench', providerRef: `${index}.eml`, receivedAt: ports.clock.now(), raw },
        ports.records,
      );
      const leased = ports.records.apply(() =>
        ports.records.work.lease({ limit: 1, now: ports.clock.now(), leaseSeconds: limits.pipeline.leaseSeconds }),
      );
      const [item] = leased.value;
      if (!item) throw new Error('the mail that was just received is not there to be leased');
      const { run, durable } = await runMail(item, ports);
      // As in workThrough, the next mail begins while the end of this one waits for the disk.
      ending.push(
        Promise.all([receiving, leased.durable, durable]).then(() => {
          if (index >= WARM_UP_MAILS) latenciesMs.push(performance.now() - beganAtMs);
          const outcome = run.end === 'failed' ? 'failed' : run.outcome;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }),
      );
      if (index === WARM_UP_MAILS) {
        timedFromMs = performance.now();
        cpuBefore = process.cpuUsage();
      }
      if ((index + 1) % 5_000 === 0) rssMb.push(`${index + 1}: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
    }
  };
  await Promise.all(Array.from({ length: limits.pipeline.concurrentMails }, lane));
  await Promise.all(ending);
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
  write(`outcomes: ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
}

if (process.argv[1] === import.meta.filename) await run();
