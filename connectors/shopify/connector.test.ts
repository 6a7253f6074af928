import { createHash } from 'node:crypto';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { seedOrder, seedStock } from './emulator/seed-order.ts';
import { signedHeaders } from './emulator/webhook-calls.ts';
import { openShop } from './shopify-fixture.ts';

testOrderSource({
  name: 'shopify',
  open: async (orders) => {
    const { source } = await openShop({ prepare: (shop) => orders.forEach((order) => void seedOrder(shop, order)) });
    return source.orders;
  },
  skips: [
    {
      reason:
        "Shopify's own words stand in vendorStatus and vendorCode, an order always has a time of change, and what lies in a parcel counts as fulfilled; orders.test.ts compares the rest",
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});

testStockSource({
  name: 'shopify',
  open: async (items) => {
    const { source } = await openShop({ prepare: (shop) => items.forEach((item) => void seedStock(shop, item)) });
    return source.stock;
  },
  skips: [
    {
      reason:
        'Shopify says no day on which goods are expected, and has a price for everything; stock.test.ts compares the rest',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});

const gidOf = (id: number): string => `gid://shopify/Order/${id}`;

testSourceWebhooks({
  name: 'shopify',
  open: (clientSecret) => {
    const { webhooks } = connector.open({ shop: 'acme.myshopify.com' }, openTestAccess({ clientSecret }));
    if (webhooks === undefined) throw new Error('With a client secret there are webhooks.');
    return webhooks;
  },
  secrets: ['shpss_fedcba9876543210', 'shpss_0123456789abcdef'],
  calls: [
    {
      body: JSON.stringify({
        id: 450789469,
        admin_graphql_api_id: gidOf(450789469),
        updated_at: '2026-11-19T11:00:00-05:00',
      }),
      says: [{ kind: 'order', orderId: '450789469' }],
    },
    { body: JSON.stringify({ id: 2, order_id: 7, updated_at: null }), says: [{ kind: 'order', orderId: '7' }] },
    {
      body: JSON.stringify({ inventory_item_id: 5, location_id: 6, available: 0 }),
      says: [{ kind: 'stock', sku: null }],
    },
  ],
  sign({ body, secret }) {
    const bytes = Buffer.from(body);
    const eventId = createHash('sha256').update(bytes).digest('hex');
    return { headers: signedHeaders({ clientSecret: secret, domain: 'acme.myshopify.com' }, '', eventId, bytes) };
  },
  proofHeaders: ['x-shopify-hmac-sha256'],
  unsignedHeaders: {
    'x-shopify-shop-domain': 'other.myshopify.com',
    'x-shopify-topic': 'app/uninstalled',
    'x-shopify-triggered-at': '2099-01-01T00:00:00Z',
  },
  isTimeSigned: false,
  registering: async () => {
    const { source, shop } = await openShop();
    return {
      webhooks: source.webhooks,
      listRegistered: () => shop.subscriptions.map(({ uri, topic }) => ({ url: uri, topic })),
    };
  },
});
