// Templates in a real browser: a fault and its mending, completion, the preview, two admins at one template, history, and the keyboard alone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 240_000);
afterAll(() => browser.close());

const openTemplate = async (tab: Page, id: string): Promise<void> => {
  await tab.goto(`${browser.page.origin}/templates/${id}`);
  await tab.locator('.cm-content').waitFor();
};
const typeAtEnd = async (tab: Page, words: string): Promise<void> => {
  await tab.locator('.cm-content').click();
  await tab.keyboard.press('Control+End');
  await tab.keyboard.insertText(words);
};
const publish = async (tab: Page, note: string): Promise<void> => {
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByRole('textbox', { name: /^Why/ }).fill(note);
  await tab.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
};
const textOf = (tab: Page) => tab.getByLabel('The reply as text in English');
const sourceOf = async (id: string): Promise<string> =>
  (await browser.page.desk.settings.listTemplates()).find((one) => one.id === id)?.source ?? '';

test('a fault is told with its place while typing, mended by completion, previewed and published', async () => {
  const tab = await browser.openTab('owner', { viewport: { width: 1280, height: 900 } });
  await tab.goto(`${browser.page.origin}/templates`);
  await tab.getByRole('link', { name: 'Cancel the order, English: comes along' }).click();
  await tab.locator('.cm-content').waitFor();
  await textOf(tab).getByText('request to cancel').waitFor();
  await typeAtEnd(tab, '{{#if order}}Ours: {{order.nmber}}.{{/if}}\n');
  const lines = (await sourceOf('cancel_order/en')).split('\n').length;
  const fault = tab.getByRole('button', { name: `Line ${lines}, column 22` });
  await fault.waitFor();
  await tab.getByText('there is no field "nmber" here; did you mean "number"?').first().waitFor();
  await tab.getByText('As it was before the fault').waitFor();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByRole('textbox', { name: /^Why/ }).fill('with a fault');
  await tab.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByRole('alert').getByText('did you mean "number"?').waitFor();
  await tab.keyboard.press('Escape');
  // To the fault by its button, and the field anew by completion.
  await fault.click();
  for (let n = 0; n < 'order.nmber'.length; n += 1) await tab.keyboard.press('Delete');
  await tab.keyboard.type('order.nu');
  await tab.getByRole('option', { name: /number/ }).waitFor();
  // So soon after it opens the list takes no key, lest what was meant for the text chooses from it.
  await tab.waitForTimeout(200);
  await tab.keyboard.press('Enter');
  await tab.getByText('No faults.').waitFor();
  await textOf(tab).getByText('Ours: #W1046662.').waitFor();
  await tab.frameLocator('iframe').getByText('Ours: #W1046662.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await publish(tab, 'the number once more');
  await tab.getByText('Published. It counts').waitFor();
  expect(await sourceOf('cancel_order/en')).toContain('Ours: {{order.number}}.');
  await tab.getByText('Published here').waitFor();
  // What was refused is written down by the browser; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('400'))).toEqual([]);
}, 180_000);

test('the second of two admins is shown what the first published, and a version comes back from the history', async () => {
  const [first, second] = [await browser.openTab('owner'), await browser.openTab('admin')];
  await openTemplate(first, 'holding/en');
  await openTemplate(second, 'holding/en');
  await typeAtEnd(first, 'Words of the first.\n');
  await typeAtEnd(second, 'Words of the second.\n');
  await publish(first, 'first');
  await first.getByText('Published. It counts').waitFor();
  await publish(second, 'second');
  await second.getByRole('dialog').getByText('Words of the first.').first().waitFor();
  expect(await sourceOf('holding/en')).not.toContain('Words of the second.');
  expect(await second.locator('.cm-content').innerText()).toContain('Words of the second.');
  // The first goes back to the words of the files.
  await first.getByRole('tab', { name: 'History' }).click();
  await first.getByRole('button', { name: 'Compare with what is in the editor: The one of the files' }).click();
  await first.getByText('+ Words of the first.').waitFor();
  expect(await findAccessFaults(first)).toEqual([]);
  await first.getByRole('button', { name: 'Put into the editor: The one of the files' }).click();
  await publish(first, 'back');
  await first.getByText('Published. It counts').waitFor();
  expect(await sourceOf('holding/en')).not.toContain('Words of the first.');
}, 180_000);

test('without a model there is no button for other languages, and it says why', async () => {
  const tab = await browser.openTab('admin');
  await openTemplate(tab, 'receipt/en');
  await tab.getByRole('tab', { name: 'Other languages' }).click();
  await tab.getByText('No language model is connected, so nothing can be suggested in other languages.').waitFor();
  expect(await tab.getByRole('button', { name: 'Suggest in other languages' }).count()).toBe(0);
}, 60_000);

test('what is typed outlives a session that ends and a reload', async () => {
  const tab = await browser.openTab('admin');
  await openTemplate(tab, 'receipt/en');
  await typeAtEnd(tab, 'Not lost.\n');
  await tab.context().clearCookies();
  await typeAtEnd(tab, 'Neither this.\n');
  await tab.getByText('Neither this.').first().waitFor();
  await tab.reload();
  await tab.waitForURL(/\/sign-in\?to=/);
  const again = await browser.page.signIn('admin');
  await tab.context().addCookies(
    again.split('; ').map((line) => {
      const at = line.indexOf('=');
      return { name: line.slice(0, at), value: line.slice(at + 1), url: browser.page.origin };
    }),
  );
  await openTemplate(tab, 'receipt/en');
  expect(await tab.locator('.cm-content').innerText()).toContain('Not lost.\nNeither this.');
}, 120_000);

test('a mail of the desk is looked at with the facts of then, in its own language and in others', async () => {
  const tab = await browser.openTab('agent');
  await openTemplate(tab, 'where_is_my_order/en');
  await textOf(tab).getByText('#W1046662').waitFor();
  await tab.getByRole('combobox', { name: 'Look at it on' }).or(tab.getByLabel('Look at it on')).first().click();
  await tab
    .getByRole('option', { name: / · Re: / })
    .first()
    .click();
  await textOf(tab).getByText('#W1046662').waitFor({ state: 'detached' });
  await tab.getByRole('tabpanel').getByText('ES', { exact: true }).click();
  await tab.getByLabel('The reply as text in Spanish').getByText('Hola').waitFor();
}, 120_000);

test('by the keyboard alone one gets into the editor, indents, and gets out by Escape and Tab', async () => {
  const tab = await browser.openTab('owner');
  await openTemplate(tab, 'receipt/en');
  await textOf(tab).waitFor();
  const focused = () => tab.evaluate<boolean>('document.activeElement?.classList.contains("cm-content") ?? false');
  for (let tries = 0; tries < 40 && !(await focused()); tries += 1) await tab.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  expect(await tab.locator('.cm-line').first().innerText()).toMatch(/^\s+\S/);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe(false);
  await tab.getByRole('button', { name: 'Discard' }).click();
}, 120_000);

test('dark, Spanish and as narrow as a phone it can be read, by who may not change it too', async () => {
  const tab = await browser.openTab('viewer', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  const fits = () => tab.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
  await tab.goto(`${browser.page.origin}/templates`);
  await tab.getByRole('link', { name: 'Factura, inglés: viene incluida' }).waitFor();
  expect(await fits()).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await openTemplate(tab, 'invoice_request/es');
  await tab.getByText('Solo cambia las plantillas un propietario').waitFor();
  await tab.getByLabel('La respuesta como texto en español').waitFor();
  await tab.locator('.cm-content').click();
  await tab.keyboard.type('x');
  await tab.getByText('Sin errores.').waitFor();
  expect(await tab.locator('.cm-content').innerText()).not.toMatch(/^x/);
  expect(await fits()).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);

test('a template of a notice is written with its faults by place, and shown as its mail with the subject', async () => {
  const tab = await browser.openTab('owner', { viewport: { width: 360, height: 800 }, locale: 'es-ES' });
  await tab.goto(`${browser.page.origin}/templates`);
  await tab.getByRole('link', { name: /^Entregado, inglés: / }).click();
  await tab.locator('.cm-content').waitFor();
  await expect.poll(() => tab.getByTestId('subject').textContent(), { timeout: 20_000 }).toContain('delivered');
  await typeAtEnd(tab, '{{parcel.nope}}\n');
  await tab.getByText('there is no field "nope" here').first().waitFor();
  for (let n = 0; n < '{{parcel.nope}}\n'.length; n += 1) await tab.keyboard.press('Backspace');
  await typeAtEnd(tab, '\nThe courier sends regards.\n');
  await tab.frameLocator('iframe').getByText('The courier sends regards.').last().waitFor();
  await expect.poll(() => findAccessFaults(tab), { timeout: 20_000 }).toEqual([]);
  await tab.context().close();
}, 120_000);
