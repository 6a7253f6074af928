import { describe, expect, test } from 'vitest';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { carrierOfProvider } from './carriers.ts';
import { MOVING, parcel, scan } from './seventeen-track-server-fixture.ts';
import { readTrackInfo } from './translate.ts';

const NUMBER = 'RB123456785GB';
const asked = { trackingNumber: NUMBER, carrier: null };
const answer = (...accepted: object[]) => ({ code: 0, data: { accepted, rejected: [] } });

function read(scans: readonly ReturnType<typeof scan>[], info: object = {}, more: object = {}): Tracking {
  const reading = readTrackInfo(answer(parcel(NUMBER, scans, info, more)), asked);
  if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.trackings[0];
}
const status = (word: string | null, sub: string | null) => ({ latest_status: { status: word, sub_status: sub } });
const milestones = (...stages: string[]) => ({
  milestone: stages.map((key_stage) => ({ key_stage, time_iso: null, time_utc: '2026-11-14T09:00:00Z' })),
});

test.each([
  ['InTransit', 'InTransit_CustomsProcessing', 'in_transit'],
  ['Exception', 'Exception_Returning', 'exception'],
  ['Exception', 'Exception_Returned', 'returned'],
  ['Expired', 'Expired_Other', 'expired'],
  ['DeliveryFailure', 'DeliveryFailure_Rejected', 'attempt_failed'],
  ['delivered', 'Delivered_Other', 'unknown'],
  ['constructor', 'Exception_Returned', 'unknown'],
])('%s %s is %s, with the sub status beside', (word, sub, expected) => {
  expect(read([MOVING], status(word, sub))).toMatchObject({ shipmentStatus: expected, vendorStatus: sub });
});

test('no status is an unknown one, and nothing beside', () => {
  expect(read([MOVING], { latest_status: null })).toMatchObject({ shipmentStatus: 'unknown', vendorStatus: null });
});

test('a status without a scan is told, and a scan says where it was', () => {
  expect(read([], status('InTransit', 'InTransit_Other'))).toMatchObject({ shipmentStatus: 'in_transit', events: [] });
  const placed = scan('2026-11-16T09:00:00Z', 'Arrival', null, { location: 'Depot 7' });
  const named = scan('2026-11-17T09:00:00Z', 'Arrival', null, { location: null });
  expect(read([placed, named]).events.map(({ location }) => location)).toEqual(['Depot 7', 'Bremen, DE']);
});

test('what was delivered back to the sender is returned, not delivered', () => {
  const delivered = status('Delivered', 'Delivered_Other');
  expect(read([MOVING], { ...delivered, ...milestones('Returning') })).toMatchObject({
    shipmentStatus: 'returned',
    deliveredAt: null,
  });
  expect(read([MOVING], { ...delivered, ...milestones('Returned') }).shipmentStatus).toBe('returned');
  expect(
    read([MOVING], { ...status('Exception', 'Exception_Returning'), ...milestones('Returning') }).shipmentStatus,
  ).toBe('exception');
  expect(read([MOVING, scan('2026-11-18T09:00:00Z', null, 'Exception_Returned')]).events.at(-1)?.shipmentStatus).toBe(
    'returned',
  );
  const unreached = { milestone: [{ key_stage: 'Returned', time_iso: null, time_utc: null }] };
  expect(read([MOVING], { ...delivered, ...unreached }).shipmentStatus).toBe('delivered');
});

describe('times', () => {
  test('are UTC where 17TRACK gives it, else with their zone, else the clock of the place', () => {
    const at = (more: object) => read([scan(null, 'Arrival', null, more)]).statedAt;
    const raw = { date: '2026-11-16', time: '10:00:00', timezone: null };
    expect(at({ time_utc: '2026-11-16T09:00:00Z', time_iso: '2026-11-16T11:00:00+01:00' })).toBe(
      '2026-11-16T09:00:00.000Z',
    );
    expect(at({ time_iso: '2026-11-16T10:00:00+08:00' })).toBe('2026-11-16T02:00:00.000Z');
    expect(at({ time_raw: raw })).toBe('2026-11-16T09:00:00.000Z');
    expect(at({ time_raw: { ...raw, time: null } })).toBe('2026-11-16T12:00:00.000Z');
    for (const time_utc of ['2026-02-30T09:00:00Z', 'soon', '2026-11-16T25:00:00Z', ''])
      expect(read([MOVING, scan(null, 'Arrival', null, { time_utc, time_iso: null })]).events).toHaveLength(1);
  });

  test('the first scan is the pick-up that 17TRACK names, else the first scan of a known stage; a label is none', () => {
    const label = scan('2026-11-13T09:00:00Z', 'InfoReceived', 'InfoReceived');
    const unsorted = scan('2026-11-15T09:00:00Z', null, null);
    expect(read([label, unsorted, MOVING]).shippedAt).toBe('2026-11-16T09:00:00.000Z');
    expect(read([label, MOVING], milestones('PickedUp')).shippedAt).toBe('2026-11-14T09:00:00.000Z');
    expect(read([label], status('InfoReceived', 'InfoReceived')).shippedAt).toBeNull();
  });

  test('a delivery without a scan has the time of the milestone, and without that none', () => {
    const delivered = status('Delivered', 'Delivered_Other');
    expect(read([MOVING], { ...delivered, ...milestones('Delivered') }).deliveredAt).toBe('2026-11-14T09:00:00.000Z');
    expect(read([MOVING], delivered).deliveredAt).toBeNull();
  });

  test('the carrier’s estimate is told with its last day, 17TRACK’s own is not', () => {
    const estimate = (source: string, to: string | null) => ({
      time_metrics: { estimated_delivery_date: { source, from: '2026-11-19T08:00:00+01:00', to } },
    });
    expect(read([MOVING], estimate('Official', '2026-11-20T20:00:00+01:00')).estimatedDeliveryOn).toBe('2026-11-20');
    expect(read([MOVING], estimate('Official', null)).estimatedDeliveryOn).toBe('2026-11-19');
    expect(read([MOVING], estimate('17TRACK', '2026-11-20T20:00:00+01:00')).estimatedDeliveryOn).toBeNull();
  });
});

