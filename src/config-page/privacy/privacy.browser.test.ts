// Privacy in a real browser.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 180_000);
afterAll(() => browser.close());

/** Of whom a mail was answered, so that nothing waits for a person. */
function findAnswered(): string {
  const { ledger, mails, privacy } = browser.page.desk.ports.records;
  const isFree = (address: string) => Object.values(privacy.find(address).underWay).every((count) => count === 0);
  const sent = ledger.listByState('sent', 100).find(({ recipient }) => isFree(recipient));
  if (sent === undefined || mails.readRaw(sent.mailId) === null)
    throw new Error('the sample desk has answered somebody');
  return sent.recipient;
}

test('an admin carries a person off, erases them, suppresses an address and sets how long mails are kept', async () => {
  const address = findAnswered();
  const tab = await browser.openTab('admin');
  await tab.getByRole('link', { name: 'Privacy' }).click();
  const person = tab.locator('section', { hasText: 'One person' });
  await person.getByLabel('E-mail address').fill(address);
  await person.getByRole('button', { name: 'Look it up' }).click();
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    person.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(address);
  await person.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel('Type the address once more').fill('somebody@example.com');
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await dialog.getByLabel('Type the address once more').fill(address);
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await person.getByRole('status').getByText('Erased').waitFor();
  expect(browser.page.desk.ports.records.privacy.find(address).mails).toBe(0);

  const list = tab.locator('section', { hasText: 'Nothing by itself' });
  await list.getByLabel('E-mail address').fill('loud@example.com');
  await list.getByLabel('Why').fill('asked us to');
  await list.getByRole('button', { name: 'Add' }).click();
  await list.getByText('asked us to').waitFor();
  await list.getByRole('button', { name: 'Take loud@example.com off the list' }).click();
  await list.getByText('Nobody is on the list.').waitFor();

  const retention = tab.locator('section', { hasText: 'How long mails are kept' });
  await retention.getByLabel('Days').fill('400');
  await retention.getByText('This would erase 0 mails now.').waitFor();
  await retention.getByRole('button', { name: 'Save' }).click();
  await retention.getByText('Saved.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  // A wrong address typed again is refused, which the browser writes down.
  expect(browser.complaints.filter((line) => !line.includes('400'))).toEqual([]);
  if (process.env['WAYBILL_SCREENSHOTS']) await tab.screenshot({ path: '/tmp/privacy.png', fullPage: true });
}, 120_000);
