import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import {
  BUYER,
  ebayOrder,
  ebayParcel,
  ORDER_ID,
  openSeller,
  SECRETS,
  sentOrder,
  shipTo,
} from './seller-server-fixture.ts';

const SENT_ID = '13-14975-00011';
const LIST = '/sell/fulfillment/v1/order';

testOrderSourceInUse({
  name: 'ebay',
  async open() {
    const { seller, source } = await openSeller();
    seller.orders.push(ebayOrder(), sentOrder({ orderId: SENT_ID, creationDate: '2026-11-11T09:00:00.000Z' }));
    seller.parcels.set(SENT_ID, [ebayParcel()]);
    return {
      source: source.orders,
      known: [
        {
          id: SENT_ID,
          number: SENT_ID,
          otherWays: ['#13-14975-00011', '13 - 14975 - 00011', '13–14975–00011'],
          email: BUYER,
        },
        { id: ORDER_ID, number: ORDER_ID, email: BUYER },
      ],
    };
  },
  skips: [
    {
      reason:
        'eBay has no purchase-order numbers and finds none by tracking; that nothing is said to be missing is tested below',
      claims: [
        'a tracking number finds its order, also in lower case and in groups',
        'a purchase-order number finds its order',
      ],
    },
  ],
});

describe('what eBay cannot be asked', () => {
  test('is never said to be nowhere', async () => {
    const { source, server } = await openSeller();
    for (const query of [
      { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' },
      { by: 'purchase_order_number', purchaseOrderNumber: 'PO-77' },
    ] as const)
      expect(await source.orders.findOrders(query)).toMatchObject({ orders: [], complete: false });
    expect(server.requests).toHaveLength(0);
  });

  test('but an address that is none of eBay’s is no buyer’s, and a number of another shape no order’s', async () => {
    const { source, server } = await openSeller();
    for (const query of [
      { by: 'email', email: 'mara.lind@example.org' },
      { by: 'email', email: 'x@members.ebay.de.evil.example' },
      { by: 'email', email: 'x@marketplace.amazon.de' },
      { by: 'number', number: '#1042' },
      { by: 'number', number: '110181400870' },
      { by: 'number', number: '302-1234567-7654321' },
      { by: 'number', number: '13-14975-000101' },
    ] as const)
      expect(await source.orders.findOrders(query)).toEqual({ orders: [], complete: true, why: null });
    expect(server.requests).toHaveLength(0);
  });

  test('a number of its shape that it does not show may be of an older order', async () => {
    const { source } = await openSeller();
    expect(await source.orders.findOrders({ by: 'number', number: '99-99999-99999' })).toMatchObject({
      orders: [],
      complete: false,
      why: expect.stringContaining('last two years'),
    });
  });
});

describe('a buyer’s orders', () => {
  test('are found among those of the days for which eBay shows addresses, and never as all of them', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(
      ebayOrder(),
      ebayOrder({ orderId: '13-14975-00012', creationDate: '2026-10-20T09:00:00.000Z' }),
      ebayOrder({ orderId: '13-14975-00013', buyer: { buyerRegistrationAddress: shipTo({ email: `x${BUYER}` }) } }),
    );
    const found = await source.orders.findOrders({ by: 'email', email: ` ${BUYER.toUpperCase()} ` });
    expect(found.orders.map(({ order }) => order.id)).toEqual([ORDER_ID]);
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('last 14 days') });
  });

  test('come with what only the order itself tells', async () => {
    const { source, seller } = await openSeller();
    const cancelRequests = [{ cancelRequestId: '1', cancelRequestState: 'REJECTED' }];
    seller.orders.push(sentOrder({ cancelStatus: { cancelState: 'IN_PROGRESS', cancelRequests } }));
    seller.parcels.set(ORDER_ID, [ebayParcel()]);
    const [found] = (await source.orders.findOrders({ by: 'email', email: BUYER })).orders;
    expect(found?.order).toMatchObject({ shipments: [{ trackingNumber: '1Z999AA10123456784' }], unknowns: [] });
  });

  test('are read to the last page, of pages of any size', async () => {
    const { source, seller } = await openSeller();
    seller.pageSize = 2;
    for (let n = 1; n <= 7; n += 1) seller.orders.push(ebayOrder({ orderId: `13-14975-0000${n}` }));
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(new Set(found.orders.map(({ order }) => order.id)).size).toBe(7);
    expect(found.why).not.toContain('more of them');
  });

  test('of a seller with too many pages are looked for in some, and that is said', async () => {
    const { source, seller, server } = await openSeller();
    seller.pageSize = 1;
    for (let n = 1; n <= 9; n += 1) seller.orders.push(ebayOrder({ orderId: `13-14975-0000${n}` }));
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(found.orders).toHaveLength(limits.ebay.scanPages);
    expect(found.why).toContain('more of them than the 5 that were');
    expect(server.requests.filter(({ path }) => path === LIST)).toHaveLength(limits.ebay.scanPages);
  });

  test('that cannot be read hide no other, and are counted', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(
      ebayOrder({ orderId: '13-14975-00014', lineItems: [] }),
      ebayOrder({ orderId: null }),
      ebayOrder(),
    );
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(found.orders.map(({ order }) => order.id)).toEqual([ORDER_ID]);
    expect(found.why).toContain('1 of them could not be read');
  });

  test('beyond what is read of one buyer are said to be more, and the newest are read', async () => {
    const { source, seller } = await openSeller();
    const count = limits.ebay.ordersReadMax + 2;
    for (let n = 0; n < count; n += 1)
      seller.orders.push(
        ebayOrder({
          orderId: `13-14975-${10_000 + n}`,
          creationDate: new Date(Date.UTC(2026, 10, 10, n)).toISOString(),
        }),
      );
    const found = await source.orders.findOrders({ by: 'email', email: BUYER });
    expect(found.orders).toHaveLength(limits.ebay.ordersReadMax);
    expect(found.orders[0]?.order.id).toBe(`13-14975-${10_000 + count - 1}`);
    expect(found.why).toContain(`There are ${count} orders`);
  });
});

