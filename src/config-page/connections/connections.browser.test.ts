// Connections in a real browser: a mailbox of a real Dovecot is connected by the form, paused and ended; a source is tried and refused.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PASSWORD as MAIL_PASSWORD, startDovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../../connectors/imap/emulator/smtp.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

vi.stubEnv('WAYBILL_KEY', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=');
const ADDRESS = 'returns@fjordlight.example';
const dovecot = await startDovecot();
const smtp = await startSmtp();
let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await smtp.stop();
  await dovecot.stop();
  vi.unstubAllEnvs();
});

const openView = async (role: 'admin' | 'viewer', options?: Parameters<PageBrowser['openTab']>[1]) => {
  const tab = await browser.openTab(role, options);
  await tab.goto(`${browser.page.origin}/connections`);
  await tab.locator('h1').waitFor();
  return tab;
};

test('a mailbox is connected by the form, refused with a wrong password, then watched, paused, let go on and ended', async () => {
  const tab = await openView('admin');
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Connect a mailbox' }).click();
  const form = tab.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Address' }).fill(ADDRESS);
  await form.getByRole('textbox', { name: 'IMAP server' }).fill('127.0.0.1');
  for (const [at, port] of [dovecot.port, smtp.port].entries()) {
    await form.getByRole('textbox', { name: 'Port' }).nth(at).fill(String(port));
    await form.getByRole('combobox', { name: 'Encryption' }).nth(at).click();
    await tab.getByRole('option', { name: /None/ }).click();
  }
  await form.getByRole('textbox', { name: 'User name' }).fill(dovecot.newUser());
  const password = form.getByLabel('Password', { exact: false }).first();
  await password.fill('wrong');
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await form.getByRole('alert').getByText('private network').waitFor();
  await form.getByRole('checkbox', { name: 'Its servers lie in a private network' }).check();
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await form.getByRole('alert').getByText('refused the login').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await password.fill(MAIL_PASSWORD);
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await tab.getByText('is connected and watched').waitFor();
  expect(await tab.evaluate('JSON.stringify(localStorage)')).not.toContain(MAIL_PASSWORD);
  const card = tab.locator(`[data-connection="${ADDRESS}"]`);
  await card.getByText('Watched').waitFor();
  await card.getByText('Entered with a password').waitFor();
  await card
    .getByText(/IMAP commands: \d+ in the last minute, \d+ in the last 24 hours\. No limit is published/)
    .waitFor();
  await card.getByRole('button', { name: 'Test' }).click();
  await tab.getByText(`${ADDRESS} answers.`).waitFor();
  await card.getByRole('button', { name: 'Pause' }).click();
  await card.getByText('Paused').waitFor();
  await card.getByRole('button', { name: 'Go on' }).click();
  await card.getByText('Watched').waitFor();
  await card.getByRole('button', { name: 'Disconnect' }).click();
  await tab.getByRole('dialog').getByText('leave to send').waitFor();
  await tab.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await card.waitFor({ state: 'detached' });
}, 180_000);

test('a source is chosen, tried and refused with what is missing; a viewer sees all and can do nothing, on a phone too', async () => {
  const tab = await openView('admin');
  await tab.getByRole('button', { name: 'Connect a source' }).click();
  const form = tab.getByRole('dialog');
  await form.getByLabel('Look for a shop').fill('shopify');
  await form.getByRole('button', { name: /^shopify/ }).click();
  await form.getByRole('textbox', { name: 'shop', exact: true }).fill('acme.myshopify.com');
  await form.getByLabel(/Admin API access token/).fill('shpat_secret');
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await form.getByText('Nothing was kept').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await form.getByLabel('Keep it although').check();
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await tab.getByText('from the next mail on').waitFor();
  expect(await tab.content()).not.toContain('shpat_secret');
  const phone = await openView('viewer', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  // What the try has found stands there, without another one.
  const source = phone.locator('[data-connection="shopify"]');
  await source.getByText(/^Permisos probados .*: 0 bien, 1 falta\.$/).waitFor();
  await source.getByRole('listitem').filter({ hasText: 'falta' }).first().waitFor();
  expect(await phone.getByRole('button', { name: /Pausar|Desconectar|Conectar/ }).count()).toBe(0);
  expect(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(phone)).toEqual([]);
  // The browser writes down that a login was refused; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('400'))).toEqual([]);
}, 180_000);
