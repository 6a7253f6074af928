import { describe, expect, test } from 'vitest';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { openTestAccess, type VendorRequest } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { open } from './open-fixture.ts';
import { SECRETS } from './server-fixture.ts';
import { documentOf, lineOf, madeFrom, tablesOfOrders, tablesOfStock } from './tables-fixture.ts';

const K1001 = { by: 'number', number: 'K1001' } as const;
const NO_ITEM = { title: 'x', available: 1, expectedOn: null, price: null, currency: null };
const pathsOf = (requests: readonly VendorRequest[]): readonly string[] =>
  requests.map(({ path }) => path.replace('/b1s/v2/', ''));
const loginsOf = (requests: readonly VendorRequest[]) => pathsOf(requests).filter((path) => path === 'Login');

describe('a session', () => {
  test('is asked for once for calls that run at once, and both of its cookies go with each', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await Promise.all([orders.findOrders(K1001), orders.getOrder('102'), orders.getOrder('103')]);
    expect(loginsOf(server.requests)).toHaveLength(1);
    for (const { headers } of server.requests.slice(1))
      expect(headers['cookie']).toBe('B1SESSION=session-1; ROUTEID=.node1');
  });

  test('that has ended is asked for again, once for all who were refused', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.findOrders(K1001);
    server.sessions.clear();
    const found = await Promise.all([orders.findOrders(K1001), orders.getOrder('102'), orders.getOrder('103')]);
    expect(found).toHaveLength(3);
    expect(loginsOf(server.requests)).toHaveLength(2);
  });

  test('is renewed shortly before its half hour is over', async () => {
    const { orders, server, access } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.findOrders(K1001);
    access.setNow('2026-11-20T09:28:00.000Z');
    await orders.findOrders(K1001);
    expect(loginsOf(server.requests)).toHaveLength(1);
    access.setNow('2026-11-20T09:30:00.000Z');
    await orders.findOrders(K1001);
    expect(loginsOf(server.requests)).toHaveLength(2);
  });

  test('is ended at the close, and without one nothing is called', async () => {
    const { orders, server, close } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await close();
    expect(server.requests).toEqual([]);
    await orders.findOrders(K1001);
    await close();
    await close();
    expect(server.sessions.size).toBe(0);
    expect(pathsOf(server.requests).filter((path) => path === 'Logout')).toHaveLength(1);
  });

  test('a wrong password says what to enter again, and stands in no message', async () => {
    const { orders } = await open(tablesOfOrders([]), {}, { ...SECRETS, password: 'wrong-secret' });
    const error = await orders.findOrders(K1001).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'auth', message: expect.stringContaining('the user and the password') });
    expect(String(error)).not.toContain('wrong-secret');
  });

  test('whose name would break a header is none', async () => {
    const { orders, server } = await open(tablesOfOrders([]));
    server.override(() => ({ json: { SessionId: 'x\r\nx-evil: 1', SessionTimeout: 30 } }));
    await expect(orders.findOrders(K1001)).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

test('a host may put a path before that of the Service Layer, of which its links know nothing', async () => {
  const tables = tablesOfStock(['A', 'B', 'C'].map((sku) => ({ ...NO_ITEM, sku })));
  const { stock, server } = await open(tables, {}, SECRETS, '/ServiceLayer');
  server.pageSize = 2;
  expect((await stock.listStock()).items).toHaveLength(3);
  expect(server.requests.every(({ path }) => path.startsWith('/ServiceLayer/b1s/v2/'))).toBe(true);
  const read = (url: string): string => connector.config.parse({ url, companyDb: 'X', timeZone: 'UTC' }).url;
  expect(read('https://sap.example.com:50000/b1s/v1/Login?x#y')).toBe('https://sap.example.com:50000');
  expect(read('https://host.example/ServiceLayer/')).toBe('https://host.example/ServiceLayer');
});

test.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the name that it is for'],
])('a certificate that does not hold (%s) is refused, with what to do', async (code, remedy) => {
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: { code } }));
  const config = { url: 'https://sap.example.com:50000', companyDb: 'X', timeZone: 'UTC' };
  const { orders, check } = connector.open(config, { ...openTestAccess(SECRETS), fetch });
  await expect(orders?.findOrders({ by: 'number', number: '5101' })).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringMatching(new RegExp(`${code}.*nothing was sent.*${remedy}`)),
  });
  expect((await check()).every(({ isFine }) => !isFine)).toBe(true);
});

