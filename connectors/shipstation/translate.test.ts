import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import { type Json, shipFulfillment, shipItem, shipLabel, shipOrder } from './account-orders-fixture.ts';
import { openAccount } from './account-server-fixture.ts';
import { readPacificTime, writePacificTime } from './pacific-time.ts';

async function read(changes: Json, labels: readonly Json[] = [], fulfillments: readonly Json[] = []) {
  const { account, source } = await openAccount();
  account.orders.push(shipOrder(changes));
  account.shipments.push(...labels);
  account.fulfillments.push(...fulfillments);
  const { order } = await source.orders.getOrder('218');
  expect(Order.parse(order)).toEqual(order);
  return order;
}

test('an order is read whole', async () => {
  expect(await read({})).toEqual({
    id: '218',
    number: 'W1046662',
    placedAt: '2026-11-10T20:00:00.000Z',
    orderStatus: 'open',
    paymentStatus: 'unknown',
    currency: 'USD',
    total: '59.80',
    channel: 'web',
    purchaseOrderNumber: null,
    customer: { id: '37701', name: 'Mara Lind', email: 'mara.lind@example.org', locale: null, tags: [] },
    contactEmails: [],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: null,
      city: 'Portland',
      region: 'OR',
      postalCode: '97201',
      country: 'US',
    },
    lines: [
      {
        sku: 'MUG-1',
        title: 'Mug (blue)',
        quantity: 2,
        unitPrice: '29.90',
        fulfilledQuantity: 0,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-10T20:05:00.000Z',
    unknowns: [],
    disagreements: [],
  });
});

describe('statuses', () => {
  test.each([
    ['awaiting_payment', 'open', 'pending'],
    ['awaiting_shipment', 'open', 'unknown'],
    ['pending_fulfillment', 'open', 'unknown'],
    ['shipped', 'open', 'unknown'],
    ['cancelled', 'cancelled', 'unknown'],
  ])('%s is %s, and its payment %s: no refund reaches ShipStation', async (orderStatus, is, paymentStatus) => {
    expect(await read({ orderStatus })).toMatchObject({ orderStatus: is, paymentStatus, unknowns: [] });
  });

  test.each([
    ['on_hold', 'open'],
    ['rejected_fulfillment', 'open'],
    ['teleported', 'unknown'],
  ])('%s is a named unknown', async (orderStatus, is) => {
    expect(await read({ orderStatus })).toMatchObject({
      orderStatus: is,
      unknowns: [{ about: 'order status', word: orderStatus }],
    });
  });

  test('what is cancelled and not sent is cancelled in its lines', async () => {
    expect((await read({ orderStatus: 'cancelled' })).lines[0]).toMatchObject({ cancelledQuantity: 2 });
  });
});

describe('parcels', () => {
  const shipped = { orderStatus: 'shipped' };

  test('a label is not shipped', async () => {
    const order = await read(shipped, [shipLabel()]);
    expect(order.shipments).toMatchObject([
      {
        id: '6',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        shipmentStatus: 'info_received',
        shippedAt: null,
        lines: [{ sku: 'MUG-1', quantity: 2 }],
      },
    ]);
    expect(order.lines[0]).toMatchObject({ fulfilledQuantity: 2 });
  });

  test('voided labels and those for the way back are none', async () => {
    const labels = [shipLabel({ voided: true }), shipLabel({ shipmentId: 7, isReturnLabel: true })];
    expect((await read({}, labels)).shipments).toEqual([]);
    expect((await read({}, [], [shipFulfillment({ voided: true })])).shipments).toEqual([]);
  });

  test.each([
    ['stamps_com', 'usps_priority_mail', 'usps'],
    ['stamps_com', 'globalpost_priority', null],
    ['fedex', 'fedex_ground', 'fedex'],
    ['dhl_express', 'dhl_express_worldwide', 'dhl'],
    ['canada_post', 'expedited', 'canada_post'],
    ['harbour_couriers', '', 'harbour_couriers'],
    [null, null, null],
  ])('%s with %s is of %s', async (carrierCode, serviceCode, carrier) => {
    expect((await read(shipped, [shipLabel({ carrierCode, serviceCode })])).shipments[0]?.carrier).toBe(carrier);
  });

  test('one that went another way has its day, and the carrier as it is written', async () => {
    expect((await read(shipped, [], [shipFulfillment()])).shipments).toMatchObject([
      {
        carrier: 'usps',
        trackingNumber: '9400111899223197428490',
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T12:00:00.000Z',
      },
    ]);
  });

  test('an order that was marked as shipped without a parcel has gone, and nobody tracks it', async () => {
    const order = await read({ ...shipped, externallyFulfilled: true, externallyFulfilledBy: 'Harbour FBA' });
    expect(order.shipments).toMatchObject([{ trackingNumber: null, vendorStatus: 'sent by Harbour FBA' }]);
    expect((await read(shipped)).shipments).toMatchObject([{ trackingNumber: null, vendorStatus: 'shipped' }]);
  });
});

test('a discount is no line, and an item without a SKU has its name', async () => {
  const items = [
    shipItem({ sku: null }),
    shipItem({ orderItemId: 66, name: 'COUPON', unitPrice: -5, adjustment: true }),
  ];
  expect((await read({ items })).lines.map(({ sku }) => sku)).toEqual(['Mug (blue)']);
});

test('what may be missing may be missing', async () => {
  const order = await read({ customerEmail: null, billTo: null, shipTo: null, items: null, advancedOptions: null });
  expect(order).toMatchObject({ customer: { email: '', name: '' }, shippingAddress: null, lines: [] });
});

test.each([
  ['2026-07-10T12:00:00.0000000', '2026-07-10T19:00:00.000Z'],
  ['2026-12-10T12:00:00.0000000', '2026-12-10T20:00:00.000Z'],
  ['2026-11-01T01:30:00.0000000', '2026-11-01T08:30:00.000Z'],
  ['2026-12-10T12:00:00Z', '2026-12-10T12:00:00.000Z'],
  ['2026-12-10', null],
  ['2026-13-10T12:00:00', null],
  ['', null],
])('the time %s', (text, at) => {
  expect(readPacificTime(text)).toBe(at);
});

test.each([
  ['2026-07-10T19:00:00.000Z', '2026-07-10 12:00:00'],
  ['2026-12-10T08:00:00.000Z', '2026-12-10 00:00:00'],
  // An hour before the clocks are put back, and after.
  ['2026-11-01T08:30:00.000Z', '2026-11-01 00:30:00'],
  ['2026-11-01T09:30:00.000Z', '2026-11-01 01:30:00'],
  ['2026-11-01T07:30:00.000Z', '2026-11-01 00:30:00'],
])('the instant %s in a filter', (at, text) => {
  expect(writePacificTime(at)).toBe(text);
});
