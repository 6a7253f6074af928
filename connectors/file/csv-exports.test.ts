import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFileShop } from './connector.ts';

const root = await mkdtemp(join(tmpdir(), 'waybill-csv-'));
afterAll(() => rm(root, { recursive: true }));

async function openShopOf(files: Readonly<Record<string, string>>, options: { readonly utcOffset?: string } = {}) {
  const folder = await mkdtemp(join(root, 'shop-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return openFileShop(folder, options);
}
type Shop = Awaited<ReturnType<typeof openShopOf>>;
const find = async (shop: Shop, number: string) => shop.orders.findOrders({ by: 'number', number });
const only = async (shop: Shop, number: string) => {
  const found = await find(shop, number);
  expect(found.orders).toHaveLength(1);
  return found.orders[0]?.order;
};
const STOCK = 'sku,title,available,expected_on,price,currency\nTENT-2,Tent,4,,199.00,EUR\nSTOVE,Stove,0,2026-12-04,,\n';

const SHOPIFY =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Notes,Cancelled at,Refunded Amount,Id,Tags,Source';
const shopifyRow = (cells: Readonly<Record<string, string>>): string =>
  SHOPIFY.split(',')
    .map((column) => {
      const cell = cells[column] ?? '';
      return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    })
    .join(',');
const FIRST = {
  Name: '#1001',
  Email: 'Ada@Example.org',
  'Financial Status': 'paid',
  'Fulfillment Status': 'partial',
  'Fulfilled at': '2026-11-06 10:00:00 +0100',
  Currency: 'EUR',
  Total: '76.50',
  'Created at': '2026-11-05 09:15:00 +0100',
  'Lineitem quantity': '2',
  'Lineitem name': 'Mug - Blue',
  'Lineitem price': '19.00',
  'Lineitem sku': 'MUG-B',
  'Lineitem fulfillment status': 'fulfilled',
  'Billing Name': 'Ada Holm',
  'Shipping Name': 'Ada Holm',
  'Shipping Street': '1 Quay, Flat 2',
  'Shipping Address1': '1 Quay',
  'Shipping Address2': 'Flat 2',
  'Shipping City': 'Nice',
  'Shipping Zip': "'06000",
  'Shipping Country': 'FR',
  Id: '5550001',
  Tags: 'VIP, gift',
  Source: 'web',
};
const MORE = {
  Name: '#1001',
  Email: 'ada@example.org',
  'Created at': '2026-11-05 09:15:00 +0100',
  'Lineitem quantity': '1',
  'Lineitem name': 'Plate',
  'Lineitem price': '38.50',
  'Lineitem fulfillment status': 'pending',
};
const SECOND = {
  ...FIRST,
  Name: '#1002',
  Id: '5550002',
  Email: 'bo@example.org',
  'Financial Status': 'partially_refunded',
  'Fulfillment Status': 'unfulfilled',
  'Fulfilled at': '',
  'Lineitem fulfillment status': 'pending',
  Notes: 'please ring\n"twice", thanks',
};
const shopify = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [SHOPIFY, ...rows.map(shopifyRow)].join('\n');

describe("Shopify's order export", () => {
  test('several rows become one order, and their cells our words', async () => {
    const shop = await openShopOf({ 'orders_export.csv': shopify(FIRST, MORE, SECOND), 'stock.csv': STOCK });
    expect(shop.problems).toEqual([]);
    expect(await only(shop, '1001')).toEqual({
      id: '5550001',
      number: '#1001',
      placedAt: '2026-11-05T08:15:00Z',
      orderStatus: 'open',
      paymentStatus: 'paid',
      currency: 'EUR',
      total: '76.50',
      channel: 'web',
      purchaseOrderNumber: null,
      customer: {
        id: 'ada@example.org',
        name: 'Ada Holm',
        email: 'ada@example.org',
        locale: null,
        tags: ['VIP', 'gift'],
      },
      contactEmails: [],
      shippingAddress: {
        name: 'Ada Holm',
        line1: '1 Quay',
        line2: 'Flat 2',
        city: 'Nice',
        region: null,
        postalCode: '06000',
        country: 'FR',
      },
      lines: [
        {
          sku: 'MUG-B',
          title: 'Mug - Blue',
          quantity: 2,
          unitPrice: '19.00',
          fulfilledQuantity: 2,
          cancelledQuantity: 0,
          backorder: null,
        },
        {
          sku: 'Plate',
          title: 'Plate',
          quantity: 1,
          unitPrice: '38.50',
          fulfilledQuantity: 0,
          cancelledQuantity: 0,
          backorder: null,
        },
      ],
      shipments: [
        {
          id: 'export',
          carrier: null,
          trackingNumber: null,
          trackingUrl: null,
          shipmentStatus: 'unknown',
          shippedAt: '2026-11-06T09:00:00Z',
          estimatedDeliveryOn: null,
          deliveredAt: null,
          vendorStatus: null,
          trackedAt: null,
          trackedBy: null,
          lines: [{ sku: 'MUG-B', quantity: 2 }],
          events: [],
        },
      ],
      returns: [],
      refunds: [],
      updatedAt: null,
      unknowns: [],
      disagreements: [],
    });
    expect(await only(shop, '#1002')).toMatchObject({ paymentStatus: 'partially_refunded', shipments: [] });
  });

  test('a cancelled order is cancelled, and a payment word of no meaning to us is unknown', async () => {
    const shop = await openShopOf({
      'orders.csv': shopify({ ...SECOND, 'Cancelled at': '2026-11-07 10:00:00 +0100', 'Financial Status': 'voided' }),
    });
    expect(await only(shop, '1002')).toMatchObject({
      orderStatus: 'cancelled',
      paymentStatus: 'unknown',
      lines: [{ cancelledQuantity: 2 }],
    });
  });

  test('a payment word that every object has is unknown too', async () => {
    const shop = await openShopOf({ 'orders.csv': shopify({ ...SECOND, 'Financial Status': 'constructor' }) });
    expect(await only(shop, '1002')).toMatchObject({ paymentStatus: 'unknown' });
  });

  test('a byte-order mark, CRLF and semicolons are no problem', async () => {
    const text = shopify(SECOND, { ...FIRST, 'Shipping Street': '1 Quay', Tags: '' });
    const shop = await openShopOf({
      'orders.csv': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      'stock.csv': STOCK.replaceAll(',', ';'),
    });
    expect(shop.problems).toEqual([]);
    expect((await find(shop, '1001')).orders).toHaveLength(1);
    expect((await shop.stock.findStock('TENT-2'))?.item.available).toBe(4);
  });

  test('a quote that is never closed costs its own record and no other', async () => {
    const broken = shopifyRow({ ...SECOND, Name: '#1003', Id: '5550003', Notes: 'x' }).replace(
      'Mug - Blue',
      '"Mug - Blue',
    );
    const text = [SHOPIFY, broken, shopifyRow(FIRST), shopifyRow(MORE), shopifyRow(SECOND)].join('\n');
    const shop = await openShopOf({ 'orders.csv': text, 'stock.csv': STOCK });
    expect(shop.problems).toEqual([{ file: 'orders.csv', line: 2, problem: expect.any(String) }]);
    expect((await only(shop, '1001'))?.lines).toHaveLength(2);
    expect(await find(shop, '1003')).toMatchObject({ orders: [], complete: false });
  });

  test('an order below which a row is broken may lack a line, and is not taken for whole', async () => {
    const shop = await openShopOf({
      'orders.csv': [SHOPIFY, shopifyRow(FIRST), '#1001,ada@example.org,cut', shopifyRow(SECOND)].join('\n'),
    });
    expect(await find(shop, '1001')).toMatchObject({ complete: false, orders: [{ order: { number: '#1001' } }] });
    expect((await find(shop, '1002')).complete).toBe(true);
  });

  test('a line item away from its order is told and leaves that order unsure', async () => {
    const shop = await openShopOf({ 'orders.csv': shopify(FIRST, SECOND, MORE), 'stock.csv': STOCK });
    expect(shop.problems).toEqual([{ file: 'orders.csv', line: 5, problem: expect.stringContaining('#1001') }]);
    expect((await find(shop, '1001')).complete).toBe(false);
  });

  test('an order that stands in two exports is unsure', async () => {
    const shop = await openShopOf({ 'orders_export_1.csv': shopify(FIRST), 'orders_export_2.csv': shopify(FIRST) });
    expect(await find(shop, '1001')).toMatchObject({ complete: false, orders: [{}, {}] });
  });

  test('a time or a count that cannot be read is a problem, not a guess', async () => {
    const shop = await openShopOf({
      'orders.csv': shopify({ ...FIRST, 'Created at': '11/5/2026' }, { ...SECOND, 'Lineitem quantity': 'two' }),
      'stock.csv': STOCK,
    });
    expect(shop.problems.map(({ line, problem }) => [line, problem.split(':')[0]])).toEqual([
      [2, 'placedAt'],
      [3, 'Lineitem quantity'],
    ]);
  });

  test('columns of another program are named as such', async () => {
    const shop = await openShopOf({ 'orders.csv': 'a,b\n1,2\n' });
    expect(shop.problems[0]).toMatchObject({
      file: 'orders.csv',
      line: 1,
      problem: expect.stringContaining('columns'),
    });
    expect((await find(shop, '1')).complete).toBe(false);
  });
});

describe('WooCommerce order exports', () => {
  const HEAD =
    'order_id,order_number,date,status,order_total,order_currency,customer_id,billing_first_name,billing_last_name,billing_email,shipping_first_name,shipping_last_name,shipping_address_1,shipping_address_2,shipping_postcode,shipping_city,shipping_state,shipping_country';
  const person = ',Ida,Moen,Ida@example.org,Ida,Moen,2 Hill Road,,0150,Oslo,,NO';

  test('one row an order: joined line items and shipment tracking', async () => {
    const items =
      '"name:Tent | two people|sku:TENT-2|quantity:1|total:199.00|meta:;name:Peg|sku:PEG|quantity:3|total:10.00"';
    const tracking =
      '"tracking_provider:DHL|tracking_number:JJD0001|date_shipped:2026-11-12|formatted_tracking_link:https://dhl.example/x?id=1;tracking_provider:UPS|tracking_number:1Z999AA10123456784|date_shipped:2026-11-13;"';
    const csv = `${HEAD},line_items,shipment_tracking\n4415,#4415,2026-11-10 10:30:00,completed,209.00,EUR,861${person},${items},${tracking}\n`;
    const shop = await openShopOf({ 'orders-woo.csv': csv, 'stock.csv': STOCK }, { utcOffset: '+01:00' });
    expect(shop.problems).toEqual([]);
    expect(await only(shop, '4415')).toMatchObject({
      id: '4415',
      number: '#4415',
      placedAt: '2026-11-10T09:30:00Z',
      orderStatus: 'closed',
      paymentStatus: 'paid',
      total: '209.00',
      customer: { name: 'Ida Moen', email: 'ida@example.org' },
      lines: [
        { sku: 'TENT-2', title: 'Tent | two people', unitPrice: '199.00', fulfilledQuantity: 1 },
        { sku: 'PEG', quantity: 3, unitPrice: '3.3333' },
      ],
      shipments: [
        {
          carrier: 'dhl',
          trackingNumber: 'JJD0001',
          shipmentStatus: 'unknown',
          shippedAt: '2026-11-12T12:00:00Z',
          trackingUrl: 'https://dhl.example/x?id=1',
          lines: [],
        },
        { carrier: 'ups', lines: [] },
      ],
    });
    expect(
      (await shop.orders.findOrders({ by: 'tracking_number', trackingNumber: '1Z 999AA1 0123456784' })).orders,
    ).toHaveLength(1);
  });

  test('numbered line items, and a tracking number in a column of its own', async () => {
    const csv = `${HEAD},line_item_1,line_item_2,tracking_number,tracking_provider\n7,7,2026-11-10,wc-processing,30,EUR,1${person},name:Peg|sku:PEG|quantity:2|total:20.00,name:Rope|sku:ROPE|quantity:1|total:10.00,JJD0002,DHL\n`;
    const shop = await openShopOf({ 'orders.csv': csv });
    expect(await only(shop, '7')).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'paid',
      lines: [{ sku: 'PEG', unitPrice: '10.00' }, { sku: 'ROPE' }],
      shipments: [{ trackingNumber: 'JJD0002', lines: [] }],
    });
  });

  test('one row an item', async () => {
    const row = (item: string) => `9,9,2026-11-10,on-hold,30,EUR,1${person},${item}`;
    const csv = `${HEAD},item_name,item_sku,item_quantity,item_total\n${row('Peg,PEG,2,20.00')}\n${row('Rope,ROPE,1,10.00')}\n`;
    expect(await only(await openShopOf({ 'orders.csv': csv }), '9')).toMatchObject({
      paymentStatus: 'pending',
      lines: [{ sku: 'PEG' }, { sku: 'ROPE' }],
    });
  });

  test('cancelled, refunded, failed and unknown states', async () => {
    const row = (id: number, status: string) =>
      `${id},${id},2026-11-10,${status},20,EUR,1${person},name:Peg|sku:PEG|quantity:2|total:20.00`;
    const shop = await openShopOf({
      'orders.csv': [
        `${HEAD},line_items`,
        row(1, 'cancelled'),
        row(2, 'refunded'),
        row(3, 'failed'),
        row(4, 'in-orbit'),
        row(5, 'constructor'),
      ].join('\n'),
    });
    const states = await Promise.all(
      ['1', '2', '3', '4', '5'].map(async (number) => {
        const order = await only(shop, number);
        return [order?.orderStatus, order?.paymentStatus, order?.lines[0]?.cancelledQuantity];
      }),
    );
    expect(states).toEqual([
      ['cancelled', 'unknown', 2],
      ['closed', 'refunded', 0],
      ['open', 'failed', 0],
      ['unknown', 'unknown', 0],
      ['unknown', 'unknown', 0],
    ]);
  });
});

