import { beforeEach, describe, expect, test } from 'vitest';
import { type ConnectLinks, createConnectLinks } from '../connecting/connect-links.ts';
import { MAILBOX, openTestDesk, type TestDesk } from '../connecting/connecting-fixture.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from '../connecting/oauth-server-fixture.ts';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { connectRoutes } from './connect-routes.ts';

const ORIGIN = 'https://desk.example';
const PASSWORD = 'hunter2-hunter2';
let server: OAuthServer;
let desk: TestDesk;
let links: ConnectLinks;
let watched: string[];
let whyNotWatched: string | null;
let routes: ReturnType<typeof connectRoutes>;

beforeEach(async () => {
  server = await startOAuthServer();
  desk = openTestDesk();
  links = createConnectLinks(desk.clock);
  watched = [];
  whyNotWatched = null;
  routes = connectRoutes({
    ports: desk,
    readKeys: () => desk.keys,
    origin: ORIGIN,
    links,
    async tryImap(_, password) {
      if (password === 'away') throw new ConnectorError('unavailable', '[imap] the server is not reached.');
      if (password !== PASSWORD) throw new ConnectorError('auth', '[imap] the server refused the login.');
    },
    connectSource: () => Promise.reject(new Error('no source is offered here')),
    async watch(mailbox) {
      watched.push(mailbox);
      return whyNotWatched;
    },
  });
});

