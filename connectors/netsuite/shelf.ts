// What is in the warehouses, how many of it are back-ordered, and what open purchase orders will bring. Called for the lines that wait (read-orders.ts) and for
// the catalogue (stock.ts).
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { NetsuiteClient } from './client.ts';
import { PurchaseLineRow, ShelfRow } from './rows.ts';
import { asDay, isOneOf } from './suiteql.ts';

export interface Arrival {
  /** A day, from today on. */
  readonly on: string;
  readonly quantity: number;
}

export interface ShelfItem {
  /** On hand and not committed, over all locations; null where no location has the item. */
  readonly available: number | null;
  /** Of all orders. */
  readonly backordered: number;
  /** Earliest first. */
  readonly arrivals: readonly Arrival[];
}

/** By internal ids of items; of all where it is null. */
export async function readShelf(
  client: NetsuiteClient,
  items: readonly string[] | null,
  today: string,
): Promise<(item: string) => ShelfItem> {
  const own = items === null ? null : isOneOf('a.item', items);
  const [{ rows }, arrivals] = await Promise.all([
    client.read({
      of: 'quantities by location',
      query:
        'SELECT a.item, SUM(a.quantityavailable) AS available, SUM(a.quantitybackordered) AS backordered' +
        ` FROM aggregateitemlocation a${own === null ? '' : ` WHERE ${own}`} GROUP BY a.item ORDER BY a.item`,
      row: ShelfRow,
    }),
    readArrivals(client, items, today),
  ]);
  const held = new Map(rows.map((row) => [row.item, row]));
  return (item) => {
    const known = held.get(item);
    return {
      available: known?.available ?? null,
      backordered: known?.backordered ?? 0,
      arrivals: arrivals.get(item) ?? [],
    };
  };
}

/** Pending receipt, partially received, pending billing and partially received. */
const COMING = new Set(['B', 'D', 'E']);

/** Without the right to see purchase orders nobody knows. */
async function readArrivals(client: NetsuiteClient, items: readonly string[] | null, today: string) {
  const arrivals = new Map<string, Arrival[]>();
  const own = items === null ? null : isOneOf('tl.item', items);
  try {
    const { rows } = await client.read({
      of: 'purchase orders',
      // The status is compared here: in a condition it is written otherwise than it is shown.
      query:
        'SELECT t.status, tl.item, tl.quantity, tl.quantityshiprecv AS received,' +
        ` ${asDay('tl.expectedreceiptdate')} AS expected` +
        ' FROM transaction t INNER JOIN transactionline tl ON tl.transaction = t.id' +
        " WHERE t.type = 'PurchOrd' AND tl.mainline = 'F' AND NVL(tl.isclosed, 'F') = 'F' AND tl.item IS NOT NULL" +
        ` AND tl.quantity > NVL(tl.quantityshiprecv, 0)${own === null ? '' : ` AND ${own}`}` +
        ' ORDER BY t.id, tl.id',
      row: PurchaseLineRow,
    });
    for (const { status, item, quantity, received, expected } of rows) {
      if (!COMING.has(status) || expected === null || expected < today) continue;
      arrivals.set(item, [...(arrivals.get(item) ?? []), { on: expected, quantity: quantity - received }]);
    }
  } catch (error) {
    if (!isConnectorError(error, 'auth')) throw error;
  }
  for (const list of arrivals.values()) list.sort((one, other) => one.on.localeCompare(other.on));
  return arrivals;
}

/** The day on which arrivals fill all that is back-ordered of the item, at least these pieces: which order is served first NetSuite decides when they are
 * there. null where too few are expected. */
export function arrivalOf(pieces: number, { backordered, arrivals }: ShelfItem): string | null {
  let lacking = Math.max(pieces, backordered);
  for (const { on, quantity } of arrivals) {
    lacking -= quantity;
    if (lacking <= 0) return on;
  }
  return null;
}
