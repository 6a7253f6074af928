import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { GmailConfig } from '../../connectors/gmail/connector.ts';
import { PASSWORD, startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from '../connecting/oauth-server-fixture.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { type OAuthOptions, runConnectGmail, runConnectImap, runConnectOutlook } from './connect-command.ts';
import { listConnections, runDisconnect } from './connections-command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const root = join(import.meta.dirname, '..', '..');
const ADDRESS = 'orders@desk.example';
const newKey = (): string => randomBytes(32).toString('base64');
const WAYBILL_KEY = newKey();
const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});
let folder: string;
let db: string;
let server: OAuthServer;

beforeEach(async () => {
  vi.stubEnv('WAYBILL_KEY', WAYBILL_KEY);
  folder = mkdtempSync(join(tmpdir(), 'waybill-connect-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  db = join(folder, 'desk.sqlite');
  server = await startOAuthServer();
});

/** Beside us, because the servers that it talks to are in this process. */
const waybill = (env: Record<string, string>, ...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const all = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } };
    execFile(join(root, 'bin', 'waybill'), args, all, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
const imap = [
  'connect',
  'imap',
  '--address',
  `${ADDRESS},info@desk.example`,
  ...['--host', '127.0.0.1', '--port', String(dovecot.port), '--encryption', 'none'],
  ...['--smtp-port', String(smtp.port), '--smtp-encryption', 'none', '--user', dovecot.newUser(), '--private-network'],
];
const withPassword = { WAYBILL_KEY, WAYBILL_IMAP_PASSWORD: PASSWORD };

/** The commands in this process, with what they print. */
const said: string[] = [];
const personWith = (env: Record<string, string>): Terminal => ({
  env,
  print: (text) => void said.push(text),
  askSecret: (_, insteadOf) => Promise.reject(new UsageError(insteadOf ?? '')),
  readSecret: (_, insteadOf) => Promise.reject(new UsageError(insteadOf ?? '')),
  readPiped: () => Promise.resolve(null),
  openBrowser: () => {
    throw new Error('no browser is opened');
  },
});
const printed = async (run: (person: Terminal) => Promise<void>, env: Record<string, string> = {}): Promise<string> => {
  said.length = 0;
  await run(personWith(env));
  return said.join('\n');
};
const listJson = async (): Promise<unknown> =>
  JSON.parse(await printed((person) => listConnections({ db, json: true }, person)));

describe('an IMAP mailbox', () => {
  test('is connected, listed, sealed anew and disconnected, and its password is never shown', async () => {
    const ends = [await waybill(withPassword, ...imap, '--db', db, '--authserv-id', 'mx.desk.example')];
    expect(ends[0]).toMatchObject({ status: 0, stderr: '' });
    expect(ends[0]?.stdout).toContain(`${ADDRESS} is connected`);
    expect(await listJson()).toEqual([
      {
        mailbox: ADDRESS,
        connector: 'imap',
        connectedAt: expect.stringMatching(/^20\d\d-.*Z$/),
        isWatched: true,
        stoppedWhy: null,
        sendsIntents: [],
      },
    ]);
    ends.push(await waybill({ WAYBILL_KEY }, 'connections', '--db', db));
    expect(ends.at(-1)?.stdout).toMatch(/orders@desk\.example +imap +20.* watched +nothing, drafts only/);
    const key = newKey();
    ends.push(await waybill({ WAYBILL_KEY: key, WAYBILL_KEY_OLD: WAYBILL_KEY }, 'rotate-key', '--db', db));
    expect(ends.at(-1)?.stdout).toMatch(/1 secret is sealed.*\nThe desk is encrypted with it too \(\d+ rows\)/);
    ends.push(await waybill({ WAYBILL_KEY }, 'rotate-key', '--db', db));
    expect(ends.at(-1)?.status).toBe(2);
    expect(ends.at(-1)?.stderr).toMatch(/WAYBILL_KEY is not the key.*WAYBILL_KEY_OLD/);
    ends.push(await waybill({ WAYBILL_KEY: key }, 'audit', 'export', '--db', db));
    ends.push(await waybill({ WAYBILL_KEY: key }, 'disconnect', ADDRESS.toUpperCase(), '--db', db));
    expect(ends.at(-1)).toMatchObject({ status: 0, stderr: '' });
    vi.stubEnv('WAYBILL_KEY', key);
    expect(await listJson()).toEqual([]);
    await expect(runDisconnect(ADDRESS, { db }, personWith({}))).rejects.toThrow('is not connected');
    for (const { stdout, stderr } of ends)
      for (const secret of [PASSWORD, WAYBILL_KEY, key]) expect(stdout + stderr).not.toContain(secret);
    for (const end of ['', '.audit-head']) expect(readFileSync(`${db}${end}`, 'latin1')).not.toContain(PASSWORD);
  });

  test('is not kept where the login fails, and the one line says what to do', async () => {
    const { status, stdout, stderr } = await waybill(
      { WAYBILL_KEY, WAYBILL_IMAP_PASSWORD: 'wrong' },
      ...imap,
      '--db',
      db,
    );
    expect(stderr).toMatch(/^waybill: \[imap\] the server refused the login\. Check user and password.*\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(await listJson()).toEqual([]);
  });

  const options = { db: '', address: ADDRESS, host: 'imap.desk.example', port: '993', smtpPort: '465', user: 'orders' };
  /** The try of the login finds these mails. */
  const connect = (more: Partial<Parameters<typeof runConnectImap>[0]>, headers: readonly Uint8Array[] = []) =>
    printed(
      (person) => runConnectImap({ ...options, ...more, db }, person, () => Promise.resolve({ headers })),
      withPassword,
    );
  const mailsOf = (authservId: string) =>
    Array.from({ length: 12 }, (_, at) =>
      Buffer.from(`Authentication-Results: ${authservId}; dmarc=pass\r\nFrom: <a@shop${at}.example>\r\n`),
    );

  test('is told which server writes Authentication-Results into its mails, if one does', async () => {
    const mails = mailsOf('mx.desk.example');
    expect(await connect({}, mails)).toMatch(
      /12 of the newest 12 mails.*connect again with --authserv-id mx\.desk\.example/,
    );
    expect(await connect({})).toMatch(/--authserv-id or --trust dkim.*docs\/connecting\.md/);
    expect(await connect({ authservId: 'mx.other.example' }, mails)).toMatch(
      /of mx\.desk\.example on top.*none of these/,
    );
    expect(await connect({ authservId: 'MX.desk.example' }, mails)).not.toContain('on top');
    expect(await connect({ trust: 'dkim' }, mails)).not.toContain('on top');
  });

  test('keeps the config that its connector reads', async () => {
    const more = { port: '143', smtpHost: 'smtp.desk.example', smtpPort: '587', sentCopy: 'server' };
    const address = `${ADDRESS},Info@desk.example`;
    const text = await connect({ ...more, address });
    expect(text).toContain('no sender counts as proven');
    const records = openDesk({ file: db, readOnly: true });
    const { connector } = JSON.parse(records.connections.read(ADDRESS)?.config ?? '{}');
    await records.close();
    expect(connector).toEqual({
      imap: { host: 'imap.desk.example', port: 143, encryption: 'starttls' },
      smtp: { host: 'smtp.desk.example', port: 587, encryption: 'starttls' },
      user: 'orders',
      account: { addresses: [ADDRESS, 'info@desk.example'], trusted: { by: 'nobody' } },
      sentCopy: 'server',
    });
  });

  test('whose senders are proven by their signatures says so', async () => {
    const text = await connect({ trust: 'dkim' });
    expect(text).not.toContain('no sender counts as proven');
    const { stdout, status } = await waybill({ WAYBILL_KEY }, 'doctor', '--db', db);
    expect(stdout).toContain(
      `${ADDRESS}: no mail was handled yet. Proof is by DKIM signatures, checked from the bytes.`,
    );
    expect(status).toBe(0);
  });

  test('that is stopped is listed with why', async () => {
    await connect({});
    const records = openDesk({ file: db });
    records.watches.noteStop(ADDRESS, 'The password is wrong.', '2026-11-20T09:00:00.000Z');
    await records.close();
    const text = await printed((person) => listConnections({ db }, person));
    expect(text).toMatch(/stopped.*\n*.*orders@desk\.example is not watched: The password is wrong\./s);
  });

  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['no key', { WAYBILL_IMAP_PASSWORD: PASSWORD }, [], /WAYBILL_KEY is not set.*openssl rand -base64 32/],
    ['no terminal and no password', { WAYBILL_KEY }, [], /Set WAYBILL_IMAP_PASSWORD/],
    ['a password as an argument', withPassword, ['--password', PASSWORD], /unknown option/],
  ])('%s ends with status 2 and one clear line', async (_, env, more, message) => {
    const { status, stderr, stdout } = await waybill(env, ...imap, ...more, '--db', db);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain(PASSWORD);
  });

  test.each<[string, Partial<Parameters<typeof runConnectImap>[0]>, RegExp]>([
    ['a port that is none', { port: '99999' }, /--port is a number/],
    ['a host that is none', { smtpHost: 'a b' }, /--smtp-host/],
    ['a password in the open', { encryption: 'none' }, /in the open/],
    ['an encryption that is none', { smtpEncryption: 'ssl' }, /--smtp-encryption/],
    ['an address that is none', { address: 'orders' }, /no mail address/],
    ['a copy of nobody', { sentCopy: 'me' }, /--sent-copy/],
    ['a user without a name', { user: '' }, /--user/],
    ['a trust that is none', { trust: 'all' }, /--trust is dkim/],
    ['two ways to prove senders', { trust: 'dkim', authservId: 'mx.desk.example' }, /not both/],
  ])('%s is refused', async (_, more, message) => {
    const refused = runConnectImap({ ...options, ...more, db }, personWith(withPassword));
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(UsageError);
  });
});

/** Runs the real command, agrees on the page that it prints, and waits for its end. */
async function connectInBrowser(args: string[], agree: (url: string) => Promise<URL>) {
  const child = spawn(
    join(root, 'bin', 'waybill'),
    ['connect', ...args, '--address', ADDRESS, '--db', db, '--no-browser'],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', WAYBILL_KEY, WAYBILL_OAUTH_CLIENT_SECRET: CLIENT.secret },
    },
  );
  onTestFinished(() => void child.kill());
  let said = '';
  const page = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        const url = /^http\S+$/m.exec(said)?.[0];
        if (url !== undefined && said.includes(`${url}\n`)) resolve(url);
      });
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const back = await agree(await page);
  const stranger = await fetch(`${back.origin}/?state=guess&code=x`);
  const answer = await fetch(`http://127.0.0.1:${back.port}${back.pathname}${back.search}`);
  return { status: await ended, said, stranger: stranger.status, answer: answer.status, shown: await answer.text() };
}

