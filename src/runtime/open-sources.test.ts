import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createFakeSourceConnector, FAKE_TOKEN } from '../../connectors/fake/source-connector.ts';
import { rotateKey } from '../connecting/connect-mailbox.ts';
import { connectSource, type NewSource } from '../connecting/connect-source.ts';
import { openTestDesk } from '../connecting/connecting-fixture.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { openSourceSecrets } from '../connecting/source-secrets.ts';
import { openSources } from './open-sources.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
const keys = readSealingKeys(env);
const NEW: NewSource = {
  name: 'shop-eu',
  connector: 'fake',
  config: { shop: 'northwind' },
  secrets: { accessToken: FAKE_TOKEN },
  isPrivateNetworkAllowed: false,
};

function openDesk() {
  const desk = openTestDesk();
  const fake = createFakeSourceConnector();
  const reported: unknown[] = [];
  const connect = (more: Partial<NewSource> = {}) => connectSource(desk, () => keys, { ...NEW, ...more });
  const open = (given: Readonly<Record<string, string>> = env) =>
    openSources({
      ...desk,
      env: given,
      report: (line) => void reported.push(line),
      load: async (name) => (name === 'fake' ? fake : null),
    });
  const read = (name = 'shop-eu') => {
    const connection = desk.records.sourceConnections.read(name);
    return connection === null ? null : openSourceSecrets(keys, connection);
  };
  return { ...desk, fake, reported, connect, open, read };
}

test('all that are kept are opened with their secrets, and closed', async () => {
  const { connect, open, fake } = openDesk();
  await connect();
  await connect({ name: 'another', secrets: {}, config: { shop: 'southwind', region: 'us' } });
  const sources = await open();
  expect(sources.map(({ name, connector, kind }) => ({ name, connector, kind }))).toEqual([
    { name: 'shop-eu', connector: 'fake', kind: 'shop' },
    { name: 'another', connector: 'fake', kind: 'shop' },
  ]);
  expect(fake.accesses.map(({ secrets }) => secrets)).toEqual([{ accessToken: FAKE_TOKEN }, {}]);
  expect(await sources[0]?.opened.check()).toMatchObject([{ what: 'orders', isFine: true }]);
  for (const source of sources) await source.close();
  expect(fake.closed()).toBe(2);
});

test('one that cannot be opened is reported, kept as stopped, and left out; it is used again when it can be', async () => {
  const { connect, open, records, reported } = openDesk();
  await connect();
  await connect({ name: 'gone', connector: 'unheard-of' });
  await connect({ name: 'outdated', config: { store: 'x' } });
  const opened = await open();
  expect(opened.map(({ name }) => name)).toEqual(['shop-eu']);
  expect(reported).toEqual([
    { event: 'source_not_opened', source: 'gone', connector: 'unheard-of' },
    { event: 'source_not_opened', source: 'outdated', connector: 'fake' },
  ]);
  expect(records.sourceStandings.read('gone')?.stoppedWhy).toContain('no connector unheard-of');
  expect(records.sourceStandings.read('outdated')?.stoppedWhy).toMatch(/shop: .*Connect it again/);
  expect(await open({})).toEqual([]);
  expect(records.sourceStandings.read('shop-eu')?.stoppedWhy).toContain('WAYBILL_KEY');
  await open();
  expect(records.sourceStandings.read('shop-eu')?.stoppedWhy).toBeNull();
});

describe('a secret that the vendor has changed', () => {
  test('is sealed and on the disk when it is kept, the others stay, and whoever asks has the newest', async () => {
    const { connect, open, fake, read, readAudit } = openDesk();
    await connect({ secrets: { accessToken: FAKE_TOKEN, signingSecret: 'signing' } });
    await open();
    const [access] = fake.accesses;
    await Promise.all([access?.keepSecret('accessToken', 'second'), access?.keepSecret('accessToken', 'third')]);
    expect(read()).toEqual({ accessToken: 'third', signingSecret: 'signing' });
    expect(access?.secrets['accessToken']).toBe('third');
    await expect(access?.keepSecret('unknown', 'x')).rejects.toThrow('no secret unknown');
    expect(readAudit()).toContain('rotated_token');
    expect(readAudit()).not.toMatch(/third|signing|northwind/);
  });

  test('does not take the place of one that was connected anew, nor of one that is gone', async () => {
    const { connect, open, fake, read, records, clock } = openDesk();
    await connect();
    await open();
    await connect({ secrets: { accessToken: 'typed' } });
    await expect(fake.accesses[0]?.keepSecret('accessToken', 'late')).rejects.toMatchObject({ kind: 'auth' });
    expect(read()).toEqual({ accessToken: 'typed' });
    records.sourceConnections.remove('shop-eu', clock.now());
    await expect(fake.accesses[0]?.keepSecret('accessToken', 'later')).rejects.toMatchObject({ kind: 'auth' });
  });

  test('is kept too where there was none before', async () => {
    const { connect, open, fake, read } = openDesk();
    await connect({ secrets: {} });
    await open();
    await fake.accesses[0]?.keepSecret('signingSecret', 'made');
    expect(read()).toEqual({ signingSecret: 'made' });
  });

  test('is kept the next time where the disk refused it', async () => {
    const { connect, open, fake, read, records } = openDesk();
    await connect({ secrets: { accessToken: FAKE_TOKEN, signingSecret: 'signing' } });
    const { reseal } = records.sourceConnections;
    let isFull = true;
    Object.assign(records.sourceConnections, {
      reseal: (...given: Parameters<typeof reseal>) => {
        if (isFull) throw new Error('the disk is full');
        return reseal(...given);
      },
    });
    await open();
    const [access] = fake.accesses;
    await expect(access?.keepSecret('accessToken', 'second')).rejects.toThrow('full');
    isFull = false;
    await access?.keepSecret('signingSecret', 'new');
    expect(read()).toEqual({ accessToken: 'second', signingSecret: 'new' });
  });
});

test('a new key seals the secrets of sources too, and an old copy of one opens nothing of another', async () => {
  const { connect, records, clock } = openDesk();
  await connect();
  await connect({ name: 'other', secrets: { accessToken: 'x' } });
  const next = { WAYBILL_KEY: randomBytes(32).toString('base64'), WAYBILL_KEY_OLD: env.WAYBILL_KEY };
  expect(await rotateKey({ records, clock }, readSealingKeys(next))).toEqual({ sealed: 2 });
  const fresh = readSealingKeys({ WAYBILL_KEY: next.WAYBILL_KEY });
  const [eu, other] = records.sourceConnections.list();
  expect(eu && openSourceSecrets(fresh, eu)).toEqual({ accessToken: FAKE_TOKEN });
  expect(() => other && eu && openSourceSecrets(fresh, { ...eu, sealed: other.sealed })).toThrow('shop-eu');
});
