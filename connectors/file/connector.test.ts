import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { Order, StockItem } from '../../src/domain/order.ts';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openFileShop } from './connector.ts';
import { toRecord } from './record-fixture.ts';

const root = await mkdtemp(join(tmpdir(), 'waybill-file-'));
afterAll(() => rm(root, { recursive: true }));
let folders = 0;

async function openShopOf(files: Readonly<Record<string, string | Buffer>>) {
  folders += 1;
  const folder = join(root, String(folders));
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return openFileShop(folder);
}

const toOrderLines = (orders: readonly Order[]): string =>
  orders.map((order) => `${JSON.stringify(toRecord(order))}\n`).join('');
const toStockLines = (items: readonly StockItem[]): string =>
  items.map((item) => `${JSON.stringify({ ...item, expectedAt: item.expectedOn })}\n`).join('');
const GOOD = toOrderLines(SAMPLE_ORDERS);
const STOCK = '{"sku":"MUG-1","title":"Mug","available":1,"expectedAt":null,"price":"2.50"}\n';

testOrderSource({
  name: 'file',
  open: async (orders) => (await openShopOf({ 'orders.jsonl': toOrderLines(orders) })).orders,
});
testStockSource({
  name: 'file',
  open: async (items) => (await openShopOf({ 'orders.jsonl': GOOD, 'stock.jsonl': toStockLines(items) })).stock,
});

describe('a folder of files', () => {
  test('source is the file and asOf is its modification time', async () => {
    const folder = join(root, 'dated');
    await mkdir(folder);
    await writeFile(join(folder, 'orders.jsonl'), GOOD);
    await utimes(join(folder, 'orders.jsonl'), 0, new Date('2026-11-20T07:30:00Z'));
    const [found] = (await (await openFileShop(folder)).orders.findOrders({ by: 'number', number: 'K1001' })).orders;
    expect(found).toMatchObject({ source: 'file:orders.jsonl', asOf: '2026-11-20T07:30:00.000Z' });
  });

  test('a missing folder and one without orders are not_found and say what is expected', async () => {
    await expect(openFileShop(join(root, 'nowhere'))).rejects.toMatchObject({
      kind: 'not_found',
      message: expect.stringContaining('orders.jsonl'),
    });
    await expect(openShopOf({ 'readme.txt': 'x' })).rejects.toMatchObject({
      kind: 'not_found',
      message: expect.stringContaining('orders*.csv'),
    });
  });

  test('a good folder has no problems', async () => {
    expect((await openShopOf({ 'orders.jsonl': GOOD, 'stock.jsonl': STOCK })).problems).toEqual([]);
  });

  test('without a stock file the orders can be read and the gap is told', async () => {
    expect((await openShopOf({ 'orders.jsonl': GOOD })).problems).toEqual([
      { file: 'stock.jsonl', line: 0, problem: expect.stringContaining('no stock file') },
    ]);
  });
});

