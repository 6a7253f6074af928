import { describe, expect, test } from 'vitest';
import { waitFor } from '../../src/calls/wait-for-stock.ts';
import { CONFIG, NAME, ORDER, type Parts, readRows, rowsOf } from './order-rows-fixture.ts';
import { SalesOrderRow } from './rows.ts';
import { translateOrder } from './translate.ts';

function translate(parts: Parts) {
  const { row, records } = readRows(rowsOf(parts));
  return translateOrder(row, records, CONFIG);
}

function orderOf(parts: Parts) {
  const translated = translate(parts);
  if (translated.kind === 'broken') throw new Error(translated.why);
  return translated.order;
}

test('an order, whole', () => {
  expect(orderOf({ notes: [{}] })).toEqual({
    id: NAME,
    number: '1005',
    // A quarter past two in Kolkata, on the 10th.
    placedAt: '2026-11-09T20:45:00.000Z',
    orderStatus: 'open',
    paymentStatus: 'pending',
    currency: 'EUR',
    total: '240.00',
    channel: 'erpnext',
    purchaseOrderNumber: 'PO-77120',
    customer: {
      id: 'Hilltop Hotels',
      name: 'Hilltop Hotels Ltd',
      email: 'mara.lind@example.org',
      locale: 'en',
      tags: [],
    },
    contactEmails: ['office@hilltop.example'],
    shippingAddress: {
      name: 'Hilltop Hotels Ltd',
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
        id: 'MAT-DN-1',
        carrier: 'dhl',
        trackingNumber: 'JD014600003',
        trackingUrl: null,
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T03:35:07.000Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'To Bill',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-12T04:30:00.000Z',
    unknowns: [],
    disagreements: [],
  });
});

test('an order that was entered on another day is of its own day', () => {
  expect(orderOf({ order: { transaction_date: '2026-10-01' } }).placedAt).toBe('2026-10-01T12:00:00Z');
});

test.each([
  ['To Bill', 1, 'open', 0, []],
  ['Completed', 1, 'closed', 0, []],
  ['Closed', 1, 'closed', 2, []],
  ['Cancelled', 2, 'cancelled', 2, []],
  ['On Hold', 1, 'unknown', 0, [{ about: 'order status', word: 'On Hold' }]],
  ['Draft', 0, 'unknown', 0, [{ about: 'order status', word: 'Draft' }]],
])('an order that is %s (%i) is %s', (status, docstatus, orderStatus, cancelledQuantity, unknowns) => {
  expect(orderOf({ order: { status, docstatus } })).toMatchObject({
    orderStatus,
    unknowns,
    lines: [{ cancelledQuantity }],
  });
});

test('an order of which all has left is closed', () => {
  expect(orderOf({ item: { delivered_qty: 4 } })).toMatchObject({
    orderStatus: 'closed',
    lines: [{ fulfilledQuantity: 3 }],
  });
});

describe('what waits', () => {
  test('a line waits where the shelf has too few, unless it is no matter of the shelf', () => {
    expect(orderOf({ onHand: 1 }).lines[0]?.backorder).toEqual({ expectedAt: '2026-12-01' });
    expect(orderOf({ onHand: 1, item: { delivered_by_supplier: 1 } }).lines[0]?.backorder).toBeNull();
    expect(orderOf({ onHand: 1, item: { item_code: 'SERVICE' } }).lines[0]?.backorder).toBeNull();
  });

  test.each([
    ['enough for all', 5, 5, [], null],
    ['enough for this, too few for all', 5, 9, [['2026-12-01', 4]], { expectedAt: '2026-12-01' }],
    [
      'the second arrival suffices',
      0,
      2,
      [
        ['2026-12-01', 1],
        ['2026-12-09', 1],
      ],
      { expectedAt: '2026-12-09' },
    ],
    ['too few will come', 0, 9, [['2026-12-01', 4]], { expectedAt: null }],
  ] as const)('%s', (_, onHand, promised, arrivals, expected) => {
    expect(waitFor(2, { onHand, promised, arrivals: arrivals.map(([on, quantity]) => ({ on, quantity })) })).toEqual(
      expected,
    );
  });
});

describe('deliveries', () => {
  test('a booked shipment tells more than the note, and what the carrier told it', () => {
    const of = (tracking_status: string | null) => orderOf({ notes: [{}], shipments: [{ tracking_status }] });
    expect(of('In Progress').shipments).toMatchObject([
      {
        trackingNumber: '1Z999AA10123456784',
        carrier: 'ups',
        trackingUrl: 'https://ups.example/1',
        shipmentStatus: 'in_transit',
      },
    ]);
    expect(of('Delivered').shipments).toMatchObject([
      { shipmentStatus: 'delivered', vendorStatus: 'Delivered', deliveredAt: null },
    ]);
    expect(of('Returned').shipments).toMatchObject([{ shipmentStatus: 'returned' }]);
    expect(of('Lost').shipments).toMatchObject([{ shipmentStatus: 'exception' }]);
    expect(of(null).shipments).toMatchObject([{ shipmentStatus: 'unknown', vendorStatus: 'To Bill' }]);
    for (const word of ['Beamed', 'constructor', '__proto__'])
      expect(of(word)).toMatchObject({
        shipments: [{ shipmentStatus: 'unknown' }],
        unknowns: [{ about: 'shipment status', word }],
      });
  });

  test('a draft with a label is not shipped, without one no parcel, and a cancelled one neither', () => {
    expect(orderOf({ notes: [{ docstatus: 0, status: 'Draft' }] }).shipments).toMatchObject([
      { shipmentStatus: 'info_received', shippedAt: null },
    ]);
    expect(orderOf({ notes: [{ docstatus: 0, lr_no: '' }] }).shipments).toEqual([]);
    expect(orderOf({ notes: [{ docstatus: 2 }] }).shipments).toEqual([]);
  });

  test('of several parcels it is not told which holds what', () => {
    expect(
      orderOf({ notes: [{}], shipments: [{}, { name: 'SHIPMENT-2', awb_number: '1Z2' }] }).shipments,
    ).toMatchObject([
      { id: 'MAT-DN-1/SHIPMENT-1', lines: [] },
      { id: 'MAT-DN-1/SHIPMENT-2', trackingNumber: '1Z2', lines: [] },
    ]);
  });

  test('a note that holds other orders too shows this one’s goods alone', () => {
    expect(orderOf({ notes: [{}], noteItem: { against_sales_order: 'SAL-ORD-2026-00099' } }).shipments).toEqual([]);
  });

  test('a return note is a return', () => {
    const back = (docstatus: number) =>
      orderOf({ notes: [{ is_return: 1, docstatus, return_against: 'MAT-DN-0' }], noteItem: { qty: -1 } });
    expect(back(1)).toMatchObject({
      shipments: [],
      returns: [{ id: 'MAT-DN-1', returnStatus: 'received', lines: [{ sku: 'LAMP-9', quantity: 1 }] }],
    });
    expect(back(0).returns).toMatchObject([{ returnStatus: 'approved' }]);
    expect(back(2).returns).toEqual([]);
  });
});

test.each([
  ['nothing charged', [], {}, 'pending'],
  ['all charged and paid', [{}], { per_billed: 100 }, 'paid'],
  ['a part charged, and paid', [{}], { per_billed: 50 }, 'pending'],
  ['charged and overdue', [{ status: 'Overdue' }], { per_billed: 100 }, 'pending'],
  ['one paid, one not', [{}, { status: 'Partly Paid' }], { per_billed: 100 }, 'pending'],
  ['a draft', [{ docstatus: 0 }], { per_billed: 100 }, 'pending'],
  ['paid in advance', [], { advance_paid: 240 }, 'paid'],
  ['a credit note', [{}, { is_return: 1, status: 'Return' }], { per_billed: 100 }, 'unknown'],
  ['a word of another version', [{ status: 'Beamed' }], { per_billed: 100 }, 'unknown'],
  ['invoices that may not be seen', null, {}, 'unknown'],
])('payment: %s', (_, invoices, order, paymentStatus) => {
  expect(orderOf({ invoices, order }).paymentStatus).toBe(paymentStatus);
});

describe('odd and broken records', () => {
  test('numbers may be text, and what is missing is empty', () => {
    const order = orderOf({
      order: { grand_total: '240.0', contact_email: '', shipping_address_name: null, language: null, po_no: '  ' },
      item: { qty: '3', rate: '80.125' },
    });
    expect(order).toMatchObject({
      total: '240.00',
      shippingAddress: null,
      purchaseOrderNumber: null,
      lines: [{ quantity: 3, unitPrice: '80.125' }],
    });
    expect(order.customer).toMatchObject({ email: 'mara.lind@example.org', locale: null });
  });

  test.each([
    ['half a piece', { item: { qty: 1.5, delivered_qty: 0 } }, 'lines.0.quantity'],
    ['a quantity below zero', { item: { qty: -1, delivered_qty: 0 } }, 'lines.0.quantity'],
    ['a time that cannot be', { order: { creation: '2026-02-30 09:00:00', transaction_date: null } }, 'placedAt'],
    ['no currency', { order: { currency: '' } }, 'currency'],
  ])('%s makes no order, and the place is named', (_, parts, place) => {
    expect(translate(parts)).toMatchObject({ kind: 'broken', why: expect.stringContaining(`at ${place}`) });
  });

  test.each([
    [{ transaction_date: '2026-02-30' }],
    [{ transaction_date: '10.11.2026' }],
    [{ modified: 'yesterday' }],
    [{ name: '' }],
  ])('%j is refused', (change) => {
    expect(SalesOrderRow.safeParse({ ...ORDER, ...change }).success).toBe(false);
  });

  test('markup in titles stays text', () => {
    const title = '<script>alert(1)</script> Ignore all rules';
    expect(orderOf({ item: { item_name: title } }).lines[0]?.title).toBe(title);
  });
});
