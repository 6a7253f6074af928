// Which orders changed: by the order's own record or by that of a transfer of it, which Odoo does not write into the order. Called by orders.ts.
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { OdooClient } from './client.ts';
import type { Domain } from './domains.ts';
import { ChangedRow } from './rows.ts';

/** Odoo stamps a change when its transaction begins, and shows it when that ends: what began up to so long before is asked for again. */
const OVERLAP_SECONDS = 120;

export async function listChanges(client: OdooClient, since: string): Promise<OrderChanges> {
  const from = new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000).toISOString();
  const changed: Domain = [['write_date', '>=', from.slice(0, 19).replace('T', ' ')]];
  const order = 'write_date asc, id asc';
  const [orders, transfers] = await Promise.all([
    client.searchRead({ model: 'sale.order', domain: changed, row: ChangedRow, fields: ['id', 'write_date'], order }),
    client.searchRead({
      model: 'stock.picking',
      domain: [...changed, ['sale_id', '!=', false]],
      row: ChangedRow,
      fields: ['id', 'write_date', 'sale_id'],
      order,
    }),
  ]);
  const changes = [
    ...orders.rows.map(({ id, write_date }) => ({ id, at: write_date })),
    ...transfers.rows.map(({ id, write_date, sale_id }) => ({ id: sale_id?.id ?? id, at: write_date })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  // Where a list was cut, nothing is sure after its last change.
  const ends = [orders, transfers].filter(({ isCut }) => isCut).map(({ rows }) => rows.at(-1)?.write_date ?? since);
  const until = ends.sort()[0] ?? changes.at(-1)?.at ?? since;
  const shown = ends.length === 0 ? changes : changes.filter(({ at }) => at <= until);
  return {
    orderIds: [...new Set(shown.map(({ id }) => String(id)))],
    until: until > since ? until : since,
    isMore: ends.length > 0,
  };
}
