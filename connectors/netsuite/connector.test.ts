import { describe, expect, test } from 'vitest';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { connector } from './connector.ts';
import { openDesk } from './desk-fixture.ts';
import { itemId, link, orderId, push, type Row, type Tables, tablesOfOrders, tablesOfStock } from './tables-fixture.ts';

testOrderSource({
  name: 'netsuite',
  open: async (orders) => (await openDesk(tablesOfOrders(orders))).orders,
  skips: [
    {
      reason:
        'an order is known there by an internal id and keeps days, without scans of carriers and cards; translate.test.ts says what comes out',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});
testStockSource({ name: 'netsuite', open: async (items) => (await openDesk(tablesOfStock(items))).stock });

const FIRST = orderId(1);

/** A document that grew out of another, with one line. */
function grow(tables: Tables, from: number, row: Row & { id: number; type: string }, linktype: string): void {
  push(tables, 'transaction', { status: 'B', trandate: '2026-11-13', voided: 'F', tranid: `X${row.id}`, ...row });
  const parent = tables['transaction']?.find(({ id }) => id === from);
  link(tables, { previousdoc: from, previousline: 1, nextdoc: row.id, nextline: 1, linktype }, [
    String(parent?.['type']),
    row.type,
  ]);
}

describe('several numbers of one order', () => {
  test('it is found by the shop’s number and by its own, and bears the shop’s', async () => {
    const { orders } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    for (const number of ['#K1001', 'SO1001', 'so1001', 'SO-1001'])
      expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
        '#K1001',
      ]);
  });

  test('without a field for it, it has its own, and the purchase order may be the shop’s', async () => {
    const tables = tablesOfOrders(SAMPLE_ORDERS);
    const { orders } = await openDesk(tables, { shopNumberField: undefined });
    expect((await orders.getOrder(String(FIRST))).order.number).toBe('SO1001');
    const shop = await openDesk(tables, { shopNumberField: 'otherrefnum' });
    const query = { by: 'purchase_order_number', purchaseOrderNumber: 'PO-77120' } as const;
    expect((await orders.findOrders(query)).orders).toHaveLength(1);
    expect((await shop.orders.findOrders(query)).orders).toEqual([]);
    expect((await shop.orders.findOrders({ by: 'number', number: 'PO-77120' })).orders).toHaveLength(1);
  });

  test('an id is that of a sales order alone', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    grow(tables, FIRST, { id: 9_001, type: 'CustInvc', foreigntotal: 59.8 }, 'OrdBill');
    const { orders } = await openDesk(tables);
    await expect(orders.getOrder('9001')).rejects.toMatchObject({ kind: 'not_found' });
    expect((await orders.getOrder(String(FIRST))).order.paymentStatus).toBe('paid');
  });
});

describe('what grew out of an order', () => {
  test('its parcels, with their goods once, and a page of the customer’s contacts', async () => {
    const { orders } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    const found = await orders.findOrders({ by: 'tracking_number', trackingNumber: '1z 999 aa1 01 2345 6784' });
    expect(found.orders.map(({ order }) => order)).toMatchObject([
      {
        number: '#K1003',
        customer: { name: 'Mara Lind', email: 'mara.lind@example.org' },
        shipments: [{ carrier: 'ups', vendorStatus: 'Shipped', lines: [{ sku: 'MUG-1', quantity: 2 }] }],
      },
    ]);
    const [hotel] = (await orders.findOrders({ by: 'email', email: 'purchasing@hilltop.example' })).orders;
    expect(hotel?.order.contactEmails).toEqual(['mara.lind@example.org']);
  });

  test('a return of an invoice, and what was paid back for it', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    grow(tables, FIRST, { id: 9_001, type: 'CustInvc', foreigntotal: 59.8 }, 'OrdBill');
    grow(tables, 9_001, { id: 9_002, type: 'RtnAuth', status: 'G' }, 'SaleRet');
    const goods = { item: itemId(tables, 'MUG-1'), itemtype: 'InvtPart', mainline: 'F', taxline: 'F' };
    push(tables, 'transactionline', { transaction: 9_002, id: 1, quantity: 1, ...goods });
    grow(tables, 9_002, { id: 9_003, type: 'CashRfnd', foreigntotal: -29.9 }, 'SaleRet');
    const { orders } = await openDesk(tables);
    expect((await orders.getOrder(String(FIRST))).order).toMatchObject({
      paymentStatus: 'partially_refunded',
      returns: [{ id: 'X9002', returnStatus: 'refunded', lines: [{ sku: 'MUG-1', quantity: 1 }] }],
      refunds: [{ amount: '29.90', currency: 'EUR' }],
      unknowns: [],
    });
  });

  test('a credit by which an invoice was paid is of another order; one of a return is of this', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    grow(tables, FIRST, { id: 9_001, type: 'CustInvc', foreigntotal: 59.8 }, 'OrdBill');
    grow(tables, 9_001, { id: 9_004, type: 'CustCred', foreigntotal: -20 }, 'Payment');
    expect((await (await openDesk(tables)).orders.getOrder(String(FIRST))).order).toMatchObject({
      paymentStatus: 'paid',
      unknowns: [],
    });
    grow(tables, FIRST, { id: 9_002, type: 'RtnAuth', status: 'G' }, 'SaleRet');
    grow(tables, 9_002, { id: 9_005, type: 'CustCred', foreigntotal: -20 }, 'SaleRet');
    expect((await (await openDesk(tables)).orders.getOrder(String(FIRST))).order).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'credit memo', word: 'CustCred:B' }],
    });
  });

  test('a line waits for what open purchases bring', async () => {
    const [, , hotel] = SAMPLE_ORDERS;
    if (hotel === undefined) throw new Error('no order');
    const tables = tablesOfOrders([hotel]);
    const stock = tablesOfStock([
      { sku: 'LAMP-9', title: 'Lamp', available: 0, expectedOn: '2026-12-01', price: null, currency: null },
    ]);
    const lamp = itemId(tables, 'LAMP-9');
    for (const table of ['transaction', 'transactionline', 'aggregateitemlocation'])
      for (const row of stock[table] ?? [])
        push(tables, table, row['item'] === undefined ? row : { ...row, item: lamp, quantitybackordered: 1 });
    const { orders } = await openDesk(tables);
    expect((await orders.getOrder(String(FIRST))).order.lines).toMatchObject([
      { fulfilledQuantity: 1, backorder: { expectedAt: '2026-12-01' } },
    ]);
  });
});

