// The figures in a real browser: an admin sees them, as a chart and as a table, and carries them off; an agent sees nobody's own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANA, countMail, ORDERS, RETURNS } from '../../http/desk/figures-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

test('figures are empty at first, then read as chart and table by an admin, and by others without people', async () => {
  const { records } = browser.page.desk.ports;
  const tab = await browser.openTab('admin');
  await tab.goto(`${browser.page.origin}/figures`);
  await tab.getByText('No mail was handled in these days').waitFor();
  const alone = { end: 'alone', seconds: 30 } as const;
  const approved = { end: 'approved', seconds: 7_200, by: ANA } as const;
  const heldBy = ['limit_gaps'];
  for (const day of ['16', '17', '18', '19']) {
    const at = `2026-11-${day}T10:00:00.000Z`;
    await countMail(records, { mailbox: ORDERS, at, outcome: 'send', reply: alone });
    await countMail(records, {
      mailbox: RETURNS,
      at,
      outcome: 'draft',
      language: 'de',
      intent: 'return_request',
      heldBy,
      reply: approved,
    });
  }
  await countMail(records, {
    mailbox: RETURNS,
    at: '2026-11-19T11:00:00.000Z',
    outcome: 'escalate',
    intent: 'complaint',
    heldBy: ['for_a_person'],
  });
  await tab.reload();
  const glance = tab.getByRole('region', { name: 'At a glance' });
  await glance.getByText('9', { exact: true }).waitFor();
  await glance.getByText('4 of 4 approved drafts').waitFor();
  await tab.getByText('Something is to be filled in or checked').waitFor();
  await tab.getByRole('row', { name: /Ana Vidal/ }).waitFor();
  await tab.getByRole('img', { name: /In all 9 mails/ }).waitFor();
  await tab.getByText('No reply of these days asked.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'As a table' }).press('Enter');
  const day = tab.getByRole('row', { name: /19 Nov/ });
  await day.waitFor();
  expect(await day.innerText()).toMatch(/1\s+1\s+1\s+0\s+3/);
  expect(await findAccessFaults(tab)).toEqual([]);
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('link', { name: 'Export CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('figures-2026-10-22-2026-11-20.csv');
  const phone = await browser.openTab('agent', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await phone.goto(`${browser.page.origin}/figures`);
  await phone.getByText('4 de 4 borradores aprobados').waitFor();
  expect(await phone.getByRole('heading', { name: 'Personas' }).count()).toBe(0);
  expect(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(phone)).toEqual([]);
  expect(browser.complaints).toEqual([]);
}, 180_000);
