import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import {
  BUYER,
  ID,
  inStatus,
  NUMBER,
  openSeller,
  SECRETS,
  walmartLine,
  walmartOrder,
  walmartReturn,
  walmartReturnLine,
  walmartTracking,
} from './seller-server-fixture.ts';

const OTHER_ID = '108990000000002';
const OTHER_NUMBER = '200012300000002';
const SHIPPED = walmartLine([inStatus('Shipped', '2', walmartTracking())]);
const day = (time: string): number => Date.parse(`${time}T09:00:00Z`);
const WFS = { shipNode: { type: 'WFSFulfilled' } };
const tokens = ({ requests }: { readonly requests: readonly { readonly path: string }[] }): number =>
  requests.filter(({ path }) => path === '/v3/token').length;

testOrderSourceInUse({
  name: 'walmart',
  async open() {
    const { seller, source } = await openSeller();
    seller.orders.push(
      walmartOrder(),
      walmartOrder([SHIPPED], {
        purchaseOrderId: OTHER_ID,
        customerOrderId: OTHER_NUMBER,
        orderDate: day('2026-11-12'),
        ...WFS,
      }),
    );
    return {
      source: source.orders,
      known: [
        {
          id: OTHER_ID,
          number: OTHER_NUMBER,
          otherWays: [`#${OTHER_NUMBER}`, '2000123-00000002', '2000123 00000002', OTHER_ID],
          email: BUYER,
          trackingNumber: '1Z999AA10123456784',
          purchaseOrderNumber: OTHER_ID,
        },
        { id: ID, number: NUMBER, email: BUYER, purchaseOrderNumber: `PO# ${ID}` },
      ],
    };
  },
});

describe('a number', () => {
  test('has all purchase orders that Walmart made of it, whoever sends them, and no other customer’s', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(
      walmartOrder([SHIPPED], { purchaseOrderId: OTHER_ID, ...WFS }),
      walmartOrder(),
      walmartOrder(undefined, { purchaseOrderId: '108990000000003', customerOrderId: OTHER_NUMBER }),
    );
    const found = await source.orders.findOrders({ by: 'number', number: NUMBER });
    expect(found.orders.map(({ order }) => order.id).sort()).toEqual([ID, OTHER_ID]);
    expect(found).toMatchObject({ complete: true, why: null });
  });

  test('is not believed where Walmart’s filter gives other orders too', async () => {
    const { source, server, answer } = await openSeller();
    const others = {
      list: { meta: {}, elements: { order: [walmartOrder(undefined, { customerOrderId: OTHER_NUMBER })] } },
    };
    server.override((request) => (request.path === '/v3/orders' ? { json: others } : answer(request)));
    expect((await source.orders.findOrders({ by: 'number', number: NUMBER })).orders).toEqual([]);
  });

  test('of an order in the last half-year is found, and what is not found is never said to be nowhere', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(
      walmartOrder(undefined, { orderDate: day('2026-06-01') }),
      walmartOrder(undefined, {
        purchaseOrderId: OTHER_ID,
        customerOrderId: OTHER_NUMBER,
        orderDate: day('2025-06-01'),
      }),
    );
    expect((await source.orders.findOrders({ by: 'number', number: NUMBER })).orders).toHaveLength(1);
    for (const query of [
      { by: 'number', number: OTHER_NUMBER },
      { by: 'number', number: '200099999999999' },
      { by: 'purchase_order_number', purchaseOrderNumber: '108999999999999' },
      { by: 'purchase_order_number', purchaseOrderNumber: 'PO-ACME-7' },
      { by: 'tracking_number', trackingNumber: '1Z000000000000000X' },
      { by: 'email', email: 'aaaa@relay.walmart.com' },
    ] as const)
      expect(await source.orders.findOrders(query)).toMatchObject({
        orders: [],
        complete: false,
        why: expect.stringContaining('180 days'),
      });
  });

  test('of another shape, and an address that is none of Walmart’s, are asked for nowhere', async () => {
    const { source, server } = await openSeller();
    for (const query of [
      { by: 'number', number: '#W1046662' },
      { by: 'number', number: '302-1234567-765432' + '1x' },
      { by: 'email', email: 'mara.lind@example.org' },
      { by: 'email', email: 'x@marketplace.amazon.com' },
      { by: 'email', email: 'x@relay.walmart.com.evil.example' },
    ] as const)
      expect(await source.orders.findOrders(query)).toEqual({ orders: [], complete: true, why: null });
    expect(server.requests).toHaveLength(0);
  });
});

