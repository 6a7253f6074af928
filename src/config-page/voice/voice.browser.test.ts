// Changing the voice in a real browser: the sample beside the form, publishing, two at once, a session that runs out, no server, taking back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../../http/desk/page-fixture.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const voice = () => browser.page.desk.ports.settings.voice;

async function openVoice(role: 'admin' | 'owner' | 'viewer', options = {}): Promise<Page> {
  // What fades in and out is of no contrast for a moment.
  const tab = await browser.openTab(role, { reducedMotion: 'reduce', ...options });
  await tab.goto(`${browser.page.origin}/voice`);
  await tab.getByTestId('sample').waitFor();
  return tab;
}

async function publish(tab: Page, note: string): Promise<void> {
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('A note for the others').fill(note);
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
}

test('a change shows in the sample as it is typed, outlives a reload, and counts once it is published', async () => {
  const tab = await openVoice('admin');
  const before = voice().signOff.en;
  await tab.getByLabel('Sign-off').fill('Warm wishes from the coast,');
  await tab.getByTestId('sample').getByText('Warm wishes from the coast,').waitFor();
  expect(voice().signOff.en).toBe(before);
  await tab.reload();
  await tab.getByTestId('sample').getByText('Warm wishes from the coast,').waitFor();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByRole('row', { name: 'Sign-off · English Happy trails, Warm wishes from the coast,' }).waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await dialog.getByLabel('A note for the others').fill('We are by the sea');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  expect(voice().signOff.en).toBe('Warm wishes from the coast,');
  expect(await tab.getByLabel('Sign-off').inputValue()).toBe('Warm wishes from the coast,');

  await tab.getByRole('link', { name: 'History' }).click();
  await tab.getByRole('button', { name: 'We are by the sea' }).click();
  await tab.getByRole('button', { name: 'Take back…' }).click();
  await tab.getByLabel('A note for the others').fill('Not in winter');
  await tab.getByRole('button', { name: 'Take back', exact: true }).click();
  await tab.getByRole('button', { name: 'Not in winter' }).waitFor();
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(voice().signOff.en).toBe(before);
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(browser.complaints).toEqual([]);
  await tab.context().close();
}, 120_000);

test('the tone is chosen by three plain choices, a language may differ, and the sample speaks so at once', async () => {
  const tab = await openVoice('admin');
  const sample = tab.getByTestId('sample');
  const choose = (group: string, choice: string) =>
    tab.getByRole('radiogroup', { name: group }).first().getByText(choice, { exact: true }).click();
  await choose('Warmth', 'Warm');
  await sample.getByText('we are glad that you wrote').waitFor();
  await choose('Length', 'Brief');
  await sample.getByText('we are glad that you wrote').waitFor({ state: 'detached' });
  await choose('Address', 'Informal');
  await tab.getByRole('tab', { name: 'German' }).click();
  await sample.getByText('Guten Tag Maria Lopez').waitFor();
  await tab.getByRole('tabpanel').getByText('As chosen above').click();
  await sample.getByText('Hallo Maria').waitFor();
  await publish(tab, 'Another tone');
  await tab.getByText('Published. It counts').waitFor();
  expect(voice()).toMatchObject({
    tone: { length: 'brief', warmth: 'warm', formality: 'informal' },
    formality: { en: 'informal', fr: 'formal' },
  });
  expect(voice().formality.de).toBeUndefined();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.context().close();
}, 120_000);

