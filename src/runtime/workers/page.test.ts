// The pages of desks on Workers: each at a host name of its own, with its people in its own object, and nothing of one desk good at another.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '#project-folder';
import { PASSWORD as MAIL_PASSWORD, startDovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../../connectors/imap/emulator/person.ts';
import { startSmtp } from '../../../connectors/imap/emulator/smtp.ts';
import { limits } from '../../domain/limits.ts';
import { type RunningWorker, startWorker } from './worker-fixture.ts';

const PASSWORD = 'correct horse battery staple';
const KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';
const originOf = (desk: string): string => `http://${desk}.localhost`;
const OWNER = { name: 'Olga First', email: 'olga@shop.example', password: PASSWORD };

let worker: RunningWorker;
beforeAll(async () => {
  const WAYBILL_PAGE_ORIGIN = 'http://*.localhost';
  worker = await startWorker({ WAYBILL_KEY: KEY, WAYBILL_PAGE_ORIGIN, WAYBILL_ORIGIN: 'http://main.localhost' });
}, 240_000);
afterAll(async () => {
  await worker?.close();
}, 60_000);

interface Asked {
  readonly cookie?: string;
  readonly token?: string;
  readonly json?: object;
  readonly ip?: string;
}

/** As a browser, or with `token` a program, asks a desk's page. */
function ask(desk: string, path: string, { cookie, token, json, ip }: Asked = {}): Promise<Response> {
  const origin = originOf(desk);
  const headers = {
    origin,
    ...(cookie === undefined ? {} : { cookie }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(ip === undefined ? {} : { 'cf-connecting-ip': ip }),
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const body = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) };
  return worker.fetch(`${origin}${path}`, { headers, redirect: 'manual', ...body });
}

async function giveLink(desk: string): Promise<string> {
  const { status, text } = await worker.operate('POST', `/desks/${desk}/set-up-link`);
  expect(status, text).toBe(200);
  const { url } = JSON.parse(text) as { url: string };
  expect(url.startsWith(`${originOf(desk)}/set-up#`)).toBe(true);
  return url.split('#')[1] ?? '';
}

async function signIn(desk: string): Promise<string> {
  const json = { email: OWNER.email, password: PASSWORD };
  const answer = await ask(desk, '/api/auth/sign-in/email', { json });
  expect(answer.status, desk).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** A desk with an owner, who is signed in. */
async function newDesk(name: string): Promise<string> {
  expect(await worker.operate('POST', `/desks/${name}`)).toMatchObject({ status: 201 });
  const token = await giveLink(name);
  expect((await ask(name, '/api/door/set-up', { json: { ...OWNER, token } })).status).toBe(200);
  return signIn(name);
}

test('a desk has its page at its host name, with the files of the build and what changes told at once', async () => {
  const cookie = await newDesk('one');
  const page = await ask('one', '/queue');
  expect(page.headers.get('content-security-policy')).toMatch(/'nonce-[\w+/=]+'/);
  const html = await page.text();
  expect(html).not.toContain('__CSP_NONCE__');
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const file = await ask('one', script);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toMatch(/javascript/);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await file.text()).length).toBeGreaterThan(1_000);
  expect((await ask('one', '/assets/no-such.js')).status).toBe(404);
  expect(await (await ask('one', '/index.html')).text()).not.toContain('__CSP_NONCE__');
  expect(await (await ask('one', '/api/me', { cookie })).json()).toMatchObject({ name: OWNER.name, role: 'owner' });
  expect((await ask('one', '/api/queue', { cookie })).status).toBe(200);
  const events = await ask('one', '/api/events', { cookie });
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  await events.body?.cancel();
  const { connectors } = (await (await ask('one', '/api/connectors', { cookie })).json()) as { connectors: object[] };
  expect(connectors.length).toBeGreaterThan(10);
  // What cannot run here is said, and is no failure of the page.
  const queries = ['idsByNumber', 'idsByEmail', 'order', 'lines'].map((name) => [`queries.${name}`, 'SELECT 1']);
  const settings = {
    dialect: 'postgres',
    host: '127.0.0.1',
    database: 'erp',
    user: 'waybill',
    ...Object.fromEntries(queries),
  };
  const source = { name: 'erp', connector: 'sql', settings, secrets: { password: 'x' }, isPrivateNetworkAllowed: true };
  const refused = await ask('one', '/api/connections/sources', { cookie, json: source });
  expect(await refused.text()).toMatch(/"kind":"refused".*no driver/);
  expect(await (await ask('one', '/api/connections', { cookie })).json()).toMatchObject({ keyProblem: null });
  // The address of the deployment itself is no desk's.
  expect((await worker.fetch('http://main.localhost/health')).status).toBe(200);
  const elsewhere = await worker.fetch('http://one.localhost:8080/queue?x=1', { redirect: 'manual' });
  expect(elsewhere.status).toBe(308);
  expect(elsewhere.headers.get('location')).toBe('http://one.localhost/queue?x=1');
}, 120_000);

