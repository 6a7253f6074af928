// What is on the shelf and what open purchase orders bring, as StockSource wants it. Called by connector.ts.
import { createStockList } from '../../src/calls/stock-list.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { ErpnextClient } from './client.ts';
import type { ErpnextConfig } from './config.ts';
import { among, type Filters } from './filters.ts';
import { ItemRow, PriceRow } from './rows.ts';
import { readShelf } from './shelf.ts';

const SOLD: Filters = [
  ['disabled', '=', 0],
  ['is_stock_item', '=', 1],
  ['has_variants', '=', 0],
];

export function createStockSource(
  client: ErpnextClient,
  { priceList, timeZone }: ErpnextConfig,
  clock: Clock,
): StockSource {
  /** Of one item, or of all where it is null. */
  async function readItems(sku: string | null) {
    const own = (field: string): Filters => (sku === null ? [] : among(field, [sku]));
    const { rows, at } = await client.list({
      doctype: 'Item',
      filters: [...SOLD, ...own('name')],
      fields: Object.keys(ItemRow.shape),
      row: ItemRow,
    });
    if (rows.length === 0) return { items: [], asOf: at };
    const [shelf, { rows: prices }] = await Promise.all([
      readShelf(client, sku === null ? null : [sku], dayOf(clock.now(), timeZone)),
      client.list({
        doctype: 'Item Price',
        filters: [['price_list', '=', priceList], ...own('item_code')],
        fields: Object.keys(PriceRow.shape),
        row: PriceRow,
      }),
    ]);
    const pricesOf = Map.groupBy(
      prices.filter(({ customer }) => customer === null),
      ({ item_code }) => item_code,
    );
    const items = rows.flatMap(({ name, item_name }) => {
      const { onHand, promised, arrivals } = shelf(name);
      // Several prices (by quantity, unit or date) are none to name.
      const [price, ...others] = pricesOf.get(name) ?? [];
      const hasPrice =
        price !== undefined && others.length === 0 && price.currency !== null && Number(price.price_list_rate) > 0;
      const parsed = StockItem.safeParse({
        sku: name,
        title: (item_name ?? name).slice(0, limits.vendor.textCharactersMax),
        available: Math.floor(onHand - promised),
        expectedOn: arrivals[0]?.on ?? null,
        price: hasPrice ? price.price_list_rate : null,
        currency: hasPrice ? price.currency : null,
      });
      return parsed.success ? [parsed.data] : [];
    });
    return { items, asOf: at };
  }
  const readAll = createStockList(clock, () => readItems(null));

  return {
    async findStock(sku) {
      if (sku.trim() === '' || sku.length > 140) return null;
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
