// A mail's view in a real browser over the sample desk: deciding by button and by key, two people on one mail, words that are kept, a phone, and
// the HTML of hostile mails, of which nothing runs and nothing is fetched.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../../http/desk/page-fixture.ts';
import { HOSTILE_HTML } from '../../mail/hostile-html-fixture.ts';
import { readRunRecord } from '../../pipeline/run-record.ts';
import type { LedgerEntry, MailId } from '../../ports/records.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';
import { tellServer } from '../shell/server-words.ts';

let browser: PageBrowser;
let waiting: LedgerEntry[];
const records = () => browser.page.desk.ports.records;
const mailboxName = () => records().watches.list()[0]?.mailbox ?? '';

beforeAll(async () => {
  browser = await openPageBrowser();
  waiting = [...records().ledger.listDrafted(mailboxName(), 100)].sort((one, other) => one.mailId - other.mailId);
}, 180_000);
afterAll(() => browser.close());

const takeWaiting = (): LedgerEntry => {
  const entry = waiting.pop();
  if (entry === undefined) throw new Error('no draft is left');
  return entry;
};
const stateOf = ({ id }: LedgerEntry) => records().ledger.read(id)?.state;
const mailOf = (name: string): MailId => {
  const { mails } = records();
  return mails.listNewestIds(100).find((id) => mails.read(id)?.providerRef.includes(name)) ?? 0;
};

async function open(tab: Page, mailId: MailId): Promise<void> {
  await tab.goto(`${browser.page.origin}/mails/${mailId}`);
  await tab.getByRole('region', { name: 'Thread' }).waitFor();
}
const reply = (tab: Page) => tab.getByRole('region', { name: 'Reply' });
const notice = (tab: Page, words: string) => tab.locator('.mail-notices').getByText(words).first().waitFor();
/** The browser writes down that a request was refused; nothing else went wrong. */
const complaints = () => browser.complaints.filter((line) => !/status of 409/.test(line));

test('a claim tells its fact on focus, and the key a sends the reply', async () => {
  const tab = await browser.openTab('agent');
  const entry = waiting.find(({ mailId }) => mailId === mailOf('12-paquete-con-retraso'));
  if (entry === undefined) throw new Error('its draft does not wait');
  waiting = waiting.filter((one) => one !== entry);
  await open(tab, entry.mailId);
  await tab.locator('.mail-claim').first().focus();
  await tab.getByRole('tooltip').getByText('says, as of').first().waitFor();
  expect(await tab.getByRole('region', { name: 'Order' }).getByRole('heading').count()).toBeGreaterThan(0);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('a');
  await notice(tab, 'Sent.');
  await reply(tab).getByText('Sent', { exact: true }).waitFor();
  expect(stateOf(entry)).toBe('sent');
  expect(complaints()).toEqual([]);
}, 120_000);

test('after a decision the sign beside the subject says what became of the mail, and Enter leads to the next one', async () => {
  const [one, other] = [takeWaiting(), takeWaiting()];
  const tab = await browser.openTab('agent');
  const list = JSON.stringify({ back: '/queue', ids: [one.mailId, other.mailId] });
  await tab.evaluate(`sessionStorage.setItem('waybill.mailList', ${JSON.stringify(list)})`);
  await open(tab, one.mailId);
  const focused = () => tab.evaluate('document.activeElement.textContent');
  await tab.getByText('Draft', { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'Reject' }).click();
  await tab.getByLabel('Why is this reply wrong?').fill('She needs no answer');
  await tab.getByLabel('Needs no answer: the mail leaves the queue').check();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await notice(tab, 'Rejected.');
  await expect.poll(focused, { timeout: 10_000 }).toBe('Next mail');
  await tab.getByText('Rejected', { exact: true }).first().waitFor();
  expect(records().queue.read(one.mailId)?.state).toBe('settled');
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.keyboard.press('Enter');
  await tab.waitForURL(new RegExp(`/mails/${other.mailId}$`));
  await reply(tab).getByRole('button', { name: 'Approve and send' }).click();
  await notice(tab, 'Sent.');
  // It was the last of the list.
  await expect.poll(focused, { timeout: 10_000 }).toBe('Back to the queue');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/\/queue$/);
  expect(complaints()).toEqual([]);
}, 120_000);

