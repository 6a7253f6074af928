import { beforeEach, describe, expect, test } from 'vitest';
import { MAILBOX, openTestDesk, type TestDesk } from '../connecting/connecting-fixture.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from '../connecting/oauth-server-fixture.ts';
import { type ConnectRoutesOptions, connectRoutes } from './connect-routes.ts';

const ORIGIN = 'https://desk.example';
let server: OAuthServer;
let desk: TestDesk;
let connected: string[];
let isAdmin: boolean;
let routes: ReturnType<typeof connectRoutes>;

const openRoutes = (more: Partial<ConnectRoutesOptions> = {}) => {
  const access = { kind: 'grant', clientId: CLIENT.id, providerUrl: server.url } as const;
  return connectRoutes({
    ports: desk,
    keys: desk.keys,
    origin: ORIGIN,
    clients: { gmail: { access, secret: CLIENT.secret }, outlook: { access, secret: CLIENT.secret } },
    mayConnect: () => isAdmin,
    onConnected: (mailbox) => connected.push(mailbox),
    ...more,
  });
};

beforeEach(async () => {
  server = await startOAuthServer();
  desk = openTestDesk();
  connected = [];
  isAdmin = true;
  routes = openRoutes();
});

interface Begun {
  readonly location: string;
  readonly cookie: string;
  readonly setCookie: string;
}
async function start(path = `/connect/gmail/start?address=${MAILBOX}`): Promise<Begun> {
  const answer = await routes.request(path);
  expect(answer.status).toBe(302);
  const setCookie = answer.headers.get('set-cookie') ?? '';
  return { location: answer.headers.get('location') ?? '', setCookie, cookie: setCookie.split(';')[0] ?? '' };
}
const callBack = (url: URL, cookie: string) => routes.request(url.pathname + url.search, { headers: { cookie } });

describe('connecting over HTTP', () => {
  test.each(['gmail', 'outlook'])('an admin connects %s from the start to the kept mailbox', async (connector) => {
    const { location, cookie } = await start(`/connect/${connector}/start?address=${MAILBOX},Info@desk.example`);
    const back = await server.agree(location);
    expect(back.origin + back.pathname).toBe(`${ORIGIN}/connect/${connector}/callback`);
    const answer = await callBack(back, cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain(`${MAILBOX} is connected`);
    expect(connected).toEqual([MAILBOX]);
    const kept = desk.records.connections.read(MAILBOX);
    expect(kept?.connector).toBe(connector);
    expect(JSON.parse(kept?.config ?? '{}').connector.account.addresses).toEqual([MAILBOX, 'info@desk.example']);
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
    const again = await callBack(back, cookie);
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('used already');
  });

  test('an answer at the other provider’s address is refused', async () => {
    const { location, cookie } = await start();
    const back = await server.agree(location);
    back.pathname = '/connect/outlook/callback';
    expect((await callBack(back, cookie)).status).toBe(400);
    expect(server.asked).toEqual([]);
  });

  test('only an admin may, at both ends', async () => {
    const { location, cookie } = await start();
    const back = await server.agree(location);
    isAdmin = false;
    expect((await callBack(back, cookie)).status).toBe(403);
    expect((await routes.request(`/connect/gmail/start?address=${MAILBOX}`)).status).toBe(403);
    expect(server.asked).toEqual([]);
  });
});

describe('what comes in leads nowhere and is not shown', () => {
  test.each(['/connect/gmail/start', '/connect/gmail/start?address=', '/connect/gmail/start?address=%3Cscript%3E'])(
    '%s is refused with what to do',
    async (path) => {
      const answer = await routes.request(path);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      const text = await answer.text();
      expect(text).toContain('start?address=');
      expect(text).not.toContain('script');
    },
  );

  test.each(['imap', 'constructor', '__proto__', 'evil.example'])('no provider %s', async (name) => {
    for (const end of [`start?address=${MAILBOX}`, 'callback?state=x&code=y']) {
      const answer = await routes.request(`/connect/${name}/${end}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('location')).toBeNull();
    }
  });

  test('a start leads only to the provider, whatever its query and its Host say', async () => {
    const query = `address=${MAILBOX}&redirect_uri=https://evil.example&next=https://evil.example&state=mine`;
    const answer = await routes.request(`http://evil.example/connect/gmail/start?${query}`, {
      headers: { host: 'evil.example' },
    });
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin).toBe(server.url);
    expect(location.href).not.toContain('evil');
    expect(location.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/connect/gmail/callback`);
  });

  test('a provider that says no, or fails, is told in plain words', async () => {
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

  test('a provider without a client is not offered', async () => {
    routes = openRoutes({ clients: {} });
    expect((await routes.request(`/connect/gmail/start?address=${MAILBOX}`)).status).toBe(404);
  });
});
