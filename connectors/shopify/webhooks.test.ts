import { describe, expect, test } from 'vitest';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import { SAMPLE_STOCK, sampleOrder } from '../contract/sample-orders.ts';
import { hasShared, readShared } from '../contract/shared-data.ts';
import { seedOrder, seedStock } from './emulator/seed-order.ts';
import { signedHeaders } from './emulator/webhook-calls.ts';
import { openShop } from './shopify-fixture.ts';

const CLIENT_SECRET = 'shpss_fedcba9876543210';
const URL_OF_OURS = 'https://waybill.example/webhooks/c/9f1b2c';

function call(
  topic: string,
  body: unknown,
  options: { readonly secret?: string; readonly eventId?: string } = {},
): WebhookRequest {
  const bytes =
    typeof body === 'string' ? new TextEncoder().encode(body) : new TextEncoder().encode(JSON.stringify(body));
  const place = { clientSecret: options.secret ?? CLIENT_SECRET, domain: 'acme.myshopify.com' };
  return {
    method: 'POST',
    url: new URL(URL_OF_OURS),
    headers: signedHeaders(place, topic, options.eventId ?? 'event-1', bytes),
    body: bytes,
    now: '2026-11-20T09:00:00Z',
  };
}
const order = { id: 450789469, updated_at: '2026-11-19T11:00:00-05:00' };

