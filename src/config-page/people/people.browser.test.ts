// People in a real browser: an invitation from the link to the first sign-in, a role that changes under somebody's hands, and a removal.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../../http/desk/page-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

test('an owner invites somebody, who joins, becomes an admin under way, and is removed', async () => {
  const tab = await browser.openTab('owner');
  await tab.getByRole('link', { name: 'People' }).click();
  await tab.getByText('Viktor Holm').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Invite' }).click();
  await tab.getByLabel('E-mail').fill('nora@shop.example');
  await tab.getByLabel('Viewer').check();
  // Closed by mistake, and what was typed is still there.
  await tab.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Invite' }).click();
  expect(await tab.getByLabel('E-mail').inputValue()).toBe('nora@shop.example');
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Make the link' }).click();
  const link = await tab.getByText(`${browser.page.origin}/join#`).innerText();
  await tab.getByRole('button', { name: 'Done' }).click();
  await tab.getByRole('button', { name: 'Withdraw: nora@shop.example' }).waitFor();

  const theirs = await browser.openTab(null);
  await theirs.goto(link);
  await theirs.getByLabel('Your name').fill('Nora Lang');
  await theirs.locator('input[name=password]').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Make my account' }).click();
  await theirs.getByRole('button', { name: 'Your account' }).waitFor();
  expect(await theirs.getByRole('link', { name: 'People' }).count()).toBe(0);

  await tab.reload();
  await tab.getByRole('button', { name: 'Change: Nora Lang' }).click();
  await tab.getByLabel('Admin').check();
  await tab.getByRole('button', { name: 'Save' }).click();
  await tab.getByRole('dialog').waitFor({ state: 'detached' });
  // The queue, where they are, hears of it at once.
  const again = theirs.getByRole('dialog', { name: 'Your session has ended' });
  await again.locator('input[name=password]').fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.waitFor({ state: 'detached' });
  await theirs.getByRole('link', { name: 'People' }).click();
  // An admin does not change owners.
  expect(await theirs.getByRole('button', { name: 'Change: Olivia Berg' }).isDisabled()).toBe(true);

  await tab.getByRole('button', { name: 'Change: Nora Lang' }).click();
  await tab.getByRole('button', { name: 'Remove…' }).click();
  await tab.getByText('Remove Nora Lang from this desk?').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Remove', exact: true }).click();
  await tab.getByRole('button', { name: 'Change: Nora Lang' }).waitFor({ state: 'detached' });
  await theirs.reload();
  await theirs.waitForURL(/\/sign-in/);
  // The browser writes down that somebody was not signed in; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('401'))).toEqual([]);
}, 120_000);

test('dark, in Spanish and as narrow as a phone people are listed too', async () => {
  const narrow = { colorScheme: 'dark', locale: 'es-ES', viewport: { width: 360, height: 740 } } as const;
  const tab = await browser.openTab('owner', narrow);
  await tab.goto(`${browser.page.origin}/people`);
  await tab.getByText('Viktor Holm').waitFor();
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Cambiar: Ana Vidal' }).click();
  await tab.getByText('Un cambio vale al momento').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);