test('what lets somebody in at one desk lets nobody in at another', async () => {
  const cookie = await newDesk('left');
  const other = await newDesk('right');
  expect(await worker.operate('POST', '/desks/fresh')).toMatchObject({ status: 201 });
  const invited = await ask('left', '/api/people/invitations', {
    cookie,
    json: { email: 'ana@shop.example', role: 'agent', mailboxes: null },
  });
  expect(invited.status, await invited.clone().text()).toBe(200);
  const { link } = (await invited.json()) as { link: string };
  const invitation = link.split('#')[1] ?? link.split('/').at(-1) ?? '';
  const made = await ask('left', '/api/account/tokens', {
    cookie,
    json: { name: 'program', scopes: ['queue.read'], days: 7 },
  });
  expect(made.status, await made.clone().text()).toBe(200);
  const { token } = (await made.json()) as { token: string };
  const setUp = await giveLink('fresh');
  const person = { name: 'Eve', password: PASSWORD };
  const tries = {
    cookie: (desk: string) => ask(desk, '/api/me', { cookie }),
    token: (desk: string) => ask(desk, '/api/queue', { token }),
    invitation: (desk: string) => ask(desk, `/api/door/invitations/${invitation}`),
    join: (desk: string) => ask(desk, '/api/door/join', { json: { ...person, token: invitation } }),
  };
  const statuses = async (desk: string) =>
    Promise.all(Object.entries(tries).map(async ([what, go]) => [what, (await go(desk)).status]));
  expect(Object.fromEntries(await statuses('right'))).toEqual({ cookie: 401, token: 401, invitation: 404, join: 400 });
  expect(Object.fromEntries(await statuses('left'))).toEqual({ cookie: 200, token: 200, invitation: 200, join: 200 });
  const wayIn = { ...person, email: 'eve@evil.example', token: setUp };
  expect((await ask('right', '/api/door/set-up', { json: wayIn })).status).toBe(409);
  expect(await worker.operate('POST', '/desks/fresher')).toMatchObject({ status: 201 });
  expect((await ask('fresher', '/api/door/set-up', { json: wayIn })).status).toBe(403);
  expect((await ask('fresh', '/api/door/set-up', { json: wayIn })).status).toBe(200);
  expect(await worker.operate('POST', '/desks/right/set-up-link')).toMatchObject({ status: 409 });
  // A page that another desk's page asks in its person's name is refused, with that person's own cookie too.
  const foreign = await worker.fetch(`${originOf('right')}/api/auth/sign-out`, {
    method: 'POST',
    headers: { origin: originOf('left'), cookie: other },
  });
  expect(foreign.status).toBe(403);
}, 120_000);

test('a host name of no desk is answered before any object, and calls of providers do not come by a page', async () => {
  for (const host of ['nobody', 'a.one', '-x', 'x_y']) {
    const answer = await worker.fetch(`http://${host}.localhost/api/door`);
    expect(answer.status, host).toBe(404);
    expect(await answer.text()).toContain('no desk');
  }
  const { DIRECTORY } = worker.bindings;
  const row = await DIRECTORY.prepare("select name from desks where name = 'nobody'").bind().first();
  expect(row).toBeNull();
  await newDesk('called');
  const headers = { 'x-waybill-received-at': '2020-01-01T00:00:00.000Z' };
  const call = await worker.fetch(`${originOf('called')}/webhooks/x`, { method: 'POST', body: '{}', headers });
  expect(call.status).toBe(404);
});

