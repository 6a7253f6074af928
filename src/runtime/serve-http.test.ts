import { afterEach, expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { openNew, stopEmulators } from '../../connectors/outlook/outlook-fixture.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { openDeskHttp } from './desk-http.ts';
import { clockAt } from './node.ts';
import { serveHttp } from './serve-http.ts';
import { watchDesk } from './watched-desk.ts';

stopEmulators();
const NAME = 'orders@shop.example';
const PATIENCE = { timeout: 20_000, interval: 50 };
let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function openDesk() {
  const outlook = await openNew();
  const { ports } = openTestDesk();
  const desk: DeskPorts = { ...ports, clock: clockAt(null) };
  onTestFinished(() => ports.records.close());
  await ports.records.write(() => ports.records.watches.connect(NAME, '2026-01-01T00:00:00.000Z'));
  const events: string[] = [];
  const report = ({ event }: { readonly event: string }) => void events.push(event);
  const { mailbox, webhooks } = outlook;
  const opened = [
    { name: NAME, label: 'outlook-1', mailbox, webhooks, use: null, signal: null, close: () => Promise.resolve() },
  ];
  const watched = watchDesk(desk, opened, report);
  closing.push(() => watched.stop());
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const http = openDeskHttp(desk, opened, watched, report, { origin });
  closing.push(() => http.close());
  const served = await serveHttp(http.routes, { port, hostname: '127.0.0.1', origin });
  closing.push(() => served.close());
  const { watches } = ports.records;
  await expect.poll(() => watches.readSubscription(NAME)?.subscription ?? null, PATIENCE).not.toBeNull();
  // The first listing is over: from here on only a call brings another before the minute has passed.
  await expect.poll(() => watches.read(NAME)?.cursor ?? null, PATIENCE).not.toBeNull();
  return { ...outlook, records: ports.records, origin, events };
}

test('a mailbox subscribes, answers the handshake, and a mail is drafted because the provider called', async () => {
  const { deliver, emulator, records, origin } = await openDesk();
  await deliver(writeMail('Please cancel my order W1046662.', { id: 'pushed' }));
  const { webhookId = '' } = records.watches.readSubscription(NAME) ?? {};
  expect(await emulator.subscriptions.push(`${origin}/webhooks/${webhookId}`)).toBe(202);
  await expect.poll(() => records.ledger.listDrafted(NAME, 10).length, PATIENCE).toBe(1);
});

test('a forged call is answered and brings nothing', async () => {
  const { origin, records } = await openDesk();
  const { webhookId = '' } = records.watches.readSubscription(NAME) ?? {};
  const forged = { value: [{ subscriptionId: 'x', clientState: 'guess', changeType: 'created', resource: 'x' }] };
  const before = records.watches.read(NAME)?.listedAt;
  const answer = await fetch(`${origin}/webhooks/${webhookId}`, { method: 'POST', body: JSON.stringify(forged) });
  expect(answer.status).toBeLessThan(300);
  expect((await fetch(`${origin}/webhooks/nobody`, { method: 'POST', body: '{}' })).status).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(records.watches.read(NAME)?.listedAt).toBe(before);
});
