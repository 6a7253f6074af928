import { describe, expect, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Order, StockItem } from '../../src/domain/order.ts';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { type AnswerRequest, openTestAccess, startVendorServer } from '../contract/vendor-server-fixture.ts';
import { HttpJsonConfig } from './config.ts';
import { connector } from './connector.ts';
import { CONFIG, toOwn } from './own-system-fixture.ts';
import { readPointer } from './translate.ts';

type Config = z.input<typeof HttpJsonConfig>;

const PAGE = 2;

/** Its search is as wide as that of any such system: parts of a number find it too. */
function answerFor(orders: readonly Order[], stock: readonly StockItem[]): AnswerRequest {
  const some = (isMeant: (order: Order) => boolean) => orders.filter(isMeant).map(toOwn);
  return ({ path, query, headers, body }) => {
    if (headers['x-key'] !== 'k3y') return { status: 401 };
    const [no, mail, po, since] = ['no', 'mail', 'po', 'since'].map((name) => query.get(name));
    if (path === '/goods')
      return {
        json: {
          data: stock.map(({ price, ...item }) => ({ ...item, cents: price && Number(price.replace('.', '')) })),
        },
      };
    if (path === '/search') {
      const wanted: string = JSON.parse(body).parcel.is;
      return {
        json: {
          data: some(({ shipments }) =>
            shipments.some((one) => compactIdentifier(one.trackingNumber ?? '') === wanted),
          ),
        },
      };
    }
    if (path.startsWith('/orders/')) {
      const order = orders.find(({ id }) => id === decodeURIComponent(path.slice('/orders/'.length)));
      return order ? { json: toOwn(order) } : { status: 404, json: { error: 'no such order' } };
    }
    if (no) return { json: { data: some(({ number }) => normaliseOrderNumber(number).includes(no)) } };
    if (po)
      return {
        json: {
          data: some(({ purchaseOrderNumber }) => (purchaseOrderNumber ?? '').toUpperCase().includes(po.toUpperCase())),
        },
      };
    if (mail) {
      const own = some(({ customer, contactEmails }) => [customer.email, ...contactEmails].includes(mail));
      const page = Number(query.get('page'));
      const sorted = own.sort((one, other) => other.when.localeCompare(one.when));
      return { json: { data: sorted.slice((page - 1) * PAGE, page * PAGE) } };
    }
    return {
      json: { data: some(({ placedAt }) => placedAt > (since ?? '')).map((one) => ({ ...one, changed: one.when })) },
    };
  };
}

async function openOn(orders: readonly Order[], stock: readonly StockItem[] = [], more: Partial<Config> = {}) {
  const server = await startVendorServer(answerFor(orders, stock));
  const config = { ...CONFIG, ...more, baseUrl: server.url };
  const opened = connector.open(config, openTestAccess({ token: 'k3y' }));
  onTestFinished(() => opened.close?.());
  if (opened.orders === undefined || opened.stock === undefined) throw new Error('this source has orders and stock');
  return { ...opened, orders: opened.orders, stock: opened.stock, server };
}

const withoutEvents = (order: Order): Order => ({
  ...order,
  shipments: order.shipments.map((parcel) => ({ ...parcel, events: [], vendorStatus: parcel.shipmentStatus })),
});

