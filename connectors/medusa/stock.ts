// The StockSource port over a shop's inventory items: what all locations have and no order holds. Medusa's prices are of regions and price lists, so
// none is told. Called by connector.ts.
import { createStockList, type StockList } from '../../src/calls/stock-list.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { MedusaClient } from './client.ts';
import type { InventoryItem } from './schemas.ts';

const { recordsPerPage, stockPagesMax } = limits.medusa;

export function createStockSource(client: MedusaClient, source: string, clock: Clock): StockSource {
  async function readCatalogue(): Promise<StockList> {
    const asOf = clock.now();
    const items: StockItem[] = [];
    for (let page = 0; page < stockPagesMax; page += 1) {
      const listed = await client.listInventory({ order: 'id', offset: page * recordsPerPage });
      items.push(...listed.items.flatMap(translateItem));
      if ((page + 1) * recordsPerPage >= listed.count) break;
    }
    return { items, asOf };
  }
  const list = createStockList(clock, readCatalogue);

  return {
    async findStock(sku) {
      if (sku === '') return null;
      const { items, at } = await client.listInventory({ sku });
      const [item, another] = items.flatMap(translateItem).filter((one) => one.sku === sku);
      return item === undefined || another !== undefined ? null : { item, source, asOf: at };
    },
    listStock: async () => ({ ...(await list()), source }),
  };
}

function translateItem({ sku, title, location_levels }: InventoryItem): readonly StockItem[] {
  if (sku === null) return [];
  const available = location_levels.reduce((sum, level) => sum + level.available_quantity, 0);
  const item = StockItem.safeParse({
    sku,
    title: title ?? sku,
    available,
    expectedOn: null,
    price: null,
    currency: null,
  });
  return item.success ? [item.data] : [];
}
