// Trying settings on past mail in a real browser: a change that is not published, a rule of a past release, the differences, and publishing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BackTestAnswer } from '../../http/desk/back-test-routes.ts';
import type { MailId } from '../../ports/records.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
}, 180_000);
afterAll(() => browser.close());

const settings = () => browser.page.desk.settings;
const readPolicy = async () => JSON.parse(await settings().readText('policy')) as { rules: object[] };
const ESCALATE_INVOICES = {
  id: 'look_first',
  outcome: 'escalate',
  detail: 'Somebody looks at invoices first.',
  when: { '==': [{ var: 'primaryIntent' }, 'invoice_request'] },
};

test('an admin tries a rule that is not published, looks at what it changes, and publishes it', async () => {
  const tab = await browser.openTab('admin');
  const me = (await (await browser.page.ask('/api/me', { as: 'admin' })).json()) as { id: string };
  const base = await settings().readText('policy');
  const policy = await readPolicy();
  const content = JSON.stringify({ ...policy, rules: [...policy.rules, ESCALATE_INVOICES] });
  const draft = { person: me.id, part: 'policy', name: '', content, basedOn: null, base };
  await tab.evaluate(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [`waybill.draft.${me.id}/policy/`, JSON.stringify(draft)],
  );
  await tab.reload();
  await tab.getByRole('link', { name: 'Try out' }).click();
  await tab.getByRole('heading', { name: 'Try out' }).waitFor();
  await tab.getByRole('button', { name: 'Try it out' }).click();
  await tab.getByText(/^Done · /).waitFor();
  await tab.getByText(/mails? would differ/).waitFor();
  const endings = tab.getByRole('table', { name: 'How mails would end' });
  expect(await endings.getByRole('row').filter({ hasText: 'drafted' }).textContent()).toMatch(/-\d+$/);
  expect(await findAccessFaults(tab)).toEqual([]);
  const row = tab
    .getByRole('table', { name: 'Differences' })
    .getByRole('row')
    .filter({ hasText: 'drafted → escalated' });
  await row.first().getByRole('button').press('Enter');
  const drawer = tab.getByRole('dialog');
  await drawer.getByText('Somebody looks at invoices first.').waitFor();
  await drawer.getByText('What people really did').waitFor();
  // Once it has slid in.
  await expect.poll(() => findAccessFaults(tab), { timeout: 10_000 }).toEqual([]);
  await tab.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('Why? A note for the others').fill('Look at invoices first');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts from the next mail on.').waitFor();
  expect((await readPolicy()).rules).toContainEqual(ESCALATE_INVOICES);
  expect(browser.complaints).toEqual([]);
}, 180_000);

