import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import type { VendorReply } from '../contract/vendor-server-fixture.ts';
import { type Json, shipFulfillment, shipItem, shipLabel, shipOrder } from './account-orders-fixture.ts';
import { openAccount } from './account-server-fixture.ts';
import { connector } from './connector.ts';

const MARA = { by: 'email', email: 'mara.lind@example.org' } as const;

testOrderSourceInUse({
  name: 'shipstation',
  async open() {
    const { account, source } = await openAccount();
    const orderDate = '2026-11-16T09:00:00.0000000';
    account.orders.push(
      shipOrder(),
      shipOrder({ orderId: 219, orderNumber: '#K-1003', orderDate, orderStatus: 'shipped' }),
    );
    account.shipments.push(shipLabel({ orderId: 219 }));
    const { email } = MARA;
    return {
      source: source.orders,
      known: [
        {
          id: '219',
          number: '#K-1003',
          otherWays: ['K1003', 'k-1003', '# K 1003'],
          email,
          trackingNumber: '1Z999AA10123456784',
        },
        { id: '218', number: 'W1046662', otherWays: ['#W1046662', 'w-104 6662'], email },
      ],
    };
  },
  skips: [{ reason: 'ShipStation has no purchase-order numbers', claims: ['a purchase-order number finds its order'] }],
});

test('a number is not the beginning of another one', async () => {
  const { account, source } = await openAccount();
  account.orders.push(shipOrder({ orderNumber: '1001' }), shipOrder({ orderId: 219, orderNumber: '10015' }));
  const found = await source.orders.findOrders({ by: 'number', number: '1001' });
  expect(found.orders.map(({ order }) => order.number)).toEqual(['1001']);
});

test('an order that was split is found in both its parts, and each says so', async () => {
  const { account, source } = await openAccount();
  const advancedOptions = { storeId: 7, source: 'web', mergedOrSplit: true };
  account.orders.push(shipOrder({ advancedOptions }), shipOrder({ orderId: 219, advancedOptions }));
  const { orders } = await source.orders.findOrders({ by: 'number', number: 'W1046662' });
  expect(orders.map(({ order }) => order.unknowns)).toEqual([
    [{ about: 'order', word: 'merged or split' }],
    [{ about: 'order', word: 'merged or split' }],
  ]);
});

test('a voided label and a return label lead to no order', async () => {
  const { account, source } = await openAccount();
  account.orders.push(shipOrder({ orderStatus: 'shipped' }));
  account.shipments.push(shipLabel({ voided: true }), shipLabel({ trackingNumber: 'RETURN1234', isReturnLabel: true }));
  for (const trackingNumber of ['1Z999AA10123456784', 'RETURN1234'])
    expect((await source.orders.findOrders({ by: 'tracking_number', trackingNumber })).orders).toEqual([]);
});

test('a parcel that went another way is found by its number', async () => {
  const { account, source } = await openAccount();
  account.orders.push(shipOrder({ orderStatus: 'shipped' }));
  account.fulfillments.push(shipFulfillment());
  const trackingNumber = '9400 1118 9922 3197 4284 90';
  const found = await source.orders.findOrders({ by: 'tracking_number', trackingNumber });
  expect(found).toMatchObject({ complete: true, orders: [{ order: { id: '218' } }] });
});

test('for an address the newest orders are looked through, and what lies behind them is not denied', async () => {
  const { account, source } = await openAccount();
  const { recordsPerPage, scanPagesMax, ordersReadMax } = limits.shipstation;
  account.orders.push(shipOrder({ orderDate: '2020-01-01T00:00:00.0000000' }));
  for (let n = 0; n < recordsPerPage * scanPagesMax; n += 1)
    account.orders.push(shipOrder({ orderId: 1_000 + n, customerEmail: 'other@example.org' }));
  expect(await source.orders.findOrders(MARA)).toMatchObject({
    orders: [],
    complete: false,
    why: expect.stringContaining('1500'),
  });
  const found = await source.orders.findOrders({ by: 'email', email: 'other@example.org' });
  expect(found).toMatchObject({ complete: false, why: expect.stringContaining('There are 1500 orders') });
  expect(found.orders).toHaveLength(ordersReadMax);
});

test('one store is read alone', async () => {
  const { account, source } = await openAccount({ storeId: 8 });
  account.orders.push(shipOrder());
  expect((await source.orders.findOrders({ by: 'number', number: 'W1046662' })).orders).toEqual([]);
  await expect(source.orders.getOrder('218')).rejects.toMatchObject({ kind: 'not_found' });
});