describe('broken records', () => {
  const findNumber = async (shop: Awaited<ReturnType<typeof openShopOf>>, number: string) =>
    shop.orders.findOrders({ by: 'number', number });

  test('a byte-order mark, CRLF, blank lines and a missing last line end are no problem', async () => {
    const shop = await openShopOf({
      'orders.jsonl': `\uFEFF${GOOD.trimEnd().replaceAll('\n', '\r\n\r\n')}`,
      'stock.jsonl': STOCK,
    });
    expect(shop.problems).toEqual([]);
    expect((await findNumber(shop, 'K1002')).orders).toHaveLength(1);
  });

  test('a broken line is named and the others are used', async () => {
    const shop = await openShopOf({ 'orders.jsonl': `${GOOD.slice(0, 300)}\n${GOOD}not json\n`, 'stock.jsonl': STOCK });
    expect(shop.problems.map(({ file, line }) => [file, line])).toEqual([
      ['orders.jsonl', 1],
      ['orders.jsonl', 5],
    ]);
    expect((await findNumber(shop, 'K1003')).complete).toBe(true);
  });

  test('an order whose line is broken is never said not to exist', async () => {
    const shop = await openShopOf({
      'orders.jsonl': '{"id":"K7","number":"#K7","customer":{"email":"Ann@example.org"},',
    });
    expect(await findNumber(shop, 'K7')).toEqual({
      orders: [],
      complete: false,
      why: expect.stringContaining('orders.jsonl line 1'),
    });
    expect((await shop.orders.findOrders({ by: 'email', email: 'ann@example.org' })).complete).toBe(false);
    expect((await findNumber(shop, 'K8')).complete).toBe(true);
  });

  test('a line of which nothing can be read leaves every miss open', async () => {
    const shop = await openShopOf({ 'orders.jsonl': `${GOOD}@@@\n` });
    expect((await findNumber(shop, 'K8')).complete).toBe(false);
    expect((await findNumber(shop, 'K1001')).complete).toBe(true);
  });

  test('a field of the wrong kind is named', async () => {
    const shop = await openShopOf({ 'orders.jsonl': GOOD.replace('"59.80"', '59.8'), 'stock.jsonl': STOCK });
    expect(shop.problems).toEqual([{ file: 'orders.jsonl', line: 1, problem: expect.stringMatching(/^total: /) }]);
  });

  test('words that we do not know become unknown', async () => {
    const record = JSON.stringify(toRecord(SAMPLE_ORDERS[1] ?? sampleOrder()))
      .replaceAll('in_transit', 'teleported')
      .replace('"paid"', '"barter"')
      .replace('"status":"open"', '"status":"archived"');
    const [found] = (await findNumber(await openShopOf({ 'orders.jsonl': record }), 'K1003')).orders;
    expect(found?.order).toMatchObject({
      orderStatus: 'unknown',
      paymentStatus: 'unknown',
      shipments: [{ shipmentStatus: 'unknown', events: [{ shipmentStatus: 'unknown' }] }],
      unknowns: [{ about: 'shipment status', word: 'teleported' }],
    });
  });

  test('a link that is not https is left out and the order stays', async () => {
    const record = JSON.stringify(toRecord(SAMPLE_ORDERS[1] ?? sampleOrder())).replace('https://', 'javascript://');
    const [found] = (await findNumber(await openShopOf({ 'orders.jsonl': record }), 'K1003')).orders;
    expect(found?.order.shipments[0]?.trackingUrl).toBeNull();
  });

  test('a number that stands twice answers with both, incomplete, by every way', async () => {
    const twice = toOrderLines([
      sampleOrder(),
      sampleOrder({ id: 'other', number: 'k1001', total: '1.00', placedAt: '2026-11-11T09:00:00Z' }),
    ]);
    const shop = await openShopOf({ 'orders.jsonl': twice, 'stock.jsonl': STOCK });
    const found = await findNumber(shop, 'K1001');
    expect(found.orders.map(({ order }) => order.total)).toEqual(['1.00', '59.80']);
    expect(found).toMatchObject({ complete: false, why: expect.any(String) });
    expect((await shop.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' })).complete).toBe(false);
    expect(shop.problems).toEqual([{ file: 'orders.jsonl', line: 2, problem: expect.stringContaining('second time') }]);
  });

  test('an id that stands for two orders is no answer to getOrder', async () => {
    const shop = await openShopOf({ 'orders.jsonl': toOrderLines([sampleOrder(), sampleOrder({ number: '#K2' })]) });
    await expect(shop.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'bad_response' });
    expect((await findNumber(shop, 'K2')).complete).toBe(false);
  });

  test('an oversized line and bytes that are not UTF-8 cost one record each', async () => {
    const huge = Buffer.concat([
      Buffer.from('{"id":"'),
      Buffer.alloc(limits.file.lineBytesMax, 'x'),
      Buffer.from('"}\n'),
    ]);
    const shop = await openShopOf({
      'orders.jsonl': Buffer.concat([huge, Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(GOOD)]),
      'stock.jsonl': STOCK,
    });
    expect(shop.problems.map(({ line, problem }) => [line, problem.slice(0, 12)])).toEqual([
      [1, 'the line has'],
      [2, 'the line is '],
    ]);
    expect((await findNumber(shop, 'K1001')).orders).toHaveLength(1);
  });

  test('empty files are told', async () => {
    const shop = await openShopOf({ 'orders.jsonl': '', 'stock.jsonl': '' });
    expect(shop.problems.map(({ file }) => file)).toEqual(['orders.jsonl', 'stock.jsonl']);
  });

  test('a SKU that stands twice in a list keeps the first one and is told', async () => {
    const shop = await openShopOf({
      'orders.jsonl': GOOD,
      'stock.jsonl': STOCK + STOCK.replace('"available":1', '"available":9'),
    });
    expect((await shop.stock.findStock('MUG-1'))?.item.available).toBe(1);
    expect(shop.problems).toEqual([{ file: 'stock.jsonl', line: 2, problem: expect.stringContaining('second time') }]);
  });

  test('problems are listed up to a limit and then counted', async () => {
    const { problems } = await openShopOf({
      'orders.jsonl': 'x\n'.repeat(limits.file.problemsMax + 20),
      'stock.jsonl': STOCK,
    });
    expect(problems).toHaveLength(limits.file.problemsMax + 1);
    expect(problems.at(-1)?.problem).toBe('and 20 further problems up to here');
  });

  test('whatever bytes a file holds, it opens and every line is either an order or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.uint8Array({ maxLength: 40 }),
            fc.json().map((text) => Buffer.from(text)),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        async (lines) => {
          const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
          const shop = await openShopOf({ 'orders.jsonl': bytes, 'orders_export.csv': bytes });
          expect(shop.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
