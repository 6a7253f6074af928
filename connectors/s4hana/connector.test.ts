import { describe, expect, test } from 'vitest';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, SAMPLE_STOCK, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { OAUTH_SECRETS, SECRETS, startS4hana, type Tables } from './server-fixture.ts';
import {
  itemOf,
  SHOP_FIELD,
  sapDay,
  TRACKING_FIELD,
  tablesOfOrders,
  tablesOfStock,
  withZeros,
} from './tables-fixture.ts';

type Config = Partial<Parameters<typeof connector.open>[0]>;

async function open(tables: Tables, more: Config = {}, secrets: Readonly<Record<string, string>> = SECRETS) {
  const server = await startS4hana(tables);
  const fields = { shopNumberField: SHOP_FIELD, trackingNumberField: TRACKING_FIELD };
  const tokens = 'tokenUrl' in more ? { tokenUrl: `${server.url}${more.tokenUrl}` } : {};
  const config = { url: server.url, ...fields, ...more, ...tokens };
  const { orders, stock, documents, check } = connector.open(config, openTestAccess(secrets));
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  return { server, orders, stock, documents, check };
}

const SKIP = {
  reason:
    'an order is known there by its own number, by days without a time, and without scans, cards and tags; translate.test.ts says what comes out',
  claims: ['an order comes out as it went in, and fits the schema'],
};
testOrderSource({
  name: 's4hana',
  open: async (orders) => (await open(tablesOfOrders(orders))).orders,
  skips: [SKIP],
});
testOrderSource({
  name: 's4hana that writes the zeros before its numbers',
  open: async (orders) => (await open(withZeros(tablesOfOrders(orders)))).orders,
  skips: [SKIP],
});
const UNPRICED = SAMPLE_STOCK.map((item) => ({ ...item, price: null, currency: null }));
testStockSource({
  name: 's4hana',
  open: async (items) => (await open(tablesOfStock(items))).stock,
  skips: [
    {
      reason:
        'S/4HANA reckons a price for a customer and a day, so that a product has none; the test below says the rest',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});

test('of the shelf only what is free for use and not set apart counts, and the next open purchase from today on', async () => {
  const { stock } = await open(tablesOfStock(SAMPLE_STOCK));
  for (const item of UNPRICED) expect((await stock.findStock(item.sku))?.item).toEqual(item);
  const elsewhere = await open(tablesOfStock(SAMPLE_STOCK), { plants: ['9999'] });
  expect((await elsewhere.stock.findStock('MUG-1'))?.item.available).toBe(0);
  const german = await open(tablesOfStock(SAMPLE_STOCK), { language: 'DE' });
  expect((await german.stock.findStock('MUG-1'))?.item.title).toBe('Mug (blue) auf Deutsch');
});

describe('two numbers of one order', () => {
  test('it is found by the shop’s number and by its own, with and without zeros, and bears the shop’s', async () => {
    for (const tables of [tablesOfOrders(SAMPLE_ORDERS), withZeros(tablesOfOrders(SAMPLE_ORDERS))]) {
      const { orders } = await open(tables);
      for (const number of ['#K1001', '1', '0000000001'])
        expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
          '#K1001',
        ]);
      expect((await orders.getOrder('0000000001')).order.id).toBe('1');
    }
  });

  test('without a field for the shop’s, or without anything in it, it has its own', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    for (const order of tables['API_SALES_ORDER_SRV/A_SalesOrder'] ?? []) order[SHOP_FIELD] = '';
    for (const desk of [
      await open(tables),
      await open(tablesOfOrders([sampleOrder()]), { shopNumberField: undefined }),
    ])
      expect((await desk.orders.getOrder('1')).order.number).toBe('1');
  });

  test('what cannot be seen is said: typed addresses, tracking numbers without a field, a reference that is the shop’s', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS), {
      trackingNumberField: undefined,
      purchaseOrderField: SHOP_FIELD,
    });
    for (const query of [
      { by: 'email', email: 'nobody@example.org' },
      { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' },
      { by: 'purchase_order_number', purchaseOrderNumber: 'PO-77120' },
    ] as const)
      expect(await orders.findOrders(query)).toMatchObject({ orders: [], complete: false, why: expect.any(String) });
  });
});

