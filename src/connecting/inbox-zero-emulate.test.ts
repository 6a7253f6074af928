// The grant and its refresh against a server that the project did not write. It knows no Gmail profile and no mailbox of Graph by
// address, so that the look at the mailbox stays with the server of our own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConnectorError } from '../ports/connector-error.ts';
import { createAccessToken } from './access-token.ts';
import { connectMailbox } from './connect-mailbox.ts';
import { MAILBOX, openTestDesk } from './connecting-fixture.ts';
import { createGrants } from './oauth-grant.ts';
import { googleProvider, microsoftProvider } from './oauth-providers.ts';

const CLIENT = { id: 'desk-client', secret: 'client-secret-0123456789' };
const redirectUri = 'http://127.0.0.1:1/callback';

async function startEmulator(service: string): Promise<string> {
  const script = new URL('./inbox-zero-emulate-fixture.ts', import.meta.url);
  const child = spawn(process.execPath, [
    fileURLToPath(script),
    service,
    MAILBOX,
    CLIENT.id,
    CLIENT.secret,
    redirectUri,
  ]);
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const port = /"port":(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.on('close', () => reject(new Error(`the emulator ended: ${said}`)));
  });
}

/** The page's form, filled in by the person of this mailbox. */
async function agree(authorizationUrl: string): Promise<URLSearchParams> {
  const url = new URL(authorizationUrl);
  const form = new URLSearchParams([...url.searchParams, ['email', MAILBOX]]);
  const answer = await fetch(`${url.origin}${url.pathname}/callback`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

describe.each([
  ['google', 'gmail', googleProvider, false],
  ['microsoft', 'outlook', (url: string) => microsoftProvider('common', url), true],
] as const)('%s of @inbox-zero/emulate', (service, connector, makeProvider, rotates) => {
  test('gives tokens for our code and verifier, refreshes them, and refuses what is not ours', async () => {
    const providerUrl = await startEmulator(service);
    const provider = makeProvider(providerUrl);
    const desk = openTestDesk();
    const grants = createGrants(desk.clock);
    const begin = () => agree(grants.start({ provider, client: CLIENT, redirectUri, addresses: [MAILBOX] }, null));
    const finish = (query: URLSearchParams, code = query.get('code') ?? '') =>
      grants.finish({ state: query.get('state') ?? '', code, error: undefined }, { browser: null });

    const stolen = await begin();
    await expect(finish(await begin(), stolen.get('code') ?? '')).rejects.toThrow(ConnectorError);

    const { accessToken, refreshToken } = await finish(await begin());
    const access = { kind: 'grant', clientId: CLIENT.id, providerUrl } as const;
    const connect = (token: string) =>
      connectMailbox(desk, desk.keys, {
        addresses: [MAILBOX],
        connector,
        settings: { connector: {}, access },
        secret: { kind: 'grant', refreshToken: token, clientSecret: CLIENT.secret },
      });
    await connect(refreshToken);
    const token = createAccessToken({ ...desk, mailbox: MAILBOX });
    const before = desk.records.connections.read(MAILBOX)?.sealed;
    const first = await token.read();
    expect(first).not.toBe(accessToken);
    expect(await token.read({ isRefused: true })).not.toBe(first);
    expect(
      Buffer.compare(desk.records.connections.read(MAILBOX)?.sealed ?? Buffer.of(), before ?? Buffer.of()) !== 0,
    ).toBe(rotates);

    await connect('a refresh token of nobody');
    await expect(token.read()).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('invalid_grant'),
    });
  });
});
