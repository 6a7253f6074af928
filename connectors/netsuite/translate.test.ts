import { describe, expect, test } from 'vitest';
import { ORDER, orderOf, type Parts, translate } from './order-fixture.ts';
import { OrderRow } from './rows.ts';
import { arrivalOf } from './shelf.ts';

test('an order, whole', () => {
  expect(orderOf({ lines: [{ shipped: '1' }], fulfilments: [{ numbers: ['1Z999AA10123456784'] }] })).toEqual({
    id: '501',
    number: '#K1001',
    placedAt: '2026-11-10T12:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'pending',
    currency: 'EUR',
    total: '240.00',
    channel: 'netsuite',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: '101', name: 'Mara Lind', email: 'mara.lind@example.org', locale: null, tags: [] },
    contactEmails: ['mara@work.example', 'office@hilltop.example'],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: null,
      city: 'Galway',
      region: null,
      postalCode: 'H91',
      country: 'IE',
    },
    lines: [
      {
        sku: 'LAMP-9',
        title: 'Lamp (brass)',
        quantity: 3,
        unitPrice: '80.00',
        fulfilledQuantity: 1,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: 'IF9',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        trackingUrl: null,
        // That it left is no word on where it is.
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T12:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'Shipped',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    // Ten in the morning in California.
    updatedAt: '2026-11-12T18:00:00.000Z',
    unknowns: [],
    disagreements: [],
  });
});

test.each([
  ['A', 'open', 0, []],
  ['B', 'open', 0, []],
  ['SalesOrd:B', 'open', 0, []],
  ['C', 'cancelled', 2, []],
  ['D', 'open', 0, []],
  ['E', 'open', 0, []],
  ['F', 'open', 0, []],
  ['G', 'closed', 0, []],
  ['H', 'closed', 2, []],
  ['Q', 'unknown', 0, [{ about: 'order status', word: 'Q' }]],
])(
  'an order of status %s, of which one of three has left, is %s',
  (status, orderStatus, cancelledQuantity, unknowns) => {
    expect(orderOf({ order: { status }, lines: [{ shipped: '1', backordered: '0' }] })).toMatchObject({
      orderStatus,
      unknowns,
      lines: [{ fulfilledQuantity: 1, cancelledQuantity }],
    });
  },
);

test('an order that only waits to be billed is closed once all has left or was given up', () => {
  expect(orderOf({ order: { status: 'F' }, lines: [{ shipped: '3' }] }).orderStatus).toBe('closed');
  expect(orderOf({ order: { status: 'F' }, lines: [{ shipped: '3' }, { shipped: '1', isclosed: 'T' }] })).toMatchObject(
    {
      orderStatus: 'closed',
      lines: [{ cancelledQuantity: 0 }, { fulfilledQuantity: 1, cancelledQuantity: 2 }],
    },
  );
});

describe('what waits', () => {
  const waiting = (line: object, more: Parts = {}) =>
    orderOf({ lines: [{ backordered: '2', ...line }], ...more }).lines[0];

  test('NetSuite says how many of a line are back-ordered, and open purchases when they come', () => {
    expect(waiting({})?.backorder).toEqual({ expectedAt: null });
    expect(waiting({}, { arrivals: [{ on: '2026-12-01', quantity: 2 }] })?.backorder).toEqual({
      expectedAt: '2026-12-01',
    });
  });

  test.each([
    ['a line that was given up', { isclosed: 'T' }],
    ['one that the supplier sends', { dropship: 'T' }],
    ['one that is not sent at all', { fulfillable: 'F' }],
    ['one that has wholly left', { shipped: '3' }],
  ])('%s does not wait', (_, line) => {
    expect(waiting(line)?.backorder).toBeNull();
  });

  test('nothing of a closed or cancelled order waits', () => {
    for (const status of ['C', 'H']) expect(waiting({}, { order: { status } })?.backorder).toBeNull();
  });

  test.each([
    ['enough for this and for all', 2, 2, [['2026-12-01', 2]], '2026-12-01'],
    ['enough for this, too few for all', 2, 9, [['2026-12-01', 4]], null],
    [
      'the second arrival fills the gap',
      2,
      9,
      [
        ['2026-12-01', 4],
        ['2026-12-09', 5],
      ],
      '2026-12-09',
    ],
    ['none will come', 1, 0, [], null],
  ] as const)('%s', (_, pieces, backordered, arrivals, expected) => {
    const list = arrivals.map(([on, quantity]) => ({ on, quantity }));
    expect(arrivalOf(pieces, { available: 0, backordered, arrivals: list })).toBe(expected);
  });
});

