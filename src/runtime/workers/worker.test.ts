// Waybill in workerd as it is deployed, built by its own bundler, with real servers around it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '#project-folder';
import { PASSWORD, startDovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../../connectors/imap/emulator/person.ts';
import { startSmtp } from '../../../connectors/imap/emulator/smtp.ts';
import { type RunningWorker, startWorker } from './worker-fixture.ts';

const sample = join(projectFolder, 'evals', 'datasets', 'sample-desk');
const QUESTION = readFileSync(join(sample, 'mail', '01-where-is-it-in-transit.eml'));
const PATIENCE = { timeout: 60_000, interval: 200 };
const KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';
const env = { ...process.env, WAYBILL_KEY: KEY, WAYBILL_IMAP_PASSWORD: PASSWORD };
const waybill = (...args: string[]) => promisify(execFile)(join(projectFolder, 'bin', 'waybill'), args, { env });

let worker: RunningWorker;
const dovecot = await startDovecot();
const smtp = await startSmtp();
beforeAll(async () => {
  worker = await startWorker({ WAYBILL_KEY: KEY });
}, 240_000);
afterAll(async () => {
  await worker?.close();
  await smtp.stop();
  await dovecot.stop();
}, 60_000);

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-worker-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A desk of Node with the mailbox of a real IMAP server. */
async function connectImap(db: string) {
  const user = dovecot.newUser();
  const client = await connectAs(dovecot, user);
  onTestFinished(() => client.close());
  const at = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--encryption', 'none', '--private-network'];
  const submission = ['--smtp-port', String(smtp.port), '--smtp-encryption', 'none'];
  const who = ['--address', 'orders@fjordlight.example', '--user', user, '--authserv-id', 'mx.fjordlight.example'];
  await waybill('connect', 'imap', '--db', db, ...who, ...at, ...submission);
  const countIn = async (path: string): Promise<number> => {
    const is = await client.status(path, { messages: true });
    return is === false ? 0 : (is.messages ?? 0);
  };
  return { client, countIn };
}

/** A desk at work on Workers with such a mailbox. */
async function moveIn(name: string) {
  const folder = makeFolder();
  const inUse = await connectImap(join(folder, 'node.db'));
  await waybill('desk', 'export', join(folder, 'out.ndjson'), '--db', join(folder, 'node.db'));
  await newDesk(name);
  const out = readFileSync(join(folder, 'out.ndjson'));
  expect(await worker.operate('PUT', `/desks/${name}/import`, out)).toMatchObject({ status: 200 });
  await worker.operate('POST', `/desks/${name}/resume`);
  return inUse;
}
const newDesk = async (name: string): Promise<void> =>
  expect(await worker.operate('POST', `/desks/${name}`)).toMatchObject({ status: 201 });

test('a desk moves from a file to Workers, answers its mailbox there, and moves back with its audit log whole', async () => {
  const folder = makeFolder();
  const { client, countIn } = await connectImap(join(folder, 'node.db'));
  await waybill('desk', 'export', join(folder, 'out.ndjson'), '--db', join(folder, 'node.db'));
  await newDesk('mover');
  const out = readFileSync(join(folder, 'out.ndjson'));
  expect(await worker.operate('PUT', '/desks/mover/import', out)).toMatchObject({ status: 200 });
  expect(JSON.parse((await worker.operate('GET', '/desks/mover')).text)).toMatchObject({ isPaused: true });
  await worker.operate('POST', '/desks/mover/resume');
  await client.append('INBOX', QUESTION);
  await expect
    .poll(async () => {
      await worker.operate('POST', '/desks/mover/wake');
      return countIn('Drafts');
    }, PATIENCE)
    .toBe(1);
  expect(await worker.operate('PUT', '/desks/mover/import', out)).toMatchObject({ status: 409 });
  expect(JSON.parse((await worker.operate('GET', '/desks/mover')).text)).toMatchObject({ isPaused: false });
  await worker.operate('POST', '/desks/mover/pause');
  const back = await worker.operate('GET', '/desks/mover/export');
  expect(back.status).toBe(200);
  writeFileSync(join(folder, 'back.ndjson'), back.text);
  const { stdout } = await waybill('desk', 'import', join(folder, 'back.ndjson'), '--db', join(folder, 'back.db'));
  expect(stdout).toContain('its audit log is whole');
  const shown = await waybill('audit', 'show', '1', '--db', join(folder, 'back.db'));
  expect(shown.stdout).toMatch(/draft/);
  expect(worker.readLog().join('\n')).not.toContain('@');
}, 180_000);

test('nobody but who runs the deployment makes, moves or looks at a desk', async () => {
  await newDesk('guarded');
  const tries: readonly (readonly [string, string])[] = [
    ['GET', '/operator/desks'],
    ['POST', '/operator/desks/mine'],
    ['GET', '/operator/desks/guarded'],
    ['POST', '/operator/desks/guarded/pause'],
    ['GET', '/operator/desks/guarded/export'],
    ['PUT', '/operator/desks/guarded/import'],
  ];
  for (const [method, path] of tries)
    for (const authorization of ['', 'Bearer ', 'Bearer oooo', `Bearer ${'x'.repeat(40)}`]) {
      const body = method === 'PUT' ? { body: '{}' } : {};
      expect((await worker.fetch(path, { method, headers: { authorization }, ...body })).status, path).toBe(401);
    }
  expect((await worker.operate('GET', '/desks/mine')).status).toBe(404);
});

test('a desk is made once, by a name that can be read aloud, and what is no export is refused and leaves nothing', async () => {
  await newDesk('once');
  expect(await worker.operate('POST', '/desks/once')).toMatchObject({ status: 409 });
  for (const name of ['Once', 'a', '-x-', 'x'.repeat(64), 'a_b', '..%2f'])
    expect((await worker.operate('POST', `/desks/${name}`)).status, name).toBeGreaterThanOrEqual(400);
  expect(await worker.operate('GET', '/desks/nobody')).toMatchObject({ status: 404 });
  expect(await worker.operate('GET', '/desks/once/export')).toMatchObject({
    status: 409,
    text: expect.stringMatching(/Pause it/),
  });
  await newDesk('import');
  const refused = await worker.operate('PUT', '/desks/import/import', 'a mail\n');
  expect(refused).toMatchObject({ status: 409, text: expect.stringMatching(/no export/) });
  expect(await worker.operate('POST', '/desks/import/resume')).toMatchObject({ status: 200 });
});

test('a call reaches the desk that has its address alone, and one that nobody has reaches none', async () => {
  const { DIRECTORY } = worker.bindings;
  await newDesk('left');
  await newDesk('right');
  await DIRECTORY.prepare("insert into webhooks (id, desk) values ('of-left', 'left')").bind().run();
  // An address counts for whoever had it first.
  await DIRECTORY.prepare("insert into webhooks (id, desk) values ('of-left', 'right') on conflict (id) do nothing")
    .bind()
    .run();
  const headers = { 'x-waybill-received-at': '2020-01-01T00:00:00.000Z' };
  expect((await worker.fetch('/webhooks/of-left', { method: 'POST', body: '{}', headers })).status).toBe(202);
  expect((await worker.fetch('/webhooks/of-nobody', { method: 'POST', body: '{}' })).status).toBe(404);
  // One that waits for its answer gets it from the desk itself, which knows no such address of its own.
  expect((await worker.fetch('/webhooks/of-left?validationToken=x', { method: 'POST', body: '{}' })).status).toBe(404);
  const row = await DIRECTORY.prepare("select desk from webhooks where id = 'of-left'").bind().first();
  expect(row).toEqual({ desk: 'left' });
});

test('a desk whose storage is used up leaves new mail in its mailbox, and takes it when it gets more; calls beyond its own are refused', async () => {
  const db = join(makeFolder(), 'full.db');
  const { client, countIn } = await connectImap(db);
  await waybill('desk', 'export', `${db}.ndjson`, '--db', db);
  await newDesk('full');
  await worker.operate('PUT', '/desks/full/import', readFileSync(`${db}.ndjson`));
  await worker.operate('POST', '/desks/full/resume');
  const limit = (limits: object) => worker.operate('POST', '/desks/full/limits', JSON.stringify(limits));
  expect(await limit({ storageGb: -1 })).toMatchObject({ status: 400 });
  expect(await limit({ storageGb: 0.0001, callsPerMinute: 1 })).toMatchObject({ status: 200 });
  await client.append('INBOX', QUESTION);
  const listed = async () => {
    const before = JSON.parse((await worker.operate('POST', '/desks/full/wake')).text).rows.read;
    return JSON.parse((await worker.operate('GET', '/desks/full')).text).rows.read - before;
  };
  for (let look = 0; look < 3; look += 1) await expect.poll(listed, PATIENCE).toBeGreaterThan(0);
  expect(await countIn('Drafts')).toBe(0);
  await worker.bindings.DIRECTORY.prepare("insert into webhooks (id, desk) values ('of-full', 'full')").bind().run();
  const call = () => worker.fetch('/webhooks/of-full', { method: 'POST', body: '{}' });
  expect((await call()).status).toBe(202);
  const refused = await call();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  await limit({});
  await expect
    .poll(async () => {
      await worker.operate('POST', '/desks/full/wake');
      return countIn('Drafts');
    }, PATIENCE)
    .toBe(1);
}, 120_000);

test('the cron wakes a desk that has not been heard of, and neither a paused one nor one that has', async () => {
  const { DIRECTORY } = worker.bindings;
  for (const name of ['overdue', 'resting', 'lively']) await newDesk(name);
  await worker.operate('POST', '/desks/resting/pause');
  await DIRECTORY.prepare("update desks set seen_at = '2020-01-01T00:00:00.000Z' where name in ('overdue', 'resting')")
    .bind()
    .run();
  await worker.ring();
  const seenAt = async (name: string) =>
    (
      await DIRECTORY.prepare('select seen_at as seenAt from desks where name = ?')
        .bind(name)
        .first<{ seenAt: string }>()
    )?.seenAt ?? '';
  await expect.poll(() => seenAt('overdue'), PATIENCE).not.toMatch(/^2020/);
  expect(await seenAt('resting')).toMatch(/^2020/);
  expect(JSON.parse((await worker.operate('GET', '/desks/resting')).text)).toMatchObject({
    isPaused: true,
    wakesAt: null,
  });
  const woken = worker.readLog().flatMap((line) => /"event":"desk_woken","desk":"([^"]+)"/.exec(line)?.[1] ?? []);
  expect(woken).toEqual(['overdue']);
  expect(await (await worker.fetch('/health')).json()).toEqual({ ok: true, problems: [] });
});

