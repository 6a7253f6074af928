// An admin who sees one mailbox alone, in a real browser: nothing is offered that counts for others, and each view says whom to ask.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
let tab: Page;
let mailbox: string;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
  mailbox = browser.page.desk.ports.records.watches.list()[0]?.mailbox ?? '';
  tab = await browser.openTab({ cookie: await browser.page.signInBounded([mailbox]) });
}, 180_000);
afterAll(() => browser.close());

const open = (path: string) => tab.goto(`${browser.page.origin}${path}`);
const count = (name: string) => tab.getByRole('button', { name }).count();
const policy = () => browser.page.desk.ports.settings.policy;

test('of the rules they change those of their mailbox, and the editor refuses one that would count in others', async () => {
  await open('/rules');
  await tab
    .getByRole('radiogroup', { name: /^where is my refund/ })
    .getByText('Person', { exact: true })
    .click();
  await tab.getByText('where is my refund: Person. It counts from the next mail on.').waitFor();
  await tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  await tab.getByText(`You see ${mailbox} alone`).waitFor();
  expect(await count('Edit ')).toBe(1);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'New rule' }).click();
  const editor = tab.getByRole('dialog');
  await editor.getByLabel('Name').fill('by_hand');
  await editor.getByLabel(/reason/i).fill('We answer these ourselves.');
  const done = editor.getByRole('button', { name: 'Done' });
  await expect.poll(() => done.isEnabled()).toBe(true);
  await editor.getByText('Text (JsonLogic)', { exact: true }).click();
  const written = await editor.getByRole('textbox', { name: 'Text (JsonLogic)' }).inputValue();
  await editor.getByRole('textbox', { name: 'Text (JsonLogic)' }).fill('{"!": [{"var": "alarms"}]}');
  await editor.getByText('This rule would count in other mailboxes too.').waitFor();
  expect(await done.isDisabled()).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
  await editor.getByRole('textbox', { name: 'Text (JsonLogic)' }).fill(written);
  await done.click();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByRole('dialog').getByLabel('Why? A note for the others').fill('By hand');
  await tab.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts from the next mail on.').waitFor();
  expect(policy().rules.at(-1)).toMatchObject({ id: 'by_hand' });
}, 120_000);

test('what counts for all mailboxes is shown to read, with whom to ask', async () => {
  for (const [path, said] of [
    ['/voice', 'Only an owner, or an admin who sees all mailboxes, changes the voice.'],
    ['/notices', 'Only an owner, or an admin who sees all mailboxes, changes the notices.'],
    ['/facts', 'Only an owner, or an admin who sees all mailboxes, changes it.'],
    ['/routes', 'Only an owner, or an admin who sees all mailboxes, changes the routes.'],
    ['/knowledge', 'Only an owner, or an admin who sees all mailboxes, changes them.'],
    ['/connections', 'Sources serve all mailboxes'],
  ] as const) {
    await open(path);
    await tab.getByText(said).first().waitFor();
    expect(await findAccessFaults(tab)).toEqual([]);
  }
  expect(await count('Connect a source')).toBe(0);
  expect(await tab.getByRole('link', { name: 'Privacy' }).count()).toBe(0);
}, 120_000);

test('people beyond their mailboxes are not theirs to change, and they invite to their own alone', async () => {
  await open('/people');
  const owner = tab.getByRole('button', { name: 'Change: Olivia Berg' });
  await owner.waitFor();
  expect(await owner.isDisabled()).toBe(true);
  expect(await tab.getByRole('button', { name: 'Change: Viktor Holm' }).isDisabled()).toBe(true);
  expect(await tab.getByRole('button', { name: 'Change: Bo Unded' }).isEnabled()).toBe(true);
  await tab.getByRole('button', { name: 'Invite' }).click();
  await tab.getByLabel('E-mail').fill('nora@shop.example');
  expect(await tab.getByLabel('All mailboxes').count()).toBe(0);
  expect(await tab.getByRole('button', { name: 'Make the link' }).isDisabled()).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);

test('they stop all sending, and see who lets it go on', async () => {
  await open('/health');
  await tab.getByRole('button', { name: 'Stop all sending' }).click();
  await tab.getByRole('dialog').getByLabel('Why').fill('Wrong replies');
  await tab.getByRole('dialog').getByRole('button', { name: 'Stop all sending' }).click();
  await tab.getByText('Only an owner, or an admin who sees all mailboxes, lets sending go on.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(browser.complaints).toEqual([]);
}, 120_000);