describe.each(['gmail', 'outlook'])('%s in the browser', (connector) => {
  const args = () => [connector, '--client-id', CLIENT.id, '--provider-url', server.url];

  test('is connected by the real command, and no secret is said', async () => {
    const end = await connectInBrowser(args(), server.agree);
    expect(end).toMatchObject({ status: 0, stranger: 404, answer: 200 });
    expect(end.said).toContain(`${ADDRESS} is connected`);
    for (const secret of server.secrets) expect(end.said + end.shown).not.toContain(secret);
    expect(await listJson()).toMatchObject([{ mailbox: ADDRESS, connector }]);
  });

  test('is not connected where another account agreed', async () => {
    server.address = 'private@elsewhere.example';
    const end = await connectInBrowser(args(), server.agree);
    expect(end).toMatchObject({ status: 1, answer: 400 });
    expect(end.said).toMatch(/Sign in as/);
    expect(await listJson()).toEqual([]);
  });

  test('is not connected where the person says no', async () => {
    const end = await connectInBrowser(args(), async (url) => {
      const query = new URL(url).searchParams;
      return new URL(`${query.get('redirect_uri')}/?error=access_denied&state=${query.get('state')}`);
    });
    expect(end).toMatchObject({ status: 1, answer: 400 });
    expect(end.said).toMatch(/access was not granted/);
  });
});