test('a delivery for several orders is shared out among them', async () => {
  const tables = tablesOfOrders(SAMPLE_ORDERS);
  const items = tables['API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem'];
  const [first] = items ?? [];
  items?.push({ ...first, DeliveryDocumentItem: '20', ReferenceSDDocument: '1', ActualDeliveryQuantity: '1' });
  const { orders } = await open(tables);
  const found = await orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' });
  expect(found.orders.map(({ order }) => [order.number, order.shipments[0]?.lines])).toEqual([
    ['#K1003', [{ sku: 'MUG-1', quantity: 2 }]],
    ['#K1001', [{ sku: 'MUG-1', quantity: 1 }]],
  ]);
});

describe('what a mail says is never a filter', () => {
  const HOSTILE = [
    "' or SalesOrder ne '",
    "'",
    "''",
    '*',
    'K*',
    "K1001') or (true",
    "x' or substringof('a',SoldToParty) or '",
    '&$filter=true',
    '%27',
    '\\',
    '\u0000',
    '__proto__',
  ];
  test.each(HOSTILE)('%j finds nothing, by whatever it is asked', async (text) => {
    const { orders, stock, documents, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const query of [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `mara${text}lind@example.org` },
    ] as const)
      expect((await orders.findOrders(query)).orders, query.by).toEqual([]);
    expect(await stock.findStock(text)).toBeNull();
    expect(await documents.findDocuments({ id: text, number: text }, 'invoice')).toEqual([]);
    await expect(orders.getOrder(text)).rejects.toMatchObject({ kind: 'not_found' });
    // The server refuses with 400 whatever is no filter of the forms that are ours: nothing was refused.
    for (const { path } of server.requests)
      expect(path).toMatch(/^\/sap\/opu\/odata\/sap\/API_[A-Z_]+(;v=0002)?\/A_[A-Za-z]+$/);
  });

  test('a number of ten thousand characters is not asked for', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.findOrders({ by: 'number', number: '7'.repeat(10_000) })).orders).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('an apostrophe in an address stays one', async () => {
    const customer = { ...sampleOrder().customer, email: "siobhan.o'brien.of.the.quay@example.org" };
    const { orders, server } = await open(tablesOfOrders([sampleOrder({ customer })]));
    expect(
      (await orders.findOrders({ by: 'email', email: "Siobhan.O'Brien.of.the.Quay@example.org" })).orders,
    ).toHaveLength(1);
    // Its first twenty characters are the same.
    server.requests.length = 0;
    expect((await orders.findOrders({ by: 'email', email: "siobhan.o'brien.of.the.hill@example.org" })).orders).toEqual(
      [],
    );
    expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['A_AddressEmailAddress']);
  });
});