describe('tokens', () => {
  test('one serves all calls until it ends, and a new one is asked for then', async () => {
    const { source, server, seller, access } = await openSeller();
    seller.orders.push(ebayOrder());
    const tokens = () => server.requests.filter(({ path }) => path === '/identity/v1/oauth2/token').length;
    await Promise.all([1, 2, 3].map(() => source.orders.getOrder(ORDER_ID)));
    expect(tokens()).toBe(1);
    access.setNow('2026-11-20T11:00:00.000Z');
    await source.orders.getOrder(ORDER_ID);
    expect(tokens()).toBe(2);
  });

  test('a refresh token that has ended, or without the scope, is a matter of the connection', async () => {
    const { server, seller } = await openSeller();
    const open = (refreshToken: string) =>
      connector.open({ environment: 'production' }, openTestAccess({ ...SECRETS, refreshToken }), server.url);
    const ended = await open('v^1.1#another')
      .orders.getOrder(ORDER_ID)
      .catch((error: unknown) => error);
    expect(ended).toMatchObject({ kind: 'auth' });
    seller.scopes = [];
    const scopeless = await open(SECRETS.refreshToken)
      .orders.getOrder(ORDER_ID)
      .catch((error: unknown) => error);
    expect(scopeless).toMatchObject({ kind: 'auth' });
    for (const fault of [ended, scopeless]) expect(String(fault)).not.toMatch(/v\^1|made-up|[A-Za-z0-9+/]{30,}/);
  });
});

