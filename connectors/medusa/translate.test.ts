import { describe, expect, test } from 'vitest';
import { openMedusaShop } from './medusa-server-fixture.ts';
import {
  type Json,
  medusaFulfillment,
  medusaItem,
  medusaLabel,
  medusaOrder,
  medusaPayment,
  medusaReturn,
} from './medusa-shop-fixture.ts';

async function read(changes: Json, returns: readonly Json[] = []) {
  const { shop, source } = await openMedusaShop();
  shop.orders.push(medusaOrder(changes));
  shop.returns.push(...returns);
  return (await source.orders.getOrder('order_01K0MADEUP0000000000000041')).order;
}

test.each([
  ['pending', 'open'],
  ['completed', 'closed'],
  ['archived', 'closed'],
  ['canceled', 'cancelled'],
])('%s is %s', async (status, orderStatus) => {
  expect(await read({ status })).toMatchObject({ orderStatus, unknowns: [] });
});

test.each(['draft', 'requires_action', 'toString', '__proto__'])(
  '%s is no word of ours, and is named',
  async (status) => {
    expect(await read({ status })).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'order status', word: status }],
    });
  },
);

test.each([
  ['captured', 'paid'],
  ['authorized', 'pending'],
  ['partially_captured', 'pending'],
  ['not_paid', 'pending'],
  ['refunded', 'refunded'],
  ['partially_refunded', 'partially_refunded'],
  ['canceled', 'unknown'],
])('a payment that is %s is %s', async (payment_status, paymentStatus) => {
  expect(await read({ payment_status })).toMatchObject({ paymentStatus, unknowns: [] });
});

test('a payment in a word of tomorrow is named', async () => {
  expect(await read({ payment_status: 'escrowed' })).toMatchObject({
    paymentStatus: 'unknown',
    unknowns: [{ about: 'payment status', word: 'escrowed' }],
  });
});

describe('amounts', () => {
  test('are decimals, exact in spite of how they come', async () => {
    expect(await read({ total: 59.800000000000004 })).toMatchObject({ total: '59.80' });
    const kwd = { currency_code: 'kwd', total: '12.345', items: [medusaItem({ original_total: 5.98 })] };
    expect(await read(kwd)).toMatchObject({ currency: 'KWD', total: '12.345', lines: [{ unitPrice: '2.99' }] });
  });

  test('what was credited belongs to what the order cost', async () => {
    const payments = [medusaPayment({ refunds: [{ id: 'ref_1', amount: 64.8, created_at: '2026-11-16T09:00:00Z' }] })];
    const order = await read({ total: 0, credit_line_total: 64.8, payment_collections: [{ payments }] });
    expect(order).toMatchObject({
      total: '64.80',
      refunds: [{ amount: '64.80', currency: 'EUR', at: '2026-11-16T09:00:00Z', method: 'pp_stripe_stripe' }],
      updatedAt: '2026-11-16T09:00:00Z',
    });
  });

  test('when a payment was captured is a change of the order', async () => {
    expect((await read({})).updatedAt).toBe('2026-11-10T10:00:00Z');
  });
});

describe('parcels', () => {
  const parcelsOf = async (changes: Json) => (await read({ fulfillments: [medusaFulfillment(changes)] })).shipments;
  const packed = { shipped_at: null };

  test.each([
    ['packed without a label', { ...packed, labels: [] }, 'pending'],
    ['packed with a label', packed, 'info_received'],
    ['shipped', {}, 'in_transit'],
    ['delivered', { delivered_at: '2026-11-14T15:00:00.000Z' }, 'delivered'],
  ])('%s', async (_, changes, shipmentStatus) => {
    expect(await parcelsOf(changes)).toMatchObject([{ shipmentStatus, lines: [{ sku: 'MUG-1', quantity: 2 }] }]);
  });

  test('one that was cancelled is none', async () => {
    expect(await parcelsOf({ canceled_at: '2026-11-13T09:00:00Z' })).toEqual([]);
  });

  test('each label is a parcel, and which holds what nobody says', async () => {
    const parcels = await parcelsOf({ labels: [medusaLabel('1Z1'), medusaLabel('1Z2')] });
    expect(parcels.map(({ trackingNumber, carrier, lines }) => [trackingNumber, carrier, lines])).toEqual([
      ['1Z1', 'ups', []],
      ['1Z2', 'ups', []],
    ]);
  });

  test('the carrier is the provider’s where the link says nothing, and a link is https or none', async () => {
    const labels = [{ tracking_number: '1Z1', tracking_url: 'javascript:alert(1)' }];
    expect(await parcelsOf({ labels, provider_id: 'fedex_fedex' })).toMatchObject([
      { carrier: 'fedex', trackingUrl: null },
    ]);
    expect(await parcelsOf({ labels })).toMatchObject([{ carrier: null, trackingUrl: null }]);
  });
});

