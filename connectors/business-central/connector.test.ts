import { describe, expect, test } from 'vitest';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { COMPANY, SECRETS, startBusinessCentral, type Tables, TENANT, TRACKING_API } from './server-fixture.ts';
import { headOf, tablesOfOrders, tablesOfStock } from './tables-fixture.ts';

const TRACKING_PAGE = {
  api: TRACKING_API,
  entitySet: 'shipmentTracking',
  trackingNumberField: 'packageTrackingNo',
  carrierField: 'shippingAgentCode',
};
const BASE = { tenantId: TENANT, environment: 'Production', companyId: COMPANY, localCurrency: 'EUR' };

type Config = Partial<Parameters<typeof connector.open>[0]>;

async function open(tables: Tables, more: Config = {}) {
  const server = await startBusinessCentral(tables);
  const addresses = { apiUrl: server.url, loginUrl: server.url };
  const config = {
    ...BASE,
    ...addresses,
    externalDocumentNumber: 'shop_number',
    trackingPage: TRACKING_PAGE,
    ...more,
  } as const;
  const { orders, stock, documents, check } = connector.open(config, openTestAccess(SECRETS));
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  return { server, orders, stock, documents, check };
}

testOrderSource({
  name: 'business-central',
  open: async (orders) => (await open(tablesOfOrders(orders))).orders,
  skips: [
    {
      reason:
        'an order is known there by its own number, by days without a time, and without returns and scans; translate.test.ts says what comes out',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});
testStockSource({ name: 'business-central', open: async (items) => (await open(tablesOfStock(items))).stock });

describe('several numbers of one order', () => {
  test('it is found by the shop’s number and by its own, and bears the shop’s', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const number of ['#K1001', 'S-ORD101', 's-ord101'])
      expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
        '#K1001',
      ]);
  });

  test('where the external number is a purchase order, the order bears its own number', async () => {
    const tables = tablesOfOrders([sampleOrder({ number: 'PO-55' })]);
    const { orders } = await open(tables, { externalDocumentNumber: 'purchase_order' });
    const [found] = (await orders.findOrders({ by: 'purchase_order_number', purchaseOrderNumber: 'po 55' })).orders;
    expect(found?.order).toMatchObject({ id: 'S-ORD101', number: 'S-ORD101', purchaseOrderNumber: 'PO-55' });
  });

  test('what cannot be seen is said: references of open orders, tracking numbers without a page', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS), { trackingPage: undefined });
    const byReference = await orders.findOrders({ by: 'purchase_order_number', purchaseOrderNumber: 'PO-1' });
    expect(byReference).toMatchObject({
      orders: [],
      complete: false,
      why: expect.stringContaining('not on open orders'),
    });
    const byTracking = await orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' });
    expect(byTracking).toMatchObject({ orders: [], complete: false, why: expect.stringContaining('custom page') });
  });
});