const LINKS = [
  'http://169.254.169.254/b1s/v2/Items',
  '//evil.example/b1s/v2/Items',
  '/b1s/v20/Items',
  '/b1s/v2/Items/../../../admin',
  '/b1s/v2/Logout',
  '/b1s/v2/',
  '/admin',
  'http://[',
];

describe('pages', () => {
  const items = Array.from({ length: 25 }, (_, n) => ({ ...NO_ITEM, sku: `SKU-${n}` }));

  test('are walked to their end', async () => {
    const { stock, server } = await open(tablesOfStock(items));
    server.pageSize = 10;
    expect((await stock.listStock()).items).toHaveLength(25);
  });

  test.each(LINKS)('one that lies at %s is not asked for', async (link) => {
    const { stock, server } = await open(tablesOfStock(items));
    await stock.findStock('SKU-1');
    server.override(() => ({ json: { value: [], '@odata.nextLink': link } }));
    const before = server.requests.length;
    await expect(stock.listStock()).rejects.toMatchObject({ kind: 'bad_response' });
    expect(server.requests.slice(before).every(({ path }) => /^\/b1s\/v2\/(?:Items|QueryService)/.test(path))).toBe(
      true,
    );
  });

  test('that never end are read so far and no farther', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.getOrder('101');
    const before = server.requests.length;
    server.override(() => ({ json: { value: [], '@odata.nextLink': 'Orders?$skip=0' } }));
    expect(await orders.findOrders(K1001)).toMatchObject({ orders: [], complete: false });
    expect(server.requests.length - before).toBeLessThanOrEqual(50);
  });

  test('of joined lines go on behind the last one, also where nothing says that there are more', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => n);
    const tables = tablesOfOrders([sampleOrder()]);
    const order = tables['Orders']?.[0];
    if (order !== undefined)
      order['DocumentLines'] = lines.map((n) => lineOf(101, n, 'MUG-1', 1, { RemainingOpenQuantity: 0 }));
    const sent = lines.map((n) => lineOf(201 + (n % 2), n, 'MUG-1', 1, madeFrom(17, 101, n)));
    for (const entry of [201, 202]) {
      const DocumentLines = sent.filter(({ DocEntry }) => DocEntry === entry);
      tables['DeliveryNotes']?.push(documentOf(entry, '2026-11-12T09:00:00', { DocumentLines }));
    }
    const { orders, server } = await open(tables);
    server.pageSize = 20;
    server.hidesJoinedLinks = true;
    const { order: found } = await orders.getOrder('101');
    expect(found.lines.filter(({ fulfilledQuantity }) => fulfilledQuantity === 1)).toHaveLength(60);
    expect(found).toMatchObject({ orderStatus: 'closed', unknowns: [] });
    expect(found.shipments.map((shipment) => shipment.lines.length)).toEqual([30, 30]);
  });

  test('of joined lines that are not in order would have gaps, and are refused', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.getOrder('101');
    const head = documentOf(201, '2026-11-12T09:00:00');
    const rows = [5, 3].map((n) => ({ DeliveryNotes: head, 'DeliveryNotes/DocumentLines': lineOf(201, n, 'A', 1) }));
    const [order] = server.tables['Orders'] ?? [];
    server.override(({ path, body }) => ({
      json: { value: path.endsWith('/Orders') ? [order] : body.includes('DeliveryNotes') ? rows : [] },
    }));
    await expect(orders.getOrder('101')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

test('another order than that which was asked for is none', async () => {
  const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
  await orders.getOrder('101');
  const [order] = server.tables['Orders'] ?? [];
  server.override(({ path }) => ({ json: { value: path.endsWith('/Orders') ? [order] : [] } }));
  await expect(orders.getOrder('102')).rejects.toMatchObject({ kind: 'not_found' });
});

test('an order of 2,000 lines is read whole', async () => {
  const tables = tablesOfOrders([sampleOrder()]);
  const [order] = tables['Orders'] ?? [];
  if (order !== undefined)
    order['DocumentLines'] = Array.from({ length: 2_000 }, (_, n) =>
      lineOf(101, n, `SKU-${n % 60}`, 1, { RemainingOpenQuantity: 0 }),
    );
  const DocumentLines = Array.from({ length: 2_000 }, (_, n) =>
    lineOf(201, n, `SKU-${n % 60}`, 1, madeFrom(17, 101, n)),
  );
  tables['DeliveryNotes']?.push(documentOf(201, '2026-11-12T09:00:00', { DocumentLines }));
  const { order: found } = await (await open(tables)).orders.getOrder('101');
  expect(found.lines).toHaveLength(2_000);
  expect(found).toMatchObject({ orderStatus: 'closed', unknowns: [], shipments: [{ lines: { length: 2_000 } }] });
});

describe('faults', () => {
  test.each([
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['400 of a field that is not there', { status: 400, json: { error: { code: '-1000' } } }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['502 of the balancer', { status: 502, text: '<html>Proxy Error</html>' }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Login</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"value": [' }, 'bad_response'],
    ['nothing in it', { json: {} }, 'bad_response'],
    ['nulls everywhere', { json: { value: [{ DocEntry: null, DocNum: null, DocumentLines: null }] } }, 'bad_response'],
    [
      'an impossible day',
      { json: { value: [documentOf(101, '2026-02-30T09:00:00', { CardCode: 'c1' })] } },
      'bad_response',
    ],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.getOrder('101');
    server.override(() => reply);
    await expect(orders.findOrders(K1001)).rejects.toMatchObject({ name: 'ConnectorError', kind });
    server.override(null);
    expect((await orders.getOrder('101')).order.number).toBe('#K1001');
  });

  test('rights and fields that are missing are named, and the password in no message', async () => {
    const { check, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
    server.forbidden.add('DeliveryNotes');
    const failed = (await check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['deliveries']);
    expect(failed[0]?.remedy).toContain('Sales - A/R, Delivery');
    const wrong = await open(tablesOfOrders(SAMPLE_ORDERS), { shopNumberField: 'U_Nowhere' });
    expect((await wrong.check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'orders', remedy: expect.stringContaining('U_Nowhere') },
    ]);
    server.override(() => ({ status: 401, json: { error: { code: '301', message: SECRETS.password } } }));
    expect(JSON.stringify(await check())).not.toContain(SECRETS.password);
  });

  test.each(['DeliveryNotes', 'Invoices', 'DownPayments', 'Returns', 'CreditNotes', 'ReturnRequest'])(
    'without the right to see %s no order is told, for it would be told wrong',
    async (entitySet) => {
      const tables = tablesOfOrders(SAMPLE_ORDERS);
      const DocumentLines = [lineOf(401, 0, 'MUG-1', 2, madeFrom(17, 102))];
      tables['Invoices']?.push(documentOf(401, '2026-11-13T09:00:00', { DocumentLines }));
      const { orders, server } = await open(tables);
      server.forbidden.add(entitySet);
      await expect(orders.getOrder('102')).rejects.toMatchObject({ kind: 'auth' });
    },
  );

  test('without the right to see purchases and carriers a parcel has no carrier, and nothing else is missing', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.getOrder('102')).order.shipments).toMatchObject([{ carrier: 'ups' }]);
    for (const entitySet of ['PurchaseOrders', 'ShippingTypes']) server.forbidden.add(entitySet);
    expect((await orders.getOrder('102')).order).toMatchObject({
      shipments: [{ carrier: null, trackingNumber: '1Z999AA10123456784' }],
      unknowns: [],
    });
  });
});

test('what a mail says finds nothing, by whatever it is asked', async () => {
  const { orders, stock, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
  for (const text of [
    "' or '1' eq '1",
    "'",
    '*',
    '%',
    '_',
    "K1001') or (DocNum ge 0",
    '&$filter=x',
    '%27',
    '\\',
    '__proto__',
  ]) {
    for (const query of [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `mara${text}lind@example.org` },
    ] as const)
      expect(await orders.findOrders(query), `${query.by} ${text}`).toEqual({ orders: [], complete: true, why: null });
    expect(await stock.findStock(text)).toBeNull();
    await expect(orders.getOrder(text)).rejects.toMatchObject({ kind: 'not_found' });
  }
  const before = server.requests.length;
  await orders.findOrders({ by: 'number', number: '7'.repeat(10_000) });
  expect(server.requests).toHaveLength(before);
});

test('a config is an address, a company and the zone of its server', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { url: 'https://sap.example.com:50000', companyDb: 'SBODEMO', timeZone: 'Europe/Berlin' };
  expect(isTaken(base)).toBe(true);
  expect(isTaken({ ...base, currencyCodes: { $: 'USD' }, warehouses: ['01'], priceList: 2 })).toBe(true);
  for (const wrong of [
    { url: 'file:///etc' },
    { companyDb: '' },
    { timeZone: '+01:00' },
    { shopNumberField: 'DocNum eq 1 or U_X' },
    { currencyCodes: { $: 'dollars' } },
    { warehouses: [] },
  ])
    expect(isTaken({ ...base, ...wrong })).toBe(false);
});
