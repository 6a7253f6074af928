import { describe, expect, test } from 'vitest';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { SECRETS, startErpnext, type Tables } from './server-fixture.ts';
import { SHOP_FIELD, tablesOfOrders, tablesOfStock } from './tables-fixture.ts';

type Config = Partial<Parameters<typeof connector.open>[0]>;

async function open(tables: Tables, more: Config = {}) {
  const server = await startErpnext(tables);
  const config = { url: server.url, timeZone: 'UTC', shopNumberField: SHOP_FIELD, ...more };
  const { orders, stock, documents, check } = connector.open(config, openTestAccess(SECRETS));
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  return { server, orders, stock, documents, check };
}

testOrderSource({
  name: 'erpnext',
  open: async (orders) => (await open(tablesOfOrders(orders))).orders,
  skips: [
    {
      reason:
        'an order is known there by its own name, without scans of carriers, cards and tags; translate.test.ts says what comes out',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});
testStockSource({ name: 'erpnext', open: async (items) => (await open(tablesOfStock(items))).stock });

describe('several numbers of one order', () => {
  test('it is found by the shop’s number and by its own, and bears the shop’s', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const number of ['#K1001', 'SAL-ORD-2026-00001', 'sal-ord-2026-00001'])
      expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
        '#K1001',
      ]);
  });

  test('without a field for it, or without anything in it, it has its own', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    for (const order of tables['Sales Order'] ?? []) order[SHOP_FIELD] = '';
    for (const desk of [
      await open(tables),
      await open(tablesOfOrders([sampleOrder()]), { shopNumberField: undefined }),
    ])
      expect((await desk.orders.getOrder('SAL-ORD-2026-00001')).order.number).toBe('SAL-ORD-2026-00001');
  });

  test('an id is exactly that, whatever the database thinks of case', async () => {
    const { orders } = await open(tablesOfOrders([sampleOrder()]));
    await expect(orders.getOrder('sal-ord-2026-00001')).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('what a mail says is never a filter', () => {
  const HOSTILE = [
    '%',
    '_',
    'K%',
    'K100_',
    "' OR 1=1 -- ",
    '["!=", ""]',
    'K1001" or ""="',
    '\\',
    '*',
    'tabUser',
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
      expect(await orders.findOrders(query), query.by).toEqual({ orders: [], complete: true, why: null });
    expect(await stock.findStock(text)).toBeNull();
    for (const { body } of server.requests)
      for (const [field, operator] of JSON.parse(body).filters) {
        expect(field).toMatch(/^[a-z_]+$/);
        expect(['=', 'in', '>=']).toContain(operator);
      }
  });

  test('a number of ten thousand characters is not asked for', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.findOrders({ by: 'number', number: '7'.repeat(10_000) })).orders).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

test('what changed is told by orders and delivery notes, oldest first, in the zone of the site', async () => {
  const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS), { timeZone: 'Europe/Berlin' });
  // The clocks of the tables read 9:00 in Berlin.
  expect(await orders.listChanges?.('2026-11-12T07:30:00Z')).toEqual({
    orderIds: ['SAL-ORD-2026-00003', 'SAL-ORD-2026-00002'],
    until: '2026-11-15T08:00:00.000Z',
    isMore: false,
  });
  expect(await orders.listChanges?.('2026-11-15T08:30:00Z')).toEqual({
    orderIds: [],
    until: '2026-11-15T08:30:00Z',
    isMore: false,
  });
});

