import { describe, expect, test } from 'vitest';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { open } from './open-fixture.ts';
import type { Entity } from './server-fixture.ts';
import { documentOf, lineOf, madeFrom, tablesOfOrders, tablesOfStock } from './tables-fixture.ts';

testOrderSource({
  name: 'sap-b1',
  open: async (orders) => (await open(tablesOfOrders(orders))).orders,
  skips: [
    {
      reason:
        'an order is known there by its own entry, without scans of carriers, cards and tags; translate.test.ts says what comes out',
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});
testStockSource({ name: 'sap-b1', open: async (items) => (await open(tablesOfStock(items))).stock });

describe('several numbers of one order', () => {
  test('it is found by the shop’s number and by its own, and bears the shop’s', async () => {
    const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS));
    for (const number of ['#K1001', 'k-1001', '5101', '#5101'])
      expect((await orders.findOrders({ by: 'number', number })).orders.map(({ order }) => order.number)).toEqual([
        '#K1001',
      ]);
  });

  test('without a field for it, or without anything in it, it has its own', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    const [order] = tables['Orders'] ?? [];
    if (order !== undefined) order['U_WebOrder'] = '';
    for (const desk of [
      await open(tables),
      await open(tablesOfOrders([sampleOrder()]), { shopNumberField: undefined }),
    ])
      expect((await desk.orders.getOrder('101')).order.number).toBe('5101');
  });

  test('two series may have one number: both orders are shown', async () => {
    const tables = tablesOfOrders([sampleOrder(), sampleOrder({ id: 'K2', number: '#K2' })]);
    for (const order of tables['Orders'] ?? []) order['DocNum'] = 77;
    const { orders } = await open(tables, { shopNumberField: undefined });
    expect((await orders.findOrders({ by: 'number', number: '77' })).orders).toHaveLength(2);
  });
});

describe('who may hear about an order', () => {
  const asked = { by: 'email', email: 'mara.lind@example.org' } as const;
  const numbersOf = async (contacts: 'company' | 'order', person: number | null, active = 'tYES') => {
    const tables = tablesOfOrders(SAMPLE_ORDERS.filter(({ number }) => number === '#K1002'));
    for (const order of tables['Orders'] ?? []) order['ContactPersonCode'] = person;
    const people = [
      { CardCode: 'c2', InternalCode: 1, E_Mail: 'Mara.Lind@Example.org', Active: active },
      { CardCode: 'c2', InternalCode: 2, E_Mail: 'other@hilltop.example', Active: 'tYES' },
    ];
    for (const customer of tables['BusinessPartners'] ?? []) customer['ContactEmployees'] = people;
    const { orders } = await open(tables, { contacts });
    return (await orders.findOrders(asked)).orders.map(({ order }) => order.number);
  };

  test('with `company` all contacts of the customer, without those who have left', async () => {
    expect(await numbersOf('company', 2)).toEqual(['#K1002']);
    expect(await numbersOf('company', 2, 'tNO')).toEqual([]);
  });

  test('with `order` the contact person of the order alone', async () => {
    expect(await numbersOf('order', 1)).toEqual(['#K1002']);
    expect(await numbersOf('order', 2)).toEqual([]);
    expect(await numbersOf('order', null)).toEqual([]);
  });

  test('an address of very many customers is answered, and as incomplete', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      sampleOrder({
        id: `M${n}`,
        number: `#M${n}`,
        customer: { ...sampleOrder().customer, id: `m${n}`, email: `m${n}@hilltop.example` },
        contactEmails: ['mara.lind@example.org'],
      }),
    );
    const found = await (await open(tablesOfOrders(many))).orders.findOrders(asked);
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('More customers') });
    expect(found.orders.length).toBeGreaterThan(0);
  });

  test('one field may hold several addresses, and a part of one finds nothing', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    for (const customer of tables['BusinessPartners'] ?? [])
      customer['EmailAddress'] = 'office@hilltop.example; Mara.Lind@Example.org';
    const { orders } = await open(tables);
    expect((await orders.findOrders(asked)).orders).toHaveLength(1);
    expect((await orders.findOrders({ by: 'email', email: 'lind@example.org' })).orders).toEqual([]);
  });
});