describe('an address', () => {
  test('is looked for on all pages, up to a limit that is said', async () => {
    const { source, seller, server } = await openSeller();
    seller.pageSize = 1;
    for (let n = 1; n <= limits.walmart.scanPages + 1; n += 1)
      seller.orders.push(
        walmartOrder(undefined, {
          purchaseOrderId: `10899000000010${n}`,
          customerEmailId: n === limits.walmart.scanPages ? BUYER : `a${n}@relay.walmart.com`,
        }),
      );
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(found.orders).toHaveLength(1);
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('more orders than the 5') });
    const own = server.requests.filter(({ query }) => query.get('shipNodeType') === 'SellerFulfilled');
    expect(own).toHaveLength(limits.walmart.scanPages);
  });

  test('has at most so many orders, the newest, and the rest is said to be there', async () => {
    const { source, seller } = await openSeller();
    const ids = Array.from({ length: limits.walmart.ordersReadMax + 2 }, (_, n) => `1089900000002${10 + n}`);
    for (const [n, purchaseOrderId] of ids.entries())
      seller.orders.push(walmartOrder(undefined, { purchaseOrderId, orderDate: day('2026-11-01') + n * 60_000 }));
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(found.orders.map(({ order }) => order.id)).not.toContain(ids[0]);
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('There are 12 orders') });
  });
});

test('what a list says of an order is not believed: it is read alone', async () => {
  const { source, seller, server, answer } = await openSeller();
  seller.orders.push(walmartOrder());
  const listed = walmartOrder(undefined, { orderDate: day('2026-09-01'), customerEmailId: BUYER });
  server.override((request) =>
    request.path === '/v3/orders' ? { json: { list: { meta: {}, elements: { order: listed } } } } : answer(request),
  );
  const found = await source.orders.findOrders({ by: 'number', number: NUMBER });
  expect(found.orders[0]?.order.placedAt).toBe('2026-11-10T09:00:00Z');
});

describe('tokens', () => {
  test('one serves all calls for its quarter of an hour, and each call has an id of its own', async () => {
    const { source, server, seller, access } = await openSeller();
    seller.orders.push(walmartOrder());
    await Promise.all([1, 2, 3].map(() => source.orders.getOrder(ID)));
    expect(tokens(server)).toBe(1);
    access.setNow('2026-11-20T09:14:30.000Z');
    await source.orders.getOrder(ID);
    expect(tokens(server)).toBe(2);
    const calls = server.requests.filter(({ path }) => path !== '/v3/token');
    expect(new Set(calls.map(({ headers }) => headers['wm_qos.correlation_id'])).size).toBe(calls.length);
    for (const { headers } of calls) expect(headers['authorization']).toBeUndefined();
  });

  test('a token that Walmart refuses is renewed once', async () => {
    const { source, server, seller, answer } = await openSeller();
    seller.orders.push(walmartOrder());
    let refusals = 1;
    server.override((request) => {
      if (request.path === '/v3/token' || refusals === 0) return answer(request);
      refusals -= 1;
      return { status: 401, json: {} };
    });
    expect((await source.orders.getOrder(ID)).order.id).toBe(ID);
    expect(tokens(server)).toBe(2);
  });

  test('keys that are wrong are a matter of the connection, and stand in no error', async () => {
    const { server } = await openSeller();
    const access = openTestAccess({ ...SECRETS, clientSecret: 'another-made-up' });
    const source = connector.open({}, access, server.url);
    const fault = await source.orders.getOrder(ID).catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: 'auth' });
    expect(String(fault)).not.toMatch(/made-up/);
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: false },
      { what: 'returns', isFine: false },
    ]);
  });
});

