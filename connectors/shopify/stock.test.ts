import { describe, expect, test } from 'vitest';
import { SAMPLE_STOCK } from '../contract/sample-orders.ts';
import type { VariantRecord } from './emulator/records.ts';
import { seedStock } from './emulator/seed-order.ts';
import { signedHeaders } from './emulator/webhook-calls.ts';
import { openShop } from './shopify-fixture.ts';

const variant = (changes: Partial<VariantRecord>): VariantRecord => ({
  id: '1',
  sku: 'MUG-1',
  product: 'Mug',
  title: 'blue',
  price: '29.9',
  quantity: 4,
  tracked: true,
  isActive: true,
  ...changes,
});
const open = (...variants: readonly VariantRecord[]) =>
  openShop({ prepare: (shop) => void shop.variants.push(...variants) });

describe('an item', () => {
  test('comes out as it went in, but for the day that Shopify does not know', async () => {
    const { source } = await openShop({
      prepare: (shop) => SAMPLE_STOCK.forEach((item) => void seedStock(shop, item)),
    });
    for (const item of SAMPLE_STOCK)
      expect((await source.stock.findStock(item.sku))?.item).toEqual({
        ...item,
        expectedOn: null,
        price: item.price ?? '0.00',
        currency: 'EUR',
      });
  });

  test('has the name of its product and variant, and may be oversold', async () => {
    const { source } = await open(variant({ quantity: -3 }));
    expect((await source.stock.findStock('MUG-1'))?.item).toEqual({
      sku: 'MUG-1',
      title: 'Mug - blue',
      available: -3,
      expectedOn: null,
      price: '29.90',
      currency: 'EUR',
    });
  });

  test('of two variants is counted together, and has a price where they agree', async () => {
    const { source } = await open(
      variant({}),
      variant({ id: '2', quantity: 6 }),
      variant({ id: '3', sku: 'B' }),
      variant({ id: '4', sku: 'B', price: '5' }),
    );
    expect((await source.stock.findStock('MUG-1'))?.item).toMatchObject({ available: 10, price: '29.90' });
    expect((await source.stock.findStock('B'))?.item).toMatchObject({ available: 8, price: null, currency: null });
  });

  test('that the shop does not count, or has not published, is not told', async () => {
    const { source } = await open(
      variant({ tracked: false }),
      variant({ sku: 'SECRET', isActive: false }),
      variant({ sku: null }),
    );
    expect(await source.stock.findStock('MUG-1')).toBeNull();
    expect(await source.stock.findStock('SECRET')).toBeNull();
    expect((await source.stock.listStock()).items).toEqual([]);
  });

  test('is found among hundreds whose SKUs begin like it, and never said to be none where it may be further back', async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, n) => variant({ id: `o${n}`, sku: `MUG-1-${n}` }));
    const { source } = await open(...others(320), variant({}));
    expect((await source.stock.findStock('MUG-1'))?.item.available).toBe(4);
    const crowded = await open(...others(450), variant({}));
    await expect(crowded.source.stock.findStock('MUG-1')).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test('with a SKU full of search syntax is that item or none', async () => {
    const sku = 'A"B\\C OR sku:D';
    const { source } = await open(variant({ sku }), variant({ id: '2', sku: 'D' }));
    expect((await source.stock.findStock(sku))?.item.sku).toBe(sku);
    expect(await source.stock.findStock('x" OR sku:"D')).toBeNull();
  });
});

describe('the list', () => {
  test('is read through all pages, once for all who ask, and anew after a while', async () => {
    const opened = await open(...Array.from({ length: 612 }, (_, n) => variant({ id: String(n), sku: `S${n}` })));
    const { stock } = opened.source;
    const [one, two] = await Promise.all([stock.listStock(), stock.listStock()]);
    expect(one.items).toHaveLength(612);
    expect(two.items).toBe(one.items);
    const lists = () => opened.server.requests.filter(({ body }) => body.includes('ListVariants')).length;
    expect(lists()).toBe(3);
    opened.access.setNow('2026-11-20T10:00:00Z');
    expect((await stock.listStock()).items).toBe(one.items);
    expect(lists()).toBe(6);
  });

  test('that changed while it was being read is read again', async () => {
    const { source, shop } = await open(variant({}));
    const reading = source.stock.listStock();
    const body = new TextEncoder().encode('{"inventory_item_id":1}');
    const headers = signedHeaders(shop, 'inventory_levels/update', 'event-1', body);
    const url = new URL('https://waybill.example/w');
    await source.webhooks.receive({ method: 'POST', url, headers, body, now: '2026-11-20T09:00:00Z' });
    await reading;
    shop.variants.pop();
    expect((await source.stock.listStock()).items).toEqual([]);
  });

  test('is the one of before where Shopify fails in the middle', async () => {
    const opened = await open(variant({}));
    opened.server.override(() => ({ json: { data: { productVariants: { nodes: [{}], pageInfo: {} } } } }));
    await expect(opened.source.stock.listStock()).rejects.toMatchObject({ kind: 'bad_response' });
    opened.server.override(null);
    expect((await opened.source.stock.listStock()).items).toHaveLength(1);
  });
});