describe('changes', () => {
  test('are those of all pages, and reach as far as the newest', async () => {
    const { source, seller } = await openSeller();
    seller.pageSize = 2;
    for (const n of [3, 1, 5, 2, 4])
      seller.orders.push(ebayOrder({ orderId: `13-14975-0000${n}`, lastModifiedDate: `2026-11-1${n}T09:00:00.000Z` }));
    expect(await source.orders.listChanges?.('2026-11-12T00:00:00Z')).toEqual({
      orderIds: [2, 3, 4, 5].map((n) => `13-14975-0000${n}`),
      until: '2026-11-15T09:00:00Z',
      isMore: false,
    });
    expect(await source.orders.listChanges?.('2026-11-16T02:00:00+02:00')).toEqual({
      orderIds: [],
      until: '2026-11-16T02:00:00+02:00',
      isMore: false,
    });
  });

  test('are not skipped for a broken one among them, and each page is asked for once', async () => {
    const { source, seller, server } = await openSeller();
    seller.pageSize = 2;
    seller.orders.push(ebayOrder({ orderId: null }));
    for (let n = 1; n <= 5; n += 1) seller.orders.push(ebayOrder({ orderId: `13-14975-0000${n}` }));
    expect((await source.orders.listChanges?.('2026-11-01T00:00:00Z'))?.orderIds).toHaveLength(5);
    expect(server.requests.filter(({ path }) => path === LIST).map(({ query }) => query.get('offset'))).toEqual([
      '0',
      '2',
      '4',
    ]);
  });

  test('of before the time that was asked for do not turn it back, and an empty page ends the list', async () => {
    const { source, server, answer } = await openSeller();
    const since = '2026-11-12T00:00:00Z';
    server.override((request) => (request.path === LIST ? { json: { orders: [ebayOrder()] } } : answer(request)));
    expect(await source.orders.listChanges?.(since)).toMatchObject({ until: since, isMore: false });
    server.override((request) => (request.path === LIST ? { json: { orders: [], next: LIST } } : answer(request)));
    expect(await source.orders.listChanges?.(since)).toEqual({ orderIds: [], until: since, isMore: false });
    expect(server.requests.filter(({ path }) => path === LIST)).toHaveLength(2);
  });

  test('of too many pages say that they are not all', async () => {
    const { source, seller, server } = await openSeller();
    seller.pageSize = 1;
    for (let n = 1; n <= 9; n += 1) seller.orders.push(ebayOrder({ orderId: `13-14975-0000${n}` }));
    const since = '2026-11-01T00:00:00Z';
    expect(await source.orders.listChanges?.(since)).toMatchObject({ until: since, isMore: true });
    expect(server.requests.filter(({ path }) => path === LIST)).toHaveLength(limits.ebay.changePages);
  });
});

describe('what an order comes to', () => {
  test('has the taxes that eBay collects in it, as the buyer paid them', async () => {
    const { source, seller } = await openSeller();
    const total = { value: '70.04', currency: 'EUR' };
    const untaxed = { total: { value: '64.7', currency: 'EUR' } };
    seller.orders.push(ebayOrder({ ebayCollectAndRemitTax: true, pricingSummary: { total }, untaxed }));
    expect((await source.orders.getOrder(ORDER_ID)).order.total).toBe('70.04');
  });
});

describe('an order of more than 14 days', () => {
  test('is of nobody, for eBay shows its buyer’s address no more', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(ebayOrder({ creationDate: '2026-10-20T09:00:00.000Z' }));
    expect((await source.orders.getOrder(ORDER_ID)).order.customer).toMatchObject({ id: 'mara_l', email: '' });
  });
});

test.each([
  ['NOT_STARTED', [], 0],
  ['NOT_STARTED', ['https://api.ebay.com/…/shipping_fulfillment/1'], 1],
  ['FULFILLED', [], 1],
])('of an order that is %s with fulfilments %j parcels are asked for %i times', async (status, hrefs, times) => {
  const { source, seller, server } = await openSeller();
  seller.orders.push(ebayOrder({ orderFulfillmentStatus: status, fulfillmentHrefs: hrefs }));
  await source.orders.getOrder(ORDER_ID);
  expect(server.requests.filter(({ path }) => path.endsWith('/shipping_fulfillment'))).toHaveLength(times);
});

describe('the doctor', () => {
  test('is content with a seller whose orders can be read whole', async () => {
    const { source, seller } = await openSeller();
    seller.orders.push(ebayOrder());
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true },
      { what: 'buyers', isFine: true, remedy: null },
    ]);
  });

  test('says that no buyer can be told where none is shown, and nothing where nobody bought', async () => {
    const { source, seller } = await openSeller();
    expect(await source.check()).toMatchObject([{ what: 'orders', isFine: true }]);
    seller.orders.push(ebayOrder({ buyer: null, fulfillmentStartInstructions: null }));
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: true },
      { what: 'buyers', isFine: false, remedy: expect.stringContaining('support') },
    ]);
  });

  test('names the scope where the app may see nothing', async () => {
    const { source, seller } = await openSeller();
    seller.scopes = [];
    expect(await source.check()).toMatchObject([
      { what: 'orders', isFine: false, remedy: expect.stringContaining('sell.fulfillment.readonly') },
    ]);
  });
});

test('a seller is of the production or of the sandbox', () => {
  for (const environment of ['', 'PRODUCTION', 'test', 'https://evil.example'])
    expect(connector.config.safeParse({ environment }).success).toBe(false);
});
