// Walks every route of the page with nobody, with a forged cookie and with each role: closed by default, and open to whom its right says.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasRight, RIGHTS, type Right, ROLES, TOKEN_RIGHTS } from '../../domain/rights.ts';
import { openPageFixture, PASSWORD, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
let routes: readonly Route[];
interface Route {
  readonly method: string;
  readonly path: string;
  readonly right: Right | null | undefined;
  /** `all`: it counts for all mailboxes. `own`: it looks at whose mailboxes it touches. */
  readonly reach: 'all' | 'own' | undefined;
  /** Of one's own account: no API token does it. */
  readonly needsSession: boolean;
}
interface Documented {
  readonly 'x-right'?: Right | null;
  readonly 'x-reach'?: 'all' | 'own';
  readonly 'x-session'?: boolean;
}
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const isOpen = (path: string) => path.startsWith('/api/door');

beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
  const answer = await page.ask('/api/openapi.json', { as: 'viewer' });
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Documented>> };
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({
        ...{ method, path, right: operation['x-right'], needsSession: operation['x-session'] === true },
        reach: operation['x-reach'],
      })),
  );
}, 120_000);
afterAll(() => page.close());
// All the routes there are, so many times over, are more than one address may ask in a minute.
beforeEach(() => page.passMinute());

/** With something in the place of each parameter: who may not come in is refused before anything is looked for. */
const addressOf = ({ path }: Route): string => path.replace(/\{[^}]+\}/g, '1');
const initOf = ({ method }: Route) => ({
  method: method.toUpperCase(),
  ...(method === 'get' || method === 'delete' ? {} : { json: {} }),
});

test('every route but the door names its right', () => {
  expect(routes.length).toBeGreaterThan(4);
  expect(routes.filter(({ path, right }) => !isOpen(path) && right === undefined)).toEqual([]);
});

test('nobody and a forged cookie are refused by every route but the door', async () => {
  for (const route of routes.filter(({ path }) => !isOpen(path))) {
    for (const cookie of ['', 'waybill.session_token=forged.forged']) {
      const answer = await page.ask(addressOf(route), { ...initOf(route), headers: { cookie } });
      expect(answer.status, `${route.method} ${route.path}`).toBe(401);
    }
  }
});

describe('each role', () => {
  for (const role of ROLES)
    test(role, async () => {
      for (const route of routes.filter(({ path }) => !isOpen(path))) {
        const { right } = route;
        const answer = await page.ask(addressOf(route), { ...initOf(route), as: role });
        const said = `${role}: ${route.method} ${route.path} (${right})`;
        const isRefused = answer.status === 403 && ((await answer.json()) as { fault: string }).fault === 'no_right';
        if (!isRefused) await answer.body?.cancel().catch(() => undefined);
        expect(isRefused, said).toBe(right !== null && right !== undefined && !hasRight(role, right));
        expect(answer.status, said).not.toBe(401);
        expect(answer.status, said).toBeLessThan(500);
      }
    });
});

/** What admins have beyond agents. */
const ADMINS_RIGHTS = RIGHTS.filter((right) => !hasRight('agent', right));