test('an order that was wholly posted has left the list, and is found by what was posted', async () => {
  const tables = tablesOfOrders(SAMPLE_ORDERS);
  tables['salesOrders'] = (tables['salesOrders'] ?? []).filter(
    ({ externalDocumentNumber }) => externalDocumentNumber !== '#K1003',
  );
  const { orders } = await open(tables);
  for (const query of [
    { by: 'number', number: 'K1003' },
    { by: 'number', number: 'S-ORD102' },
    { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' },
  ] as const) {
    // Shipped and not charged: there is no total to tell.
    const found = await orders.findOrders(query);
    expect(found).toMatchObject({
      orders: [],
      complete: false,
      why: expect.stringContaining('S-ORD102 cannot be an order at total'),
    });
  }
  const shipment = tables['salesShipments']?.[0];
  const lines = [{ lineType: 'Item', lineObjectNumber: 'MUG-1', description: 'Mug', quantity: 2, unitPrice: 29.9 }];
  tables['salesInvoices']?.push({
    ...shipment,
    number: 'S-INV1',
    status: 'Paid',
    totalAmountIncludingTax: 59.8,
    salesInvoiceLines: lines,
  });
  const [found] = (await orders.findOrders({ by: 'number', number: 'K1003' })).orders;
  expect(found?.order).toMatchObject({
    id: 'S-ORD102',
    orderStatus: 'closed',
    paymentStatus: 'paid',
    total: '59.80',
    lines: [{ quantity: 2, fulfilledQuantity: 2 }],
  });
});

describe('what a mail says is never a filter', () => {
  const HOSTILE = [
    "' or number ne '",
    "'",
    "''",
    '*',
    'K*',
    'K1001|K1002',
    'K1001..K1003',
    "K1001') or (true",
    '<>K',
    '@k1001',
    '&',
    '%27',
    '\\',
    '__proto__',
  ];
  test.each(HOSTILE)('%j finds nothing, by whatever it is asked', async (text) => {
    const { orders, stock, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const query of [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `mara${text}lind@example.org` },
    ] as const)
      expect((await orders.findOrders(query)).orders, query.by).toEqual([]);
    expect(await stock.findStock(text)).toBeNull();
    await expect(orders.getOrder(text)).rejects.toMatchObject({ kind: 'not_found' });
    // The server refuses any filter but of the forms that are ours.
    for (const { query } of server.requests) expect(query.get('$filter') ?? '').not.toMatch(/ or |\*|\||\.\./);
  });

  test('what is longer than its field is not asked for', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.findOrders({ by: 'number', number: '7'.repeat(36) });
    expect(server.requests.filter(({ query }) => query.has('$filter'))).toEqual([]);
    await orders.findOrders({ by: 'number', number: '7'.repeat(30) });
    const filters = server.requests.flatMap(({ query }) => query.get('$filter') ?? []);
    expect(filters.length).toBeGreaterThan(0);
    for (const filter of filters) expect(filter).toMatch(/^externalDocumentNumber in/);
  });

  test('an apostrophe in an address stays one', async () => {
    const customer = { ...sampleOrder().customer, email: "siobhan.o'brien@example.org" };
    const { orders } = await open(tablesOfOrders([sampleOrder({ customer })]));
    expect((await orders.findOrders({ by: 'email', email: "Siobhan.O'Brien@example.org" })).orders).toHaveLength(1);
  });
});

test('pages are walked to their end, and a page that lies elsewhere is not', async () => {
  const items = Array.from({ length: 25 }, (_, n) => ({
    sku: `SKU-${n}`,
    title: 'x',
    available: 1,
    expectedOn: null,
    price: null,
    currency: null,
  }));
  const { stock, server } = await open(tablesOfStock(items));
  server.givePagesOf(10);
  expect((await stock.listStock()).items).toHaveLength(25);
  const other = await open(tablesOfStock(items));
  await other.stock.findStock('SKU-1');
  other.server.override(() => ({ json: { value: [], '@odata.nextLink': 'http://169.254.169.254/latest' } }));
  await expect(other.stock.listStock()).rejects.toMatchObject({ kind: 'bad_response' });
});

test('a document whose lines come in pages of their own is not read as whole', async () => {
  const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
  await orders.getOrder('S-ORD101');
  server.override(() => ({
    json: {
      value: [
        {
          'salesOrderLines@odata.nextLink': 'x',
          'salesShipmentLines@odata.nextLink': 'x',
          'salesInvoiceLines@odata.nextLink': 'x',
        },
      ],
    },
  }));
  await expect(orders.getOrder('S-ORD101')).rejects.toMatchObject({ kind: 'bad_response' });
});

test('what changed is told by orders and postings, oldest first', async () => {
  const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
  expect(await orders.listChanges?.('2026-11-12T00:00:00Z')).toEqual({
    orderIds: ['S-ORD103', 'S-ORD102'],
    until: '2026-11-15T09:00:00.000Z',
    isMore: false,
  });
  expect(await orders.listChanges?.('2026-11-19T00:00:00Z')).toEqual({
    orderIds: [],
    until: '2026-11-19T00:00:00Z',
    isMore: false,
  });
});

