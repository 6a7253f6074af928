// What a real Tryton (tryton.servers.test.ts) cannot be made to do: a catalogue of exactly some items, faults, ended sessions, prints, hostile words.
import { describe, expect, test } from 'vitest';
import type { StockItem } from '../../src/domain/order.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { startTryton, type TrytonTables, USER } from './tryton-server-fixture.ts';
import { dayForTryton } from './values.ts';

const amount = (decimal: string) => ({ __class__: 'Decimal', decimal });
const MOMENT = { __class__: 'datetime', year: 2026, month: 11, day: 10, hour: 9, minute: 0, second: 0, microsecond: 7 };

const SALE = {
  id: 6,
  number: '6',
  reference: 'WEB-1005',
  state: 'processing',
  shipment_state: 'waiting',
  invoice_state: 'paid',
  sale_date: dayForTryton('2026-11-10'),
  create_date: MOMENT,
  write_date: MOMENT,
  total_amount: amount('20.00'),
  origin: null,
  party: 11,
  contact: null,
  invoice_party: null,
  shipments: [],
  shipment_returns: [],
  invoices: [21],
  currency: 1,
};
const LINE = {
  id: 31,
  sale: 6,
  type: 'line',
  quantity: 2,
  unit_price: amount('10.0000'),
  product: 1,
  moves_ignored: [],
};
const INVOICE = {
  id: 21,
  number: 'INV-1',
  type: 'out',
  state: 'posted',
  invoice_date: dayForTryton('2026-11-12'),
  total_amount: amount('20.00'),
  invoice_report_format: 'pdf',
};

function tablesOf(items: readonly StockItem[] = []): TrytonTables {
  const products = items.map(({ sku, title, available, price }, n) => ({
    id: n + 1,
    code: sku,
    name: title,
    salable: true,
    quantity: available + 2,
    forecast_quantity: available,
    list_price: amount(price ?? '0'),
  }));
  return {
    'sale.sale': [{ ...SALE }],
    'sale.line': [{ ...LINE }],
    'stock.move': items.flatMap(({ expectedOn }, n) =>
      expectedOn === null
        ? []
        : [
            {
              id: n + 1,
              product: n + 1,
              quantity: 5,
              planned_date: dayForTryton(expectedOn),
              state: 'draft',
              from_location: 6,
              to_location: 3,
            },
          ],
    ),
    'stock.shipment.out': [],
    'stock.shipment.out.return': [],
    'stock.package': [],
    'stock.location': [
      { id: 3, name: 'Storage', type: 'storage' },
      { id: 5, name: 'Warehouse', type: 'warehouse' },
      { id: 6, name: 'Supplier', type: 'supplier' },
    ],
    'party.party': [{ id: 11, name: 'Theo Marsh', categories: [] }],
    'party.category': [],
    'party.contact_mechanism': [{ id: 41, party: 11, type: 'email', value: 'Theo.Marsh@example.com' }],
    'product.product': products,
    'company.company': [{ id: 1, currency: 1 }],
    'currency.currency': [{ id: 1, code: 'EUR' }],
    'account.invoice': [{ ...INVOICE }],
  };
}

async function open(tables: TrytonTables = tablesOf()) {
  const server = await startTryton(tables);
  const access = openTestAccess({ password: USER.password });
  const config = { url: server.url, database: 'erp', user: USER.login, shopNumberField: 'reference' };
  const { orders, stock, documents, check } = connector.open(config, access);
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  return { server, orders, stock, documents, check };
}

testStockSource({ name: 'tryton', open: async (items) => (await open(tablesOf(items))).stock });

describe('what a mail says is never a filter', () => {
  const HOSTILE = ['%', '_', 'WEB-100_', 'WEB%', "' OR 1=1 --", '["OR",["id",">",0]]', '\\', '*', 'OR', '__proto__'];
  test.each(HOSTILE)('%j finds nothing, by whatever it is asked', async (text) => {
    const { orders, server } = await open();
    for (const query of [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `${text}@example.com` },
      { by: 'email', email: `theo${text}marsh@example.com` },
    ] as const)
      expect(await orders.findOrders(query), query.by).toEqual({ orders: [], complete: true, why: null });
    for (const { body } of server.requests) expect(fieldsOf(JSON.parse(body).params?.[0])).toEqual([]);
  });

  /** Of a domain, what stands where a field or an operator should and is none that we wrote. */
  function fieldsOf(domain: unknown): readonly unknown[] {
    if (!Array.isArray(domain)) return [];
    if (domain[0] === 'OR') return domain.slice(1).flatMap(fieldsOf);
    if (typeof domain[0] !== 'string') return domain.flatMap(fieldsOf);
    return /^[a-z_.]+$/.test(domain[0]) ? [] : [domain[0]];
  }
});

test('the order of the small Tryton is found by both of its numbers', async () => {
  const { orders } = await open();
  for (const number of ['web 1005', '6'])
    expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
      'WEB-1005',
    ]);
});

test('a session that has ended is renewed, once for each call that is refused', async () => {
  const { orders, server } = await open();
  await orders.getOrder('6');
  server.endSessions();
  expect((await orders.getOrder('6')).order.number).toBe('WEB-1005');
});

