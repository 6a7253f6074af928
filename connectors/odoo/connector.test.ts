import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { API_KEY, DATABASE, LOGIN, type OdooTables, startOdoo } from './odoo-server-fixture.ts';
import { addRecord, tablesOfOrders, tablesOfStock } from './odoo-tables-fixture.ts';

type Config = Partial<Parameters<typeof connector.open>[0]>;

async function open(tables: OdooTables, more: Config = {}) {
  const server = await startOdoo(tables);
  const access = openTestAccess({ apiKey: API_KEY });
  const config = { url: server.url, database: DATABASE, shopNumberField: 'origin', ...more };
  const { orders, stock, documents, check } = connector.open(config, access);
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  return { server, access, orders, stock, documents, check };
}

for (const [name, config] of [
  ['odoo by JSON-2', {}],
  ['odoo by JSON-RPC', { api: 'json-rpc', login: LOGIN }],
] as const) {
  testOrderSource({
    name,
    open: async (orders) => (await open(tablesOfOrders(orders), config)).orders,
    skips: [
      {
        reason:
          'Odoo gives its own ids and keeps no scans of carriers and no cards; translate.test.ts says what comes out',
        claims: ['an order comes out as it went in, and fits the schema'],
      },
    ],
  });
  testStockSource({ name, open: async (items) => (await open(tablesOfStock(items), config)).stock });
}

describe('several numbers of one order', () => {
  test('it is found by the shop’s number and by Odoo’s, and bears the shop’s', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const number of ['#K1001', 'S00001', 's00001']) {
      const found = await orders.findOrders({ by: 'number', number });
      expect(found.orders.map(({ order }) => order.number)).toEqual(['#K1001']);
    }
  });

  test('an order without the shop’s number, or a desk without such a field, has Odoo’s', async () => {
    const tables = tablesOfOrders(SAMPLE_ORDERS);
    for (const sale of tables['sale.order'] ?? []) sale['origin'] = false;
    for (const desk of [
      await open(tables),
      await open(tablesOfOrders(SAMPLE_ORDERS), { shopNumberField: undefined }),
    ]) {
      const found = await desk.orders.findOrders({ by: 'number', number: 'S00002' });
      expect(found.orders.map(({ order }) => order.number)).toEqual(['S00002']);
    }
  });

  test('the shop’s number may stand in a field of the desk’s own', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    for (const sale of tables['sale.order'] ?? []) Object.assign(sale, { origin: false, x_web_order: 77_120 });
    const { orders } = await open(tables, { shopNumberField: 'x_web_order' });
    const found = await orders.findOrders({ by: 'number', number: '#77120' });
    expect(found.orders.map(({ order }) => order.number)).toEqual(['77120']);
  });

  test('one number that is one order’s own and another’s in the shop finds both', async () => {
    const tables = tablesOfOrders([sampleOrder(), sampleOrder({ id: 'K2', number: 'S00001' })]);
    const { orders } = await open(tables);
    const found = await orders.findOrders({ by: 'number', number: 'S00001' });
    expect(found.orders.map(({ order }) => order.number).sort()).toEqual(['#K1001', 'S00001']);
  });
});

describe('what a mail says is never a filter', () => {
  const HOSTILE = [
    '%',
    '_',
    '%1001',
    'K%',
    '#K100_',
    "' OR 1=1 --",
    '","="],["id",">",0',
    '\\',
    '*',
    '[["id",">",0]]',
    '%%%%%%',
  ];
  test.each(HOSTILE)('%j finds nothing, by whatever it is asked', async (text) => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const query of [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `${text}@example.org` },
    ] as const)
      expect(await orders.findOrders(query), query.by).toEqual({ orders: [], complete: true, why: null });
    for (const { body } of server.requests)
      for (const [field] of JSON.parse(body).domain?.filter(Array.isArray) ?? []) expect(field).toMatch(/^[a-z_.]+$/);
  });

  test('a number of ten thousand characters is not asked for', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.findOrders({ by: 'number', number: '7'.repeat(10_000) })).orders).toEqual([]);
    for (const { body } of server.requests) expect(body.length).toBeLessThan(2_000);
  });
});

