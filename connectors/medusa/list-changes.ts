// Which orders changed, for a shop that calls nobody: `updated_at` of an order stays as it was when a payment is captured or a parcel leaves (seen in 2.21.2),
// so that the times of what belongs to each of the newest orders are looked at, and those of the newest returns. Called by find-orders.ts.
import { limits } from '../../src/domain/limits.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { MedusaClient } from './client.ts';

const { recordsPerPage, changesPagesMax, changesDays } = limits.medusa;
/** Medusa shows a change when its transaction ends, with a time before that. */
const OVERLAP_SECONDS = 120;

/** All at once. Of more than `changesPagesMax` pages the older ones are not listed: who knows them asks for them from time to time. */
export async function listChanges(client: MedusaClient, since: string): Promise<OrderChanges> {
  const sinceMs = Date.parse(since) - OVERLAP_SECONDS * 1_000;
  const oldestMs = Date.parse(since) - changesDays * 86_400_000;
  const changed = [...(await client.listReturnTimes())];
  for (let page = 0; page < changesPagesMax; page += 1) {
    const { times, count } = await client.listOrderTimes(page * recordsPerPage);
    changed.push(...times);
    const isOld = times.some(({ placedMs }) => placedMs < oldestMs);
    if (isOld || times.length === 0 || (page + 1) * recordsPerPage >= count) break;
  }
  const fresh = changed.filter(({ atMs }) => atMs > sinceMs).sort((one, other) => one.atMs - other.atMs);
  const newestMs = fresh.at(-1)?.atMs ?? 0;
  return {
    orderIds: [...new Set(fresh.map(({ id }) => id))],
    until: newestMs > Date.parse(since) ? new Date(newestMs).toISOString() : since,
    isMore: false,
  };
}
