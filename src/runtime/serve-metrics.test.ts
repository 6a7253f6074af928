import { expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { meterReports, sampleDesk } from './metrics.ts';
import { serveHttp } from './serve-http.ts';
import { openMetrics } from './serve-metrics.ts';
import { watchDesk } from './watched-desk.ts';

const TOKEN = 't'.repeat(20);
const PATIENCE = { timeout: 20_000, interval: 50 };

test('what a desk at work did is counted by outcome, without an address, for who is here or has the token', async () => {
  const { ports, mailbox } = openTestDesk();
  const { records, clock } = ports;
  onTestFinished(() => records.close());
  const name = 'orders@desk.example';
  await records.write(() => records.watches.connect(name, '2000-01-01T00:00:00.000Z'));
  const metrics = openMetrics({ token: TOKEN, sample: (meter) => sampleDesk(meter, records, clock) });
  const events: string[] = [];
  const report = meterReports(metrics, ({ event }) => void events.push(event));
  mailbox.deliver(writeMail('Please cancel my order W1046662.', { id: 'one' }));
  const watched = watchDesk(ports, [{ name, label: 'fake-1', mailbox, signal: null }], report);
  onTestFinished(() => watched.stop());
  await expect.poll(() => events, PATIENCE).toContain('handled');
  report({ event: 'mailbox_failed', mailbox: 'fake-1', kind: 'unavailable' });
  await records.write(() => records.watches.noteStop(name, `${name} is gone`, clock.now()));

  const port = await findFreePort();
  const served = await serveHttp(metrics.routes, { port, hostname: '127.0.0.1', origin: null });
  onTestFinished(() => served.close());
  const read = (headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}/metrics`, { headers });
  const text = await (await read()).text();
  expect(text).toMatch(/^waybill_mails_handled_total\{outcome="\w+"\} 1$/m);
  expect(text).toMatch(/^waybill_errors_total\{event="mailbox_failed"\} 1$/m);
  expect(text).toMatch(/^waybill_problems\{what="mailboxes"\} 1$/m);
  expect(text).toMatch(/^waybill_database_bytes [1-9]\d+$/m);
  expect(text).toMatch(/^waybill_handling_seconds_count 1$/m);
  expect(text).not.toContain('@');
  const proxied = { 'x-forwarded-for': '192.0.2.1' };
  expect((await read(proxied)).status).toBe(403);
  expect((await read({ ...proxied, authorization: 'Bearer wrong' })).status).toBe(403);
  expect((await read({ ...proxied, authorization: `Bearer ${TOKEN}` })).status).toBe(200);
});
