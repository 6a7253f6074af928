// The contract of the StockSource port as tests: every sentence of src/ports/order-source.ts about stock.
import { describe, expect } from 'vitest';
import { StockItem } from '../../src/domain/order.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import { claimsWithSkips, type Skip } from './contract-test.ts';
import { SAMPLE_STOCK } from './sample-orders.ts';

export interface StockSourceUnderTest {
  readonly name: string;
  /** Opens a source that holds exactly these items. */
  readonly open: (items: readonly StockItem[]) => Promise<StockSource>;
  readonly skips?: readonly Skip[];
}

export function testStockSource({ name, open, skips = [] }: StockSourceUnderTest): void {
  const { claim, check } = claimsWithSkips(skips);

  describe(`${name} fills the StockSource port`, () => {
    claim('a SKU finds its item as it went in, and it fits the schema', async () => {
      const stock = await open(SAMPLE_STOCK);
      for (const item of SAMPLE_STOCK) {
        const found = await stock.findStock(item.sku);
        expect(StockItem.parse(found?.item)).toEqual(item);
      }
    });

    claim('only exactly this SKU counts', async () => {
      const stock = await open(SAMPLE_STOCK);
      for (const sku of ['mug-1', 'MUG-1 ', 'MUG', 'MUG-10', '']) expect(await stock.findStock(sku)).toBeNull();
    });

    claim('a SKU that the catalogue has not is null, also where every object has such a name', async () => {
      const stock = await open(SAMPLE_STOCK);
      for (const sku of ['NONE-1', '__proto__', 'toString']) expect(await stock.findStock(sku)).toBeNull();
    });

    claim('the list is the whole catalogue', async () => {
      const { items } = await (await open(SAMPLE_STOCK)).listStock();
      expect(items.map((item) => item.sku).sort()).toEqual(SAMPLE_STOCK.map((item) => item.sku).sort());
    });

    claim('a catalogue that has not changed is the very same list', async () => {
      const stock = await open(SAMPLE_STOCK);
      expect((await stock.listStock()).items).toBe((await stock.listStock()).items);
    });

    claim('an empty catalogue is an empty list', async () => {
      expect((await (await open([])).listStock()).items).toEqual([]);
    });

    claim('an answer says where and when it was read', async () => {
      const stock = await open(SAMPLE_STOCK);
      for (const answer of [await stock.findStock('MUG-1'), await stock.listStock()]) {
        expect(answer?.source).toMatch(/^[a-z_]+:?/);
        expect(Number.isNaN(Date.parse(answer?.asOf ?? ''))).toBe(false);
      }
    });
    check();
  });
}