describe('documents', () => {
  function withInvoice(more: object): Tables {
    const tables = tablesOfOrders([sampleOrder()]);
    const head = {
      ...headOf(sampleOrder(), 'S-INV1'),
      orderNumber: 'S-ORD101',
      postingDate: '2026-11-12',
      customerPurchaseOrderReference: '',
    };
    tables['salesInvoices']?.push({
      ...head,
      status: 'Open',
      totalAmountIncludingTax: 59.8,
      salesInvoiceLines: [],
      pdf: '%PDF-1.7 made up',
      ...more,
    });
    tables['salesCreditMemos']?.push({
      ...headOf(sampleOrder(), 'S-CR1'),
      invoiceNumber: 'S-INV1',
      status: 'Paid',
      postingDate: '2026-11-14',
      pdf: '%PDF-1.7 credit',
    });
    return tables;
  }
  const ORDER = { id: 'S-ORD101', number: '#K1001' };

  test('a posted invoice and its credit memo are printed', async () => {
    const { documents } = await open(withInvoice({}));
    const [invoice, ...others] = await documents.findDocuments(ORDER, 'invoice');
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({ kind: 'invoice', number: 'S-INV1', issuedOn: '2026-11-12' });
    expect(Buffer.from(invoice?.bytes ?? []).toString()).toBe('%PDF-1.7 made up');
    expect(await documents.findDocuments(ORDER, 'credit_note')).toMatchObject([
      { number: 'S-CR1', issuedOn: '2026-11-14' },
    ]);
    expect(await documents.findDocuments(ORDER, 'return_label')).toEqual([]);
    expect(await documents.findDocuments({ id: "x' or '", number: 'x' }, 'invoice')).toEqual([]);
  });

  test.each(['Draft', 'In_x0020_Review', 'Canceled', 'Beamed'])(
    'an invoice that is %s is no document',
    async (status) => {
      expect(await (await open(withInvoice({ status }))).documents.findDocuments(ORDER, 'invoice')).toEqual([]);
    },
  );

  test('a print that is no PDF is a bad_response', async () => {
    const { documents } = await open(withInvoice({ pdf: '<html>' }));
    await expect(documents.findDocuments(ORDER, 'invoice')).rejects.toMatchObject({ kind: 'bad_response' });
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
    ['504 of a request that took ten minutes', { status: 504 }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>BC</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"value": [' }, 'bad_response'],
    ['nothing in it', { json: {} }, 'bad_response'],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    await orders.getOrder('S-ORD101');
    server.override(() => reply);
    await expect(orders.findOrders({ by: 'number', number: 'K1001' })).rejects.toMatchObject({
      name: 'ConnectorError',
      kind,
    });
    server.override(null);
    expect((await orders.getOrder('S-ORD101')).order.number).toBe('#K1001');
  });

  test('rights that are missing are named', async () => {
    const { check, server } = await open(tablesOfOrders([]));
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
    server.forbidden.add('salesShipments');
    const failed = (await check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['shipments']);
    expect(failed[0]?.remedy).toContain('reads salesShipments');
  });

  test('a page that is not there is named, and a secret that has ended is in no message', async () => {
    const missing = await open(tablesOfOrders([]), { trackingPage: { ...TRACKING_PAGE, entitySet: 'nowhere' } });
    expect((await missing.check()).filter(({ isFine }) => !isFine).map(({ what }) => what)).toEqual(['tracking']);
    const { check, server } = await open(tablesOfOrders([]));
    server.override(() => ({ status: 401, json: { error_description: SECRETS.clientSecret } }));
    const checks = await check();
    expect(checks.every(({ isFine }) => !isFine)).toBe(true);
    expect(JSON.stringify(checks)).not.toContain(SECRETS.clientSecret);
  });
});

test('stock without the right to see purchases has no day', async () => {
  const tables = tablesOfStock([
    { sku: 'A', title: 'A', available: 0, expectedOn: '2026-12-01', price: null, currency: null },
  ]);
  const { stock, server } = await open(tables);
  expect((await stock.findStock('A'))?.item.expectedOn).toBe('2026-12-01');
  server.forbidden.add('purchaseOrders');
  expect((await stock.findStock('A'))?.item.expectedOn).toBeNull();
});

test('a config is a tenant, an environment, a company and a currency', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  expect(isTaken(BASE)).toBe(true);
  for (const wrong of [
    { tenantId: '../x' },
    { environment: 'a/b' },
    { localCurrency: 'euro' },
    { trackingPage: { ...TRACKING_PAGE, trackingNumberField: "x eq 'y'" } },
  ])
    expect(isTaken({ ...BASE, ...wrong })).toBe(false);
});
