// Which orders of a shop changed since a time, for who missed a webhook. The shop's times have whole seconds, so each listing begins a second early.
// Called by find-orders.ts.
import { limits } from '../../src/domain/limits.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { WooClient } from './client.ts';

const { searchPagesMax } = limits.woocommerce;

export async function listChanges(client: Pick<WooClient, 'listOrderChanges'>, since: string): Promise<OrderChanges> {
  const from = Date.parse(since) - 1_000;
  const modifiedAfter = new Date(from).toISOString().slice(0, 19);
  const ids = new Set<string>();
  let until = since;
  for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
    const { records, isLast } = await client.listOrderChanges(modifiedAfter, page);
    for (const { id, date_modified_gmt } of records) {
      ids.add(id);
      if (date_modified_gmt !== null && Date.parse(date_modified_gmt) > Date.parse(until)) until = date_modified_gmt;
    }
    if (isLast) return { orderIds: [...ids], until, isMore: false };
    // Many orders that were changed in one second are walked through to their end, or the next call would begin at the same.
    if (page >= searchPagesMax && Date.parse(until) > Date.parse(since) + 1_000) break;
  }
  return { orderIds: [...ids], until, isMore: true };
}
