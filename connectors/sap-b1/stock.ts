// What is on the shelf and what open purchase orders bring, as StockSource wants it. Called by connector.ts.
import { createStockList } from '../../src/calls/stock-list.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { SapB1Client } from './client.ts';
import type { SapB1Config } from './config.ts';
import { currencyOf } from './currency.ts';
import { anyText } from './filters.ts';
import { ItemRow } from './rows.ts';
import { type Arrivals, itemFields, readArrivals, shelfOf } from './shelf.ts';

const SOLD = "InventoryItem eq 'tYES' and SalesItem eq 'tYES' and Frozen eq 'tNO'";
const SKU_CHARACTERS_MAX = 50;

export function createStockSource(client: SapB1Client, config: SapB1Config, clock: Clock): StockSource {
  /** Of one item, or of all where it is null. */
  async function readItems(sku: string | null) {
    const own = sku === null ? null : anyText('ItemCode', [sku]);
    const [{ rows, at }, arrivals] = await Promise.all([
      client.list({
        entitySet: 'Items',
        filter: own === null ? SOLD : `${SOLD} and ${own}`,
        fields: [...itemFields(config), ...(config.priceList === undefined ? [] : ['ItemPrices'])],
        row: ItemRow,
        orderBy: 'ItemCode asc',
      }),
      readArrivals(client, sku === null ? null : [sku], dayOf(clock.now(), config.timeZone), config),
    ]);
    return { items: rows.flatMap((row) => translateItem(row, arrivals, config) ?? []), asOf: at };
  }
  const readAll = createStockList(clock, () => readItems(null));

  return {
    async findStock(sku) {
      if (sku.trim() === '' || sku.length > SKU_CHARACTERS_MAX || anyText('ItemCode', [sku]) === null) return null;
      const { items, asOf } = await readItems(sku);
      const item = items.find((one) => one.sku === sku);
      return item === undefined ? null : { item, source: client.source, asOf };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

/** A price of 0 is none, nor is one in a currency that nobody knows. */
function translateItem(row: ItemRow, arrivals: Arrivals, config: SapB1Config): StockItem | null {
  const { onHand, promised, arrivals: coming } = shelfOf(row, arrivals, config);
  const listed = row.ItemPrices?.find(({ PriceList }) => PriceList === config.priceList);
  const currency = currencyOf(listed?.Currency ?? null, config);
  const price = currency !== null && Number(listed?.Price ?? 0) > 0 ? listed?.Price : null;
  const parsed = StockItem.safeParse({
    sku: row.ItemCode,
    title: (row.ItemName ?? row.ItemCode).slice(0, limits.vendor.textCharactersMax),
    available: Math.floor(onHand - promised),
    expectedOn: coming[0]?.on ?? null,
    price: price ?? null,
    currency: price == null ? null : currency,
  });
  return parsed.success ? parsed.data : null;
}