testOrderSource({
  name: 'http-json',
  open: async (orders) => (await openOn(orders)).orders,
  skips: [
    {
      reason: 'the parcels of this system have no events, and their own word is kept; see below',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});
testStockSource({ name: 'http-json', open: async (items) => (await openOn([], items)).stock });

test('an order comes out as it went in, but for the carrier’s events', async () => {
  const { orders } = await openOn(SAMPLE_ORDERS);
  for (const order of SAMPLE_ORDERS) expect((await orders.getOrder(order.id)).order).toEqual(withoutEvents(order));
});

test.each([
  ['', { a: 1 }],
  ['/a', 1],
  ['/b', undefined],
  ['/a/b', undefined],
  ['/constructor', undefined],
  ['/__proto__', undefined],
])('the pointer %j gives %j', (pointer, expected) => {
  expect(readPointer({ a: 1 }, pointer)).toEqual(expected);
});

describe('what comes from a mail is encoded, never put into an address or the shape of a body', () => {
  test.each(['../../admin', 'a&no=K1001', 'K1001?x=1#y', '"},"all":true,"x":{"y":"', '{order_id}', '%2e%2e%2f'])(
    'number %j',
    async (number) => {
      const { orders, server } = await openOn(SAMPLE_ORDERS);
      expect((await orders.findOrders({ by: 'number', number })).orders).toEqual([]);
      expect((await orders.findOrders({ by: 'tracking_number', trackingNumber: number })).orders).toEqual([]);
      await expect(orders.getOrder(number)).rejects.toMatchObject({ kind: 'not_found' });
      expect(server.requests.every(({ path }) => /^\/(?:orders|search)(?:\/[^/]*)?$/.test(path))).toBe(true);
      for (const { body } of server.requests)
        if (body !== '') expect(Object.keys(JSON.parse(body))).toEqual(['parcel']);
    },
  );
});

describe('answers that are none', () => {
  test.each([
    ['HTML', { text: '<html>Sorry</html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"data": [' }, 'bad_response'],
    ['numbers in the place of orders', { json: { data: [1, null, 'x'] } }, 'bad_response'],
    ['an order without a total', { json: { data: [{ ...toOwn(sampleOrder()), money: null }] } }, 'bad_response'],
    ['403', { status: 403 }, 'auth'],
    ['500', { status: 500 }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://169.254.169.254/' } }, 'rejected'],
  ] as const)('%s', async (_, reply, kind) => {
    const { orders, server } = await openOn(SAMPLE_ORDERS);
    server.override(() => reply);
    await expect(orders.findOrders({ by: 'number', number: 'K1001' })).rejects.toMatchObject({ kind });
  });

  test('an endless walk through pages ends, and says that it is not whole', async () => {
    const { orders, server } = await openOn(SAMPLE_ORDERS);
    server.override(() => ({ json: { data: [toOwn(sampleOrder())] } }));
    const found = await orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(found).toMatchObject({ complete: false, why: 'The system has more pages than are read.' });
  });
});

test('changes come oldest first', async () => {
  const { orders } = await openOn(SAMPLE_ORDERS);
  expect(await orders.listChanges?.('2026-11-10T09:00:00Z')).toMatchObject({
    orderIds: ['K1002', 'K1003'],
    isMore: false,
  });
});

test('an API that takes no notice of the page is not read until nothing fits into memory any more', async () => {
  const fat = { ...toOwn(sampleOrder()), filler: 'x'.repeat(3_000_000) };
  const server = await startVendorServer(() => ({ json: { data: [fat] } }));
  const { orders } = connector.open({ ...CONFIG, baseUrl: server.url } as Config, openTestAccess({ token: 'k3y' }));
  const found = await orders?.findOrders({ by: 'email', email: sampleOrder().customer.email });
  expect(found).toMatchObject({ complete: false, why: 'The system has more pages than are read.' });
  expect(server.requests).toHaveLength(Math.ceil(limits.vendor.answerBytesMax / 3_000_000));
});

test('doctor is told what is wrong with the token and with a pointer', async () => {
  const { server } = await openOn(SAMPLE_ORDERS);
  const open = (token: string, more: object) =>
    connector.open({ ...CONFIG, ...more, baseUrl: server.url } as Config, openTestAccess({ token }));
  expect(await open('wrong', {}).check()).toMatchObject([
    { what: 'orders', isFine: false },
    { what: 'stock', isFine: false },
  ]);
  expect(await open('k3y', {}).check()).toMatchObject([
    { what: 'orders', isFine: true },
    { isFine: false, detail: 'It lists none.' },
  ]);
});

test('settings with a name that there is not, or no pointer, are refused with what to do', () => {
  const issues = (more: object) =>
    HttpJsonConfig.safeParse({ ...CONFIG, baseUrl: 'https://x.example', ...more }).error?.issues.map(
      ({ message }) => message,
    );
  expect(issues({})).toBeUndefined();
  expect(issues({ orders: { ...CONFIG.orders, byId: { path: '/o/{id}' } } })?.[0]).toMatch(/^There is no \{id\}\./);
  expect(issues({ lines: { at: 'bag', columns: {} } })).toEqual(['a JSON pointer such as /items/0/sku']);
});
