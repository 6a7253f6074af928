// The audit log in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 180_000);
afterAll(() => browser.close());

test('an admin looks a mail up, proves the chain and carries the log off', async () => {
  const tab = await browser.openTab('admin');
  await tab.getByRole('link', { name: 'Audit' }).click();
  await tab.getByRole('heading', { name: 'Audit log' }).waitFor();
  await tab.getByLabel('Mail', { exact: true }).fill('3');
  await tab.getByRole('cell', { name: 'Read', exact: true }).first().waitFor();
  const linksTo = (mail: string) => tab.getByRole('link', { name: mail, exact: true }).count();
  await expect.poll(() => linksTo('3'), { timeout: 20_000 }).toBeGreaterThan(5);
  expect(await linksTo('4')).toBe(0);
  const decided = tab.getByRole('row').filter({ has: tab.getByRole('cell', { name: 'Decided', exact: true }) });
  await decided.getByRole('listitem').first().waitFor();
  expect(await decided.first().innerText()).not.toMatch(/[{}"]/);
  await tab.getByRole('button', { name: 'Check the chain' }).click();
  await tab.getByRole('status').getByText('The log is intact').waitFor();
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('link', { name: 'Export JSONL' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-2026-11-20\.jsonl$/);
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(browser.complaints).toEqual([]);
  if (process.env['SHOTS']) await tab.screenshot({ path: '/tmp/look-audit.png' });
}, 120_000);

test('on a phone an entry stands whole on the screen, without scrolling aside', async () => {
  const tab = await browser.openTab('admin', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await tab.goto(`${browser.page.origin}/audit`);
  const list = tab.getByRole('list', { name: 'Entries of the audit log' });
  const reason = list.getByRole('listitem').filter({ hasText: 'Decided' }).getByRole('listitem').first();
  const { x, width } = (await reason.boundingBox()) ?? { x: 0, width: Number.POSITIVE_INFINITY };
  expect(x + width).toBeLessThanOrEqual(390);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.close();
}, 120_000);

test('an agent has no way to it', async () => {
  const tab = await browser.openTab('agent');
  await tab.getByRole('button', { name: 'Your account' }).waitFor();
  expect(await tab.getByRole('link', { name: 'Audit' }).count()).toBe(0);
}, 120_000);
