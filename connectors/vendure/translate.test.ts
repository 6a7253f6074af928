import { describe, expect, test } from 'vitest';
import { readAmount, writeAmount } from './money.ts';
import { openVendureShop } from './vendure-server-fixture.ts';
import {
  type Json,
  transition,
  vendureFulfillment,
  vendureLine,
  vendureOrder,
  vendurePayment,
  vendureRefund,
  vendureVariant,
} from './vendure-shop-fixture.ts';

async function read(changes: Json, config: Json = {}, precision = 2) {
  const { shop, source } = await openVendureShop(config);
  shop.settings.serverConfig['moneyStrategyPrecision'] = precision;
  shop.orders.push(vendureOrder(changes));
  return (await source.orders.getOrder('41')).order;
}

test.each([
  ['PaymentAuthorized', 'open'],
  ['PaymentSettled', 'open'],
  ['PartiallyShipped', 'open'],
  ['Shipped', 'closed'],
  ['PartiallyDelivered', 'open'],
  ['Delivered', 'closed'],
  ['Modifying', 'open'],
  ['ArrangingAdditionalPayment', 'open'],
  ['Cancelled', 'cancelled'],
])('%s is %s', async (state, orderStatus) => {
  expect(await read({ state })).toMatchObject({ orderStatus, unknowns: [] });
});

test.each(['Draft', 'AddingItems', 'ArrangingPayment', 'InProduction', 'toString', '__proto__'])(
  '%s is no word of ours, and is named',
  async (state) => {
    expect(await read({ state })).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'order status', word: state }],
    });
  },
);

test('a state of the shop means what an admin says', async () => {
  const order = await read({ state: 'InProduction' }, { customStates: { InProduction: 'PaymentSettled' } });
  expect(order).toMatchObject({ orderStatus: 'open', unknowns: [] });
});

describe('payments', () => {
  const authorized = vendurePayment({ state: 'Authorized' });
  const declined = vendurePayment({ id: '50', state: 'Declined' });
  const refunded = (total: number, state = 'Settled') => vendurePayment({ refunds: [vendureRefund({ total, state })] });
  test.each([
    ['settled', [vendurePayment()], 'paid'],
    ['settled after one that was declined', [declined, vendurePayment()], 'paid'],
    ['settled in two parts', [vendurePayment({ amount: 6000 }), vendurePayment({ id: '52', amount: 480 })], 'paid'],
    ['settled in part', [vendurePayment({ amount: 6479 })], 'pending'],
    ['authorised', [authorized], 'pending'],
    ['none', [], 'pending'],
    ['declined', [declined], 'failed'],
    ['refunded in part', [refunded(2990)], 'partially_refunded'],
    ['refunded', [refunded(6480)], 'refunded'],
    ['a refund that is pending', [refunded(6480, 'Pending')], 'paid'],
    ['a refund that failed', [refunded(6480, 'Failed')], 'paid'],
    ['a state of the shop', [vendurePayment({ state: 'InReview' })], 'unknown'],
    ['a refund in a state of the shop', [refunded(100, 'InReview')], 'unknown'],
  ])('%s', async (_, payments, paymentStatus) => {
    expect(await read({ payments })).toMatchObject({ paymentStatus });
  });

  test('a cancelled order that nobody paid for: nobody says', async () => {
    expect(await read({ payments: [], state: 'Cancelled' })).toMatchObject({ paymentStatus: 'unknown' });
  });

  test('a refund went back when it was settled', async () => {
    const { refunds } = await read({
      payments: [refunded(2990)],
      history: { items: [transition({ refundId: 91, from: 'Pending', to: 'Settled' }, '2026-11-18T10:00:00.000Z')] },
    });
    expect(refunds).toEqual([{ amount: '29.90', currency: 'EUR', at: '2026-11-18T10:00:00Z', method: 'card' }]);
  });

  test('only a settled refund is one', async () => {
    expect((await read({ payments: [refunded(100, 'Pending')] })).refunds).toEqual([]);
  });
});

describe('amounts', () => {
  test.each([
    ['4075', 2, '40.75'],
    ['5', 2, '0.05'],
    ['-5', 2, '-0.05'],
    ['0', 2, '0.00'],
    ['1250', 0, '1250.00'],
    ['12345', 3, '12.345'],
    ['123456789012', 3, '123456789.012'],
    ['12345', 4, '1.2345'],
  ])('%s with %i decimals is %s', (amount, precision, money) => {
    expect(readAmount(amount, precision)).toBe(money);
    if (!amount.startsWith('-')) expect(writeAmount(money, precision)).toBe(Number(amount));
  });

  test.each(['40.755', '1e3', '-1.00', '1,00', ''])('%s cannot be written with two decimals', (money) => {
    expect(writeAmount(money, 2)).toBeNull();
  });

  test('a shop of three decimals is read so, whatever the currency', async () => {
    const order = await read({ currencyCode: 'KWD', totalWithTax: 12345 }, {}, 3);
    expect(order).toMatchObject({ currency: 'KWD', total: '12.345', lines: [{ unitPrice: '2.99' }] });
  });
});

