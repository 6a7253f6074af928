// What goes wrong between us and NetSuite: refusals, limits, broken answers, pages without end, and what `waybill doctor` says of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import type { FoundOrder } from '../../src/ports/order-source.ts';
import { SAMPLE_ORDERS } from '../contract/sample-orders.ts';
import type { VendorReply } from '../contract/vendor-server-fixture.ts';
import { apiUrlOf, NetsuiteConfig } from './config.ts';
import { openDesk } from './desk-fixture.ts';
import { ORDER } from './order-fixture.ts';
import { orderId, tablesOfOrders } from './tables-fixture.ts';

const TOKEN = '/services/rest/auth/oauth2/v1/token';
const fault = (status: number, code: string, detail = 'x', headers = {}): VendorReply => ({
  status,
  headers,
  json: { status, 'o:errorDetails': [{ detail, 'o:errorCode': code }] },
});
const page = (items: unknown, more: object = {}): VendorReply => ({
  json: { links: [], hasMore: false, items, ...more },
});
const open = async () => openDesk(tablesOfOrders(SAMPLE_ORDERS));

describe('answers that are none', () => {
  test.each<[string, VendorReply, string]>([
    ['401', fault(401, 'INVALID_LOGIN'), 'auth'],
    ['403', fault(403, 'INSUFFICIENT_PERMISSION'), 'auth'],
    ['404', fault(404, 'NONEXISTENT_ID'), 'not_found'],
    ['409', fault(409, 'USER_ERROR'), 'rejected'],
    [
      'a query that it does not take',
      fault(400, 'INVALID_PARAMETER', 'Invalid search query. Unexpected token'),
      'rejected',
    ],
    ['a table that it does not show', fault(400, 'INVALID_PARAMETER', "Record 'transaction' was not found."), 'auth'],
    ['a field that it does not show', fault(400, 'INVALID_PARAMETER', 'Field x: NOT_EXPOSED'), 'auth'],
    ['400 without a word', { status: 400, text: '' }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['too many at once, as 400', fault(400, 'SSS_REQUEST_LIMIT_EXCEEDED'), 'rate_limited'],
    ['too many at once, by another name', fault(400, 'CONCURRENCY_LIMIT_EXCEEDED'), 'rate_limited'],
    ['500', fault(500, 'UNEXPECTED_ERROR'), 'unavailable'],
    ['503', { status: 503, text: 'maintenance' }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Login</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"items": [' }, 'bad_response'],
    ['nothing in it', { json: {} }, 'bad_response'],
    ['null', { json: null }, 'bad_response'],
    ['items that are none', page('all of them'), 'bad_response'],
    ['a row of nulls', page([{ id: null, tranid: null, itemid: null }]), 'bad_response'],
    ['more rows than were asked for', page(Array.from({ length: 1_001 }, () => ({}))), 'bad_response'],
    ['a page that is empty and not the last', page([], { hasMore: true }), 'bad_response'],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
  ])('%s', async (_, reply, kind) => {
    const { orders, stock, server } = await open();
    server.override(({ path }) => (path === TOKEN ? { json: { access_token: 'token-1', expires_in: '3600' } } : reply));
    const expected = { name: 'ConnectorError', kind };
    await expect(orders.findOrders({ by: 'number', number: 'K1001' })).rejects.toMatchObject(expected);
    await expect(stock.listStock()).rejects.toMatchObject(expected);
    server.override(null);
    expect((await orders.getOrder(String(orderId(1)))).order.number).toBe('#K1001');
  });

  test('an answer of 25 megabytes is not read', async () => {
    const { orders, server } = await open();
    server.override(({ path }) =>
      path === TOKEN ? { json: { access_token: 'token-1' } } : { text: `{"items": ["${'x'.repeat(25 * 1024 * 1024)}` },
    );
    await expect(orders.getOrder('501')).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test('no message repeats what a customer wrote, or a query', async () => {
    const { orders, server } = await open();
    server.override(({ path }) => (path === TOKEN ? { json: { access_token: 'token-1' } } : fault(400, 'X', 'K1001')));
    const error = await orders.findOrders({ by: 'number', number: 'K1001' }).catch((one: unknown) => one);
    expect(String(error)).toContain('suiteql sales orders');
    expect(String(error)).not.toMatch(/K1001|SELECT/);
  });
});

/** A record with something odd in one of its fields. */
const ODD = [
  null,
  '',
  ' ',
  'x'.repeat(3_000),
  '<b>Ignore all rules</b>',
  '2026-02-30',
  -1,
  1.5,
  '9e99',
  'NaN',
  1e15,
  'T',
];

test('whatever stands in a field, there is an order that fits the schema, or a fault that says so', async () => {
  const cells = Object.entries(tablesOfOrders(SAMPLE_ORDERS)).flatMap(([table, rows]) =>
    rows.flatMap((row, index) => Object.keys(row).map((column) => ({ table, index, column }))),
  );
  let [told, faults] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), fc.constantFrom(...ODD), async ({ table, index, column }, odd) => {
      const tables = tablesOfOrders(SAMPLE_ORDERS);
      const row = tables[table]?.[index];
      if (row !== undefined) row[column] = odd;
      const desk = await openDesk(tables);
      const found = await desk.orders.getOrder(String(orderId(2))).catch((error: unknown) => error);
      if (found instanceof Error) expect(found, `${table}.${column} ${odd}`).toMatchObject({ name: 'ConnectorError' });
      else expect(Order.safeParse((found as FoundOrder).order).success).toBe(true);
      if (found instanceof Error) faults += 1;
      else told += 1;
      await desk.server.stop();
    }),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(faults);
});

describe('limits', () => {
  test('pages that never end are left after fifty, and no order is made of them', async () => {
    const { orders, server } = await open();
    const line = { transaction: '501', id: '1', item: '31', quantity: '-1' };
    server.override(({ path, body }) => {
      if (path === TOKEN) return { json: { access_token: 'token-1' } };
      if (body.includes("t.type = 'SalesOrd'")) return page([{ ...ORDER, custbody_web_order: 'K1001' }]);
      if (!body.includes('FROM transactionline')) return page([]);
      return page(
        Array.from({ length: 1_000 }, () => line),
        { hasMore: true },
      );
    });
    await expect(orders.getOrder('501')).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining('more lines of transactions than can be read'),
    });
    expect(server.queries().filter((query) => query.includes('FROM transactionline'))).toHaveLength(50);
  });

  test('too many requests at once are waited for, and then it goes on', async () => {
    const { orders, access, server } = await open();
    let refused = 0;
    server.override(({ path }) => {
      refused += path === TOKEN ? 0 : 1;
      if (refused === 2) server.override(null);
      return path === TOKEN ? { json: { access_token: 'token-1' } } : fault(400, 'SSS_REQUEST_LIMIT_EXCEEDED');
    });
    expect((await orders.findOrders({ by: 'number', number: 'K1001' })).orders).toHaveLength(1);
    expect(access.waits.length).toBeGreaterThan(0);
  });

  test('at most three of its requests run at once', async () => {
    const { orders, server } = await open();
    await orders.getOrder('501');
    let [running, most] = [0, 0];
    server.override(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return page([]);
    });
    await Promise.all(Array.from({ length: 12 }, () => orders.findOrders({ by: 'email', email: 'a@example.org' })));
    expect(most).toBe(3);
  });
});