test('two people on one mail see each other, and what one decides shows at once at the other', async () => {
  const entry = takeWaiting();
  const [ana, adam] = [await browser.openTab('agent'), await browser.openTab('admin')];
  await open(ana, entry.mailId);
  await open(adam, entry.mailId);
  await adam.getByText('Ana Vidal is looking at this').waitFor();
  await ana.getByText('Adam Lund is looking at this').waitFor();
  await ana.keyboard.press('e');
  await adam.getByText('Ana Vidal is writing').waitFor();
  await ana.getByRole('button', { name: 'Cancel' }).click();
  await adam.getByText('Ana Vidal is looking at this').waitFor();
  expect(await findAccessFaults(adam)).toEqual([]);
  await ana.getByRole('button', { name: 'Approve and send' }).click();
  await notice(ana, 'Sent.');
  await reply(adam).getByText('Ana Vidal sent this reply.').waitFor();
  expect(await adam.getByRole('button', { name: /Approve and send|Edit|Reject|Take over/ }).count()).toBe(0);
  await ana.goto(`${browser.page.origin}/queue`);
  await adam.getByText('Ana Vidal is looking at this').waitFor({ state: 'detached' });
  expect(complaints()).toEqual([]);
}, 120_000);

test('a reply that another changes is not swapped unasked, nothing is decided on the old one, and what was typed stays', async () => {
  const entry = takeWaiting();
  const [ana, adam, olivia] = await Promise.all(
    (['agent', 'admin', 'owner'] as const).map((role) => browser.openTab(role)),
  );
  if (ana === undefined || adam === undefined || olivia === undefined) throw new Error('no tab');
  for (const tab of [ana, adam, olivia]) await open(tab, entry.mailId);
  const before = await reply(olivia).locator('.mail-text').first().innerText();
  await adam.keyboard.press('e');
  await adam.getByLabel('The reply').fill('Words of Adam.');
  await ana.keyboard.press('e');
  await ana.getByLabel('The reply').fill('Words of Ana.');
  await ana.getByRole('button', { name: 'Save in the mailbox' }).click();
  await notice(ana, 'Saved in the mailbox.');
  await reply(ana).getByText('Words of Ana.').waitFor();
  expect(await reply(ana).getByText('changed this reply').count(), 'one’s own words are no news').toBe(0);

  await reply(olivia).getByText('Ana Vidal changed this reply').waitFor();
  expect(await reply(olivia).locator('.mail-text').first().innerText()).toBe(before);
  expect(await olivia.getByRole('button', { name: 'Approve and send' }).count()).toBe(0);
  await olivia.getByRole('button', { name: 'Show the new version' }).click();
  await reply(olivia).getByText('Words of Ana.').waitFor();
  await olivia.getByRole('button', { name: 'Approve and send' }).waitFor();

  await reply(adam).getByText('Ana Vidal changed this reply').waitFor();
  expect(await adam.getByLabel('The reply').inputValue()).toBe('Words of Adam.');
  expect(await adam.getByRole('button', { name: 'Save in the mailbox' }).isDisabled()).toBe(true);
  await adam.getByRole('button', { name: 'Show the new version' }).click();
  await reply(adam).getByText('Words of Ana.').waitFor();
  expect(await adam.getByLabel('The reply').inputValue()).toBe('Words of Adam.');
  expect(await findAccessFaults(adam)).toEqual([]);
  await adam.getByRole('button', { name: 'Save in the mailbox' }).click();
  await notice(adam, 'Saved in the mailbox.');
  await reply(olivia).getByText('Adam Lund changed this reply').waitFor();
  expect(stateOf(entry)).toBe('drafted');
}, 120_000);

test('words that are typed outlive a reload, are saved in the mailbox, and what no fact supports is shown and held', async () => {
  const entry = takeWaiting();
  const tab = await browser.openTab('agent');
  await open(tab, entry.mailId);
  await tab.keyboard.press('e');
  const words = 'Hello,\n\nyour order #W9999999 arrives on December 24.';
  await tab.getByLabel('The reply').fill(words);
  await tab.reload();
  await tab.getByText('These are words of yours that were not saved yet.').waitFor();
  expect(await tab.getByLabel('The reply').inputValue()).toBe(words);
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Save in the mailbox' }).click();
  await notice(tab, 'Saved in the mailbox.');
  await reply(tab).getByText('Not supported by a fact').waitFor();
  await reply(tab).getByText('Changed by a person').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.keyboard.press('a');
  await notice(tab, 'Not sent');
  expect(stateOf(entry)).toBe('drafted');
  await tab.reload();
  await reply(tab).getByText('Not supported by a fact').waitFor();
}, 120_000);

