// A Gmail mailbox is connected in a real browser, by a grant at the provider's own page and back; a refusal and a stranger's answer keep nothing.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeMail } from '../../pipeline/thread-desk-fixture.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';
import { type Google, startGoogle } from './google-fixture.ts';

vi.stubEnv('WAYBILL_KEY', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=');
const ADDRESS = 'sales@fjordlight.example';
let google: Google;
let browser: PageBrowser;
beforeAll(async () => {
  google = await startGoogle(ADDRESS, () => `${browser.page.origin}/connect/gmail/callback`);
  browser = await openPageBrowser({ hasMails: false, standIns: { gmail: google.url } });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await google.close();
  vi.unstubAllEnvs();
});

/** As far as the provider's page. */
async function goToGoogle() {
  const tab = await browser.openTab('admin');
  await tab.goto(`${browser.page.origin}/connections`);
  await tab.getByRole('button', { name: 'Connect a mailbox' }).click();
  const form = tab.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Kind of mailbox' }).click();
  await tab.getByRole('option', { name: /Gmail/ }).click();
  await form.getByRole('textbox', { name: 'Address' }).fill(ADDRESS);
  await form.getByRole('textbox', { name: 'Client id' }).fill(google.client.id);
  await form.getByLabel('Client secret').first().fill(google.client.secret);
  await form.getByRole('button', { name: 'On to the provider' }).click();
  await tab.getByRole('button', { name: 'Continue to Google' }).click();
  await tab.waitForURL(`${google.url}/**`);
  return tab;
}
const kept = () => browser.page.desk.ports.records.connections.read(ADDRESS);

test('who says no at the provider is told so, keeps nothing and is led back to the connections', async () => {
  const tab = await goToGoogle();
  // The emulator's own footer lies over what a mouse would press.
  await tab.getByRole('link', { name: 'Cancel' }).press('Enter');
  await tab.getByRole('alert').getByText('access was not granted').waitFor();
  expect(await tab.content()).not.toContain('waybill connect');
  await tab.getByRole('link', { name: 'Back to the connections' }).click();
  await tab.getByText('No mailbox is connected yet').or(tab.locator('[data-connection]')).first().waitFor();
  expect(kept()).toBeNull();
}, 120_000);

test('an answer with a state that was not begun here is refused in words, and keeps nothing', async () => {
  const tab = await goToGoogle();
  await tab.goto(`${browser.page.origin}/connect/gmail/callback?code=stolen&state=${'x'.repeat(43)}`);
  await tab.getByRole('alert').getByText('Begin again').waitFor();
  expect(kept()).toBeNull();
}, 120_000);

test('a Gmail mailbox is connected by a grant, watched at once as drafts only, and what arrives is taken in while nothing is sent', async () => {
  const tab = await goToGoogle();
  await tab.getByRole('button', { name: new RegExp(ADDRESS) }).click();
  await tab.getByText('It is watched from now on').waitFor();
  await tab.getByRole('link', { name: 'Back to the connections' }).click();
  const card = tab.locator(`[data-connection="${ADDRESS}"]`);
  await card.getByText('Watched').waitFor();
  expect(browser.page.desk.ports.records.watches.read(ADDRESS)?.sendsIntents).toEqual([]);
  expect(await tab.evaluate('JSON.stringify(localStorage)')).not.toContain(google.client.secret);
  await card.getByRole('button', { name: 'Test' }).click();
  await tab.getByText(`${ADDRESS} answers.`).waitFor();
  const mail = writeMail('Where is my order #4711?', { id: 'granted', from: 'mara.lind@example.org' });
  google.account.insert(Buffer.from(mail), ['INBOX', 'UNREAD']);
  await card.getByRole('button', { name: 'Test' }).click();
  const { mails } = browser.page.desk.ports.records;
  await expect.poll(() => mails.find('<granted@example.org>'), { timeout: 90_000, interval: 500 }).not.toBeNull();
  const sent = () => [...google.account.messages.values()].filter(({ labelIds }) => labelIds.has('SENT'));
  expect(sent()).toEqual([]);
}, 180_000);
