// A sender of mail connected by its command, opened as `waybill start` opens it, and used by the notices of a desk: what arrives is read back.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSmtpServer } from '../../connectors/contract/smtp-server-fixture.ts';
import { pause } from '../connecting/pauses.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { event, MAILBOX, NoticeDesk, order, parcel } from '../notices/notice-desk-fixture.ts';
import { openLiveSources } from '../runtime/desk-sources.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { runConnectSource } from './connect-source-command.ts';
import type { Terminal } from './terminal.ts';

const PASSWORD = 'sesame-secret';
const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
const shipped = parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] });

async function connectSender(more: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-sender-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startSmtpServer({ user: 'desk', password: PASSWORD });
  onTestFinished(() => server.stop());
  const db = join(folder, 'desk.sqlite');
  const said: string[] = [];
  const person: Terminal = {
    env: { ...env, WAYBILL_SECRET_PASSWORD: PASSWORD },
    print: (text) => void said.push(text),
    askSecret: () => Promise.reject(new Error('it stands in the environment')),
    readSecret: () => Promise.reject(new Error('it stands in the environment')),
    readPiped: () => Promise.resolve(null),
    openBrowser: () => undefined,
  };
  const place = ['host=127.0.0.1', `port=${server.port}`, 'encryption=none', 'user=desk', 'domains=shop.example'];
  const connect = (
    given: Terminal = person,
    options: { readonly privateNetwork?: boolean } = { privateNetwork: true },
  ) => runConnectSource('smtp', { db, name: 'post', set: [...place, ...more], ...options }, given);
  return { server, db, said, person, connect };
}

/** As `waybill start` opens what is connected. */
async function openConnected(db: string) {
  const records = openDesk({ file: db });
  onTestFinished(() => records.close());
  const clock = { now: () => '2026-11-20T09:00:00.000Z' };
  const live = await openLiveSources({ records, clock, env, report: () => {}, shop: null, isOffline: false });
  onTestFinished(() => live.close());
  return { records, clock, live };
}

test('a connected sender brings notices on their way, and what arrives is what was written', async () => {
  const { server, db, said, connect } = await connectSender();
  await connect();
  expect(said.join('\n')).toContain('post is connected');
  expect(server.taken).toEqual([]);
  expect(readFileSync(db, 'latin1')).not.toContain(PASSWORD);
  const { live } = await openConnected(db);
  const desk = new NoticeDesk();
  Object.assign(desk, { findSender: live.ports.findSender });
  desk.settings.notices = { ...desk.settings.notices, by: 'post', mailbox: MAILBOX };
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.told).toEqual([['shipped']]);
  const [taken] = server.taken;
  expect([server.taken.length, taken?.from, taken?.to]).toEqual([1, 'orders@shop.example', ['ada@example.com']]);
  const read = await parseMessage(taken?.raw ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.detail);
  expect(read.value.to[0]?.address).toBe('ada@example.com');
  expect(read.value.headers.find(({ name }) => name.toLowerCase() === 'auto-submitted')?.value).toBe('auto-generated');
  const [notice] = desk.records.notices.listNewest(1);
  expect(taken?.raw.toString()).toBe(Buffer.from(desk.records.mails.readRaw(notice?.mailId ?? 0) ?? []).toString());
}, 60_000);

test('one that a person has paused brings nothing on its way, and no answer of a shop lacks its word', async () => {
  const { db, connect } = await connectSender();
  await connect();
  const { records, clock, live } = await openConnected(db);
  expect(live.ports.findSender?.('post') ?? null).not.toBeNull();
  expect(live.ports.findSender?.('another') ?? null).toBeNull();
  expect(live.hasAny()).toBe(false);
  expect((await live.ports.orders.findOrders({ by: 'number', number: '1' })).down ?? []).toEqual([]);
  await pause({ records, clock }, { kind: 'source', name: 'post' }, { id: 'olivia', name: 'Olivia' });
  expect(live.ports.findSender?.('post') ?? null).toBeNull();
}, 60_000);

test('one that does not let us in, or stands in a private network unasked, is not kept', async () => {
  const { db, person, connect } = await connectSender();
  const wrong = { ...person, env: { ...person.env, WAYBILL_SECRET_PASSWORD: 'another' } };
  await expect(connect(wrong)).rejects.toThrow();
  await expect(connect(person, {})).rejects.toThrow();
  const records = openDesk({ file: db });
  onTestFinished(() => records.close());
  expect(records.sourceConnections.list()).toEqual([]);
}, 60_000);
