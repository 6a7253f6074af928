// Rules in a real browser: switches, a rule built, moved, turned off and published, one that stands in the way of another, one of 500 tests,
// and the routes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePolicy } from '../../policy/policy.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const policy = () => browser.page.desk.ports.settings.policy;
const wait = { timeout: 20_000 };

async function open(
  role: 'admin' | 'owner' | 'viewer',
  path: string,
  options?: Parameters<PageBrowser['openTab']>[1],
): Promise<Page> {
  const tab = await browser.openTab(role, options);
  await tab.goto(`${browser.page.origin}${path}`);
  return tab;
}
async function publish(tab: Page, note: string): Promise<void> {
  await tab.getByRole('button', { name: 'Publish…' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel('Why? A note for the others').fill(note);
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts from the next mail on.').waitFor();
}

test('a switch that is stricter counts at once, and to send a status question is asked once more', async () => {
  const tab = await open('admin', '/rules');
  const sent = tab.getByRole('radiogroup', { name: /^where is my order/ });
  await sent.waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByText('This mailbox leaves drafts only').waitFor();
  await tab.getByText('The rules would send it; this mailbox leaves a draft.').first().waitFor();
  await sent.getByText('Send', { exact: true }).click();
  await tab.getByRole('dialog').getByRole('button', { name: 'Send from now on' }).click();
  await tab.getByText('where is my order: Send. It counts from the next mail on.').waitFor();
  await tab.getByText('This mailbox sends by itself, where the rules let it: “where is my order”.').waitFor();
  const [watched] = browser.page.desk.ports.records.watches.list();
  expect(watched?.sendsIntents).toEqual(['where_is_my_order']);
  const refund = tab.getByRole('radiogroup', { name: /^where is my refund/ });
  expect(await refund.getByRole('radio', { name: 'Send' }).isDisabled()).toBe(true);
  await tab.getByText('Send opens at 50 approvals of which 98% were unedited.').first().waitFor();
  await refund.getByText('Person', { exact: true }).click();
  await tab.getByText('where is my refund: Person. It counts from the next mail on.').waitFor();
  expect(policy().rules.at(-1)).toMatchObject({ id: 'switch_escalate_refund_status', outcome: 'escalate' });
}, 120_000);

test('an admin builds a rule, sees what it clashes with, moves it by keyboard, turns it off and publishes it', async () => {
  const tab = await open('admin', '/rules');
  await tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  await tab.getByText('If a machine wrote it: do not answer.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'New rule' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('vip_drafts');
  await dialog.getByLabel('What a person reads as the reason').fill('VIPs are written to by a person.');
  await dialog.getByTitle('With what').first().waitFor();
  // Half-way the page is left: nothing that was typed is lost.
  await tab.reload();
  await tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  await tab.getByRole('button', { name: 'New rule' }).click();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('vip_drafts');
  const looked = dialog.getByTitle('What is looked at').nth(1);
  await looked.click();
  await tab.getByRole('option', { name: 'The customer is a VIP' }).click();
  await dialog.getByText('If a person wrote it and the customer is a VIP: leave a draft for approval.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const row = tab.locator('[data-rule="vip_drafts"]');
  await row.waitFor();
  await row.getByRole('button', { name: 'Move vip_drafts up' }).focus();
  await tab.keyboard.press('Alt+ArrowUp');
  const place = policy().rules.length;
  await tab.getByText(`vip_drafts is now at place ${place}.`).waitFor();
  await tab.locator('[data-rule="vip"]').getByRole('switch', { name: 'vip is on' }).press('Space');
  await tab.getByRole('button', { name: 'Publish…' }).click();
  const publishing = tab.getByRole('dialog');
  await publishing.getByText(`New rule vip_drafts, at place ${place}`).waitFor();
  await publishing.getByText('Its reason: “VIPs are written to by a person.”').waitFor();
  await publishing.getByText('Rule vip is switched off').waitFor();
  expect(await publishing.getByText('{"').count()).toBe(0);
  expect(await findAccessFaults(tab)).toEqual([]);
  await publishing.getByRole('button', { name: 'Cancel' }).first().click();
  await publish(tab, 'VIPs are for people');
  const ids = policy().rules.map(({ id }) => id);
  expect(ids).not.toContain('vip');
  expect(ids.indexOf('vip_drafts')).toBe(ids.length - 2);
  expect(policy().rules.find(({ id }) => id === 'vip_drafts')?.when).toEqual({
    and: [{ '==': [{ var: 'machineMail' }, null] }, { var: 'isVip' }],
  });
}, 120_000);

test('of two admins the second reads the first’s rules as sentences, takes them in and keeps their own, and the history tells both', async () => {
  const [first, second] = [await open('owner', '/rules'), await open('admin', '/rules')];
  const showRules = (tab: Page) => tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  const turn = (tab: Page, id: string) =>
    tab
      .locator(`[data-rule="${id}"]`)
      .getByRole('switch', { name: `${id} is on` })
      .press('Space');
  for (const tab of [first, second]) await showRules(tab);
  const [one, other] = policy()
    .rules.map(({ id }) => id)
    .slice(5);
  await turn(first, one ?? '');
  await turn(second, other ?? '');
  await publish(first, 'The first turns one off');
  await second.getByRole('button', { name: 'Publish…' }).click();
  await second.getByLabel('Why? A note for the others').fill('The second turns another off');
  await second.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = second.getByRole('dialog', { name: 'Somebody else was at it too' });
  const told = (name: string) => dialog.getByRole('region', { name });
  await told('What they changed').getByText(`Rule ${one} is switched off`).waitFor();
  await told('What you changed').getByText(`Rule ${other} is switched off`).waitFor();
  await dialog
    .getByRole('radiogroup', { name: `Rule ${one}` })
    .getByText('It is switched off.')
    .waitFor();
  expect(await findAccessFaults(second)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go on with this' }).click();
  const ids = () => policy().rules.map(({ id }) => id);
  expect(ids()).toContain(other);
  await second.getByRole('button', { name: 'Publish…' }).click();
  // The note was kept too.
  await second.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await second.getByText('Published. It counts from the next mail on.').waitFor();
  expect(ids()).not.toContain(one);
  expect(ids()).not.toContain(other);
  await second.goto(`${browser.page.origin}/settings/history`);
  await second.getByRole('button', { name: 'The second turns another off' }).click();
  await second.getByText(`Rule ${other} is switched off`).waitFor();
  expect(await second.getByText(`Rule ${one} is switched off`).count()).toBe(0);
}, 120_000);

test('a rule of 500 tests opens at once as text, is checked as it is typed, and says what to write', async () => {
  const { settings } = browser.page.desk;
  const many = { or: Array.from({ length: 500 }, (_, n) => ({ '==': [{ var: 'language' }, `l${n}`] })) };
  const big = [
    { id: 'big', outcome: 'draft' as const, detail: 'Many', when: many, isOn: true },
    {
      id: 'impossible',
      outcome: 'draft' as const,
      detail: 'Never',
      when: { and: [{ var: 'isVip' }, { '!': [{ var: 'isVip' }] }] },
      isOn: true,
    },
  ];
  const basedOn = browser.page.desk.ports.records.settingsReleases.readCurrent('policy', '')?.releaseId ?? null;
  const content = writePolicy([...policy().rules.map((rule) => ({ ...rule, isOn: true })), ...big]);
  const change = { part: 'policy' as const, name: '', content, basedOn };
  const at = browser.page.desk.ports.clock.now();
  expect(await settings.publish({ changes: [change], by: 'test', note: 'Many', at, takesBack: null })).toMatchObject({
    ok: true,
  });
  const tab = await open('admin', '/rules');
  await tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  await tab.getByText('1 rule that cannot decide').waitFor();
  await tab.getByText('It never holds: its own tests rule each other out.').waitFor();
  const began = performance.now();
  await tab.getByRole('button', { name: 'Edit big' }).click();
  const dialog = tab.getByRole('dialog');
  const text = dialog.getByRole('textbox', { name: 'Text (JsonLogic)' });
  await text.waitFor();
  expect(performance.now() - began).toBeLessThan(5_000);
  await dialog.getByText('This condition has 500 tests.').waitFor();
  await text.fill('{ "==": [{ "var": "primaryIntent" }, "refund"] }');
  await dialog.getByText('"refund" is never so. There is: where_is_my_order').waitFor();
  expect(await dialog.getByRole('button', { name: 'Done' }).isDisabled()).toBe(true);
  await text.fill('{ "==": [{ "var": "primaryIntent" }, "refund_status"] }');
  await dialog.getByText('If the main wish is “where is my refund”').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}, 120_000);

test('hard limits are shown as locked, in Spanish and as narrow as a phone too, to whom may only look', async () => {
  const tab = await open('viewer', '/rules', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await tab.getByRole('tab', { name: 'Límites fijos' }).click();
  await tab.getByText('nunca se envía').first().waitFor(wait);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('tab', { name: 'Reglas', exact: true }).click();
  await tab.getByText('Si lo escribió una máquina: no responder.').waitFor();
  expect(await tab.getByRole('button', { name: /Editar/ }).count()).toBe(0);
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);

test('a route is added in plain fields, refused with its fault while it has one, and counts when it is published', async () => {
  const tab = await open('admin', '/routes');
  await tab.getByRole('button', { name: 'Add a route' }).click();
  const route = tab.getByRole('region', { name: 'Route 1' });
  await route.getByLabel('It has one of the alarms').click();
  await tab.getByRole('option', { name: 'law' }).click();
  await tab.keyboard.press('Escape');
  const told = route.getByRole('group', { name: 'Told first' });
  await told.getByLabel('Name of the channel or recipient').fill('');
  await tab.getByText('The routes cannot be published as they are').waitFor();
  await told.getByLabel('Name of the channel or recipient').fill('legal');
  await tab.getByText('The routes cannot be published as they are').waitFor({ state: 'detached' });
  await route.getByLabel('Deadline').click();
  await tab.getByRole('option', { name: 'in minutes' }).click();
  expect(await findAccessFaults(tab)).toEqual([]);
  await publish(tab, 'Law goes to legal');
  expect(browser.page.desk.settings.routes.rules).toEqual([
    {
      id: 'route_1',
      when: { alarms: ['legal'], hours: 'always' },
      to: { kind: 'mail', target: 'legal' },
      deadline: { minutes: 60 },
    },
  ]);
  // That the second of two was refused is written down by the browser.
  expect(browser.complaints.filter((line) => !line.includes('409'))).toEqual([]);
}, 120_000);