describe('lines', () => {
  test('amounts, freight, headings and what is in a kit are no goods', () => {
    const types = ['Discount', 'Subtotal', 'Description', 'ShipItem', 'OthCharge', 'Group', 'EndGroup', 'TaxItem'];
    const none = types.map((itemtype) => ({ itemtype }));
    expect(orderOf({ lines: [{}, ...none, { itemtype: 'InvtPart', kitmemberof: '1' }] }).lines).toHaveLength(1);
  });

  test('a type of item that no table knows is shown, and holds the mail', () => {
    expect(orderOf({ lines: [{ itemtype: 'Teleport' }] })).toMatchObject({
      lines: [{ sku: 'LAMP-9' }],
      unknowns: [{ about: 'item type', word: 'Teleport' }],
    });
  });

  test('what is not to be sent is done where it was billed', () => {
    const service = { itemtype: 'Service', fulfillable: 'F', shipped: '0' };
    expect(orderOf({ lines: [{ ...service, billed: '3' }] }).lines[0]?.fulfilledQuantity).toBe(3);
    expect(orderOf({ lines: [{ ...service, billed: '0' }] }).lines[0]?.fulfilledQuantity).toBe(0);
    // Where nothing is said of it, goods are to be sent.
    expect(orderOf({ lines: [{ fulfillable: null, billed: '3', shipped: '0' }] }).lines[0]?.fulfilledQuantity).toBe(0);
  });

  test('a price is that of the order’s currency; a line of nothing has none', () => {
    expect(orderOf({ lines: [{ quantity: '-3', amount: '-100' }] }).lines[0]?.unitPrice).toBe('33.3333');
    expect(orderOf({ lines: [{ quantity: '0', amount: '0' }] }).lines[0]).toMatchObject({
      quantity: 0,
      unitPrice: '0.00',
    });
  });

  test('an item that is gone is named by its id, and one without a title by its line', () => {
    expect(orderOf({ lines: [{ item: '99' }, { item: '32' }] }).lines).toMatchObject([
      { sku: 'item 99', title: 'A lamp of brass' },
      { sku: 'MUG-1', title: 'A lamp of brass' },
    ]);
  });
});

describe('odd and broken records', () => {
  test('what is missing is empty, and no address is made up', () => {
    const order = orderOf({
      order: {
        email: null,
        entity: undefined,
        shippingaddress: undefined,
        otherrefnum: null,
        custbody_web_order: '  ',
        changed: undefined,
      },
      contacts: null,
    });
    expect(order).toMatchObject({
      number: 'SO1001',
      purchaseOrderNumber: null,
      shippingAddress: null,
      updatedAt: null,
      customer: { id: '', name: '', email: '' },
      contactEmails: [],
    });
  });

  test.each([
    ['half a piece', { lines: [{ quantity: '-1.5', amount: '-10' }] }, 'lines.0.quantity'],
    ['a currency that is not known', { order: { currency: '9' } }, 'currency'],
    ['a currency that is missing', { order: { currency: undefined } }, 'currency'],
  ])('%s makes no order, and the place is named', (_, parts, place) => {
    expect(translate(parts)).toMatchObject({ kind: 'broken', why: expect.stringContaining(`at ${place}`) });
  });

  test.each([
    [{ trandate: '2026-02-30' }],
    [{ trandate: '11/10/2026' }],
    [{ changed: 'yesterday' }],
    [{ tranid: '' }],
    [{ id: '7 OR 1=1' }],
    [{ foreigntotal: 'much' }],
    [{ foreigntotal: null }],
    [{ status: null }],
  ])('%j is refused', (change) => {
    expect(OrderRow.safeParse({ ...ORDER, ...change }).success).toBe(false);
  });

  test('five hundred fulfilments of an unknown status are one unknown word', () => {
    const fulfilments = Array.from({ length: 500 }, () => ({ status: 'Z' }));
    expect(orderOf({ fulfilments }).unknowns).toHaveLength(1);
  });
});