test('every change by an admin says whether it counts for all mailboxes or looks at whose it touches', () => {
  const changes = routes.filter(({ method, right }) => method !== 'get' && right && ADMINS_RIGHTS.includes(right));
  expect(changes.filter(({ reach }) => reach === 'all').length).toBeGreaterThan(8);
  const looksOnly = '/api/audit/verify';
  const silent = changes.filter(({ reach, path }) => reach === undefined && path !== looksOnly);
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

describe('each role, of who sees some mailboxes alone', () => {
  for (const role of ROLES)
    test(role, async () => {
      const cookie = await page.signInBounded(['b2b@else.example'], role);
      for (const route of routes.filter(({ path }) => !isOpen(path))) {
        const { right, reach, method, path } = route;
        const answer = await page.ask(addressOf(route), { ...initOf(route), headers: { cookie } });
        const said = `${role}: ${method} ${path} (${right}, ${reach})`;
        const { fault } = answer.status === 403 ? ((await answer.json()) as { fault: string }) : { fault: null };
        if (fault === null) await answer.body?.cancel().catch(() => undefined);
        // What shows the mail of all mailboxes is shut to owners too, and before anything else is asked.
        if (path.startsWith('/api/privacy/')) expect(fault, said).toBe('all_mailboxes');
        else {
          const isNoRight = right !== null && right !== undefined && !hasRight(role, right);
          const expected = isNoRight ? 'no_right' : reach === 'all' && role !== 'owner' ? 'all_mailboxes' : null;
          expect(fault === 'no_right' || fault === 'all_mailboxes' ? fault : null, said).toBe(expected);
        }
        expect(answer.status, said).not.toBe(401);
        expect(answer.status, said).toBeLessThan(500);
      }
      const bounded = page.directory.listMembers().find(({ mailboxes }) => mailboxes !== null);
      await page.directory.removeMember(bounded?.id ?? '');
    });
});

describe('an API token', () => {
  const ownerId = () => page.directory.listMembers().find(({ role }) => role === 'owner')?.id ?? '';
  const askAs = (token: string, route: Route) =>
    page.ask(addressOf(route), {
      ...initOf(route),
      // From no page at all, and beside a session that may do everything: neither may count.
      headers: { authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' },
      as: 'owner',
    });

  for (const scopes of [['figures.read'], ['queue.read', 'settings.read'], [...TOKEN_RIGHTS]] as Right[][])
    test(`of an owner with ${scopes.length === TOKEN_RIGHTS.length ? 'all that there is' : scopes.join(', ')}`, async () => {
      const expiresAt = '2027-01-01T00:00:00.000Z';
      const { token = '' } = page.directory.tokens.make(ownerId(), { name: 'walk', scopes, expiresAt }) ?? {};
      for (const route of routes.filter(({ path }) => !isOpen(path))) {
        const { right, needsSession } = route;
        const answer = await askAs(token, route);
        const said = `${scopes.join()}: ${route.method} ${route.path} (${right})`;
        const { fault } = answer.status === 403 ? ((await answer.json()) as { fault: string }) : { fault: null };
        if (fault === null) await answer.body?.cancel().catch(() => undefined);
        const expected = needsSession ? 'needs_session' : right && !scopes.includes(right) ? 'no_right' : null;
        expect(fault === 'needs_session' || fault === 'no_right' ? fault : null, said).toBe(expected);
        expect(answer.status, said).not.toBe(401);
      }
    });

  test('that is none of ours is refused, although a session comes with it', async () => {
    for (const token of ['wbl_', `wbl_${'a'.repeat(43)}`, 'x'.repeat(47)])
      for (const route of routes.filter(({ path }) => !isOpen(path)))
        expect((await askAs(token, route)).status, `${token}: ${route.method} ${route.path}`).toBe(401);
  });

  test('is held to its scopes inside the routes too: none asks what the role may', async () => {
    const routeFiles = (await readdir(import.meta.dirname)).filter((name) => /^[\w-]+\.ts$/.test(name));
    expect(routeFiles).toContain('people-routes.ts');
    for (const name of routeFiles)
      expect(await readFile(join(import.meta.dirname, name), 'utf8'), name).not.toContain('hasRight(');
  });

  test("does not open better-auth's routes", async () => {
    const expiresAt = '2027-01-01T00:00:00.000Z';
    const made = page.directory.tokens.make(ownerId(), { name: 'auth', scopes: [...TOKEN_RIGHTS], expiresAt });
    const headers = { authorization: `Bearer ${made?.token}` };
    const password = { currentPassword: PASSWORD, newPassword: 'another password altogether' };
    for (const [path, json] of [
      ['/change-password', password],
      ['/two-factor/enable', { password: PASSWORD }],
    ] as const)
      expect((await page.ask(`/api/auth${path}`, { method: 'POST', headers, json })).status, path).toBe(401);
  });
});

test('a change that comes from another site, or by a form, is refused', async () => {
  const ask = (headers: Record<string, string>) =>
    page.ask('/api/door/set-up', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', ...headers },
    });
  expect((await ask({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask({ 'content-type': 'text/plain' })).status).toBe(415);
});

test("better-auth's routes that the page does not use are shut", async () => {
  for (const path of [
    ...['/sign-up/email', '/update-user', '/delete-user', '/ok', '/admin/list-users', '/reset-password'],
    ...['/list-sessions', '/revoke-session', '/link-social', '/two-factor/get-totp-uri', '/get-session'],
  ])
    expect((await page.ask(`/api/auth${path}`, { method: 'POST', as: 'owner', json: {} })).status, path).toBe(404);
});

test('nobody can raise a role by what is sent to sign in', async () => {
  await page.ask('/api/auth/sign-in/email', {
    method: 'POST',
    json: { email: 'viewer@fjordlight.example', password: 'correct horse battery staple', role: 'owner' },
  });
  expect(page.directory.listMembers().find(({ email }) => email.startsWith('viewer'))?.role).toBe('viewer');
});

test('the page has a policy without inline script or style, and forbids what it does not use', async () => {
  const answer = await page.ask('/');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  expect(await answer.text()).toContain(nonce);
  const again = /'nonce-([^']+)'/.exec((await page.ask('/')).headers.get('content-security-policy') ?? '')?.[1];
  expect(again).not.toBe(nonce);
});
