import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AccessToken } from '../ports/access-token.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { createAccessToken } from './access-token.ts';
import { connectMailbox, disconnectMailbox } from './connect-mailbox.ts';
import { connectApplication } from './connect-with-token.ts';
import { connectByGrant, MAILBOX, newKey, openTestDesk, type TestDesk } from './connecting-fixture.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from './oauth-server-fixture.ts';
import { openAccess } from './open-access.ts';
import { readSealingKeys } from './seal-secret.ts';

let server: OAuthServer;
let desk: TestDesk;
const open = (more: Partial<TestDesk> = {}): AccessToken => createAccessToken({ ...desk, ...more, mailbox: MAILBOX });
const refreshes = (): number => server.asked.filter((type) => type === 'refresh_token').length;
const failure = async (promise: Promise<unknown>): Promise<ConnectorError> => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  return error as ConnectorError;
};

beforeEach(async () => {
  server = await startOAuthServer();
  desk = openTestDesk();
});

describe('an access token', () => {
  beforeEach(() => connectByGrant(desk, server, 'gmail'));

  test('is refreshed once for 100 who ask at the same time', async () => {
    server.delayMs = 50;
    const token = open();
    const read = await Promise.all(Array.from({ length: 100 }, () => token.read()));
    expect(new Set(read).size).toBe(1);
    expect(server.isLive(read[0] ?? '')).toBe(true);
    expect(refreshes()).toBe(1);
  });

  test('is refreshed once for 100 who were refused at the same time', async () => {
    const token = open();
    const first = await token.read();
    server.delayMs = 50;
    const read = await Promise.all(Array.from({ length: 100 }, () => token.read({ isRefused: true })));
    expect(new Set(read).size).toBe(1);
    expect(read[0]).not.toBe(first);
    expect(refreshes()).toBe(2);
  });

  test('that replaced a refused one serves those who were refused the same and ask a moment later', async () => {
    const token = open();
    await token.read();
    const second = await token.read({ isRefused: true });
    expect(await token.read({ isRefused: true })).toBe(second);
    expect(refreshes()).toBe(2);
    desk.wait(5);
    expect(await token.read({ isRefused: true })).not.toBe(second);
    expect(refreshes()).toBe(3);
  });

  test('is kept until a minute before its end', async () => {
    const token = open();
    const first = await token.read();
    desk.wait(3_539);
    expect(await token.read()).toBe(first);
    desk.wait(1);
    expect(await token.read()).not.toBe(first);
    expect(refreshes()).toBe(2);
  });

  test('that lives under a minute serves those who wait for it, and is not kept', async () => {
    server.expiresIn = 30;
    const token = open();
    await Promise.all([token.read(), token.read()]);
    expect(refreshes()).toBe(1);
    await token.read();
    expect(refreshes()).toBe(2);
  });
});

describe('a refresh token that is rotated', () => {
  beforeEach(async () => {
    server.rotates = true;
    await connectByGrant(desk, server, 'outlook');
  });

  test('is saved before the access token is used, and found by the next process', async () => {
    const before = desk.records.connections.read(MAILBOX)?.sealed;
    await open().read();
    expect(desk.records.connections.read(MAILBOX)?.sealed).not.toEqual(before);
    await open().read();
    await open().read();
    expect(refreshes()).toBe(3);
  });

  test('is asked for once though reads come at every moment of the save', async () => {
    const token = open();
    const reads: Promise<string>[] = [];
    for (let n = 0; n < 200; n += 1) {
      reads.push(token.read());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set(await Promise.all(reads)).size).toBe(1);
    expect(refreshes()).toBe(1);
  });

  test('that cannot be saved is not lost: it is used and saved at the next read', async () => {
    const write = desk.records.write.bind(desk.records);
    let fails = true;
    const records = {
      connections: desk.records.connections,
      settings: desk.records.settings,
      write: <T>(work: () => T): Promise<T> => (fails ? Promise.reject(new Error('disk full')) : write(work)),
    };
    const token = createAccessToken({ ...desk, records, mailbox: MAILBOX });
    await expect(token.read()).rejects.toThrow('disk full');
    fails = false;
    await token.read();
    await open().read();
    expect(refreshes()).toBe(3);
  });

  test('of a mailbox that was connected anew meanwhile does not overwrite the new grant', async () => {
    const token = open();
    server.delayMs = 100;
    const late = failure(token.read());
    await new Promise((resolve) => setTimeout(resolve, 30));
    server.delayMs = 0;
    await connectByGrant(desk, server, 'outlook');
    const sealed = desk.records.connections.read(MAILBOX)?.sealed;
    expect((await late).kind).toBe('auth');
    expect(desk.records.connections.read(MAILBOX)?.sealed).toEqual(sealed);
    expect(server.isLive(await token.read())).toBe(true);
  });
});

