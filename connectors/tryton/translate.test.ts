import { describe, expect, test } from 'vitest';
import { CONFIG, type Parts, readRows, rowsOf } from './order-rows-fixture.ts';
import { ProductRow } from './rows.ts';
import { waitFor } from './shelf.ts';
import { translateSale } from './translate.ts';
import { dayForTryton } from './values.ts';

function orderOf(parts: Parts) {
  const { sale, records } = readRows(rowsOf(parts));
  const translated = translateSale(sale, records, CONFIG);
  if (translated.kind === 'broken') throw new Error(translated.why);
  return translated.order;
}

test('an order, whole', () => {
  expect(
    orderOf({
      mechanisms: [{}, { party: 12, value: 'mara.lind@example.org' }, { party: 99, value: 'nobody@example.org' }],
    }),
  ).toEqual({
    id: '6',
    number: '1005',
    // Entered on the evening of the 10th in Chicago.
    placedAt: '2026-11-11T03:30:00Z',
    orderStatus: 'open',
    paymentStatus: 'pending',
    currency: 'EUR',
    total: '240.00',
    channel: 'tryton',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: '11', name: 'Hilltop Hotels', email: 'office@hilltop.example', locale: 'es', tags: ['vip'] },
    contactEmails: ['mara.lind@example.org'],
    shippingAddress: {
      name: 'Hilltop Hotels',
      line1: '4 Quay Street',
      line2: '2nd floor',
      city: 'Galway',
      region: 'Connacht',
      postalCode: 'H91',
      country: 'IE',
    },
    lines: [
      {
        sku: 'LAMP-9',
        title: 'Lamp',
        quantity: 3,
        unitPrice: '80.00',
        fulfilledQuantity: 1,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: '5',
        carrier: 'dhl',
        trackingNumber: 'JD014600003RU0000001',
        trackingUrl: 'https://dhl.example/1',
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T12:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'done',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-11T03:30:00Z',
    unknowns: [],
    disagreements: [],
  });
});

test('a sale that was entered on another day is of its own day', () => {
  expect(orderOf({ sale: { sale_date: dayForTryton('2026-10-01') } }).placedAt).toBe('2026-10-01T12:00:00Z');
});

test.each([
  ['draft', [], []],
  ['assigned', [], []],
  ['packed', [{}], ['info_received']],
  ['shipped', [{}], ['unknown']],
  ['done', [], ['unknown']],
  ['done', [{}, { id: 62, shipping_reference: 'JD2', moves: [] }], ['unknown', 'unknown']],
  ['cancelled', [{}], []],
  ['beamed', [{}], ['unknown']],
])('a shipment that is %s with packages %j is %j', (state, packages, statuses) => {
  const order = orderOf({ shipment: { state }, packages });
  expect(order.shipments.map(({ shipmentStatus }) => shipmentStatus)).toEqual(statuses);
  expect(order.unknowns).toEqual(state === 'beamed' ? [{ about: 'shipment status', word: 'beamed' }] : []);
  for (const { shippedAt } of order.shipments) expect(shippedAt !== null).toBe(state === 'shipped' || state === 'done');
});

test('each of several packages holds what is in it, and has a name of its own', () => {
  const { shipments } = orderOf({
    packages: [{}, { id: 62, shipping_reference: 'JD2', moves: [72] }],
    moves: [{}, { id: 72, quantity: 2 }],
  });
  expect(shipments.map(({ id, lines }) => ({ id, lines }))).toEqual([
    { id: '5/61', lines: [{ sku: 'LAMP-9', quantity: 1 }] },
    { id: '5/62', lines: [{ sku: 'LAMP-9', quantity: 2 }] },
  ]);
});

describe('returns', () => {
  test.each([
    [{ state: 'quotation' }, 'draft', 'requested'],
    [{ state: 'processing' }, 'draft', 'approved'],
    [{ state: 'processing' }, 'received', 'received'],
    [{ state: 'done', invoice_state: 'paid' }, 'done', 'refunded'],
    [{ state: 'beamed', shipment_returns: [] }, 'draft', 'unknown'],
    [{ state: 'constructor', shipment_returns: [] }, 'draft', 'unknown'],
  ])('%j with goods %s is %s', (one, arrival, returnStatus) => {
    expect(orderOf({ returns: [one], arrival }).returns).toMatchObject([
      { id: '9', returnStatus, lines: [{ sku: 'LAMP-9', quantity: 1 }] },
    ]);
  });

  test('a cancelled one is none', () => {
    expect(orderOf({ returns: [{ state: 'cancelled' }] }).returns).toEqual([]);
  });

  test('what was paid back stands with the day on which it was settled', () => {
    const order = orderOf({ sale: { invoice_state: 'paid' }, returns: [{ invoice_state: 'paid' }] });
    expect(order.refunds).toEqual([{ amount: '80.00', currency: 'EUR', at: '2026-11-16T12:00:00Z', method: null }]);
    expect(order.paymentStatus).toBe('partially_refunded');
    expect(
      orderOf({ sale: { invoice_state: 'paid' }, returns: [{ invoice_state: 'paid', total_amount: -240 }] })
        .paymentStatus,
    ).toBe('refunded');
  });
});

test.each([
  ['paid', 'paid'],
  ['none', 'pending'],
  ['waiting', 'pending'],
  ['exception', 'unknown'],
])('an invoice state %s is %s', (invoice_state, paymentStatus) => {
  expect(orderOf({ sale: { invoice_state } }).paymentStatus).toBe(paymentStatus);
});

test('a cancelled move is given up only once a person ignored it', () => {
  const moves = [{}, { id: 72, state: 'cancelled', quantity: 2 }];
  expect(orderOf({ moves }).lines[0]?.cancelledQuantity).toBe(0);
  expect(orderOf({ moves, line: { moves_ignored: [72] } }).lines[0]?.cancelledQuantity).toBe(2);
});

test('a service is done when Tryton says so, and what the carriage costs is no line', () => {
  const service = { 'product.': { code: 'WRAP', name: 'Gift wrap', type: 'service' } };
  expect(orderOf({ line: { ...service, move_done: 1 }, moves: [] }).lines[0]?.fulfilledQuantity).toBe(3);
  expect(orderOf({ line: { ...service, move_done: false }, moves: [] }).lines[0]?.fulfilledQuantity).toBe(0);
  expect(orderOf({ line: { shipment_cost: { __class__: 'Decimal', decimal: '5' } } }).lines).toEqual([]);
});

test.each([
  ['enough on the shelf', 5, 3, [], null],
  ['none, and none will come', 0, -2, [], { expectedAt: null }],
  ['none, and enough will come', 0, -2, [['2026-12-01', 2]], { expectedAt: '2026-12-01' }],
  [
    'none, and only the second delivery suffices',
    0,
    -2,
    [
      ['2026-12-01', 1],
      ['2026-12-09', 5],
    ],
    { expectedAt: '2026-12-09' },
  ],
  ['some, but more is promised to all', 5, -1, [['2026-12-01', 1]], { expectedAt: '2026-12-01' }],
  ['none, and too few will come', 0, -9, [['2026-12-01', 2]], { expectedAt: null }],
] as const)('what waits: %s', (_, quantity, forecast_quantity, arrivals, expected) => {
  const row = ProductRow.parse({ id: 8, code: 'LAMP-9', quantity, forecast_quantity });
  expect(waitFor(2, { row, arrivals: arrivals.map(([on, count]) => ({ on, quantity: count })) })).toEqual(expected);
});