describe('changes', () => {
  test('are asked for and told in the clock of Los Angeles', async () => {
    const { account, source, server } = await openAccount();
    account.orders.push(
      shipOrder({ modifyDate: '2026-11-10T09:00:00.0000000' }),
      shipOrder({ orderId: 219, modifyDate: '2026-11-10T12:05:00.4430000' }),
    );
    const changes = await source.orders.listChanges?.('2026-11-10T18:00:00.000Z');
    expect(changes).toEqual({ orderIds: ['219'], until: '2026-11-10T20:05:00.000Z', isMore: false });
    expect(server.requests[0]?.query.get('modifyDateStart')).toBe('2026-11-10 09:59:59');
  });

  test('of the hour that comes twice are not skipped', async () => {
    const { account, source } = await openAccount();
    // 01:50 of summer time; twenty minutes later the clock shows 01:10 of winter time.
    account.orders.push(shipOrder({ modifyDate: '2026-11-01T01:10:00.0000000' }));
    expect((await source.orders.listChanges?.('2026-11-01T08:50:00.000Z'))?.orderIds).toEqual(['218']);
  });
});

describe('what ShipStation answers', () => {
  const cases: readonly (readonly [string, VendorReply, string])[] = [
    ['401', { status: 401, text: '401 Unauthorized' }, 'auth'],
    ['404', { status: 404, json: {} }, 'not_found'],
    ['429 for long', { status: 429, headers: { 'x-rate-limit-reset': '55' } }, 'rate_limited'],
    ['500', { status: 500, text: 'oops' }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://10.0.0.1/' } }, 'rejected'],
    ['HTML', { text: '<html>' }, 'bad_response'],
    ['nothing', { text: '' }, 'bad_response'],
    ['null', { json: null }, 'bad_response'],
    ['a broken connection', { breakOff: true }, 'unavailable'],
  ];
  test.each(cases)('%s is a fault, and no order', async (_, reply, kind) => {
    const { source, server } = await openAccount();
    server.override(() => reply);
    await expect(source.orders.getOrder('218')).rejects.toMatchObject({ name: 'ConnectorError', kind });
  });

  test('a 429 is waited for as long as its own header says', async () => {
    const { account, source, server, access, answer } = await openAccount();
    account.orders.push(shipOrder());
    let calls = 0;
    server.override((request) => {
      calls += 1;
      return calls === 1 ? { status: 429, headers: { 'x-rate-limit-reset': '5' } } : answer(request);
    });
    await source.orders.getOrder('218');
    expect(access.waits[0]).toBeGreaterThanOrEqual(5_000);
  });

  const broken: readonly (readonly [string, Json])[] = [
    ['no number', { orderNumber: null }],
    ['no date', { orderDate: null }],
    ['an impossible date', { orderDate: '2026-02-30T12:00:00.0000000' }],
    ['no status', { orderStatus: '' }],
    ['a total that is none', { orderTotal: 'free' }],
    ['a line without a quantity', { items: [shipItem({ quantity: null })] }],
    ['a line below zero', { items: [shipItem({ quantity: -1 })] }],
    ['a line without a price', { items: [shipItem({ unitPrice: null })] }],
  ];
  test.each(broken)('an order with %s is refused, and in a list left out with a reason', async (_, changes) => {
    const { account, source } = await openAccount();
    account.orders.push(shipOrder(changes), shipOrder({ orderId: 219 }));
    await expect(source.orders.getOrder('218')).rejects.toMatchObject({ kind: 'bad_response' });
    const found = await source.orders.findOrders(MARA);
    expect(found.orders.map(({ order }) => order.id)).toEqual(['219']);
    expect(found).toMatchObject({ complete: false, why: expect.stringMatching(/could not be read|left out/) });
  });

  test('a label that cannot be read is no order without parcels', async () => {
    const { account, source } = await openAccount();
    account.orders.push(shipOrder({ orderStatus: 'shipped' }));
    account.shipments.push(shipLabel({ shipmentId: null }));
    await expect(source.orders.getOrder('218')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

describe('check', () => {
  test('is fine where all can be read', async () => {
    const { account, source, server } = await openAccount();
    account.orders.push(shipOrder());
    const checks = await source.check();
    expect(checks.map(({ what, isFine }) => [what, isFine])).toEqual([
      ['orders', true],
      ['shipments', true],
    ]);
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('names what is wrong', async () => {
    const { account, source, server } = await openAccount({ storeId: 8 });
    expect((await source.check())[0]).toMatchObject({ isFine: false, detail: expect.stringContaining('Store 8') });
    account.orders.push(shipOrder({ orderTotal: 'free', advancedOptions: { storeId: 8 } }));
    expect((await source.check())[0]).toMatchObject({
      isFine: false,
      detail: expect.stringContaining('1 of the newest'),
    });
    server.override(() => ({ status: 401, text: '' }));
    for (const check of await source.check())
      expect(check).toMatchObject({ isFine: false, remedy: expect.stringContaining('secret') });
  });

  test('a connection says its currency', () => {
    for (const config of [{}, { currency: 'usd' }, { currency: 'USD', storeId: 'x' }])
      expect(connector.config.safeParse(config).success).toBe(false);
  });
});
