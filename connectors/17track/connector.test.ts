import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { ask, NUMBERS, openSeventeenTrack } from './seventeen-track-server-fixture.ts';

testTrackingSource({ name: '17track', carrier: 'dhl', numbers: NUMBERS, open: () => openSeventeenTrack() });

const updated = (number: string) =>
  JSON.stringify({ event: 'TRACKING_UPDATED', data: { number, carrier: 7041, track_info: {} } });

testSourceWebhooks({
  name: '17track',
  secrets: ['made-up-key-1', 'made-up-key-2'],
  open(apiKey) {
    const { webhooks } = connector.open({ registerUnknown: false }, openTestAccess({ apiKey }));
    if (webhooks === undefined) throw new Error('17track fills the SourceWebhooks port');
    return webhooks;
  },
  calls: [
    { body: updated(NUMBERS.delivered), says: [{ kind: 'parcel', trackingNumber: NUMBERS.delivered }] },
    {
      body: JSON.stringify({
        event: 'TRACKING_STOPPED',
        data: { number: NUMBERS.in_transit, carrier: 7041, tag: null },
      }),
      says: [{ kind: 'parcel', trackingNumber: NUMBERS.in_transit }],
    },
    { body: JSON.stringify({ event: 'TRACKING_UPDATED', data: {} }), says: [{ kind: 'all' }] },
  ],
  sign: ({ body, secret }) => ({
    headers: new Map([['sign', createHash('sha256').update(body).update(`/${secret}`).digest('hex')]]),
  }),
  proofHeaders: ['sign'],
  unsignedHeaders: { '17token': 'made-up-key-2' },
  isTimeSigned: false,
});

test('without a key no call is believed, whatever is signed', async () => {
  const { webhooks } = connector.open({ registerUnknown: false }, openTestAccess({}));
  const body = Buffer.from(updated('1'));
  const headers = new Map([['sign', createHash('sha256').update(body).update('/').digest('hex')]]);
  const call = {
    method: 'POST',
    url: new URL('https://desk.example/'),
    headers,
    body,
    now: '2026-11-20T09:00:00.000Z',
  };
  expect(await webhooks?.receive(call)).toMatchObject({ answer: { status: 401 }, events: [] });
});

describe('asking', () => {
  test('many numbers go in calls of forty, each number once', async () => {
    const { source, sentTo } = await openSeventeenTrack();
    const many = Array.from({ length: 45 }, (_, index) => ask(`RR${String(index).padStart(9, '0')}CN`));
    const answers = await source.track([
      ...many.slice(0, 39),
      ask(NUMBERS.delivered),
      ask(NUMBERS.delivered),
      ...many.slice(39),
    ]);
    expect(answers.filter(({ kind }) => kind === 'found')).toHaveLength(2);
    expect(sentTo('/gettrackinfo').map((numbers) => numbers.length)).toEqual([40, 7]);
    const twice = await openSeventeenTrack();
    await twice.source.track([ask(NUMBERS.delivered), ask('0034 0434 1610 9000 0042')]);
    expect(twice.sentTo('/gettrackinfo')).toEqual([[{ number: NUMBERS.delivered }]]);
  });

  test('the rest is not asked once the key is refused', async () => {
    const { source, server } = await openSeventeenTrack(false, 'wrong');
    const many = Array.from({ length: 90 }, (_, index) => ask(`RR${String(index).padStart(9, '0')}CN`));
    const kinds = (await source.track(many)).map((answer) => answer.kind === 'failed' && answer.error.kind);
    expect(new Set(kinds)).toEqual(new Set(['auth']));
    expect(server.requests).toHaveLength(1);
  });
});

describe('registering', () => {
  test('reading registers nothing unless the connection says so: each number costs', async () => {
    const { source, sentTo } = await openSeventeenTrack();
    expect(await source.track([ask(NUMBERS.not_found)])).toMatchObject([{ kind: 'not_found' }]);
    expect(sentTo('/register')).toEqual([]);
    expect(connector.config.safeParse({}).success).toBe(false);
  });

  test('where it says so, what is not tracked yet is given to 17TRACK once, and is not known until a carrier was asked', async () => {
    const { source, sentTo } = await openSeventeenTrack(true);
    const queries = [ask(NUMBERS.delivered), ask(NUMBERS.not_found), ask('1Z999AA10123456784', { carrier: 'ups' })];
    const kindsOf = async () => (await source.track(queries)).map(({ kind }) => kind);
    expect(await kindsOf()).toEqual(['found', 'not_found', 'not_found']);
    expect(await kindsOf()).toEqual(['found', 'not_found', 'not_found']);
    expect(sentTo('/register')).toEqual([
      [
        { number: NUMBERS.not_found, auto_detection: true },
        { number: '1Z999AA10123456784', carrier: 100_002 },
      ],
    ]);
  });

  test('a number that 17TRACK does not take fails alone, with its code', async () => {
    const { source } = await openSeventeenTrack(true);
    expect(await source.track([ask('BAD12345'), ask('a_b'), ask(NUMBERS.delivered)])).toMatchObject([
      { kind: 'failed', error: { kind: 'rejected', message: /-18019903/ } },
      { kind: 'failed', error: { kind: 'rejected', message: /not of its form/ } },
      { kind: 'found' },
    ]);
  });

  test('one that somebody registered meanwhile is no fault', async () => {
    const { source, server } = await openSeventeenTrack(true);
    const rejected = (code: number) => ({
      json: { code: 0, data: { accepted: [], rejected: [{ number: NUMBERS.not_found, error: { code } }] } },
    });
    server.override(({ path }) => rejected(path === '/register' ? -18_019_901 : -18_019_902));
    expect(await source.track([ask(NUMBERS.not_found)])).toMatchObject([{ kind: 'not_found' }]);
  });
});

test('doctor says whether the key holds', async () => {
  expect(await (await openSeventeenTrack()).opened.check()).toMatchObject([{ isFine: true }]);
  const bad = await openSeventeenTrack(false, 'wrong');
  expect(await bad.opened.check()).toMatchObject([{ isFine: false, remedy: expect.stringContaining('access key') }]);
  bad.server.override(() => ({ json: { code: -18_010_002, data: { errors: [{ code: -18_010_002, message: 'x' }] } } }));
  expect(await bad.opened.check()).toMatchObject([{ isFine: false, detail: expect.stringContaining('-18010002') }]);
});
