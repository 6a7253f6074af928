import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startVendorServer } from '../../connectors/contract/vendor-server-fixture.ts';
import {
  createFakeSourceConnector,
  FAKE_TOKEN,
  type FakeSourceConnector,
} from '../../connectors/fake/source-connector.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { openSourceSecrets } from '../connecting/source-secrets.ts';
import { listSourceConnectorNames } from '../runtime/load-source-connector.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { type ConnectSourceOptions, runConnectSource } from './connect-source-command.ts';
import { describeSourceConnectors } from './describe-source-connectors.ts';
import { listConfigKeys } from './source-config.ts';
import { disconnectSource, listSources } from './sources-command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
let db: string;
let fake: FakeSourceConnector;
let said: string[];

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  db = join(folder, 'desk.sqlite');
  fake = createFakeSourceConnector();
  said = [];
});

interface Given {
  readonly env?: Record<string, string>;
  readonly piped?: string;
  readonly typed?: readonly string[];
}
function personWith({ env: more = {}, piped, typed = [] }: Given = {}): Terminal {
  const left = [...typed];
  return {
    env: { ...env, ...more },
    print: (text) => void said.push(text),
    async askSecret(question, insteadOf) {
      const answer = left.shift();
      said.push(question);
      if ((answer ?? '') === '' && insteadOf !== null) throw new UsageError(insteadOf);
      return answer ?? '';
    },
    readSecret: () => Promise.reject(new Error('not called')),
    readPiped: () => Promise.resolve(piped ?? null),
    openBrowser: () => {
      throw new Error('no browser is opened');
    },
  };
}
const load = async (name: string) => (name === 'fake' ? fake : null);
const connect = (given: Given = {}, options: Partial<ConnectSourceOptions> = {}) =>
  runConnectSource('fake', { db, set: ['shop=northwind'], ...options }, personWith(given), load);
const TOKEN = { env: { WAYBILL_SECRET_ACCESS_TOKEN: FAKE_TOKEN } };

async function kept() {
  const records = openDesk({ file: db });
  const all = records.sourceConnections.list().map((connection) => ({
    name: connection.name,
    config: JSON.parse(connection.config),
    isPrivateNetworkAllowed: connection.isPrivateNetworkAllowed,
    secrets: openSourceSecrets(readSealingKeys(env), connection),
  }));
  await records.close();
  return all;
}

describe('a source that is connected', () => {
  test('is tried, says which rights it has, and is kept with its secrets sealed', async () => {
    fake.checks = [{ what: 'webhooks', isFine: false, detail: 'They are refused.', remedy: 'Add the scope hooks.' }];
    await connect(TOKEN, { name: 'shop-eu', set: ['shop=northwind', 'days=60', 'warehouses=a, b'] });
    const text = said.join('\n');
    expect(text).toContain('fine     orders       Orders can be read.');
    expect(text).toContain('missing  webhooks     They are refused.\n                      Add the scope hooks.');
    expect(text).toContain('shop-eu is connected');
    expect(await kept()).toEqual([
      {
        name: 'shop-eu',
        config: { shop: 'northwind', days: 60, warehouses: ['a', 'b'] },
        isPrivateNetworkAllowed: false,
        secrets: { accessToken: FAKE_TOKEN },
      },
    ]);
    expect(fake.closed()).toBe(1);
    expect(text).not.toContain(FAKE_TOKEN);
    expect(readFileSync(db, 'latin1')).not.toContain(FAKE_TOKEN);
  });

  test('is not kept where what it needs at least does not work, unless that is wanted', async () => {
    await expect(connect({ env: { WAYBILL_SECRET_ACCESS_TOKEN: 'wrong' } })).rejects.toThrow('--anyway');
    expect(said.join('\n')).toContain('Make an access token with the scope read_orders.');
    expect(await kept()).toEqual([]);
    await connect({ env: { WAYBILL_SECRET_ACCESS_TOKEN: 'wrong' } }, { anyway: true, privateNetwork: true });
    expect(await kept()).toMatchObject([
      { name: 'fake', isPrivateNetworkAllowed: true, secrets: { accessToken: 'wrong' } },
    ]);
  });

  test('takes its secrets typed, piped in one a line or as JSON, and over both from the environment', async () => {
    await connect({ typed: [FAKE_TOKEN, ''] }, { name: 'typed' });
    await connect({ piped: `${FAKE_TOKEN}` }, { name: 'line' });
    await connect({ piped: `${FAKE_TOKEN}\nsigning` }, { name: 'lines' });
    await connect({ piped: JSON.stringify({ accessToken: FAKE_TOKEN, signingSecret: 'a\nb' }) }, { name: 'json' });
    await connect({ ...TOKEN, piped: 'ignored\nas\nnothing\nis\nmissing' }, { name: 'env' });
    expect((await kept()).map(({ secrets }) => secrets)).toEqual([
      { accessToken: FAKE_TOKEN },
      { accessToken: FAKE_TOKEN },
      { accessToken: FAKE_TOKEN, signingSecret: 'signing' },
      { accessToken: FAKE_TOKEN, signingSecret: 'a\nb' },
      { accessToken: FAKE_TOKEN },
    ]);
  });

  test('is refused without its secrets, with too many, or with ones it does not have', async () => {
    await expect(connect()).rejects.toThrow('set WAYBILL_SECRET_ACCESS_TOKEN');
    await expect(connect({ piped: 'a\nb\nc' })).rejects.toThrow('3 lines are piped in');
    await expect(connect({ piped: '{"signingSecret":"x"}' })).rejects.toThrow('lacks: accessToken');
    await expect(connect({ piped: '{"accessToken":"x","other":"s3cret"}' })).rejects.toThrow(
      /no secret other; there is/,
    );
    await expect(connect({ piped: '{"accessToken":"s3cret"' })).rejects.toThrow(/^What is piped in is no JSON/);
    const noKey = runConnectSource(
      'fake',
      { db, set: ['shop=x'] },
      { ...personWith(TOKEN), env: { WAYBILL_SECRET_ACCESS_TOKEN: FAKE_TOKEN } },
      load,
    );
    await expect(noKey).rejects.toThrow('WAYBILL_KEY is not set');
  });
});

