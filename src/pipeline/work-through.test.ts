import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { receive } from './receive.ts';
import { onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';
import { workThrough } from './work-through.ts';

const DEADLY = 'W6666666';

async function fillDesk(file: string, mails: number, deadlyAt: number | null) {
  const desk = openTestDesk([onItsWay], null, file);
  const ids: number[] = [];
  for (let index = 0; index < mails; index += 1) {
    const order = index === deadlyAt ? DEADLY : 'W1046662';
    const raw = writeMail(`Where is my order ${order}?`, { id: `m${index}` });
    const ref = desk.mailbox.deliver(raw);
    const { records } = desk.ports;
    const mail = { mailbox: 'desk', providerRef: ref, receivedAt: '2026-11-20T09:00:00.000Z', raw };
    const reception = await receive(mail, records);
    if (reception.kind !== 'stored') throw new Error('the mail was not stored');
    ids.push(reception.mailId);
  }
  return { desk, ids };
}

function makeFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-work-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'desk.sqlite');
}

test('a mail that ends the process whenever it is handled is set aside, and the others are handled', {
  timeout: 120_000,
}, async () => {
  const file = makeFile();
  const { desk, ids } = await fillDesk(file, 20, 8);
  await desk.ports.records.close();
  const live = () =>
    spawnSync(process.execPath, [fileURLToPath(import.meta.resolve('./killer-mail-fixture.ts')), file, DEADLY], {
      encoding: 'utf8',
    });
  for (let death = 0; death < limits.pipeline.interruptionsMax; death += 1) expect(live().signal).toBe('SIGKILL');
  const last = live();
  expect([last.stderr, last.status]).toEqual(['', 0]);
  const { records } = openTestDesk([onItsWay], null, file).ports;
  onTestFinished(() => records.close());
  expect(records.work.counts()).toEqual({ waiting: 0, leased: 0, setAside: 1, finished: 19 });
  expect(records.work.listSetAside(10).map(({ mailId }) => mailId)).toEqual([ids[8]]);
  expect(records.audit.show(ids[8] ?? 0).map(({ step }) => step)).toContain('set_aside');
  expect(records.work.retry(ids[8] ?? 0)).toBe(true);
});

test('who is told to stop gives back what was not begun, and nobody is suspected', async () => {
  const { desk } = await fillDesk(':memory:', 20, null);
  const { records } = desk.ports;
  onTestFinished(() => records.close());
  const stopping = new AbortController();
  await workThrough(desk.ports, () => stopping.abort(), stopping.signal);
  const { waiting, leased, finished } = records.work.counts();
  expect([leased, waiting + finished]).toEqual([0, 20]);
  expect(finished).toBe(limits.pipeline.mailsAtOnce);
  const again = records.work.lease({ limit: 64, now: '2026-11-20T09:00:00.000Z', leaseSeconds: 60 });
  expect(again).toHaveLength(20 - finished);
});
