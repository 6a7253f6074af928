// The queue in a real browser: by keyboard alone, two people at once, narrowed and searched, on a phone and in the dark.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueuedMail } from '../../http/desk/queued-mail.ts';
import type { Approvable } from '../../mail-view/read-approvable.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 180_000);
afterAll(() => browser.close());

const rows = (tab: Page) => tab.locator('.queue-row');
const firstWho = (tab: Page) => rows(tab).first().locator('.queue-link').innerText();

/** A view listens to its keys a moment after it is there. */
const pressUntil = (tab: Page, key: string, isSo: () => boolean) =>
  expect
    .poll(
      async () => {
        if (!isSo()) await tab.keyboard.press(key);
        return isSo();
      },
      { timeout: 10_000, interval: 300 },
    )
    .toBe(true);

test('the queue is where one comes in, and is worked through by keyboard while another sees it', async () => {
  const ana = await browser.openTab('agent');
  const olivia = await browser.openTab('owner');
  for (const tab of [ana, olivia]) {
    await tab.waitForURL(/\/queue/);
    await rows(tab).first().waitFor();
  }
  await ana.keyboard.press('j');
  expect(await ana.evaluate('document.activeElement.className')).toContain('queue-link');
  await ana.keyboard.press('a');
  await rows(olivia).first().getByText('with Ana Vidal').waitFor();
  const before = await firstWho(ana);
  await ana.keyboard.press('s');
  await ana.getByRole('button', { name: 'In one hour' }).click();
  // The most pressing of all: it is due within the hour.
  await ana.getByRole('button', { name: 'Snooze all the same' }).click();
  await expect.poll(() => firstWho(olivia), { timeout: 10_000 }).not.toBe(before);
  await olivia.getByText(/^Snoozed 1$/).click();
  await expect.poll(() => rows(olivia).count()).toBe(1);
  await olivia.keyboard.press('j');
  await olivia.keyboard.press('s');
  await olivia.getByText('Nothing waits that fits these filters.').waitFor();
  await ana.keyboard.press('j');
  await ana.keyboard.press('n');
  await ana.getByLabel('New note').fill('called her');
  await ana.getByRole('button', { name: 'Save the note' }).click();
  await ana.getByText('called her', { exact: true }).first().waitFor();
  await ana.keyboard.press('Escape');
  await ana.keyboard.press('?');
  await ana.getByRole('dialog').getByText('Open the mail').waitFor();
  expect(await findAccessFaults(ana)).toEqual([]);
  expect(browser.complaints).toEqual([]);
}, 120_000);

test('a mail that alarms or has a deadline sleeps past it only where that is said twice', async () => {
  const { page } = browser;
  const { records } = page.desk.ports;
  const listed = (await (await page.ask('/api/queue', { as: 'agent' })).json()) as { items: QueuedMail[]; now: string };
  const alarmed = listed.items.find(({ alarms }) => alarms.length > 0);
  if (alarmed === undefined) throw new Error('no mail of the sample desk alarms');
  const tab = await browser.openTab('agent');
  const link = tab.locator(`.queue-link[data-mail="${alarmed.mailId}"]`);
  await link.focus();
  await tab.keyboard.press('s');
  const dialog = tab.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Next Monday at 9:00' }).click();
  const warning = dialog.getByRole('alert');
  await warning.getByText(alarmed.contactName || alarmed.contact).waitFor();
  expect(await warning.innerText()).toMatch(/deadline|to be seen to by/);
  expect(records.queue.read(alarmed.mailId)?.state).toBe('waiting');
  expect(await findAccessFaults(tab)).toEqual([]);
  await expect
    .poll(() => tab.evaluate('document.activeElement.textContent'), { timeout: 5_000 })
    .toBe('Choose another time');
  await tab.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Next Monday at 9:00' }).click();
  await dialog.getByRole('button', { name: 'Snooze all the same' }).click();
  await expect.poll(() => records.queue.read(alarmed.mailId)?.state, { timeout: 10_000 }).toBe('snoozed');
  const wake = { method: 'POST', as: 'agent', json: { until: null } } as const;
  expect((await page.ask(`/api/queue/${alarmed.mailId}/snooze`, wake)).status).toBe(200);
  expect(browser.complaints).toEqual([]);
}, 120_000);

