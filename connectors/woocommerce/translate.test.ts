import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import { openWooShop } from './woo-server-fixture.ts';
import { type Json, trackingMeta, wooAddress, wooLine, wooOrder, wooRefund } from './woo-shop-fixture.ts';

async function read(
  changes: Json,
  more: { refunds?: Json[]; fulfillments?: Json[]; trackings?: Json[]; config?: Json } = {},
) {
  const { shop, source } = await openWooShop({ config: more.config ?? {} });
  const { refunds = [], fulfillments, trackings } = more;
  shop.orders.push(wooOrder({ refunds: refunds.map(({ id, amount }) => ({ id, total: `-${amount}` })), ...changes }));
  shop.refunds.set('901', refunds);
  if (fulfillments) {
    shop.hasFulfillments = true;
    shop.fulfillments.set('901', fulfillments);
  }
  if (trackings) {
    shop.trackingRoutes.add('wc-shipment-tracking/v3');
    shop.trackings.set('901', trackings);
  }
  const { order } = await source.orders.getOrder('901');
  expect(Order.parse(order)).toEqual(order);
  return order;
}

const fulfillment = (changes: Json = {}, meta: Json = {}): Json => ({
  id: 1,
  entity_type: 'WC_Order',
  entity_id: '901',
  status: 'fulfilled',
  is_fulfilled: true,
  date_updated: '2026-11-12T09:00:00',
  date_deleted: null,
  meta_data: Object.entries({
    _items: [{ item_id: 71, qty: 1 }],
    _tracking_number: '1Z999AA10123456784',
    _shipment_provider: 'ups',
    _tracking_url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    ...meta,
  }).map(([key, value], index) => ({ id: index, key, value })),
  ...changes,
});

test('an order is read whole', async () => {
  expect(await read({ meta_data: [{ id: 1, key: '_purchase_order_number', value: ' PO-77120 ' }] })).toEqual({
    id: '901',
    number: '901',
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'paid',
    currency: 'EUR',
    total: '59.80',
    channel: 'checkout',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: '7', name: 'Mara Lind', email: 'mara.lind@example.org', locale: null, tags: [] },
    contactEmails: [],
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
    ['pending', null, 'open', 'pending'],
    ['on-hold', null, 'open', 'pending'],
    ['processing', '2026-11-10T09:01:00', 'open', 'paid'],
    ['processing', null, 'open', 'pending'],
    ['completed', '2026-11-10T09:01:00', 'closed', 'paid'],
    ['cancelled', null, 'cancelled', 'unknown'],
    ['cancelled', '2026-11-10T09:01:00', 'cancelled', 'paid'],
    ['refunded', '2026-11-10T09:01:00', 'closed', 'refunded'],
    ['failed', null, 'open', 'failed'],
    ['checkout-draft', null, 'open', 'pending'],
    ['wc-processing', '2026-11-10T09:01:00', 'open', 'paid'],
  ])('%s, paid %s: %s and %s', async (status, date_paid_gmt, orderStatus, paymentStatus) => {
    const order = await read({ status, date_paid_gmt, date_completed_gmt: null });
    expect(order).toMatchObject({ orderStatus, paymentStatus, unknowns: [] });
  });

  test('one of a plugin is a named unknown, until an admin says what it means', async () => {
    for (const status of ['partial-shipped', 'trash', '__proto__', 'constructor'])
      expect(await read({ status, date_paid_gmt: null })).toMatchObject({
        orderStatus: 'unknown',
        paymentStatus: 'unknown',
        unknowns: [{ about: 'order status', word: status }],
      });
    const config = { customStatuses: { shipped: 'completed' } };
    expect(await read({ status: 'shipped' }, { config })).toMatchObject({ orderStatus: 'closed', unknowns: [] });
  });
});

describe('refunds', () => {
  const takesBack = (quantity: number, changes: Json = {}): Json =>
    wooRefund({
      line_items: [{ id: 1, quantity: -quantity, meta_data: [{ id: 1, key: '_refunded_item_id', value: '71' }] }],
      ...changes,
    });

  test('have their amount, day and way; what is refunded and not sent is cancelled', async () => {
    const order = await read({}, { refunds: [takesBack(1)] });
    expect(order.refunds).toEqual([{ amount: '29.90', currency: 'EUR', at: '2026-11-12T09:00:00Z', method: 'Card' }]);
    expect(order.paymentStatus).toBe('partially_refunded');
    expect(order.lines[0]).toMatchObject({ quantity: 2, cancelledQuantity: 1, fulfilledQuantity: 0 });
  });

  test('of the whole sum is refunded, whatever the status says; one that a person noted has no way', async () => {
    const order = await read({}, { refunds: [takesBack(2, { amount: '59.80', refunded_payment: false })] });
    expect(order.paymentStatus).toBe('refunded');
    expect(order.refunds[0]?.method).toBeNull();
  });

  test('before an order was completed took the item out; afterwards it had been sent', async () => {
    const completed = { status: 'completed', date_completed_gmt: '2026-11-13T09:00:00' };
    const before = await read(completed, { refunds: [takesBack(1)] });
    expect(before.lines[0]).toMatchObject({ cancelledQuantity: 1, fulfilledQuantity: 1 });
    const after = await read(completed, { refunds: [takesBack(1, { date_created_gmt: '2026-11-19T09:00:00' })] });
    expect(after.lines[0]).toMatchObject({ cancelledQuantity: 0, fulfilledQuantity: 2 });
  });
});

