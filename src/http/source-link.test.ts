// A source whose secrets somebody else types, in a real browser: the page, what is missing, and what is kept.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  createFakeSourceConnector,
  FAKE_TOKEN,
  type FakeSourceConnector,
} from '../../connectors/fake/source-connector.ts';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { type ConnectLinks, createConnectLinks } from '../connecting/connect-links.ts';
import { openTestDesk, type TestDesk } from '../connecting/connecting-fixture.ts';
import { openSourceSecrets } from '../connecting/source-secrets.ts';
import { limits } from '../domain/limits.ts';
import { connectOfferedSource } from '../runtime/connect-offered-source.ts';
import { connectRoutes } from './connect-routes.ts';
import type { SourceOffer } from './source-secrets-form.ts';

const OFFER: SourceOffer = {
  name: 'shopify-eu',
  connector: 'fake',
  config: { shop: 'northwind' },
  isPrivateNetworkAllowed: false,
  isKeptAnyway: false,
  secrets: [
    { secret: 'accessToken', label: 'Access token <fake_…>', isOptional: false },
    { secret: 'signingSecret', label: 'Secret with which webhooks are signed', isOptional: true },
  ],
};
let desk: TestDesk;
let fake: FakeSourceConnector;
let takenUp: string[];
let links: ConnectLinks;
let origin: string;
let routes: ReturnType<typeof connectRoutes>;
let browser: Browser;

beforeAll(async () => {
  const executablePath = await chromium.executablePath();
  browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 120_000);
afterAll(() => browser.close());

beforeEach(async () => {
  desk = openTestDesk();
  fake = createFakeSourceConnector();
  takenUp = [];
  links = createConnectLinks(desk.clock);
  const port = await findFreePort();
  origin = `http://127.0.0.1:${port}`;
  routes = connectRoutes({
    ports: desk,
    readKeys: () => desk.keys,
    origin,
    links,
    tryImap: () => Promise.reject(new Error('not called')),
    connectSource: connectOfferedSource({
      ...desk,
      readKeys: () => desk.keys,
      load: async (name) => (name === 'fake' ? fake : null),
      takeUp: async (name) => void takenUp.push(name),
    }),
    watch: () => Promise.reject(new Error('not called')),
  });
  const node = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port });
  onTestFinished(() => void node.close());
});

const give = (more: Partial<SourceOffer> = {}): string =>
  links.issue({ connector: 'source', source: { ...OFFER, ...more } }).token;
const submit = (token: string, fields: Record<string, string>) =>
  routes.request(`/connect/link/${token}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
  });
const kept = () => {
  const [connection] = desk.records.sourceConnections.list();
  return connection === undefined ? null : openSourceSecrets(desk.keys, connection);
};

describe('a link to a source', () => {
  test('shows what is asked for, then what is missing, and keeps what works', async () => {
    const shots = join(tmpdir(), 'waybill-source-pages');
    mkdirSync(shots, { recursive: true });
    const complaints: string[] = [];
    const tab = await browser.newPage({ viewport: { width: 900, height: 900 } });
    onTestFinished(() => tab.close());
    tab.on('console', (message) => complaints.push(message.text()));
    fake.checks = [
      {
        what: 'webhooks',
        isFine: false,
        detail: 'They are <b>refused</b>.',
        remedy: 'Add the scope hooks, or leave them.',
      },
    ];
    await tab.goto(`${origin}/connect/link/${give()}`);
    await tab.screenshot({ path: join(shots, 'asked.png') });
    expect(await tab.locator('main').innerText()).toContain('shopify-eu');
    const token = tab.getByLabel('Access token <fake_…>');
    expect(await token.getAttribute('type')).toBe('password');
    await tab.getByRole('button').click();
    expect(kept()).toBeNull();
    await token.fill('wrong-token');
    await tab.getByRole('button').click();
    await tab.locator('.missing').first().waitFor();
    await tab.screenshot({ path: join(shots, 'missing.png') });
    const refused = await tab.content();
    expect(refused).toContain('read_orders');
    expect(refused).not.toContain('wrong-token');
    expect(kept()).toBeNull();
    await token.fill(FAKE_TOKEN);
    await tab.getByLabel('Secret with which webhooks are signed').fill('signing');
    await tab.getByRole('button').click();
    await tab.locator('.fine').first().waitFor();
    await tab.screenshot({ path: join(shots, 'connected.png') });
    expect(await tab.locator('main').innerText()).toContain('They are <b>refused</b>.');
    expect(kept()).toEqual({ accessToken: FAKE_TOKEN, signingSecret: 'signing' });
    // It counts from now on.
    expect(takenUp).toEqual([OFFER.name]);
    // A 400 of ours is a line of the browser's own.
    expect(complaints.filter((line) => !line.includes('400'))).toEqual([]);
    expect(desk.readAudit()).not.toMatch(/fake_good|signing"|northwind/);
  }, 60_000);

  test('is good once, and for a few tries', async () => {
    const token = give();
    expect((await submit(token, { secret0: FAKE_TOKEN })).status).toBe(200);
    expect((await submit(token, { secret0: FAKE_TOKEN })).status).toBe(404);
    const other = give();
    for (let n = 0; n < limits.connecting.linkTriesMax; n += 1)
      expect((await submit(other, { secret0: 'wrong' })).status).toBe(400);
    expect((await submit(other, { secret0: FAKE_TOKEN })).status).toBe(404);
  });

  test('takes nothing that is missing, too long or from another page, and keeps what does not work where that was said', async () => {
    const token = give({ isKeptAnyway: true });
    expect((await submit(token, { secret1: 'x' })).status).toBe(400);
    expect((await submit(token, { secret0: 'x'.repeat(limits.connecting.secretCharactersMax + 1) })).status).toBe(400);
    const foreign = await routes.request(`/connect/link/${token}`, {
      method: 'POST',
      body: `secret0=${FAKE_TOKEN}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    expect(kept()).toBeNull();
    expect((await submit(token, { secret0: 'wrong' })).status).toBe(200);
    expect(kept()).toEqual({ accessToken: 'wrong' });
  });
});
