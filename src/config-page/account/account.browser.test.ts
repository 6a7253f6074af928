// One's own account in a real browser: a session that ends while somebody types, a second factor from set-up to sign-in, and a desk that asks
// everybody for one.
import { encode } from 'uqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReaders } from '../../digest/digest-people.ts';
import type { Role } from '../../domain/rights.ts';
import { emailOf, PASSWORD } from '../../http/desk/page-fixture.ts';
import { codeOf } from '../../http/desk/totp-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';
import { deviceOf } from './device-of.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const idOf = (role: Role) => browser.page.idOf(role);

test('a session that ends while somebody types asks for the password above what was typed, and goes on there', async () => {
  const tab = await browser.openTab('agent');
  await tab.goto(`${browser.page.origin}/account`);
  await tab.getByRole('button', { name: 'New token' }).click();
  await tab.getByLabel('What it is for').fill('Stock robot');
  await tab.getByLabel('See what waits, mails and orders').check();
  await tab.locator('input[name=new]').fill('half a new passw');
  browser.page.directory.sessions.endAllBut(idOf('agent'), null);
  await tab.getByRole('button', { name: 'Make the token' }).click();
  const again = tab.getByRole('dialog', { name: 'Your session has ended' });
  await again.waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  expect(await again.getByLabel('E-mail').inputValue()).toBe(emailOf('agent'));
  await again.locator('input[name=password]').fill('not the password');
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.getByText('do not go together').waitFor();
  await again.locator('input[name=password]').fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.waitFor({ state: 'detached' });
  expect(await tab.getByLabel('What it is for').inputValue()).toBe('Stock robot');
  expect(await tab.locator('input[name=new]').inputValue()).toBe('half a new passw');
  await tab.getByRole('button', { name: 'Make the token' }).click();
  const token = await tab.getByText(/^wbl_[\w-]{43}$/).innerText();
  const asked = await browser.page.ask('/api/me', { headers: { authorization: `Bearer ${token}` } });
  expect(await asked.json()).toMatchObject({ rights: ['queue.read'] });
  await tab.reload();
  await tab.getByRole('button', { name: 'Revoke: Stock robot' }).click();
  await tab.getByRole('button', { name: 'Revoke: Stock robot' }).waitFor({ state: 'detached' });
  expect(await tab.getByText(token).count()).toBe(0);
}, 120_000);

test('where everybody needs a second factor, a viewer is led to set one up and signs in with it', async () => {
  browser.page.directory.needSecondFactor(true);
  const tab = await browser.openTab('viewer');
  await tab.waitForURL(/\/account$/);
  await tab.getByText('This desk asks everybody for a second factor').waitFor();
  expect(await tab.getByRole('navigation').getByRole('link').count()).toBe(0);
  await tab.getByRole('button', { name: 'Set up' }).click();
  await tab.locator('input[name=password]').fill('not the password');
  await tab.getByRole('button', { name: 'Go on' }).click();
  await tab.getByText('This is not your password.').waitFor();
  await tab.locator('input[name=password]').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Go on' }).click();
  const uri = await tab.getByRole('link', { name: 'Open in the authenticator app' }).getAttribute('href');
  // What the picture says module by module is the key of this very link.
  const drawn = tab.getByRole('img', { name: 'QR code' });
  const modules = await drawn.locator('path').getAttribute('d');
  const { data, size } = encode(uri ?? '', { border: 4 });
  expect(await drawn.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  expect(modules?.match(/M/g)).toHaveLength(data.flat().filter(Boolean).length);
  for (const [, x, y] of modules?.matchAll(/M(\d+) (\d+)h/g) ?? []) expect(data[Number(y)]?.[Number(x)]).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByLabel('Code that the app shows now').fill(codeOf(uri ?? ''));
  await tab.getByRole('button', { name: 'Turn on' }).click();
  await tab.getByRole('button', { name: 'New backup codes' }).waitFor();
  await tab.getByRole('navigation').getByRole('link', { name: 'Queue' }).waitFor();

  await tab.getByRole('button', { name: 'Your account' }).click();
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await tab.getByLabel('E-mail').fill(emailOf('viewer'));
  await tab.locator('input[name=password]').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByLabel('Code from your authenticator app').fill('000000');
  await tab.getByRole('button', { name: 'Check the code' }).click();
  await tab.getByText('This code is not the one of now.').waitFor();
  await tab.getByLabel('Code from your authenticator app').fill(codeOf(uri ?? ''));
  await tab.getByRole('button', { name: 'Check the code' }).click();
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
  browser.page.directory.needSecondFactor(false);
  // The browser writes down what was refused; nothing else went wrong.
  expect(browser.complaints.filter((line) => !/\b40[013]\b/.test(line))).toEqual([]);
}, 120_000);

test('an admin switches the weekly mail on, in the language of the page, and off', async () => {
  const tab = await browser.openTab('admin', { reducedMotion: 'reduce' });
  await tab.goto(`${browser.page.origin}/account`);
  const wanted = tab.getByRole('switch', { name: 'Send me last week’s figures' });
  const wants = () => readReaders(browser.page.desk.ports.records)[idOf('admin')]?.language;
  await wanted.click();
  await expect.poll(wants).toBe('en');
  await tab.getByText('the desk has no server for notices by mail').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.reload();
  await wanted.click();
  await expect.poll(wants).toBeUndefined();
}, 60_000);

test('a browser is called by a name that a person knows', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
  expect([chrome, `${chrome} Edg/140.0.0.0`, phone, 'curl/8', null].map(deviceOf)).toEqual([
    ...['Chrome, Windows', 'Edge, Windows', 'Safari, iPhone', null, null],
  ]);
});