test('while the directory is away a desk goes on, calls are to come again, and its head is kept when it is back', async () => {
  const { DIRECTORY } = worker.bindings;
  const { client, countIn } = await moveIn('blind');
  await DIRECTORY.prepare("insert into webhooks (id, desk) values ('of-blind', 'blind')").bind().run();
  const rename = (from: string, to: string) => {
    const tables = ['webhooks', 'audit_heads', 'desks'];
    const change = () =>
      DIRECTORY.batch(tables.map((name) => DIRECTORY.prepare(`alter table ${from}${name} rename to ${to}${name}`)));
    // Its connection may have ended while nothing was asked.
    return change().catch(change);
  };
  const headOf = () =>
    DIRECTORY.prepare("select seq from audit_heads where desk = 'blind'").bind().first<{ seq: number }>();
  const desk = worker.bindings.DESKS.getByName('blind');
  const ringTwice = () => Promise.all([desk.wake(), desk.wake()]);
  await expect.poll(async () => (await headOf())?.seq ?? 0, PATIENCE).toBeGreaterThan(0);
  const before = (await headOf())?.seq ?? 0;
  await desk.pause();
  await rename('', 'away_');
  try {
    // It begins without it, too; only that this is not noted there is told.
    await expect(desk.resume()).rejects.toThrow();
    const call = await worker.fetch('/webhooks/of-blind', { method: 'POST', body: '{}' });
    expect([call.status, call.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await worker.ring()).toBe('exception');
    await client.append('INBOX', QUESTION);
    await expect.poll(() => ringTwice().then(() => countIn('Drafts')), PATIENCE).toBe(1);
  } finally {
    await rename('away_', '');
  }
  await expect.poll(() => ringTwice().then(async () => (await headOf())?.seq ?? 0), PATIENCE).toBeGreaterThan(before);
  expect(await countIn('Drafts')).toBe(1);
  const log = worker.readLog().join('\n');
  for (const event of ['directory_away', 'watchdog_failed', 'http_failed']) expect(log).toContain(`"event":"${event}"`);
}, 120_000);

test('a call that comes twice is taken, one whose desk rests is not, and an admin hears where calls are given up', async () => {
  const { DESKS } = worker.bindings;
  await newDesk('called');
  const desk = DESKS.getByName('called');
  for (let lost = 0; lost < 3; lost += 1) await desk.noteLostCall();
  const calls = await Promise.all(
    [1, 2].map(() => desk.fetch(new Request('https://desk.example/webhooks/nobody', { method: 'POST' }))),
  );
  expect(calls.map(({ status }) => status)).toEqual([404, 404]);
  await desk.pause();
  const resting = await desk.fetch(new Request('https://desk.example/webhooks/nobody', { method: 'POST' }));
  expect([resting.status, resting.headers.get('retry-after')]).toEqual([503, '600']);
});
