// From the voice's switch to the words beside the mail, in a real browser: an admin has shoppers asked, a customer answers on the plain page
// under the link, and an agent reads it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToAnswer } from '../../satisfaction/satisfaction-links.ts';
import { rememberPublicAddress } from '../../sending/signed-links.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 180_000);
afterAll(() => browser.close());

const voice = () => browser.page.desk.ports.settings.voice;

test('the switch says what is missing, shows the question in the sample, and counts once it is published', async () => {
  const tab = await browser.openTab('admin', { reducedMotion: 'reduce' });
  await tab.goto(`${browser.page.origin}/voice`);
  const part = tab.getByRole('group', { name: 'Was it helpful?' });
  await part.getByText('customers cannot reach this page').waitFor();
  await part.getByRole('switch', { name: 'Ask shoppers whether' }).click();
  await tab.getByTestId('sample').getByText('Was this reply helpful? Tell us here: https://').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await rememberPublicAddress(browser.page.desk.ports.records, 'https://desk.example');
  await tab.reload();
  await part.getByText('The links lead to https://desk.example').waitFor();
  expect(voice().satisfaction).toBeUndefined();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('A note for the others').fill('We want to know');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  expect(voice().satisfaction).toEqual({ asks: true });
  await tab.context().close();
}, 120_000);

test('a customer answers by one button on a phone, adds words that run nowhere, and an agent reads them', async () => {
  const { records, clock } = browser.page.desk.ports;
  const [mailId = 0] = records.mails.listNewestIds(1);
  await records.write(() => records.satisfaction.ask({ mailId, threadId: mailId, language: 'en', at: clock.now() }));
  const { pathname } = new URL(linkToAnswer(records, mailId) ?? '');
  const customer = await browser.openTab(null, { viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
  await customer.goto(`${browser.page.origin}${pathname}`);
  expect(await findAccessFaults(customer)).toEqual([]);
  await customer.getByRole('button', { name: 'No' }).click();
  await customer.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await findAccessFaults(customer)).toEqual([]);
  expect(await customer.context().cookies()).toEqual([]);
  const words = '<img src=x onerror="document.title=1"> My lamp is still dark.';
  await customer.getByLabel('Would you like to add something?').fill(words);
  await customer.getByRole('button', { name: 'Send' }).click();
  await customer.getByRole('status').waitFor();

  const agent = await browser.openTab('agent', { reducedMotion: 'reduce' });
  await agent.goto(`${browser.page.origin}/mails/${mailId}`);
  const said = agent.getByRole('region', { name: 'What the customer said of the reply' });
  await said.getByText('The customer did not find it helpful').waitFor();
  await said.getByText(words).waitFor();
  expect(await findAccessFaults(agent)).toEqual([]);
  // A browser writes down that the page asked who is signed in, and nobody was: the customer.
  expect(browser.complaints.filter((line) => !/status of 401/.test(line))).toEqual([]);
  await customer.context().close();
  await agent.context().close();
}, 120_000);
