// Connections over HTTP: a mailbox of a real Dovecot and a source are connected, tried, paused and ended; secrets come back by no route.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PASSWORD as MAIL_PASSWORD, startDovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../../connectors/imap/emulator/smtp.ts';
import { KEY, openWooShop, SECRET } from '../../../connectors/woocommerce/woo-server-fixture.ts';
import { wooOrder } from '../../../connectors/woocommerce/woo-shop-fixture.ts';
import { readPause } from '../../connecting/pauses.ts';
import type { Role } from '../../domain/rights.ts';
import { readRunRecord } from '../../pipeline/run-record.ts';
import { writeMail } from '../../pipeline/thread-desk-fixture.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

vi.stubEnv('WAYBILL_KEY', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=');
const ADDRESS = 'returns@fjordlight.example';
const TOKEN = 'shpat_0123456789abcdef-secret';
const dovecot = await startDovecot();
const smtp = await startSmtp();
let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 180_000);
afterAll(async () => {
  await page.close();
  await smtp.stop();
  await dovecot.stop();
  vi.unstubAllEnvs();
});

async function ask(path: string, json?: object, as: Role = 'admin') {
  const answer = await page.ask(`/api/${path}`, { as, ...(json === undefined ? {} : { method: 'POST', json }) });
  const text = await answer.text();
  return { status: answer.status, text, said: JSON.parse(text) as Record<string, unknown> };
}
const imap = (password = MAIL_PASSWORD) => ({
  addresses: [ADDRESS],
  imap: { host: '127.0.0.1', port: dovecot.port, encryption: 'none' },
  smtp: { host: '127.0.0.1', port: smtp.port, encryption: 'none' },
  isPrivateNetworkAllowed: true,
  user: dovecot.newUser(),
  password,
  trusted: { by: 'nobody' },
});
const shopify = { name: 'shop-eu', connector: 'shopify', settings: { shop: 'acme.myshopify.com' } };
const stateOf = async (kind: 'mailboxes' | 'sources', name: string) =>
  ((await ask('connections', undefined, 'viewer')).said[kind] as { name: string; state: string }[]).find(
    (one) => one.name === name,
  );
const audit = () => JSON.stringify(page.desk.ports.records.audit.list({ fromSeq: 1, limit: 10_000 }));

test('a mailbox is kept once its login works, watched at once, paused, and ended; its password comes back by no route', async () => {
  expect(await ask('connections/imap', imap('wrong'))).toMatchObject({ status: 400, said: { fault: 'faulty' } });
  expect(await stateOf('mailboxes', ADDRESS)).toBeUndefined();
  expect((await ask('connections/imap', imap(), 'agent')).status).toBe(403);
  const connected = await ask('connections/imap', imap());
  expect(connected).toMatchObject({ status: 200, said: { mailbox: ADDRESS, notWatched: null } });
  expect(await stateOf('mailboxes', ADDRESS)).toMatchObject({
    ...{ state: 'watched', connector: 'imap' },
    access: { kind: 'password', granted: null, missing: [] },
    use: { unit: 'commands', lastMinute: expect.any(Number), limit: null, atOnce: { max: null } },
  });
  const of = (deed: string) => `connections/mailboxes/${encodeURIComponent(ADDRESS)}/${deed}`;
  expect((await ask(of('test'), {})).status).toBe(200);
  expect((await ask(of('pause'), { isPaused: true })).status).toBe(200);
  expect(await stateOf('mailboxes', ADDRESS)).toMatchObject({ state: 'paused' });
  expect((await ask(of('pause'), { isPaused: false })).said).toEqual({ notWatched: null });
  expect(await stateOf('mailboxes', ADDRESS)).toMatchObject({ state: 'watched' });
  const all = await Promise.all(['connections', 'connectors', 'health'].map((path) => ask(path, undefined, 'owner')));
  for (const { text } of [connected, ...all]) expect(text).not.toContain(MAIL_PASSWORD);
  expect((await ask(of('disconnect'), {})).status).toBe(200);
  expect(await stateOf('mailboxes', ADDRESS)).toBeUndefined();
  expect((await ask(of('disconnect'), {})).status).toBe(404);
  for (const step of ['connected_on_page', 'pause_mailbox', 'resume_mailbox', 'disconnected_on_page', 'Adam Lund'])
    expect(audit()).toContain(step);
  expect(audit()).not.toContain(MAIL_PASSWORD);
}, 60_000);