test('a rule is built and tried, changed by the builder and tried again, and what it would change is another', async () => {
  const tab = await browser.openTab('owner');
  const dialog = tab.getByRole('dialog');
  const openRules = async () => {
    await tab.getByRole('link', { name: 'Rules', exact: true }).click();
    await tab.getByRole('tab', { name: 'Rules', exact: true }).click();
  };
  /** How many mails would differ, as the view shows it, by what they are about. */
  const tryIt = async () => {
    await tab.getByRole('link', { name: 'Try out' }).click();
    const [begun] = await Promise.all([
      tab.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/api/back-tests')),
      tab.getByRole('button', { name: 'Try it out' }).click(),
    ]);
    const { id } = (await begun.json()) as BackTestAnswer;
    const readTest = async () =>
      (await (await browser.page.ask(`/api/back-tests/${id}`, { as: 'owner' })).json()) as BackTestAnswer;
    await expect.poll(async () => (await readTest()).state, { timeout: 60_000 }).toBe('done');
    const { different, intents } = (await readTest()).summary;
    await tab.getByText(new RegExp(`^${different} mails? would differ`)).waitFor();
    return new Map(intents.map((one) => [one.intent, one.different]));
  };
  await openRules();
  await tab.getByRole('button', { name: 'New rule' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('orders_to_people');
  await dialog.getByLabel('What a person reads as the reason').fill('Somebody answers these.');
  await dialog.getByRole('combobox', { name: 'What becomes of the mail' }).click();
  await tab.getByRole('option', { name: 'Person', exact: true }).click();
  await dialog.getByText('If a person wrote it and the main wish is “where is my order”').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const first = await tryIt();

  await openRules();
  await tab.getByRole('button', { name: 'Edit orders_to_people' }).click();
  await dialog.getByTitle('With what').last().click();
  await tab.getByRole('option', { name: 'where is my refund', exact: true }).click();
  await dialog.getByText('the main wish is “where is my refund”').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const second = await tryIt();
  expect(first.get('where_is_my_order')).toBeGreaterThan(0);
  expect(second.get('where_is_my_order') ?? 0).toBe(0);
  expect(second.get('refund_status')).toBeGreaterThan(first.get('refund_status') ?? 0);
  expect(browser.complaints).toEqual([]);
}, 180_000);

test('a release is tried anew on what counts now, on a phone, in Spanish and in the dark', async () => {
  const { records, clock: time } = browser.page.desk.ports;
  const by = 'Adam Lund';
  const policy = await readPolicy();
  const content = JSON.stringify({ ...policy, rules: [...policy.rules, { ...ESCALATE_INVOICES, id: 'look_closely' }] });
  const basedOn = records.settingsReleases.readCurrent('policy', '')?.releaseId ?? null;
  const changes = [{ part: 'policy', name: '', content, basedOn }] as const;
  const published = await settings().publish({ changes, by, note: 'Look closely', at: time.now(), takesBack: null });
  const releaseId = published.ok ? published.value : 0;
  const taken = await settings().takeBack({ releaseId, note: 'Not yet', by, at: time.now() });
  expect(taken.ok).toBe(true);
  const tab = await browser.openTab('viewer', {
    locale: 'es-ES',
    colorScheme: 'dark',
    viewport: { width: 360, height: 800 },
  });
  await tab.goto(`${browser.page.origin}/try`);
  await tab.getByText('No tiene cambios sin publicar.', { exact: false }).waitFor();
  await tab.getByLabel('Una publicación anterior').check();
  await tab.getByRole('combobox', { name: 'Publicación' }).click();
  await tab.getByRole('option', { name: 'Look closely' }).click();
  await tab.getByRole('button', { name: 'Probar', exact: true }).click();
  await tab.getByText(/Viktor Holm, /).waitFor();
  await tab.getByText(/^Terminado · /).waitFor();
  await tab.getByText(/serían? distintos?$|Ningún correo/).waitFor();
  const width = await tab.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(await findAccessFaults(tab)).toEqual([]);
  expect(browser.complaints).toEqual([]);
}, 180_000);

const COPIES = 4_000;

/** The sample desk's handled mails over and over, so that a test of them takes a while. */
async function copyMails(): Promise<void> {
  const { records, clock } = browser.page.desk.ports;
  const handled = records.runs.listAfter(0, 1_000);
  await records.write(() => {
    for (let copy = 0; copy < COPIES; copy += 1) {
      const {
        mailId: of,
        outcome,
        json,
      } = handled[copy % handled.length] ?? { mailId: 0, outcome: 'ignore', json: '{}' };
      const raw = Buffer.concat([Buffer.from(`X-Copy: ${copy}\r\n`), records.mails.readRaw(of) ?? Buffer.alloc(0)]);
      const mailbox = records.mails.read(of)?.mailbox ?? '';
      const mailId: MailId = records.mails.receive({
        mailbox,
        providerRef: `${copy}`,
        receivedAt: clock.now(),
        raw,
      }).id;
      records.runs.save({ mailId, at: clock.now(), outcome, orderNumbers: [], json });
      records.work.finish(mailId);
    }
  });
}
const startLong = async () => {
  const policy = await readPolicy();
  const content = JSON.stringify({ ...policy, rules: [...policy.rules, { ...ESCALATE_INVOICES, id: 'look_long' }] });
  const json = { changes: [{ part: 'policy', name: '', content }], mails: 50_000 };
  const begun = await browser.page.ask('/api/back-tests', { method: 'POST', as: 'admin', json });
  expect(begun.status).toBe(200);
  return (await begun.json()) as BackTestAnswer;
};
const readCurrent = async () => {
  const { test: current } = (await (await browser.page.ask('/api/back-tests', { as: 'admin' })).json()) as {
    readonly test: BackTestAnswer | null;
  };
  return current;
};

test('a long test goes on when its view is left, is there again on return, and shows what it counted when it is stopped', async () => {
  await copyMails();
  const { total } = await startLong();
  expect(total).toBeGreaterThan(COPIES);
  const tab = await browser.openTab('admin');
  const readDone = async () => {
    const text = (await tab.getByText(/^Running · /).textContent()) ?? '';
    return Number(/· ([\d,]+) of/.exec(text)?.[1]?.replaceAll(',', ''));
  };
  await tab.getByRole('link', { name: 'Try out' }).click();
  await expect.poll(readDone, { timeout: 30_000 }).toBeGreaterThan(0);
  const before = await readDone();
  await tab.getByRole('link', { name: 'Queue', exact: true }).click();
  await tab.getByRole('heading', { name: 'Queue' }).waitFor();
  await expect.poll(async () => (await readCurrent())?.summary.done ?? 0, { timeout: 30_000 }).toBeGreaterThan(before);
  await tab.getByRole('link', { name: 'Try out' }).click();
  await expect.poll(readDone, { timeout: 30_000 }).toBeGreaterThan(before);
  await expect.poll(async () => (await readCurrent())?.summary.different ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
  await tab.getByRole('button', { name: 'Stop', exact: true }).click();
  await tab.getByText(/^Stopped · /).waitFor();
  const stopped = await readCurrent();
  const { done = 0, different = 0 } = stopped?.summary ?? {};
  expect(stopped?.state).toBe('stopped');
  expect(done).toBeGreaterThan(before);
  expect(done).toBeLessThan(total);
  const shown = `Stopped · ${done.toLocaleString('en')} of ${total.toLocaleString('en')} mails`;
  await tab.getByText(shown, { exact: true }).waitFor();
  await tab.getByText(new RegExp(`^${different.toLocaleString('en')} mails? would differ`)).waitFor();
  await tab.getByRole('table', { name: 'Differences' }).getByRole('row').nth(1).waitFor();
  expect(await tab.getByRole('button', { name: 'Stop', exact: true }).count()).toBe(0);
  await expect.poll(() => findAccessFaults(tab), { timeout: 10_000 }).toEqual([]);
  expect((await readCurrent())?.summary.done).toBe(done);
  expect(browser.complaints).toEqual([]);
}, 180_000);

test('a test that a restart of the server has ended is said to be gone, with what to do, and another one may begin', async () => {
  const { id } = await startLong();
  const tab = await browser.openTab('admin');
  await tab.getByRole('link', { name: 'Try out' }).click();
  await tab.getByText(/^Running · /).waitFor();
  await browser.page.restart();
  const gone = tab.getByRole('status').filter({ hasText: 'The test that was here is gone' });
  await gone.waitFor({ timeout: 60_000 });
  expect(await gone.textContent()).toContain('begin it again with “Try it out”');
  await expect.poll(() => findAccessFaults(tab), { timeout: 10_000 }).toEqual([]);
  await tab.reload();
  await gone.waitFor();
  expect((await browser.page.ask(`/api/back-tests/${id}`, { as: 'admin' })).status).toBe(404);
  await startLong();
  await tab.reload();
  await tab.getByText(/^Running · /).waitFor();
  expect(await gone.count()).toBe(0);
  await tab.getByRole('button', { name: 'Stop', exact: true }).click();
  await tab.getByText(/^Stopped · /).waitFor();
}, 180_000);
