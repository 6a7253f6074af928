// The whole catalogue of a vendor, read again when it is old, and the very same list as before where nothing changed: what is made of it is
// remembered by it (StockSource.listStock). Called by connectors.
import { limits } from '../domain/limits.ts';
import type { StockItem } from '../domain/order.ts';
import type { Clock } from '../ports/clock.ts';

export interface StockList {
  readonly items: readonly StockItem[];
  readonly asOf: string;
}

/** `read` asks the vendor. Who asks while it is being read waits for that reading; one that fails is told, and the next asks again. */
export function createStockList(clock: Clock, read: () => Promise<StockList>): () => Promise<StockList> {
  let known: (StockList & { readonly text: string }) | null = null;
  let reading: Promise<StockList> | null = null;
  const readAgain = async (): Promise<StockList> => {
    const { items, asOf } = await read();
    const text = JSON.stringify(items);
    known = { items: known?.text === text ? known.items : items, asOf, text };
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
