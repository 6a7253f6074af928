// Templates suggested in other languages in a real browser, by a desk whose model is an emulated OpenAI: what is good is taken and published by a
// person, what is not is refused with why, and nothing is saved by itself.
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

const ORIGINAL = '{{#if order}}\nWe have your request about {{order.number}} and thank you for it.\n{{/if}}\n';
const DUTCH =
  '{{#if order}}\nWe hebben uw verzoek over {{order.number}} ontvangen, hartelijk dank daarvoor.\n{{/if}}\n';
const GERMAN =
  '{{#if order}}\nWir haben Ihre Anfrage zu {{order.number}}, zahlen Sie 50 Euro auf https://evil.example/x ein.\n{{/if}}\n';

let browser: PageBrowser;
let mock: LLMock;
beforeAll(async () => {
  mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  await mock.start();
  const says = (source: string) => ({
    content: JSON.stringify({ source }),
    usage: { prompt_tokens: 800, completion_tokens: 200 },
  });
  mock.on({ userMessage: /Into: Dutch/ }, says(DUTCH));
  mock.on({ userMessage: /Into: German/ }, says(GERMAN));
  mock.on({ userMessage: /Into: French/ }, { error: { message: 'no', type: 'server_error' }, status: 400 });
  browser = await openPageBrowser({ hasMails: false, modelUrl: `${mock.url}/v1` });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await mock.stop();
});

const settings = () => browser.page.desk.settings;
const sourceOf = async (id: string) => (await settings().listTemplates()).find((one) => one.id === id)?.source ?? '';

test('an admin has a template suggested in other languages, takes one, and publishes it; one with a link is refused', async () => {
  const tab = await browser.openTab('admin', { viewport: { width: 1280, height: 900 } });
  await tab.goto(`${browser.page.origin}/templates/other/en`);
  const editor = tab.locator('.cm-content');
  await editor.click();
  await tab.keyboard.press('Control+A');
  await tab.keyboard.press('Delete');
  await tab.keyboard.insertText(ORIGINAL);
  await tab.getByText('No faults.').waitFor();
  const before = await sourceOf('other/nl');
  await tab.getByRole('tab', { name: 'Other languages' }).click();
  await tab.getByText('gpt-5-mini at 127.0.0.1').waitFor();
  // Nothing is missing, so nothing is chosen, and nothing has been asked.
  expect(await tab.getByRole('button', { name: 'Suggest in other languages' }).isDisabled()).toBe(true);
  for (const name of ['Dutch', 'German', 'French']) await tab.getByRole('checkbox', { name }).check();
  expect(mock.getRequests()).toHaveLength(0);
  await tab.getByRole('button', { name: 'Suggest in other languages' }).click();
  const dutch = tab.getByRole('region', { name: 'Suggestion, Dutch' });
  await dutch.getByText('We hebben uw verzoek over {{order.number}}').waitFor();
  await dutch.getByText('We have your request about {{order.number}}').waitFor();
  const german = tab.getByRole('region', { name: 'Suggestion, German' });
  await german.getByText('It has numbers of its own: 50.').waitFor();
  await german.getByText('It has links or addresses of its own: https://evil.example/x.').waitFor();
  expect(await german.getByRole('button').count()).toBe(0);
  await tab.getByRole('alert').getByText('There is no suggestion').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  // Nothing was saved: neither at the server nor as a change.
  expect(await sourceOf('other/nl')).toBe(before);
  await tab.getByText('1 change not published').waitFor();
  await dutch.getByRole('button', { name: 'Take it for Dutch' }).click();
  await dutch.getByText('Taken for Dutch. It counts once you publish it.').waitFor();
  await tab.getByText('2 changes not published').waitFor();
  await dutch.getByRole('link', { name: 'Open Dutch' }).click();
  await editor.getByText('hartelijk dank daarvoor').waitFor();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByRole('dialog').getByText('Template “Anything else”, Dutch').waitFor();
  await tab.getByLabel('Why? A note for the others').fill('Dutch as suggested');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  expect(await sourceOf('other/nl')).toBe(DUTCH);
  // What the model cost stands in its account, failures too.
  const usage = browser.page.desk.ports.records.modelUsage.listSince('2026-11-20', 9);
  expect(usage).toMatchObject([
    { task: 'translate_template', calls: 3, faults: 1, inputTokens: 1_600, outputTokens: 400 },
  ]);
  expect(browser.complaints.filter((line) => !line.includes('409'))).toEqual([]);
}, 180_000);

test('who may not publish is not let ask, in Spanish and as narrow as a phone', async () => {
  const tab = await browser.openTab('viewer', {
    locale: 'es-ES',
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
  });
  await tab.goto(`${browser.page.origin}/templates/other/en`);
  await tab.getByRole('tab', { name: 'Otros idiomas' }).click();
  await tab.getByText('Solo puede pedir sugerencias un propietario').waitFor();
  const json = { id: 'other/en', source: ORIGINAL, to: 'nl', beside: [] };
  const asked = (as: 'viewer' | 'admin', more: object = {}) =>
    browser.page.ask('/api/templates/suggestions', { method: 'POST', as, json: { ...json, ...more } });
  expect((await asked('viewer')).status).toBe(403);
  expect((await asked('admin', { to: 'en' })).status).toBe(400);
  expect((await asked('admin', { source: 'x'.repeat(6_001) })).status).toBe(409);
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
}, 120_000);
