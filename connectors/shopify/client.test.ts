import { describe, expect, test } from 'vitest';
import { SAMPLE_ORDERS } from '../contract/sample-orders.ts';
import type { VendorReply } from '../contract/vendor-server-fixture.ts';
import { createCostBucket } from './cost-bucket.ts';
import { seedOrder } from './emulator/seed-order.ts';
import { openShop } from './shopify-fixture.ts';

const prepare = (shop: Parameters<typeof seedOrder>[0]) =>
  SAMPLE_ORDERS.forEach((order) => void seedOrder(shop, order));
const find = { by: 'number', number: '#K1001' } as const;
const cost = (currentlyAvailable: number, requestedQueryCost = 500) => ({
  cost: {
    requestedQueryCost,
    actualQueryCost: null,
    throttleStatus: { maximumAvailable: 2_000, currentlyAvailable, restoreRate: 100 },
  },
});
const failing = (code: string, rest: object = {}): VendorReply => ({
  json: { errors: [{ message: 'No.', extensions: { code } }], ...rest },
});

describe('points', () => {
  test('a refused query waits as long as the bucket needs, and is asked again', async () => {
    const { source, server, access } = await openShop({ prepare });
    let refusals = 2;
    server.override(() => {
      refusals -= 1;
      if (refusals === 0) server.override(null);
      return failing('THROTTLED', { extensions: cost(100) });
    });
    expect((await source.orders.findOrders(find)).orders).toHaveLength(1);
    expect(access.waits).toEqual([4_000, 4_000]);
  });

  test('a shop that never has points again is left with rate_limited, and when to come back', async () => {
    const { source, server, access } = await openShop();
    server.override(() => failing('THROTTLED', { extensions: cost(400) }));
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 1 });
    expect(server.requests).toHaveLength(4);
    expect(access.waits).toEqual([1_000, 1_000, 1_000]);
  });

  test('a wait that is too long is not waited', async () => {
    const { source, server, access } = await openShop();
    server.override(() => failing('THROTTLED', { extensions: cost(0, 1_900) }));
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 19 });
    expect(access.waits).toEqual([]);
  });

  test('fifty orders of one address are read within the points, without one refusal', async () => {
    const { source, server } = await openShop({
      prepare: (shop) => {
        for (let n = 0; n < 50; n += 1) {
          const [order] = SAMPLE_ORDERS;
          if (order) seedOrder(shop, { ...order, id: `M${n}`, number: `#M${n}` });
        }
      },
    });
    expect((await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' })).orders).toHaveLength(50);
    // The shop, the search, the customer, and one for each order: none was refused and asked again.
    expect(server.requests).toHaveLength(53);
  });

  test('what waits has not taken what it waits for', () => {
    const bucket = createCostBucket();
    expect(bucket.reserve('q', 0, 1_000)).toBe(0);
    bucket.learn('q', cost(100).cost, 0);
    expect(bucket.reserve('q', 0, 1_000)).toBe(4_000);
    expect(bucket.reserve('q', 0, 1_000)).toBe(4_000);
    expect(bucket.reserve('q', 0, 10_000)).toBe(4_000);
    expect(bucket.reserve('q', 0, 10_000)).toBe(9_000);
    expect(bucket.reserve('q', 60_000, 10_000)).toBe(0);
  });
});

describe('errors with a 200', () => {
  test('data beside an error is not believed', async () => {
    const { source, server } = await openShop({ prepare });
    await source.orders.getOrder('K1001');
    server.override(() => failing('ACCESS_DENIED', { data: { order: null } }));
    await expect(source.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'auth' });
  });

  test('the scope that is missing is named, and nothing else of Shopify’s words', async () => {
    const { source, server } = await openShop({ prepare });
    const message = 'Access denied for email field of bob@example.org. Required access: `read_customers` access scope.';
    server.override(() => ({ json: { data: null, errors: [{ message, extensions: { code: 'ACCESS_DENIED' } }] } }));
    const error = await source.orders.findOrders(find).catch((thrown: Error) => thrown);
    expect(String(error)).toContain('read_customers');
    expect(String(error)).not.toContain('bob@example.org');
  });

  test('a fault of Shopify’s is asked again, and then unavailable', async () => {
    const { source, server } = await openShop({ prepare });
    server.override(() => failing('INTERNAL_SERVER_ERROR'));
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(server.requests).toHaveLength(3);
  });

  test.each([
    ['SHOP_INACTIVE', 'rejected'],
    ['MAX_COST_EXCEEDED', 'rejected'],
    ['undefinedField', 'rejected'],
    ['toString', 'rejected'],
  ])('%s is %s', async (code, kind) => {
    const { source, server } = await openShop();
    server.override(() => failing(code));
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind });
  });
});

