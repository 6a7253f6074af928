import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { amazonOrder, amazonPackage, BUYER, fulfilled } from './seller-orders-fixture.ts';
import { openSeller, SECRETS } from './seller-server-fixture.ts';

testOrderSourceInUse({
  name: 'amazon',
  async open() {
    const { seller, source } = await openSeller();
    seller.orders.push(
      amazonOrder({ orderId: '302-1234567-7654322', ...fulfilled('SHIPPED'), packages: [amazonPackage()] }),
      amazonOrder(),
    );
    return {
      source: source.orders,
      known: [
        {
          id: '302-1234567-7654322',
          number: '302-1234567-7654322',
          otherWays: ['#302-1234567-7654322', '302 - 1234567 - 7654322', '30212345677654322', '302–1234567–7654322'],
          email: BUYER,
        },
        { id: '302-1234567-7654321', number: '302-1234567-7654321', email: BUYER },
      ],
    };
  },
  skips: [
    {
      reason:
        'Amazon finds orders by their numbers and by time alone; that nothing is said to be missing is tested below',
      claims: [
        'a tracking number finds its order, also in lower case and in groups',
        'a purchase-order number finds its order',
        'an address finds its orders without case, newest first, and nobody else’s',
      ],
    },
  ],
});

describe('what Amazon cannot be asked', () => {
  test('is never said to be nowhere', async () => {
    const { source, server } = await openSeller();
    for (const query of [
      { by: 'email', email: BUYER.toUpperCase() },
      { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' },
      { by: 'purchase_order_number', purchaseOrderNumber: 'PO-77' },
    ] as const)
      expect(await source.orders.findOrders(query)).toMatchObject({
        orders: [],
        complete: false,
        why: expect.stringContaining('by their numbers alone'),
      });
    expect(server.requests).toHaveLength(0);
  });

  test('but an address that is none of Amazon’s is no buyer’s, and a number of another shape no order’s', async () => {
    const { source, server } = await openSeller();
    for (const query of [
      { by: 'email', email: 'mara.lind@example.org' },
      { by: 'email', email: 'x@marketplace.amazon.de.evil.example' },
      { by: 'email', email: 'x@members.ebay.de' },
      { by: 'number', number: '#1042' },
      { by: 'number', number: '302-1234567-76543210' },
    ] as const)
      expect(await source.orders.findOrders(query)).toEqual({ orders: [], complete: true, why: null });
    expect(server.requests).toHaveLength(0);
  });
});

describe('tokens of Login with Amazon', () => {
  test('one serves all calls until it ends, and a new one is asked for then', async () => {
    const { source, server, seller, access } = await openSeller();
    seller.orders.push(amazonOrder());
    const tokens = () => server.requests.filter(({ path }) => path === '/auth/o2/token').length;
    await Promise.all([1, 2, 3].map(() => source.orders.getOrder('302-1234567-7654321')));
    expect(tokens()).toBe(1);
    access.setNow('2026-11-20T10:00:00.000Z');
    await source.orders.getOrder('302-1234567-7654321');
    expect(tokens()).toBe(2);
    const [call] = server.requests.slice(-1);
    expect(call?.headers['authorization']).toBeUndefined();
    expect(call?.headers['user-agent']).toContain('Waybill/');
  });

  test('a refresh token that has ended is a matter of the connection', async () => {
    const { server } = await openSeller();
    const access = openTestAccess({ ...SECRETS, refreshToken: 'Atzr|another' });
    const source = connector.open({ region: 'eu' }, access, server.url);
    const fault = await source.orders.getOrder('302-1234567-7654321').catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: 'auth' });
    expect(String(fault)).not.toMatch(/Atzr|secret-made-up/);
  });
});