test('wrong tries of one address keep nobody else out, at this desk or another', async () => {
  await newDesk('tried');
  const wrong = { email: OWNER.email, password: 'wrong wrong wrong' };
  for (let tried = 0; tried < limits.page.signInsPerMinuteMax; tried += 1)
    await ask('tried', '/api/auth/sign-in/email', { json: wrong, ip: '192.0.2.66' });
  const right = { email: OWNER.email, password: PASSWORD };
  const as = async (ip: string) => (await ask('tried', '/api/auth/sign-in/email', { json: right, ip })).status;
  expect([await as('192.0.2.66'), await as('198.51.100.7')]).toEqual([429, 200]);
}, 120_000);

test('the people of a desk stay where they are when it moves out, and a paused desk shows no page', async () => {
  const cookie = await newDesk('leaving');
  await worker.operate('POST', '/desks/leaving/pause');
  expect((await ask('leaving', '/api/me', { cookie })).status).toBe(503);
  const { status, text } = await worker.operate('GET', '/desks/leaving/export');
  expect(status).toBe(200);
  expect(text).not.toContain(OWNER.email);
  const folder = mkdtempSync(join(tmpdir(), 'waybill-leaving-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'out.ndjson'), text);
  const args = ['desk', 'import', join(folder, 'out.ndjson'), '--db', join(folder, 'desk.db')];
  const { stdout } = await promisify(execFile)(join(projectFolder, 'bin', 'waybill'), args);
  expect(stdout).toContain('its audit log is whole');
  await worker.operate('POST', '/desks/leaving/resume');
  expect((await ask('leaving', '/api/me', { cookie })).status).toBe(200);
}, 120_000);

test('a mailbox is connected on the page, and looked into from then on; Google leads back to this desk', async () => {
  const cookie = await newDesk('connects');
  const dovecot = await startDovecot();
  onTestFinished(() => dovecot.stop());
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const user = dovecot.newUser();
  const client = await connectAs(dovecot, user);
  onTestFinished(() => client.close());
  const server = (port: number) => ({ host: '127.0.0.1', port, encryption: 'none' });
  const mailbox = {
    ...{ addresses: ['orders@fjordlight.example'], imap: server(dovecot.port), smtp: server(smtp.port), user },
    ...{ trusted: { by: 'authserv-id', authservId: 'mx.fjordlight.example' }, isPrivateNetworkAllowed: true },
  };
  const wrong = await ask('connects', '/api/connections/imap', { cookie, json: { ...mailbox, password: 'wrong' } });
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringMatching(/password/)]);
  const json = { ...mailbox, password: MAIL_PASSWORD };
  const connected = await ask('connects', '/api/connections/imap', { cookie, json });
  expect(await connected.json()).toEqual({ mailbox: 'orders@fjordlight.example', notWatched: null });
  const mail = join(projectFolder, 'evals', 'datasets', 'sample-desk', 'mail', '01-where-is-it-in-transit.eml');
  await client.append('INBOX', readFileSync(mail));
  const countDrafts = async () => {
    await worker.operate('POST', '/desks/connects/wake');
    const found = await client.status('Drafts', { messages: true });
    return found === false ? 0 : found.messages;
  };
  await expect.poll(countDrafts, { timeout: 60_000, interval: 200 }).toBe(1);
  const grant = { connector: 'gmail', addresses: ['sales@fjordlight.example'], clientId: 'an-id' };
  const begun = await ask('connects', '/api/connections/grants', { cookie, json: grant });
  const { path } = (await begun.json()) as { path: string };
  expect((await ask('connects', path)).status).toBe(200);
  const origin = originOf('connects');
  const led = await worker.fetch(`${origin}${path}`, { method: 'POST', headers: { origin }, redirect: 'manual' });
  const to = new URL(led.headers.get('location') ?? '');
  expect(to.origin).toBe('https://accounts.google.com');
  expect(to.searchParams.get('redirect_uri')).toBe(`${origin}/connect/gmail/callback`);
}, 180_000);
