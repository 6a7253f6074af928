// The desk's health in a real browser: unclear sends settled, all sending stopped and let go on, a mail handled anew.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeUnclearSend, setMailAside } from '../../http/desk/health-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const openHealth = async (role: 'admin' | 'viewer', options?: Parameters<PageBrowser['openTab']>[1]) => {
  const tab = await browser.openTab(role, options);
  await tab.goto(`${browser.page.origin}/health`);
  await tab.locator('h1').waitFor();
  return tab;
};

test('a person settles unclear sends both ways, by the keyboard too, and has a mail handled anew', async () => {
  const { page } = browser;
  const { records } = page.desk.ports;
  const own = page.desk.ports.mailbox.account.addresses[0] ?? '';
  const sent = await makeUnclearSend(records, own, 'Where is my parcel?');
  const notSent = await makeUnclearSend(records, own, 'Still no answer');
  const aside = await setMailAside(records, own, 'A mail that breaks', page.desk.ports.clock.now());
  const tab = await openHealth('admin');
  const cardOf = (subject: string) => tab.locator('.mantine-Paper-root', { hasText: subject });
  expect(await findAccessFaults(tab)).toEqual([]);
  await cardOf('Where is my parcel?').getByRole('button', { name: 'It was sent' }).focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('dialog').getByText('counts as answered').waitFor();
  await tab.getByRole('button', { name: 'Yes, it was sent' }).waitFor();
  await tab.keyboard.press('Enter');
  await tab.getByText('It is settled.').waitFor();
  await cardOf('Still no answer').getByRole('button', { name: 'It was not sent' }).click();
  await tab.getByRole('button', { name: 'Yes, it was not sent' }).click();
  await tab.getByText('Nothing is unclear').waitFor();
  expect([sent, notSent].map(({ id }) => records.ledger.read(id)?.state)).toEqual(['sent', 'failed']);
  await cardOf('A mail that breaks').getByRole('button', { name: 'Handle anew' }).click();
  await tab.getByText('It is in line again.').waitFor();
  expect(JSON.stringify(records.audit.show(aside))).toContain('"retry"');
}, 120_000);

test('who stops all sending says why, everybody sees it on every view, and what was typed outlives a reload', async () => {
  const tab = await openHealth('admin');
  await tab.getByRole('button', { name: 'Stop all sending' }).click();
  await tab.getByLabel('Why').fill('A wrong price is in the shop');
  await tab.reload();
  await tab.getByRole('button', { name: 'Stop all sending' }).click();
  expect(await tab.getByLabel('Why').inputValue()).toBe('A wrong price is in the shop');
  await tab.getByRole('dialog').getByRole('button', { name: 'Stop all sending' }).click();
  await tab.getByText('All sending is stopped').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  const phone = await openHealth('viewer', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await phone.getByText('A wrong price is in the shop').waitFor();
  expect(await phone.getByRole('button', { name: /Detener|Reanudar/ }).count()).toBe(0);
  expect(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(phone)).toEqual([]);
  await phone.goto(browser.page.origin);
  await phone.getByText('Todos los envíos están detenidos').waitFor();
  await tab.getByRole('button', { name: 'Let sending go on' }).click();
  await tab.getByLabel('Why').fill('It is right again');
  await tab.getByRole('dialog').getByRole('button', { name: 'Let sending go on' }).click();
  await tab.getByText('Sending goes on.').waitFor();
  await tab.getByText('All sending is stopped').waitFor({ state: 'detached' });
  expect(browser.complaints).toEqual([]);
}, 120_000);
