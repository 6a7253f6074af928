// The weekly mail from a desk at work: asked for on the page on a Friday, and mailed by a real server on Monday at eight, once.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startSmtpServer } from '../../connectors/contract/smtp-server-fixture.ts';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { parseMessage } from '../mail/parse-message.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const PATIENCE = { timeout: 120_000, interval: 200 };
const FRIDAY = '2026-11-20T09:00:00.000Z';
/** Eight o'clock in Berlin, where the sample desk is. */
const MONDAY_AT_EIGHT = '2026-11-23T07:00:00.000Z';

let folder: string;
let port: number;
let desk: ChildProcess | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-start-digest-'));
  port = await findFreePort();
});
afterEach(async () => {
  await end();
  rmSync(folder, { recursive: true });
});

const env = { ...process.env, WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') };
const PASSWORD = 'sesame-secret';
const db = () => join(folder, 'desk.sqlite');
const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', env, input: `${PASSWORD}\n`, timeout: 60_000 });

/** What sets the clock of the process that loads it; time passes from then on. */
function setClock(at: string): string {
  const file = join(folder, `clock-${Date.parse(at)}.mjs`);
  const source = `const Real = Date;
const ahead = Real.parse('${at}') - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given); }
  static now() { return Real.now() + ahead; }
};`;
  writeFileSync(file, source);
  return `--import=${pathToFileURL(file).href}`;
}

async function start(at: string): Promise<void> {
  const files = ['voice', 'desk'].flatMap((name) => [`--${name}`, join(sample, `${name}.json`)]);
  const maildir = ['--maildir', join(folder, 'Maildir'), '--authserv-id', 'mx.fjordlight.example'];
  const served = ['--port', String(port), '--host', '127.0.0.1', '--notifiers', join(folder, 'notifiers.json')];
  const args = ['start', '--db', db(), ...maildir, '--shop', join(sample, 'shop'), ...files, ...served];
  const options = { env: { ...env, NODE_OPTIONS: setClock(at) } };
  const child = spawn(join(root, 'bin', 'waybill'), args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  desk = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += String(bytes);
    });
  await expect.poll(() => said, PATIENCE).toContain('"started"');
}
async function end(): Promise<void> {
  const child = desk;
  desk = null;
  if (child === null || child.exitCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** As the page does it. */
async function ask(path: string, method: 'POST' | 'PUT', json: object, cookie = ''): Promise<Response> {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { 'content-type': 'application/json', origin, cookie };
  const answer = await fetch(`${origin}${path}`, { method, headers, body: JSON.stringify(json) });
  expect(answer.status, `${path}: ${await answer.clone().text()}`).toBe(200);
  return answer;
}

/** Makes the owner by the link that `waybill page` prints, who asks for the weekly mail in Spanish. */
async function askForDigest(): Promise<void> {
  const token = /\/set-up#(\S+)/.exec(waybill('page', '--db', db()).stdout)?.[1];
  const person = { email: 'olivia@desk.example', password: 'correct horse battery staple' };
  await ask('/api/door/set-up', 'POST', { ...person, name: 'Olivia', token });
  const signedIn = await ask('/api/auth/sign-in/email', 'POST', person);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  await ask('/api/account/digest', 'PUT', { language: 'es' }, cookie);
}

test('who asked for it on Friday reads last week in their mailbox on Monday at eight, and once', async () => {
  const server = await startSmtpServer({ user: 'desk', password: PASSWORD });
  onTestFinished(() => server.stop());
  const mail = {
    server: { host: '127.0.0.1', port: server.port, encryption: 'none', user: 'desk' },
    ...{ from: 'waybill@desk.example', recipients: { desk: 'lead@desk.example' } },
  };
  writeFileSync(join(folder, 'notifiers.json'), JSON.stringify({ mail }));
  expect(waybill('connect', 'notice-mail', '--db', db()).status).toBe(0);
  const incoming = join(folder, 'Maildir', 'new');
  mkdirSync(incoming, { recursive: true });
  await start(FRIDAY);
  writeFileSync(join(incoming, '1.M1P1Q1.mx'), readFileSync(join(sample, 'mail', '01-where-is-it-in-transit.eml')));
  await askForDigest();
  await expect.poll(() => waybill('status', '--db', db()).stdout, PATIENCE).toContain('1 mails handled, 0 waiting');
  await end();
  const weekly = () => server.taken.map(({ raw }) => raw).filter((raw) => raw.includes('olivia@desk.example'));
  expect(weekly()).toEqual([]);

  await start(MONDAY_AT_EIGHT);
  await expect.poll(() => weekly().length, PATIENCE).toBe(1);
  await end();
  await start(MONDAY_AT_EIGHT);
  await end();
  expect(weekly()).toHaveLength(1);

  const parsed = await parseMessage(weekly()[0] ?? Buffer.alloc(0));
  if (!parsed.ok) throw new Error(parsed.error.detail);
  const { subject, to, text } = parsed.value;
  expect(to.map(({ address }) => address)).toEqual(['olivia@desk.example']);
  expect(subject).toContain('La semana del 2026-11-16 al 2026-11-22');
  const said = `${text.fresh}${text.signature}`;
  expect(said).toContain('Correos tratados: 1.');
  expect(said).toContain('Esperan ahora a una persona: 1.');
  expect(said).toContain('- Se enviaría; su buzón o un límite lo retiene: 1 correo');
  expect(said).toContain(`http://127.0.0.1:${port}/figures`);
  expect(said).not.toMatch(/held back|example\.com|_/);
}, 240_000);