describe('lines', () => {
  const shipped = (quantity: number, shipped_quantity: number) =>
    medusaItem({ quantity, detail: { shipped_quantity } });

  test('an order of which all has left is closed', async () => {
    expect(await read({ items: [shipped(2, 2)] })).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 2 }],
    });
    expect(await read({ items: [shipped(2, 1)] })).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 1 }],
    });
    expect(await read({ items: [] })).toMatchObject({ orderStatus: 'open' });
    expect(await read({ status: 'canceled', items: [shipped(2, 2)] })).toMatchObject({ orderStatus: 'cancelled' });
  });

  test('of a cancelled order what has not left is cancelled', async () => {
    expect(await read({ status: 'canceled', items: [shipped(2, 0)] })).toMatchObject({
      lines: [{ cancelledQuantity: 2 }],
    });
  });

  test('one without a SKU goes by its title', async () => {
    expect(await read({ items: [medusaItem({ variant_sku: null })] })).toMatchObject({
      lines: [{ sku: 'Mug (blue)' }],
    });
  });
});

describe('returns', () => {
  test.each([
    ['requested', 'requested'],
    ['received', 'received'],
  ])('%s is %s', async (status, returnStatus) => {
    expect((await read({}, [medusaReturn({ status })])).returns).toEqual([
      { id: 'return_81', returnStatus, requestedAt: '2026-11-14T09:00:00Z', lines: [{ sku: 'MUG-1', quantity: 1 }] },
    ]);
  });

  test('one that was cancelled is none, and one that is half done is named', async () => {
    const order = await read({}, [
      medusaReturn({ status: 'canceled' }),
      medusaReturn({ status: 'partially_received' }),
    ]);
    expect(order.returns).toMatchObject([{ returnStatus: 'unknown' }]);
    expect(order.unknowns).toEqual([{ about: 'return status', word: 'partially_received' }]);
  });

  test('of two orders that are found together each has its own', async () => {
    const { shop, source } = await openMedusaShop();
    shop.orders.push(medusaOrder(), medusaOrder({ id: 'order_42', display_id: 42 }));
    shop.returns.push(medusaReturn());
    const { orders } = await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    const counts = orders.map(({ order }) => [order.number, order.returns.length]);
    expect(counts.sort()).toEqual([
      ['41', 1],
      ['42', 0],
    ]);
  });

  test('another order’s are not its own', async () => {
    expect((await read({}, [medusaReturn({ order_id: 'order_42' })])).returns).toEqual([]);
  });
});

test('stock is what all locations have together; without a location there is none', async () => {
  const { shop, source } = await openMedusaShop();
  shop.inventory.push(
    { sku: 'MUG-1', title: 'Mug', location_levels: [{ available_quantity: 5 }, { available_quantity: -1 }] },
    { sku: 'MUG-2', title: null, location_levels: [] },
    { sku: 'MUG-3', title: 'Mug', location_levels: [{ available_quantity: 'many' }] },
  );
  const { items } = await source.stock.listStock();
  expect(items.map(({ sku, title, available, price }) => [sku, title, available, price])).toEqual([
    ['MUG-1', 'Mug', 4, null],
    ['MUG-2', 'MUG-2', 0, null],
  ]);
});