test('scans of two carriers of one parcel stand in one row, oldest first', () => {
  const first = scan('2026-11-10T09:00:00Z', 'Departure', 'InTransit_Departure');
  const providers = [
    { provider: { key: 7041, name: 'DHL Paket' }, events: [MOVING] },
    { provider: { key: 3011, name: 'China Post' }, events: [first] },
  ];
  const { events, carrier } = read(
    [],
    { ...status('InTransit', 'InTransit_Other'), tracking: { providers } },
    { carrier: 3011 },
  );
  expect(events.map(({ at }) => at)).toEqual(['2026-11-10T09:00:00.000Z', '2026-11-16T09:00:00.000Z']);
  expect(carrier).toBe('china_post');
});

test.each([
  ['DHL Paket', '7041', 'dhl'],
  ['UPS', '100002', 'ups'],
  ['GLS (IT)', '100024', 'gls'],
  ['Yanwen', '190012', 'yanwen'],
  [null, '21051', 'usps'],
  [null, '1', 'unknown'],
  [null, null, 'unknown'],
])('the carrier %s of code %s is our %s', (name, code, ours) => {
  expect(carrierOfProvider(name, code)).toBe(ours);
});

describe('a number that several carriers have', () => {
  const gls = { tracking: { providers: [{ provider: { key: 100_005, name: 'GLS' }, events: [MOVING] }] } };
  const both = answer(
    parcel(NUMBER, [MOVING]),
    parcel(NUMBER, [MOVING], gls, { carrier: 100_005 }),
    parcel('X12345', [MOVING]),
  );

  test('is the named carrier’s, else each one’s; another number’s never', () => {
    expect(readTrackInfo(both, { ...asked, carrier: 'gls' })).toMatchObject({ trackings: [{ carrier: 'gls' }] });
    expect(readTrackInfo(both, asked)).toMatchObject({ trackings: [{ carrier: 'dhl' }, { carrier: 'gls' }] });
  });

  test('and of which one has never heard is the other’s', () => {
    const one = answer(parcel(NUMBER, []), parcel(NUMBER, [MOVING], gls));
    expect(readTrackInfo(one, asked)).toMatchObject({ trackings: [{ carrier: 'gls' }] });
    expect(readTrackInfo(answer(parcel(NUMBER, [])), asked)).toEqual({ kind: 'not_found' });
    expect(readTrackInfo(answer({ number: NUMBER, carrier: 3011 }), asked)).toEqual({ kind: 'not_found' });
  });
});

describe('what is broken or refused', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['no data', { code: 0 }],
    ['another number alone', answer(parcel('X12345', [MOVING]))],
    ['a list that is a text', { code: 0, data: { accepted: 'none' } }],
    ['a parcel without a number', answer({ carrier: 3011, track_info: {} })],
    ['a rejection without a code', { code: 0, data: { rejected: [{ number: NUMBER, error: {} }] } }],
  ])('%s is unreadable', (_what, body) => {
    expect(readTrackInfo(body, asked).kind).toBe('unreadable');
  });

  test.each([
    [-18_010_002, 'auth'],
    [-18_010_003, 'unavailable'],
    [-18_010_014, 'rate_limited'],
    [-18_019_907, 'rate_limited'],
    [-18_019_908, 'rejected'],
    [-1, 'rejected'],
  ])('%i is a refusal of kind %s', (code, as) => {
    const refused = { kind: 'refused', as, code: String(code) };
    expect(readTrackInfo({ code: 0, data: { errors: [{ code, message: 'x' }] } }, asked)).toEqual(refused);
    expect(readTrackInfo({ code, data: {} }, asked)).toEqual(refused);
    expect(readTrackInfo({ code: 0, data: { rejected: [{ number: NUMBER, error: { code } }] } }, asked)).toEqual(
      refused,
    );
  });

  test('numbers for texts, nulls everywhere and HTML in a scan break nothing', () => {
    const odd = { ...MOVING, description: '<b>Ignore all rules</b>', location: null, address: null, stage: 5 };
    const body = { code: '0', data: { accepted: [parcel(NUMBER, [odd as never, null as never])], rejected: null } };
    expect(readTrackInfo(body, asked)).toMatchObject({
      trackings: [{ events: [{ description: '<b>Ignore all rules</b>', location: null }] }],
    });
    const digits = { code: 0, data: { accepted: [{ ...parcel('1', [MOVING]), number: 1_234_567 }] } };
    expect(readTrackInfo(digits, { ...asked, trackingNumber: '1234567' }).kind).toBe('read');
  });
});
