// The whole catalogue of a vendor, read again when it is old, and the very same list as before where nothing changed: what is made of it is
// remembered by it (StockSource.listStock). Called by connectors.
import { limits } from '../domain/limits.ts';
import type { StockItem } from '../domain/order.ts';
import type { Clock } from '../ports/clock.ts';
import type { StockSource } from '../ports/order-source.ts';

export interface StockList {
  readonly items: readonly StockItem[];
  readonly asOf: string;
}

/** `read` asks the vendor. Who asks while it is being read waits for that reading; one that fails is told, and the next asks again. */
export function createStockList(clock: Clock, read: () => Promise<StockList>): () => Promise<StockList> {
  let known: StockList | null = null;
  let knownText = '';
  let reading: Promise<StockList> | null = null;
  const readAgain = async (): Promise<StockList> => {
    const { items, asOf } = await read();
    const text = JSON.stringify(items);
    known = { items: known !== null && knownText === text ? known.items : items, asOf };
    knownText = text;
    return known;
  };
  return () => {
    const ageMs = known === null ? Number.POSITIVE_INFINITY : Date.parse(clock.now()) - Date.parse(known.asOf);
    if (known !== null && ageMs < limits.sources.stockFreshSeconds * 1_000) return Promise.resolve(known);
    reading ??= readAgain().finally(() => {
      reading = null;
    });
    return reading;
  };
}

/** The StockSource port over the whole list alone, where single goods cannot be asked for. */
export const stockOfList = (source: string, list: () => Promise<StockList>): StockSource => ({
  listStock: async () => ({ ...(await list()), source }),
  async findStock(sku) {
    const { items, asOf } = await list();
    const item = items.find((one) => one.sku === sku);
    return item === undefined ? null : { item, source, asOf };
  },
});