describe('faults', () => {
  test.each([
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'rejected'],
    ['a page of HTML', { text: '<html><body>Tryton</body></html>' }, 'bad_response'],
    ['an empty body', { text: '' }, 'bad_response'],
    ['JSON cut off', { text: '{"id": 1, "result": [' }, 'bad_response'],
    ['a connection that breaks off', { breakOff: true }, 'unavailable'],
    ['a missing right', { json: { id: 1, error: ['UserError', ['secret words', '', null]] } }, 'auth'],
    ['a fault of its database', { json: { id: 1, error: ['secret words: disk I/O error', ''] } }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { orders, stock, server } = await open();
    await orders.getOrder('6');
    server.override(() => reply);
    const failure = await orders.getOrder('6').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConnectorError', kind });
    expect(String(failure)).not.toContain('secret words');
    await expect(stock.listStock()).rejects.toMatchObject({ name: 'ConnectorError', kind });
    server.override(null);
    expect((await orders.getOrder('6')).order.number).toBe('WEB-1005');
  });

  test('a module that is not activated is no fault where the desk can do without', async () => {
    const tables = tablesOf();
    delete tables['stock.package'];
    const { orders, check } = await open(tables);
    expect((await orders.getOrder('6')).order.shipments).toEqual([]);
    expect((await orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' })).orders).toEqual(
      [],
    );
    expect((await check()).filter(({ isFine }) => !isFine)).toEqual([]);
  });

  test('a module that it needs is named', async () => {
    const tables = tablesOf();
    delete tables['stock.shipment.out'];
    const failed = (await (await open(tables)).check()).filter(({ isFine }) => !isFine);
    expect(failed.map(({ what }) => what)).toEqual(['shipments']);
  });
});

describe('broken records', () => {
  test.each([
    ['a day that the calendar has not', { sale_date: { __class__: 'date', year: 2026, month: 2, day: 30 } }],
    ['a time as text', { create_date: '2026-11-10 09:00' }],
    ['an amount that is none', { total_amount: amount('NaN') }],
    ['no state', { state: null }],
    ['an origin that is none', { origin: 'DROP TABLE sale' }],
  ])('%s is a bad_response', async (_, change) => {
    const tables = tablesOf();
    tables['sale.sale'] = [{ ...SALE, ...change }];
    const { orders } = await open(tables);
    await expect(orders.getOrder('6')).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test.each([
    ['half a piece', { quantity: 1.5 }],
    ['goods that go back within the order', { quantity: -1 }],
  ])('an order with %s is left out, and that is said', async (_, change) => {
    const tables = tablesOf();
    tables['sale.line'] = [{ ...LINE, ...change }];
    const { orders } = await open(tables);
    const found = await orders.findOrders({ by: 'number', number: 'WEB-1005' });
    expect(found).toMatchObject({ orders: [], complete: false });
    expect(found.why).toContain('lines.0.quantity');
    await expect(orders.getOrder('6')).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test('numbers may be text, and an order of 2,000 lines is read whole', async () => {
    const tables = tablesOf();
    tables['sale.sale'] = [{ ...SALE, total_amount: '20.0' }];
    tables['sale.line'] = Array.from({ length: 2_000 }, (_, n) => ({ ...LINE, id: n + 1, quantity: '2' }));
    const { order } = await (await open(tables)).orders.getOrder('6');
    expect(order.total).toBe('20.00');
    expect(order.lines).toHaveLength(2_000);
    expect(order.lines[1_999]?.quantity).toBe(2);
  });
});

describe('documents', () => {
  const ORDER = { id: '6', number: 'WEB-1005' };
  const print = (text: string) => ({
    invoice_report_cache: { __class__: 'bytes', base64: Buffer.from(text).toString('base64') },
  });
  const withInvoice = (more: object): TrytonTables => ({
    ...tablesOf(),
    'account.invoice': [{ ...INVOICE, ...print('%PDF-1.7 made up'), ...more }],
  });

  test('a posted invoice that was printed as PDF is found', async () => {
    const { documents } = await open(withInvoice({}));
    const [found, ...others] = await documents.findDocuments(ORDER, 'invoice');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'invoice', number: 'INV-1', issuedOn: '2026-11-12' });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('%PDF-1.7 made up');
    expect(await documents.findDocuments(ORDER, 'credit_note')).toEqual([]);
    expect(await documents.findDocuments(ORDER, 'return_label')).toEqual([]);
  });

  test('what is below zero is a credit note', async () => {
    const { documents } = await open(withInvoice({ total_amount: amount('-20.00') }));
    expect(await documents.findDocuments(ORDER, 'invoice')).toEqual([]);
    expect(await documents.findDocuments(ORDER, 'credit_note')).toHaveLength(1);
  });

  test.each([
    ['a draft', { state: 'draft' }],
    ['a print in another format', { invoice_report_format: 'odt' }],
    ['a supplier’s', { type: 'in' }],
  ])('%s is no document', async (_, more) => {
    expect(await (await open(withInvoice(more))).documents.findDocuments(ORDER, 'invoice')).toEqual([]);
  });

  test('a print that is no PDF is a bad_response', async () => {
    const { documents } = await open(withInvoice(print('<html>')));
    await expect(documents.findDocuments(ORDER, 'invoice')).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

test('a config is a Tryton’s address, database and user', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { url: 'https://erp.example.com', database: 'erp', user: 'waybill' };
  expect(isTaken(base)).toBe(true);
  for (const wrong of [
    { database: '../erp' },
    { shopNumberField: 'party.name' },
    { timeZone: 'Mars/Olympus' },
    { url: 'file:///etc' },
  ])
    expect(isTaken({ ...base, ...wrong })).toBe(false);
});
