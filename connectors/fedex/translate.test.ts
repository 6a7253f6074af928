import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { readCarrierRecords } from '../contract/shared-data.ts';
import { scan, trackResult } from './fedex-server-fixture.ts';
import { statusOf } from './statuses.ts';
import { readFedexAnswer, readFedexErrors, translateResult } from './translate.ts';

const NUMBER = '833333333333';

type Json = Readonly<Record<string, unknown>>;

const answerOf = (result: unknown): Json => ({
  output: { completeTrackResults: [{ trackingNumber: NUMBER, trackResults: [result] }] },
});
function translate(scans: readonly Json[], more: Json = {}) {
  const [result] = readFedexAnswer(answerOf(trackResult(NUMBER, scans, more)))?.get(NUMBER) ?? [];
  if (result === undefined) throw new Error('it cannot be read');
  return translateResult(result, NUMBER);
}

describe('statuses', () => {
  const cases: readonly (readonly [string, string | null, ShipmentStatus])[] = [
    ['OC', 'IN', 'info_received'],
    ['PU', 'PU', 'in_transit'],
    ['OD', 'IT', 'out_for_delivery'],
    ['AO', 'IT', 'in_transit'],
    ['FD', 'RL', 'exception'],
    ['AR', 'DY', 'exception'],
    ['DL', 'DL', 'delivered'],
    ['HL', 'HL', 'available_for_pickup'],
    ['HP', 'IT', 'available_for_pickup'],
    ['DE', 'DE', 'exception'],
    ['SE', 'SE', 'exception'],
    ['CA', 'CA', 'expired'],
    ['RS', 'RS', 'returned'],
    ['SP', null, 'unknown'],
    ['ZZ', 'DL', 'delivered'],
    ['ZZ', 'ZY', 'unknown'],
  ];
  test.each(cases)('%s, derived %s, is %s', (code, derivedCode, expected) => {
    expect(statusOf({ code, derivedCode, reasons: [], words: [] })).toBe(expected);
  });

  test('a delivery exception is an attempt where FedEx says so, by its reason or its words', () => {
    const exception = { code: 'DE', derivedCode: 'DE', reasons: [], words: [] };
    expect(statusOf({ ...exception, reasons: ['08'] })).toBe('attempt_failed');
    expect(statusOf({ ...exception, words: ['Customer not available or business closed'] })).toBe('attempt_failed');
    expect(statusOf({ ...exception, reasons: ['03'], words: ['Incorrect address'] })).toBe('exception');
    expect(statusOf({ ...exception, code: 'SE', reasons: ['08'] })).toBe('exception');
  });

  test('the vendor’s word is the code, with what FedEx derives beside it where that differs', () => {
    const running = scan('2026-11-17T01:30:00-08:00', 'FD', 'At FedEx destination facility', {
      derivedStatusCode: 'RL',
    });
    expect(translate([running]).vendorStatus).toBe('FD/RL');
    expect(translate([], { latestStatusDetail: { code: 'DL', derivedCode: 'DL' } }).vendorStatus).toBe('DL');
    expect(translate([running], { latestStatusDetail: null })).toMatchObject({
      vendorStatus: 'FD',
      shipmentStatus: 'exception',
    });
  });

  test('a label that is cancelled after the delivery undoes no delivery; before it, the parcel is closed', () => {
    const cancelled = scan('2026-11-21T09:00:00-06:00', 'CA', 'Shipment cancelled by sender', {
      derivedStatusCode: 'CA',
    });
    const delivered = scan('2026-11-19T14:30:00+01:00', 'DL', 'Delivered', { derivedStatusCode: 'DL' });
    expect(translate([cancelled, delivered])).toMatchObject({
      shipmentStatus: 'delivered',
      deliveredAt: '2026-11-19T13:30:00.000Z',
    });
    expect(translate([cancelled])).toMatchObject({ shipmentStatus: 'expired', shippedAt: null, deliveredAt: null });
  });
});

describe('times', () => {
  const at = (date: unknown, more: Json = {}) => translate([scan(String(date), 'DP', 'Departed', more)]).events[0]?.at;

  test('an instant by its offset, else by the zone of the place, else the day', () => {
    expect(at('2026-11-19T23:30:00-08:00')).toBe('2026-11-20T07:30:00.000Z');
    expect(at('2026-11-19T23:30:00.123-08:00')).toBe('2026-11-20T07:30:00.000Z');
    expect(at('2026-11-19T23:30:00')).toBe('2026-11-20T07:30:00.000Z');
    expect(at('2026-11-19T23:30:00', { scanLocation: null })).toBe('2026-11-19T12:00:00.000Z');
  });

  test('midnight is a day of which FedEx knows no more', () => {
    expect(at('2026-11-19T00:00:00-06:00')).toBe('2026-11-19T12:00:00.000Z');
  });

  test.each(['', 'soon', '2026-02-30T10:00:00Z', '2026-11-19 10:00', '0001-01-01T00:00:00'])(
    '%j is no time',
    (date) => {
      expect(at(date)).toBeUndefined();
    },
  );

  test('the estimate is the day at the place of delivery', () => {
    const planned = (more: Json) => translate([], more).estimatedDeliveryOn;
    expect(planned({ dateAndTimes: [{ type: 'ESTIMATED_DELIVERY', dateTime: '2026-11-20T20:00:00-08:00' }] })).toBe(
      '2026-11-20',
    );
    const window = { window: { begins: '2026-11-20T08:00:00', ends: '2026-11-21T12:00:00-08:00' } };
    expect(planned({ dateAndTimes: null, estimatedDeliveryTimeWindow: window })).toBe('2026-11-21');
    expect(planned({ dateAndTimes: [], estimatedDeliveryTimeWindow: { window: {} } })).toBeNull();
    expect(planned({ dateAndTimes: [], standardTransitTimeWindow: window })).toBeNull();
  });
});

test('an event that comes twice is told once, in the order of time', () => {
  const one = scan('2026-11-17T01:30:00-08:00', 'DP', 'Departed');
  const later = scan('2026-11-17T08:00:00-08:00', 'AR', 'Arrived');
  expect(translate([one, later, one]).events.map(({ vendorCode }) => vendorCode)).toEqual(['DP', 'AR']);
});

test('whatever stands in an answer, it is refused or its events fit', () => {
  const odd = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([]), fc.constant({}), fc.boolean());
  const fields = ['latestStatusDetail', 'scanEvents', 'dateAndTimes', 'estimatedDeliveryTimeWindow', 'error'];
  const ofScan = ['date', 'eventType', 'eventDescription', 'exceptionCode', 'exceptionDescription', 'scanLocation'];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...fields), odd),
      fc.dictionary(fc.constantFrom(...ofScan), odd),
      (more, event) => {
        const scans = [{ ...scan('2026-11-17T01:30:00-08:00', 'DP', 'Departed'), ...event }];
        const results = readFedexAnswer(answerOf(trackResult(NUMBER, scans, more)))?.get(NUMBER) ?? [];
        for (const result of results)
          for (const told of translateResult(result, NUMBER).events) expect(TrackingEvent.parse(told)).toEqual(told);
      },
    ),
  );
});

test.each(readCarrierRecords('fedex'))(
  'as recorded: $id holds no parcel',
  ({ response, expected_messages: messages }) => {
    // Three of the four records hold a proof of delivery in the place of FedEx's answer.
    expect(readFedexAnswer(response)).toBeNull();
    const isError = Object.hasOwn(response as object, 'errors');
    expect(readFedexErrors(response)).toEqual(isError ? messages.map(({ code }) => code) : []);
  },
);
