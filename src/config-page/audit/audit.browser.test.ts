// The audit log in a real browser.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
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
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(browser.complaints).toEqual([]);
  if (process.env['SHOTS']) await tab.screenshot({ path: '/tmp/look-audit.png' });
}, 120_000);

/** The file that the page's own button gives. */
async function carryOff(tab: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('link', { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the files that are carried off hold what the filter shows, and nothing in them is a formula', async () => {
  const { page } = browser;
  const { records } = page.desk.ports;
  // As an attacker writes one.
  const subject = `=cmd|' /C calc'!A0;=HYPERLINK("http://evil.example"); \t@SUM(A1)`;
  const entry = { mailId: 3, at: '2026-11-20T09:00:00.000Z', step: 'note_mail', content: { subject } };
  await records.write(() => records.audit.append(entry));
  const tab = await browser.openTab('admin');
  await tab.goto(`${page.origin}/audit`);
  await tab.getByLabel('Mail', { exact: true }).fill('3');
  const table = tab.getByRole('table', { name: /Entries of the audit log/ });
  const shownRows = async () => {
    const rows = await table.locator('tbody tr').all();
    return Promise.all(rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, 3)));
  };
  await expect
    .poll(async () => new Set((await shownRows()).map(([, , mail]) => mail)), { timeout: 20_000 })
    .toEqual(new Set(['3']));
  const seen = (await shownRows()).map(([seq, , mail]) => ({ seq: Number(seq), mailId: Number(mail) }));
  expect(await table.innerText()).toContain('=cmd|');

  const jsonl = await carryOff(tab, 'Export JSONL');
  expect(jsonl.name).toBe('audit-2026-11-20.jsonl');
  interface Line {
    readonly seq: number;
    readonly mailId: number;
    readonly at: string;
    readonly step: string;
    readonly content: string;
    readonly hash: string;
  }
  const lines = jsonl.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ seq, mailId }) => ({ seq, mailId }))).toEqual(seen);
  expect(lines.some(({ content }) => JSON.parse(content).subject === subject)).toBe(true);

  const csv = await carryOff(tab, 'Export CSV');
  expect(csv.name).toBe('audit-2026-11-20.csv');
  const rows = parse(csv.text, { columns: true }) as Readonly<Record<string, string>>[];
  const cellsOf = ({ seq, mailId, at, step, hash }: Line) => ({ seq: `${seq}`, mail: `${mailId}`, at, step, hash });
  expect(rows.map(({ content: _, ...cells }) => cells)).toEqual(lines.map(cellsOf));
  expect(rows.map(({ content }) => JSON.parse(content ?? ''))).toEqual(lines.map(({ content }) => JSON.parse(content)));
  for (const delimiter of [',', ';']) {
    const cells = (parse(csv.text, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  }
  expect(browser.complaints).toEqual([]);
}, 120_000);

test('days are written as the reader’s browser writes them in the page’s language', async () => {
  for (const [locale, written] of [
    ['en-GB', /^20 Nov 2026/],
    ['en-US', /^Nov 20, 2026/],
    ['es-ES', /^20 nov 2026/],
  ] as const) {
    const tab = await browser.openTab('admin', { locale });
    await tab.goto(`${browser.page.origin}/audit`);
    expect(await tab.locator('td time').first().innerText()).toMatch(written);
    await tab.close();
  }
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
