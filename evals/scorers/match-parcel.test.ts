import { expect, test } from 'vitest';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { answerText, isOtherAnswer } from './karrio-record.ts';
import { countExpected, mismatches } from './match-parcel.ts';

const EVENT = { code: 'DL', date: '2026-11-19', time: '14:30 PM', description: 'Delivered', status: 'delivered' };
const EXPECTED = { tracking_number: '1', status: 'delivered', delivered: true, events: [EVENT] };
const event = {
  at: '2026-11-19T13:30:57.000Z',
  shipmentStatus: 'delivered',
  description: 'Delivered',
  location: null,
  vendorCode: 'D/DL',
} as const;
const tracking = (changes: Partial<Tracking> = {}, ofEvent: Partial<Tracking['events'][number]> = {}): Tracking => ({
  trackingNumber: '1',
  carrier: 'x',
  shipmentStatus: 'delivered',
  vendorStatus: 'DL',
  shippedAt: null,
  estimatedDeliveryOn: null,
  deliveredAt: null,
  statedAt: null,
  events: [{ ...event, ...ofEvent }],
  ...changes,
});

test('the same parcel is right, with the clock of any place, or the day at noon', () => {
  expect(mismatches('x', EXPECTED, tracking(), true)).toEqual([]);
  expect(mismatches('x', EXPECTED, tracking({}, { at: '2026-11-19T12:00:00.000Z' }), true)).toEqual([]);
});

test.each([
  ['another status', tracking({ shipmentStatus: 'in_transit' })],
  ['an unknown status', tracking({ shipmentStatus: 'unknown' })],
  ['an event too few', tracking({ events: [] })],
  ['an event too many', tracking({ events: [event, { ...event, at: '2026-11-18T13:30:00.000Z' }] })],
  ['another code', tracking({}, { vendorCode: 'OD' })],
  ['another status of the event', tracking({}, { shipmentStatus: 'out_for_delivery' })],
  ['other words', tracking({}, { description: 'Out for delivery' })],
  ['another minute', tracking({}, { at: '2026-11-19T13:37:00.000Z' })],
  ['another day', tracking({}, { at: '2026-11-21T13:30:00.000Z' })],
])('%s is wrong', (_, wrong) => {
  expect(mismatches('x', EXPECTED, wrong, true)).toHaveLength(1);
});

test('where karrio’s word is not the carrier’s, ours is right only where that is counted', () => {
  const expected = { tracking_number: '1', events: [{ ...EVENT, code: 'ET1', status: 'out_for_delivery' }] };
  const ours = tracking({ shipmentStatus: 'in_transit' }, { vendorCode: 'ET1', shipmentStatus: 'in_transit' });
  expect(mismatches('laposte', expected, ours, true)).toEqual([]);
  expect(mismatches('laposte', expected, ours, false)).toHaveLength(1);
  expect(mismatches('chronopost', expected, ours, true)).toHaveLength(1);
});

test('what is wrong is counted one by one, and so is what is expected: the status, where one is said, and each event once', () => {
  const twoEvents = { ...EXPECTED, events: [EVENT, EVENT, { ...EVENT, code: 'OD', time: '08:00 AM' }] };
  expect(countExpected(twoEvents)).toBe(3);
  expect(countExpected({ tracking_number: '1', events: [EVENT] })).toBe(1);
  expect(mismatches('x', twoEvents, tracking({ shipmentStatus: 'in_transit' }), true)).toEqual([
    'in_transit in the place of delivered',
    expect.stringContaining('no event OD'),
  ]);
});

test('a record that holds another answer is one in which nothing of the parcel stands', () => {
  const record = (response: unknown) => ({
    id: 'x',
    carrier: 'x',
    format: 'json' as const,
    response,
    expected_tracking: [{ ...EXPECTED, tracking_number: '123456' }],
    expected_messages: [],
  });
  expect(isOtherAnswer(record({ documents: ['JVBERi0='] }))).toBe(true);
  expect(isOtherAnswer(record({ number: '123456' }))).toBe(false);
  expect(isOtherAnswer(record({ events: [{ text: 'Delivered' }] }))).toBe(false);
  expect(isOtherAnswer({ ...record({}), expected_tracking: [] })).toBe(false);
  expect(answerText(record([['123456', '{"a":1}']]))).toBe('{"a":1}');
  expect(answerText(record('<a/>'))).toBe('<a/>');
});
