import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openNotifierSecrets } from '../connecting/desk-secrets.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { listNotifiers, runConnectChat, runConnectNoticeMail } from './connect-notifier-command.ts';
import { runDisconnect } from './connections-command.ts';
import type { Terminal } from './terminal.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
let db: string;
let url: string;
let status: number;
let posted: string[];

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-notifiers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  db = join(folder, 'desk.sqlite');
  status = 200;
  posted = [];
  const channel = createServer((request, response) => {
    request.on('data', (bytes) => posted.push(String(bytes)));
    request.on('end', () => {
      response.statusCode = status;
      response.end();
    });
  });
  onTestFinished(() => void channel.close());
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/secret-part`;
});

const said: string[] = [];
const personWith = (secret: string, more: Record<string, string> = {}): Terminal => ({
  env: { ...env, ...more },
  print: (text) => void said.push(text),
  askSecret: () => Promise.reject(new Error('it reads, also what is piped in')),
  readSecret: () => Promise.resolve(secret),
  readPiped: () => Promise.resolve(null),
  openBrowser: () => {
    throw new Error('no browser is opened');
  },
});
async function kept(): Promise<Record<string, string>> {
  const records = openDesk({ file: db, env });
  const all = Object.fromEntries(openNotifierSecrets(records, readSealingKeys(env)));
  await records.close();
  return all;
}

describe('a channel', () => {
  test('is posted to once, kept, listed and disconnected', async () => {
    await runConnectChat('slack', 'desk', { db }, personWith(url));
    await runConnectChat('teams', 'Team DACH', { db }, personWith(url));
    expect(posted).toHaveLength(2);
    expect(posted[0]).toContain('Here Waybill tells what waits for a person');
    expect(await kept()).toEqual({ 'slack:desk': url, 'teams:Team DACH': url });
    said.length = 0;
    await listNotifiers({ db, json: true }, personWith(''));
    expect(JSON.parse(said.join(''))).toMatchObject([{ name: 'slack:desk' }, { name: 'teams:Team DACH' }]);
    await runDisconnect('teams:Team DACH', { db }, personWith(''));
    expect(Object.keys(await kept())).toEqual(['slack:desk']);
    expect(said.join('\n')).not.toContain('secret-part');
  });

  test('is not kept where it takes no notice, or its name or address cannot be one', async () => {
    openDesk({ file: db }).close();
    status = 404;
    const connect = (name: string, given: string) => runConnectChat('slack', name, { db }, personWith(given));
    await expect(connect('desk', url)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(connect('desk', 'http://chat.example/secret-part')).rejects.toThrow(
      /^This is no address of a webhook/,
    );
    await expect(connect('des/k', url)).rejects.toThrow('is no name');
    expect(await kept()).toEqual({});
  });

  test('takes its address from what is piped in, and shows it nowhere', async () => {
    const child = spawn(
      join(import.meta.dirname, '..', '..', 'bin', 'waybill'),
      ['connect', 'slack', 'desk', '--db', db],
      {
        env: { PATH: process.env['PATH'], ...env },
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        printed += String(bytes);
      });
    child.stdin.end(`${url}\n`);
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(printed).toContain('slack:desk is kept');
    expect(printed).not.toContain('secret-part');
    expect(readFileSync(db, 'latin1')).not.toContain('secret-part');
    expect(await kept()).toEqual({ 'slack:desk': url });
  });
});

test("the mail server's password is taken from the environment or the terminal", async () => {
  await runConnectNoticeMail({ db }, personWith('typed'));
  expect(await kept()).toEqual({ 'mail:server': 'typed' });
  await runConnectNoticeMail({ db }, personWith('typed', { WAYBILL_NOTICE_MAIL_PASSWORD: 'given' }));
  expect(await kept()).toEqual({ 'mail:server': 'given' });
});
