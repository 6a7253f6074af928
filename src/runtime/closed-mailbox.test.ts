import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { receive } from '../pipeline/receive.ts';
import type { MailRun } from '../pipeline/run-mails.ts';
import { writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { clockAt, openRunningDesk } from './node.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'evals', 'datasets', 'sample-desk');
const NOW = '2026-11-20T09:00:00.000Z';
const NAME = 'orders@desk.example';

test('what a command does beside a connected mailbox leaves its mails for who watches it, and handles the others', async () => {
  const places = {
    voice: join(SAMPLE, 'voice.json'),
    desk: join(SAMPLE, 'desk.json'),
    policy: null,
    shop: join(SAMPLE, 'shop'),
    maildir: null,
    authservId: 'mx.desk.example',
    templates: null,
  };
  const desk = await openRunningDesk({ places, database: null, clock: clockAt(NOW) });
  onTestFinished(() => desk.close());
  const { ports } = desk;
  const { records } = ports;
  const connection = {
    mailbox: NAME,
    connector: 'imap',
    config: '{}',
    sealed: null,
    keyId: null,
    connectedAt: NOW,
  } as const;
  await records.write(() => records.connections.save(connection));
  const ids: number[] = [];
  for (const mailbox of [NAME, 'desk']) {
    const raw = writeMail('Where is my order?', { id: mailbox.slice(0, 4) });
    const received = await receive({ mailbox, providerRef: mailbox, receivedAt: NOW, raw }, records);
    if (received.kind === 'stored') ids.push(received.mailId);
  }
  const runs: MailRun[] = [];
  await workThrough(ports, (run) => void runs.push(run));
  const endOf = (id: number | undefined) => runs.find(({ mailId }) => mailId === id);
  expect(endOf(ids[0])).toMatchObject({ end: 'failed', reasons: [{ rule: 'will_try_again' }] });
  expect(endOf(ids[0])?.reasons[0]?.detail).toContain('waybill start');
  expect(endOf(ids[1])?.end).toBe('delivered');
  expect(records.work.counts().finished).toBe(1);
  // A server that the desk's Maildir trusts has no say in another mailbox.
  const identified = records.audit.show(ids[0] ?? 0).findLast(({ step }) => step === 'identify');
  expect(JSON.parse(identified?.content ?? '{}')).toMatchObject({ dmarc: 'none' });
});
