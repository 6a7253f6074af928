// Shipping notices in a real browser: a kind is turned on with its question, the preview follows what is typed, a real order is looked at, and what
// was told is listed.
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailSender } from '../../ports/mail-sender.ts';
import { findAccessFaults } from '../axe.ts';
import { openPageBrowser, type PageBrowser } from '../browser-fixture.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser({ hasMails: false });
}, 180_000);
afterAll(() => browser.close());

const settings = () => browser.page.desk.settings.current.notices;
const PATIENCE = { timeout: 20_000 };

async function openNotices(role: 'owner' | 'admin' | 'viewer', options = {}): Promise<Page> {
  // What fades in and out is of no contrast for a moment.
  const tab = await browser.openTab(role, { reducedMotion: 'reduce', ...options });
  await tab.goto(`${browser.page.origin}/notices`);
  await tab.getByTestId('subject').waitFor();
  return tab;
}
/** With PAGE_IMAGES=<folder>, for docs/page.md. */
async function keepPicture(tab: Page): Promise<void> {
  const folder = process.env['PAGE_IMAGES'];
  if (folder === undefined) return;
  await tab.setViewportSize({ width: 1280, height: 1400 });
  mkdirSync(folder, { recursive: true });
  await tab.screenshot({ path: `${folder}/page-notices.png`, fullPage: true });
}
/** With PAGE_IMAGES=<folder>, for docs/page.md. */
async function keepPart(part: Locator, name: string): Promise<void> {
  const folder = process.env['PAGE_IMAGES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  // Nothing that stays at an edge of the window lies over it then.
  await part.page().setViewportSize({ width: 1280, height: 3600 });
  await part.screenshot({ path: `${folder}/${name}.png` });
}
const isClean = (tab: Page) => expect.poll(() => findAccessFaults(tab), PATIENCE).toEqual([]);
const choose = (tab: Page, kind: string, mode: string) =>
  tab.getByRole('radiogroup', { name: kind, exact: true }).getByText(mode, { exact: true }).click();

test('a kind that the shop sends already stays off; one that nobody sends is turned on, shown, and published from that moment', async () => {
  const tab = await openNotices('admin');
  await tab.frameLocator('iframe').getByText('Fjordlight').first().waitFor();
  expect(await tab.title()).not.toBe('');
  await keepPicture(tab);
  await choose(tab, 'Shipped', 'Send');
  await tab.getByText('Does your shop or the carrier already send “Shipped”?').waitFor();
  await isClean(tab);
  await tab.getByRole('button', { name: 'Yes: leave it off' }).click();
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await tab.getByRole('button', { name: 'Publish…' }).count()).toBe(0);

  await choose(tab, 'Delayed', 'A person first');
  await tab.getByRole('button', { name: 'No, nobody does: turn it on' }).click();
  await expect.poll(() => tab.getByTestId('subject').textContent(), PATIENCE).toContain('delayed');
  await tab.getByLabel('Your own tracking page').fill('https://fjordlight.example/track/{number}');
  const text = tab.getByRole('region', { name: 'Text, English' });
  await text.getByText('https://fjordlight.example/track/1Z').waitFor();
  await tab.getByText('DE', { exact: true }).click();
  await expect.poll(() => tab.getByTestId('subject').textContent(), PATIENCE).toContain('verspätet');
  const mail = tab.frameLocator('iframe[title="Mail, German"]');
  await mail.getByText('verspätet').first().waitFor();
  await isClean(tab);

  for (const [label, word] of [
    ['Only orders that go to these countries', 'de'],
    ['Not for customers with these tags', 'wholesale'],
  ] as const) {
    const field = tab.getByRole('combobox', { name: label });
    await field.fill(word);
    await field.press('Enter');
  }
  await isClean(tab);
  await tab.getByRole('switch', { name: 'Quiet hours' }).click();
  await tab.getByLabel('Until', { exact: true }).fill('07:30');
  const before = browser.page.desk.ports.clock.now();
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('A note for the others').fill('Nobody tells of delays');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  const { kinds, trackingPage, quietHours, audience } = settings();
  expect(audience).toEqual({ channels: [], countries: ['DE'], exceptTags: ['wholesale'] });
  expect(quietHours).toEqual({ from: '21:00', to: '07:30' });
  expect(Object.keys(kinds)).toEqual(['delayed']);
  expect(kinds.delayed).toMatchObject({ mode: 'draft', isSentByOthers: false });
  const since = Date.parse(kinds.delayed?.since ?? '');
  expect(since).toBeGreaterThanOrEqual(Date.parse(before));
  expect(since).toBeLessThanOrEqual(Date.parse(browser.page.desk.ports.clock.now()));
  expect(trackingPage).toBe('https://fjordlight.example/track/{number}');
  expect(browser.complaints).toEqual([]);
  await tab.context().close();
}, 120_000);