const PUSH = {
  pushTopic: 'projects/p/topics/gmail',
  pushAudience: 'https://desk.example',
  pushAccount: 'push@p.iam.gserviceaccount.com',
};

describe('without a person', () => {
  const person = personWith({ WAYBILL_KEY, WAYBILL_OAUTH_CLIENT_SECRET: CLIENT.secret });
  const options = (more: Partial<OAuthOptions>): OAuthOptions => ({
    db,
    address: ADDRESS,
    browser: true,
    port: '0',
    providerUrl: server.url,
    ...more,
  });

  test('a service account is connected from its key file', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    server.serviceAccountKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const file = join(folder, 'key.json');
    const content = {
      type: 'service_account',
      client_email: 'bot@p.example',
      private_key_id: 'k1',
      private_key: privateKey,
    };
    writeFileSync(file, JSON.stringify({ ...content, token_uri: 'https://evil.example/token' }));
    await runConnectGmail(options({ serviceAccount: file, ...PUSH }), person);
    expect(said.at(-1)).toContain('is connected');
    const records = openDesk({ file: db, readOnly: true });
    const { connector } = JSON.parse(records.connections.read(ADDRESS)?.config ?? '{}');
    await records.close();
    const { push } = GmailConfig.parse(connector);
    expect(push).toMatchObject({
      topic: PUSH.pushTopic,
      audience: PUSH.pushAudience,
      serviceAccount: PUSH.pushAccount,
    });
    for (const end of ['', '.audit-head']) expect(readFileSync(`${db}${end}`, 'latin1')).not.toContain('PRIVATE KEY');
    writeFileSync(file, JSON.stringify({ ...content, private_key: 'SECRET-THAT-IS-NO-KEY' }));
    const error = await runConnectGmail(options({ serviceAccount: file }), person).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toMatch(/is no JSON key/);
    expect((error as Error).message).not.toContain('SECRET');
  });

  test('an application is connected with its tenant, and not without', async () => {
    await runConnectOutlook(options({ clientId: CLIENT.id, application: true, tenant: 'desk.example' }), person);
    expect(said.at(-1)).toContain('is connected');
    await expect(runConnectOutlook(options({ clientId: CLIENT.id, application: true }), person)).rejects.toThrow(
      '--tenant',
    );
    const common = options({ clientId: CLIENT.id, application: true, tenant: 'common' });
    await expect(runConnectOutlook(common, person)).rejects.toThrow('--tenant');
  });

  test.each<[string, Partial<OAuthOptions>, RegExp]>([
    ['neither a client nor a service account', {}, /--client-id/],
    ['both', { clientId: CLIENT.id, serviceAccount: 'x' }, /--client-id/],
    ['a file that is not there', { serviceAccount: '/nowhere.json' }, /no file/],
    ['a client id that is none', { clientId: 'a b' }, /no client id/],
    ['a provider elsewhere', { clientId: CLIENT.id, providerUrl: 'https://evil.example' }, /127\.0\.0\.1/],
    ['a port that is none', { clientId: CLIENT.id, port: '-1' }, /--port/],
    ['a push topic alone', { clientId: CLIENT.id, pushTopic: 'projects/p/topics/t' }, /go together/],
    ['a push topic that is none', { clientId: CLIENT.id, ...PUSH, pushTopic: 'orders' }, /projects\/PROJECT/],
  ])('%s is refused', async (_, more, message) => {
    await expect(runConnectGmail(options(more), person)).rejects.toThrow(message);
  });
});
