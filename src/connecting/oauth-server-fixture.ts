// An OAuth 2 server on 127.0.0.1 for the tests, in the place of Google and Microsoft: it verifies PKCE, redirect URIs, client secrets and
// signed assertions, refuses a code that comes twice, rotates refresh tokens, and fails on request. Standards: RFC 6749, 7636, 7523.
import { createPublicKey, hash, randomBytes, verify } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { onTestFinished } from 'vitest';

export const CLIENT = { id: 'desk-client', secret: 'client-secret-0123456789' };

interface Code {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly scope: string;
  readonly grant: string;
}
/** The answer of the token endpoint at the next call, before or after the work was done. */
export interface Fault {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export interface OAuthServer {
  readonly url: string;
  /** Grant types that were asked for, in order. */
  readonly asked: string[];
  /** Every token, code, verifier and secret that went over the wire. */
  readonly secrets: Set<string>;
  address: string;
  /** Of what is asked, only this is granted; null grants all. */
  grants: ((scope: string) => string) | null;
  rotates: boolean;
  givesRefreshToken: boolean;
  expiresIn: number;
  delayMs: number;
  serviceAccountKey: string | null;
  failNext(fault: Fault): void;
  /** The connection is cut at the next call, after the work was done. */
  cutNext(): void;
  revokeAll(): void;
  isLive(accessToken: string): boolean;
  /** What a browser does whose person agrees: goes to the page and is led back. */
  agree(authorizationUrl: string): Promise<URL>;
}

const random = (kind: string): string => `${kind}_${randomBytes(18).toString('base64url')}`;

export async function startOAuthServer(): Promise<OAuthServer> {
  const codes = new Map<string, Code>();
  const usedCodes = new Map<string, string>();
  /** Refresh token -> its grant; access token -> its grant. */
  const refreshTokens = new Map<string, { readonly grant: string; readonly scope: string }>();
  const accessTokens = new Map<string, string>();
  let fault: Fault | 'cut' | null = null;
  const app = new Hono();
  const note = (secret: string): string => {
    server.secrets.add(secret);
    return secret;
  };

  const authorize = (context: Context) => {
    const query = (name: string): string => context.req.query(name) ?? '';
    if (query('client_id') !== CLIENT.id) return context.text('unknown client', 400);
    if (query('response_type') !== 'code' || query('code_challenge_method') !== 'S256')
      return context.text('only a code with PKCE S256', 400);
    const code = note(random('code'));
    const scope = server.grants === null ? query('scope') : server.grants(query('scope'));
    const redirectUri = query('redirect_uri');
    codes.set(code, { redirectUri, challenge: query('code_challenge'), scope, grant: random('grant') });
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query('state'));
    return context.redirect(back.href, 302);
  };

  function issue(grant: string, scope: string, withRefresh: boolean) {
    const accessToken = note(random('access'));
    accessTokens.set(accessToken, grant);
    const answer = {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: server.expiresIn,
      // Entra does not list it.
      scope: scope.replace('offline_access', '').trim(),
    };
    if (!withRefresh) return answer;
    const refreshToken = note(random('refresh'));
    refreshTokens.set(refreshToken, { grant, scope });
    return { ...answer, refresh_token: refreshToken };
  }

  function redeemCode(given: URLSearchParams) {
    const code = given.get('code') ?? '';
    const reused = usedCodes.get(code);
    if (reused !== undefined) forget(reused);
    const found = codes.get(code);
    codes.delete(code);
    const verifier = note(given.get('code_verifier') ?? '');
    if (!found || found.redirectUri !== given.get('redirect_uri')) return null;
    if (hash('sha256', verifier, 'base64url') !== found.challenge) return null;
    usedCodes.set(code, found.grant);
    return issue(found.grant, found.scope, server.givesRefreshToken);
  }

  function refresh(given: URLSearchParams) {
    const token = given.get('refresh_token') ?? '';
    const found = refreshTokens.get(token);
    if (!found) return null;
    if (server.rotates) refreshTokens.delete(token);
    const scope = server.grants === null ? found.scope : server.grants(found.scope);
    return issue(found.grant, scope, server.rotates);
  }

