// What is on the shelf and what open purchases bring, as StockSource wants it. Called by connector.ts.

import { z } from 'zod';
import { createStockList } from '../../src/calls/stock-list.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { TrytonClient } from './client.ts';
import type { TrytonConfig } from './config.ts';
import type { Domain } from './domains.ts';
import { readShelf, type ShelfItem } from './shelf.ts';
import { TrytonText } from './values.ts';

const SALABLE: Domain = [
  ['code', '!=', null],
  ['salable', '=', true],
];
const CompanyRow = z.object({ id: z.number(), 'currency.': z.object({ code: TrytonText }) });

export function createStockSource(client: TrytonClient, { timeZone }: TrytonConfig, clock: Clock): StockSource {
  const readItems = async (domain: Domain, rowsMax?: number) => {
    const [{ items, at }, { rows: companies }] = await Promise.all([
      readShelf(client, domain, dayOf(clock.now(), timeZone), rowsMax),
      client.searchRead({
        model: 'company.company',
        domain: [],
        row: CompanyRow,
        fields: ['currency.code'],
        rowsMax: 2,
      }),
    ]);
    // Prices are in the company's currency; with several companies it is not told which.
    const currency = companies.length === 1 ? (companies[0]?.['currency.'].code ?? null) : null;
    return { items: [...items.values()].flatMap((item) => translateItem(item, currency) ?? []), asOf: at };
  };
  const readAll = createStockList(clock, () => readItems(SALABLE));

  return {
    async findStock(sku) {
      if (sku.trim() === '' || sku.length > limits.vendor.textCharactersMax) return null;
      const { items, asOf } = await readItems([['code', '=', sku]], 10);
      const item = items.find((one) => one.sku === sku);
      return item === undefined ? null : { item, source: client.source, asOf };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

/** Available is what is neither assigned to a shipment nor promised until today, in whole pieces. A price of 0 is none. */
function translateItem({ row, arrivals }: ShelfItem, currency: string | null): StockItem | null {
  const price = currency === null || Number(row.list_price ?? 0) <= 0 ? null : (row.list_price ?? null);
  const parsed = StockItem.safeParse({
    sku: row.code,
    title: (row.name ?? '').slice(0, limits.vendor.textCharactersMax),
    available: Math.floor(Math.min(row.quantity, row.forecast_quantity)),
    expectedOn: arrivals[0]?.on ?? null,
    price,
    currency: price === null ? null : currency,
  });
  return parsed.success ? parsed.data : null;
}
