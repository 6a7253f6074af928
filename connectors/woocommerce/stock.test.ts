import { expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { openWooShop } from './woo-server-fixture.ts';
import { type Json, wooProduct } from './woo-shop-fixture.ts';

async function openWith(...products: Json[]) {
  const opened = await openWooShop();
  opened.shop.products.push(...products);
  const available = async (sku: string) => (await opened.source.stock.findStock(sku))?.item.available ?? null;
  return { ...opened, available };
}

test('a product is found with its count and price', async () => {
  const { source } = await openWith(wooProduct());
  expect(await source.stock.findStock('MUG-1')).toMatchObject({
    item: { sku: 'MUG-1', title: 'Mug (blue)', available: 12, expectedOn: null, price: '29.90', currency: 'EUR' },
    asOf: '2026-11-20T09:00:00.000Z',
  });
});

test.each([
  [{ manage_stock: true, stock_quantity: -3, stock_status: 'onbackorder', backorders: 'notify' }, -3],
  [{ manage_stock: 'parent', stock_quantity: 4 }, 4],
  [{ manage_stock: true, stock_quantity: '7' }, 7],
  [{ manage_stock: false, stock_quantity: null, stock_status: 'outofstock' }, 0],
  [{ manage_stock: false, stock_quantity: null, stock_status: 'onbackorder' }, 0],
  [{ manage_stock: false, stock_quantity: null, stock_status: 'instock' }, null],
  [{ manage_stock: false, stock_quantity: null, stock_status: 'sold-by-a-plugin' }, null],
  [{ status: 'draft' }, null],
  [{ type: 'variable' }, null],
])('%o has %s', async (changes, expected) => {
  const { available } = await openWith(wooProduct(changes));
  expect(await available('MUG-1')).toBe(expected);
});

test('variations are found by their own SKU and named by their product', async () => {
  const { source, shop, available } = await openWith(
    wooProduct({ id: 600, name: 'Shirt', type: 'variable', sku: 'SHIRT' }),
  );
  const attributes = [
    { id: 1, name: 'Size', option: 'L' },
    { id: 2, name: 'Colour', option: 'Green' },
  ];
  shop.variations.set('600', [
    wooProduct({ id: 601, name: 'L, Green', type: 'variation', sku: 'SHIRT-L', stock_quantity: 2, attributes }),
  ]);
  expect(await available('SHIRT-L')).toBe(2);
  expect((await source.stock.listStock()).items).toMatchObject([
    { sku: 'SHIRT-L', title: 'Shirt - L, Green', available: 2 },
  ]);
});

test('a price that is shown otherwise than it is entered is not told', async () => {
  const { source, shop } = await openWith(wooProduct());
  Object.assign(shop.settings['general'] ?? {}, { woocommerce_calc_taxes: 'yes' });
  Object.assign(shop.settings['tax'] ?? {}, { woocommerce_tax_display_shop: 'incl' });
  expect((await source.stock.findStock('MUG-1'))?.item).toMatchObject({ available: 12, price: null, currency: null });
});

test('a key that may not read the settings still reads the stock', async () => {
  const { source, server, answer } = await openWith(wooProduct());
  server.override((request) =>
    request.path.includes('/settings/')
      ? { status: 403, json: { code: 'woocommerce_rest_cannot_view' } }
      : answer(request),
  );
  expect((await source.stock.findStock('MUG-1'))?.item).toMatchObject({ available: 12, price: null });
});

test('two products of one SKU are neither', async () => {
  const { available } = await openWith(wooProduct(), wooProduct({ id: 501, stock_quantity: 3 }));
  expect(await available('MUG-1')).toBeNull();
});

test('the catalogue is walked through all its pages, kept for a while, and read again after', async () => {
  const many = Array.from({ length: 230 }, (_, index) => wooProduct({ id: index + 1, sku: `S-${index}` }));
  const { source, shop, server, access } = await openWith(...many);
  const { items } = await source.stock.listStock();
  expect(items).toHaveLength(230);
  const before = server.requests.length;
  expect((await source.stock.listStock()).items).toBe(items);
  expect(server.requests).toHaveLength(before);
  shop.products.pop();
  access.setNow(new Date(Date.parse('2026-11-20T09:00:01Z') + limits.sources.stockFreshSeconds * 1_000).toISOString());
  expect((await source.stock.listStock()).items).toHaveLength(229);
});