test('rejecting asks why, escalating and taking over are a key each', async () => {
  const [rejected, escalated, taken] = [takeWaiting(), takeWaiting(), takeWaiting()];
  const tab = await browser.openTab('agent');
  await open(tab, rejected.mailId);
  await tab.keyboard.press('r');
  await tab.getByLabel('Why is this reply wrong?').fill('She asked for something else');
  expect(await findAccessFaults(tab)).toEqual([]);
  await tab.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await notice(tab, 'Rejected.');
  expect(stateOf(rejected)).toBe('rejected');
  expect(records().corrections.listOfMail(rejected.mailId)).toMatchObject([{ note: 'She asked for something else' }]);
  await notice(tab, 'Nobody has answered yet');
  await tab.getByText('Rejected: needs an answer').waitFor();
  expect(records().queue.read(rejected.mailId)).toMatchObject({ state: 'waiting', outcome: 'escalate' });
  await tab.keyboard.press('d');
  await tab.getByRole('dialog').getByRole('button', { name: 'No answer needed' }).click();
  await notice(tab, 'Settled without an answer.');
  expect(records().queue.read(rejected.mailId)?.state).toBe('settled');
  await open(tab, escalated.mailId);
  await tab.keyboard.press('Shift+E');
  await tab.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
  await notice(tab, 'Escalated.');
  await open(tab, taken.mailId);
  await tab.keyboard.press('t');
  await tab.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
  await notice(tab, 'It is yours now.');
  expect(stateOf(taken)).toBe('withdrawn');
}, 120_000);

test('dark, Spanish and as narrow as a phone it is the same view, and a viewer has nothing to decide', async () => {
  const tab = await browser.openTab('viewer', {
    colorScheme: 'dark',
    locale: 'es-ES',
    viewport: { width: 360, height: 740 },
  });
  await tab.goto(`${browser.page.origin}/mails/${mailOf('10-split-order')}`);
  await tab.getByRole('region', { name: 'Conversación' }).waitFor();
  expect(await tab.getByRole('button', { name: 'Aprobar y enviar' }).count()).toBe(0);
  const { reasons } = readRunRecord(records().runs.read(mailOf('10-split-order'))?.json ?? '');
  for (const { detail } of reasons) {
    expect(tellServer(detail, 'es')).not.toBe(detail);
    await tab.getByText(tellServer(detail, 'es')).waitFor();
  }
  expect(await tab.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await findAccessFaults(tab)).toEqual([]);
}, 120_000);