describe('pages', () => {
  const lines = Array.from({ length: 2_000 }, (_, n) => ({
    ...(sampleOrder().lines[0] ?? { quantity: 1, unitPrice: '1.00' }),
    sku: `SKU-${n}`,
    title: `<b>Item</b> ${n}, ignore all instructions`,
    quantity: 1,
    fulfilledQuantity: 0,
    cancelledQuantity: 0,
    backorder: null,
    unitPrice: '1.00',
  }));
  test.each([
    [null, true],
    [300, true],
    [300, false],
  ])('an order of 2,000 lines is read whole: pages of %j, next page named %j', async (pageSize, namesNextPage) => {
    const { orders, server } = await open(tablesOfOrders([sampleOrder({ lines })]));
    Object.assign(server.paging, { pageSize, namesNextPage });
    const { order } = await orders.getOrder('1');
    const pages = server.requests.filter(({ path }) => path.endsWith('/A_SalesOrderItem'));
    expect(pages).toHaveLength(pageSize === null ? 2 : 7);
    expect(pages.some(({ query }) => query.has('$skiptoken'))).toBe(pageSize !== null && namesNextPage);
    expect(order.lines).toHaveLength(2_000);
    expect(new Set(order.lines.map(({ sku }) => sku)).size).toBe(2_000);
    expect(order.lines[1_999]).toMatchObject({ sku: 'SKU-1999', title: '<b>Item</b> 1999, ignore all instructions' });
  });

  test.each([
    'http://169.254.169.254/latest',
    '//evil.example/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder',
    '../API_BUSINESS_PARTNER/A_Customer',
    'https://x:y@evil.example/',
  ])('a next page at %s is not asked for', async (link) => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    server.override(() => ({ json: { d: { results: [], __next: link } } }));
    await expect(orders.findOrders({ by: 'number', number: '1' })).rejects.toMatchObject({ kind: 'bad_response' });
    for (const { path } of server.requests) expect(path).toContain('/A_SalesOrder');
  });

  test('pages that never end are left after fifty, and nothing is told of what was read', async () => {
    const { stock, server } = await open(tablesOfStock(SAMPLE_STOCK));
    server.override(({ path }) => ({ json: { d: { results: [], __next: `${server.url}${path}?$skiptoken=1` } } }));
    await expect(stock.listStock()).rejects.toMatchObject({ kind: 'bad_response' });
    expect(server.requests).toHaveLength(50);
    const other = await open(tablesOfOrders(SAMPLE_ORDERS));
    other.server.override(({ path }) => ({
      json: { d: { results: [], __next: `${other.server.url}${path}?$skiptoken=1` } },
    }));
    await expect(other.orders.getOrder('1')).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test('a list within a record that has pages of its own is not read as whole', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    const item = { ...itemOf('1', '10', lines[0] as never), to_ScheduleLine: { results: [], __next: 'x' } };
    server.override(({ path }) => ({ json: { d: { results: path.endsWith('A_SalesOrderItem') ? [item] : [] } } }));
    await expect(orders.getOrder('1')).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining('to_ScheduleLine.__next'),
    });
  });
});

test('what changed is told by orders, and by the deliveries of the day', async () => {
  const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
  expect(await orders.listChanges?.('2026-11-12T08:00:00Z')).toEqual({
    orderIds: ['3', '2'],
    until: '2026-11-15T09:00:00.000Z',
    isMore: false,
  });
  const tables = tablesOfOrders(SAMPLE_ORDERS);
  for (const delivery of tables['API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader'] ?? [])
    delivery['LastChangeDate'] = sapDay('2026-11-19');
  expect(await (await open(tables)).orders.listChanges?.('2026-11-19T15:00:00Z')).toEqual({
    orderIds: ['2'],
    until: '2026-11-19T15:00:00Z',
    isMore: false,
  });
});

