import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import { readMailDate } from './schemas.ts';
import { bigAddress, bigLine, bigOrder, bigShipment, type Json } from './store-orders-fixture.ts';
import { addOrder, openStore } from './store-server-fixture.ts';

async function read(changes: Json, more: Parameters<typeof addOrder>[2] = {}) {
  const { store, source } = await openStore();
  addOrder(store, bigOrder(changes), more);
  const { order } = await source.orders.getOrder('218');
  expect(Order.parse(order)).toEqual(order);
  return order;
}

test('an order is read whole, in the currency that the customer pays in', async () => {
  expect(await read({})).toEqual({
    id: '218',
    number: '218',
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'paid',
    currency: 'EUR',
    total: '59.80',
    channel: 'www',
    purchaseOrderNumber: null,
    customer: { id: '11', name: 'Mara Lind', email: 'mara.lind@example.org', locale: 'en', tags: [] },
    contactEmails: [],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: null,
      city: 'Galway',
      region: 'Galway',
      postalCode: 'H91 X2Y3',
      country: 'IE',
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
    updatedAt: '2026-11-10T09:05:00Z',
    unknowns: [],
    disagreements: [],
  });
});

describe('statuses', () => {
  test.each([
    [0, '', 'open', 'pending'],
    [1, '', 'open', 'pending'],
    [7, '', 'open', 'pending'],
    [11, '', 'open', 'paid'],
    [11, 'authorized', 'open', 'pending'],
    [11, 'Captured', 'open', 'paid'],
    [5, '', 'cancelled', 'unknown'],
    [5, 'refunded', 'cancelled', 'refunded'],
    [6, 'declined', 'cancelled', 'failed'],
    [4, '', 'closed', 'refunded'],
    [14, 'partially refunded', 'open', 'partially_refunded'],
    [10, 'captured', 'closed', 'paid'],
  ])('%i with "%s" is %s and %s', async (status_id, payment_status, orderStatus, paymentStatus) => {
    expect(await read({ status_id, payment_status })).toMatchObject({ orderStatus, paymentStatus, unknowns: [] });
  });

  test('a label of the shop changes nothing: the id counts', async () => {
    expect(await read({ status_id: 11, status: 'Awaiting Fulfillment', custom_status: 'Wird gepackt' })).toMatchObject({
      unknowns: [],
    });
  });

  test('what somebody at the shop looks at, and what nobody has documented, are named unknowns', async () => {
    expect((await read({ status_id: 12, custom_status: 'Check by hand' })).unknowns).toEqual([
      { about: 'order status', word: 'Check by hand' },
    ]);
    expect((await read({ status_id: 13, custom_status: 'Disputed' })).unknowns).toEqual([
      { about: 'order status', word: 'Disputed' },
    ]);
    expect(await read({ status_id: 99, custom_status: 'Moon' })).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ word: 'Moon' }],
    });
    for (const payment_status of ['held for review', 'void', 'teleported'])
      expect(await read({ payment_status })).toMatchObject({
        paymentStatus: 'unknown',
        unknowns: [{ about: 'payment status', word: payment_status }],
      });
  });
});