describe('parcels', () => {
  test('of the plugin’s meta: the shop’s word alone, so where they are is unknown', async () => {
    const order = await read({ meta_data: [trackingMeta('1Z999AA10123456784')] });
    expect(order.shipments).toMatchObject([
      {
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T00:00:00Z',
        deliveredAt: null,
        lines: [],
      },
    ]);
    expect(order.unknowns).toEqual([{ about: 'parcel contents', word: 'tracking number without items' }]);
  });

  test('of the plugin’s route come before its meta, with their links', async () => {
    const trackings = [
      {
        tracking_id: 'a1',
        tracking_provider: 'Royal Mail',
        tracking_link: 'https://www.royalmail.com/track/JD0002',
        tracking_number: 'JD0002',
        date_shipped: '2026-11-12',
      },
      {
        tracking_id: 'a2',
        tracking_provider: '',
        custom_tracking_provider: 'Harbour Couriers',
        custom_tracking_link: 'javascript:alert(1)',
        tracking_number: 'HC-7',
        date_shipped: '',
      },
    ];
    const { shipments } = await read({ meta_data: [trackingMeta('OLD-1')] }, { trackings });
    expect(shipments).toMatchObject([
      {
        id: 'a1',
        carrier: 'royal_mail',
        trackingUrl: 'https://www.royalmail.com/track/JD0002',
        shippedAt: '2026-11-12T12:00:00Z',
      },
      { id: 'a2', carrier: 'harbour couriers', trackingUrl: null, shippedAt: null },
    ]);
  });

  test('of fulfilments name their items, drafts and deleted ones are none, and a number counts once', async () => {
    const order = await read(
      { meta_data: [trackingMeta('1Z 999AA1 0123456784', '1Z999AA10123456785')] },
      {
        fulfillments: [
          fulfillment(),
          fulfillment({ id: 2, is_fulfilled: false, status: 'unfulfilled' }, { _tracking_number: 'DRAFT' }),
          fulfillment({ id: 3, date_deleted: '2026-11-13 09:00:00' }, { _tracking_number: 'GONE' }),
        ],
      },
    );
    expect(order.shipments.map(({ id, vendorStatus }) => [id, vendorStatus])).toEqual([
      ['fulfillment-1', 'fulfilled'],
      ['7f4978c390ee633c6294ae0f258656f1', null],
    ]);
    expect(order.shipments[0]?.lines).toEqual([{ sku: 'MUG-1', quantity: 1 }]);
    expect(order.lines[0]).toMatchObject({ fulfilledQuantity: 1, cancelledQuantity: 0 });
  });

  test('of Advanced Shipment Tracking per item', async () => {
    const trackings = [{ tracking_number: 'AB1', products_list: [{ product: '500', qty: '2' }] }];
    const order = await read({}, { trackings });
    expect(order.shipments[0]?.lines).toEqual([{ sku: 'MUG-1', quantity: 2 }]);
    expect(order.unknowns).toEqual([]);
  });

  test('a completed order has gone: in its one parcel, or in one that nobody tracks', async () => {
    const completed = { status: 'completed', date_completed_gmt: '2026-11-13T09:00:00' };
    const [parcel] = (await read({ ...completed, meta_data: [trackingMeta('1Z999AA10123456784')] })).shipments;
    expect(parcel).toMatchObject({ trackingNumber: '1Z999AA10123456784', lines: [{ sku: 'MUG-1', quantity: 2 }] });
    const order = await read(completed);
    expect(order.shipments).toMatchObject([
      { trackingNumber: null, shipmentStatus: 'unknown', shippedAt: '2026-11-13T09:00:00Z' },
    ]);
    expect(order.lines[0]?.fulfilledQuantity).toBe(2);
  });
});

describe('lines', () => {
  test('the price is as the shop writes it: with the tax where it sells so', async () => {
    const line_items = [wooLine({ subtotal: '50.25', subtotal_tax: '9.55', quantity: 2 })];
    expect((await read({ line_items, prices_include_tax: true })).lines[0]?.unitPrice).toBe('29.90');
    expect((await read({ line_items })).lines[0]?.unitPrice).toBe('25.125');
  });

  test('a line without a SKU goes by its name', async () => {
    expect((await read({ line_items: [wooLine({ sku: null })] })).lines[0]?.sku).toBe('Mug (blue)');
  });

  test('what is back-ordered waits, until it has gone', async () => {
    const meta_data = [{ id: 1, key: 'Lieferrückstand', value: '1', display_key: 'Lieferrückstand' }];
    const config = { backorderMeta: ['Lieferrückstand'] };
    const line_items = [wooLine({ meta_data })];
    expect((await read({ line_items }, { config })).lines[0]?.backorder).toEqual({ expectedAt: null });
    expect((await read({ line_items })).lines[0]?.backorder).toBeNull();
    const completed = { status: 'completed', date_completed_gmt: '2026-11-13T09:00:00', line_items };
    expect((await read(completed, { config })).lines[0]?.backorder).toBeNull();
  });

  test('an order of 2,000 lines is read', async () => {
    const line_items = Array.from({ length: 2_000 }, (_, index) => wooLine({ id: index + 1, sku: `S-${index}` }));
    expect((await read({ line_items })).lines).toHaveLength(2_000);
  });
});

test('without a shipping address the billing address is where it goes', async () => {
  const shipping = Object.fromEntries(Object.keys(wooAddress()).map((field) => [field, '']));
  expect((await read({ shipping })).shippingAddress?.line1).toBe('4 Quay Street');
});
