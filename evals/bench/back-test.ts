// Other settings tried on past mail: some thousand generated mails are handled once, copied with their runs up to the number that is wanted, and run
// again under today's settings and under others.
// How long anything else in the process waits meanwhile is printed too, and how soon a test is still that is stopped half way.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BackTest, type BackTests, createBackTests } from '../../src/backtest/back-tests.ts';
import { receive } from '../../src/pipeline/receive.ts';
import { workThrough } from '../../src/pipeline/work-through.ts';
import type { MailId, Records } from '../../src/ports/records.ts';
import type { SettingContent } from '../../src/ports/settings-releases.ts';
import { clockAt, openRunningDesk, type RunningDesk } from '../../src/runtime/node.ts';
import { samplePlaces } from '../../src/runtime/sample-desk.ts';
import { generateMail, readTargets } from './generate-mails.ts';
import { makeWorkingFolder } from './working-folder.ts';

const AUTHSERV_ID = 'mx.fjordlight.example';
const MAILS = Number(process.env['BENCH_MAILS'] ?? 5_000);
/** To handle 50,000 takes ten minutes, and a test reads of them no more than of as many copies. */
const HANDLED_MAX = 5_000;
const MAILS_PER_WRITE = 500;
const MAILS_PER_LINE = Math.max(500, Math.floor(MAILS / 10));

const write = (text: string) => process.stdout.write(`  ${text}\n`);
const readRssMb = (): string => (process.memoryUsage.rss() / 1e6).toFixed(0);

/** Prints the speed since its last line, a few times on the way, and the memory. */
function followProgress(what: string): (done: number) => void {
  let last = { done: 0, atMs: performance.now() };
  return (done) => {
    if (done - last.done < MAILS_PER_LINE) return;
    const atMs = performance.now();
    const speed = ((done - last.done) / (atMs - last.atMs)) * 1_000;
    write(`  ${what}: ${done} of ${MAILS}, ${speed.toFixed(0)} mails/s, ${readRssMb()} MB`);
    last = { done, atMs };
  };
}

export async function benchBackTest(): Promise<void> {
  const { folder } = makeWorkingFolder('back-test');
  const clock = clockAt('2026-11-20T09:00:00.000Z');
  const desk = await openRunningDesk({ places: samplePlaces(null), database: join(folder, 'desk.sqlite'), clock });
  try {
    await makeHandledMails(desk);
    const changes = await chooseChanges(desk);
    const tests = createBackTests(desk.ports, desk.settings);
    for (const [what, change] of Object.entries(changes)) await timeTest(tests, what, change);
    await timeStop(tests, changes['a rule']);
    tests.close();
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeHandledMails({ ports }: RunningDesk): Promise<void> {
  const targets = readTargets();
  const count = Math.min(MAILS, HANDLED_MAX);
  for (let index = 0; index < count; index += 1) {
    const raw = generateMail(index, targets, AUTHSERV_ID);
    const mail = { mailbox: 'bench', providerRef: `${index}.eml`, receivedAt: ports.clock.now(), raw };
    await receive(mail, ports.records);
  }
  const made = followProgress('made');
  let done = 0;
  await workThrough(ports, () => {
    done += 1;
    made(done);
  });
  const handled = ports.records.mails.listArrivedIds({ since: null, mailboxes: null, limit: count });
  for (let from = count; from < MAILS; from += MAILS_PER_WRITE) {
    await copyMails(ports.records, handled, { from, until: Math.min(from + MAILS_PER_WRITE, MAILS) });
    made(from);
  }
}

/** As if they had been handled: the bytes and the run of one that was, under an id of their own. */
async function copyMails(
  records: Records,
  handled: readonly MailId[],
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> {
  await records.write(() => {
    for (let index = from; index < until; index += 1) {
      const original = handled[index % handled.length] ?? 0;
      const [run, raw] = [records.runs.read(original), records.mails.readRaw(original)];
      if (run === null || raw === null) throw new Error('a mail to be copied was not handled');
      const copy = Buffer.concat([Buffer.from(`X-Copy: ${index}\r\n`), raw]);
      const mail = { mailbox: 'bench', providerRef: `${index}.eml`, receivedAt: run.at, raw: copy };
      const { id: mailId } = records.mails.receive(mail);
      records.runs.save({ mailId, at: run.at, outcome: run.outcome, orderNumbers: [], json: run.json });
      records.work.finish(mailId);
    }
  });
}

async function chooseChanges({ settings }: RunningDesk): Promise<Record<'a rule' | 'the voice', SettingContent>> {
  const policy = JSON.parse(await settings.readText('policy')) as { rules: { outcome: string }[] };
  for (const rule of policy.rules) if (rule.outcome === 'send') rule.outcome = 'draft';
  const voice = JSON.parse(await settings.readText('voice')) as { signOff?: object };
  const otherVoice = { ...voice, signOff: { ...voice.signOff, en: 'All the best,' } };
  return {
    'a rule': { part: 'policy', name: '', content: JSON.stringify(policy) },
    'the voice': { part: 'voice', name: '', content: JSON.stringify(otherVoice) },
  };
}

/** Follows it until it has ended or this many mails are done. */
async function walkUntil(
  tests: BackTests,
  change: SettingContent,
  until: { what: string; done: number },
): Promise<BackTest> {
  const started = await tests.start({ changes: [change], reach: { mails: MAILS }, mailboxes: null, by: 'bench' });
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  const progress = followProgress(until.what);
  for (;;) {
    const test = tests.readCurrent();
    if (test === null) throw new Error('the test is gone');
    progress(test.summary.done);
    if (test.state !== 'running' || test.summary.done >= until.done) return test;
    await sleep(20);
  }
}

async function timeTest(tests: BackTests, what: string, change: SettingContent): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startedMs = performance.now();
  const cpuBefore = process.cpuUsage();
  const rssBefore = readRssMb();
  const { summary } = await walkUntil(tests, change, { what, done: Number.POSITIVE_INFINITY });
  const seconds = (performance.now() - startedMs) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  delay.disable();
  const waits = `p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, at most ${(delay.max / 1e6).toFixed(0)} ms`;
  const cpuMs = ((user + system) / 1_000 / MAILS).toFixed(2);
  write(`${what} changed, ${MAILS} mails: ${(MAILS / seconds).toFixed(0)} mails/s   (aim: at least 150)`);
  write(`  ${cpuMs} ms of the processor a mail; what else is to be done in the process waits ${waits}`);
  write(`  ${summary.same} the same, ${summary.different} different, ${summary.unknown} not known`);
  write(`  ${rssBefore} MB resident before, ${readRssMb()} MB after`);
}

async function timeStop(tests: BackTests, change: SettingContent): Promise<void> {
  const { id } = await walkUntil(tests, change, { what: 'to be stopped', done: MAILS / 2 });
  const stoppedMs = performance.now();
  await tests.stop(id);
  const tookMs = (performance.now() - stoppedMs).toFixed(1);
  const stopped = tests.readCurrent();
  write(
    `told to stop half way: ${stopped?.state} after ${tookMs} ms, with ${stopped?.summary.done} of ${MAILS} counted`,
  );
}
