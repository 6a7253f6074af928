import { describe, expect, test } from 'vitest';
import { testOrderActions } from '../contract/order-actions-contract.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { graphqlError, isMutation, openVendureShop } from './vendure-server-fixture.ts';
import { vendureFulfillment, vendureOrder, vendureVariant } from './vendure-shop-fixture.ts';

const CUSTOMER = { id: '8', firstName: 'Ada', lastName: 'Hill', emailAddress: 'ada@hilltop.example' };

testOrderSourceInUse({
  name: 'vendure',
  async open() {
    const { shop, source } = await openVendureShop();
    shop.orders.push(
      vendureOrder(),
      vendureOrder({
        id: '43',
        code: 'WB-1003',
        createdAt: '2026-11-15T09:00:00.000Z',
        orderPlacedAt: '2026-11-15T09:00:00.000Z',
        state: 'Shipped',
        fulfillments: [vendureFulfillment()],
      }),
      vendureOrder({ id: '42', code: 'wb-1002', customer: CUSTOMER }),
      vendureOrder({ id: '40', code: 'AB9XCART', customer: CUSTOMER, state: 'AddingItems', orderPlacedAt: null }),
    );
    const email = 'mara.lind@example.org';
    return {
      source: source.orders,
      known: [
        { id: '43', number: 'WB-1003', otherWays: ['#wb1003'], email, trackingNumber: '1Z999AA10123456784' },
        { id: '41', number: 'QX7K2M9PAB4CD5EF', otherWays: ['qx7k 2m9p ab4c d5ef'], email },
        { id: '42', number: 'wb-1002', otherWays: ['WB1002'], email: CUSTOMER.emailAddress },
      ],
    };
  },
  skips: [{ reason: 'Vendure has no purchase-order numbers', claims: ['a purchase-order number finds its order'] }],
});

