import { expect, test } from 'vitest';
import { describeOrder } from '../domain/describe-order.ts';
import type { Order } from '../domain/order.ts';
import { findTurns, type ParcelMemory } from './find-turns.ts';
import { event, line, order, parcel } from './notice-desk-fixture.ts';

const NOW = '2026-11-20T12:00:00.000Z';

function turnsOf(given: Order, memory: Partial<ParcelMemory> = {}, now = NOW) {
  const about = { now, timeZone: 'UTC', lateAfterDaysWithoutScan: 5 };
  const facts = describeOrder(given, { ...about, isOutOfStock: () => false });
  const parcels = new Map(
    given.shipments.map(({ id }) => [id, { promisedOn: null, isToldDelivered: false, corrections: 0, ...memory }]),
  );
  return findTurns(given, { ...about, facts, parcels });
}
const holding = (...given: Parameters<typeof turnsOf>): readonly string[] =>
  turnsOf(...given).flatMap(({ key, holds }) => (holds ? [key] : []));
const withParcel = (...given: Parameters<typeof parcel>): Order => order('1', { shipments: [parcel(...given)] });

test('the order in which a carrier lists its events says nothing', () => {
  const events = [
    event('2026-11-20T09:00:00Z', 'out_for_delivery'),
    event('2026-11-19T08:00:00Z', 'info_received'),
    event('2026-11-19T18:00:00Z', 'in_transit'),
  ];
  const one = turnsOf(withParcel('1', 'out_for_delivery', { events }));
  expect(turnsOf(withParcel('1', 'out_for_delivery', { events: [...events].reverse() }))).toEqual(one);
  expect(one.find(({ key }) => key === 'shipped')?.at).toBe('2026-11-19T18:00:00Z');
});

test('an event from the future counts when its time has come', () => {
  const events = [event('2026-11-20T08:00:00Z', 'in_transit'), event('2026-11-21T08:00:00Z', 'delivered')];
  const ahead = withParcel('1', 'delivered', { events, deliveredAt: '2026-11-21T08:00:00Z' });
  expect(holding(ahead)).toEqual(['shipped']);
  expect(holding(ahead, {}, '2026-11-21T09:00:00.000Z')).toEqual(['delivered']);
});

test('a label is no shipping, and a word that we do not know is no turn', () => {
  for (const status of ['pending', 'info_received'] as const)
    expect(turnsOf(withParcel('1', status)).map(({ key }) => key)).not.toContain('shipped');
  const shipments = [parcel('1', 'unknown', { vendorStatus: 'beamed' })];
  expect(
    turnsOf(order('1', { shipments, unknowns: [{ about: 'shipment status', word: 'beamed' }] })),
  ).not.toContainEqual(expect.objectContaining({ key: 'shipped' }));
});

test('what an ERP says that it has sent has left, from its day on, while no carrier was asked', () => {
  const sent = (more: object = {}) =>
    holding(withParcel('1', 'unknown', { vendorStatus: 'done', shippedAt: '2026-11-20T23:00:00Z', ...more }));
  expect(sent()).toContain('shipped');
  expect(sent({ shippedAt: '2026-11-21T12:00:00Z' })).not.toContain('shipped');
  expect(sent({ shippedAt: null })).not.toContain('shipped');
  expect(sent({ trackedAt: NOW, trackedBy: 'ups' })).not.toContain('shipped');
  expect(sent({ events: [event('2026-11-20T08:00:00Z', 'unknown')] })).not.toContain('shipped');
});

test('what a shop calls shipped and its carrier has not scanned has not left; without a carrier the shop’s word counts', () => {
  const asked = { trackedAt: NOW, trackedBy: 'ups' };
  expect(holding(withParcel('1', 'in_transit', asked))).not.toContain('shipped');
  expect(holding(withParcel('1', 'in_transit'))).toContain('shipped');
  const events = [event('2026-11-20T08:00:00Z', 'in_transit')];
  expect(holding(withParcel('1', 'in_transit', { ...asked, events }))).toContain('shipped');
});

test('a day that moves back is a delay of that day; one that moves forward is none', () => {
  const on = (estimatedDeliveryOn: string) => withParcel('1', 'in_transit', { estimatedDeliveryOn });
  expect(holding(on('2026-11-26'), { promisedOn: '2026-11-24' })).toContain('delayed:moved:2026-11-26');
  expect(holding(on('2026-11-23'), { promisedOn: '2026-11-24' })).toEqual(['shipped']);
  expect(holding(on('2026-11-19'), { promisedOn: '2026-11-19' })).toContain('delayed:passed:2026-11-19');
});

test('what an order itself goes through: back-order dates, cancellations, returns and refunds, each with a key of its own', () => {
  const refund = { amount: '5.00', currency: 'USD', at: '2026-11-20T08:00:00Z', method: null };
  const given = order('1', {
    lines: [line('A', 2, { backorder: { expectedAt: '2026-12-03' } }), line('B', 1, { cancelledQuantity: 1 })],
    returns: [{ id: 'R1', returnStatus: 'received', requestedAt: '2026-11-18T08:00:00Z', lines: [] }],
    refunds: [refund, refund],
  });
  expect(holding(given)).toEqual([
    'order_confirmed',
    'cancelled:B:1',
    'backorder:A:2026-12-03',
    'return_received:R1',
    'refund:5.00 USD:1',
    'refund:5.00 USD:2',
  ]);
});

test('of an order that is cancelled nothing is told of its parcels', () => {
  const given = { ...withParcel('1', 'in_transit'), orderStatus: 'cancelled' as const };
  expect(holding(given)).toEqual(['cancelled:order']);
});

test('parcels whose source gives no ids and no numbers do not become one turn', () => {
  const given = order('1', {
    lines: [line('A'), line('B')],
    shipments: [
      parcel('1', 'in_transit', { trackingNumber: null }),
      parcel('2', 'in_transit', { trackingNumber: null }),
    ],
  });
  expect(holding(given)).toEqual(['shipped', 'shipped']);
});
