import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { rotateKey } from '../connecting/connect-mailbox.ts';
import { readModelSettings } from '../connecting/connect-model.ts';
import { openModelKey } from '../connecting/desk-secrets.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import type { Records } from '../ports/records.ts';
import { carryOut } from '../runtime/carry-out.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { runConnectModel, runDisconnectModel } from './connect-model-command.ts';
import { listNotifiers } from './connect-notifier-command.ts';
import type { Terminal } from './terminal.ts';

const KEY = 'sk-made-up-0123456789';
const WAYBILL_KEY = randomBytes(32).toString('base64');
vi.stubEnv('WAYBILL_KEY', WAYBILL_KEY);
const clock = { now: () => new Date().toISOString() };
let db: string;
let settings: string;
let mock: LLMock;
const said: string[] = [];

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  db = join(folder, 'desk.sqlite');
  settings = join(folder, 'model.json');
  said.length = 0;
  mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  await mock.start();
  onTestFinished(() => mock.stop());
  mock.on({}, { content: '{"ok": true}' });
  describeModel({});
});

const describeModel = (more: object): void =>
  writeFileSync(
    settings,
    JSON.stringify({
      version: 1,
      provider: 'openai',
      baseUrl: `${mock.url}/v1`,
      models: { readMail: 'small', writeReply: 'large' },
      budget: { tokensPerDay: 1_000 },
      ...more,
    }),
  );

const personWith = (env: Record<string, string>, secret?: string): Terminal => ({
  env: { WAYBILL_KEY, ...env },
  print: (text) => void said.push(text),
  askSecret: () => Promise.reject(new Error('it reads, also what is piped in')),
  readSecret: () => (secret === undefined ? Promise.reject(new Error('nothing is piped in')) : Promise.resolve(secret)),
  readPiped: () => Promise.resolve(secret ?? null),
  openBrowser: () => {
    throw new Error('no browser is opened');
  },
});

async function withDesk<T>(use: (records: Records) => T | Promise<T>): Promise<T> {
  const records = openDesk({ file: db });
  try {
    return await use(records);
  } finally {
    await records.close();
  }
}
const status = () => withDesk((records) => carryOut({ order: 'status' }, { records, clock, connecting: null }));
const keptKey = (keys = readSealingKeys({ WAYBILL_KEY })) => withDesk((records) => openModelKey(records, () => keys));

test('a model is asked in both ways, kept with its key sealed, shown, and disconnected', async () => {
  await runConnectModel({ db, settings, try: true }, personWith({ WAYBILL_MODEL_KEY: KEY }));
  expect(mock.getRequests().map(({ body }) => (body as { model: string }).model)).toEqual(['small', 'large']);
  expect(await keptKey()).toBe(KEY);
  expect(await withDesk(readModelSettings)).toMatchObject({ models: { readMail: 'small' } });
  expect((await status()).join('\n')).toMatch(
    /Language model: small and large at 127\.0\.0\.1:\d+\. Today it was asked 0 times/,
  );
  expect(readFileSync(db, 'latin1')).not.toContain(KEY);
  const log = await withDesk((records) => JSON.stringify(records.audit.list({ fromSeq: 1, limit: 9 })));
  expect(log).toContain('connect_model');
  expect(log).toContain('small and large at');
  expect(log + said.join()).not.toContain(KEY);
  said.length = 0;
  await listNotifiers({ db, json: true }, personWith({}));
  expect(JSON.parse(said.join(''))).toEqual([]);
  await runDisconnectModel({ db }, personWith({}));
  expect(await keptKey()).toBeNull();
  expect((await status()).join('\n')).toContain('No language model is connected');
  await expect(runDisconnectModel({ db }, personWith({}))).rejects.toThrow('No language model is connected');
});

test('its key is sealed anew with the others', async () => {
  await runConnectModel({ db, settings, try: false }, personWith({ WAYBILL_MODEL_KEY: KEY }));
  const next = randomBytes(32).toString('base64');
  const keys = readSealingKeys({ WAYBILL_KEY: next, WAYBILL_KEY_OLD: WAYBILL_KEY });
  expect(await withDesk((records) => rotateKey({ records, clock }, keys))).toEqual({ sealed: 1 });
  expect(await keptKey(readSealingKeys({ WAYBILL_KEY: next }))).toBe(KEY);
});

test('nothing is kept where the model does not answer, and --no-try asks it nothing', async () => {
  mock.clearFixtures();
  mock.on({}, { error: { message: `no ${KEY}` }, status: 401 });
  await withDesk(() => undefined);
  const refused = runConnectModel({ db, settings, try: true }, personWith({ WAYBILL_MODEL_KEY: KEY }));
  await expect(refused).rejects.toThrow(
    /^small: The provider does not accept the key \(status 401\)\. Nothing was kept/,
  );
  expect(await keptKey()).toBeNull();
  mock.clearRequests();
  await runConnectModel({ db, settings, try: false }, personWith({ WAYBILL_MODEL_KEY: KEY }));
  expect(mock.getRequests()).toHaveLength(0);
  expect(await keptKey()).toBe(KEY);
});

test('a server of this machine needs no key, and one at a provider is asked for', async () => {
  await runConnectModel({ db, settings, try: true }, personWith({}));
  expect(await keptKey()).toBeNull();
  await runConnectModel({ db, settings, try: true }, personWith({ WAYBILL_KEY: '' }));
  expect(said.at(-1)).toContain('is kept without a key');
  describeModel({ baseUrl: undefined });
  await runConnectModel({ db, settings, try: false }, personWith({}, KEY));
  expect(await keptKey()).toBe(KEY);
});

test('a key that is piped in is sent and kept, also where the server needs none', async () => {
  const bin = join(import.meta.dirname, '..', '..', 'bin', 'waybill');
  const connect = async (piped: string | null) => {
    const child = spawn(bin, ['connect', 'model', '--db', db, '--settings', settings], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], WAYBILL_KEY },
      stdio: [piped === null ? 'ignore' : 'pipe', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout?.on('data', (bytes) => {
      printed += String(bytes);
    });
    child.stdin?.end(piped);
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    return printed;
  };
  let authorization: string | undefined;
  const server = createServer((request, response) => {
    authorization = request.headers.authorization;
    const message = { role: 'assistant', content: '{"ok": true}' };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ model: 'm', choices: [{ index: 0, finish_reason: 'stop', message }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  describeModel({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` });
  expect(await connect(`${KEY}\n`)).toContain('its key is encrypted');
  expect(authorization).toBe(`Bearer ${KEY}`);
  expect(await keptKey()).toBe(KEY);
  for (const nothing of ['', null]) expect(await connect(nothing)).toContain('is kept without a key');
  expect(await keptKey()).toBeNull();
}, 60_000);

test('a settings file that is wrong is named by its place, and a key in it is not repeated', async () => {
  const connect = () => runConnectModel({ db, settings, try: false }, personWith({ WAYBILL_MODEL_KEY: 'x' }));
  describeModel({ apiKey: KEY, budget: { tokensPerDay: KEY } });
  await expect(connect()).rejects.toThrow(/budget\.tokensPerDay/);
  await expect(connect()).rejects.not.toThrow(KEY);
  writeFileSync(settings, KEY);
  await expect(connect()).rejects.toThrow(/model\.json: is not JSON\.$/);
  await expect(runConnectModel({ db, settings: `${settings}.none`, try: false }, personWith({}))).rejects.toThrow(
    /ENOENT/,
  );
});
