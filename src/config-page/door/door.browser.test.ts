// The door in a real browser: the first owner, signing in and out, both colour schemes, both languages, a phone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emailOf, PASSWORD } from '../../http/desk/page-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

test('who is not signed in is led to the door, and from there to where they were going', async () => {
  const tab = await browser.openTab(null);
  await tab.waitForURL(/\/sign-in/);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByLabel('E-mail').fill(emailOf('agent'));
  await tab.locator('input[name=password]').fill('not the password');
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByRole('alert').getByText('do not go together').waitFor();
  await tab.locator('input[name=password]').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Your account' }).click();
  await tab.getByRole('menuitem', { name: 'Sign out' }).click();
  await tab.waitForURL(/\/sign-in/);
  // The browser writes down that a password was refused; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('401'))).toEqual([]);
}, 120_000);

test('an address of another site is not where signing in leads', async () => {
  const tab = await browser.openTab(null);
  await tab.goto(`${browser.page.origin}/sign-in?to=https://evil.example/`);
  await tab.getByLabel('E-mail').fill(emailOf('viewer'));
  await tab.locator('input[name=password]').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
  expect(new URL(tab.url()).origin).toBe(browser.page.origin);
}, 120_000);

test('dark, Spanish and as narrow as a phone it is the same page', async () => {
  const tab = await browser.openTab('owner', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await tab.getByRole('button', { name: 'Su cuenta' }).waitFor();
  expect(await tab.evaluate('document.documentElement.lang')).toBe('es');
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);