describe('settings', () => {
  const refused = async (...set: readonly string[]): Promise<string> =>
    connect(TOKEN, { set }).then(
      () => 'kept',
      (error: Error) => error.message,
    );

  test('that are wrong, missing or unknown are named with what to do, and without their value', async () => {
    expect(await refused()).toMatch(/^shop is missing: --set shop=… \(the first word of the shop’s address\)/);
    expect(await refused('shop=Northwind Ltd')).toMatch(/^shop: Give the first word of the shop’s address/);
    expect(await refused('shop=x', 'regoin=eu')).toMatch(/^There is no setting regoin; there is shop, region, days/);
    expect(await refused('shop=x', 'days=many')).toMatch(/^days: /);
    expect(await refused('shop=x', 'region=mars')).not.toContain('mars');
    expect(await refused('shop')).toContain('key=value');
    for (const key of ['__proto__.x', 'constructor', 'a.prototype'])
      expect(await refused(`${key}=1`)).toContain('no key');
  });

  test('never hold a secret', async () => {
    expect(await refused('shop=x', 'accessToken=fake_s3cret')).toMatch(
      /accessToken is a secret .*Change it at the vendor/,
    );
    expect(await refused('shop=x', 'accessToken=fake_s3cret')).not.toContain('s3cret');
  });

  test('come from a file too, and what is said on the command line goes before it', async () => {
    const config = `${db}.json`;
    writeFileSync(config, JSON.stringify({ shop: 'file', region: 'us' }));
    await connect(TOKEN, { config, set: ['shop=said'] });
    expect(await kept()).toMatchObject([{ config: { shop: 'said', region: 'us' } }]);
    writeFileSync(config, '[]');
    await expect(connect(TOKEN, { config })).rejects.toThrow('no JSON object');
    await expect(connect(TOKEN, { config: `${config}.not` })).rejects.toThrow('there is no file');
  });

  test('and names and connectors that there are not are refused', async () => {
    for (const name of ['Shop', 'orders@shop.example', 'slack:desk', 'model', 'file', '', 'x'.repeat(41)])
      await expect(connect(TOKEN, { name }), name).rejects.toThrow('is no name');
    await expect(runConnectSource('file', { db, set: [] }, personWith(), load)).rejects.toThrow('no connector file');
  });
});

test('help says what a connector takes, and of all of them what they need', async () => {
  const all = await describeSourceConnectors(['fake', 'gone'], load);
  expect(all).toContain('fake (shop: orders, webhooks)');
  expect(all).toMatch(/--set shop=/);
  expect(all).not.toMatch(/--set region=/);
  expect(all).toContain('3 more: waybill connect fake --help');
  const text = await describeSourceConnectors(['fake'], load);
  expect(text).toMatch(/--set shop=… +text, needed; the first word of the shop’s address/);
  expect(text).toMatch(/--set region=… +eu \| us; where its data lies \("eu" if unset\)/);
  expect(text).toMatch(/--set warehouses=… +list\n/);
  expect(text).toMatch(/secret signingSecret +Secret .*; optional; or WAYBILL_SECRET_SIGNING_SECRET/);
});

