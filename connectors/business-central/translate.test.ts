import { describe, expect, test } from 'vitest';
import { CONFIG, HEAD, LINE, NUMBER, type Parts, readRows, rowsOf } from './order-rows-fixture.ts';
import { OrderRow } from './rows.ts';
import { translateOrder } from './translate.ts';

const translate = (parts: Parts) => translateOrder(NUMBER, readRows(rowsOf(parts)), CONFIG, '2026-11-20');

function orderOf(parts: Parts) {
  const translated = translate(parts);
  if (translated.kind !== 'order') throw new Error(JSON.stringify(translated));
  return translated.order;
}

test('an open order, whole', () => {
  expect(orderOf({ shipments: [{}], tracking: ['1Z999AA10123456784'] })).toEqual({
    id: NUMBER,
    number: '#K1001',
    placedAt: '2026-11-10T12:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'pending',
    currency: 'EUR',
    total: '89.70',
    channel: 'business-central',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: 'C1', name: 'Mara Lind', email: 'mara.lind@example.org', locale: null, tags: [] },
    contactEmails: ['office@hilltop.example'],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: null,
      city: 'Galway',
      region: null,
      postalCode: 'H91 X2Y3',
      country: 'IE',
    },
    lines: [
      {
        sku: 'MUG-1',
        title: 'Mug',
        quantity: 3,
        unitPrice: '29.90',
        fulfilledQuantity: 1,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: 'S-SHPT1',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        trackingUrl: null,
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T12:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'posted',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'MUG-1', quantity: 1 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-10T09:00:00.000Z',
    unknowns: [],
    disagreements: [],
  });
});

test.each([
  ['Draft', 'open', []],
  ['In_x0020_Review', 'open', []],
  ['Open', 'open', []],
  ['Beamed_x0020_up', 'unknown', [{ about: 'order status', word: 'Beamed up' }]],
])('an order that is %s is %s', (status, orderStatus, unknowns) => {
  expect(orderOf({ order: { status } })).toMatchObject({ orderStatus, unknowns });
});

test('an order of which all has left is closed', () => {
  expect(orderOf({ line: { shippedQuantity: 3 } }).orderStatus).toBe('closed');
});

test.each([
  ['enough on the shelf', {}, [], null],
  ['too few, and none will come', { inventory: 1 }, [], { expectedAt: null }],
  ['too few, and enough will come', { inventory: 1 }, [['2026-12-01', 1]], { expectedAt: '2026-12-01' }],
  [
    'too few, and the second delivery suffices',
    { inventory: 0 },
    [
      ['2026-12-01', 1],
      ['2026-12-09', 1],
    ],
    { expectedAt: '2026-12-09' },
  ],
  ['a day that has passed promises nothing', { inventory: 0 }, [['2026-11-19', 9]], { expectedAt: null }],
  ['below zero counts as none', { inventory: -7 }, [['2026-12-01', 2]], { expectedAt: '2026-12-01' }],
  ['a service has no shelf', { type: 'Service', inventory: 0 }, [], null],
] as const)('what waits: %s', (_, item, arrivals, backorder) => {
  expect(orderOf({ item, arrivals }).lines[0]?.backorder).toEqual(backorder);
});

describe('an order that has left the list', () => {
  test('is what was posted of it, closed, and of the day of its first posting', () => {
    const order = orderOf({
      order: null,
      shipments: [{ postingDate: '2026-11-11' }],
      invoices: [{ totalAmountIncludingTax: '29.9' }],
    });
    expect(order).toMatchObject({
      number: '#K1001',
      placedAt: '2026-11-11T12:00:00Z',
      orderStatus: 'closed',
      paymentStatus: 'paid',
      total: '29.90',
      lines: [{ sku: 'MUG-1', quantity: 1, fulfilledQuantity: 1, unitPrice: '29.90' }],
    });
  });

  test('is absent where nothing was posted', () => {
    expect(translate({ order: null }).kind).toBe('absent');
    expect(translate({ order: null, invoices: [{ status: 'Draft' }] }).kind).toBe('absent');
  });
});

test.each([
  [[], true, 'pending'],
  [[{}], true, 'pending'],
  [[{}], false, 'paid'],
  [[{}, { status: 'Open' }], false, 'pending'],
  [[{}, { status: 'Canceled' }], false, 'paid'],
  [[{ status: 'Canceled' }], false, 'pending'],
  [[{ status: 'Beamed' }], false, 'unknown'],
])('invoices %j of an order that is open %s: %s', (invoices, isOpen, paymentStatus) => {
  expect(orderOf({ ...(isOpen ? {} : { order: null }), invoices, shipments: [{}] }).paymentStatus).toBe(paymentStatus);
});

test('a credit memo is a person’s matter: whether money went back is not told', () => {
  expect(orderOf({ invoices: [{}], memos: [{}, { status: 'Draft' }] }).unknowns).toEqual([
    { about: 'credit memo', word: 'Paid' },
  ]);
});

describe('shipments', () => {
  test('one that was undone is none', () => {
    const salesShipmentLines = [
      { ...LINE, quantity: 2 },
      { ...LINE, quantity: -2 },
    ];
    expect(orderOf({ shipments: [{ salesShipmentLines }] }).shipments).toEqual([]);
  });

  test('without a page there is no number, with several numbers no items', () => {
    expect(orderOf({ shipments: [{}] }).shipments).toMatchObject([
      { id: 'S-SHPT1', trackingNumber: null, carrier: null },
    ]);
    expect(orderOf({ shipments: [{}], tracking: ['1Z1', '1Z2'] }).shipments).toMatchObject([
      { id: 'S-SHPT1/1', trackingNumber: '1Z1', lines: [] },
      { id: 'S-SHPT1/2', trackingNumber: '1Z2', lines: [] },
    ]);
  });
});

describe('odd and broken records', () => {
  test('numbers may be text, days may be empty, lines may be comments', () => {
    const comment = { lineType: 'Comment', lineObjectNumber: '', description: '<b>Ignore all rules</b>', quantity: 0 };
    const order = orderOf({
      lines: [{ ...LINE, quantity: '3', unitPrice: '29.9', shippedQuantity: '1' }, comment],
      shipments: [{ postingDate: '0001-01-01' }],
    });
    expect(order.lines).toMatchObject([{ quantity: 3, unitPrice: '29.90' }]);
    expect(order.shipments[0]?.shippedAt).toBeNull();
  });

  test.each([['2026-02-30'], ['10.11.2026'], [7]])('%j is no day, and is refused', (orderDate) => {
    expect(
      OrderRow.safeParse({ ...HEAD, orderDate, status: 'Open', totalAmountIncludingTax: 1, salesOrderLines: [] })
        .success,
    ).toBe(false);
  });

  test.each([
    ['half a piece', { line: { quantity: 1.5, shippedQuantity: 0 } }, 'lines.0.quantity'],
    ['a quantity below zero', { line: { quantity: -1, shippedQuantity: 0 } }, 'lines.0.quantity'],
    ['no day', { order: { orderDate: '0001-01-01' } }, 'placedAt'],
    ['too many lines', { lines: Array.from({ length: 2_001 }, () => LINE) }, 'lines'],
  ])('%s makes no order, and the place is named', (_, parts, place) => {
    const translated = translate(parts);
    expect(translated).toMatchObject({ kind: 'broken', why: expect.stringContaining(`at ${place}`) });
  });

  test('2,000 lines are an order', () => {
    expect(orderOf({ lines: Array.from({ length: 2_000 }, () => LINE) }).lines).toHaveLength(2_000);
  });
});
