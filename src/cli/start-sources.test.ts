// A shop connected by the real commands: a desk at work registers its webhooks, takes a signed call, lists changes, and tells how the shop is.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { KEY, openWooShop, SECRET } from '../../connectors/woocommerce/woo-server-fixture.ts';
import { wooOrder } from '../../connectors/woocommerce/woo-shop-fixture.ts';

import { writeMail } from '../pipeline/thread-desk-fixture.ts';

const root = join(import.meta.dirname, '..', '..');
const PATIENCE = { timeout: 60_000, interval: 100 };
const WAYBILL_KEY = randomBytes(32).toString('base64');
const ORIGIN = 'https://desk.example';

function openCommands(folder: string) {
  const db = join(folder, 'desk.sqlite');
  let said = '';
  const run = (args: readonly string[], env: Record<string, string> = {}): ChildProcess => {
    const child = spawn(join(root, 'bin', 'waybill'), [...args, '--db', db], {
      env: { PATH: process.env['PATH'] ?? '', WAYBILL_KEY, ...env },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
      });
    return child;
  };
  const command = async (
    ...args: readonly string[]
  ): Promise<{ readonly status: number | null; readonly text: string }> => {
    const before = said.length;
    const child = run(args, { WAYBILL_SECRET_CONSUMER_KEY: KEY, WAYBILL_SECRET_CONSUMER_SECRET: SECRET });
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { status, text: said.slice(before) };
  };
  return { db, run, command, said: () => said };
}

test('a shop is connected, watched, told of and disconnected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-start-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { shop, server } = await openWooShop();
  shop.orders.push(wooOrder({ id: 4711, number: '4711' }));
  const { run, command, said } = openCommands(folder);
  const settings = ['--name', 'shop-eu', '--set', `url=${server.url}`, '--private-network'];
  const connected = await command('connect', 'woocommerce', ...settings);
  expect(connected).toMatchObject({ status: 0, text: expect.stringContaining('shop-eu is connected') });

  const port = await findFreePort();
  const maildir = join(folder, 'Maildir');
  const desk = run(['start', '--maildir', maildir, '--port', String(port), '--origin', ORIGIN]);
  const ended = new Promise<number | null>((resolve) => desk.once('close', resolve));
  onTestFinished(() => void desk.kill('SIGKILL'));
  await expect.poll(said, PATIENCE).toContain('"sources":["shop-eu"]');
  await expect.poll(() => shop.webhooks.length, PATIENCE).toBeGreaterThan(3);
  const [webhook] = shop.webhooks;
  const address = String(webhook?.['delivery_url']);
  expect(address).toMatch(/^https:\/\/desk\.example\/webhooks\/[\w-]{32}$/);

  const body = JSON.stringify({ id: 4711, line_items: [], date_modified_gmt: '2026-11-20T08:00:00' });
  const call = (secret: string) =>
    fetch(address.replace(ORIGIN, `http://127.0.0.1:${port}`), {
      method: 'POST',
      body,
      headers: { 'x-wc-webhook-signature': createHmac('sha256', secret).update(body).digest('base64') },
    });
  expect((await call('a guess')).status).toBe(401);
  expect((await command('status')).text).toContain('it has not called yet');
  expect((await call(String(webhook?.['secret']))).status).toBe(200);
  const status = await command('status');
  expect(status.text).toMatch(/shop-eu \(woocommerce\): it last called less than a minute ago/);

  const doctor = await command('doctor');
  expect(doctor.text).toMatch(/ok +source +shop-eu, orders: /);
  server.override((request) => (request.path.includes('/webhooks') ? { status: 401, json: {} } : { json: [] }));
  expect((await command('doctor')).text).toMatch(/warning +source +shop-eu, webhooks missing: .*\n +\w/);
  server.override(null);

  desk.kill('SIGTERM');
  expect(await ended).toBe(0);
  const stopped = await command('doctor');
  expect(stopped.text).toMatch(/ok +source +shop-eu \(woocommerce\): it last called/);
  expect((await command('sources')).text).toMatch(/shop-eu +woocommerce +[\d: -]+ in use +2\d{3}-/);

  // Mails from files rest on the connected shop too, without a folder of orders.
  const mail = join(folder, 'question.eml');
  writeFileSync(mail, writeMail('Where is my order #4711?', { id: 'q1', from: 'mara.lind@example.org' }));
  const handled = await command('process', '--mail', mail, '--json');
  expect(handled.status).toBe(0);
  expect(JSON.parse(handled.text)).toMatchObject({ orders: ['4711'] });
  const gone = await command('disconnect', 'shop-eu');
  expect(gone).toMatchObject({ status: 0, text: expect.stringContaining('shop-eu is disconnected') });
  expect(shop.webhooks).toEqual([]);
  const unasked = await command('process', '--mail', mail);
  expect(unasked).toMatchObject({ status: 2, text: expect.stringContaining('give --shop FOLDER') });
  for (const secret of [KEY, SECRET, String(webhook?.['secret']), WAYBILL_KEY]) expect(said()).not.toContain(secret);
}, 180_000);