describe('what changed', () => {
  test('an order counts by its own record and by its transfers, oldest first', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    // Both by what is of the 12th: order 103 itself, and the parcel of order 102, which was written on the 15th.
    expect(await orders.listChanges?.('2026-11-11T00:00:00Z')).toEqual({
      orderIds: ['103', '102'],
      until: '2026-11-15T09:00:00Z',
      isMore: false,
    });
    const none = await orders.listChanges?.('2026-11-16T00:00:00Z');
    expect(none).toEqual({ orderIds: [], until: '2026-11-16T00:00:00Z', isMore: false });
  });

  test('what began shortly before is asked for again: Odoo stamps the beginning of a change', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.listChanges?.('2026-11-15T09:01:00Z'))?.orderIds).toEqual(['102']);
  });
});

describe('doctor', () => {
  test('all rights are there, and the key’s end is told', async () => {
    const { check } = await open(tablesOfOrders(SAMPLE_ORDERS));
    const checks = await check();
    expect(checks.filter(({ isFine }) => !isFine)).toEqual([]);
    expect(checks.find(({ what }) => what === 'key')?.detail).toContain('ends on 2027-02-10, in 81 days');
  });

  test.each(['json-2', 'json-rpc'] as const)('a missing right is named with its model (%s)', async (api) => {
    const { check, server } = await open(tablesOfOrders([]), { api, login: LOGIN });
    server.forbidden.add('stock.picking');
    const failed = (await check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['deliveries']);
    expect(failed[0]?.remedy).toMatch(/Inventory: User.*stock\.picking/);
  });

  test('a field that is not there is named, and a key that ends soon', async () => {
    const tables = tablesOfOrders([]);
    tables['res.users.apikeys'] = [{ id: 1, name: 'Waybill', expiration_date: '2026-11-25 00:00:00' }];
    const { check } = await open(tables, { shopNumberField: 'x_nowhere' });
    const failed = (await check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['fields', 'key']);
    expect(failed[0]?.detail).toContain('x_nowhere');
  });

  test('a key that has ended fails every right, and is in no message', async () => {
    const { check, server } = await open(tablesOfOrders([]));
    server.override(() => ({ status: 401, json: { message: API_KEY } }));
    const checks = await check();
    expect(checks.every(({ isFine }) => !isFine)).toBe(true);
    expect(JSON.stringify(checks)).not.toContain(API_KEY);
  });
});

