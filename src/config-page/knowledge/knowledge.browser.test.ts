// The desk's knowledge in a real browser: an article written, found by a question, changed by two at once, removed and put back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const knowledge = () => browser.page.desk.ports.records.knowledge;
const GIFTS = '# Gift wrapping\n\n## What it costs\n\nWrapping a present costs 4 EUR for each parcel.\n';

async function openAt(path: string, role: 'admin' | 'owner' | 'viewer' = 'admin', options = {}): Promise<Page> {
  const tab = await browser.openTab(role, { reducedMotion: 'reduce', ...options });
  await tab.goto(`${browser.page.origin}${path}`);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return tab;
}
const ask = async (tab: Page, question: string) => {
  await tab.getByLabel('A question, as a customer asks it').fill(question);
  await tab.getByRole('button', { name: 'Find' }).click();
};

test('an article is written beside its passages, outlives a reload, is found by a question, removed and put back', async () => {
  const tab = await openAt('/knowledge');
  await tab.getByText('There are none yet.').waitFor();
  await tab.getByText('No language model is connected').waitFor();
  await tab.getByRole('link', { name: 'Write an article' }).click();
  await tab.getByLabel('Name').fill('Gift wrapping');
  await tab.getByLabel('Text, in Markdown').fill(GIFTS);
  await tab.getByTestId('passage').getByText('Wrapping a present costs 4 EUR').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.reload();
  expect(await tab.getByLabel('Text, in Markdown').inputValue()).toBe(GIFTS);
  expect(knowledge().list()).toEqual([]);
  await tab.getByRole('button', { name: 'Save' }).click();
  await tab.waitForURL(/\/knowledge\/document/);
  await tab.getByText('written here').waitFor();
  expect(knowledge().readWhole('Gift wrapping.md')).toMatchObject({ source: GIFTS, by: 'Adam Lund' });

  await tab.goto(`${browser.page.origin}/knowledge`);
  await ask(tab, 'How much is wrapping a present?');
  await tab.getByTestId('hit').getByText('Wrapping a present costs 4 EUR').waitFor();
  await tab
    .getByTestId('hit')
    .getByText(/shares \d+ % of the words · score 0\.0\d+/)
    .waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await ask(tab, 'Would you sponsor our choir?');
  await tab.getByText('Nothing is found for that in English.').waitFor();

  await tab.getByRole('table').getByRole('link', { name: 'Gift wrapping' }).click();
  await tab.getByRole('button', { name: 'Remove…' }).click();
  await tab.getByRole('button', { name: 'Remove it' }).click();
  await tab.getByText('removed on').waitFor();
  expect(knowledge().list()).toEqual([]);
  await tab.getByRole('button', { name: 'Put back Gift wrapping.md' }).click();
  await tab.getByText('Gift wrapping.md is as it was before.').waitFor();
  expect(knowledge().list()).toMatchObject([{ name: 'Gift wrapping.md', passages: 1 }]);
  expect(browser.complaints).toEqual([]);
  await tab.context().close();
}, 180_000);

test('of two who change an article the second sees what the first wrote before anything of theirs is lost', async () => {
  const path = '/knowledge/write?name=Gift+wrapping.md';
  const [first, second] = [await openAt(path, 'owner'), await openAt(path)];
  const type = (tab: Page, euros: number) =>
    tab.getByLabel('Text, in Markdown').fill(GIFTS.replace('4 EUR', `${euros} EUR`));
  await type(first, 5);
  await type(second, 6);
  await first.getByRole('button', { name: 'Save' }).click();
  await first.waitForURL(/\/knowledge\/document/);
  await second.getByRole('button', { name: 'Save' }).click();
  const alert = second.getByRole('alert');
  await alert.getByText('Olivia Berg wrote it on').waitFor();
  await alert.getByText('− Wrapping a present costs 5 EUR').waitFor();
  await alert.getByText('+ Wrapping a present costs 6 EUR').waitFor();
  expect(await findAccessFaults(second)).toEqual([]);
  await alert.getByRole('button', { name: 'Put mine in its place' }).click();
  await second.waitForURL(/\/knowledge\/document/);
  expect(knowledge().readWhole('Gift wrapping.md')?.source).toContain('6 EUR');
  expect(browser.complaints.filter((line) => !line.includes('409'))).toEqual([]);
  await first.context().close();
  await second.context().close();
}, 180_000);

test('a file is given on a phone, asks before it replaces another, and is refused with the reason', async () => {
  const tab = await openAt('/knowledge', 'admin', { colorScheme: 'dark', viewport: { width: 360, height: 740 } });
  const give = (name: string, text: string) =>
    tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give('islands.txt', 'Parcels to islands take three days more.');
  await tab.getByText('islands.txt was taken: 1 passage.').waitFor();
  await give('islands.txt', 'Parcels to islands take four days more.');
  await tab.getByRole('button', { name: 'Replace it' }).click();
  await tab.getByRole('button', { name: 'Put back islands.txt' }).waitFor();
  expect(knowledge().readWhole('islands.txt')?.passages[0]?.text).toContain('four days');
  await give('letter.docx', 'PK');
  await tab.getByText('is of no kind that is read').waitFor();
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.context().close();
}, 180_000);

test('a viewer reads and searches, and changes nothing', async () => {
  const tab = await openAt('/knowledge', 'viewer');
  await ask(tab, 'How much is wrapping a present?');
  await tab.getByTestId('hit').first().waitFor();
  for (const name of ['Give a file', 'Put back islands.txt'])
    expect(await tab.getByRole('button', { name }).count()).toBe(0);
  expect(await tab.getByRole('link', { name: 'Write an article' }).count()).toBe(0);
  await tab.getByRole('table').getByRole('link', { name: 'Gift wrapping' }).click();
  await tab.getByTestId('passage').first().waitFor();
  expect(await tab.getByRole('button', { name: 'Remove…' }).count()).toBe(0);
  await tab.context().close();
}, 180_000);