describe('stock lists', () => {
  const ORDERS = shopify(FIRST);

  test('our own stock.csv', async () => {
    const shop = await openShopOf({ 'orders.csv': ORDERS, 'stock.csv': `${STOCK}BAD,Bad,many,,,\n` });
    expect((await shop.stock.listStock()).items).toEqual([
      { sku: 'TENT-2', title: 'Tent', available: 4, expectedOn: null, price: '199.00', currency: 'EUR' },
      { sku: 'STOVE', title: 'Stove', available: 0, expectedOn: '2026-12-04', price: null, currency: null },
    ]);
    expect(shop.problems).toEqual([{ file: 'stock.csv', line: 4, problem: expect.stringContaining('no count') }]);
  });

  test('a price without a currency is in that of the orders, and in none where these have several', async () => {
    const stock = 'sku,title,available,expected_on,price\nTENT-2,Tent,4,,199.00\n';
    const priced = async (orders: string) => {
      const shop = await openShopOf({ 'orders.csv': orders, 'stock.csv': stock });
      return (await shop.stock.findStock('TENT-2'))?.item.currency;
    };
    const [head = '', first = ''] = ORDERS.split('\n');
    const own = (await openShopOf({ 'orders.csv': ORDERS })).listNewest(1)[0]?.order.currency;
    expect(await priced(ORDERS)).toBe(own);
    const other = first.replace('#1001', '#1002').replace(`,${own},`, ',SEK,');
    expect(other).not.toBe(first);
    expect(await priced([head, first, other].join('\n'))).toBeNull();
  });

  test("Shopify's product export: titles run on, image rows are left out", async () => {
    const csv =
      'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src\nmug,Mug,Color,Blue,MUG-B,5,19.00,https://x.example/1\nmug,,,Red,MUG-R,0,21.00,\nmug,,,,,,,https://x.example/2\nbag,Bag,Title,Default Title,BAG,2,9.00,\n';
    const shop = await openShopOf({ 'orders.csv': ORDERS, 'products_export_1.csv': csv });
    expect(shop.problems).toEqual([]);
    expect(
      (await shop.stock.listStock()).items.map(({ sku, title, available, price }) => [sku, title, available, price]),
    ).toEqual([
      ['MUG-B', 'Mug - Blue', 5, '19.00'],
      ['MUG-R', 'Mug - Red', 0, '21.00'],
      ['BAG', 'Bag', 2, '9.00'],
    ]);
  });

  test("Shopify's inventory export: locations are summed", async () => {
    const csv =
      'Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not editable),Available (not editable),On hand (current),On hand (new)\nmug,Mug,Color,Blue,MUG-B,,,Paris,,0,0,1,3,4,\nmug,Mug,Color,Blue,MUG-B,,,Lyon,,0,0,0,not stocked,,\nmug,Mug,Color,Blue,MUG-B,,,Nice,,0,0,0,2,2,\n';
    const shop = await openShopOf({ 'orders.csv': ORDERS, 'inventory_export.csv': csv });
    expect((await shop.stock.findStock('MUG-B'))?.item).toMatchObject({ title: 'Mug - Blue', available: 5 });
  });
});
