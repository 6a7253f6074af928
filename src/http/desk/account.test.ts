// One's own account over HTTP: sessions, password, second factor and API tokens, and what signing in gives away.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../domain/limits.ts';
import type { Right, Role } from '../../domain/rights.ts';
import { cookiesOf, emailOf, openPageFixture, PASSWORD, type PageFixture } from './page-fixture.ts';
import { codeOf } from './totp-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

const idOf = (role: Role) => page.idOf(role);
const faultOf = async (answer: Response) => ((await answer.json()) as { fault: string }).fault;
const auth = (path: string, json: object, cookie = '') =>
  page.ask(`/api/auth${path}`, { method: 'POST', json, headers: { cookie } });
const steps = () => page.desk.ports.records.audit.list({ fromSeq: 1, limit: 10_000 }).map(({ step }) => step);
const meStatus = async (cookie: string) => (await page.ask('/api/me', { headers: { cookie } })).status;
const makeToken = (as: Role, json: object) => page.ask('/api/account/tokens', { method: 'POST', as, json });
const byToken = (token: string, path = '/api/me') => page.ask(path, { headers: { authorization: `Bearer ${token}` } });

test('signing in ends no other session, gives a new one, and signing out ends it on the server', async () => {
  const fields = { email: emailOf('agent'), password: PASSWORD };
  const first = cookiesOf(await auth('/sign-in/email', fields));
  // A session that somebody planted before is not taken over.
  const second = cookiesOf(await auth('/sign-in/email', fields, first));
  expect(second).not.toBe(first);
  const list = await page.ask('/api/account/sessions', { headers: { cookie: first, 'user-agent': 'x' } });
  const { sessions } = (await list.json()) as { sessions: { id: string; isThisOne: boolean }[] };
  expect(sessions.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
  expect(JSON.stringify(sessions)).not.toContain(first.split('=')[1]?.split('.')[0]);
  expect((await auth('/sign-out', {}, second)).status).toBe(200);
  expect([await meStatus(first), await meStatus(second)]).toEqual([200, 401]);
  const mine = sessions.find(({ isThisOne }) => isThisOne)?.id;
  const end = (cookie: string) => page.ask(`/api/account/sessions/${mine}`, { method: 'DELETE', headers: { cookie } });
  expect(await faultOf(await end(await page.signIn('viewer')))).toBe('no_session');
  expect((await end(first)).status).toBe(200);
  expect(await meStatus(first)).toBe(401);
});

test('a new password ends all other sessions, although the page did not ask for it', async () => {
  const old = await page.signIn('viewer');
  const fields = { currentPassword: PASSWORD, newPassword: 'quite another long password', revokeOtherSessions: false };
  const now = cookiesOf(await auth('/sign-in/email', { email: emailOf('viewer'), password: PASSWORD }));
  expect((await auth('/change-password', { ...fields, currentPassword: 'wrong' }, now)).status).toBe(400);
  const changed = await auth('/change-password', fields, now);
  expect(changed.status).toBe(200);
  expect([await meStatus(old), await meStatus(now), await meStatus(cookiesOf(changed))]).toEqual([401, 401, 200]);
  expect(steps().at(-1)).toBe('password_changed');
});

test('a token does what its scopes and the role of now both let it, until it is revoked or runs out', async () => {
  const days = limits.page.tokenDaysMax;
  const scopes: Right[] = ['queue.read', 'queue.decide'];
  expect((await makeToken('agent', { name: 'n', scopes, days: days + 1 })).status).toBe(400);
  expect((await makeToken('agent', { name: 'n', scopes: ['people.change'], days })).status).toBe(400);
  expect(await faultOf(await makeToken('agent', { name: 'n', scopes: ['audit.read'], days }))).toBe('no_right');
  const answer = await makeToken('agent', { name: 'Stock robot', scopes, days });
  const { id, token } = (await answer.json()) as { id: number; token: string };
  expect(token).toMatch(/^wbl_[\w-]{43}$/);
  expect(steps().at(-1)).toBe('token_made');
  expect(await (await byToken(token)).json()).toMatchObject({ name: 'Ana Vidal', rights: scopes });
  const listed = await (await page.ask('/api/account/tokens', { as: 'agent' })).text();
  expect(JSON.parse(listed)).toMatchObject({ tokens: [{ id, name: 'Stock robot', scopes, lastUsedOn: '2026-11-20' }] });
  expect(listed).not.toContain(token);
  await page.directory.changeMember(idOf('agent'), { role: 'viewer', mailboxes: null });
  expect(await (await byToken(token)).json()).toMatchObject({ rights: ['queue.read'] });
  const other = await page.ask(`/api/account/tokens/${id}`, { method: 'DELETE', as: 'owner' });
  expect(await faultOf(other)).toBe('no_token');
  expect(page.directory.tokens.revoke(idOf('agent'), id)).toBe(true);
  expect((await byToken(token)).status).toBe(401);
  const gone = { name: 'past', scopes, expiresAt: '2026-11-19T00:00:00.000Z' };
  expect((await byToken(page.directory.tokens.make(idOf('agent'), gone)?.token ?? '')).status).toBe(401);
});

test('one token is slowed down alone', async () => {
  const wanted = { scopes: ['queue.read'] as const, expiresAt: '2027-01-01T00:00:00.000Z' };
  const make = () => page.directory.tokens.make(idOf('owner'), { name: 'busy', ...wanted })?.token ?? '';
  const [busy, other] = [make(), make()];
  let last = 200;
  for (let asked = 0; asked <= limits.page.tokenRequestsPerMinuteMax && last === 200; asked += 1)
    last = (await byToken(busy)).status;
  expect(last).toBe(429);
  expect((await byToken(other)).status).toBe(200);
});

test('where everybody needs a second factor, nothing but the account answers until it is made', async () => {
  const wanted = { scopes: ['queue.read'] as const, expiresAt: '2027-01-01T00:00:00.000Z' };
  const token = page.directory.tokens.make(idOf('owner'), { name: 'early', ...wanted })?.token ?? '';
  const put = await page.ask('/api/people/second-factor', { method: 'PUT', as: 'owner', json: { isNeeded: true } });
  expect(put.status).toBe(200);
  const cookie = await page.signIn('owner');
  const ask = (path: string, use: string) => page.ask(path, { headers: { cookie: use } });
  expect(await faultOf(await ask('/api/people', cookie))).toBe('second_factor_needed');
  expect(await faultOf(await ask('/api/openapi.json', cookie))).toBe('second_factor_needed');
  expect(await faultOf(await byToken(token, '/api/people'))).toBe('second_factor_needed');
  expect((await ask('/api/account/sessions', cookie)).status).toBe(200);
  expect(await (await ask('/api/me', cookie)).json()).toMatchObject({ needsSecondFactor: true });

  const enabled = await auth('/two-factor/enable', { password: PASSWORD }, cookie);
  const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
  expect(backupCodes.length).toBeGreaterThan(5);
  // Not before a code of it was shown.
  expect(await faultOf(await ask('/api/people', cookie))).toBe('second_factor_needed');
  expect((await auth('/two-factor/verify-totp', { code: '000000' }, cookie)).status).toBe(401);
  const made = await auth('/two-factor/verify-totp', { code: codeOf(totpURI) }, cookie);
  const fresh = cookiesOf(made);
  expect((await ask('/api/people', fresh)).status).toBe(200);
  expect(steps().at(-1)).toBe('second_factor_made');
  expect(await meStatus(cookie)).toBe(401);

  const asked = await auth('/sign-in/email', { email: emailOf('owner'), password: PASSWORD });
  expect(await asked.json()).toMatchObject({ twoFactorRedirect: true });
  const half = cookiesOf(asked);
  expect(await meStatus(half)).toBe(401);
  const backup = await auth('/two-factor/verify-backup-code', { code: backupCodes[0] }, half);
  expect(await meStatus(cookiesOf(backup))).toBe(200);
  page.directory.needSecondFactor(false);
});

test('codes are guessed a few times only', async () => {
  const statuses: number[] = [];
  for (let tries = 0; tries <= limits.page.signInsPerMinuteMax; tries += 1)
    statuses.push((await auth('/two-factor/verify-totp', { code: '123456' })).status);
  expect(statuses.at(-1)).toBe(429);
});
