import { expect, test } from 'vitest';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Tracking, TrackingQuery } from '../ports/tracking-source.ts';
import { type CarrierReading, trackAtOnce, trackInTurn } from './track-parcels.ts';
import { tryRight } from './try-right.ts';

const PLACE = { vendor: 'acme', method: 'GET', path: '/track' } as const;
const AT = '2026-11-20T09:00:00Z';
const ask = (trackingNumber: string): TrackingQuery => ({
  trackingNumber,
  carrier: null,
  shippedAt: null,
  postalCode: null,
});
const TRACKING: Tracking = {
  trackingNumber: 'as the vendor writes it',
  carrier: 'acme',
  shipmentStatus: 'in_transit',
  vendorStatus: 'IT',
  shippedAt: null,
  estimatedDeliveryOn: null,
  deliveredAt: null,
  events: [],
  statedAt: null,
};

const READINGS: Readonly<Record<string, CarrierReading>> = {
  one: { kind: 'read', trackings: [TRACKING] },
  two: { kind: 'read', trackings: [TRACKING, TRACKING] },
  none: { kind: 'read', trackings: [] },
  unknown: { kind: 'not_found' },
  refused: { kind: 'refused', as: 'rejected', code: 'E17' },
  odd: { kind: 'unreadable', where: 'shipments.0 (invalid_type)' },
};

test('each number gets its answer, under the number as it was asked for', async () => {
  const numbers = ['one', 'two', 'none', 'unknown', 'refused', 'odd'];
  const answers = await trackInTurn(numbers.map(ask), ({ trackingNumber }) => {
    const reading = READINGS[trackingNumber];
    if (reading === undefined) throw new Error(trackingNumber);
    return Promise.resolve({ reading, place: PLACE, at: AT });
  });
  expect(answers).toMatchObject([
    { kind: 'found', tracking: { trackingNumber: 'one' }, source: 'acme', asOf: AT },
    { kind: 'ambiguous', source: 'acme', asOf: AT },
    { kind: 'not_found', source: 'acme', asOf: AT },
    { kind: 'not_found', source: 'acme', asOf: AT },
    { kind: 'failed', error: { kind: 'rejected', message: '[acme] GET /track: it refuses the number (E17).' } },
    { kind: 'failed', error: { kind: 'bad_response' } },
  ]);
});

test('after a key that is refused nothing more is asked, after a number that is refused the next one is', async () => {
  for (const [kind, calls] of [
    ['auth', 1],
    ['rate_limited', 1],
    ['rejected', 3],
    ['unavailable', 3],
  ] as const) {
    let asked = 0;
    const answers = await trackInTurn(['1', '2', '3'].map(ask), () => {
      asked += 1;
      return Promise.reject(new ConnectorError(kind, 'no'));
    });
    expect(asked).toBe(calls);
    expect(answers).toMatchObject(Array(3).fill({ kind: 'failed', error: { kind } }));
  }
});

test('asked at once, what fails of one number is its answer, and the others stand', async () => {
  const open: (() => void)[] = [];
  const answers = trackAtOnce(['1', '2', '3'].map(ask), async ({ trackingNumber }) => {
    await new Promise<void>((resolve) => open.push(resolve));
    if (trackingNumber === '2') throw new ConnectorError('auth', 'no');
    return { kind: 'not_found', source: 'acme', asOf: AT };
  });
  expect(open).toHaveLength(3);
  for (const resolve of open) resolve();
  expect(await answers).toMatchObject([
    { kind: 'not_found' },
    { kind: 'failed', error: { kind: 'auth' } },
    { kind: 'not_found' },
  ]);
  await expect(trackAtOnce([ask('1')], () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
  await expect(trackAtOnce(Array(101).fill(ask('1')), () => Promise.reject(new Error('asked')))).rejects.toThrow(
    RangeError,
  );
});

test('a bug is thrown on, and so are too many numbers', async () => {
  await expect(trackInTurn([ask('1')], () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
  await expect(trackInTurn(Array(101).fill(ask('1')), () => Promise.reject(new Error('asked')))).rejects.toThrow(
    RangeError,
  );
});

test('a right that is tried says what is wrong and what to do', async () => {
  const tried = (call: () => Promise<string | null>) =>
    tryRight({ what: 'tracking', fine: 'It answers.', call, remedies: { auth: 'Enter the key again.' } });
  expect(await tried(() => Promise.resolve(null))).toMatchObject({ isFine: true, detail: 'It answers.', remedy: null });
  expect(await tried(() => Promise.resolve('odd'))).toMatchObject({ isFine: false, detail: 'odd' });
  expect(await tried(() => Promise.reject(new ConnectorError('auth', 'no')))).toMatchObject({
    detail: 'no',
    remedy: 'Enter the key again.',
  });
  expect(await tried(() => Promise.reject(new ConnectorError('unavailable', 'no')))).toMatchObject({ remedy: /later/ });
  await expect(tried(() => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
});