describe('what the role may not see', () => {
  test('a hidden type of record that is linked holds the mail', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    grow(tables, FIRST, { id: 9_002, type: 'RtnAuth', status: 'B' }, 'SaleRet');
    const { orders, server } = await openDesk(tables);
    server.hidden.add('RtnAuth');
    expect((await orders.getOrder(String(FIRST))).order).toMatchObject({
      returns: [],
      unknowns: [{ about: 'record that the role may not see', word: 'RtnAuth' }],
    });
  });

  test('without contacts an address finds less, and the answer says so', async () => {
    const { orders, server } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    server.forbidden.add('contact');
    for (const [email, count] of [
      ['mara.lind@example.org', 2],
      ['nobody@example.org', 0],
    ] as const) {
      const found = await orders.findOrders({ by: 'email', email });
      expect(found).toMatchObject({ complete: false, why: expect.stringContaining('contacts') });
      expect(found.orders).toHaveLength(count);
    }
    expect(await orders.findOrders({ by: 'number', number: 'K1002' })).toMatchObject({ complete: true, why: null });
  });

  test('without addresses, tracking numbers, purchases and prices these are not told; without lines nothing is', async () => {
    const { orders, stock, server } = await openDesk({
      ...tablesOfOrders(SAMPLE_ORDERS),
      aggregateitemlocation: [],
    });
    for (const table of ['transactionshippingaddress', 'trackingnumbermap', 'pricing']) server.forbidden.add(table);
    expect((await orders.getOrder(String(orderId(2)))).order).toMatchObject({
      shippingAddress: null,
      shipments: [{ trackingNumber: null, vendorStatus: 'Shipped' }],
    });
    expect(await stock.findStock('MUG-1')).toBeNull();
    await expect(
      orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' }),
    ).rejects.toMatchObject({ kind: 'auth' });
    server.forbidden.add('transactionline');
    await expect(orders.getOrder(String(FIRST))).rejects.toMatchObject({ kind: 'auth' });
  });
});

test('what changed is told by orders and by what grew out of them, oldest first, in the zone of the account', async () => {
  const { orders } = await openDesk(tablesOfOrders(SAMPLE_ORDERS), { timeZone: 'Europe/Berlin' });
  // The clocks of the tables read 9:00 in Berlin on the 12th and 15th, and 10:00 on the 12th for the fulfilment of the second order.
  expect(await orders.listChanges?.('2026-11-12T07:30:00Z')).toEqual({
    orderIds: [String(orderId(3)), String(orderId(2))],
    until: '2026-11-15T08:00:00.000Z',
    isMore: false,
  });
  expect(await orders.listChanges?.('2026-11-12T08:30:00Z')).toMatchObject({ orderIds: [String(orderId(2))] });
  expect(await orders.listChanges?.('2026-11-15T08:30:00Z')).toEqual({
    orderIds: [],
    until: '2026-11-15T08:30:00Z',
    isMore: false,
  });
});

test('a parcel that is labelled later changes its order, though NetSuite does not write it there', async () => {
  const tables = tablesOfOrders(SAMPLE_ORDERS);
  const fulfilment = tables['transaction']?.find(({ type }) => type === 'ItemShip');
  if (fulfilment !== undefined) fulfilment['lastmodifieddate'] = '2026-11-18 10:00:00';
  const { orders } = await openDesk(tables);
  expect(await orders.listChanges?.('2026-11-17T00:00:00Z')).toEqual({
    orderIds: [String(orderId(2))],
    until: '2026-11-18T18:00:00.000Z',
    isMore: false,
  });
});