test('languages, footer and the legal text of a country are set without code, and the sample shows what a mail to there holds', async () => {
  const tab = await openVoice('admin');
  const sample = tab.getByTestId('sample');
  await tab.getByLabel('Footer, English').fill('Fjordlight AS, no. 987 654');
  await sample.getByText('Fjordlight AS, no. 987 654').waitFor();
  await tab.getByRole('button', { name: 'Add a legal text' }).click();
  const legal = tab.getByRole('group', { name: 'Legal text 1' });
  await legal.getByLabel('For orders to').fill('Norw');
  await tab.getByRole('option', { name: 'Norway' }).click();
  await tab.keyboard.press('Escape');
  await legal.getByLabel('Legal text, English').fill('Norwegian law applies.');
  await tab.getByLabel('The order goes to').selectOption('Norway');
  await sample.getByText('Norwegian law applies.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);

  await tab.getByText('Dutch', { exact: true }).last().click();
  await tab.getByRole('tab', { name: 'Dutch' }).click();
  await tab.getByText('The desk does not answer in this language.').waitFor();
  await publish(tab, 'Law and languages');
  await tab.getByText('Published. It counts').waitFor();
  expect(voice()).toMatchObject({
    footer: { en: 'Fjordlight AS, no. 987 654' },
    legalTexts: [{ countries: ['NO'], text: { en: 'Norwegian law applies.' } }],
    languages: ['en', 'es', 'de', 'fr', 'it', 'pt'],
  });
  await tab.context().close();
}, 120_000);

test('a word is chosen in the place of the templates’ own by keyboard, shows in the sample at once, and one that is of a claim is refused', async () => {
  const tab = await openVoice('admin');
  const sample = tab.getByTestId('sample');
  await sample.getByText('Your order').waitFor();
  await tab.getByRole('button', { name: 'Add a word to use' }).focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('table', { name: 'Words to use' }).waitFor();
  await tab.locator('input[aria-label="Instead of, word 1"]:focus').waitFor();
  await tab.keyboard.type('delivered');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('purchase');
  await tab.getByText('wordsToUse.0.instead: "delivered" belongs to what replies state').waitFor();
  await tab.getByLabel('Instead of, word 1').fill('order');
  await sample.getByText('Your purchase').waitFor();
  await tab.reload();
  await sample.getByText('Your purchase').waitFor();
  expect(await tab.getByLabel('Say, word 1').inputValue()).toBe('purchase');
  expect(await findAccessFaults(tab)).toEqual([]);
  await publish(tab, 'As the brand says it');
  await tab.getByText('Published. It counts').waitFor();
  expect(voice().wordsToUse).toEqual([{ language: 'en', instead: 'order', say: 'purchase' }]);

  await tab.getByRole('button', { name: 'Remove word 1' }).focus();
  await tab.keyboard.press('Enter');
  await sample.getByText('Your order').waitFor();
  await tab.locator('button:focus', { hasText: 'Add a word to use' }).waitFor();
  await publish(tab, 'As before');
  await tab.getByText('Published. It counts').waitFor();
  expect(voice().wordsToUse).toEqual([]);
  await tab.context().close();
}, 120_000);

test('hours and holidays of the desk are set beside its voice', async () => {
  const tab = await openVoice('admin');
  await tab.getByText('Fri', { exact: true }).click();
  await tab.getByLabel('Until', { exact: true }).fill('16:30');
  await tab.getByRole('button', { name: 'Add a holiday' }).click();
  await tab.getByLabel('First day').fill('2026-12-24');
  await tab.getByLabel('Last day, where there are several').fill('2027-01-01');
  expect(await findAccessFaults(tab)).toEqual([]);
  await publish(tab, 'Shorter weeks');
  await tab.getByText('Published. It counts').waitFor();
  expect(browser.page.desk.ports.settings.facts.hours).toEqual({
    days: 'Monday, Tuesday, Wednesday, Thursday',
    from: '08:00',
    to: '16:30',
    holidays: [{ from: '2026-12-24', to: '2027-01-01' }],
  });
  await tab.context().close();
}, 120_000);

test('of two at once the second sees what the first published, and puts both together without losing a word', async () => {
  const first = await openVoice('owner');
  const second = await openVoice('admin');
  await second.getByLabel('Name of the shop').fill('Fjordlight & Sons');
  await second.getByLabel('Signature').fill('Signed by the second');
  await first.getByLabel('Signature').fill('Signed by the first');
  await first.getByLabel('Sign-off').fill('So long,');
  await publish(first, 'The first');
  await first.getByText('Published. It counts').waitFor();

  await publish(second, 'The second');
  const dialog = second.getByRole('dialog');
  await dialog.getByText('Olivia Berg published this on').waitFor();
  await dialog.getByRole('region', { name: 'What they changed' }).getByText('Signed by the first').waitFor();
  await dialog.getByRole('region', { name: 'What you changed' }).getByText('Signed by the second').waitFor();
  expect(await findAccessFaults(second)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go on with this' }).click();
  expect(await second.getByLabel('Sign-off').inputValue()).toBe('So long,');
  expect(voice()).toMatchObject({ signature: 'Signed by the first', signOff: { en: 'So long,' } });
  await second.getByRole('button', { name: 'Publish…' }).click();
  await second.getByRole('button', { name: 'Publish', exact: true }).click();
  await second.getByText('Published. It counts').waitFor();
  expect(voice()).toMatchObject({
    brandName: 'Fjordlight & Sons',
    signature: 'Signed by the second',
    signOff: { en: 'So long,' },
  });
  // The browser writes down that the second was refused; nothing else went wrong.
  expect(browser.complaints.filter((line) => !line.includes('409'))).toEqual([]);
  await first.context().close();
  await second.context().close();
}, 120_000);

test('what was typed is there after the session ran out, and while there is no server', async () => {
  const tab = await openVoice('admin');
  await tab.getByLabel('Signature').fill('Typed before the session ended');
  await tab.context().clearCookies();
  await publish(tab, 'Kept over the sign-in');
  await tab.locator('input[name=password]').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await tab.locator('input[name=password]').waitFor({ state: 'detached' });
  expect(await tab.getByLabel('Signature').inputValue()).toBe('Typed before the session ended');

  await tab.context().setOffline(true);
  expect(await tab.getByLabel('A note for the others').inputValue()).toBe('Kept over the sign-in');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByRole('alert').getByText('It was not published').waitFor();
  await tab.context().setOffline(false);
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  expect(voice().signature).toBe('Typed before the session ended');
  await tab.context().close();
}, 120_000);

test('what is faulty is named and not published; what is discarded can be brought back', async () => {
  const tab = await openVoice('admin', { colorScheme: 'dark', viewport: { width: 360, height: 740 } });
  await tab.getByLabel('Name of the shop').fill('');
  await tab.getByText('It cannot be used yet').waitFor();
  await publish(tab, 'Without a name');
  await tab.getByRole('alert').getByText('brandName').waitFor();
  await tab.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Discard', exact: true }).click();
  expect(await tab.getByLabel('Name of the shop').inputValue()).toBe(voice().brandName);
  await tab.getByRole('button', { name: 'Bring it back' }).click();
  expect(await tab.getByLabel('Name of the shop').inputValue()).toBe('');
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Discard', exact: true }).click();
  await tab.context().close();
}, 120_000);

test('a viewer sees the voice and changes nothing', async () => {
  const tab = await openVoice('viewer');
  expect(await tab.getByLabel('Name of the shop').isDisabled()).toBe(true);
  expect(await tab.getByLabel('Sign-off').isDisabled()).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.context().close();
}, 120_000);
