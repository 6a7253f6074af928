// The door of the page: the first owner, wrong passwords, invitations.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../domain/limits.ts';
import { openPageFixture, PASSWORD, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ isSetUp: false, hasMails: false });
}, 120_000);
afterAll(() => page.close());

const setUp = (token: string, password = PASSWORD, email = 'first@shop.example') =>
  page.ask('/api/door/set-up', { method: 'POST', json: { token, name: 'First', email, password } });
const tokenOf = (lines: readonly string[]) => lines.join('\n').split('#')[1] ?? '';

test('the first owner comes in by the link alone, once', async () => {
  expect(await (await page.ask('/api/door')).json()).toMatchObject({ isSetUp: false });
  const token = tokenOf(page.describe());
  expect((await setUp('a'.repeat(43))).status).toBe(403);
  expect(await (await setUp(token, 'too short')).json()).toMatchObject({ fault: 'password_too_short' });
  const two = await Promise.all([setUp(token), setUp(token, PASSWORD, 'second@shop.example')]);
  expect(two.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect(page.directory.listMembers().map(({ role }) => role)).toEqual(['owner']);
  expect((await setUp(token, PASSWORD, 'third@shop.example')).status).toBe(409);
  expect(page.describe().join('')).not.toContain('set-up');
});

test('an invitation makes one person, once, with its role', async () => {
  const invited = { email: 'Agent@shop.example', role: 'agent', mailboxes: ['orders@shop.example'] } as const;
  const { token } = await page.directory.invite({ ...invited, by: 'First' });
  const join = () => page.ask('/api/door/join', { method: 'POST', json: { token, name: 'Agent', password: PASSWORD } });
  expect(await (await page.ask(`/api/door/invitations/${token}`)).json()).toEqual({
    email: 'agent@shop.example',
    role: 'agent',
  });
  expect((await join()).status).toBe(200);
  expect((await join()).status).toBe(400);
  expect(page.directory.listMembers().find(({ role }) => role === 'agent')).toMatchObject({
    email: 'agent@shop.example',
    mailboxes: ['orders@shop.example'],
  });
});

test('the last owner stays one', async () => {
  const owner = page.directory.listMembers().find(({ role }) => role === 'owner');
  expect(await page.directory.changeMember(owner?.id ?? '', { role: 'viewer', mailboxes: null })).toBe(false);
  expect(await page.directory.removeMember(owner?.id ?? '')).toBe(false);
});

test('who guesses passwords is slowed down', async () => {
  const guess = () =>
    page.ask('/api/auth/sign-in/email', {
      method: 'POST',
      json: { email: 'agent@shop.example', password: 'guessed wrong again' },
    });
  const statuses: number[] = [];
  for (let tries = 0; tries <= limits.page.signInsPerMinuteMax; tries += 1) statuses.push((await guess()).status);
  expect(statuses.at(0)).toBe(401);
  expect(statuses.at(-1)).toBe(429);
});
