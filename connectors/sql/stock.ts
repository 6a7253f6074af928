// The goods of a home-grown system: the whole list by one query, read again when it is old. Called by connector.ts.
import { translateStock } from '../../src/calls/mapped-order.ts';
import { createStockList, stockOfList } from '../../src/calls/stock-list.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { SqlClient } from './client.ts';
import type { SqlConfig } from './config.ts';

const SOURCE = 'sql:stock';

export function createStockSource(client: SqlClient, config: SqlConfig, clock: Clock): StockSource {
  const list = createStockList(clock, async () => {
    const asOf = clock.now();
    const rows = await client.ask('stock', {});
    const items = rows.map((row) => {
      const translated = translateStock(row, config);
      if (!translated.ok) throw client.badRow('stock', translated.error.column);
      return translated.value;
    });
    return { items, asOf };
  });
  return stockOfList(SOURCE, list);
}
