// A desk at work by the real commands tells a shopper of an order: the shop calls, the notice leaves by a connected SMTP server and is read back there,
// and the bounce that comes into the mailbox ends what is sent to that address.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSmtpServer } from '../../connectors/contract/smtp-server-fixture.ts';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { KEY, openWooShop, SECRET } from '../../connectors/woocommerce/woo-server-fixture.ts';
import { wooOrder } from '../../connectors/woocommerce/woo-shop-fixture.ts';
import { parseMessage, readMime } from '../mail/parse-message.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const PATIENCE = { timeout: 120_000, interval: 200 };
const PASSWORD = 'sesame-secret';
const ORIGIN = 'https://desk.example';
const SHOPPER = 'mara.lind@example.org';
const HOUR_MS = 3_600_000;
const env = {
  PATH: process.env['PATH'] ?? '',
  WAYBILL_KEY: randomBytes(32).toString('base64'),
  WAYBILL_SECRET_CONSUMER_KEY: KEY,
  WAYBILL_SECRET_CONSUMER_SECRET: SECRET,
  WAYBILL_SECRET_PASSWORD: PASSWORD,
};
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

function openCommands(db: string) {
  let said = '';
  const run = (...args: readonly string[]): ChildProcess => {
    const child = spawn(join(root, 'bin', 'waybill'), [...args, '--db', db], { env });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
      });
    return child;
  };
  const command = (...args: readonly string[]): Promise<number | null> =>
    new Promise((resolve) => run(...args).on('close', resolve));
  return { run, command, said: () => said };
}

async function turnOn(db: string): Promise<void> {
  const records = openDesk({ file: db, env });
  const kinds = { order_confirmed: { mode: 'send', since: hoursAgo(5), isSentByOthers: false } };
  const content = JSON.stringify({ kinds, gatherMinutes: 0, by: 'post' });
  const changes = [{ part: 'notices', name: '', content, basedOn: null }] as const;
  const release = { at: hoursAgo(1), by: 'Olivia', note: 'confirmations', takesBack: null };
  await records.write(() => records.settingsReleases.publish({ ...release, changes }));
  await records.close();
}

const bounceOf = (raw: Buffer): string =>
  `From: MAILER-DAEMON@mx.example
To: orders@northwind-home.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <bounce-1@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${SHOPPER}
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

${raw.toString().split('\r\n\r\n')[0]?.replaceAll('\r\n', '\n')}
--b--
`.replaceAll('\n', '\r\n');

test('a shop’s call becomes one mail at the shopper, and its bounce is heard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-start-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const db = join(folder, 'desk.sqlite');
  const { run, command, said } = openCommands(db);
  const { shop, server } = await openWooShop();
  const smtp = await startSmtpServer({ user: 'desk', password: PASSWORD });
  onTestFinished(() => smtp.stop());
  const times = { date_created_gmt: hoursAgo(1).slice(0, 19), date_paid_gmt: hoursAgo(1).slice(0, 19) };
  shop.orders.push(wooOrder({ id: 4711, number: '4711', ...times }));
  const place = [
    'host=127.0.0.1',
    `port=${smtp.port}`,
    'encryption=none',
    'user=desk',
    'domains=northwind-home.example',
  ];
  const asSettings = (all: readonly string[]) => all.flatMap((one) => ['--set', one]);
  expect(
    await command('connect', 'woocommerce', ...asSettings([`url=${server.url}`]), '--private-network'),
    said(),
  ).toBe(0);
  expect(await command('connect', 'smtp', '--name', 'post', ...asSettings(place), '--private-network'), said()).toBe(0);
  await turnOn(db);

  const port = await findFreePort();
  const maildir = join(folder, 'Maildir');
  const desk = run('start', '--maildir', maildir, '--port', String(port), '--origin', ORIGIN);
  const ended = new Promise<number | null>((resolve) => desk.once('close', resolve));
  onTestFinished(() => void desk.kill('SIGKILL'));
  await expect.poll(said, PATIENCE).toContain('"event":"started"');
  await expect.poll(() => shop.webhooks.length, PATIENCE).toBeGreaterThan(3);
  const [webhook] = shop.webhooks;
  const address = String(webhook?.['delivery_url']).replace(ORIGIN, `http://127.0.0.1:${port}`);
  for (const minute of ['00', '01', '02']) {
    const body = JSON.stringify({ id: 4711, line_items: [], date_modified_gmt: `2026-11-20T08:${minute}:00` });
    const signature = createHmac('sha256', String(webhook?.['secret'])).update(body).digest('base64');
    const called = await fetch(address, { method: 'POST', body, headers: { 'x-wc-webhook-signature': signature } });
    expect(called.status).toBe(200);
  }

  await expect.poll(() => smtp.taken.length, PATIENCE).toBe(1);
  const [{ raw, to, from } = { raw: Buffer.alloc(0), to: [], from: '' }] = smtp.taken;
  expect([from, to]).toEqual(['orders@northwind-home.example', [SHOPPER]]);
  const read = await parseMessage(raw);
  if (!read.ok) throw new Error(read.error.detail);
  const fieldOf = (name: string) => read.value.headers.find((field) => field.name.toLowerCase() === name)?.value;
  expect(read.value.subject).toContain('4711');
  expect([fieldOf('auto-submitted'), fieldOf('list-unsubscribe')]).toEqual(['auto-generated', undefined]);
  const { pieces } = await readMime(raw);
  for (const words of [
    pieces.find(({ plain }) => plain !== null)?.plain,
    pieces.find(({ html }) => html !== null)?.html,
  ])
    for (const word of ['4711', 'Mug (blue)', '59']) expect(words).toContain(word);

  for (const name of ['tmp', 'new', 'cur']) mkdirSync(join(maildir, name), { recursive: true });
  writeFileSync(join(maildir, 'tmp', 'bounce'), bounceOf(raw));
  renameSync(join(maildir, 'tmp', 'bounce'), join(maildir, 'new', '1700000000.bounce'));
  await expect.poll(said, PATIENCE).toContain('"reports":1');
  desk.kill('SIGTERM');
  expect(await ended).toBe(0);
  const records = openDesk({ file: db, env });
  onTestFinished(() => records.close());
  expect(records.notices.listNewest(10)).toMatchObject([{ report: 'bounced', kinds: ['order_confirmed'] }]);
  expect(records.privacy.isSuppressed(SHOPPER)).toBe(true);
  expect(smtp.taken).toHaveLength(1);
  for (const secret of [PASSWORD, env.WAYBILL_KEY, SHOPPER]) expect(said()).not.toContain(secret);
}, 400_000);
