import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const QUESTION = readFileSync(join(sample, 'mail', '01-where-is-it-in-transit.eml'));
const PATIENCE = { timeout: 60_000, interval: 100 };

let folder: string;
let maildir: string;
let desk: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-start-'));
  maildir = join(folder, 'Maildir');
});
afterEach(async () => {
  await end('SIGKILL');
  rmSync(folder, { recursive: true });
});

const db = () => join(folder, 'desk.sqlite');
const env = { ...process.env, WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') };
const waybill = (...args: string[]) => spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', env });

async function start(...more: readonly string[]): Promise<void> {
  const settings = [
    '--shop',
    join(sample, 'shop'),
    '--voice',
    join(sample, 'voice.json'),
    '--desk',
    join(sample, 'desk.json'),
  ];
  const args = [
    'start',
    '--db',
    db(),
    '--maildir',
    maildir,
    '--authserv-id',
    'mx.fjordlight.example',
    ...settings,
    ...more,
  ];
  let said = '';
  desk = spawn(join(root, 'bin', 'waybill'), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  desk.stdout?.on('data', (bytes) => {
    said += String(bytes);
  });
  desk.stderr?.on('data', (bytes) => {
    said += String(bytes);
  });
  await expect.poll(() => said, PATIENCE).toContain('"started"');
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const process = desk;
  desk = null;
  if (process === null || process.exitCode !== null) return process?.exitCode ?? null;
  return new Promise((resolve) => {
    process.once('exit', (code) => resolve(code));
    process.kill(signal);
  });
}

function arrive(raw: Uint8Array, name: string): void {
  writeFileSync(join(maildir, 'tmp', name), raw);
  renameSync(join(maildir, 'tmp', name), join(maildir, 'new', name));
}
const drafts = () => readdirSync(join(maildir, '.Drafts', 'cur'));
const sent = () => readdirSync(join(maildir, '.Sent', 'cur'));
const status = () => waybill('status', '--db', db()).stdout;
const nowName = (n: number) => `${Math.floor(Date.now() / 1_000) + 1}.M${n}P1Q${n}.mx`;

/** A channel of a chat, and the options of a desk that tells it everything. */
async function openChannel(): Promise<{ readonly told: readonly string[]; readonly options: readonly string[] }> {
  const told: string[] = [];
  const channel = createServer((request, response) => {
    request.on('data', (bytes) => told.push(String(bytes)));
    request.on('end', () => response.end('ok'));
  });
  onTestFinished(() => void channel.close());
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  const { port } = channel.address() as AddressInfo;
  const target = { kind: 'slack', target: 'desk' };
  writeFileSync(join(folder, 'routes.json'), JSON.stringify({ version: 1, rules: [], otherwise: { to: target } }));
  const connecting = spawn(join(root, 'bin', 'waybill'), ['connect', 'slack', 'desk', '--db', db()], { env });
  connecting.stdin.end(`http://127.0.0.1:${port}/hook\n`);
  expect(await new Promise((resolve) => connecting.once('exit', resolve))).toBe(0);
  expect(told.splice(0)).toHaveLength(1);
  return { told, options: ['--routes', join(folder, 'routes.json')] };
}

/** As a mail client sets a keyword: a letter in the file's name. */
async function approve(): Promise<void> {
  await expect.poll(() => readdirSync(join(maildir, 'cur')), PATIENCE).toHaveLength(1);
  const letters = readFileSync(join(maildir, 'dovecot-keywords'), 'utf8');
  const number = /^(\d+) Waybill\/Approve$/m.exec(letters)?.[1] ?? '';
  const letter = String.fromCharCode('a'.charCodeAt(0) + Number(number));
  const [file = ''] = readdirSync(join(maildir, 'cur'));
  renameSync(join(maildir, 'cur', file), join(maildir, 'cur', `${file}${letter}`));
}

describe('waybill start', () => {
  test('drafts what arrives, sends what a person approves, and stops when it is told to', async () => {
    await start();
    arrive(QUESTION, nowName(1));
    await expect.poll(drafts, PATIENCE).toHaveLength(1);
    await approve();
    await expect.poll(sent, PATIENCE).toHaveLength(1);
    expect(drafts()).toEqual([]);
    await expect.poll(status, PATIENCE).toContain('1 mails handled, 0 waiting');
    expect(await end('SIGTERM')).toBe(0);
  }, 120_000);

  test('goes on after it was killed, and answers no mail twice', async () => {
    await start();
    arrive(QUESTION, nowName(1));
    await expect.poll(drafts, PATIENCE).toHaveLength(1);
    await end('SIGKILL');
    // Of the mail nothing can be read but in the mailbox itself.
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const sender = /^From: .*<(.+)>/m.exec(QUESTION.toString('latin1'))?.[1] ?? '';
    const readable = files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(sender));
    expect(readable.length).toBeGreaterThan(0);
    expect(readable.filter(({ parentPath }) => !parentPath.startsWith(maildir))).toEqual([]);
    const again = Buffer.from(QUESTION.toString('latin1').replace(/^Message-ID: </im, 'Message-ID: <again-'), 'latin1');
    arrive(again, nowName(2));
    await start();
    await expect.poll(drafts, PATIENCE).toHaveLength(2);
    await expect.poll(status, PATIENCE).toContain('2 mails handled, 0 waiting');
    expect(sent()).toEqual([]);
  }, 120_000);

  test('sends nothing while the kill switch is on, which reaches a running desk', async () => {
    await start();
    expect(waybill('stop-sending', '--db', db(), '--why', 'trial').status).toBe(0);
    arrive(QUESTION, nowName(1));
    await expect.poll(drafts, PATIENCE).toHaveLength(1);
    await approve();
    // The mark is taken off again: that says that it was read.
    await expect.poll(() => readdirSync(join(maildir, 'cur')).join(), PATIENCE).not.toMatch(/[a-z]{3}$/);
    expect(sent()).toEqual([]);
    expect(status()).toContain('Sending is off');
  }, 120_000);

  test('tells people once of what waits for them, without a name or an address', async () => {
    const { told, options } = await openChannel();
    await start(...options);
    arrive(QUESTION, nowName(1));
    await expect.poll(() => told, { timeout: 90_000, interval: 200 }).toHaveLength(1);
    expect(told[0]).not.toContain('@');
    expect(waybill('matters', '--db', db()).stdout).toContain('desk');
    // A person calls the customer instead: the running desk takes its draft back.
    expect(waybill('matters', 'close', '1', '--db', db(), '--by', 'Ann').stdout).toContain('Mail 1 is settled');
    expect(waybill('matters', '--db', db()).stdout).toContain('Nothing waits');
    await expect.poll(drafts, { timeout: 90_000, interval: 200 }).toEqual([]);
  }, 180_000);

  test('tells an admin where no mailbox can be opened, and says so', async () => {
    const { told, options } = await openChannel();
    const records = openDesk({ file: db(), env });
    records.connections.save({
      mailbox: 'orders@desk.example',
      connector: 'imap',
      config: '{}',
      sealed: null,
      keyId: null,
      connectedAt: new Date().toISOString(),
    });
    await records.close();
    for (let n = 0; n < 2; n += 1) {
      const child = spawn(join(root, 'bin', 'waybill'), ['start', '--db', db(), ...options], { env, stdio: 'pipe' });
      let said = '';
      child.stderr.on('data', (bytes) => {
        said += String(bytes);
      });
      const code = await new Promise((resolve) => child.once('exit', resolve));
      expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining("'waybill connections' says why") });
    }
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('A mailbox is not watched');
    expect(told[0]).not.toContain('@');
  }, 60_000);

  test('says what to do where there is no mailbox', () => {
    mkdirSync(join(folder, 'shop'));
    cpSync(join(sample, 'shop'), join(folder, 'shop'), { recursive: true });
    const { status, stderr } = waybill('start', '--db', db(), '--shop', join(folder, 'shop'));
    expect(status).toBe(2);
    expect(stderr).toContain('waybill connect');
  });

  test('says what to do about a port that cannot be used, and lets the desk go again', async () => {
    const taken = createServer();
    onTestFinished(() => void taken.close());
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const onPort = (given: string) =>
      waybill('start', '--db', db(), '--maildir', maildir, '--host', '127.0.0.1', '--port', given);
    const impossible = onPort('99999');
    expect(impossible.status).toBe(2);
    expect(impossible.stderr).toContain('"99999" is no port');
    expect(existsSync(db())).toBe(false);
    const inUse = onPort(String(port));
    expect(inUse.status).not.toBe(0);
    expect(inUse.stderr).toContain(`Port ${port} of 127.0.0.1 cannot be listened on (EADDRINUSE)`);
    expect(inUse.stdout).not.toContain('"started"');
    expect(waybill('status', '--db', db()).status).toBe(0);
  });
});