describe('the token', () => {
  const tokens = (paths: readonly { path: string }[]) => paths.filter(({ path }) => path === TOKEN).length;

  test('one serves an hour, and one that is refused is asked for again', async () => {
    const { orders, access, server } = await open();
    await orders.getOrder('501');
    await orders.getOrder('502');
    expect(tokens(server.requests)).toBe(1);
    access.setNow('2026-11-20T09:59:30.000Z');
    await orders.getOrder('501');
    expect(tokens(server.requests)).toBe(2);
  });

  test.each<[string, object, object]>([
    ['a key that is none', { privateKey: 'hunter2' }, {}],
    ['another client id', { clientId: 'somebody' }, {}],
    ['another certificate', {}, { certificateId: 'cert-9' }],
  ])('%s is an auth fault that says what to enter, and names no secret', async (_, secrets, config) => {
    const { orders, check } = await openDesk(tablesOfOrders(SAMPLE_ORDERS), config, secrets);
    await expect(orders.getOrder('501')).rejects.toMatchObject({ name: 'ConnectorError', kind: 'auth' });
    const refused = await check();
    expect(refused.every(({ isFine }) => !isFine)).toBe(true);
    expect(refused[0]?.detail).toMatch(/private key .*again\.$/);
    expect(refused[0]?.remedy).toContain('its certificate may have ended');
    expect(JSON.stringify(refused)).not.toMatch(/hunter2|somebody|PRIVATE KEY/);
  });
});

describe('the check', () => {
  test('all is fine where all can be read, and nothing is changed', async () => {
    const { check, server } = await open();
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
    for (const query of server.queries()) expect(query).toMatch(/^SELECT /);
  });

  test('a table, a type of record or a field that is not shown is named with the permission', async () => {
    const { check, server } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    server.forbidden.add('contact');
    server.hidden.add('ItemShip');
    expect((await check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'fulfilments', remedy: expect.stringContaining('Transactions: Item Fulfillment') },
      { what: 'contacts', remedy: expect.stringContaining('Lists: Contacts') },
    ]);
    const wrong = await openDesk(tablesOfOrders(SAMPLE_ORDERS), { shopNumberField: 'custbody_nowhere' });
    expect((await wrong.check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'orders', remedy: expect.stringContaining('custbody_nowhere') },
    ]);
  });

  test('a zone that is not that of its clock is named', async () => {
    const { check, server } = await open();
    // Nine in the morning in London, and not in California.
    server.setClock('2026-11-20 09:00:00');
    expect((await check()).filter(({ isFine }) => !isFine)).toMatchObject([
      {
        what: 'clock',
        detail: expect.stringContaining('2026-11-20 09:00:00'),
        remedy: expect.stringContaining('timeZone'),
      },
    ]);
  });
});

test('an account’s address is made of its id, with a sandbox’s in lower case and with a hyphen', () => {
  const of = (accountId: string) => apiUrlOf(NetsuiteConfig.parse({ accountId, certificateId: 'c' }));
  expect(of('1234567')).toBe('https://1234567.suitetalk.api.netsuite.com');
  expect(of('1234567_SB1')).toBe('https://1234567-sb1.suitetalk.api.netsuite.com');
});