describe('a tracking number', () => {
  const TRACKED = { by: 'tracking_number', trackingNumber: '1z 999 aa1 0123' } as const;

  test('finds its order over a reserve invoice, and among several in one field', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    const reserve = { ReserveInvoice: 'tYES', DocumentLines: [lineOf(401, 0, 'MUG-1', 2, madeFrom(17, 101))] };
    tables['Invoices']?.push(documentOf(401, '2026-11-11T09:00:00', reserve));
    const sent = {
      TrackingNumber: '1Z777, 1Z999AA10123',
      DocumentLines: [lineOf(201, 0, 'MUG-1', 2, madeFrom(13, 401))],
    };
    tables['DeliveryNotes']?.push(documentOf(201, '2026-11-12T09:00:00', sent));
    const order = tables['Orders']?.[0];
    if (order !== undefined) order['DocumentStatus'] = 'bost_Close';
    const { orders } = await open(tables);
    const [found] = (await orders.findOrders(TRACKED)).orders;
    expect(found?.order).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 2, cancelledQuantity: 0 }],
      shipments: [{ trackingNumber: '1Z777' }, { trackingNumber: '1Z999AA10123' }],
    });
  });

  test('finds its order where it stands on the invoice of a delivery alone', async () => {
    const tables = tablesOfOrders(SAMPLE_ORDERS);
    const DocumentLines = [lineOf(401, 0, 'MUG-1', 2, madeFrom(15, 201))];
    const invoice = { TrackingNumber: '1Z999AA10123', DocumentLines };
    tables['Invoices']?.push(documentOf(401, '2026-11-13T09:00:00', invoice));
    const numbers = async () => {
      const found = await (await open(tables)).orders.findOrders(TRACKED);
      return found.orders.flatMap(({ order }) =>
        order.shipments.map(({ trackingNumber, shipmentStatus }) => [order.number, trackingNumber, shipmentStatus]),
      );
    };
    expect(await numbers()).toEqual([
      ['#K1003', '1Z999AA10123456784', 'unknown'],
      ['#K1003', '1Z999AA10123', 'unknown'],
    ]);
    for (const delivery of tables['DeliveryNotes'] ?? []) delivery['TrackingNumber'] = null;
    expect(await numbers()).toEqual([['#K1003', '1Z999AA10123', 'unknown']]);
  });

  test('finds an order that bears it itself: it has a label, and nothing has left', async () => {
    const tables = tablesOfOrders([sampleOrder()]);
    const order = tables['Orders']?.[0];
    if (order !== undefined) order['TrackingNumber'] = '1Z999AA10123';
    const { orders } = await open(tables);
    expect((await orders.findOrders(TRACKED)).orders[0]?.order.shipments).toMatchObject([
      { shipmentStatus: 'info_received', shippedAt: null, trackingNumber: '1Z999AA10123' },
    ]);
  });
});