describe('documents', () => {
  const ORDER = { id: 'SAL-ORD-2026-00001', number: '#K1001' };
  function withInvoice(more: object): Tables {
    const tables = tablesOfOrders([sampleOrder()]);
    tables['Sales Invoice']?.push({
      name: 'ACC-SINV-1',
      docstatus: 1,
      status: 'Paid',
      is_return: 0,
      posting_date: '2026-11-12',
      pdf: '%PDF-1.7 made up',
      ...more,
    });
    tables['Sales Invoice Item']?.push({ parent: 'ACC-SINV-1', sales_order: ORDER.id });
    return tables;
  }

  test('a submitted invoice is printed', async () => {
    const { documents, server } = await open(withInvoice({}), { printFormat: 'Web & Shop' });
    const [found, ...others] = await documents.findDocuments(ORDER, 'invoice');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'invoice', number: 'ACC-SINV-1', issuedOn: '2026-11-12' });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('%PDF-1.7 made up');
    expect(server.requests.at(-1)?.query.get('format')).toBe('Web & Shop');
    expect(await documents.findDocuments(ORDER, 'credit_note')).toEqual([]);
    expect(await documents.findDocuments(ORDER, 'return_label')).toEqual([]);
  });

  test('a return invoice is a credit note, a draft no document', async () => {
    expect(
      await (await open(withInvoice({ is_return: 1 }))).documents.findDocuments(ORDER, 'credit_note'),
    ).toHaveLength(1);
    expect(await (await open(withInvoice({ docstatus: 0 }))).documents.findDocuments(ORDER, 'invoice')).toEqual([]);
  });

  test('a print that is no PDF is a bad_response', async () => {
    const { documents } = await open(withInvoice({ pdf: '<html>Login</html>' }));
    await expect(documents.findDocuments(ORDER, 'invoice')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

describe('faults', () => {
  test.each([
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['417 of a field that is not there', { status: 417 }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['a redirect', { status: 301, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Login</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"message": [' }, 'bad_response'],
    ['nothing in it', { json: {} }, 'bad_response'],
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
    expect((await orders.getOrder('SAL-ORD-2026-00001')).order.number).toBe('#K1001');
  });

  test('rights and fields that are missing are named, and the secret in no message', async () => {
    const { check, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
    server.forbidden.add('Delivery Note');
    const failed = (await check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['deliveries']);
    expect(failed[0]?.remedy).toContain('reads Delivery Note, such as Stock User');
    const wrong = await open(tablesOfOrders(SAMPLE_ORDERS), { shopNumberField: 'custom_nowhere' });
    expect((await wrong.check()).filter(({ isFine }) => !isFine)).toMatchObject([
      { what: 'orders', remedy: expect.stringContaining('custom_nowhere') },
    ]);
    server.override(() => ({ status: 401, json: { exception: SECRETS.apiSecret } }));
    const refused = await check();
    expect(refused.every(({ isFine }) => !isFine)).toBe(true);
    expect(JSON.stringify(refused)).not.toContain(SECRETS.apiSecret);
  });

  test('without the right to see invoices, purchases or shipments what they tell is not known', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const doctype of ['Sales Invoice', 'Purchase Order', 'Shipment']) server.forbidden.add(doctype);
    const { order } = await orders.getOrder('SAL-ORD-2026-00002');
    expect(order).toMatchObject({
      paymentStatus: 'unknown',
      shipments: [{ trackingNumber: null, shipmentStatus: 'unknown' }],
    });
    server.forbidden.add('Delivery Note');
    await expect(orders.getOrder('SAL-ORD-2026-00002')).rejects.toMatchObject({ kind: 'auth' });
  });
});

test('an order of 2,000 lines is read whole, over several pages', async () => {
  const [line] = sampleOrder().lines;
  if (line === undefined) throw new Error('no line');
  const lines = Array.from({ length: 2_000 }, (_, n) => ({ ...line, sku: `SKU-${n}`, title: `<b>Item</b> ${n}` }));
  const { orders } = await open(tablesOfOrders([sampleOrder({ lines })]));
  const { order } = await orders.getOrder('SAL-ORD-2026-00001');
  expect(order.lines).toHaveLength(2_000);
  expect(order.lines[1_999]).toMatchObject({ sku: 'SKU-1999', title: '<b>Item</b> 1999' });
});

test('several prices of an item are none to name', async () => {
  const tables = tablesOfStock([
    { sku: 'A', title: 'A', available: 1, expectedOn: null, price: '5.00', currency: 'EUR' },
  ]);
  const { stock } = await open(tables);
  expect((await stock.findStock('A'))?.item.price).toBe('5.00');
  tables['Item Price']?.push({
    item_code: 'A',
    price_list: 'Standard Selling',
    price_list_rate: 4,
    currency: 'EUR',
    customer: null,
  });
  expect((await stock.findStock('A'))?.item).toMatchObject({ price: null, currency: null });
});

test('a config is an address and the zone of its site', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { url: 'https://erp.example.com', timeZone: 'Europe/Berlin' };
  expect(isTaken(base)).toBe(true);
  for (const wrong of [
    { timeZone: 'Mars/Olympus' },
    { timeZone: undefined },
    { shopNumberField: 'name`, password' },
    { url: 'file:///etc' },
  ])
    expect(isTaken({ ...base, ...wrong })).toBe(false);
});