test('it is searched and narrowed, and the address keeps what was chosen', async () => {
  const tab = await browser.openTab('viewer');
  await rows(tab).first().waitFor();
  const all = await rows(tab).count();
  await tab
    .getByText(/^Draft ready/)
    .first()
    .click();
  await expect.poll(() => rows(tab).count()).toBeLessThan(all);
  await tab.waitForURL(/outcome=draft/);
  await tab.reload();
  await rows(tab).first().waitFor();
  expect(await rows(tab).count()).toBeLessThan(all);
  await rows(tab).first().locator('.queue-link').click();
  await tab.waitForURL(/\/mails\/\d+/);
  const first = tab.url();
  await tab.getByRole('heading', { name: 'Queue', exact: true }).waitFor({ state: 'detached' });
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await pressUntil(tab, 'n', () => tab.url() !== first);
  await pressUntil(tab, 'u', () => tab.url().includes('/queue?outcome=draft'));
  await rows(tab).first().waitFor();
  const { records } = browser.page.desk.ports;
  const [wanted] = records.queue.list({ state: 'waiting', mailboxes: null }, { limit: 1, after: null }).items;
  const found = records.queue.counts(null, wanted?.contact);
  expect(found.waiting).toBeGreaterThan(0);
  expect(found.waiting).toBeLessThan(records.queue.counts(null).waiting);
  await tab.keyboard.press('/');
  await tab.keyboard.type(wanted?.contact ?? '');
  const chip = (name: string) => tab.locator('label').filter({ hasText: new RegExp(`^${name} \\d`) });
  await expect.poll(() => chip('Draft ready').textContent()).toBe(`Draft ready ${found.outcome['draft'] ?? 0}`);
  await expect
    .poll(() => chip('Needs an answer').textContent())
    .toBe(`Needs an answer ${found.outcome['escalate'] ?? 0}`);
  await tab.getByText(`${found.waiting}`, { exact: true }).waitFor();
  await tab.getByRole('searchbox').fill('nobodywrotethis');
  await expect.poll(() => chip('Draft ready').textContent()).toBe('Draft ready 0');
  await tab.getByText('Nothing waits that fits these filters.').waitFor();
  await tab.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => rows(tab).count()).toBe(all);
  expect(await tab.getByRole('checkbox', { name: /Select/ }).count(), 'a viewer decides nothing').toBe(0);
}, 120_000);

