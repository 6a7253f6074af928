// Which orders changed, for a shop that calls nobody: Vendure has no list of changes, and `updatedAt` of an order stays where it was when its state changes
// (seen in 3.7). Its history does not, so that the newest entry of each order of the last weeks is looked at. Called by connector.ts.
import { z } from 'zod';
import { emptyAsNull, requiredId, requiredInstant, requiredInteger } from '../../src/calls/required-values.ts';
import { vendorList } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { VendureClient } from './client.ts';

const { recordsPerPage, changesPagesMax, changesDays } = limits.vendure;
/** Vendure shows a change when its transaction ends, with a time before that, in whole seconds in some databases. */
const OVERLAP_SECONDS = 120;

const CHANGES = `query ChangedOrders($placedAfter: DateTime!, $skip: Int!) {
  orders(options: {
    filter: { orderPlacedAt: { after: $placedAfter } }
    sort: { orderPlacedAt: DESC }
    skip: $skip
    take: ${recordsPerPage}
  }) {
    totalItems
    items { id updatedAt history(options: { sort: { createdAt: DESC, id: DESC }, take: 1 }) { items { createdAt } } }
  }
}`;

const ChangedOrder = z.object({
  id: requiredId,
  updatedAt: emptyAsNull(requiredInstant),
  history: z.object({ items: vendorList(z.object({ createdAt: requiredInstant })) }),
});
const ChangesAnswer = z.object({
  orders: z.object({ totalItems: requiredInteger, items: z.array(ChangedOrder).max(limits.vendor.listItemsMax) }),
});

/** All at once. Of more than `changesPagesMax` pages the older ones are not listed: who knows them asks for them from time to time. */
export async function listChanges(client: VendureClient, since: string): Promise<OrderChanges> {
  const sinceMs = Date.parse(since) - OVERLAP_SECONDS * 1_000;
  const placedAfter = new Date(Date.parse(since) - changesDays * 86_400_000).toISOString();
  const changed: { readonly id: string; readonly atMs: number }[] = [];
  for (let page = 0; page < changesPagesMax; page += 1) {
    const { data } = await client.ask(CHANGES, { placedAfter, skip: page * recordsPerPage }, ChangesAnswer);
    const { items, totalItems } = data.orders;
    for (const { id, updatedAt, history } of items) {
      const times = [updatedAt, ...history.items.map(({ createdAt }) => createdAt)].flatMap((time) => time ?? []);
      const atMs = Math.max(...times.map((time) => Date.parse(time)));
      if (atMs > sinceMs) changed.push({ id, atMs });
    }
    if (items.length === 0 || (page + 1) * recordsPerPage >= totalItems) break;
  }
  changed.sort((one, other) => one.atMs - other.atMs);
  const newestMs = changed.at(-1)?.atMs ?? 0;
  return {
    orderIds: [...new Set(changed.map(({ id }) => id))],
    until: newestMs > Date.parse(since) ? new Date(newestMs).toISOString() : since,
    isMore: false,
  };
}