describe('personal data', () => {
  test('that Amazon leaves out makes an order of nobody', async () => {
    const { source, seller } = await openSeller();
    seller.mayHearPeople = 'left_out';
    seller.orders.push(amazonOrder());
    const { order } = await source.orders.getOrder('302-1234567-7654321');
    expect(order).toMatchObject({
      customer: { name: '', email: '' },
      shippingAddress: null,
      purchaseOrderNumber: null,
    });
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true },
      { what: 'buyers', isFine: false, remedy: expect.stringContaining('Direct-to-Consumer Delivery') },
    ]);
  });

  test('that Amazon refuses is asked for once, and the rest is read', async () => {
    const { source, seller, server } = await openSeller();
    seller.mayHearPeople = 'refused';
    seller.orders.push(amazonOrder());
    for (let n = 0; n < 3; n += 1)
      expect((await source.orders.getOrder('302-1234567-7654321')).order).toMatchObject({
        total: '59.80',
        customer: { email: '' },
      });
    const asked = server.requests.filter(({ query }) => query.get('includedData')?.includes('BUYER'));
    expect(asked).toHaveLength(1);
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true },
      { what: 'buyers', isFine: false },
    ]);
  });
});

describe('changes', () => {
  test('are those of all pages, and reach as far as Amazon has looked', async () => {
    const { source, seller } = await openSeller();
    seller.pageSize = 2;
    for (let n = 1; n <= 5; n += 1)
      seller.orders.push(
        amazonOrder({ orderId: `302-1234567-000000${n}`, lastUpdatedTime: `2026-11-1${n}T09:00:00Z` }),
      );
    expect(await source.orders.listChanges?.('2026-11-12T00:00:00Z')).toEqual({
      orderIds: [2, 3, 4, 5].map((n) => `302-1234567-000000${n}`),
      until: '2026-11-20T08:58:00Z',
      isMore: false,
    });
  });

  test('of too many pages say that they are not all', async () => {
    const { source, seller, server } = await openSeller();
    seller.pageSize = 1;
    for (let n = 1; n <= 9; n += 1) seller.orders.push(amazonOrder({ orderId: `302-1234567-000000${n}` }));
    const since = '2026-11-01T00:00:00Z';
    expect(await source.orders.listChanges?.(since)).toMatchObject({ until: since, isMore: true });
    expect(server.requests.filter(({ query }) => query.has('lastUpdatedAfter'))).toHaveLength(
      limits.amazon.changePages,
    );
  });

  test('are not asked for when the hour’s searches are spent, and orders still are', async () => {
    const { source, seller, access } = await openSeller();
    seller.orders.push(amazonOrder());
    for (let n = 0; n < limits.amazon.searchesPerHour; n += 1)
      await source.orders.listChanges?.('2026-11-12T00:00:00Z');
    await expect(source.orders.listChanges?.('2026-11-12T00:00:00Z')).rejects.toMatchObject({ kind: 'rate_limited' });
    expect((await source.orders.getOrder('302-1234567-7654321')).order.id).toBe('302-1234567-7654321');
    expect(Math.max(0, ...access.waits)).toBeLessThan(1_000);
  });
});

describe('the doctor', () => {
  test('is content with a seller whose orders can be read whole', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(amazonOrder());
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true },
      { what: 'buyers', isFine: true, remedy: null },
    ]);
  });

  test('says nothing of buyers where only Amazon sends', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(amazonOrder({ ...fulfilled('SHIPPED', 'AMAZON'), buyer: {} }));
    expect(await source.check()).toMatchObject([{ what: 'orders', isFine: true }]);
  });

  test('names what to do where the app may see nothing', async () => {
    const { source, server } = await openSeller();
    server.override(({ path }) =>
      path === '/auth/o2/token' ? { json: { access_token: 'x', expires_in: 3_600 } } : { status: 403, json: {} },
    );
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: false, remedy: expect.stringContaining('roles') },
    ]);
  });
});

test('a seller is of one of three regions', () => {
  for (const region of ['', 'EU', 'us', 'https://evil.example'])
    expect(connector.config.safeParse({ region }).success).toBe(false);
});
