// How often something was done lately: over the last minutes and the last day, in memory. Called by count-calls.ts, and by the connectors of mailboxes,
// whose providers limit by such times.

const BUCKET_MS = 10_000;
const DAY_MS = 86_400_000;
const BUCKETS_A_DAY = DAY_MS / BUCKET_MS;

export interface LatelyCounter {
  add(times?: number): void;
  /** Of so many last minutes, a day at most; up to ten seconds more. */
  sum(minutes: number): number;
  lastDay(): number;
}

/** `nowMs`: since 1970. */
export function countLately(nowMs: () => number): LatelyCounter {
  /** By the ten seconds in which it was done, oldest first. */
  const counts = new Map<number, number>();
  const bucketNow = (): number => Math.floor(nowMs() / BUCKET_MS);
  const sumOf = (buckets: number): number => {
    const from = bucketNow() - buckets;
    let sum = 0;
    for (const [at, times] of counts) if (at >= from) sum += times;
    return sum;
  };
  return {
    add(times = 1) {
      const bucket = bucketNow();
      for (const old of counts.keys()) {
        if (old > bucket - BUCKETS_A_DAY) break;
        counts.delete(old);
      }
      counts.set(bucket, (counts.get(bucket) ?? 0) + times);
    },
    sum: (minutes) => sumOf((minutes * 60_000) / BUCKET_MS),
    lastDay: () => sumOf(BUCKETS_A_DAY - 1),
  };
}