test('a person whose mailboxes are others can connect none of these, nor touch one', async () => {
  const cookie = await page.signInBounded(['elsewhere@fjordlight.example']);
  const as = (path: string, json: object) => page.ask(`/api/${path}`, { method: 'POST', json, headers: { cookie } });
  expect((await as('connections/imap', imap())).status).toBe(404);
  await ask('connections/imap', imap());
  for (const deed of ['test', 'pause', 'disconnect']) {
    const path = `connections/mailboxes/${encodeURIComponent(ADDRESS)}/${deed}`;
    expect((await as(path, { isPaused: true })).status).toBe(404);
  }
  expect(await stateOf('mailboxes', ADDRESS)).toMatchObject({ state: 'watched' });
}, 60_000);

test('a source is tried before it is kept, and its secrets come back by no route', async () => {
  const secrets = { accessToken: TOKEN };
  const refused = await ask('connections/sources', { ...shopify, secrets });
  expect(refused).toMatchObject({ status: 200, said: { kind: 'refused' } });
  expect(await stateOf('sources', 'shop-eu')).toBeUndefined();
  const unnamed = await ask('connections/sources', { ...shopify, settings: {}, secrets });
  expect(unnamed).toMatchObject({ status: 400, said: { message: expect.stringContaining('shop: is missing') } });
  const misplaced = await ask('connections/sources', {
    ...shopify,
    settings: { ...shopify.settings, accessToken: TOKEN },
    secrets,
  });
  expect(misplaced.status).toBe(400);
  const kept = await ask('connections/sources', { ...shopify, secrets, isKeptAnyway: true });
  expect(kept.said).toMatchObject({ kind: 'connected' });
  expect(await stateOf('sources', 'shop-eu')).toMatchObject({
    ...{ webhookPath: null, webhooks: 'off' },
    checked: { checks: [{ isFine: false }] },
  });
  const paused = await ask('connections/sources/shop-eu/pause', { isPaused: true });
  expect(paused.status).toBe(200);
  expect(readPause(page.desk.ports.records, { kind: 'source', name: 'shop-eu' })).toMatchObject({ by: 'Adam Lund' });
  expect(await stateOf('sources', 'shop-eu')).toMatchObject({ state: 'paused' });
  const tried = await ask('connections/sources/shop-eu/test', {});
  expect(tried).toMatchObject({ status: 200, said: { checks: [{ isFine: false }] } });
  // What was found stands there afterwards, for whoever only looks too.
  expect(await stateOf('sources', 'shop-eu')).toMatchObject({
    checked: { checks: tried.said['checks'], at: expect.stringMatching(/^\d{4}-/) },
  });
  const listed = await ask('connections');
  for (const { text } of [refused, unnamed, misplaced, kept, listed]) expect(text).not.toContain(TOKEN);
  expect((await ask('connections/sources/shop-eu/disconnect', {})).said).toEqual({ leftAt: null });
  expect((await ask('connections/sources/shop-eu/disconnect', {})).status).toBe(404);
  expect(readPause(page.desk.ports.records, { kind: 'source', name: 'shop-eu' })).toBeNull();
  expect(audit()).not.toContain(TOKEN);
}, 90_000);

