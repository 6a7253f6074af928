import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPlaces } from '../cli/desk-options.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { clockAt } from './node.ts';
import { databaseOf, type ServedDesks, serveDesks } from './serve-desks.ts';
import { type StartedDesk, startOnNode } from './work-on-node.ts';

vi.stubEnv('WAYBILL_KEY', Buffer.alloc(32, 7).toString('base64'));
const PASSWORD = 'correct horse battery staple';
const NAMES = ['anna', 'bert'] as const;
type Name = (typeof NAMES)[number];
const originOf = (name: string) => `https://${name}.desks.example`;
const folder = mkdtempSync(join(tmpdir(), 'waybill-many-desks-'));
const started = new Map<string, StartedDesk>();
let served: ServedDesks;

beforeAll(async () => {
  for (const name of NAMES) {
    const file = databaseOf(folder, name);
    mkdirSync(dirname(file));
    const records = openDesk({ file });
    const secretless = { config: '{}', sealed: null, keyId: null, isPrivateNetworkAllowed: false };
    const connectedAt = '2026-11-20T09:00:00.000Z';
    // Its vendor calls; that it cannot be opened is another thing.
    const source = { ...secretless, name: 'shop', connector: 'gone', webhookId: `calls-of-${name}`, connectedAt };
    await records.write(() => records.sourceConnections.save(source));
    await records.close();
  }
  served = await serveDesks({
    folder,
    hostOf: (name) => `${name}.desks.example`,
    async open({ name, database, report }) {
      const desk = await startOnNode(
        { places: readPlaces({}), routes: null, clock: clockAt(null) },
        {
          ...{ database, report, notifiers: {}, needsMailbox: false, pageName: name },
          http: { port: 4810, hostname: '127.0.0.1', origin: originOf(name) },
        },
      );
      started.set(name, desk);
      return { routes: desk.routes, ended: desk.working.ended, describe: () => ({}), close: desk.close };
    },
    report: () => undefined,
    clock: clockAt(null),
  });
  const isThere = async () => started.size === NAMES.length && (await ask('bert', '/api/door')).status === 200;
  await vi.waitUntil(isThere, { timeout: 200_000, interval: 200 });
}, 240_000);
afterAll(async () => {
  expect(await served.stop()).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** A connection from this machine. */
const connection = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } };

async function ask(
  name: Name,
  path: string,
  { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {},
) {
  const { host } = new URL(originOf(name));
  return served.routes.request(`${originOf(name)}${path}`, { ...init, headers: { host, ...headers } }, connection);
}

async function signIn(name: Name): Promise<string> {
  const page = await started.get(name)?.working.page;
  const email = `${name}@desk.example`;
  expect(await page?.directory.addFirstOwner({ name, email, password: PASSWORD })).toMatchObject({ ok: true });
  const answer = await ask(name, '/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: originOf(name) },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  expect(answer.status).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

test('who is signed in to one desk is nobody to the other, and its password opens no other', async () => {
  const cookie = await signIn('anna');
  expect((await ask('anna', '/api/queue', { headers: { cookie } })).status).toBe(200);
  expect((await ask('bert', '/api/queue', { headers: { cookie } })).status).toBe(401);
  await signIn('bert');
  const stranger = await ask('bert', '/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: originOf('bert') },
    body: JSON.stringify({ email: 'anna@desk.example', password: PASSWORD }),
  });
  expect(stranger.status).toBe(401);
});

test('a provider’s call reaches the desk of its host alone', async () => {
  const call = (name: Name, id: string) => ask(name, `/webhooks/${id}`, { method: 'POST', body: '{}' });
  expect((await call('bert', 'calls-of-bert')).status).toBe(503);
  expect((await call('anna', 'calls-of-bert')).status).toBe(404);
  expect((await call('anna', 'calls-of-anna')).status).toBe(503);
  expect((await call('bert', 'calls-of-anna')).status).toBe(404);
});

test('a link into one desk opens no door of another, and no file of theirs can be read', async () => {
  const links = await started.get('anna')?.working.connecting?.issueLink({
    ...{ connector: 'imap', addresses: ['orders@desk.example'], config: {} },
    ...{ user: 'orders', host: 'imap.desk.example' },
  });
  const opened = await ask('anna', links ?? '');
  expect(opened.status).toBe(200);
  expect((await ask('bert', links ?? '')).status).not.toBe(200);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(4);
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name)).includes('desk.example'), name).toBe(false);
});