describe('returns', () => {
  test('are those of what was sent, of Walmart’s warehouses too, and not asked for before', async () => {
    const { source, seller, server } = await openSeller();
    const asked = () => server.requests.filter(({ path }) => path === '/v3/returns').length;
    seller.orders.push(walmartOrder(), walmartOrder([SHIPPED], { purchaseOrderId: OTHER_ID, ...WFS }));
    const line = walmartReturnLine(['RETURN_INITIATED'], { purchaseOrderId: OTHER_ID });
    seller.returns.push(walmartReturn([line], { isWfs: true }));
    expect((await source.orders.getOrder(ID)).order.returns).toEqual([]);
    expect(asked()).toBe(0);
    expect((await source.orders.getOrder(OTHER_ID)).order.returns).toMatchObject([{ returnStatus: 'requested' }]);
    expect(asked()).toBe(1);
  });

  test('that give the money back make the order a refunded one, with its time', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(walmartOrder([walmartLine([inStatus('Delivered', '2', walmartTracking())])]));
    const events = ['RETURN_INITIATED', 'REFUND_ISSUED'];
    seller.returns.push(walmartReturn([walmartReturnLine(events, { status: 'COMPLETED', refundedQty: 2 })]));
    expect((await source.orders.getOrder(ID)).order).toMatchObject({
      paymentStatus: 'refunded',
      returns: [{ returnStatus: 'refunded' }],
      refunds: [{ amount: '69.00', at: '2026-11-16T10:00:00Z' }],
      unknowns: [],
    });
  });

  test('and an order that tells another amount are for a person', async () => {
    const { source, seller } = await openSeller();
    const charge = { chargeType: 'PRODUCT', chargeName: 'ItemPrice', chargeAmount: { currency: 'USD', amount: -40 } };
    const refund = { refundCharges: { refundCharge: [{ refundReason: 'x', charge }] } };
    seller.orders.push(walmartOrder([walmartLine([inStatus('Shipped', '2')], { refund })]));
    seller.returns.push(walmartReturn([walmartReturnLine(['REFUND_ISSUED'], { refundedQty: 2 })]));
    expect((await source.orders.getOrder(ID)).order.unknowns).toEqual([
      { about: 'refund', word: '40.00 of the order, 69.00 of its returns' },
    ]);
  });

  test('that the key may not read are a named unknown, and the doctor names the scope', async () => {
    const { source, seller } = await openSeller();
    seller.mayReadReturns = false;
    seller.orders.push(walmartOrder([SHIPPED]));
    expect((await source.orders.getOrder(ID)).order).toMatchObject({
      returns: [],
      unknowns: [{ about: 'returns', word: 'the key may not read them' }],
    });
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true, remedy: null },
      { what: 'returns', isFine: false, remedy: expect.stringContaining('"Returns"') },
    ]);
  });
});

describe('changes', () => {
  const since = '2026-11-12T00:00:00Z';
  test('are those of all pages and ways of sending, and reach to shortly before now', async () => {
    const { source, seller } = await openSeller();
    seller.pageSize = 2;
    for (let n = 1; n <= 5; n += 1) {
      const purchaseOrderId = `10899000000000${n}`;
      seller.orders.push(walmartOrder(undefined, { purchaseOrderId, ...(n === 5 ? WFS : {}) }));
      seller.modified.set(purchaseOrderId, `2026-11-1${n}T09:00:00Z`);
    }
    const changes = await source.orders.listChanges?.(since);
    expect(changes?.orderIds).toHaveLength(4);
    expect(changes).toMatchObject({ until: '2026-11-20T08:58:00Z', isMore: false });
  });

  test('of too many pages say that they are not all', async () => {
    const { source, seller } = await openSeller();
    seller.pageSize = 1;
    for (let n = 0; n <= limits.walmart.changePages; n += 1)
      seller.orders.push(
        walmartOrder(undefined, { purchaseOrderId: `1089900000003${10 + n}`, orderDate: day('2026-11-15') }),
      );
    expect(await source.orders.listChanges?.(since)).toMatchObject({ until: since, isMore: true });
  });

  test('that are none are no fault, and no time goes back', async () => {
    const { source } = await openSeller();
    const now = '2026-11-20T08:59:30Z';
    expect(await source.orders.listChanges?.(now)).toEqual({ orderIds: [], until: now, isMore: false });
  });
});

test('the doctor is content with keys that may read orders and returns', async () => {
  const { source, seller } = await openSeller();
  seller.orders.push(walmartOrder());
  expect(await source.check()).toMatchObject([
    { what: 'orders', isFine: true, remedy: null },
    { what: 'returns', isFine: true, remedy: null },
  ]);
});
