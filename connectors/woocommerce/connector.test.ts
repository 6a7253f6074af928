import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testOrderActions } from '../contract/order-actions-contract.ts';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { openWooShop } from './woo-server-fixture.ts';
import { wooOrder, wooOrderOf, wooProductOf } from './woo-shop-fixture.ts';

testOrderSource({
  name: 'woocommerce',
  async open(orders) {
    const { shop, source } = await openWooShop();
    shop.orders.push(...orders.map((order, index) => wooOrderOf(order, 901 + index)));
    return source.orders;
  },
  skips: [
    {
      reason:
        'WooCommerce knows no contacts of a company; that an address finds its orders is tested in find-orders.test.ts',
      claims: ['an address finds its orders without case, newest first, contacts of the company included'],
    },
    {
      reason:
        'WooCommerce gives its own ids, and has no tags, returns, scans or days of back-orders; see translate.test.ts',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});

testStockSource({
  name: 'woocommerce',
  async open(items) {
    const { shop, source } = await openWooShop();
    shop.products.push(...items.map((item, index) => wooProductOf(item, 500 + index)));
    return source.stock;
  },
  skips: [
    {
      reason:
        'WooCommerce has no days on which goods are expected, and prices without a currency there are none; see stock.test.ts',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});

testOrderActions({
  name: 'woocommerce',
  unknownOrderId: '987654',
  async open() {
    const { shop, source, server, answer } = await openWooShop({ config: { mayRefund: true } });
    const order = wooOrder();
    shop.orders.push(order);
    const shown = () => JSON.stringify(shop.notes.get('901') ?? []);
    return {
      actions: source.actions,
      server,
      answer,
      orderId: '901',
      isDone(action) {
        switch (action.kind) {
          case 'cancel':
            return order['status'] === 'cancelled';
          case 'change_address':
            return JSON.stringify(order['shipping']).includes(action.shippingAddress.line1);
          case 'add_note':
            return shown().includes('Ring the bell twice &amp; wait &lt;at the door&gt;.');
          case 'request_refund':
            return (
              shop.refunds
                .get('901')
                ?.some(({ amount, api_refund }) => amount === action.amount && api_refund === true) ?? false
            );
          case 'start_return':
            return false;
        }
      },
    };
  },
});

const signature = (secret: string, body: string | Uint8Array): string =>
  createHmac('sha256', secret).update(body).digest('base64');

testSourceWebhooks({
  name: 'woocommerce',
  secrets: ['4f1c-made-up', '9d2e-made-up'],
  open: (webhookSecret) =>
    connector.open(
      { url: 'https://shop.example' },
      openTestAccess({ consumerKey: 'ck', consumerSecret: 'cs', webhookSecret }),
    ).webhooks,
  calls: [
    { body: JSON.stringify(wooOrder()), says: [{ kind: 'order', orderId: '901' }] },
    { body: JSON.stringify(wooOrder({ id: 902 })), says: [{ kind: 'order', orderId: '902' }] },
    { body: '{"id":903}', says: [{ kind: 'order', orderId: '903' }] },
    {
      body: JSON.stringify({ id: 500, sku: 'MUG-1', stock_status: 'instock' }),
      says: [{ kind: 'stock', sku: 'MUG-1' }],
    },
  ],
  sign: ({ body, secret }) => ({
    headers: new Map([
      ['x-wc-webhook-signature', signature(secret, body)],
      ['x-wc-webhook-topic', 'order.updated'],
      ['x-wc-webhook-source', 'https://shop.example/'],
      ['x-wc-webhook-delivery-id', 'd41d8cd98f00b204e9800998ecf8427e'],
    ]),
  }),
  proofHeaders: ['x-wc-webhook-signature'],
  unsignedHeaders: {
    'x-wc-webhook-source': 'https://another.example/',
    'x-wc-webhook-topic': 'product.deleted',
    'x-wc-webhook-id': '77',
  },
  isTimeSigned: false,
  async registering() {
    const { shop, source } = await openWooShop();
    return {
      webhooks: source.webhooks,
      listRegistered: () =>
        shop.webhooks.map((one) => ({ url: String(one['delivery_url']), topic: String(one['topic']) })),
    };
  },
});

describe('the settings', () => {
  const isTaken = (url: string): boolean => connector.config.safeParse({ url }).success;

  test('key and secret go over https alone', () => {
    expect(isTaken('https://shop.example')).toBe(true);
    expect(isTaken('https://shop.example/store')).toBe(true);
    for (const url of [
      'http://shop.example',
      'https://a:b@shop.example',
      'https://shop.example/?x',
      'ftp://shop.example',
      'x',
      '',
    ])
      expect(isTaken(url)).toBe(false);
  });

  test('a shop in a folder is asked there', async () => {
    const { shop, server, access } = await openWooShop();
    shop.orders.push(wooOrder());
    const { orders } = connector.open({ url: `${server.url}/store/` }, access);
    await orders.getOrder('901').catch(() => undefined);
    expect(server.requests.at(-1)?.path).toBe('/store/wp-json/wc/v3/orders/901');
  });
});
