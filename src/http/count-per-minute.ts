// A limit of requests a minute by who asks, in memory. Used by the page, by open links and by the desk's HTTP side.
import type { Clock } from '../ports/clock.ts';

/** Whether one more of the same in this minute is within the limit; `perMinute` may change meanwhile. */
export function countPerMinute(clock: Clock, perMinute: number | (() => number)): (from: string) => boolean {
  let minute = 0;
  let seen = new Map<string, number>();
  return (from) => {
    const now = Math.floor(Date.parse(clock.now()) / 60_000);
    if (now !== minute) {
      minute = now;
      seen = new Map();
    }
    const count = (seen.get(from) ?? 0) + 1;
    seen.set(from, count);
    return count <= (typeof perMinute === 'number' ? perMinute : perMinute());
  };
}
