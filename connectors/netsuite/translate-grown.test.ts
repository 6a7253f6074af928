import { describe, expect, test } from 'vitest';
import { orderOf } from './order-fixture.ts';

describe('fulfilments', () => {
  test('what was picked or packed is no parcel, and with a label none that has left, whatever NetSuite counts', () => {
    for (const [status, word] of [
      ['A', 'Picked'],
      ['B', 'Packed'],
    ] as const) {
      expect(orderOf({ fulfilments: [{ status }] }).shipments).toEqual([]);
      expect(orderOf({ lines: [{ shipped: '1' }], fulfilments: [{ status, numbers: ['1Z1'] }] })).toMatchObject({
        lines: [{ fulfilledQuantity: 0 }],
        shipments: [{ shipmentStatus: 'info_received', shippedAt: null, vendorStatus: word, trackingNumber: '1Z1' }],
      });
    }
  });

  test('a split order: one parcel has left, one is packed', () => {
    const order = orderOf({
      order: { status: 'D' },
      lines: [{ shipped: '3' }],
      fulfilments: [
        { pieces: 2, numbers: ['1Z1'] },
        { pieces: 1, status: 'B', numbers: ['1Z2'] },
      ],
    });
    expect(order).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 2 }],
      shipments: [
        {
          id: 'IF9',
          trackingNumber: '1Z1',
          shippedAt: '2026-11-12T12:00:00Z',
          lines: [{ sku: 'LAMP-9', quantity: 2 }],
        },
        { id: 'IF10', trackingNumber: '1Z2', shippedAt: null, lines: [{ sku: 'LAMP-9', quantity: 1 }] },
      ],
    });
  });

  test('what was shipped before there were links is as NetSuite counts it', () => {
    expect(orderOf({ lines: [{ shipped: '2' }] }).lines[0]?.fulfilledQuantity).toBe(2);
  });

  test('of several parcels it is not told which holds what', () => {
    expect(orderOf({ fulfilments: [{ pieces: 2, numbers: ['1Z1', '1Z2', '1Z1'] }] }).shipments).toMatchObject([
      { id: 'IF9/1', trackingNumber: '1Z1', lines: [] },
      { id: 'IF9/2', trackingNumber: '1Z2', lines: [] },
    ]);
  });

  test('one without a number has left all the same', () => {
    expect(orderOf({ fulfilments: [{ shipmethod: null }] }).shipments).toMatchObject([
      { trackingNumber: null, carrier: null, shippedAt: '2026-11-12T12:00:00Z' },
    ]);
  });

  test('a status of another version is unknown, and a voided one is none', () => {
    expect(orderOf({ fulfilments: [{ status: 'Z' }] })).toMatchObject({
      shipments: [{ shipmentStatus: 'unknown', shippedAt: null, vendorStatus: 'Z' }],
      unknowns: [{ about: 'fulfilment status', word: 'Z' }],
    });
    expect(orderOf({ fulfilments: [{ voided: 'T' }] }).shipments).toEqual([]);
  });
});