describe('parcels', () => {
  const half = { items_shipped: 1, status_id: 3 };

  test('name their items, carrier and link; where they are, only the carrier knows', async () => {
    const order = await read(half, { lines: [bigLine({ quantity_shipped: 1 })], shipments: [bigShipment()] });
    expect(order.shipments).toMatchObject([
      {
        id: '6',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T09:00:00Z',
        lines: [{ sku: 'MUG-1', quantity: 1 }],
      },
    ]);
    expect(order.lines[0]).toMatchObject({ fulfilledQuantity: 1, cancelledQuantity: 0 });
  });

  test.each([
    [{ tracking_carrier: 'royal-mail', shipping_provider: 'royalmail' }, 'royal_mail'],
    [{ tracking_carrier: '', shipping_provider: 'endicia' }, 'usps'],
    [{ tracking_carrier: '', shipping_provider: 'upsready' }, 'ups'],
    [{ tracking_carrier: '', shipping_provider: 'shipperhq' }, null],
    [
      { tracking_carrier: '', shipping_provider: 'carrier_12', shipping_provider_display_name: 'Harbour Couriers' },
      'harbour couriers',
    ],
    [{ tracking_carrier: '', shipping_provider: '' }, null],
  ])('%o is of %s', async (changes, carrier) => {
    const order = await read(half, { shipments: [bigShipment(changes)] });
    expect(order.shipments[0]?.carrier).toBe(carrier);
  });

  test('a link that is not https is none, and a shipment without a number is one still', async () => {
    const shipments = [
      bigShipment({
        tracking_number: '',
        tracking_link: 'javascript:1',
        generated_tracking_link: 'http://x.example/1',
      }),
    ];
    const order = await read(half, { shipments });
    expect(order.shipments).toMatchObject([{ trackingNumber: null, trackingUrl: null }]);
  });

  test('an order that was set to shipped without a shipment has gone, and nobody tracks it', async () => {
    const order = await read({ status_id: 2, status: 'Shipped', date_shipped: 'Fri, 13 Nov 2026 09:00:00 +0000' });
    expect(order.shipments).toMatchObject([
      { trackingNumber: null, shippedAt: '2026-11-13T09:00:00Z', vendorStatus: 'Shipped' },
    ]);
    expect(order.lines[0]?.fulfilledQuantity).toBe(2);
  });
});

describe('refunds', () => {
  const refund = (payments: Json[]): Json => ({
    id: 12,
    created: '2026-11-16T16:44:15+00:00',
    reason: '',
    total_amount: 29.9,
    payments,
  });
  const paid = (changes: Json = {}): Json => ({
    id: 13,
    provider_id: 'stripe',
    amount: 29.9,
    offline: false,
    is_declined: false,
    ...changes,
  });
  const status = { status_id: 14, payment_status: 'partially refunded' };

  test('have their amount, time and way; what went back and was not sent is cancelled', async () => {
    const order = await read(status, { refunds: [refund([paid()])], lines: [bigLine({ quantity_refunded: 1 })] });
    expect(order.refunds).toEqual([
      { amount: '29.90', currency: 'EUR', at: '2026-11-16T16:44:15Z', method: 'Credit Card' },
    ]);
    expect(order.lines[0]).toMatchObject({ cancelledQuantity: 1 });
  });

  test('as store credit say so; declined ones are none', async () => {
    const credit = paid({ provider_id: 'storecredit', offline: true });
    expect((await read(status, { refunds: [refund([credit])] })).refunds[0]?.method).toBe('store credit');
    expect((await read(status, { refunds: [refund([paid({ is_declined: true })])] })).refunds).toEqual([]);
  });
});

test('several shipping addresses are none that can be told', async () => {
  const addresses = [
    { id: 1, ...bigAddress() },
    { id: 2, ...bigAddress({ city: 'Cork' }) },
  ];
  expect(await read({}, { addresses })).toMatchObject({
    shippingAddress: null,
    unknowns: [{ about: 'shipping address', word: '2 addresses' }],
  });
});

test('prices are without tax where the store enters them so', async () => {
  expect((await read({ is_tax_inclusive_pricing: false })).lines[0]?.unitPrice).toBe('24.31');
});

test('an order of 2,000 lines is read through its pages', async () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => bigLine({ id: index + 1, sku: `S-${index}` }));
  expect((await read({}, { lines })).lines).toHaveLength(2_000);
});

test.each([
  ['Tue, 05 Mar 2019 21:40:11 +0000', '2019-03-05T21:40:11Z'],
  ['5 Mar 2019 21:40:11 -0500', '2019-03-06T02:40:11Z'],
  ['Sat, 30 Feb 2026 09:00:00 +0000', null],
  ['Tue, 05 Foo 2019 21:40:11 +0000', null],
  ['2019-03-05T21:40:11Z', null],
  ['', null],
])('the date %s', (text, expected) => {
  expect(readMailDate(text)).toBe(expected);
});