describe('a call', () => {
  test('that is signed names what changed, at the source’s own time', async () => {
    const { source } = await openShop();
    expect(await source.webhooks.receive(call('orders/updated', order))).toEqual({
      answer: { status: 200, contentType: 'text/plain', body: '' },
      events: [
        {
          eventId: 'event-1:orders/updated',
          at: '2026-11-19T16:00:00.000Z',
          change: { kind: 'order', orderId: '450789469' },
        },
      ],
    });
  });

  test('that is not signed with our secret, or over another body, gives nothing and says nothing', async () => {
    const { source } = await openShop();
    const signed = call('orders/updated', order);
    const without = new Map([...signed.headers].filter(([name]) => name !== 'x-shopify-hmac-sha256'));
    const forged: readonly WebhookRequest[] = [
      call('orders/updated', order, { secret: 'other' }),
      { ...signed, body: new TextEncoder().encode('{"id":1}') },
      { ...signed, headers: without },
      { ...signed, headers: new Map([...without, ['x-shopify-hmac-sha256', '']]) },
      { ...signed, headers: new Map([...without, ['x-shopify-hmac-sha256', '*** no base64 ***']]) },
      { ...signed, method: 'GET' },
    ];
    for (const request of forged)
      expect(await source.webhooks.receive(request)).toEqual({
        answer: { status: 401, contentType: 'text/plain', body: '' },
        events: [],
      });
  });

  test('that is proven but cannot be read is answered, and gives no events', async () => {
    const { source } = await openShop();
    for (const body of [
      '',
      '{"id":',
      'null',
      '[]',
      '"text"',
      '{"id":null}',
      '{"id":"1 OR 2"}',
      `{"id":${'9'.repeat(400)}}`,
    ])
      expect(await source.webhooks.receive(call('orders/updated', body))).toMatchObject({
        answer: { status: 200 },
        events: [],
      });
    for (const topic of ['carts/update', '', '__proto__', 'constructor'])
      expect((await source.webhooks.receive(call(topic, order))).events).toEqual([]);
  });

  test('of an event that is told to two topics is two events, and the same call again is the same', async () => {
    const { source } = await openShop();
    const idOf = async (request: WebhookRequest) => (await source.webhooks.receive(request)).events[0]?.eventId;
    const stock = call('inventory_levels/update', { inventory_item_id: 1, location_id: 2, available: 3 });
    expect(await idOf(call('orders/create', order))).not.toBe(await idOf(stock));
    expect(await idOf(call('orders/create', order))).toBe(await idOf(call('orders/create', order)));
    const nameless = call('orders/create', order, { eventId: '' });
    expect(await idOf(nameless)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['fulfillments/update', { id: 1, order_id: 7 }, { kind: 'order', orderId: '7' }],
    ['fulfillment_events/create', { id: 1, fulfillment_id: 2, order_id: '7' }, { kind: 'order', orderId: '7' }],
    ['refunds/create', { id: 1, order_id: 7 }, { kind: 'order', orderId: '7' }],
    ['orders/edited', { order_edit: { id: 1, order_id: 7 } }, { kind: 'order', orderId: '7' }],
    ['returns/request', { id: 1, order: { id: 7 } }, { kind: 'order', orderId: '7' }],
    ['returns/close', { id: 1, order_id: 7 }, { kind: 'order', orderId: '7' }],
    ['inventory_levels/update', { inventory_item_id: 5, available: 0 }, { kind: 'stock', sku: null }],
    ['app/uninstalled', { id: 1, myshopify_domain: 'Acme.myshopify.com' }, { kind: 'removed' }],
  ])('%s names its change', async (topic, body, change) => {
    const { source } = await openShop();
    expect((await source.webhooks.receive(call(topic, body))).events.map((event) => event.change)).toEqual([change]);
  });

  if (hasShared)
    test('Shopify’s own samples are read', async () => {
      const { source } = await openShop();
      for (const [file, topic, orderId] of [
        ['order', 'orders/create', '450789469'],
        ['fulfillment', 'fulfillments/create', '450789469'],
        ['refund', 'refunds/create', '450789469'],
        ['fulfillment_event', 'fulfillment_events/create', '2776493818019'],
      ] as const) {
        // A file has the name of the thing around it; a call has not.
        const sample = JSON.parse(readShared(`public/store_payloads/shopify/${file}.json`))[file];
        const { events } = await source.webhooks.receive(call(topic, sample));
        expect(events).toMatchObject([{ change: { kind: 'order', orderId } }]);
        expect(Date.parse(events[0]?.at ?? '')).toBe(Date.parse(sample.updated_at ?? sample.created_at));
      }
    });
});

describe('a body of another shop of the same app', () => {
  test('only makes an order be asked for that is not here', async () => {
    const { source } = await openShop({
      prepare: (shop) => void seedOrder(shop, sampleOrder({ id: '1', number: '#1' })),
    });
    const { events } = await source.webhooks.receive(
      call('orders/updated', { id: 999, myshopify_domain: 'other.myshopify.com' }),
    );
    expect(events).toMatchObject([{ change: { kind: 'order', orderId: '999' } }]);
    await expect(source.orders.getOrder('999')).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('never ends our connection, whatever its header says', async () => {
    const { source } = await openShop();
    for (const body of [{ id: 1, myshopify_domain: 'other.myshopify.com' }, order, { id: 1 }])
      expect((await source.webhooks.receive(call('app/uninstalled', body))).events).toEqual([]);
  });

  test('the header with a time is not believed', async () => {
    const { source } = await openShop();
    const request = call('orders/updated', { id: 7 });
    const headers = new Map([...request.headers, ['x-shopify-triggered-at', '2099-01-01T00:00:00Z']]);
    expect((await source.webhooks.receive({ ...request, headers })).events[0]?.at).toBeNull();
  });
});

describe('subscriptions', () => {
  test('are made once for all topics that the app may read, and ended', async () => {
    const { source, shop, server } = await openShop();
    const first = await source.webhooks.subscribe?.(URL_OF_OURS);
    expect(first?.length).toBe(shop.subscriptions.length);
    expect(shop.subscriptions.map(({ topic }) => topic)).toContain('RETURNS_REQUEST');
    const before = server.requests.length;
    expect(await source.webhooks.subscribe?.(URL_OF_OURS)).toEqual(first);
    expect(server.requests.slice(before).some(({ body }) => body.includes('mutation'))).toBe(false);
    shop.subscriptions.push({
      id: 'gid://shopify/WebhookSubscription/1',
      topic: 'ORDERS_CREATE',
      uri: 'https://else.example',
      includeFields: [],
    });
    await source.webhooks.unsubscribe?.(URL_OF_OURS);
    expect(shop.subscriptions.map(({ uri }) => uri)).toEqual(['https://else.example']);
  });

  test('of topics without a right are left out', async () => {
    const { source, shop } = await openShop({
      prepare: (one) => {
        for (const scope of ['read_returns', 'write_returns', 'read_inventory']) one.scopes.delete(scope);
      },
    });
    await source.webhooks.subscribe?.(URL_OF_OURS);
    expect(shop.subscriptions.some(({ topic }) => /RETURNS|INVENTORY/.test(topic))).toBe(false);
  });

  test('to an address that Shopify cannot call are rejected', async () => {
    const { source } = await openShop();
    await expect(source.webhooks.subscribe?.('http://waybill.example/x')).rejects.toMatchObject({ kind: 'rejected' });
  });

  test('bring what the shop does: a refund is told, believed, and seen when the order is read again', async () => {
    const opened = await openShop({ prepare: (shop) => void seedOrder(shop, sampleOrder({ id: '1', number: '#1' })) });
    const { source, shop } = opened;
    await source.webhooks.subscribe?.(URL_OF_OURS);
    const refund = { kind: 'request_refund', amount: '5.00', currency: 'EUR', reason: null } as const;
    await source.actions.run({ orderId: '1', action: refund, idempotencyKey: 'k' });
    expect(shop.deliveries).toHaveLength(2);
    for (const { headers, body } of shop.deliveries) {
      const request = { method: 'POST', url: new URL(URL_OF_OURS), headers, body, now: '2026-11-20T09:00:00Z' };
      expect((await source.webhooks.receive(request)).events).toMatchObject([
        { change: { kind: 'order', orderId: '1' } },
      ]);
    }
    expect((await source.orders.getOrder('1')).order.refunds).toHaveLength(1);
  });
});

test('a change of the shelf makes the list be read anew', async () => {
  const { source, shop } = await openShop({
    prepare: (one) => SAMPLE_STOCK.forEach((item) => void seedStock(one, item)),
  });
  const { items } = await source.stock.listStock();
  shop.variants.pop();
  expect((await source.stock.listStock()).items).toBe(items);
  await source.webhooks.receive(call('inventory_levels/update', { inventory_item_id: 5 }));
  expect((await source.stock.listStock()).items).toHaveLength(items.length - 1);
});

test('without the client secret there are no webhooks', async () => {
  const { source } = await openShop({ secrets: { accessToken: 'shpat_0123456789abcdef' } });
  expect(source.webhooks).toBeUndefined();
});
