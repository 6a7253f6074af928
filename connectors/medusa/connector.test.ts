import { describe, expect, test } from 'vitest';
import { testOrderActions } from '../contract/order-actions-contract.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { connector } from './connector.ts';
import { openMedusaShop } from './medusa-server-fixture.ts';
import { medusaFulfillment, medusaOrder, medusaPayment } from './medusa-shop-fixture.ts';

testOrderSourceInUse({
  name: 'medusa',
  async open() {
    const { shop, source } = await openMedusaShop();
    shop.orders.push(
      medusaOrder(),
      medusaOrder({
        id: 'order_43',
        display_id: 143,
        custom_display_id: 'WB-1003',
        created_at: '2026-11-15T09:00:00.000Z',
        fulfillments: [medusaFulfillment()],
      }),
      medusaOrder({ id: 'order_42', display_id: 42, email: 'ada@hilltop.example' }),
    );
    const email = 'mara.lind@example.org';
    return {
      source: source.orders,
      known: [
        {
          id: 'order_43',
          number: 'WB-1003',
          otherWays: ['#WB-1003', '143'],
          email,
          trackingNumber: '1Z999AA10123456784',
        },
        { id: 'order_01K0MADEUP0000000000000041', number: '41', otherWays: ['#41', 'no. 41'], email },
        { id: 'order_42', number: '42', email: 'ada@hilltop.example' },
      ],
    };
  },
  skips: [{ reason: 'Medusa has no purchase-order numbers', claims: ['a purchase-order number finds its order'] }],
});

testStockSource({
  name: 'medusa',
  async open(items) {
    const { shop, source } = await openMedusaShop();
    shop.inventory.push(
      ...items.map(({ sku, title, available }) => ({
        sku,
        title,
        location_levels: [{ available_quantity: available }],
      })),
    );
    return source.stock;
  },
  skips: [
    {
      reason: 'Medusa has no days on which goods are expected, and prices by region; see translate.test.ts',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});

testOrderActions({
  name: 'medusa',
  unknownOrderId: 'order_nope',
  async open() {
    const { shop, source, server, answer } = await openMedusaShop({ mayRefund: true });
    const order = medusaOrder();
    shop.orders.push(order);
    return {
      actions: source.actions,
      server,
      answer,
      orderId: String(order['id']),
      isDone(action) {
        switch (action.kind) {
          case 'cancel':
            return order['status'] === 'canceled';
          case 'change_address':
            return JSON.stringify(order['shipping_address']).includes(action.shippingAddress.line1);
          case 'add_note':
            return JSON.stringify(order['metadata']).includes(action.text);
          default:
            return false;
        }
      },
    };
  },
});

describe('looking for orders', () => {
  test('a display id is found in a long list with gaps, in few calls', async () => {
    const { shop, source, server } = await openMedusaShop();
    const ids = Array.from({ length: 2_000 }, (_, index) => index + 1 + Math.floor(index / 7));
    shop.orders.push(...ids.map((id) => medusaOrder({ id: `order_${id}`, display_id: id })));
    for (const id of [1, 7, 9, 1_000, 2_284, 2_285]) {
      const { orders } = await source.orders.findOrders({ by: 'number', number: `#${id}` });
      expect(orders.map(({ order }) => order.id)).toEqual(ids.includes(id) ? [`order_${id}`] : []);
    }
    expect(server.requests.length).toBeLessThan(6 * 16);
  });

  test('newest orders are looked through for a tracking number, and that there are more is said', async () => {
    const { shop, source } = await openMedusaShop();
    shop.orders.push(...Array.from({ length: 1_001 }, (_, id) => medusaOrder({ id: `order_${id}`, display_id: id })));
    const query = { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' } as const;
    expect(await source.orders.findOrders(query)).toMatchObject({ orders: [], complete: false });
  });

  test('a search that is cut is not complete', async () => {
    const { shop, source } = await openMedusaShop();
    shop.orders.push(...Array.from({ length: 101 }, (_, id) => medusaOrder({ id: `order_${id}`, display_id: id })));
    const found = await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('101') });
    expect(found.orders).toHaveLength(50);
  });
});

describe('what changed', () => {
  const at = (time: string) => `2026-11-20T${time}.000Z`;
  test('is told by the newest time of what belongs to an order, oldest first, and goes on where it ended', async () => {
    const { shop, source } = await openMedusaShop();
    const refunds = [{ id: 'ref_1', amount: 5, created_at: at('08:00:00') }];
    const order = (id: string, more: object = {}) => medusaOrder({ id, ...more });
    shop.orders.push(
      order('order_1', { fulfillments: [{ ...medusaFulfillment(), updated_at: at('09:00:00') }] }),
      order('order_2', { payment_collections: [{ payments: [medusaPayment({ refunds })] }] }),
      order('order_3', { updated_at: at('07:00:00') }),
      order('order_4', { updated_at: at('05:00:00') }),
      order('order_5'),
    );
    shop.returns.push({ id: 'return_1', order_id: 'order_5', updated_at: at('10:00:00') });
    const changes = await source.orders.listChanges(at('06:00:00'));
    expect(changes).toEqual({
      orderIds: ['order_3', 'order_2', 'order_1', 'order_5'],
      until: at('10:00:00'),
      isMore: false,
    });
    expect(await source.orders.listChanges(at('12:00:00'))).toMatchObject({ orderIds: [], until: at('12:00:00') });
  });

  test('is looked for in so many pages and no more, and not among orders of long ago', async () => {
    const { shop, source, server } = await openMedusaShop();
    const many = (created_at: string) =>
      Array.from({ length: 1_001 }, (_, index) =>
        medusaOrder({ id: `order_${index}`, created_at, updated_at: created_at }),
      );
    shop.orders.push(...many('2026-11-10T09:00:00.000Z'));
    expect((await source.orders.listChanges('2026-11-10T08:00:00.000Z')).orderIds).toHaveLength(1_000);
    expect(server.requests).toHaveLength(11);
    shop.orders.splice(0, 2_000, ...many('2026-01-10T09:00:00.000Z'));
    expect((await source.orders.listChanges('2026-11-10T08:00:00.000Z')).orderIds).toEqual([]);
    expect(server.requests).toHaveLength(13);
  });
});

test('the key goes over https alone', () => {
  const isTaken = (url: string): boolean => connector.config.safeParse({ url }).success;
  expect(isTaken('https://api.shop.example')).toBe(true);
  for (const url of ['http://api.shop.example', 'https://a:b@shop.example/', 'https://shop.example/?x', 'x', ''])
    expect(isTaken(url)).toBe(false);
});

test('the doctor changes nothing, and says what a key may not do', async () => {
  const { source, shop, server, answer } = await openMedusaShop();
  shop.orders.push(medusaOrder());
  const before = structuredClone(shop);
  expect((await source.check()).filter(({ isFine }) => !isFine)).toEqual([]);
  expect(shop).toEqual(before);
  server.override((request) => (request.method === 'POST' ? { status: 403 } : answer(request)));
  expect((await source.check()).filter(({ isFine }) => !isFine).map(({ what }) => what)).toEqual(['actions']);
});