describe('what follows from an order', () => {
  /** Two of three delivered and charged; one sent back by way of a request, and credited. */
  function withReturn() {
    const [mug] = sampleOrder().lines;
    if (mug === undefined) throw new Error('the sample has no line');
    const tables = tablesOfOrders([sampleOrder({ lines: [{ ...mug, quantity: 3 }] })]);
    const add = (table: string, entry: number, quantity: number, base: Entity, head: Entity = {}) =>
      tables[table]?.push(
        documentOf(entry, '2026-11-12T09:00:00', {
          DocumentLines: [lineOf(entry, 0, 'MUG-1', quantity, base)],
          ...head,
        }),
      );
    const line = tables['Orders']?.[0]?.['DocumentLines'] as Entity[];
    if (line[0] !== undefined) line[0]['RemainingOpenQuantity'] = 1;
    add('DeliveryNotes', 201, 2, madeFrom(17, 101));
    add('Invoices', 401, 2, madeFrom(15, 201), { DocumentStatus: 'bost_Close' });
    add('ReturnRequest', 701, 1, madeFrom(13, 401), { DocumentStatus: 'bost_Close' });
    add('Returns', 801, 1, madeFrom(234_000_031, 701));
    return { tables, add };
  }

  test('is found step by step: delivery, invoice, return request, return, credit note', async () => {
    const { tables, add } = withReturn();
    const { orders } = await open(tables);
    expect((await orders.getOrder('101')).order).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'pending',
      lines: [{ quantity: 3, fulfilledQuantity: 2, cancelledQuantity: 0 }],
      shipments: [{ id: 'delivery 5201', lines: [{ quantity: 2 }] }],
      returns: [{ id: 'return 5801', returnStatus: 'received', lines: [{ sku: 'MUG-1', quantity: 1 }] }],
      unknowns: [],
    });
    add('CreditNotes', 901, 1, madeFrom(16, 801));
    expect((await orders.getOrder('101')).order).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'credit note', word: 'bost_Open' }],
    });
  });

  test('counts nothing that was cancelled, nor the document that cancels it', async () => {
    const { tables, add } = withReturn();
    add('DeliveryNotes', 202, 1, madeFrom(17, 101), { Cancelled: 'tYES', CancelStatus: 'csYes' });
    add('DeliveryNotes', 203, 1, madeFrom(17, 101), { CancelStatus: 'csCancellation' });
    add('Invoices', 402, 1, madeFrom(17, 101), { Cancelled: 'tYES' });
    add('DownPayments', 501, 3, madeFrom(17, 101), { CancelStatus: 'csYes', DocumentStatus: 'bost_Close' });
    const { order } = await (await open(tables)).orders.getOrder('101');
    expect(order).toMatchObject({ paymentStatus: 'pending', lines: [{ fulfilledQuantity: 2 }], unknowns: [] });
    expect(order.shipments).toHaveLength(1);
  });

  test('is no document of another order, and a part of another’s number is none', async () => {
    const { tables, add } = withReturn();
    add('DeliveryNotes', 204, 1, madeFrom(17, 1_011));
    add('DeliveryNotes', 205, 1, madeFrom(16, 101));
    expect((await (await open(tables)).orders.getOrder('101')).order.shipments).toHaveLength(1);
  });

  test('takes twenty calls at most, however many orders there are', async () => {
    const { tables } = withReturn();
    for (const entry of [102, 103, 104, 105]) {
      const [order] = tables['Orders'] ?? [];
      tables['Orders']?.push({ ...order, DocEntry: entry, DocNum: entry + 5_000 });
    }
    const { orders, server } = await open(tables);
    await orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(server.requests.length).toBeLessThanOrEqual(20);
  });
});

test('what changed is told by orders, deliveries and invoices, oldest first, in the zone of the company', async () => {
  const { orders } = await open(tablesOfOrders(SAMPLE_ORDERS), { timeZone: 'Europe/Berlin' });
  // The clocks of the tables read 9:00 in Berlin; the parcel of 102 left on the 12th.
  expect(await orders.listChanges?.('2026-11-12T07:30:00Z')).toEqual({
    orderIds: ['103', '102'],
    until: '2026-11-15T08:00:00.000Z',
    isMore: false,
  });
  expect(await orders.listChanges?.('2026-11-15T08:30:00Z')).toEqual({
    orderIds: [],
    until: '2026-11-15T08:30:00Z',
    isMore: false,
  });
});

test('a change without its time may be any of its day', async () => {
  const tables = tablesOfOrders([sampleOrder()]);
  for (const order of tables['Orders'] ?? []) order['UpdateTime'] = null;
  const { orders } = await open(tables);
  expect((await orders.listChanges?.('2026-11-10T20:00:00Z'))?.orderIds).toEqual(['101']);
});

describe('stock', () => {
  const ITEM = { sku: 'A', title: 'A', available: 3, expectedOn: '2026-12-01', price: '5.00', currency: 'EUR' };

  test('counts the warehouses that are named, and what comes to them', async () => {
    const item = async (warehouses: string[]) =>
      (await (await open(tablesOfStock([ITEM]), { warehouses })).stock.findStock('A'))?.item;
    expect(await item(['01'])).toMatchObject({ available: 2, expectedOn: '2026-12-01' });
    expect(await item(['02'])).toMatchObject({ available: 1, expectedOn: null });
  });

  test('has no price without a list, and none in a currency that nobody knows', async () => {
    const price = async (more: object, currency = 'EUR') =>
      (await (await open(tablesOfStock([{ ...ITEM, currency }]), more)).stock.findStock('A'))?.item;
    expect(await price({ priceList: undefined })).toMatchObject({ price: null, currency: null });
    expect(await price({}, '$')).toMatchObject({ price: null, currency: null });
    expect(await price({ currencyCodes: { $: 'USD' } }, '$')).toMatchObject({ price: '5.00', currency: 'USD' });
  });

  test('without the right to see purchases has no day', async () => {
    const { stock, server } = await open(tablesOfStock([ITEM]));
    server.forbidden.add('PurchaseOrders');
    expect((await stock.findStock('A'))?.item).toMatchObject({ available: 3, expectedOn: null });
  });
});