describe('documents', () => {
  const PDF = Buffer.from('%PDF-1.7 made up').toString('base64');
  function withInvoice(prints: readonly Record<string, unknown>[]) {
    const tables = tablesOfOrders([sampleOrder()]);
    const invoice = addRecord(tables, 'account.move', {
      name: 'INV/2026/00118',
      move_type: 'out_invoice',
      state: 'posted',
      payment_state: 'paid',
      amount_total: 59.8,
      currency_id: [1, 'EUR'],
      invoice_date: '2026-11-12',
    });
    for (const sale of tables['sale.order'] ?? []) sale['invoice_ids'] = [invoice.id];
    for (const print of prints)
      addRecord(tables, 'ir.attachment', {
        res_model: 'account.move',
        res_id: invoice.id,
        mimetype: 'application/pdf',
        file_size: 16,
        datas: PDF,
        ...print,
      });
    return tables;
  }
  const ORDER = { id: '101', number: '#K1001' };

  test.each([
    ['in the field of Odoo 17 and later', { name: 'any.pdf', res_field: 'invoice_pdf_report_file' }],
    ['by its name before', { name: 'INV_2026_00118.pdf' }],
  ])('the print is found %s', async (_, print) => {
    const { documents } = await open(withInvoice([{ name: 'purchase-order.pdf' }, print]));
    const [found, ...others] = await documents.findDocuments(ORDER, 'invoice');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'invoice', number: 'INV/2026/00118', issuedOn: '2026-11-12' });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('%PDF-1.7 made up');
  });

  test('what a person attached is no invoice, and an invoice that was not printed has no document', async () => {
    const { documents } = await open(withInvoice([{ name: 'purchase-order.pdf' }]));
    expect(await documents.findDocuments(ORDER, 'invoice')).toEqual([]);
    expect(await documents.findDocuments(ORDER, 'credit_note')).toEqual([]);
    expect(await documents.findDocuments(ORDER, 'return_label')).toEqual([]);
    expect(await documents.findDocuments({ id: '../1', number: 'x' }, 'invoice')).toEqual([]);
  });

  test.each([
    ['no PDF', { datas: Buffer.from('<html>').toString('base64') }],
    ['nothing', { datas: false }],
    ['too big', { file_size: 11 * 1024 * 1024 }],
  ])('a print that is %s is a bad_response', async (_, print) => {
    const { documents } = await open(withInvoice([{ name: 'INV_2026_00118.pdf', ...print }]));
    await expect(documents.findDocuments(ORDER, 'invoice')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

describe('faults', () => {
  const FAULTS = [
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Odoo</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '[{"id": 1' }, 'bad_response'],
    ['null', { json: null }, 'bad_response'],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
  ] as const;
  for (const api of ['json-2', 'json-rpc'] as const)
    test.each(FAULTS)(`${api}: %s`, async (_, reply, kind) => {
      const { orders, stock, server } = await open(tablesOfOrders(SAMPLE_ORDERS), { api, login: LOGIN });
      server.override(() => reply);
      const ask = () => orders.findOrders({ by: 'number', number: 'K1001' });
      await expect(ask()).rejects.toMatchObject({ name: 'ConnectorError', kind });
      await expect(stock.listStock()).rejects.toMatchObject({ name: 'ConnectorError', kind });
      server.override(null);
      expect((await ask()).orders).toHaveLength(1);
    });

  test('what JSON-RPC says with a status of 200 is read by the exception’s name', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS), { api: 'json-rpc', login: LOGIN });
    for (const [name, kind] of [
      ['odoo.exceptions.AccessDenied', 'auth'],
      ['odoo.exceptions.AccessError', 'auth'],
      ['odoo.exceptions.UserError', 'rejected'],
      ['psycopg2.OperationalError', 'unavailable'],
      ['constructor', 'unavailable'],
    ] as const) {
      server.override(() => ({ json: { error: { code: 200, data: { name, message: 'secret words' } } } }));
      const failure = await orders.getOrder('101').catch((error: unknown) => error);
      expect(failure).toMatchObject({ kind });
      expect(String(failure)).not.toContain('secret words');
    }
  });

  test('a wrong key of JSON-RPC is auth, and is asked for anew next time', async () => {
    const { orders, server } = await open(tablesOfOrders(SAMPLE_ORDERS), { api: 'json-rpc', login: LOGIN });
    server.override(() => ({ json: { result: false } }));
    await expect(orders.getOrder('101')).rejects.toMatchObject({ kind: 'auth' });
    server.override(null);
    expect((await orders.getOrder('101')).order.number).toBe('#K1001');
  });
});

test('stock without the right to see purchases has no day', async () => {
  const tables = tablesOfStock([
    { sku: 'A', title: 'A', available: 0, expectedOn: '2026-12-01', price: null, currency: null },
  ]);
  const { stock, server } = await open(tables);
  expect((await stock.findStock('A'))?.item.expectedOn).toBe('2026-12-01');
  server.forbidden.add('purchase.order.line');
  expect((await stock.findStock('A'))?.item.expectedOn).toBeNull();
});

test('an order of 2,000 lines is read whole, and a larger one is left out with its number', async () => {
  const [line] = sampleOrder().lines;
  if (line === undefined) throw new Error('no line');
  const lines = Array.from({ length: 2_000 }, (_, n) => ({ ...line, sku: `SKU-${n}`, title: `<b>Item</b> ${n}` }));
  const { orders } = await open(tablesOfOrders([sampleOrder({ lines })]));
  const { order } = await orders.getOrder('101');
  expect(Order.parse(order).lines).toHaveLength(2_000);
  expect(order.lines[1_999]).toMatchObject({ sku: 'SKU-1999', title: '<b>Item</b> 1999' });
  const larger = await open(tablesOfOrders([sampleOrder({ lines: [...lines, line] })]));
  const found = await larger.orders.findOrders({ by: 'number', number: 'K1001' });
  expect(found).toMatchObject({ orders: [], complete: false });
  expect(found.why).toContain('S00001');
});

test('a config is an Odoo’s address and database; JSON-RPC needs a login', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { url: 'https://erp.example.com', database: 'hilltop' };
  expect(isTaken(base)).toBe(true);
  expect(isTaken({ ...base, api: 'json-rpc' })).toBe(false);
  expect(isTaken({ ...base, shopNumberField: 'name","="' })).toBe(false);
  expect(isTaken({ ...base, timeZone: 'Mars/Olympus' })).toBe(false);
  expect(isTaken({ ...base, url: 'file:///etc/passwd' })).toBe(false);
});