describe('parcels', () => {
  const withParcel = (changes: Json, items: readonly Json[] = []) =>
    read({ fulfillments: [vendureFulfillment(changes)], history: { items } });

  test.each([
    ['Created', 'pending', 0],
    ['Pending', 'info_received', 0],
    ['Shipped', 'in_transit', 2],
    ['Delivered', 'delivered', 2],
    ['AtCustoms', 'unknown', 0],
  ])('%s is %s, and %i have left', async (state, shipmentStatus, fulfilledQuantity) => {
    const order = await withParcel({ state });
    expect(order.shipments).toMatchObject([{ shipmentStatus, vendorStatus: state, shippedAt: null }]);
    expect(order.lines).toMatchObject([{ fulfilledQuantity }]);
    expect(order.unknowns).toEqual(state === 'AtCustoms' ? [{ about: 'fulfilment state', word: 'AtCustoms' }] : []);
  });

  test('one that was cancelled is none', async () => {
    const { shipments, lines } = await withParcel({ state: 'Cancelled' });
    expect(shipments).toEqual([]);
    expect(lines).toMatchObject([{ fulfilledQuantity: 0 }]);
  });

  test('its history says when it left and when it came, and of which parcel', async () => {
    const { shipments, updatedAt } = await withParcel({ state: 'Delivered' }, [
      transition({ fulfillmentId: 62, from: 'Shipped', to: 'Delivered' }, '2026-11-15T15:00:00.000Z'),
      transition({ fulfillmentId: 61, from: 'Shipped', to: 'Delivered' }, '2026-11-14T15:00:00.000Z'),
      transition({ fulfillmentId: 61, from: 'Pending', to: 'Shipped' }, '2026-11-12T09:00:00.000Z'),
      transition({ fulfillmentId: 60, from: 'Pending', to: 'Shipped' }, '2026-11-11T09:00:00.000Z'),
    ]);
    expect(shipments).toMatchObject([{ shippedAt: '2026-11-12T09:00:00Z', deliveredAt: '2026-11-14T15:00:00Z' }]);
    expect(updatedAt).toBe('2026-11-15T15:00:00Z');
  });

  test.each([
    ['UPS Ground', 'ups'],
    ['FedEx Home Delivery', 'fedex'],
    ['Courier of the house', 'courier of the house'],
    [null, null],
  ])('%s goes with %s', async (method, carrier) => {
    expect((await withParcel({ method })).shipments).toMatchObject([{ carrier }]);
  });

  test('without a tracking code it is a parcel all the same', async () => {
    expect((await withParcel({ trackingCode: '' })).shipments).toMatchObject([{ trackingNumber: null }]);
  });
});

describe('lines', () => {
  const lineOf = async (changes: Json, more: Json = {}) =>
    (await read({ lines: [vendureLine(changes)], ...more })).lines[0];
  const onHand = (stockOnHand: number, changes: Json = {}) =>
    vendureVariant({ stockLevels: [{ stockOnHand, stockAllocated: 9 }], ...changes });

  test('what was cancelled is counted, and what was added later is no cancelled one', async () => {
    expect(await lineOf({ quantity: 0 })).toMatchObject({ quantity: 2, cancelledQuantity: 2 });
    expect(await lineOf({ quantity: 1 })).toMatchObject({ quantity: 2, cancelledQuantity: 1 });
    expect(await lineOf({ quantity: 3, orderPlacedQuantity: 0 })).toMatchObject({ quantity: 3, cancelledQuantity: 0 });
  });

  test('what is not on hand waits, unless it is not counted, gone or cancelled', async () => {
    const waits = { expectedAt: null };
    expect((await lineOf({ productVariant: onHand(1) }))?.backorder).toEqual(waits);
    expect((await lineOf({ productVariant: onHand(2) }))?.backorder).toBeNull();
    expect((await lineOf({ productVariant: onHand(0, { trackInventory: 'FALSE' }) }))?.backorder).toBeNull();
    expect((await lineOf({ productVariant: onHand(0), quantity: 0 }))?.backorder).toBeNull();
    const gone = { fulfillments: [vendureFulfillment()], state: 'Shipped' };
    expect((await lineOf({ productVariant: onHand(0) }, gone))?.backorder).toBeNull();
  });

  test('one without a SKU goes by its name', async () => {
    expect(await lineOf({ productVariant: vendureVariant({ sku: '' }) })).toMatchObject({ sku: 'Mug (blue)' });
  });
});

describe('stock', () => {
  async function stockOf(changes: Json, settings: Json = {}) {
    const { shop, source } = await openVendureShop();
    Object.assign(shop.settings, settings);
    shop.variants.push(vendureVariant(changes));
    return (await source.stock.findStock('MUG-1'))?.item ?? null;
  }
  const levels = {
    stockLevels: [
      { stockOnHand: 7, stockAllocated: 2 },
      { stockOnHand: 3, stockAllocated: 0 },
    ],
  };

  test('is what all locations have, less what orders hold and what is kept back', async () => {
    expect(await stockOf(levels)).toMatchObject({ available: 8, price: '29.90', currency: 'EUR' });
    expect(await stockOf(levels, { outOfStockThreshold: 3 })).toMatchObject({ available: 5 });
    const own = { useGlobalOutOfStockThreshold: false, outOfStockThreshold: -10 };
    expect(await stockOf({ ...levels, ...own }, { outOfStockThreshold: 3 })).toMatchObject({ available: 8 });
  });

  test('of what is not counted, not sold or broken nothing is told', async () => {
    expect(await stockOf({}, { trackInventory: false })).toBeNull();
    expect(await stockOf({ trackInventory: 'FALSE' })).toBeNull();
    expect(await stockOf({ enabled: false })).toBeNull();
    expect(await stockOf({ stockLevels: [{ stockOnHand: 'many', stockAllocated: 0 }] })).toBeNull();
  });

  test('two variants of one SKU: none of them is meant', async () => {
    const { shop, source } = await openVendureShop();
    shop.variants.push(vendureVariant(), vendureVariant());
    expect(await source.stock.findStock('MUG-1')).toBeNull();
  });
});
