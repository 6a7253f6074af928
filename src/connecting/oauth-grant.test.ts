import { beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { type Callback, createGrants, GrantError, type GrantRequest, type Grants } from './oauth-grant.ts';
import { googleProvider, microsoftProvider } from './oauth-providers.ts';
import { CLIENT, type OAuthServer, startOAuthServer } from './oauth-server-fixture.ts';

let server: OAuthServer;
let grants: Grants;
let nowMs: number;
let request: GrantRequest;
const HERE = { browser: null };

beforeEach(async () => {
  server = await startOAuthServer();
  nowMs = Date.parse('2026-11-20T09:00:00Z');
  grants = createGrants({ now: () => new Date(nowMs).toISOString() });
  request = {
    provider: googleProvider(server.url),
    client: CLIENT,
    redirectUri: 'http://127.0.0.1:1/callback',
    addresses: ['orders@desk.example'],
  };
});

async function agree(url: string): Promise<Callback> {
  const { searchParams } = await server.agree(url);
  return { state: searchParams.get('state') ?? '', code: searchParams.get('code') ?? '', error: undefined };
}

describe('the address to which a person goes', () => {
  test('asks Google for gmail.modify alone, offline, with PKCE and a state', () => {
    const url = new URL(grants.start({ ...request, provider: googleProvider() }, null));
    expect(url.origin + url.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
    const query = Object.fromEntries(url.searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/gmail.modify',
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent',
      login_hint: 'orders@desk.example',
      redirect_uri: 'http://127.0.0.1:1/callback',
    });
    expect(query['code_challenge']).toMatch(/^[\w-]{43}$/);
    expect(query['state']).toMatch(/^[\w-]{43}$/);
    expect(url.href).not.toContain(CLIENT.secret);
  });

  test('asks Microsoft for Mail.ReadWrite, Mail.Send and offline_access, in common or the given tenant', () => {
    const read = (tenant?: string) => new URL(grants.start({ ...request, provider: microsoftProvider(tenant) }, null));
    expect(read().pathname).toBe('/common/oauth2/v2.0/authorize');
    expect(read('shop.example').pathname).toBe('/shop.example/oauth2/v2.0/authorize');
    expect(read().searchParams.get('scope')).toBe(
      'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send offline_access',
    );
    expect(() => microsoftProvider('../evil')).toThrow('no tenant');
  });

  test('has another state and challenge each time', () => {
    const urls = Array.from({ length: 50 }, () => new URL(grants.start(request, null)).searchParams);
    expect(new Set(urls.map((query) => query.get('state'))).size).toBe(50);
    expect(new Set(urls.map((query) => query.get('code_challenge'))).size).toBe(50);
  });
});

describe('the answer that comes back', () => {
  test('brings tokens that live', async () => {
    const granted = await grants.finish(await agree(grants.start(request, null)), HERE);
    expect(server.isLive(granted.accessToken)).toBe(true);
    expect(granted.refreshToken).toMatch(/^refresh_/);
    expect(granted.request).toEqual(request);
  });

  test('is taken once', async () => {
    const callback = await agree(grants.start(request, null));
    await grants.finish(callback, HERE);
    await expect(grants.finish(callback, HERE)).rejects.toThrow(GrantError);
    expect(server.asked).toEqual(['authorization_code']);
  });

  test('is taken once though two come at the same time', async () => {
    server.delayMs = 50;
    const callback = await agree(grants.start(request, null));
    const ends = await Promise.allSettled([grants.finish(callback, HERE), grants.finish(callback, HERE)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(server.asked).toHaveLength(1);
  });

  test('of a state that was never given is refused without asking the provider', async () => {
    await expect(grants.finish({ state: 'x', code: 'y', error: undefined }, HERE)).rejects.toThrow(
      /begun here.*Begin again/,
    );
    await expect(grants.finish({ state: undefined, code: 'y', error: undefined }, HERE)).rejects.toThrow(GrantError);
    expect(server.asked).toEqual([]);
  });

  test('after ten minutes is refused', async () => {
    const inTime = await agree(grants.start(request, null));
    nowMs += (limits.connecting.stateSeconds - 1) * 1_000;
    await grants.finish(inTime, HERE);
    const late = await agree(grants.start(request, null));
    nowMs += limits.connecting.stateSeconds * 1_000;
    await expect(grants.finish(late, HERE)).rejects.toThrow('longer than 10 minutes');
  });

  test('in another browser is refused, and so is one for another provider', async () => {
    const elsewhere = await agree(grants.start(request, 'browser one'));
    await expect(grants.finish(elsewhere, { browser: 'browser two' })).rejects.toThrow('another browser');
    await expect(grants.finish(elsewhere, { browser: 'browser one' })).rejects.toThrow('was used already');
    const none = await agree(grants.start(request, 'browser one'));
    await expect(grants.finish(none, { browser: null })).rejects.toThrow('another browser');
    const mixedUp = await agree(grants.start(request, 'browser one'));
    await expect(grants.finish(mixedUp, { browser: 'browser one', connector: 'outlook' })).rejects.toThrow(
      'another provider',
    );
    expect(server.asked).toEqual([]);
  });

  test('that says no is told with what to do, and nothing of its words', async () => {
    const state = new URL(grants.start(request, null)).searchParams.get('state') ?? '';
    await expect(grants.finish({ state, code: undefined, error: 'access_denied' }, HERE)).rejects.toThrow(
      'not granted',
    );
    const other = new URL(grants.start(request, null)).searchParams.get('state') ?? '';
    const error = await grants
      .finish({ state: other, code: undefined, error: '<script>' }, HERE)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(GrantError);
    expect((error as Error).message).not.toContain('script');
  });

  test('without a code is refused', async () => {
    const state = new URL(grants.start(request, null)).searchParams.get('state') ?? '';
    await expect(grants.finish({ state, code: undefined, error: undefined }, HERE)).rejects.toThrow('no code');
  });

  test('a verifier that does not fit the challenge gets nothing: the code of another start is worth nothing', async () => {
    const stolen = await agree(grants.start(request, null));
    const own = await agree(grants.start(request, null));
    const error = await grants.finish({ ...own, code: stolen.code }, HERE).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConnectorError);
    expect(error).toMatchObject({ kind: 'auth' });
  });

  test('a right that was unticked is named', async () => {
    server.grants = (scope) => scope.replace('https://graph.microsoft.com/Mail.Send', '');
    request = { ...request, provider: microsoftProvider('common', server.url) };
    const callback = await agree(grants.start(request, null));
    await expect(grants.finish(callback, HERE)).rejects.toThrow(
      /missing: https:\/\/graph\.microsoft\.com\/Mail\.Send\./,
    );
  });

  test('Microsoft may name what it granted without addresses, in any case and with more', async () => {
    server.grants = () => 'openid profile mail.readwrite Mail.Send User.Read';
    request = { ...request, provider: microsoftProvider('common', server.url) };
    await expect(grants.finish(await agree(grants.start(request, null)), HERE)).resolves.toBeDefined();
  });

  test('without a refresh token is refused with what to do', async () => {
    server.givesRefreshToken = false;
    await expect(grants.finish(await agree(grants.start(request, null)), HERE)).rejects.toThrow(
      /no refresh token.*begin again/,
    );
  });
});

test('states are limited: the oldest goes', async () => {
  const first = await agree(grants.start(request, null));
  for (let n = 0; n < limits.connecting.statesMax; n += 1) grants.start(request, null);
  expect(grants.findPending(first.state ?? null)).toBeNull();
  await expect(grants.finish(first, HERE)).rejects.toThrow(GrantError);
});
