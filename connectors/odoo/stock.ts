// What is on the shelf and what open purchase orders bring, as StockSource wants it. Called by connector.ts.

import { createStockList } from '../../src/calls/stock-list.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { readMoney } from '../../src/domain/money.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { OdooClient } from './client.ts';
import type { OdooConfig } from './config.ts';
import type { Domain } from './domains.ts';
import { PurchaseLineRow, StockRow } from './rows.ts';

export function createStockSource(client: OdooClient, { timeZone }: OdooConfig, clock: Clock): StockSource {
  const readProducts = (domain: Domain, rowsMax?: number) =>
    client.searchRead({
      model: 'product.product',
      domain: [['default_code', '!=', false], ...domain],
      row: StockRow,
      fields: Object.keys(StockRow.shape),
      context: { display_default_code: false },
      ...(rowsMax === undefined ? {} : { rowsMax }),
    });

  /** The next day on which a product is planned to come, from today on. Without the right to see purchases nobody knows. */
  async function readExpected(domain: Domain, now: string): Promise<ReadonlyMap<number, string>> {
    const expected = new Map<number, string>();
    try {
      const { rows } = await client.searchRead({
        model: 'purchase.order.line',
        domain: [
          ['order_id.state', 'in', ['purchase', 'done']],
          ['date_planned', '>=', `${dayOf(now, 'UTC')} 00:00:00`],
          ...domain,
        ],
        row: PurchaseLineRow,
        fields: Object.keys(PurchaseLineRow.shape),
        order: 'date_planned asc, id asc',
      });
      for (const { product_id, product_qty, qty_received, date_planned } of rows)
        if (product_id !== null && date_planned !== null && qty_received < product_qty && !expected.has(product_id.id))
          expected.set(product_id.id, dayOf(date_planned, timeZone));
    } catch (error) {
      if (!isConnectorError(error, 'auth', 'not_found', 'rejected')) throw error;
    }
    return expected;
  }

  const readAll = createStockList(clock, async () => {
    const { rows, at } = await readProducts([]);
    const expected = rows.length === 0 ? new Map<number, string>() : await readExpected([], at);
    return { items: rows.flatMap((row) => translateStock(row, expected.get(row.id) ?? null) ?? []), asOf: at };
  });

  return {
    async findStock(sku) {
      if (sku === '' || sku.length > limits.vendor.textCharactersMax) return null;
      const { rows, at } = await readProducts([['default_code', '=', sku]], 2);
      const row = rows.find(({ default_code }) => default_code === sku);
      if (row === undefined) return null;
      const expected = await readExpected([['product_id', '=', row.id]], at);
      const item = translateStock(row, expected.get(row.id) ?? null);
      return item === null ? null : { item, source: client.source, asOf: at };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

/** A list price of 0 is how Odoo writes that there is none. Parts of a piece do not count as available. null for what is no item. */
function translateStock(row: StockRow, expectedOn: string | null): StockItem | null {
  const hasPrice = row.lst_price > 0 && row.currency_id != null;
  const parsed = StockItem.safeParse({
    sku: row.default_code,
    title: row.display_name.slice(0, limits.vendor.textCharactersMax),
    available: Math.floor(row.free_qty ?? row.qty_available),
    expectedOn,
    price: hasPrice ? readMoney(row.lst_price) : null,
    currency: hasPrice ? (row.currency_id?.name ?? null) : null,
  });
  return parsed.success ? parsed.data : null;
}