describe('a grant that is gone', () => {
  beforeEach(() => connectByGrant(desk, server, 'gmail'));

  test('stops its mailbox alone, and is asked for once', async () => {
    const healthy = await startOAuthServer();
    healthy.address = 'second@desk.example';
    await connectByGrant(desk, healthy, 'gmail', ['second@desk.example']);
    server.revokeAll();
    const token = open();
    const error = await failure(token.read());
    expect(error.kind).toBe('auth');
    expect(error.message).toBe(
      '[gmail] Google refuses the grant (invalid_grant): the grant was revoked or has run out. Connect the mailbox again.',
    );
    expect((await failure(token.read({ isRefused: true }))).kind).toBe('auth');
    expect(refreshes()).toBe(1);
    const other = createAccessToken({ ...desk, mailbox: 'second@desk.example' });
    expect(healthy.isLive(await other.read())).toBe(true);
  });

  test('lives again when the mailbox is connected anew, without a restart', async () => {
    const token = open();
    server.revokeAll();
    await failure(token.read());
    desk.records.watches.noteStop(MAILBOX, 'revoked', desk.clock.now());
    await connectByGrant(desk, server, 'gmail');
    expect(server.isLive(await token.read())).toBe(true);
    expect(desk.records.watches.read(MAILBOX)?.stoppedWhy).toBeNull();
  });

  test('ends at once when the mailbox is disconnected', async () => {
    const token = open();
    await token.read();
    await disconnectMailbox(desk, MAILBOX);
    expect(await failure(token.read())).toMatchObject({ kind: 'auth' });
    expect(desk.records.watches.read(MAILBOX)).toBeNull();
  });

  test('is gone too where single rights were taken back', async () => {
    server.grants = () => 'https://www.googleapis.com/auth/gmail.readonly';
    expect(await failure(open().read())).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('no longer grants https://www.googleapis.com/auth/gmail.modify'),
    });
  });

  test('cannot be told from a secret under a lost key: this mailbox alone stops, and is told why', async () => {
    const keys = readSealingKeys({ WAYBILL_KEY: newKey() });
    const error = await failure(open({ keys }).read());
    expect(error.kind).toBe('auth');
    expect(error.message).toContain('another key');
    expect(server.asked).toEqual(['authorization_code']);
  });

  test('cannot be had by moving its sealed secret to another mailbox', async () => {
    const own = desk.records.connections.read(MAILBOX);
    if (!own) throw new Error('not connected');
    desk.records.connections.save({ ...own, mailbox: 'thief@desk.example' });
    const token = createAccessToken({ ...desk, mailbox: 'thief@desk.example' });
    expect((await failure(token.read())).message).toContain('another mailbox');
  });
});

