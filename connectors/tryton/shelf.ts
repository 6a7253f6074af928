// What is in the warehouses, what of it is promised, and what open purchases will bring. Called for the lines that wait (read-orders.ts) and for the
// catalogue (stock.ts).
import type { TrytonClient } from './client.ts';
import type { Domain } from './domains.ts';
import { IncomingRow, NameRow, ProductRow } from './rows.ts';
import { dayForTryton } from './values.ts';

export interface Arrival {
  /** A day, today or later. */
  readonly on: string;
  readonly quantity: number;
}

export interface ShelfItem {
  readonly row: ProductRow;
  /** Earliest first. */
  readonly arrivals: readonly Arrival[];
}

export interface Shelf {
  readonly items: ReadonlyMap<number, ShelfItem>;
  readonly at: string;
}

const PRODUCT_FIELDS = ['code', 'name', 'quantity', 'forecast_quantity', 'list_price'];

/** `today` is a day. `rowsMax` as of TrytonRead. */
export async function readShelf(
  client: TrytonClient,
  products: Domain,
  today: string,
  rowsMax?: number,
): Promise<Shelf> {
  const { rows: warehouses } = await client.searchRead({
    model: 'stock.location',
    domain: [['type', '=', 'warehouse']],
    row: NameRow,
    fields: ['name'],
  });
  const { rows, at } = await client.searchRead({
    model: 'product.product',
    domain: products,
    row: ProductRow,
    fields: PRODUCT_FIELDS,
    // What is assigned to a shipment counts as gone, and the forecast ends today: what purchases bring later is told by its day.
    context: { locations: warehouses.map(({ id }) => id), stock_date_end: dayForTryton(today), stock_assign: true },
    ...(rowsMax === undefined ? {} : { rowsMax }),
  });
  const arrivals = rows.length === 0 ? new Map<number, Arrival[]>() : await readArrivals(client, rows, today);
  return { items: new Map(rows.map((row) => [row.id, { row, arrivals: arrivals.get(row.id) ?? [] }])), at };
}

/** Moves of suppliers are made when a purchase is processed. */
async function readArrivals(client: TrytonClient, products: readonly ProductRow[], today: string) {
  const { rows } = await client.searchRead({
    model: 'stock.move',
    domain: [
      ['from_location.type', '=', 'supplier'],
      ['to_location.type', '=', 'storage'],
      ['state', 'in', ['draft', 'assigned']],
      ['planned_date', '>=', dayForTryton(today)],
      // One product is asked for by its id; of a catalogue all arrivals are fewer.
      ...(products.length > 100 ? [] : [['product', 'in', products.map(({ id }) => id)] as const]),
    ],
    row: IncomingRow,
    fields: ['product', 'quantity', 'planned_date'],
    order: [
      ['planned_date', 'ASC'],
      ['id', 'ASC'],
    ],
  });
  const arrivals = new Map<number, Arrival[]>();
  for (const { product, quantity, planned_date } of rows) {
    if (planned_date === null) continue;
    const known = arrivals.get(product) ?? [];
    known.push({ on: planned_date, quantity });
    arrivals.set(product, known);
  }
  return arrivals;
}

/** Whether `quantity` pieces, promised and not yet assigned, wait for stock, and until which day: the day on which arrivals fill what all that is promised
 * lacks. Which of several orders the shelf still serves, Tryton decides when it assigns; where it lacks some, all wait. */
export function waitFor(quantity: number, item: ShelfItem | undefined): { readonly expectedAt: string | null } | null {
  if (item === undefined) return { expectedAt: null };
  const lacking = Math.max(quantity - item.row.quantity, -item.row.forecast_quantity);
  if (lacking <= 0) return null;
  let arrived = 0;
  for (const arrival of item.arrivals) {
    arrived += arrival.quantity;
    if (arrived >= lacking) return { expectedAt: arrival.on };
  }
  return { expectedAt: null };
}
