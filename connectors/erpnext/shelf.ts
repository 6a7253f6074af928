// What is in the warehouses, what of it is promised, and what open purchase orders will bring. Called for the lines that wait (read-orders.ts) and for the
// catalogue (stock.ts).
import type { Arrival, ShelfItem } from '../../src/calls/wait-for-stock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { ErpnextClient } from './client.ts';
import { among, type Filters } from './filters.ts';
import { BinRow, NameRow, PurchaseItemRow } from './rows.ts';

/** Of these items, or of all where it is null. An item that no warehouse has ever held has none. */
export async function readShelf(
  client: ErpnextClient,
  items: readonly string[] | null,
  today: string,
): Promise<(item: string) => ShelfItem> {
  const filters: Filters = items === null ? [] : among('item_code', items);
  const [{ rows: bins }, arrivals] = await Promise.all([
    client.list({ doctype: 'Bin', filters, fields: ['item_code', 'actual_qty', 'reserved_qty'], row: BinRow }),
    readArrivals(client, filters, today),
  ]);
  const held = new Map<string, { onHand: number; promised: number }>();
  for (const { item_code, actual_qty, reserved_qty } of bins) {
    const known = held.get(item_code) ?? { onHand: 0, promised: 0 };
    held.set(item_code, { onHand: known.onHand + actual_qty, promised: known.promised + reserved_qty });
  }
  return (item) => ({ ...(held.get(item) ?? { onHand: 0, promised: 0 }), arrivals: arrivals.get(item) ?? [] });
}

/** Without the right to see purchases nobody knows. */
async function readArrivals(
  client: ErpnextClient,
  filters: Filters,
  today: string,
): Promise<ReadonlyMap<string, readonly Arrival[]>> {
  const arrivals = new Map<string, Arrival[]>();
  try {
    const { rows: orders } = await client.list({
      doctype: 'Purchase Order',
      filters: [
        ['docstatus', '=', 1],
        ['status', 'in', ['To Receive and Bill', 'To Receive']],
      ],
      fields: ['name'],
      row: NameRow,
    });
    if (orders.length === 0) return arrivals;
    const { rows } = await client.list({
      doctype: 'Purchase Order Item',
      parent: 'Purchase Order',
      filters: [
        ...among(
          'parent',
          orders.map(({ name }) => name),
        ),
        ...filters,
      ],
      fields: ['item_code', 'qty', 'received_qty', 'schedule_date', 'expected_delivery_date'],
      row: PurchaseItemRow,
    });
    for (const { item_code: item, qty, received_qty, schedule_date, expected_delivery_date } of rows) {
      // What the supplier has confirmed counts before what was asked for.
      const on = expected_delivery_date ?? schedule_date;
      if (item === null || on === null || on < today || received_qty >= qty) continue;
      arrivals.set(item, [...(arrivals.get(item) ?? []), { on, quantity: qty - received_qty }]);
    }
  } catch (error) {
    if (!isConnectorError(error, 'auth', 'not_found')) throw error;
  }
  for (const list of arrivals.values()) list.sort((one, other) => one.on.localeCompare(other.on));
  return arrivals;
}
