// What is in the warehouses that count, what of it is promised, and what open purchase orders will bring. Called for the lines that wait (read-orders.ts) and for
// the catalogue (stock.ts).
import type { Arrival, ShelfItem } from '../../src/calls/wait-for-stock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SapB1Client } from './client.ts';
import type { SapB1Config } from './config.ts';
import { anyText } from './filters.ts';
import { readJoinedLines } from './read-steps.ts';
import { fieldsOf, type ItemRow, PurchaseHeadRow, PurchaseLineRow } from './rows.ts';

const ITEMS_AT_ONCE = 100;

export type Arrivals = ReadonlyMap<string, readonly Arrival[]>;

/** The whole stock of an item is two numbers; its parts are a long list. */
export const itemFields = ({ warehouses }: SapB1Config): readonly string[] => [
  'ItemCode',
  'ItemName',
  'InventoryItem',
  ...(warehouses === undefined ? ['QuantityOnStock', 'QuantityOrderedByCustomers'] : ['ItemWarehouseInfoCollection']),
];

export function shelfOf(item: ItemRow, arrivals: Arrivals, { warehouses }: SapB1Config): ShelfItem {
  const known = { arrivals: arrivals.get(item.ItemCode) ?? [] };
  if (warehouses === undefined)
    return { ...known, onHand: item.QuantityOnStock ?? 0, promised: item.QuantityOrderedByCustomers ?? 0 };
  const counted = (item.ItemWarehouseInfoCollection ?? []).filter((row) => counts(row.WarehouseCode, warehouses));
  const sum = (of: 'InStock' | 'Committed'): number => counted.reduce((total, row) => total + row[of], 0);
  return { ...known, onHand: sum('InStock'), promised: sum('Committed') };
}

/** Whether what is in this warehouse, or is to come from it, is judged. */
export const counts = (warehouse: string | null, warehouses: SapB1Config['warehouses']): boolean =>
  warehouses === undefined || (warehouse !== null && warehouses.includes(warehouse));

/** Of these items, or of all where it is null; earliest first, from today on. Without the right to see purchases nobody knows. */
export async function readArrivals(
  client: SapB1Client,
  items: readonly string[] | null,
  today: string,
  { warehouses }: SapB1Config,
): Promise<Arrivals> {
  const line = 'PurchaseOrders/DocumentLines';
  // Of very many, all are read: a filter has an end.
  const ofItems = items === null || items.length > ITEMS_AT_ONCE ? null : anyText(`${line}/ItemCode`, items);
  const open = `PurchaseOrders/DocumentStatus eq 'bost_Open' and ${line}/LineStatus eq 'bost_Open'`;
  const arrivals = new Map<string, Arrival[]>();
  try {
    const rows = await readJoinedLines(client, {
      entitySet: 'PurchaseOrders',
      filter: `${open}${ofItems === null ? '' : ` and ${ofItems}`}`,
      head: PurchaseHeadRow,
      headFields: fieldsOf(PurchaseHeadRow),
      line: PurchaseLineRow,
      lineFields: fieldsOf(PurchaseLineRow),
    });
    for (const { head, line: row } of rows) {
      const on = row.ShipDate ?? head.DocDueDate;
      const quantity = row.RemainingOpenInventoryQuantity ?? 0;
      if (row.ItemCode === null || on === null || on < today || quantity <= 0) continue;
      if (!counts(row.WarehouseCode, warehouses)) continue;
      arrivals.set(row.ItemCode, [...(arrivals.get(row.ItemCode) ?? []), { on, quantity }]);
    }
  } catch (error) {
    if (!isConnectorError(error, 'auth', 'not_found')) throw error;
  }
  for (const list of arrivals.values()) list.sort((one, other) => one.on.localeCompare(other.on));
  return arrivals;
}