test('every connector there is says what it takes, also where its settings have several forms', async () => {
  const names = listSourceConnectorNames();
  const text = await describeSourceConnectors(names);
  for (const name of names) expect(text, name).toMatch(new RegExp(`^  ${name} \\(`, 'm'));
  expect(names).not.toContain('imap');
  const config = z.discriminatedUnion('engine', [
    z.strictObject({ engine: z.literal('postgres'), host: z.string(), port: z.int().default(5432) }),
    z.strictObject({ engine: z.literal('sqlite'), file: z.string() }),
  ]);
  expect(listConfigKeys({ config }).map(({ key, form, isNeeded }) => [key, form, isNeeded])).toEqual([
    ['engine', 'postgres | sqlite', true],
    ['host', 'text', false],
    ['port', 'number', false],
    ['file', 'text', false],
  ]);
});

test('sources are listed, and disconnected with what they registered; where that fails it is said', async () => {
  await connect(TOKEN, { name: 'one' });
  await connect(TOKEN, { name: 'two' });
  const records = openDesk({ file: db });
  const url = 'https://desk.example/webhooks/x';
  fake.registered.add(url);
  for (const name of ['one', 'two'])
    records.sourceStandings.note(
      name,
      { subscribed: { url, at: '2026-11-20T09:00:00Z', subscriptions: [] } },
      '2026-11-20T09:00:00Z',
    );
  const person = personWith();
  expect(await disconnectSource(records, 'one', person, load)).toContain('one is disconnected');
  expect(fake.registered.size).toBe(0);
  fake.failNext('unsubscribe', { kind: 'unavailable' });
  expect(await disconnectSource(records, 'two', person, load)).toContain(`Its webhooks to ${url} could not be ended`);
  expect(await disconnectSource(records, 'two', person, load)).toBeNull();
  await records.close();
  said = [];
  await listSources({ db }, person);
  expect(said.join('')).toContain('No source is connected');
});

test('a source that has just failed is listed as failing, with when it last answered and why it does not', async () => {
  await connect(TOKEN, { name: 'shop' });
  const records = openDesk({ file: db });
  const failing = {
    answeredAt: '2026-11-20T08:00:00Z',
    failingSince: '2026-11-20T08:30:00Z',
    failedAt: '2026-11-20T08:58:00Z',
    failure: '[fake] no answer.',
  };
  records.sourceStandings.note('shop', failing, '2026-11-20T09:00:00Z');
  await records.close();
  said = [];
  await listSources({ db }, personWith());
  expect(said.join('')).toMatch(/shop +fake .* failing +2026-11-20 08:00 +2026-11-20 08:58 +never/);
  expect(said.join('')).toContain('shop does not answer: [fake] no answer.');
  said = [];
  await listSources({ db, json: true }, personWith());
  expect(JSON.parse(said.join(''))).toMatchObject([{ name: 'shop', state: 'failing', ...failing }]);
});

describe('the command', () => {
  async function run(
    args: readonly string[],
    input: string,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const child = spawn(join(import.meta.dirname, '..', '..', 'bin', 'waybill'), args, {
      env: { PATH: process.env['PATH'], ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        text += String(bytes);
      });
    child.stdin.end(input);
    return { status: await new Promise((resolve) => child.once('exit', resolve)), text };
  }

  test('connects a real carrier, lists it, tells of it, and refuses its private address where that was not allowed', async () => {
    const dhl = await startVendorServer(({ headers }) =>
      headers['dhl-api-key'] === 'good-key' ? { json: { shipments: [] } } : { status: 401, json: {} },
    );
    const args = ['connect', 'dhl', '--db', db, '--set', 'callsPerDay=250', '--set', `baseUrl=${dhl.url}`];
    const refused = await run(args, 'good-key\n');
    expect(refused).toMatchObject({ status: 2, text: expect.stringContaining('--private-network') });
    expect(dhl.requests).toEqual([]);
    const denied = await run([...args, '--private-network'], 'bad-key\n');
    expect(denied).toMatchObject({ status: 2, text: expect.stringContaining('missing  tracking') });
    const connected = await run([...args, '--private-network', '--name', 'dhl-de'], 'good-key\n');
    expect(connected).toMatchObject({ status: 0, text: expect.stringContaining('dhl-de is connected') });
    const listed = await run(['sources', '--db', db], '');
    expect(listed.text).toMatch(/dhl-de.*dhl.*in use.*never/);
    expect(listed.text).toMatch(/last answer +last failure/);
    expect((await run(['connect', 'dhl', '--help'], '')).text).toContain('secret apiKey');
    expect((await run(['connect', '--help'], '')).text).toContain('dhl (carrier: tracking)');
    const gone = await run(['disconnect', 'dhl-de', '--db', db], '');
    expect(gone).toMatchObject({ status: 0, text: expect.stringContaining('dhl-de is disconnected') });
  }, 120_000);
});
