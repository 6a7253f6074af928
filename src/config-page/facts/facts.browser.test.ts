// Changing the desk's facts in a real browser: what replies make of them, faults at their fields, publishing, and two at once.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const facts = () => browser.page.desk.ports.settings.facts;

async function openFacts(role: 'admin' | 'owner' | 'viewer', options = {}): Promise<Page> {
  const tab = await browser.openTab(role, { reducedMotion: 'reduce', ...options });
  await tab.goto(`${browser.page.origin}/facts`);
  await tab.locator('[data-fact="returns.windowDays"]').waitFor();
  return tab;
}

async function publish(tab: Page, note: string): Promise<void> {
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('A note for the others').fill(note);
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
}

test('a changed return period shows in what replies say of it, outlives a reload, and counts once it is published', async () => {
  const tab = await openFacts('admin');
  const before = facts();
  await tab.getByLabel('Days in which goods may come back').fill('45');
  await tab.locator('[data-fact="returns.windowDays"]').getByText('within 45 days of delivery').waitFor();
  await tab.getByTestId('sample').getByText('within 45 days of delivery').waitFor();
  expect(facts()).toBe(before);
  await tab.reload();
  await tab.getByTestId('sample').getByText('within 45 days of delivery').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab
    .getByRole('dialog')
    .getByRole('row', { name: 'Days in which goods may come back 30 45', exact: true })
    .waitFor();
  await tab.keyboard.press('Escape');
  await publish(tab, 'Longer before the holidays');
  await tab.getByText('Published. It counts').waitFor();
  // What stands in no field of this view is as it was.
  expect(facts()).toEqual({ ...before, returns: { ...before.returns, windowDays: 45 } });
  expect(facts().hours).toMatchObject({ days: 'Monday to Friday' });
  expect(browser.complaints).toEqual([]);
  await tab.context().close();
}, 120_000);

test('what is missing says which replies leave a gap, until it is set', async () => {
  const tab = await openFacts('admin');
  const note = tab.locator('[data-fact="returns.whoPaysShipping"]');
  await note.getByText('will leave a gap for a person. In replies to “Return” and “Exchange”.').waitFor();
  await tab.getByText('Missing, so that replies leave a gap for a person: who pays for sending back.').waitFor();
  await tab.getByRole('combobox', { name: 'Who pays for sending goods back' }).click();
  await tab.getByRole('option', { name: 'The shop' }).click();
  await tab.getByText('Nothing is missing that replies ask for.').waitFor();
  await note.getByText('Answers: Who pays').waitFor();
  await tab.getByRole('button', { name: 'Discard', exact: true }).click();
  await tab.context().close();
}, 120_000);

test('a fault stands at its field with what to do, and a row of the costs comes and goes', async () => {
  const tab = await openFacts('admin', { colorScheme: 'dark', viewport: { width: 360, height: 740 } });
  await tab.getByRole('button', { name: 'Add a way to ship' }).click();
  await tab.getByText('4 fields cannot be used yet').waitFor();
  const price = tab.getByLabel('Price, way 3');
  await price.fill('9,90');
  expect(await price.inputValue()).toBe('9.90');
  await tab.getByLabel('Name, way 3').fill('Pick-up');
  await tab.getByLabel('Days, least, way 3').fill('4');
  await tab.getByLabel('Days, most, way 3').fill('2');
  await tab.getByText('Give whole days, no fewer than the least.').waitFor();
  expect(await tab.getByLabel('Days, most, way 3').getAttribute('aria-invalid')).toBe('true');
  await tab.getByLabel('Days in which goods may come back').fill('0');
  await tab.getByText('Give a whole number from 1 to 3650.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await tab.getByLabel('Days in which goods may come back').fill('45');
  await tab.getByLabel('Days, most, way 3').fill('5');
  await tab.locator('[data-fact="shipping.options"]').getByText('Pick-up: €9.90, 4 to 5 days').waitFor();
  await tab.getByRole('button', { name: 'Remove way 1' }).click();
  await publish(tab, 'Pick-up in the place of Standard');
  await tab.getByText('Published. It counts').waitFor();
  expect(facts().shipping.options).toEqual([
    { name: 'Express', price: '14.90', daysMin: 1, daysMax: 2 },
    { name: 'Pick-up', price: '9.90', daysMin: 4, daysMax: 5 },
  ]);
  await tab.context().close();
}, 120_000);

test('of two at once the second sees what the first published, and both changes count in the end', async () => {
  const first = await openFacts('owner');
  const second = await openFacts('admin');
  await second.getByLabel('Days until the money is back').fill('9');
  await second.getByLabel('Days in which goods may come back').fill('60');
  await first.getByLabel('Days in which goods may come back').fill('14');
  await publish(first, 'Only what the law asks');
  await first.getByText('Published. It counts').waitFor();
  await publish(second, 'Slower bank');
  const dialog = second.getByRole('dialog');
  await dialog.getByText('Olivia Berg published this on').waitFor();
  await dialog
    .getByRole('region', { name: 'What they changed' })
    .getByRole('row', { name: 'Days in which goods may come back 45 14' })
    .waitFor();
  await dialog
    .getByRole('radiogroup', { name: 'Days in which goods may come back (both changed it)' })
    .getByRole('radio', { name: 'Theirs' })
    .check();
  await dialog.getByRole('button', { name: 'Go on with this' }).click();
  await publish(second, 'Slower bank');
  await second.getByText('Published. It counts').waitFor();
  expect(facts().returns).toMatchObject({ windowDays: 14, refundDays: 9 });
  expect(browser.complaints.filter((line) => !line.includes('409'))).toEqual([]);
  await first.context().close();
  await second.context().close();
}, 120_000);

test('a viewer reads the facts, in Spanish too, and changes nothing', async () => {
  const tab = await openFacts('viewer', { locale: 'es-ES' });
  await tab.getByRole('heading', { name: 'Datos' }).waitFor();
  await tab.locator('[data-fact="shipping.options"]').getByText('¿Cuánto cuesta el envío').waitFor();
  for (const name of ['Días en que se puede devolver', 'Nombre, forma 1', 'Moneda'])
    expect(await tab.getByLabel(name).first().isDisabled(), name).toBe(true);
  expect(await tab.getByRole('button', { name: 'Añadir una forma de envío' }).count()).toBe(0);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.context().close();
}, 120_000);
