import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { PASSWORD, startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../connectors/imap/emulator/person.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const QUESTION = readFileSync(join(sample, 'mail', '01-where-is-it-in-transit.eml'));
const ADDRESS = 'orders@fjordlight.example';
const PATIENCE = { timeout: 60_000, interval: 200 };
const KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});

let folder: string;
let client: ImapFlow;
let desk: ChildProcess | null = null;
let said: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-imap-'));
  said = '';
});
afterEach(async () => {
  desk?.kill('SIGKILL');
  client.close();
  rmSync(folder, { recursive: true });
});

const db = () => join(folder, 'desk.sqlite');
const env = { ...process.env, WAYBILL_KEY: KEY, WAYBILL_IMAP_PASSWORD: PASSWORD };
/** Beside us, because the submission server is in this process. */
const waybill = (...args: string[]) => promisify(execFile)(join(root, 'bin', 'waybill'), args, { env });

async function inFolder<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = await client.getMailboxLock(path);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
const countIn = (path: string): Promise<number> =>
  client.status(path, { messages: true }).then((is) => (is === false ? 0 : (is.messages ?? 0)));
const flagsInInbox = (): Promise<string[]> =>
  inFolder('INBOX', async () => {
    const mail = await client.fetchOne('1', { flags: true });
    return mail ? [...(mail.flags ?? [])] : [];
  });

function start(): void {
  const settings = [
    '--shop',
    join(sample, 'shop'),
    '--voice',
    join(sample, 'voice.json'),
    '--desk',
    join(sample, 'desk.json'),
  ];
  desk = spawn(join(root, 'bin', 'waybill'), ['start', '--db', db(), ...settings], { env });
  for (const stream of [desk.stdout, desk.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
}

test('a mailbox is connected, its mail drafted in the thread, and what a person approves there is sent once', async () => {
  const user = dovecot.newUser();
  client = await connectAs(dovecot, user);
  const server = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--encryption', 'none', '--private-network'];
  const submission = ['--smtp-port', String(smtp.port), '--smtp-encryption', 'none'];
  const connected = await waybill(
    'connect',
    'imap',
    '--db',
    db(),
    '--address',
    ADDRESS,
    '--user',
    user,
    ...server,
    ...submission,
    '--authserv-id',
    'mx.fjordlight.example',
  );
  expect(connected.stderr).toBe('');
  start();
  await expect.poll(() => said, PATIENCE).toContain('"started"');
  // A mail of before the connection is not answered; one that arrives now is.
  await client.append('INBOX', QUESTION);
  await expect.poll(() => countIn('Drafts'), PATIENCE).toBe(1);
  // By now the order of the sample is late: its reply waits for a person all the same.
  await expect.poll(async () => (await flagsInInbox()).join(), PATIENCE).toMatch(/Waybill\/(?:To_approve|Escalated)/);
  const draft = await inFolder('Drafts', () => client.fetchOne('1', { source: true, envelope: true }));
  if (!draft) throw new Error('there is no draft');
  expect(draft.envelope?.inReplyTo).toBe(/^Message-ID: (.*)$/im.exec(QUESTION.toString())?.[1]?.trim());
  await inFolder('INBOX', () => client.messageFlagsAdd('1', ['Waybill/Approve']));
  await expect.poll(() => smtp.received.length, PATIENCE).toBe(1);
  await expect.poll(flagsInInbox, PATIENCE).toContain('Waybill/Sent');
  expect(await countIn('Drafts')).toBe(0);
  expect(await countIn('Sent')).toBe(1);
  expect(await flagsInInbox()).not.toContain('\\Seen');
  expect((await waybill('status', '--db', db())).stdout).toContain(`${ADDRESS}: since`);
  expect(said).not.toContain('@');
  expect(said).not.toContain(PASSWORD);
}, 180_000);
