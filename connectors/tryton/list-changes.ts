// Which sales changed: by their own record or by that of a shipment, which Tryton does not write into the sale. Called by orders.ts.
import type { z } from 'zod';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { TrytonClient } from './client.ts';
import { changedSince } from './domains.ts';
import { ChangedRow, MOVE_FIELDS, MoveRow } from './rows.ts';

/** Tryton shows a change when its transaction ends, with a time before that: what is so much older is asked for again. */
const OVERLAP_SECONDS = 120;

/** All at once: what is beyond the 50,000 that can be read is not told, and stays as it is known until its time is over. */
export async function listChanges(client: TrytonClient, since: string): Promise<OrderChanges> {
  const domain = changedSince(new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000).toISOString());
  const read = { domain, row: ChangedRow, fields: ['create_date', 'write_date'] };
  const [sales, shipments] = await Promise.all([
    client.searchRead({ model: 'sale.sale', ...read }),
    client.searchRead({ model: 'stock.shipment.out', ...read }),
  ]);
  const atOf = ({ create_date, write_date }: z.infer<typeof ChangedRow>): string => write_date ?? create_date ?? since;
  const atOfShipment = new Map(shipments.rows.map((row) => [`stock.shipment.out,${row.id}`, atOf(row)]));
  const { rows: moves } =
    atOfShipment.size === 0
      ? { rows: [] }
      : await client.searchRead({
          model: 'stock.move',
          domain: [['shipment', 'in', [...atOfShipment.keys()]]],
          row: MoveRow,
          fields: MOVE_FIELDS,
        });
  const changes = [
    ...sales.rows.map((row) => ({ id: row.id, at: atOf(row) })),
    ...moves.flatMap(({ sale, shipment }) =>
      sale == null ? [] : [{ id: sale, at: atOfShipment.get(shipment ?? '') ?? since }],
    ),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const newest = changes.at(-1)?.at ?? since;
  return {
    orderIds: [...new Set(changes.map(({ id }) => String(id)))],
    until: newest > since ? newest : since,
    isMore: false,
  };
}