describe('answers that are none', () => {
  const broken: readonly (readonly [string, VendorReply])[] = [
    ['an empty one', { text: '' }],
    ['half of one', { text: '{"data":{"shop":{"na' }],
    ['a page', { text: '<html>Bad gateway</html>' }],
    ['a list', { json: [] }],
    ['null', { json: null }],
    [
      'nulls everywhere',
      { json: { data: { shop: null, currentAppInstallation: null }, errors: null, extensions: null } },
    ],
    ['words in the place of lists', { json: { data: { currentAppInstallation: { accessScopes: 'all' }, shop: {} } } }],
  ];
  test.each(broken)('%s is a bad_response', async (_, reply) => {
    const { source, server } = await openShop({ prepare });
    server.override(() => reply);
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test('an order with a broken part is refused whole, and not told in part', async () => {
    const { source, server } = await openShop({ prepare });
    await source.orders.getOrder('K1001');
    for (const order of [
      { id: 'gid://shopify/Order/K1001' },
      { id: 'gid://shopify/Order/K1001', name: '#K1001', processedAt: 'yesterday' },
      { id: 'gid://shopify/Order/K1001', name: '#K1001', processedAt: '2026-13-45T99:00:00Z' },
    ]) {
      server.override(() => ({ json: { data: { order } } }));
      await expect(source.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'bad_response' });
    }
  });

  test('of several orders a broken one is left out, and that is said', async () => {
    const { source, server, shop } = await openShop({ prepare });
    const { answerAdmin } = await import('./emulator/answer.ts');
    server.override((request) =>
      request.body.includes('"id":"gid://shopify/Order/K1001"')
        ? { json: { data: { order: { id: 'gid://shopify/Order/K1001', name: null } } } }
        : answerAdmin(shop, request),
    );
    const found = await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(found.orders.map(({ order }) => order.id)).toEqual(['K1003', 'K1002']);
    expect(found).toMatchObject({ complete: false, why: '1 of the orders cannot be read.' });
  });

  test('a 404 is of the shop’s address and never of an order', async () => {
    const { source, server } = await openShop({ prepare });
    await source.orders.getOrder('K1001');
    server.override(() => ({ status: 404, json: { errors: 'Not Found' } }));
    await expect(source.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'rejected' });
  });

  test.each([
    [401, 'auth'],
    [402, 'rejected'],
    [403, 'auth'],
    [423, 'rejected'],
    [302, 'rejected'],
  ])('%i is %s', async (status, kind) => {
    const { source, server } = await openShop();
    server.override(() => ({ status, json: { errors: 'x' }, headers: { location: 'http://127.0.0.1:1/' } }));
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind });
  });
});

describe('the login', () => {
  test('of an app of the Dev Dashboard is a token for a day, asked for once', async () => {
    const opened = await openShop({
      prepare,
      secrets: { clientSecret: 'shpss_fedcba9876543210' },
      clientId: 'client-1',
    });
    await opened.source.orders.findOrders(find);
    await opened.source.orders.getOrder('K1001');
    const grants = opened.server.requests.filter(({ path }) => path === '/admin/oauth/access_token');
    expect(grants).toHaveLength(1);
    expect(grants[0]?.body).toContain('grant_type=client_credentials');
  });

  test('with a wrong secret is refused, and the secret stands in no error', async () => {
    const { source } = await openShop({ secrets: { clientSecret: 'shpss_wrong' }, clientId: 'client-1' });
    const error = await source.orders.findOrders(find).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'auth' });
    expect(String(error)).not.toContain('shpss_wrong');
  });

  test('without any is refused before Shopify is asked', async () => {
    const { source, server } = await openShop({ secrets: {} });
    await expect(source.orders.findOrders(find)).rejects.toMatchObject({ kind: 'auth' });
    expect(server.requests).toEqual([]);
  });
});