test('on a phone, in the dark and in Spanish it is the same queue', async () => {
  const tab = await browser.openTab('agent', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await rows(tab).first().waitFor();
  await tab.getByRole('heading', { name: 'Cola' }).waitFor();
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  // The header is fixed: what stands beyond its edge cannot be scrolled to.
  const account = await tab.getByRole('button', { name: 'Su cuenta' }).boundingBox();
  expect(account === null ? null : account.x + account.width).toBeLessThanOrEqual(360);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);

test('several replies are approved together: chosen by key and pointer, kept apart with why, and each sent once although two do so at once', async () => {
  const { page } = browser;
  const { ledger } = page.desk.ports.records;
  const listed = (await (await page.ask('/api/queue?outcome=draft', { as: 'admin' })).json()) as {
    items: QueuedMail[];
  };
  const mailIds = listed.items.map(({ mailId }) => mailId);
  const look = { method: 'POST', as: 'admin', json: { mailIds } } as const;
  const { replies } = (await (await page.ask('/api/approvals/look', look)).json()) as { replies: Approvable[] };
  const together = replies.filter(({ apart }) => apart === null).slice(0, 3);
  const money = replies.find(({ apart }) => apart === 'money');
  if (money === undefined || together.length < 3) throw new Error('the sample desk has other replies');
  const [ana, olivia] = [await browser.openTab('agent'), await browser.openTab('owner')];
  for (const tab of [ana, olivia]) {
    await tab.goto(`${page.origin}/queue?outcome=draft`);
    await rows(tab).first().waitFor();
  }
  const shown = await rows(ana).count();
  await ana
    .getByRole('checkbox', { name: /^Select the mail of/ })
    .first()
    .click();
  await ana
    .getByRole('checkbox', { name: /^Select the mail of/ })
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await ana.getByText('4 mails selected').waitFor();
  await ana.getByLabel('Select all shown').check();
  await ana.getByText(`${shown} mails selected`).waitFor();
  await ana.keyboard.press('Escape');
  await ana.getByText(`${shown} mails selected`).waitFor({ state: 'detached' });

  const choose = async (tab: Page, chosen: readonly Approvable[]) => {
    for (const { mailId } of chosen)
      await rows(tab)
        .filter({ has: tab.locator(`[data-mail="${mailId}"]`) })
        .getByRole('checkbox')
        .click();
  };
  await choose(ana, [...together, money]);
  await ana.keyboard.press('Shift+A');
  await choose(olivia, together);
  await olivia.getByRole('button', { name: 'Approve…' }).click();
  const [hers, theirs] = [ana.getByRole('dialog'), olivia.getByRole('dialog')];
  await hers.getByText('it names an amount, or rests on a payment or refund.').waitFor();
  await theirs.getByRole('button', { name: '3 replies: approve and send' }).waitFor();
  const whole = together[1]?.reply?.text ?? '';
  const shownReply = hers.locator(`[data-mail="${together[1]?.mailId}"]`);
  const unfold = shownReply.getByRole('button', { name: /Show the whole reply/ });
  await unfold.press('Enter');
  await shownReply.getByRole('button', { name: /Show its beginning/, expanded: true }).waitFor();
  expect(
    await shownReply
      .getByText(whole.split('\n')[0] ?? '')
      .first()
      .innerText(),
  ).toBe(whole);
  expect(whole.length, 'it shows more than a beginning').toBeGreaterThan(320);
  expect(await findAccessFaults(ana)).toEqual([]);
  const [changed] = together;
  const edit = { version: changed?.reply?.version, text: 'Hello,\n\nwe look into it.' };
  expect(
    (await page.ask(`/api/mails/${changed?.mailId}/edit`, { method: 'POST', as: 'admin', json: edit })).status,
  ).toBe(200);
  await Promise.all(
    [hers, theirs].map((one) => one.getByRole('button', { name: '3 replies: approve and send' }).click()),
  );
  // The cross of the dialog, and the button below once all has come to its end.
  for (const one of [hers, theirs])
    await expect.poll(() => one.getByRole('button', { name: 'Close' }).count(), { timeout: 30_000 }).toBe(2);
  // Of two at the very same moment the second hears of the first.
  const said = await Promise.all([hers, theirs].map((one) => one.innerText()));
  expect(said.join()).toContain('Adam Lund changed this draft');
  for (const words of said) expect(words).toMatch(/Adam Lund changed this draft|(?:Ana Vidal|Olivia Berg) is sending/);
  const sent = await Promise.all([hers, theirs].map((one) => one.getByText('Sent', { exact: true }).count()));
  expect((sent[0] ?? 0) + (sent[1] ?? 0)).toBe(2);
  const stateOf = ({ mailId }: Approvable) => ledger.readForMail(mailId)?.state;
  expect([...together, money].map(stateOf)).toEqual(['drafted', 'sent', 'sent', 'drafted']);
  await hers.getByRole('button', { name: 'Close' }).last().click();
  await expect.poll(() => rows(ana).count(), { timeout: 10_000 }).toBe(shown - 2);
  expect(browser.complaints).toEqual([]);
}, 180_000);
