import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { event, HANDED, NUMBERS, OUT, PARCELS, parcel } from './parcels-fixture.ts';
import { readGlsAnswer } from './translate.ts';

function answer({ method, path, headers, body }: VendorRequest): VendorReply {
  if (path === '/oauth2/v2/token') {
    const form = new URLSearchParams(body);
    const isKnown =
      form.get('grant_type') === 'client_credentials' && form.get('client_secret') === 'secret-of-the-desk';
    if (!isKnown) return { status: 400, json: { errors: [{ message: 'Invalid client identifier', type: '400' }] } };
    return { json: { token_type: 'Bearer', access_token: 'token-1', expires_in: 14_400 } };
  }
  if (headers['authorization'] !== 'Bearer token-1') return { status: 401, text: '<html>Authorization failed</html>' };
  if (path === '/track-and-trace-v1/tracking/events/codes')
    return { json: { eventsCodes: [{ code: 'DELIVD.NORMAL' }] } };
  const asked = /^\/track-and-trace-v1\/tracking\/simple\/trackids\/([A-Z0-9_,]+)$/.exec(path)?.[1]?.split(',') ?? [];
  if (method !== 'GET' || asked.length === 0) return { status: 404, json: { status: 404, title: 'Not Found' } };
  if (asked.length > 10) return { status: 400, json: { status: 400, title: 'Bad Request' } };
  const parcels = asked.flatMap((number) => {
    const found = PARCELS.filter(({ requested }) => requested === number);
    return found.length > 0
      ? found
      : [{ requested: number, errorCode: 'E_404_01', errorMessage: 'Resource Not Found' }];
  });
  return { json: { parcels } };
}

const SECRETS = { clientId: 'key-of-the-desk', clientSecret: 'secret-of-the-desk' };

async function open(
  config: Partial<Parameters<typeof connector.open>[0]> = {},
  secrets: Record<string, string> = SECRETS,
) {
  const server = await startVendorServer(answer);
  const access = openTestAccess(secrets);
  const opened = connector.open({ callsPerDay: 500, baseUrl: server.url, ...config }, access);
  const source = opened.tracking;
  if (source === undefined) throw new Error('gls fills the TrackingSource port');
  const asked = () =>
    server.requests.filter(({ path }) => path.includes('/tracking/')).map(({ path }) => path.split('/').at(-1));
  return { server, access, opened, source, asked };
}

const ask = (trackingNumber: string) => ({
  trackingNumber,
  carrier: 'gls',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: null,
});

testTrackingSource({ name: 'gls', carrier: 'gls', numbers: NUMBERS, open });

describe('what GLS is asked', () => {
  test('ten numbers go in one call, each once, in capitals and without spaces', async () => {
    const { source, asked } = await open();
    const answers = await source.track([
      ...Array.from({ length: 11 }, (_, index) => ask(`3000000${1_000 + index}`)),
      ask('zx61 qjix'),
      ask('ZX61QJIX'),
    ]);
    expect(answers.slice(10).map(({ kind }) => kind)).toEqual(['not_found', 'found', 'found']);
    expect(asked()).toEqual([
      Array.from({ length: 10 }, (_, index) => `3000000${1_000 + index}`).join(','),
      '30000001010,ZX61QJIX',
    ]);
  });

  test('what is no number of GLS is not sent: it would be another call', async () => {
    const { source, asked } = await open();
    const answers = await source.track([ask('../events/codes'), ask('1,2'), ask(NUMBERS.delivered)]);
    expect(answers).toMatchObject([
      { kind: 'failed', error: { kind: 'rejected' } },
      { kind: 'failed' },
      { kind: 'found' },
    ]);
    await source.track([ask('?')]);
    expect(asked()).toEqual([NUMBERS.delivered]);
  });

  test('no more calls are made in a day than GLS has granted', async () => {
    const { source, asked } = await open({ callsPerDay: 1 });
    expect(await source.track([ask(NUMBERS.delivered)])).toMatchObject([{ kind: 'found' }]);
    expect(await source.track([ask(NUMBERS.delivered)])).toMatchObject([
      { kind: 'failed', error: { kind: 'rate_limited' } },
    ]);
    expect(asked()).toHaveLength(1);
  });

  test('a check asks for no parcel, and says what is wrong', async () => {
    expect(await (await open()).opened.check()).toMatchObject([{ isFine: true }]);
    const refused = await open({}, { clientId: 'a', clientSecret: 'b' });
    expect(await refused.opened.check()).toMatchObject([{ isFine: false, remedy: /Track And Trace V1/ }]);
  });
});