test('a shop counts from the next mail on, its calls are received, and what it says is missed by none once it is ended', async () => {
  const { shop, server } = await openWooShop();
  shop.orders.push(wooOrder({ id: 4711, number: '4711' }));
  const secrets = { consumerKey: KEY, consumerSecret: SECRET };
  const given = { name: 'woo', connector: 'woocommerce', settings: { url: server.url }, secrets };
  const handled = async (id: string, number = '4711'): Promise<readonly string[]> => {
    const { desk } = page;
    await desk.fileInInbox(id, writeMail(`Where is my order #${number}?`, { id, from: 'mara.lind@example.org' }));
    const { mails, runs } = desk.ports.records;
    const read = () => runs.read(mails.find(`<${id}@example.org>`)?.id ?? 0)?.json;
    await expect.poll(read, { timeout: 20_000 }).toBeDefined();
    return Object.keys(readRunRecord(read() ?? '').answers.orders);
  };
  expect(await handled('before')).toEqual([]);
  const refused = await ask('connections/sources', given);
  expect(refused.said).toMatchObject({
    kind: 'refused',
    checks: expect.arrayContaining([expect.objectContaining({ detail: expect.stringContaining('private network') })]),
  });
  // Kept all the same it is shown as what it is: a shop that cannot be asked.
  await ask('connections/sources', { ...given, isKeptAnyway: true });
  await handled('refused', '4710');
  expect((await ask('health')).said['sources']).toMatchObject([
    { name: 'woo', state: 'failing', why: expect.stringContaining('private network') },
  ]);
  expect(server.requests).toEqual([]);
  const connected = await ask('connections/sources', { ...given, isPrivateNetworkAllowed: true });
  expect(connected.said).toMatchObject({ kind: 'connected' });
  expect(await handled('with')).toEqual(['woo:4711']);
  const callsOf = async () =>
    ((await ask('connections', undefined, 'viewer')).said['sources'] as [{ calls: { lastDay: number } }])[0].calls;
  const calls = await callsOf();
  const requests = server.requests.length;
  expect(calls.lastDay).toBeGreaterThan(0);
  const checks = (await ask('connections/sources/woo/test', {})).said['checks'] as { isFine: boolean }[];
  expect(checks[0]).toMatchObject({ what: 'orders', isFine: true });
  expect(await callsOf()).toEqual({
    lastMinute: expect.any(Number),
    lastDay: calls.lastDay + server.requests.length - requests,
    told: null,
  });
  const called = async () => {
    const webhookId = page.desk.ports.records.sourceConnections.read('woo')?.webhookId ?? '';
    return (await page.ask(`/webhooks/${webhookId}`, { method: 'POST', json: {} })).status;
  };
  expect(await called()).toBe(401);
  await ask('connections/sources/woo/pause', { isPaused: true });
  const before = server.requests.length;
  await handled('paused', '4712');
  expect(server.requests).toHaveLength(before);
  expect((await ask('health')).said['sources']).toMatchObject([{ name: 'woo', state: 'paused' }]);
  await ask('connections/sources/woo/pause', { isPaused: false });
  expect((await ask('health')).said['sources']).toMatchObject([{ name: 'woo', state: 'in_use' }]);
  await handled('again', '4713');
  expect(server.requests.length).toBeGreaterThan(before);
  const asked = server.requests.length;
  expect((await ask('connections/sources/woo/disconnect', {})).said).toEqual({ leftAt: null });
  expect(await handled('after')).toEqual([]);
  expect(server.requests).toHaveLength(asked);
  expect((await ask('health')).said['sources']).toEqual([]);
}, 120_000);

test('the grant of Gmail and Outlook begins at a page of this desk that leads on once', async () => {
  const grant = {
    connector: 'outlook',
    addresses: ['sales@fjordlight.example'],
    clientId: 'abc',
    clientSecret: 'hush-hush',
  };
  const begun = await ask('connections/grants', grant);
  expect(begun.said['path']).toMatch(/^\/connect\/link\/[\w-]{43}$/);
  expect(begun.text).not.toContain('hush-hush');
  const led = await page.ask(String(begun.said['path']));
  expect(await led.text()).toContain('Continue to Microsoft');
});

test('every connector names its settings with what is needed, and no private name for a secret is a setting', async () => {
  const { connectors } = (await ask('connectors')).said as {
    connectors: { name: string; settings: { key: string }[]; secrets: { secret: string }[] }[];
  };
  expect(connectors.length).toBeGreaterThan(20);
  expect(connectors.find(({ name }) => name === 'shopify')?.settings[0]).toMatchObject({ key: 'shop', isNeeded: true });
  for (const { settings, secrets } of connectors)
    expect(settings.filter(({ key }) => secrets.some(({ secret }) => secret === key))).toEqual([]);
});