  function redeemAssertion(given: URLSearchParams) {
    const [head = '', claims = '', signature = ''] = note(given.get('assertion') ?? '').split('.');
    const key = server.serviceAccountKey;
    if (key === null) return null;
    const content = Buffer.from(`${head}.${claims}`);
    if (!verify('RSA-SHA256', content, createPublicKey(key), Buffer.from(signature, 'base64url'))) return null;
    const { aud, sub, scope, iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const isRight = aud === `${server.url}/oauth2/token` && sub === server.address && exp - iat === 3_600;
    return isRight ? issue(random('grant'), scope, false) : null;
  }

  const forget = (grant: string): void => {
    for (const [token, owner] of accessTokens) if (owner === grant) accessTokens.delete(token);
    for (const [token, owner] of refreshTokens) if (owner.grant === grant) refreshTokens.delete(token);
  };

  const token = async (context: Context) => {
    const given = new URLSearchParams(await context.req.text());
    const type = given.get('grant_type') ?? '';
    server.asked.push(type);
    const planned = fault;
    fault = null;
    if (server.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, server.delayMs));
    if (planned !== null && planned !== 'cut')
      return context.newResponse(JSON.stringify(planned.body), planned.status as 400, planned.headers ?? {});
    const isAssertion = type === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    if (!isAssertion && (given.get('client_id') !== CLIENT.id || given.get('client_secret') !== CLIENT.secret))
      return context.json({ error: 'invalid_client', error_description: `AADSTS7000215: for ${server.address}` }, 401);
    const issued =
      type === 'authorization_code'
        ? redeemCode(given)
        : type === 'refresh_token'
          ? refresh(given)
          : type === 'client_credentials'
            ? issue(random('grant'), given.get('scope') ?? '', false)
            : isAssertion
              ? redeemAssertion(given)
              : null;
    if (planned === 'cut') {
      (context.env as { incoming: { socket: { destroy(): void } } }).incoming.socket.destroy();
      return context.body(null);
    }
    if (issued === null)
      return context.json({ error: 'invalid_grant', error_description: `Bad token of ${server.address}` }, 400);
    return context.json(issued);
  };

  const isAllowed = (context: Context): boolean =>
    accessTokens.has((context.req.header('authorization') ?? '').replace('Bearer ', ''));
  for (const path of ['/o/oauth2/v2/auth', '/oauth2/v2.0/authorize']) app.get(path, authorize);
  for (const path of ['/oauth2/token', '/oauth2/v2.0/token']) app.post(path, token);
  app.get('/gmail/v1/users/me/profile', (context) =>
    isAllowed(context) ? context.json({ emailAddress: server.address }) : context.json({}, 401),
  );
  app.get('/v1.0/users/:address/mailFolders/inbox', (context) =>
    !isAllowed(context)
      ? context.json({}, 401)
      : context.req.param('address') === server.address
        ? context.json({ id: 'inbox' })
        : context.json({ error: { code: 'ErrorAccessDenied' } }, 403),
  );

  const listening = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const node = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info: AddressInfo) =>
      resolve({ port: info.port, close: () => node.close() }),
    );
  });
  const server: OAuthServer = {
    url: `http://127.0.0.1:${listening.port}`,
    asked: [],
    secrets: new Set([CLIENT.secret]),
    address: 'orders@desk.example',
    grants: null,
    rotates: false,
    givesRefreshToken: true,
    expiresIn: 3_600,
    delayMs: 0,
    serviceAccountKey: null,
    failNext: (planned) => {
      fault = planned;
    },
    cutNext: () => {
      fault = 'cut';
    },
    revokeAll: () => {
      refreshTokens.clear();
      accessTokens.clear();
    },
    isLive: (accessToken) => accessTokens.has(accessToken),
    async agree(authorizationUrl) {
      const answer = await fetch(authorizationUrl, { redirect: 'manual' });
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`not led back: ${await answer.text()}`);
      return new URL(location);
    },
  };
  onTestFinished(() => listening.close());
  return server;
}