describe('a provider that fails', () => {
  beforeEach(() => connectByGrant(desk, server, 'outlook'));

  test.each([
    ['500', { status: 500, body: { error: 'invalid_grant' } }, 'unavailable', null],
    ['503 with Retry-After', { status: 503, body: '', headers: { 'retry-after': '7' } }, 'unavailable', 7],
    ['429', { status: 429, body: {}, headers: { 'retry-after': '30' } }, 'rate_limited', 30],
    ['temporarily_unavailable', { status: 400, body: { error: 'temporarily_unavailable' } }, 'unavailable', null],
    ['an unknown error', { status: 400, body: { error: '<b>' } }, 'unavailable', null],
    [
      'an error named like a property of every object',
      { status: 400, body: { error: 'constructor' } },
      'unavailable',
      null,
    ],
    ['a token that is none', { status: 200, body: { access_token: 7 } }, 'bad_response', null],
    ['an answer without end', { status: 200, body: 'x'.repeat(70_000) }, 'unavailable', null],
    [
      'a client secret that ran out',
      { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000222: gone' } },
      'auth',
      null,
    ],
    ['a sign-in that is asked for', { status: 400, body: { error: 'interaction_required' } }, 'auth', null],
  ])('%s', async (_, fault, kind, retryAfterSeconds) => {
    server.failNext(fault);
    expect(await failure(open().read())).toMatchObject({ kind, retryAfterSeconds });
    expect(refreshes()).toBe(1);
  });

  test('that redirects leads no secret anywhere', async () => {
    const elsewhere = await startOAuthServer();
    server.failNext({ status: 307, body: '', headers: { location: `${elsewhere.url}/oauth2/v2.0/token` } });
    expect(await failure(open().read())).toMatchObject({ kind: 'unavailable' });
    expect(elsewhere.asked).toEqual([]);
  });

  test('is asked again by the next who reads, and its fault is not kept', async () => {
    const token = open();
    server.failNext({ status: 500, body: '' });
    await failure(token.read());
    expect(server.isLive(await token.read())).toBe(true);
  });

  test('that cuts the connection is unavailable, and is not asked twice by itself', async () => {
    server.cutNext();
    expect(await failure(open().read())).toMatchObject({ kind: 'unavailable' });
    expect(refreshes()).toBe(1);
  });

  test('tells its fault by Entra’s number, without its words', async () => {
    server.failNext({
      status: 401,
      body: { error: 'invalid_client', error_description: `AADSTS7000222: of ${MAILBOX}` },
    });
    const { message } = await failure(open().read());
    expect(message).toContain('(invalid_client, AADSTS7000222)');
    expect(message).not.toContain(MAILBOX);
  });
});

describe('without a person', () => {
  test('an application asks with its own secret and no refresh token', async () => {
    const access = {
      kind: 'application',
      clientId: CLIENT.id,
      tenant: 'desk.example',
      providerUrl: server.url,
    } as const;
    const secret = { kind: 'application', clientSecret: CLIENT.secret } as const;
    await connectApplication(desk, desk.keys, {
      connector: 'outlook',
      addresses: [MAILBOX],
      access,
      secret,
      authservId: null,
      push: null,
    });
    expect(openAccess({ ...desk, mailbox: MAILBOX })).toMatchObject({
      connector: 'outlook',
      config: { account: { addresses: [MAILBOX] }, user: MAILBOX },
    });
    expect(server.isLive(await open().read())).toBe(true);
    expect(server.asked).toEqual(['client_credentials', 'client_credentials']);
  });

  test('a service account signs for the mailbox', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    server.serviceAccountKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const access = {
      kind: 'service_account',
      clientEmail: 'bot@project.example',
      privateKeyId: 'k1',
      providerUrl: server.url,
    } as const;
    const connection = {
      connector: 'gmail',
      addresses: [MAILBOX],
      access,
      authservId: 'mx.desk.example',
      push: null,
    } as const;
    await connectApplication(desk, desk.keys, { ...connection, secret: { kind: 'service_account', privateKey } });
    expect(openAccess({ ...desk, mailbox: MAILBOX }).config).toMatchObject({
      userId: MAILBOX,
      account: { trusted: { by: 'authserv-id', authservId: 'mx.desk.example' } },
    });
    expect(server.isLive(await open().read())).toBe(true);
    server.serviceAccountKey = generateKeyPairSync('rsa', { modulusLength: 2_048 })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    expect((await failure(open().read())).kind).toBe('auth');
  });

  test('a right to another mailbox is not kept', async () => {
    const access = {
      kind: 'application',
      clientId: CLIENT.id,
      tenant: 'desk.example',
      providerUrl: server.url,
    } as const;
    const secret = { kind: 'application', clientSecret: CLIENT.secret } as const;
    const addresses = ['boss@desk.example'];
    const error = await failure(
      connectApplication(desk, desk.keys, {
        connector: 'outlook',
        addresses,
        access,
        secret,
        authservId: null,
        push: null,
      }),
    );
    expect(error.kind).toBe('rejected');
    expect(desk.records.connections.list()).toEqual([]);
    expect(desk.records.watches.list()).toEqual([]);
  });

  test('a password opens no access token, and is given as it is', async () => {
    const settings = { connector: { imap: {} }, access: { kind: 'password' } } as const;
    const secret = { kind: 'password', password: 'pass word' } as const;
    await connectMailbox(desk, desk.keys, { addresses: [MAILBOX], connector: 'imap', settings, secret });
    expect(openAccess({ ...desk, mailbox: MAILBOX })).toEqual({
      connector: 'imap',
      config: { imap: {} },
      access: { password: 'pass word' },
    });
    expect((await failure(open().read())).kind).toBe('auth');
  });
});

test('a person who signs in as somebody else connects nothing', async () => {
  server.address = 'private@elsewhere.example';
  const error = await failure(connectByGrant(desk, server, 'gmail'));
  expect(error.kind).toBe('rejected');
  expect(error.message).not.toContain('elsewhere');
  expect(desk.records.connections.list()).toEqual([]);
});

test('no secret is in the audit log or in any file of the desk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-connecting-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'desk.sqlite');
  desk = openTestDesk(file);
  server.rotates = true;
  for (const connector of ['outlook', 'gmail'] as const) {
    await connectByGrant(desk, server, connector);
    await open().read();
    await open().read();
  }
  server.revokeAll();
  await failure(open().read());
  const kept = [desk.readAudit(), ...['', '-wal', '.audit-head'].map((end) => readFileSync(`${file}${end}`, 'latin1'))];
  expect(server.secrets.size).toBeGreaterThan(15);
  for (const secret of server.secrets) for (const text of kept) expect(text.includes(secret)).toBe(false);
});
