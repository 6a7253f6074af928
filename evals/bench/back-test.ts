// Other settings tried on past mail: some thousand generated mails are handled once, then run again under today's settings and under others.
// How long anything else in the process waits meanwhile is printed too.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBackTests } from '../../src/backtest/back-tests.ts';
import { receive } from '../../src/pipeline/receive.ts';
import { workThrough } from '../../src/pipeline/work-through.ts';
import type { SettingContent } from '../../src/ports/settings-releases.ts';
import { clockAt, openRunningDesk } from '../../src/runtime/node.ts';
import { samplePlaces } from '../../src/runtime/sample-desk.ts';
import { generateMail, readTargets } from './generate-mails.ts';
import { makeWorkingFolder } from './working-folder.ts';

const AUTHSERV_ID = 'mx.fjordlight.example';
const MAILS = Number(process.env['BENCH_MAILS'] ?? 5_000);

export async function benchBackTest(): Promise<void> {
  const { folder } = makeWorkingFolder('back-test');
  const clock = clockAt('2026-11-20T09:00:00.000Z');
  const desk = await openRunningDesk({ places: samplePlaces(null), database: join(folder, 'desk.sqlite'), clock });
  const { ports, settings } = desk;
  const targets = readTargets();
  for (let index = 0; index < MAILS; index += 1) {
    const raw = generateMail(index, targets, AUTHSERV_ID);
    const mail = { mailbox: 'bench', providerRef: `${index}.eml`, receivedAt: clock.now(), raw };
    await receive(mail, ports.records);
  }
  await workThrough(ports, () => undefined);
  const policy = JSON.parse(await settings.readText('policy')) as { rules: { outcome: string }[] };
  for (const rule of policy.rules) if (rule.outcome === 'send') rule.outcome = 'draft';
  const voice = JSON.parse(await settings.readText('voice')) as { signOff?: object };
  const changes: Readonly<Record<string, SettingContent>> = {
    'a rule': { part: 'policy', name: '', content: JSON.stringify(policy) },
    'the voice': {
      part: 'voice',
      name: '',
      content: JSON.stringify({ ...voice, signOff: { ...voice.signOff, en: 'All the best,' } }),
    },
  };
  const write = (text: string) => process.stdout.write(`  ${text}\n`);
  const tests = createBackTests(ports, settings);
  for (const [what, change] of Object.entries(changes)) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const startedMs = performance.now();
    const cpuBefore = process.cpuUsage();
    const rssBefore = readRssMb();
    const started = await tests.start({ changes: [change], reach: { mails: MAILS }, mailboxes: null, by: 'bench' });
    if (!started.ok) throw new Error(JSON.stringify(started.error));
    while (tests.readCurrent()?.state === 'running') await sleep(20);
    const seconds = (performance.now() - startedMs) / 1_000;
    const { user, system } = process.cpuUsage(cpuBefore);
    delay.disable();
    const summary = tests.readCurrent()?.summary;
    const waits = `p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, at most ${(delay.max / 1e6).toFixed(0)} ms`;
    const cpuMs = ((user + system) / 1_000 / MAILS).toFixed(2);
    write(`${what} changed, ${MAILS} mails: ${(MAILS / seconds).toFixed(0)} mails/s   (aim: at least 150)`);
    write(`  ${cpuMs} ms of the processor a mail; what else is to be done in the process waits ${waits}`);
    write(`  ${summary?.same} the same, ${summary?.different} different, ${summary?.unknown} not known`);
    write(`  ${rssBefore} MB resident before, ${readRssMb()} MB after`);
  }
  tests.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
}

const readRssMb = (): string => (process.memoryUsage.rss() / 1e6).toFixed(0);