describe('what GLS says', () => {
  const read = (status: string | null, events: readonly { eventDateTime: string }[], more: object = {}) => {
    const reading = readGlsAnswer({ parcels: [parcel('10000000044', status ?? '', events, more)] });
    if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.trackings[0];
  };
  const told = (code: string, description: string) =>
    read('INTRANSIT', [event(code, description, '2026-11-18T12:00:00+0100')]).events[0]?.shipmentStatus;
  const DELIVERY = event('DELIVD.NORMAL', 'The parcel has been delivered.', '2026-11-18T11:21:00+0100');

  test.each([
    ['PLANNEDPICKUP', 'info_received'],
    ['INPICKUP', 'info_received'],
    ['NOTPICKEDUP', 'exception'],
    ['INWAREHOUSE', 'in_transit'],
    ['intransit', 'unknown'],
    ['__proto__', 'unknown'],
  ])('%s is %s, and stands beside', (status, expected) => {
    const { shipmentStatus, vendorStatus } = read(status, [HANDED]);
    expect({ shipmentStatus, vendorStatus }).toEqual({
      shipmentStatus: expected,
      vendorStatus: `${status}/INTIAL.NORMAL`,
    });
  });

  test('a closed history is delivered, returned or without a delivery, by what happened', () => {
    expect(read('FINAL', [DELIVERY, HANDED])).toMatchObject({
      shipmentStatus: 'delivered',
      deliveredAt: '2026-11-18T10:21:00.000Z',
    });
    expect(read('FINAL', [HANDED])).toMatchObject({ shipmentStatus: 'expired', deliveredAt: null });
    expect(read('FINAL', [])).toMatchObject({ shipmentStatus: 'unknown' });
  });

  test('a parcel without a status has that of its newest event', () => {
    expect(read(null, [OUT, HANDED]).shipmentStatus).toBe('out_for_delivery');
  });

  test.each([
    ['INTIAL.E48_DATA', 'The parcel was provided by the sender for collection by GLS.', 'info_received'],
    ['OUTBOD.NORMAL', 'The parcel has left the parcel center.', 'in_transit'],
    ['NEW.CODE', 'The parcel could not be delivered.', 'attempt_failed'],
    ['NEW.CODE', 'The parcel is being returned to the sender.', 'exception'],
    ['NEW.CODE', 'The parcel was damaged.', 'exception'],
    ['NEW.CODE', 'Something else', 'unknown'],
  ])('%s "%s" is %s', (code, words, expected) => {
    expect(told(code, words)).toBe(expected);
  });

  test('times carry their offset; one without has the clock of the country', () => {
    const at = (eventDateTime: string, country: string | null) =>
      read('INTRANSIT', [event('INBOUD.NORMAL', 'x', eventDateTime, { country })], { statusDateTime: null }).statedAt;
    expect(at('2024-10-07T10:46:14+0200', 'IE')).toBe('2024-10-07T08:46:14.000Z');
    expect(at('2026-11-18T10:46:14', 'DK')).toBe('2026-11-18T09:46:14.000Z');
    expect(at('2026-11-18T10:46:14', null)).toBe('2026-11-18T12:00:00.000Z');
  });
});

describe('what is broken', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['parcels that are a text', { parcels: 'none' }],
    ['a parcel with nothing but a number', { parcels: [{ requested: '1', unitno: '1', status: null, events: null }] }],
    [
      'more parcels than an answer may hold',
      { parcels: Array(limits.vendor.listItemsMax + 1).fill(parcel('1', 'INTRANSIT', [HANDED])) },
    ],
  ])('%s is unreadable', (_what, body) => {
    expect(readGlsAnswer(body).kind).toBe('unreadable');
  });

  test('errors of the entry, of GLS and of its gateway are told apart', () => {
    const entry = (errorCode: string) => readGlsAnswer({ parcels: [{ requested: '1', errorCode }] });
    expect(entry('E_404_01')).toEqual({ kind: 'not_found' });
    expect(entry('E_400_02')).toEqual({ kind: 'refused', as: 'rejected', code: 'E_400_02' });
    expect(entry('E_500_01')).toMatchObject({ as: 'unavailable' });
    expect(entry('odd')).toMatchObject({ as: 'rejected', code: 'odd' });
    expect(readGlsAnswer({ parcels: [] })).toEqual({ kind: 'not_found' });
    expect(
      readGlsAnswer({ fault: { faultstring: 'x', detail: { errorcode: 'policies.ratelimit.QuotaViolation' } } }),
    ).toMatchObject({ as: 'rate_limited' });
    expect(readGlsAnswer({ fault: { detail: { errorcode: 'steps.jwt.TokenExpired' } } })).toMatchObject({ as: 'auth' });
    expect(readGlsAnswer({ status: 400, title: 'Bad Request' })).toMatchObject({
      as: 'rejected',
      code: '400 Bad Request',
    });
  });

  test('events that are none or have no time are left out', () => {
    const odd = [null, event('X', 'x', 'soon'), event('X', 'x', '2026-02-30T10:00:00+0100'), HANDED];
    expect(readGlsAnswer({ parcels: [{ requested: 1, status: 'INTRANSIT', events: odd }] })).toMatchObject({
      trackings: [{ trackingNumber: '1', events: [{ vendorCode: 'INTIAL.NORMAL' }] }],
    });
  });
});
