// Desks in workerd on this machine, and then a month and a peak of 10,000 of them, simulated on what was measured and on what Cloudflare publishes.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { measureModules } from '../../src/runtime/workers/measure-modules.ts';
import { openBuiltWorker } from '../../src/runtime/workers/worker-fixture.ts';
import { percentile } from './percentile.ts';
import { LIMITS } from './workers/cloudflare.ts';
import { ASSUMED, HOURS_OF_MONTH, makeFleet, makeRandom, type SimulatedDesk } from './workers/desk-fleet.ts';
import { measureStart } from './workers/measure-start.ts';
import { type MeasuredWorkers, measureWakes, measureWorkers } from './workers/measure-workers.ts';
import { listCosts, type ObjectCosts, type Paces, simulateMonth } from './workers/simulate-month.ts';
import { type PeakOfDesks, type QueueSettings, simulatePeak } from './workers/simulate-peak.ts';
import { makeWorkingFolder } from './working-folder.ts';

const SEED = 20_261_201;
const write = (text: string) => process.stdout.write(`  ${text}\n`);
const gzipMb = (file: string): number => gzipSync(readFileSync(file)).length / 1e6;

export async function benchWorkers(): Promise<void> {
  const slow = await measureWakes(['read-templates.json']);
  const wakes = await measureWakes([]);
  write(
    'templates read and checked at each wake of an isolate -> brought along in the bundle (processor time of a wake):',
  );
  write(
    `  in an isolate that has just begun: ${slow.isolateCpuMs.toFixed(0)} -> ${wakes.isolateCpuMs.toFixed(0)} ms more`,
  );
  write(`  in one that has had a desk before: ${slow.cpuMs.toFixed(0)} -> ${wakes.cpuMs.toFixed(0)} ms`);
  write(
    `a desk that is made, all steps of its tables' shape counted in: ${(wakes.cpuMs + wakes.migrationsCpuMs).toFixed(0)} ms of the processor`,
  );
  await printBundle();
  const start = await measureStart();
  write(
    `start-up, code read and run: ${start.toFixed(0)} ms of the processor beside a worker of one line   (limit: ${LIMITS.startSeconds} s)`,
  );
  const { folder } = makeWorkingFolder('workers');
  const dovecot = await startDovecot();
  const smtp = await startSmtp();
  let measured: MeasuredWorkers;
  try {
    measured = await measureWorkers({ dovecot, smtpPort: smtp.port, folder }, wakes);
  } finally {
    await smtp.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  printMeasured(measured);
  simulate(measured);
}

async function printBundle(): Promise<void> {
  const bundle = await openBuiltWorker();
  const { main, all: atOnce } = await measureModules(bundle);
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .map((name) => join(bundle, name))
    .filter((file) => statSync(file).isFile());
  const all = files.reduce((sum, file) => sum + gzipMb(file), 0);
  write(
    `bundle: main module ${(main / 1e6).toFixed(2)} MB gzip   (aim: under 1), ${(atOnce / 1e6).toFixed(2)} MB with what it imports at once; ${all.toFixed(1)} MB with all that is read when it is needed, in ${files.length} files`,
  );
}

function printMeasured(measured: MeasuredWorkers): void {
  const { one, many, wakeRows, roundRows, mailRows } = measured;
  const rows = ({ read, written }: typeof mailRows) => `${read.toFixed(0)} read, ${written.toFixed(1)} written`;
  write(
    'mails of a real IMAP server (Dovecot on the same two cores), without a shop, as drafts; processor time of workerd with its D1 and queue:',
  );
  write(
    `  one desk:  ${one.mails} mails, ${one.mailsPerSecond.toFixed(1)} a second, ${one.cpuMsPerMail.toFixed(0)} ms of the processor each`,
  );
  write(
    `  ${many.desks} desks: ${many.mails} mails, ${many.mailsPerSecond.toFixed(1)} a second, ${many.cpuMsPerMail.toFixed(0)} ms each (each desk's waking counted in); ${measured.residentMb.toFixed(0)} MB resident with all of them`,
  );
  write(
    `  rows of the database: a mail ${rows(mailRows)}; a wake ${rows(wakeRows)}; a look in which nothing happened ${rows(roundRows)}`,
  );
  write(
    `  bytes kept a mail: ${measured.mailBytes.toFixed(0)}; a call by directory and queue ${measured.callCpuMs.toFixed(1)} ms, a look ${measured.roundCpuMs.toFixed(0)} ms of the processor`,
  );
}

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const BEFORE: Paces = { pushed: 15, polled: 15, isHeldOpen: true };
const NOW: Paces = { pushed: 300, polled: 60, isHeldOpen: false };
const QUEUE_BEFORE: QueueSettings = { batch: 20, batchSeconds: 1, atOnce: 1 };
const QUEUE_NOW: QueueSettings = { ...QUEUE_BEFORE, atOnce: 20 };

function simulate(measured: MeasuredWorkers): void {
  const costs: ObjectCosts = {
    wakeSeconds: measured.wakes.cpuMs / 1_000,
    isolateSeconds: measured.wakes.isolateCpuMs / 1_000,
    mailSeconds: measured.one.cpuMsPerMail / 1_000,
    roundSeconds: measured.roundCpuMs / 1_000,
    ...{ wakeRows: measured.wakeRows, roundRows: measured.roundRows },
    ...{ mailRows: measured.mailRows, mailBytes: measured.mailBytes },
  };
  const fleet = makeFleet(makeRandom(SEED));
  write('');
  write(
    `simulated on that, seed ${SEED}; a second of Cloudflare's processor counts as one of this machine. Assumed (desk-fleet.ts):`,
  );
  write(
    `  ${Object.entries(ASSUMED)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
  printMonth(fleet, costs);
  const before = simulatePeak(fleet, costs, { queue: QUEUE_BEFORE, pollSeconds: NOW.polled }, makeRandom(SEED));
  const peak = simulatePeak(fleet, costs, { queue: QUEUE_NOW, pollSeconds: NOW.polled }, makeRandom(SEED));
  printPeak(peak, before);
  printLimits(fleet, costs, measured, peak);
}

function printMonth(fleet: readonly SimulatedDesk[], costs: ObjectCosts): void {
  const month = simulateMonth(fleet, costs, NOW, makeRandom(SEED));
  const items = listCosts(month, costs);
  const total = (list: typeof items, of: 'usd' | 'usdAtRest') => list.reduce((sum, item) => sum + item[of], 0);
  write(
    `a month, ${(month.byMails.mails / 1e6).toFixed(1)} million mails: ${DOLLARS.format(total(items, 'usd'))}, of which ${DOLLARS.format(total(items, 'usdAtRest'))} while nothing happens   (${((total(items, 'usd') * 1e3) / month.byMails.mails).toFixed(3)} dollars a thousand mails, ${(total(items, 'usd') / ASSUMED.desks).toFixed(2)} a desk)`,
  );
  for (const { item, used, usd, usdAtRest } of items)
    write(
      `  ${item.padEnd(32)} ${used.padStart(10)}  ${DOLLARS.format(usd).padStart(8)}${usdAtRest > 0.5 ? `, at rest ${DOLLARS.format(usdAtRest)}` : ''}`,
    );
  const dear = listCosts(simulateMonth(fleet, costs, BEFORE, makeRandom(SEED)), costs);
  write(
    `  with alarms every 15 seconds and IMAP's connections held open it would be ${DOLLARS.format(total(dear, 'usd'))}, ${DOLLARS.format(total(dear, 'usdAtRest'))} of it while nothing happens`,
  );
}

const spread = (values: Float64Array, digits: number): string =>
  `p50 ${percentile(values, 0.5).toFixed(digits)}, p95 ${percentile(values, 0.95).toFixed(digits)}, p99 ${percentile(values, 0.99).toFixed(digits)}`;
const greatest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

function printPeak(peak: PeakOfDesks, before: PeakOfDesks): void {
  write(
    `the hour of the peak: ${peak.mails} mails, ${(peak.mails / 3_600).toFixed(0)} a second (${ASSUMED.peakFactor} times the mean), ${peak.callsPerSecond.toFixed(0)} calls a second`,
  );
  write(`  objects in memory: ${spread(peak.objects, 0)}, at most ${greatest(peak.objects).toFixed(0)}`);
  write(
    `  queue: ${spread(peak.queueDepths, 0)}, at most ${greatest(peak.queueDepths).toFixed(0)} calls; consumers at work at most ${greatest(peak.consumers).toFixed(0)}`,
  );
  write(
    `  where a batch is given out one call after the other: queue p99 ${percentile(before.queueDepths, 0.99).toFixed(0)}, consumers at most ${greatest(before.consumers).toFixed(0)}, from arrival to handled p99 ${percentile(before.pushed, 0.99).toFixed(1)} s`,
  );
  write(
    `  from arrival to handled, providers that call: ${spread(peak.pushed, 1)} s; in the hour before ${spread(peak.pushedBefore, 1)} s`,
  );
  write(`  polled mailboxes: ${spread(peak.polled, 1)} s; in the hour before ${spread(peak.polledBefore, 1)} s`);
  write(
    `  the busiest desk: ${peak.busiest.mailsPerHour.toFixed(0)} mails in that hour; the longest that a mail waited anywhere ${peak.busiest.longestSeconds.toFixed(0)} s`,
  );
}

/** Of what is used in the peak, or in the month, by which factor it may grow. */
function printLimits(
  fleet: readonly SimulatedDesk[],
  costs: ObjectCosts,
  { residentMb, many }: MeasuredWorkers,
  peak: PeakOfDesks,
): void {
  const { keptMonths, vendorSecondsPerMail, desks, peakFactor } = ASSUMED;
  const largest = Math.max(...fleet.map(({ mailsPerMonth }) => mailsPerMonth));
  const gb = (mails: number) => (mails * costs.mailBytes) / 1e9;
  const mailsPerSecond = peak.mails / 3_600;
  const oneObject = 4 / (vendorSecondsPerMail + 4 * costs.mailSeconds);
  const directory = peak.callsPerSecond + mailsPerSecond + desks / 900;
  const limits: readonly (readonly [what: string, used: number, limit: number])[] = [
    [
      `mails a second of the busiest object (4 at once, ${vendorSecondsPerMail} s of vendors each)`,
      peak.busiest.mailsPerHour / 3_600,
      oneObject,
    ],
    [
      'queries a second of the directory (D1; assumed of one millisecond each)',
      directory,
      LIMITS.directoryQueriesPerSecond,
    ],
    [`GB of the largest object after ${keptMonths} months`, gb(largest * keptMonths), LIMITS.objectGb],
    ['messages a second of the queue', peak.callsPerSecond, LIMITS.queueMessagesPerSecond],
    ['consumers of the queue', greatest(peak.consumers), LIMITS.queueConsumers],
    ['GB waiting in the queue (4 KB a call)', (greatest(peak.queueDepths) * 4_096) / 1e9, LIMITS.queueBacklogGb],
    ['calls a second of the busiest object', peak.busiest.callsPerSecond, LIMITS.objectRequestsPerSecond],
    ['MB of an isolate with one desk', residentMb / many.desks, LIMITS.isolateMb],
    ['seconds of the processor of one alarm (20 s of work)', Math.min(20, 20 * oneObject * costs.mailSeconds), 120],
  ];
  write(
    `limits, the nearest first (how much of each is used in the peak of ${peakFactor} times the mean, or by the month):`,
  );
  for (const [what, used, limit] of [...limits].sort((one, other) => other[1] / other[2] - one[1] / one[2]))
    write(
      `  ${`${((100 * used) / limit).toFixed(1)} %`.padStart(8)}  ${what}: ${used.toFixed(used < 10 ? 2 : 0)} of ${limit.toFixed(limit < 10 ? 2 : 0)}${used > limit ? '  REACHED' : ''}`,
    );
  const hour = fleet.filter((desk) => (desk.mailsPerMonth / HOURS_OF_MONTH) * peakFactor > oneObject * 3_600).length;
  write(
    `  desks that in such an hour get more mail than their object handles in it: ${hour} of ${desks}; what is too much waits, nothing is lost`,
  );
}
