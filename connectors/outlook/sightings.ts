// What this process saw of drafts that are gone: put into the bin or removed by us, so that nothing is on its way; or just
// missing, so that a sent copy may still come. Bounded; called by outgoing.ts and drafts.ts.
import { limits } from '../../src/domain/limits.ts';

export function createSightings(nowMs: () => number) {
  const removed = new Map<string, true>();
  const missing = new Map<string, number>();
  const keep = <Value>(map: Map<string, Value>, ref: string, value: Value): void => {
    map.set(ref, value);
    const oldest = map.keys().next();
    if (map.size > limits.outlook.sightingsMax && !oldest.done) map.delete(oldest.value);
  };
  return {
    noteRemoved: (ref: string): void => keep(removed, ref, true),
    noteThere(ref: string): void {
      removed.delete(ref);
      missing.delete(ref);
    },
    /** True while a sent copy may still come: "not available at once", learn.microsoft.com/graph/outlook-immutable-id. */
    mayBeOnItsWay(ref: string): boolean {
      if (removed.has(ref)) return false;
      const since = missing.get(ref);
      if (since === undefined) keep(missing, ref, nowMs());
      return nowMs() - (since ?? nowMs()) < limits.sending.settleSeconds * 1_000;
    },
  };
}
export type Sightings = ReturnType<typeof createSightings>;