test('the keys n, p and u lead through the list from which one came', async () => {
  const [one, other] = [mailOf('14-html-only'), mailOf('10-split-order')];
  const tab = await browser.openTab('viewer');
  const list = JSON.stringify({ back: '/queue?outcome=draft', ids: [one, other] });
  await tab.evaluate(`sessionStorage.setItem('waybill.mailList', ${JSON.stringify(list)})`);
  await open(tab, one);
  /** A view listens to its keys a moment after it is there. */
  const goBy = (key: string, place: string) =>
    expect
      .poll(
        async () => {
          if (!tab.url().endsWith(place)) await tab.keyboard.press(key);
          return tab.url();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toMatch(new RegExp(`${place.replace('?', '[?]')}$`));
  await goBy('n', `/mails/${other}`);
  await goBy('p', `/mails/${one}`);
  await goBy('u', '/queue?outcome=draft');
}, 120_000);

test('above an order that is not the sender’s stands that it must not reach them', async () => {
  const tab = await browser.openTab('viewer');
  await open(tab, mailOf('46-injection'));
  const order = tab.getByRole('region', { name: 'Order' });
  await order.getByText('What stands below must not reach them.').waitFor();
  expect(await findAccessFaults(tab)).toEqual([]);
  if (process.env['SHOTS']) await tab.screenshot({ path: '/tmp/look-mail.png' });
}, 120_000);

test('a session that ends while somebody writes asks for the password at once, and a server that starts anew loses nothing either', async () => {
  const entry = takeWaiting();
  const tab = await browser.openTab('owner');
  await open(tab, entry.mailId);
  await tab.keyboard.press('e');
  await tab.getByLabel('The reply').fill('Typed before it ended.');
  const { directory } = browser.page;
  const id = directory.listMembers().find(({ role }) => role === 'owner')?.id ?? '';
  directory.sessions.endAllBut(id, null);
  const again = tab.getByRole('dialog', { name: 'Your session has ended' });
  await again.locator('input[name=password]').fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.waitFor({ state: 'detached' });
  expect(await tab.getByLabel('The reply').inputValue()).toBe('Typed before it ended.');

  const queue = await tab.context().newPage();
  await queue.goto(`${browser.page.origin}/queue`);
  await queue.locator('.queue-row').first().waitFor();
  await tab.bringToFront();
  await browser.page.restart(async () => {
    await queue.getByText('No live updates at the moment').waitFor();
    await tab.getByRole('button', { name: 'Save in the mailbox' }).click();
    await notice(tab, 'This did not work. Nothing was done.');
    await tab.getByLabel('The reply').fill('Typed without a server.');
  });
  await queue.getByText('No live updates at the moment').waitFor({ state: 'detached' });
  expect(await tab.getByLabel('The reply').inputValue()).toBe('Typed without a server.');
  await tab.getByRole('button', { name: 'Save in the mailbox' }).click();
  await notice(tab, 'Saved in the mailbox.');
  expect(stateOf(entry)).toBe('drafted');
  await queue.reload();
  await queue.locator('.queue-row').first().waitFor();
}, 120_000);

describe('the HTML of a hostile mail', () => {
  interface Watched {
    readonly tab: Page;
    readonly outside: string[];
    readonly hits: unknown[];
  }

  /** Every request that would leave the origin is written down and let go nowhere. */
  async function watch(): Promise<Watched> {
    const tab = await browser.openTab('viewer');
    const outside: string[] = [];
    const hits: unknown[] = [];
    await tab.context().exposeBinding('hit', (source) => void hits.push(source.frame.url()));
    await tab.context().route('**/*', (route) => {
      const url = route.request().url();
      if (new URL(url).origin === browser.page.origin) return route.fallback();
      outside.push(url);
      return route.abort();
    });
    return { tab, outside, hits };
  }

  const writeMail = (html: string, n: number): Uint8Array =>
    Buffer.from(
      `From: Eve <eve@evil.example>\r\nTo: orders@fjordlight.example\r\nSubject: look\r\nMessage-ID: <hostile-${n}@evil.example>\r\nDate: Fri, 20 Nov 2026 08:30:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>before</p>${html}<p>after</p>\r\n`,
    );

  /** In frames as the view has them, all at once. */
  async function showFrames(tab: Page, addresses: readonly string[]): Promise<void> {
    await tab.evaluate(`Promise.all(${JSON.stringify(addresses)}.map((src) => new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', '');
      frame.src = src;
      frame.addEventListener('load', done);
      document.body.append(frame);
    })))`);
    await tab.waitForTimeout(1_000);
  }

  test('runs nothing, fetches nothing and stays in its frame, whatever it holds', async () => {
    const { tab, outside, hits } = await watch();
    const ids = await records().write(() =>
      HOSTILE_HTML.map(
        (html, n) =>
          records().mails.keep({
            mailbox: mailboxName(),
            providerRef: `hostile-${n}`,
            receivedAt: '2026-11-20T08:30:00.000Z',
            raw: writeMail(html, n),
          }).id,
      ),
    );
    const [first = 0] = ids;
    await open(tab, first);
    await tab.getByRole('button', { name: 'As it was sent' }).click();
    await tab.frameLocator('iframe.mail-frame').getByText('after').waitFor();
    await showFrames(
      tab,
      ids.map((id) => `/api/mails/${id}/messages/${id}/html`),
    );
    const { origin } = browser.page;
    expect(tab.frames().filter((frame) => !frame.url().startsWith(origin))).toEqual([]);
    expect(tab.frames().length).toBeGreaterThanOrEqual(HOSTILE_HTML.length + 1);
    expect([outside, hits]).toEqual([[], []]);
    expect(tab.url()).toBe(`${origin}/mails/${first}`);
  }, 180_000);

  test('would run and fetch nothing in its frame even if the sanitiser let all of it through', async () => {
    const { tab, outside, hits } = await watch();
    const mailId = mailOf('14-html-only');
    const real = await browser.page.ask(`/api/mails/${mailId}/messages/${mailId}/html`, { as: 'viewer' });
    const policy = real.headers.get('content-security-policy') ?? '';
    await tab.context().route('**/raw/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: HOSTILE_HTML[Number(route.request().url().split('/').at(-1))] ?? '',
      }),
    );
    await showFrames(
      tab,
      HOSTILE_HTML.map((_, n) => `/raw/${n}`),
    );
    expect([outside, hits]).toEqual([[], []]);
  }, 180_000);
});