testStockSource({
  name: 'vendure',
  async open(items) {
    const { shop, source } = await openVendureShop();
    shop.variants.push(
      ...items.map(({ sku, title, available }) =>
        vendureVariant({ sku, name: title, stockLevels: [{ stockOnHand: available + 1, stockAllocated: 1 }] }),
      ),
    );
    return source.stock;
  },
  skips: [
    {
      reason: 'Vendure has no days on which goods are expected, and a price for each; see translate.test.ts',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});

testOrderActions({
  name: 'vendure',
  unknownOrderId: '987654',
  isWrite: isMutation,
  async open() {
    const { shop, source, server, answer } = await openVendureShop({ mayRefund: true });
    const order = vendureOrder();
    shop.orders.push(order);
    return {
      actions: source.actions,
      server,
      answer,
      orderId: '41',
      isDone(action) {
        switch (action.kind) {
          case 'cancel':
            return order['state'] === 'Cancelled';
          case 'add_note':
            return JSON.stringify(order['history']).includes(action.text);
          case 'request_refund':
            return JSON.stringify(order['payments']).includes('"total":2990');
          default:
            return false;
        }
      },
    };
  },
});

describe('looking for orders', () => {
  test('a part of the page of orders is looked through for a tracking code, and what was not is said', async () => {
    const { shop, source, server } = await openVendureShop();
    shop.orders.push(
      ...Array.from({ length: 1_001 }, (_, index) =>
        vendureOrder({ id: String(index), createdAt: `2026-11-10T09:00:00.${String(index).padStart(4, '0')}Z` }),
      ),
    );
    const found = await source.orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' });
    expect(found).toMatchObject({ orders: [], complete: false, why: expect.stringContaining('1000 orders') });
    expect(server.requests).toHaveLength(10);
  });

  test('a cancelled parcel does not find its order as one under way', async () => {
    const { shop, source } = await openVendureShop();
    shop.orders.push(vendureOrder({ fulfillments: [vendureFulfillment({ state: 'Cancelled' })] }));
    const query = { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' } as const;
    expect((await source.orders.findOrders(query)).orders).toEqual([]);
  });

  test('purchase orders there are none of, and that is said', async () => {
    const { source, server } = await openVendureShop();
    const query = { by: 'purchase_order_number', purchaseOrderNumber: 'PO-77' } as const;
    expect(await source.orders.findOrders(query)).toMatchObject({ orders: [], complete: false });
    expect(server.requests).toEqual([]);
  });

  test('a cart is found by its code alone', async () => {
    const { shop, source } = await openVendureShop();
    shop.orders.push(vendureOrder({ state: 'ArrangingPayment', orderPlacedAt: null }));
    const [found] = (await source.orders.findOrders({ by: 'number', number: 'QX7K2M9PAB4CD5EF' })).orders;
    expect(found?.order).toMatchObject({
      orderStatus: 'unknown',
      placedAt: '2026-11-10T08:50:00Z',
      unknowns: [{ about: 'order status', word: 'ArrangingPayment' }],
    });
    expect((await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' })).orders).toEqual([]);
  });
});

describe('what changed', () => {
  const at = (createdAt: string) => ({
    history: { items: [{ id: '1', type: 'ORDER_STATE_TRANSITION', createdAt, data: {} }] },
  });

  test('is told by the newest entry of each history, oldest first, and goes on where it ended', async () => {
    const { shop, source } = await openVendureShop();
    shop.orders.push(
      vendureOrder({ id: '1', ...at('2026-11-20T08:00:00.000Z') }),
      vendureOrder({ id: '2', ...at('2026-11-19T08:00:00.000Z') }),
      vendureOrder({ id: '3', ...at('2026-11-20T07:00:00.000Z') }),
      // A change that leaves no entry; a cart; one that was placed long ago.
      vendureOrder({ id: '4', updatedAt: '2026-11-20T09:00:00.000Z' }),
      vendureOrder({ id: '5', orderPlacedAt: null, ...at('2026-11-20T09:00:00.000Z') }),
      vendureOrder({ id: '6', orderPlacedAt: '2026-01-01T09:00:00.000Z', ...at('2026-11-20T09:00:00.000Z') }),
    );
    const changes = await source.orders.listChanges('2026-11-20T06:00:00.000Z');
    expect(changes).toEqual({ orderIds: ['3', '1', '4'], until: '2026-11-20T09:00:00.000Z', isMore: false });
    const later = await source.orders.listChanges('2026-11-20T12:00:00.000Z');
    expect(later).toEqual({ orderIds: [], until: '2026-11-20T12:00:00.000Z', isMore: false });
  });

  test('is looked for in so many pages and no more', async () => {
    const { shop, source, server } = await openVendureShop();
    shop.orders.push(...Array.from({ length: 1_001 }, (_, index) => vendureOrder({ id: String(index + 1) })));
    expect((await source.orders.listChanges('2026-11-10T08:00:00.000Z')).orderIds).toHaveLength(1_000);
    expect(server.requests).toHaveLength(10);
  });
});

describe('the settings', () => {
  test('the key goes over https alone', () => {
    const isTaken = (url: string): boolean => connector.config.safeParse({ url }).success;
    expect(isTaken('https://shop.example/admin-api')).toBe(true);
    for (const url of [
      'http://shop.example/admin-api',
      'https://a:b@shop.example/',
      'https://shop.example/?x',
      'x',
      '',
    ])
      expect(isTaken(url)).toBe(false);
  });

  test('key, session and channel go in the headers that Vendure names', async () => {
    const { server } = await openVendureShop();
    const openWith = (secrets: Record<string, string>) =>
      connector.open({ url: `${server.url}/admin-api/`, channelToken: 'eu' }, openTestAccess(secrets));
    for (const secrets of [{ apiKey: 'k' }, { sessionToken: 's' }] as Record<string, string>[])
      await expect(openWith(secrets).orders.getOrder('41')).rejects.toMatchObject({ kind: 'auth' });
    expect(
      server.requests.map(({ path, headers }) => [path, headers['vendure-api-key'], headers['authorization']]),
    ).toEqual([
      ['/admin-api', 'k', undefined],
      ['/admin-api', undefined, 'Bearer s'],
    ]);
    expect(server.requests.map(({ headers }) => headers['vendure-token'])).toEqual(['eu', 'eu']);
  });
});

describe('the doctor', () => {
  test('changes nothing, and finds all in order', async () => {
    const { source, shop } = await openVendureShop();
    shop.orders.push(vendureOrder());
    const before = structuredClone(shop);
    expect((await source.check()).filter(({ isFine }) => !isFine)).toEqual([]);
    expect(shop).toEqual(before);
  });

  test.each([
    ['NewestOrder', 'ReadOrder'],
    ['OneCustomer', 'ReadCustomer'],
    ['OneVariant', 'ReadCatalog'],
    ['TryNote', 'UpdateOrder'],
  ])('of a key that may not %s it names %s', async (operation, permission) => {
    const { source, server, answer } = await openVendureShop();
    server.override((request) => (request.body.includes(operation) ? graphqlError('FORBIDDEN') : answer(request)));
    const missing = (await source.check()).filter(({ isFine }) => !isFine);
    expect(missing).toHaveLength(1);
    expect(missing[0]?.remedy).toContain(permission);
  });
});