test('a tracking number that is kept in groups is found as it is written, whatever its case', async () => {
  const tables = tablesOfOrders(SAMPLE_ORDERS);
  for (const row of tables['trackingnumber'] ?? []) row['trackingnumber'] = '1Z 999 AA1 01 2345 6784';
  const { orders } = await openDesk(tables);
  const found = await orders.findOrders({ by: 'tracking_number', trackingNumber: '1z 999 aa1 01 2345 6784' });
  expect(found.orders.map(({ order }) => order.number)).toEqual(['#K1003']);
});

test('an order of 2,000 lines is read whole, over several pages', async () => {
  const [line] = sampleOrder().lines;
  if (line === undefined) throw new Error('no line');
  const lines = Array.from({ length: 2_000 }, (_, n) => ({ ...line, sku: `SKU-${n}`, title: `<b>Item</b> ${n}` }));
  const { orders, server } = await openDesk(tablesOfOrders([sampleOrder({ lines })]));
  const { order } = await orders.getOrder(String(FIRST));
  expect(order.lines).toHaveLength(2_000);
  expect(order.lines[1_999]).toMatchObject({ sku: 'SKU-1999', title: '<b>Item</b> 1999', quantity: 2 });
  const offsets = server.requests.flatMap(({ body, query }) =>
    body.includes('FROM transactionline') ? [query.get('offset')] : [],
  );
  expect(offsets).toEqual(['0', '1000']);
});

describe('prices', () => {
  const tables = () =>
    tablesOfStock([{ sku: 'A', title: 'A', available: 1, expectedOn: null, price: '5.00', currency: 'EUR' }]);
  const priceOf = async (more: Row[], config: object = {}) => {
    const all = tables();
    for (const row of more) push(all, 'pricing', { item: itemId(all, 'A'), pricelevel: 1, quantity: 0, ...row });
    const found = await (await openDesk(all, config)).stock.findStock('A');
    return [found?.item.price, found?.item.currency];
  };

  test('of the level that counts, for the first piece, in the currency that counts', async () => {
    expect(
      await priceOf([
        { pricelevel: 2, currency: 4, unitprice: 3 },
        { quantity: 10, currency: 4, unitprice: 4 },
      ]),
    ).toEqual(['5.00', 'EUR']);
    expect(await priceOf([{ currency: 1, unitprice: 6 }])).toEqual([null, null]);
    expect(await priceOf([{ currency: 1, unitprice: 6 }], { priceCurrency: 'USD' })).toEqual(['6.00', 'USD']);
    expect(await priceOf([{ pricelevel: 2, currency: 4, unitprice: 3 }], { priceLevelId: '2' })).toEqual([
      '3.00',
      'EUR',
    ]);
    expect(await priceOf([{ currency: 4, unitprice: 4 }])).toEqual([null, null]);
  });

  test('a currency of the account’s own has no code, and what is in it no price', async () => {
    const all = tables();
    push(all, 'currency', { id: 9, symbol: 'Points' });
    push(all, 'pricing', { item: itemId(all, 'B'), pricelevel: 1, quantity: 0, currency: 9, unitprice: 3 });
    push(all, 'aggregateitemlocation', { item: itemId(all, 'B'), location: 1, quantityavailable: 2 });
    const { stock } = await openDesk(all);
    expect((await stock.listStock()).items).toMatchObject([
      { sku: 'A', price: '5.00' },
      { sku: 'B', available: 2, price: null },
    ]);
  });

  test('an account of a single currency is not asked for currencies', async () => {
    const { stock, orders, server } = await openDesk(
      { ...tablesOfOrders([sampleOrder()]), ...{ pricing: [] } },
      { singleCurrency: 'GBP' },
    );
    server.forbidden.add('currency');
    expect((await orders.getOrder(String(FIRST))).order).toMatchObject({ currency: 'GBP', total: '59.80' });
    expect((await stock.listStock()).items).toEqual([]);
    expect(server.queries().join('\n')).not.toContain('currency');
  });
});

test('a config is an account and a certificate', () => {
  const isTaken = (config: object) => connector.config.safeParse(config).success;
  const base = { accountId: '1234567_SB1', certificateId: 'abc-DEF_1' };
  expect(isTaken(base)).toBe(true);
  for (const wrong of [
    { accountId: 'evil.example/' },
    { accountId: '1234567.evil' },
    { certificateId: undefined },
    { timeZone: 'Mars/Olympus' },
    { shopNumberField: 'tranid, (SELECT password FROM x)' },
    { purchaseOrderField: 'Otherrefnum' },
    { priceLevelId: '1 OR 1=1' },
    { singleCurrency: 'euro' },
    { apiUrl: 'file:///etc' },
    { password: 'hunter2' },
  ])
    expect(isTaken({ ...base, ...wrong }), JSON.stringify(wrong)).toBe(false);
});
