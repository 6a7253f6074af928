// What signing in gives away and what its cookie is, at the directory itself: with https, and by Microsoft and Google from servers of this test.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CLIENT_IP_HEADER } from './auth.ts';
import { type DirectoryOptions, openDirectory } from './open-directory.ts';
import { openPeopleFile } from './people-file.ts';

const ORIGIN = 'https://desk.example';
const PASSWORD = 'correct horse battery staple';
const MEMBER = { name: 'Mia', email: 'mia@shop.example', password: PASSWORD, role: 'agent', mailboxes: null } as const;
const CLIENT = { clientId: 'desk-client', clientSecret: 'client-secret-0123456789' };

async function open({
  database = openPeopleFile(new Database(':memory:')),
  ...options
}: Partial<DirectoryOptions> = {}) {
  const clock = { now: () => new Date().toISOString() };
  const directory = await openDirectory({
    database,
    clock,
    origin: ORIGIN,
    secret: 's'.repeat(32),
    ...options,
  });
  onTestFinished(() => directory.close());
  await directory.addMember(MEMBER);
  let asked = 0;
  /** Each from an address of its own, so that no pace is in the way. */
  const post = (path: string, json: object) => {
    asked += 1;
    const headers = { 'content-type': 'application/json', origin: ORIGIN, [CLIENT_IP_HEADER]: `10.0.0.${asked}` };
    const request = new Request(`${ORIGIN}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(json) });
    return directory.handleAuth(request);
  };
  return { directory, post };
}

test('at https the cookie goes over https alone, to no script, and with no request of another site but a link', async () => {
  const { post } = await open();
  const answer = await post('/sign-in/email', { email: MEMBER.email, password: PASSWORD });
  const [cookie = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(cookie).toMatch(/^__Secure-waybill\.session_token=/);
  for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(flag);
  expect(cookie).not.toContain('Domain');
});

test('an unknown address is answered as a wrong password is, in words and in time', async () => {
  const { post } = await open();
  async function ask(email: string) {
    const tries = [];
    for (let asked = 0; asked < 5; asked += 1) {
      const began = performance.now();
      const answer = await post('/sign-in/email', { email, password: 'a password that is wrong' });
      tries.push({ status: answer.status, body: await answer.text(), ms: performance.now() - began });
    }
    const [{ status, body } = { status: 0, body: '' }] = tries;
    return { status, body, ms: tries.map(({ ms }) => ms).sort((a, b) => a - b)[2] ?? 0 };
  }
  const [known, unknown] = [await ask(MEMBER.email), await ask('nobody@shop.example')];
  expect(unknown).toMatchObject({ status: known.status, body: known.body });
  // A password is hashed either way; without it the answer would come in a hundredth of the time.
  expect(unknown.ms / known.ms).toBeGreaterThan(0.3);
  expect(unknown.ms / known.ms).toBeLessThan(3);
});

interface Account {
  readonly subject: string;
  readonly email: string;
  readonly isVerified: boolean;
}

/** The token endpoint of a provider: gives an id token of whoever signs in there next. */
async function startProvider() {
  const asked: URLSearchParams[] = [];
  let account: Account = { subject: 'nobody', email: '', isVerified: false };
  const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push(new URLSearchParams(body));
    const { subject, email, isVerified } = account;
    const claims = { sub: subject, oid: subject, name: 'Some Name', email, email_verified: isVerified };
    const idToken = `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 'access', token_type: 'Bearer', expires_in: 3600, id_token: idToken }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    signsInAs: (next: Account) => {
      account = next;
    },
  };
}

/** What a browser does: goes to the provider, and comes back with a code. `null` where nobody was signed in. */
async function signInBy(provider: 'google' | 'microsoft', { directory, post }: Awaited<ReturnType<typeof open>>) {
  const begun = await post('/sign-in/social', { provider, callbackURL: '/' });
  const { url } = (await begun.json()) as { url: string };
  const cookie = begun.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const state = new URL(url).searchParams.get('state');
  const back = await directory.handleAuth(
    new Request(`${ORIGIN}/api/auth/callback/${provider}?code=a-code&state=${state}`, { headers: { cookie } }),
  );
  const session = back.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { url: new URL(url), person: await directory.readSignedIn(new Headers({ cookie: session })) };
}

test("Microsoft's sign-in lets in who was invited, by the desk's own tenant, and nobody else", async () => {
  const provider = await startProvider();
  const file = join(await mkdtemp(join(tmpdir(), 'waybill-sign-in-')), 'directory.sqlite');
  onTestFinished(() => rm(dirname(file), { recursive: true }));
  const house = await open({
    database: openPeopleFile(new Database(file)),
    microsoft: { ...CLIENT, tenantId: 'shop.example', authority: provider.url },
  });
  expect(house.directory.providers).toEqual(['microsoft']);
  provider.signsInAs({ subject: 'stranger', email: 'stranger@shop.example', isVerified: true });
  expect((await signInBy('microsoft', house)).person).toBeNull();
  expect(house.directory.listMembers()).toHaveLength(1);
  provider.signsInAs({ subject: 'mia', email: 'Mia@shop.example', isVerified: false });
  const { url, person } = await signInBy('microsoft', house);
  expect(url.href).toContain(`${provider.url}/shop.example/oauth2/v2.0/authorize`);
  expect(url.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/api/auth/callback/microsoft`);
  expect(url.searchParams.get('code_challenge_method')).toBe('S256');
  expect(person).toMatchObject({ name: 'Mia', email: MEMBER.email, role: 'agent' });
  expect(provider.asked.at(-1)?.get('code_verifier')).toMatch(/^.{43,}$/);
  // Nothing is asked for, or kept, with which one could read her mail.
  expect(url.searchParams.get('scope')?.split(' ').sort()).toEqual(['email', 'openid', 'profile']);
  const kept = () => {
    const database = new Database(file, { readonly: true });
    const rows = database.prepare(`select * from account where providerId = 'microsoft'`).all();
    database.close();
    return rows;
  };
  expect(kept()).toMatchObject([{ accountId: 'mia', accessToken: null, refreshToken: null, idToken: null }]);
  // It is the account that was linked, not the address of the day.
  provider.signsInAs({ subject: 'mia', email: 'mia.new@shop.example', isVerified: false });
  expect((await signInBy('microsoft', house)).person).toMatchObject({ email: MEMBER.email });
  expect(kept()).toMatchObject([{ accountId: 'mia', accessToken: null, refreshToken: null, idToken: null }]);
});

test("Google's sign-in lets in who was invited, by an address that Google has verified, and nobody else", async () => {
  const provider = await startProvider();
  const elsewhere = globalThis.fetch;
  // Google's addresses stand in better-auth: its token endpoint is led to the server of this test.
  vi.stubGlobal('fetch', (to: string | URL | Request, init?: RequestInit) => {
    const address = String(to instanceof Request ? to.url : to);
    if (address !== 'https://oauth2.googleapis.com/token') throw new Error(`not expected: ${address}`);
    return elsewhere(provider.url, init);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const house = await open({ google: CLIENT });
  provider.signsInAs({ subject: 'stranger', email: 'stranger@gmail.example', isVerified: true });
  expect((await signInBy('google', house)).person).toBeNull();
  expect(house.directory.listMembers()).toHaveLength(1);
  provider.signsInAs({ subject: 'mia', email: MEMBER.email, isVerified: false });
  expect((await signInBy('google', house)).person).toBeNull();
  provider.signsInAs({ subject: 'mia', email: MEMBER.email, isVerified: true });
  expect((await signInBy('google', house)).person).toMatchObject({ email: MEMBER.email, role: 'agent' });
});
