// What Shopify lets us spend: it counts points and not calls, takes the worst cost of a query from a bucket that fills evenly, and gives back
// what the answer did not cost. Kept here as its last answer said, so that a query waits instead of being refused. Pure but for the time that is
// handed in. Source: https://shopify.dev/docs/api/usage/limits
import { z } from 'zod';

const Points = z.number().min(0).max(10_000_000);
/** `extensions.cost`. `actualQueryCost` is null where the query was refused. */
export const Cost = z.object({
  requestedQueryCost: Points,
  throttleStatus: z.object({ maximumAvailable: Points, currentlyAvailable: Points, restoreRate: Points.min(1) }),
});
export type Cost = z.infer<typeof Cost>;

export interface CostBucket {
  /** Milliseconds to wait before this query may go; 0 while nothing is known. It counts as spent, unless the wait is longer than `mostMs`. */
  reserve(query: string, elapsedMs: number, mostMs: number): number;
  /** What an answer said of it. */
  learn(query: string, cost: Cost, elapsedMs: number): void;
}

export function createCostBucket(): CostBucket {
  /** Worst costs by the text of the query; there are as many as this connector has queries. */
  const costs = new Map<string, number>();
  let last: { available: number; readonly most: number; readonly perMs: number; atMs: number } | null = null;
  return {
    reserve(query, elapsedMs, mostMs) {
      if (last === null) return 0;
      const cost = Math.min(costs.get(query) ?? 0, last.most);
      last.available = Math.min(last.most, last.available + (elapsedMs - last.atMs) * last.perMs);
      last.atMs = elapsedMs;
      const left = last.available - cost;
      const waitMs = left >= 0 ? 0 : Math.ceil(-left / last.perMs);
      if (waitMs <= mostMs) last.available = left;
      return waitMs;
    },
    learn(query, { requestedQueryCost, throttleStatus }, elapsedMs) {
      costs.set(query, requestedQueryCost);
      const { maximumAvailable: most, currentlyAvailable: available, restoreRate } = throttleStatus;
      last = { available, most, perMs: restoreRate / 1_000, atMs: elapsedMs };
    },
  };
}

/** How long a refused query has to wait, in milliseconds. */
export function throttledMs({ requestedQueryCost, throttleStatus }: Cost): number {
  const { currentlyAvailable, restoreRate } = throttleStatus;
  return Math.ceil((Math.max(1, requestedQueryCost - currentlyAvailable) / restoreRate) * 1_000);
}