test.each([
  ['nothing charged', [], 'pending', []],
  ['an open invoice', [{ type: 'CustInvc', status: 'A', foreigntotal: '240' }], 'pending', []],
  ['a paid invoice of all', [{ type: 'CustInvc', status: 'B', foreigntotal: '240' }], 'paid', []],
  ['a paid invoice of a part', [{ type: 'CustInvc', status: 'B', foreigntotal: '80' }], 'pending', []],
  [
    'two paid ones of all',
    [
      { type: 'CustInvc', status: 'B', foreigntotal: '80' },
      { type: 'CustInvc', status: 'B', foreigntotal: '160' },
    ],
    'paid',
    [],
  ],
  [
    'one paid, one not',
    [
      { type: 'CustInvc', status: 'B', foreigntotal: '240' },
      { type: 'CustInvc', status: 'A', foreigntotal: '1' },
    ],
    'pending',
    [],
  ],
  ['a cash sale', [{ type: 'CashSale', status: 'B', foreigntotal: '240' }], 'paid', []],
  [
    'a cash sale whose payment is not approved',
    [{ type: 'CashSale', status: 'A', foreigntotal: '240' }],
    'pending',
    [],
  ],
  ['a deposit of all', [{ type: 'CustDep', status: 'B', foreigntotal: '240' }], 'paid', []],
  ['a deposit of a part', [{ type: 'CustDep', status: 'B', foreigntotal: '100' }], 'pending', []],
  [
    'a deposit of all that no invoice has taken yet',
    [
      { type: 'CustDep', status: 'A', foreigntotal: '240' },
      { type: 'CustInvc', status: 'A', foreigntotal: '240' },
    ],
    'paid',
    [],
  ],
  ['a voided invoice', [{ type: 'CustInvc', status: 'B', foreigntotal: '240', voided: 'T' }], 'pending', []],
  [
    'a word of another version',
    [{ type: 'CustInvc', status: 'D', foreigntotal: '240' }],
    'unknown',
    [{ about: 'payment status', word: 'CustInvc:D' }],
  ],
  [
    'a credit',
    [
      { type: 'CustInvc', status: 'B', foreigntotal: '240' },
      { type: 'CustCred', status: 'B', foreigntotal: '-80' },
    ],
    'unknown',
    [{ about: 'credit memo', word: 'CustCred:B' }],
  ],
] as const)('payment: %s', (_, grown, paymentStatus, unknowns) => {
  expect(orderOf({ grown })).toMatchObject({ paymentStatus, unknowns, refunds: [] });
});

test('a billed order is paid by what was charged, though less came than was ordered', () => {
  const grown = [{ type: 'CustInvc', status: 'B', foreigntotal: '160' }];
  expect(orderOf({ order: { status: 'G' }, grown }).paymentStatus).toBe('paid');
});

test('money that went back in cash is a refund, of a part or of all', () => {
  const of = (foreigntotal: string) =>
    orderOf({
      grown: [
        { type: 'CashSale', status: 'C', ...{ foreigntotal: '240' } },
        { type: 'CashRfnd', status: 'B', ...{ foreigntotal } },
      ],
    });
  expect(of('-80')).toMatchObject({
    paymentStatus: 'partially_refunded',
    refunds: [{ amount: '80.00', currency: 'EUR', at: '2026-11-13T12:00:00Z', method: null }],
  });
  expect(of('-240').paymentStatus).toBe('refunded');
});

test.each([
  ['A', 'requested', []],
  ['B', 'approved', []],
  ['D', 'unknown', [{ about: 'return status', word: 'D' }]],
  ['E', 'unknown', [{ about: 'return status', word: 'E' }]],
  ['F', 'received', []],
  ['G', 'refunded', []],
  ['H', 'unknown', [{ about: 'return status', word: 'H' }]],
])('a return authorization of status %s is %s', (status, returnStatus, unknowns) => {
  const goods = { 801: [{ quantity: '1' }, { quantity: '1' }, { itemtype: 'Discount' }] };
  expect(orderOf({ grown: [{ type: 'RtnAuth', status }], goods })).toMatchObject({
    returns: [{ id: 'X0', returnStatus, requestedAt: '2026-11-13T12:00:00Z', lines: [{ sku: 'LAMP-9', quantity: 2 }] }],
    unknowns,
  });
});

test('a cancelled return is none', () => {
  expect(orderOf({ grown: [{ type: 'RtnAuth', status: 'C' }] }).returns).toEqual([]);
});

test('what the role may not see, but is linked, holds the mail', () => {
  expect(orderOf({ grown: [{ type: 'RtnAuth', status: 'G' }], unseen: ['RtnAuth'] })).toMatchObject({
    returns: [],
    unknowns: [{ about: 'record that the role may not see', word: 'RtnAuth' }],
  });
});
