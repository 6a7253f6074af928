// The door in a real browser: the first owner, signing in and out, both colour schemes, both languages, a phone.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
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
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await tab.waitForURL(/\/sign-in/);
  // The browser writes down that a password was refused; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('401'))).toEqual([]);
}, 120_000);

test('the first owner comes in by the link from the machine, once', async () => {
  const fresh = await openPageBrowser({ hasMails: false, isSetUp: false });
  onTestFinished(() => fresh.close());
  const link = fresh.page.describe().find((line) => line.includes('/set-up#')) ?? '';
  const tab = await fresh.openTab(null);
  await tab.goto(link);
  await tab.getByLabel('Your name').fill('Olga First');
  await tab.getByLabel('E-mail').fill('olga@shop.example');
  await tab.locator('input[name=password]').fill(PASSWORD);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Make my account' }).click();
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
  expect(fresh.page.directory.listMembers()).toMatchObject([{ name: 'Olga First', role: 'owner' }]);
  const second = await fresh.openTab(null);
  await second.goto(link);
  await second.getByLabel('Your name').fill('Eve Second');
  await second.getByLabel('E-mail').fill('eve@evil.example');
  await second.locator('input[name=password]').fill(PASSWORD);
  await second.getByRole('button', { name: 'Make my account' }).click();
  await second.getByRole('alert').waitFor();
  expect(fresh.page.directory.listMembers()).toHaveLength(1);
}, 180_000);

test.each([
  ['owner', ['Queue', 'Rules', 'Audit', 'People', 'Privacy']],
  ['admin', ['Queue', 'Rules', 'Audit', 'People', 'Privacy']],
  ['viewer', ['Queue', 'Rules']],
] as const)(
  'signed in by the form, the role %s finds what it may, and nothing else',
  async (role, links) => {
    const tab = await browser.openTab(null);
    await tab.getByLabel('E-mail').fill(emailOf(role));
    await tab.locator('input[name=password]').fill(PASSWORD);
    await tab.getByRole('button', { name: 'Sign in' }).click();
    await tab.getByRole('button', { name: 'Your account' }).waitFor();
    const names = await tab.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(['Queue', 'Rules', 'Audit', 'People', 'Privacy'].filter((name) => names.includes(name))).toEqual([...links]);
  },
  120_000,
);

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