test('an order of the desk is shown with what has happened to it, at a phone’s width too, and what cannot be used is said', async () => {
  const tab = await openNotices('admin', { viewport: { width: 375, height: 800 } });
  await tab.getByLabel('An order of yours, by its number').fill('FJ-10497');
  await tab.getByRole('button', { name: 'Show' }).click();
  await tab.getByText('Out for delivery: this kind is off').waitFor();
  await expect.poll(() => tab.getByTestId('subject').textContent(), PATIENCE).toContain('FJ-10497');
  const wide = () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await isClean(tab);
  await tab.getByLabel('Your own tracking page').fill('http://fjordlight.example/');
  await tab
    .getByText(/^trackingPage: /)
    .first()
    .waitFor();
  await tab.context().close();
}, 120_000);

test('by what notices are sent is chosen from the senders that are connected, and back', async () => {
  const { ports } = browser.page.desk;
  const { records } = ports;
  const before = ports.findSender;
  await records.write(() =>
    records.sourceConnections.save({
      ...{ name: 'post', connector: 'smtp', config: '{}', sealed: null, keyId: null, webhookId: 'w'.repeat(32) },
      ...{ isPrivateNetworkAllowed: false, connectedAt: ports.clock.now() },
    }),
  );
  const sender: MailSender = { domains: ['fjordlight.example'], send: async () => ({ kind: 'sent', ref: null }) };
  Object.assign(ports, { findSender: (name: string) => (name === 'post' ? sender : null) });
  const tab = await openNotices('admin');
  const by = tab.getByLabel('Sent by');
  expect(await by.locator('option').allTextContents()).toEqual(['The mailbox', 'post']);
  await by.selectOption('post');
  await isClean(tab);
  const publish = async () => {
    await tab.getByRole('button', { name: 'Publish…' }).click();
    await tab.getByLabel('A note for the others').fill('By what');
    await tab.getByRole('button', { name: 'Publish', exact: true }).click();
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  await publish();
  await expect.poll(() => settings().by, PATIENCE).toBe('post');
  await by.selectOption('The mailbox');
  await publish();
  await expect.poll(() => settings().by, PATIENCE).toBe('mailbox');
  Object.assign(ports, { findSender: before });
  await tab.context().close();
}, 120_000);

test('what was made and what was not told stands below, in Spanish too, and a viewer changes nothing', async () => {
  const { records, clock } = browser.page.desk.ports;
  await records.write(() => {
    const at = clock.now();
    records.notices.ask('10497', at);
    records.notices.noteLooked({ orderId: '10497', asked: 1 }, { orderNumber: 'FJ-10497', at, nextAt: null });
    const turn = { orderId: '10497', parcelId: 0, key: 'delivered', kind: 'delivered', at, seenAt: at } as const;
    records.notices.addTurn({ ...turn, dueAt: null, standing: 'recorded', why: 'late' });
    const mailbox = 'orders@fjordlight.example';
    const raw = Buffer.from('Subject: told\r\n\r\ntold');
    const { id: mailId } = records.mails.keep({ mailbox, providerRef: 'notice:1', receivedAt: at, raw });
    const recipient = 'shopper@example.com';
    const about = { orderId: '10498', orderNumber: 'FJ-10498', recipient, language: 'es', mode: 'draft' } as const;
    const { id: noticeId } = records.notices.add({ ...about, kinds: ['delayed', 'backorder'], madeAt: at, mailId });
    const entry = { mailId, mailbox, token: 'ab'.repeat(16), recipient, threadId: -noticeId, noticeId, now: at };
    const { id: entryId } = records.ledger.plan({ ...entry, isAutomatic: false });
    records.ledger.move(entryId, { from: ['planned'], to: 'sending', now: at });
    records.ledger.move(entryId, { from: ['sending'], to: 'sent', now: at });
    records.notices.noteReport(noticeId, { report: 'bounced', at });
    records.privacy.suppress({ address: recipient, at, by: 'waybill', why: 'dead' });
    const promised = { mailId, threadId: 1, recipient, orderId: '10498', orderNumber: 'FJ-10498', madeAt: at } as const;
    const sentence = 'We will write to you as soon as we know more.';
    records.commitments.plan(mailId, {
      ...promised,
      sentence,
      intent: 'cancel_order',
      keptByKinds: ['item_cancelled'],
    });
    const { id = 0 } = records.commitments.readOfMail(mailId) ?? {};
    records.commitments.move(id, { to: 'open', at, dueAt: at });
    records.commitments.move(id, { to: 'overdue', at });
  });
  const tab = await openNotices('viewer', { locale: 'es-ES' });
  await tab.getByRole('row', { name: 'FJ-10497 Entregado la noticia llegó demasiado tarde' }).waitFor();
  await tab.getByRole('row', { name: 'FJ-10498 Con retraso, Fecha de un artículo pendiente enviado' }).waitFor();
  await tab.getByText('sin aviso: 0 de 1 (0').waitFor();
  await tab.getByText('1 aviso enviado').waitFor();
  await tab.getByText('Devueltos: 1').waitFor();
  const bounced = tab.getByRole('row', { name: 'FJ-10498 Con retraso' });
  await bounced.getByText('devuelto', { exact: true }).waitFor();
  await bounced.getByText('A esta dirección no se envía nada más').waitFor();
  const promises = tab.getByRole('region', { name: 'Promesas' });
  await promises.getByRole('row', { name: 'Vencida FJ-10498' }).waitFor();
  await promises.getByText('Cumplida', { exact: true }).click();
  await promises.getByText('Ninguna promesa.').waitFor();
  await promises.getByText('Vencida', { exact: true }).click();
  expect(await promises.getByRole('link').getAttribute('href')).toMatch(/^\/mails\/\d+$/);
  await isClean(tab);
  expect(await tab.getByRole('radio', { name: 'Enviar' }).first().isDisabled()).toBe(true);
  await tab.context().close();
}, 120_000);

test('a piece of marketing is off, shown as it is typed in each language, refused with its fault, and published', async () => {
  const tab = await openNotices('admin');
  expect(settings().marketing).toBeNull();
  await tab.getByRole('switch', { name: 'A piece of marketing below notices' }).click();
  await tab.getByText('This desk has no public https address').waitFor();
  const text = tab.getByRole('region', { name: 'Text, English' });
  await tab.getByLabel('Heading').fill('New lamps');
  await tab.getByLabel('Words', { exact: true }).fill('Dear {name}, see them.');
  await tab.getByLabel('Words of the link').fill('To the shop');
  await tab.getByLabel('Link', { exact: true }).fill('https://fjordlight.example/new');
  const faulty = tab.getByRole('alert').filter({ hasText: 'This piece cannot be published as it is' });
  await faulty.getByText('marketing.texts.en.text: plain words').waitFor();
  await tab.getByLabel('Words', { exact: true }).fill('Twelve lamps of oak and wool.');
  await text.getByText('Twelve lamps of oak and wool.').waitFor();
  await text.getByText('No more advertising in these mails:').waitFor();
  const end = tab.getByRole('region', { name: 'How the mail ends, English' });
  await expect.poll(() => end.textContent(), PATIENCE).toMatch(/^Advertising\n\nNew lamps\n\nTwelve lamps/);
  await tab.frameLocator('iframe').getByText('New lamps').waitFor();
  await isClean(tab);
  await tab.getByRole('tab', { name: 'German' }).click();
  await tab.frameLocator('iframe[title="Mail, German"]').getByText('Fjordlight').first().waitFor();
  expect(await tab.frameLocator('iframe').getByText('Werbung').count()).toBe(0);
  await tab.getByLabel('Heading').fill('Neue Lampen');
  await tab.getByLabel('Words', { exact: true }).fill('Zwölf Lampen.');
  await tab.getByLabel('Words of the link').fill('Zum Laden');
  await tab.getByLabel('Link', { exact: true }).fill('https://evil.example/');
  await tab.getByText('evil.example is none of your own domains').first().waitFor();
  await tab.getByLabel('Link', { exact: true }).fill('https://fjordlight.example/neu');
  await tab.frameLocator('iframe').getByText('Werbung', { exact: true }).waitFor();
  await keepPart(tab.getByRole('group', { name: 'Marketing' }), 'page-marketing');
  await tab.getByRole('button', { name: 'Publish…' }).click();
  await tab.getByLabel('A note for the others').fill('Winter lamps');
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByText('Published. It counts').waitFor();
  expect(settings().marketing?.texts.de?.heading).toBe('Neue Lampen');
  expect(settings().marketing?.domains).toEqual(['fjordlight.example']);
  await tab.context().close();
}, 120_000);

test('consents are counted, recorded, taken back and taken in as a list, whole or not at all, in Spanish too', async () => {
  const tab = await openNotices('owner', { locale: 'es-ES' });
  const counted = (said: string) => expect.poll(() => tab.getByTestId('consents').textContent(), PATIENCE).toBe(said);
  await counted('0 la han aceptado; 0 se han retractado.');
  await tab.getByLabel('Dirección de correo').fill('ada@example.com');
  await tab.getByLabel('Aceptó el').fill('2026-01-02');
  await tab.getByLabel('Qué se le preguntó').fill('¿Quiere saber de lámparas nuevas?');
  await tab.getByRole('button', { name: 'Registrar' }).click();
  await tab.getByText('Queda registrado.').waitFor();
  await counted('1 la han aceptado; 0 se han retractado.');
  await tab.getByRole('button', { name: 'Retirar' }).click();
  await tab.getByText('Ya no se le envía publicidad.').waitFor();
  await tab.getByRole('button', { name: 'Registrar' }).click();
  await tab.getByText('Se retiró ese día o después, y así queda.').waitFor();
  const give = (lines: string) =>
    tab.locator('input[type=file]').setInputFiles({
      ...{ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(`address,given_at,wording\n${lines}`) },
    });
  await give('bob@example.com,2026-01-02,Sí\nnobody,2026-01-02,Sí\n');
  await tab.getByText('Línea 3: address: una sola dirección de correo').waitFor();
  await counted('0 la han aceptado; 1 se han retractado.');
  await isClean(tab);
  await give('bob@example.com,2026-01-02,Sí\nada@example.com,2026-01-01,Sí\n');
  await tab.getByText('1 registrados, 0 ya conocidos, 1 sin cambios').waitFor();
  await counted('1 la han aceptado; 1 se han retractado.');
  await keepPart(tab.locator('section', { hasText: 'Quién ha aceptado publicidad' }), 'page-consents-es');
  await isClean(tab);
  expect(await tab.locator('body').innerText()).not.toContain('bob@example.com');
  await tab.context().close();
}, 120_000);

test('a viewer reads the piece and the counts, and changes none', async () => {
  const tab = await openNotices('viewer', { viewport: { width: 375, height: 800 } });
  await tab.getByTestId('consents').waitFor();
  expect(await tab.getByRole('switch', { name: 'A piece of marketing below notices' }).isDisabled()).toBe(true);
  expect(await tab.getByRole('button', { name: 'Record' }).count()).toBe(0);
  const wide = () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await tab.context().close();
}, 120_000);
