// What is on the shelf and what open purchase orders bring, as StockSource wants it. Called by connector.ts.

import { createStockList } from '../../src/calls/stock-list.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { BusinessCentralClient } from './client.ts';
import type { BusinessCentralConfig } from './config.ts';
import { anyOf, type Filter } from './filters.ts';
import { type Arrival, readArrivals } from './read-orders.ts';
import { ItemRow } from './rows.ts';

export function createStockSource(
  client: BusinessCentralClient,
  { localCurrency }: BusinessCentralConfig,
  clock: Clock,
): StockSource {
  async function readItems(filter: Filter) {
    const [{ rows, at }, arrivals] = await Promise.all([
      client.list({ entitySet: 'items', filter, row: ItemRow }),
      readArrivals(client),
    ]);
    const items = rows
      .filter(({ type, blocked }) => type === 'Inventory' && blocked !== true)
      .flatMap((row) => translateItem(row, arrivals.get(row.number) ?? [], at.slice(0, 10), localCurrency) ?? []);
    return { items, asOf: at };
  }
  const readAll = createStockList(clock, () => readItems(null));

  return {
    async findStock(sku) {
      const filter = anyOf('number', [sku]);
      if (filter === null || sku.trim() !== sku) return null;
      const { items, asOf } = await readItems(filter);
      const item = items.find((one) => one.sku === sku);
      return item === undefined ? null : { item, source: client.source, asOf };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

/** A price of 0 is none. */
function translateItem(row: ItemRow, arrivals: readonly Arrival[], today: string, currency: string): StockItem | null {
  const price = Number(row.unitPrice ?? 0) > 0 ? row.unitPrice : null;
  const parsed = StockItem.safeParse({
    sku: row.number,
    title: (row.displayName ?? '').slice(0, limits.vendor.textCharactersMax),
    available: Math.floor(row.inventory),
    expectedOn: arrivals.find(({ on }) => on >= today)?.on ?? null,
    price,
    currency: price === null ? null : currency,
  });
  return parsed.success ? parsed.data : null;
}