const giveGrantLink = (connector: 'gmail' | 'outlook' = 'gmail'): string => {
  const access = { kind: 'grant', clientId: CLIENT.id, providerUrl: server.url } as const;
  const addresses = [MAILBOX, 'info@desk.example'];
  return links.issue({ connector, addresses, access, clientSecret: CLIENT.secret, authservId: null, push: null }).token;
};
const giveImapLink = (): string => {
  const config = { imap: { host: 'imap.desk.example' } };
  return links.issue({ connector: 'imap', addresses: [MAILBOX], config, user: 'o<b>', host: 'imap.desk.example' })
    .token;
};
const open = (token: string) => routes.request(`/connect/link/${token}`);
const submit = (token: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  routes.request(`/connect/link/${token}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, ...headers },
  });

interface Begun {
  readonly location: string;
  readonly cookie: string;
  readonly setCookie: string;
}
async function start(token = giveGrantLink()): Promise<Begun> {
  const answer = await submit(token);
  expect(answer.status).toBe(303);
  const setCookie = answer.headers.get('set-cookie') ?? '';
  return { location: answer.headers.get('location') ?? '', setCookie, cookie: setCookie.split(';')[0] ?? '' };
}
const callBack = (url: URL, cookie: string) => routes.request(url.pathname + url.search, { headers: { cookie } });
const policyOf = (answer: Response): string => answer.headers.get('content-security-policy') ?? '';

describe('a link to Google or Microsoft', () => {
  test.each(['gmail', 'outlook'] as const)(
    'connects %s from the page to the kept and watched mailbox',
    async (name) => {
      const token = giveGrantLink(name);
      const page = await open(token);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(MAILBOX);
      const { location, cookie } = await start(token);
      const back = await server.agree(location);
      expect(back.origin + back.pathname).toBe(`${ORIGIN}/connect/${name}/callback`);
      const answer = await callBack(back, cookie);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain('It is watched from now on');
      expect(watched).toEqual([MAILBOX]);
      const kept = desk.records.connections.read(MAILBOX);
      expect(kept?.connector).toBe(name);
      expect(JSON.parse(kept?.config ?? '{}').connector.account.addresses).toEqual([MAILBOX, 'info@desk.example']);
    },
  );

  test('is good once, and opening its page does not use it up', async () => {
    const token = giveGrantLink();
    for (let n = 0; n < 10; n += 1) expect((await open(token)).status).toBe(200);
    await start(token);
    for (const again of [await open(token), await submit(token)]) {
      expect(again.status).toBe(404);
      expect(await again.text()).toContain('--link');
    }
  });

  test('runs out', async () => {
    const token = giveGrantLink();
    desk.wait(limits.connecting.linkSeconds);
    expect((await open(token)).status).toBe(404);
    expect((await submit(token)).status).toBe(404);
  });

  test('the cookie is bound to the host, hidden from scripts and short-lived', async () => {
    const { setCookie } = await start();
    expect(setCookie).toMatch(/^__Host-waybill-connect=[\w-]{43};/);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/', 'Max-Age=600'])
      expect(setCookie).toContain(part);
  });

  test('without the cookie, or with another, the answer is refused and nothing is kept', async () => {
    for (const forged of ['', `__Host-waybill-connect=${'a'.repeat(43)}`]) {
      const { location } = await start();
      const answer = await callBack(await server.agree(location), forged);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('another browser');
    }
    expect(server.asked).toEqual([]);
    expect(desk.records.connections.list()).toEqual([]);
  });

  test('the same answer twice is refused the second time', async () => {
    const { location, cookie } = await start();
    const back = await server.agree(location);
    expect((await callBack(back, cookie)).status).toBe(200);
    expect((await callBack(back, cookie)).status).toBe(404);
    expect(watched).toEqual([MAILBOX]);
  });

  test('an answer at the other provider’s address is refused', async () => {
    const { location, cookie } = await start();
    const back = await server.agree(location);
    back.pathname = '/connect/outlook/callback';
    expect((await callBack(back, cookie)).status).toBe(400);
    expect(server.asked).toEqual([]);
  });

  test('another account’s grant is refused', async () => {
    server.address = 'private@elsewhere.example';
    const { location, cookie } = await start();
    const answer = await callBack(await server.agree(location), cookie);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Sign in as');
    expect(desk.records.connections.list()).toEqual([]);
  });

  test('a provider that says no, or fails, is told in plain words and without a secret', async () => {
    const { location, cookie } = await start();
    const state = new URL(location).searchParams.get('state') ?? '';
    const denied = await routes.request(`/connect/gmail/callback?state=${state}&error=access_denied`, {
      headers: { cookie },
    });
    expect(denied.status).toBe(400);
    expect(await denied.text()).toContain('access was not granted');
    const second = await start();
    const back = await server.agree(second.location);
    server.failNext({ status: 500, body: 'oops' });
    const failed = await callBack(back, second.cookie);
    expect(failed.status).toBe(503);
    const text = await failed.text();
    expect(text).toContain('Try again');
    for (const secret of server.secrets) expect(text).not.toContain(secret);
  });

  test('a mailbox that is not watched yet is said to be so, with what to do', async () => {
    whyNotWatched = 'Start the desk anew.';
    const { location, cookie } = await start();
    const text = await (await callBack(await server.agree(location), cookie)).text();
    expect(text).toContain('Start the desk anew.');
    expect(text).not.toContain('watched from now on');
  });
});

describe('a link to an IMAP mailbox', () => {
  test('takes the password, tries it, and keeps it sealed', async () => {
    const token = giveImapLink();
    expect(await (await open(token)).text()).toContain('o&lt;b&gt; at imap.desk.example');
    const answer = await submit(token, { password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(MAILBOX);
    expect(watched).toEqual([MAILBOX]);
    const kept = desk.records.connections.read(MAILBOX);
    expect(kept?.connector).toBe('imap');
    expect(Buffer.from(kept?.sealed ?? '').toString('latin1')).not.toContain(PASSWORD);
    expect(desk.readAudit()).not.toContain(PASSWORD);
    expect((await submit(token, { password: PASSWORD })).status).toBe(404);
  });

  test('asks again where the password is wrong, a few times, and never shows it', async () => {
    const token = giveImapLink();
    for (let n = 1; n <= limits.connecting.linkTriesMax; n += 1) {
      const answer = await submit(token, { password: `wrong-${n}` });
      const text = await answer.text();
      expect(answer.status).toBe(400);
      expect(text).toContain(n < limits.connecting.linkTriesMax ? 'refused the login' : 'used up');
      expect(text).not.toContain('wrong-');
    }
    expect((await submit(token, { password: PASSWORD })).status).toBe(404);
    expect(desk.records.connections.list()).toEqual([]);
  });

  test.each([
    ['no password', {}],
    ['an empty one', { password: '' }],
    ['one that is far too long', { password: 'x'.repeat(limits.connecting.secretCharactersMax + 1) }],
  ])('%s is refused and asked for again', async (_, fields: Record<string, string>) => {
    const answer = await submit(giveImapLink(), fields);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Type the password');
  });

  test('a server that is away is said to be so, and the link stays good', async () => {
    const token = giveImapLink();
    expect(await (await submit(token, { password: 'away' })).text()).toContain('not reached');
    expect((await submit(token, { password: PASSWORD })).status).toBe(200);
  });

  test('a form that is no password is refused before it is read', async () => {
    const answer = await submit(giveImapLink(), { password: 'x'.repeat(limits.connecting.formBytesMax) });
    expect(answer.status).toBe(413);
  });
});

describe('strangers', () => {
  test.each(['gmail', 'imap'])('cannot submit the form of a %s link from another site', async (kind) => {
    const token = kind === 'imap' ? giveImapLink() : giveGrantLink();
    for (const origin of ['https://evil.example', 'null'])
      expect((await submit(token, { password: PASSWORD }, { origin })).status).toBe(403);
    expect(desk.records.connections.list()).toEqual([]);
    expect((await open(token)).status).toBe(200);
  });

  test('who guess are slowed down, and who has a link is not', async () => {
    const token = giveImapLink();
    const answers: number[] = [];
    for (let n = 0; n <= limits.connecting.wrongLinksPerMinuteMax; n += 1)
      answers.push((await open(`guess-${n}`)).status);
    expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
    expect((await routes.request('/connect/gmail/callback?state=guess&code=x')).status).toBe(429);
    expect((await open(token)).status).toBe(200);
    desk.wait(60);
    expect((await open('guess')).status).toBe(404);
  });

  test.each(['constructor', '__proto__', 'evil.example'])('get nothing shown or led to at %s', async (name) => {
    for (const path of [
      `/connect/link/${name}`,
      `/connect/${name}/callback?state=x&code=y&next=https://evil.example`,
    ]) {
      const answer = await routes.request(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('location')).toBeNull();
      expect(await answer.text()).not.toContain(name);
    }
  });

  test('a link leads only to the provider, whatever its query and its Host say', async () => {
    const token = giveGrantLink();
    const answer = await routes.request(
      `http://evil.example/connect/link/${token}?redirect_uri=https://evil.example&state=mine`,
      { method: 'POST', headers: { host: 'evil.example', origin: ORIGIN } },
    );
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin).toBe(server.url);
    expect(location.href).not.toContain('evil');
    expect(location.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/connect/gmail/callback`);
  });

  test('no page may be framed, run a script, load anything or send its form elsewhere', async () => {
    const policy = policyOf(await open(giveGrantLink()));
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
    expect(policy).toContain(`form-action 'self' ${server.url};`);
    expect(policy).toContain("frame-ancestors 'none'");
    const other = await open('guess');
    expect(policyOf(other)).toContain("form-action 'self';");
    expect(other.headers.get('referrer-policy')).toBe('same-origin');
  });
});

test('more links than may wait are refused', () => {
  for (let n = 0; n < limits.connecting.linksMax; n += 1) giveImapLink();
  expect(giveImapLink).toThrow('links wait already');
  desk.wait(limits.connecting.linkSeconds);
  expect(giveImapLink()).toMatch(/^[\w-]{43}$/);
});