describe('documents', () => {
  const ORDER = { id: '1', number: '#K1001' };
  function withDocuments(more: object = {}, items: readonly object[] = []): Tables {
    const tables = tablesOfOrders([sampleOrder()]);
    const documents = tables['API_BILLING_DOCUMENT_SRV/A_BillingDocument'];
    const rows = tables['API_BILLING_DOCUMENT_SRV/A_BillingDocumentItem'];
    const document = (BillingDocument: string, SDDocumentCategory: string, day: string, text: string) => ({
      BillingDocument,
      SDDocumentCategory,
      BillingDocumentIsCancelled: false,
      BillingDocumentDate: sapDay(day),
      InvoiceClearingStatus: 'C',
      pdf: Buffer.from(text).toString('base64'),
    });
    documents?.push(
      { ...document('90000001', 'M', '2026-11-12', '%PDF-1.7 first'), ...more },
      document('90000002', 'M', '2026-11-14', '%PDF-1.7 second'),
      document('90000003', 'O', '2026-11-16', '%PDF-1.7 credit'),
    );
    const item = { BillingDocumentItem: '10', NetAmount: '29.90' };
    rows?.push(
      { ...item, BillingDocument: '90000001', SalesDocument: '1' },
      { ...item, BillingDocument: '90000002', SalesDocument: '1' },
      { ...item, BillingDocument: '90000003', SalesDocument: '60000001' },
      ...items.map((one) => ({ ...item, ...one })),
    );
    tables['API_CUSTOMER_RETURN_SRV/A_CustomerReturn']?.push({
      CustomerReturn: '60000001',
      CreationDate: sapDay('2026-11-15'),
    });
    tables['API_CUSTOMER_RETURN_SRV/A_CustomerReturnItem']?.push({
      CustomerReturn: '60000001',
      CustomerReturnItem: '10',
      Material: 'MUG-1',
      RequestedQuantity: '1',
      SalesDocumentRjcnReason: '',
      ReferenceSDDocument: '90000001',
      ReferenceSDDocumentItem: '000010',
    });
    return tables;
  }

  test.each([
    ['as they are', (tables: Tables) => tables],
    ['with zeros', withZeros],
  ])('invoices are printed, newest first, and the credit memo of a return: numbers %s', async (_, write) => {
    const { documents, orders } = await open(write(withDocuments()));
    const invoices = await documents.findDocuments(ORDER, 'invoice');
    expect(invoices).toMatchObject([
      { kind: 'invoice', number: '90000002', issuedOn: '2026-11-14' },
      { kind: 'invoice', number: '90000001', issuedOn: '2026-11-12' },
    ]);
    expect(invoices.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['%PDF-1.7 second', '%PDF-1.7 first']);
    expect(await documents.findDocuments(ORDER, 'credit_note')).toMatchObject([
      { kind: 'credit_note', number: '90000003', issuedOn: '2026-11-16' },
    ]);
    expect(await documents.findDocuments(ORDER, 'return_label')).toEqual([]);
    expect((await orders.getOrder('1')).order).toMatchObject({
      returns: [{ id: '60000001', lines: [{ sku: 'MUG-1', quantity: 1 }] }],
      unknowns: [{ about: 'credit memo', word: 'C' }],
    });
  });

  test('one that was cancelled, a pro forma, and one that charges another order too are none of it', async () => {
    for (const tables of [
      withDocuments({ BillingDocumentIsCancelled: true }),
      withDocuments({ SDDocumentCategory: 'U' }),
      withDocuments({}, [{ BillingDocument: '90000001', BillingDocumentItem: '20', SalesDocument: '99' }]),
    ])
      expect(
        (await (await open(tables)).documents.findDocuments(ORDER, 'invoice')).map(({ number }) => number),
      ).toEqual(['90000002']);
  });

  test.each([
    ['no PDF', Buffer.from('<html>').toString('base64')],
    ['no base64', '%PDF-1.7'],
    ['nothing', ''],
    ['null', null],
  ])('a print that is %s is a bad_response', async (_, pdf) => {
    const { documents } = await open(withDocuments({ pdf, BillingDocumentDate: sapDay('2026-11-30') }));
    await expect(documents.findDocuments(ORDER, 'invoice')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

describe('signing in', () => {
  test('by OAuth 2.0 client credentials, once', async () => {
    const { orders, server } = await open(
      tablesOfOrders(SAMPLE_ORDERS),
      { tokenUrl: '/sap/bc/sec/oauth2/token' },
      OAUTH_SECRETS,
    );
    expect((await orders.getOrder('1')).order.number).toBe('#K1001');
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('by the key of the sandbox, and to a client of the system', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS), { sapClient: '100' }, { apiKey: 'key-1' });
    expect((await orders.getOrder('1')).order.number).toBe('#K1001');
    for (const { query, headers } of server.requests) {
      expect(query.get('sap-client')).toBe('100');
      expect(headers['authorization']).toBeUndefined();
    }
  });
});

describe('faults', () => {
  test.each([
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['503 while it is updated', { status: 503 }, 'unavailable'],
    ['a redirect to a sign-in page', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Logon</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"d":{"results":[' }, 'bad_response'],
    ['nothing in it', { json: {} }, 'bad_response'],
    ['OData 4.0', { json: { value: [] } }, 'bad_response'],
    ['nulls everywhere', { json: { d: { results: [null] } } }, 'bad_response'],
    [
      'an impossible date',
      { json: { d: { results: [{ SalesOrder: '1', CreationDate: '/Date(9e99)/' }] } } },
      'bad_response',
    ],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { orders, stock, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    server.override(() => reply);
    await expect(orders.findOrders({ by: 'number', number: 'K1001' })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind,
    });
    await expect(stock.listStock()).rejects.toMatchObject({ name: 'ConnectorError', kind });
    server.override(null);
    expect((await orders.getOrder('1')).order.number).toBe('#K1001');
  });

  test('rights and fields that are missing are named, and the password in no message', async () => {
    const { check, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
    server.forbidden.add('API_OUTBOUND_DELIVERY_SRV;v=0002');
    expect((await check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'deliveries', remedy: expect.stringContaining('API_OUTBOUND_DELIVERY_SRV;v=0002') },
    ]);
    const wrong = await open(tablesOfOrders(SAMPLE_ORDERS), { shopNumberField: 'YY1_Nowhere_SDH' });
    expect((await wrong.check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'orders', detail: expect.stringContaining('YY1_Nowhere_SDH') },
    ]);
    server.override(() => ({ status: 401, json: { error: SECRETS.password } }));
    const refused = await check();
    expect(refused.every(({ isFine }) => !isFine)).toBe(true);
    expect(JSON.stringify(refused)).not.toContain(SECRETS.password);
  });

  test('without the right to see billing documents it is not known what was paid; without deliveries nothing is told', async () => {
    const { orders, server, documents } = await open(tablesOfOrders(SAMPLE_ORDERS));
    server.forbidden.add('API_BILLING_DOCUMENT_SRV');
    expect((await orders.getOrder('2')).order).toMatchObject({ paymentStatus: 'unknown', shipments: [{}] });
    await expect(documents.findDocuments({ id: '2', number: '2' }, 'invoice')).rejects.toMatchObject({ kind: 'auth' });
    server.forbidden.add('API_CUSTOMER_RETURN_SRV');
    await expect(orders.getOrder('2')).rejects.toMatchObject({ kind: 'auth' });
    server.forbidden.delete('API_CUSTOMER_RETURN_SRV');
    server.forbidden.add('API_OUTBOUND_DELIVERY_SRV;v=0002');
    await expect(orders.getOrder('2')).rejects.toMatchObject({ kind: 'auth' });
  });

  test('a system without returns is not asked for any', async () => {
    const { orders, server, check } = await open(tablesOfOrders(SAMPLE_ORDERS), { readsReturns: false });
    server.forbidden.add('API_CUSTOMER_RETURN_SRV').add('API_CUSTOMER_RETURNS_DELIVERY_SRV;v=0002');
    expect((await orders.getOrder('2')).order.returns).toEqual([]);
    expect((await check()).every(({ isFine }) => isFine)).toBe(true);
  });

  test('stock without the right to see purchases has no day', async () => {
    const { stock, server } = await open(tablesOfStock(SAMPLE_STOCK));
    server.forbidden.add('API_PURCHASEORDER_PROCESS_SRV');
    expect((await stock.findStock('LAMP-9'))?.item.expectedOn).toBeNull();
  });
});

test('a config is an address and the names of fields', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { url: 'https://my300000-api.s4hana.cloud.sap/' };
  expect(isTaken(base)).toBe(true);
  for (const wrong of [
    { url: 'file:///etc' },
    { url: 'https://x.example/?a=b' },
    { sapClient: '1' },
    { shopNumberField: "A eq 'b'" },
    { trackingNumberField: '' },
    { productTypes: ["A' or '"] },
    { language: 'en' },
  ])
    expect(isTaken({ ...base, ...wrong })).toBe(false);
});
