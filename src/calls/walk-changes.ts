// Which orders of a vendor changed since a time, from lists that it sorts by the time of change and whose times have whole seconds: each walk begins a
// second early, and many changes of one second are walked through to their end, or the next walk would begin at the same. Called by connectors.
import { limits } from '../domain/limits.ts';
import type { OrderChanges } from '../ports/order-source.ts';

export interface ChangedPage {
  /** `changedAt` ISO 8601 UTC; null where the vendor does not say. */
  readonly records: readonly { readonly id: string; readonly changedAt: string | null }[];
  readonly isLast: boolean;
}

/** `list` gives pages from 1 of what changed after a time, oldest change first. */
export async function walkChanges(
  since: string,
  list: (after: string, page: number) => Promise<ChangedPage>,
): Promise<OrderChanges> {
  const sinceMs = Date.parse(since);
  const after = new Date(sinceMs - 1_000).toISOString();
  const ids = new Set<string>();
  let until = since;
  for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
    const { records, isLast } = await list(after, page);
    for (const { id, changedAt } of records) {
      ids.add(id);
      if (changedAt !== null && Date.parse(changedAt) > Date.parse(until)) until = changedAt;
    }
    if (isLast) return { orderIds: [...ids], until, isMore: false };
    if (page >= limits.sources.changePages && Date.parse(until) > sinceMs + 1_000) break;
  }
  return { orderIds: [...ids], until, isMore: true };
}
