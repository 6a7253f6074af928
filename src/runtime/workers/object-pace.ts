// The pace of a desk in a Durable Object. Its works wait in memory without a timer, which would keep the object in use and be charged; the alarm
// rings when the first of them is due. Where the object was evicted meanwhile, the desk begins anew, as a process does that was restarted.
import type { Pace } from '../pace.ts';

export interface ObjectPace extends Pace {
  /** Goes on with what is due. */
  wake(nowMs: number): void;
  /** Resolves when every work that is followed waits or has ended, or after so long: they go on then. */
  idle(msMax: number): Promise<void>;
  /** Milliseconds since the epoch: when the first of those that wait is due, now where one is under way; null where there is none. */
  nextDueMs(): number | null;
}

interface Waiting {
  readonly dueMs: number;
  readonly resolve: () => void;
}

export function createObjectPace(nowMs: () => number): ObjectPace {
  const waiting = new Set<Waiting>();
  let active = 0;
  let whenIdle: (() => void)[] = [];

  function change(by: 1 | -1): void {
    active += by;
    // Whoever was woken says so in the same turn of the loop.
    if (by === -1)
      queueMicrotask(() => {
        if (active > 0) return;
        const told = whenIdle;
        whenIdle = [];
        for (const tell of told) tell();
      });
  }

  return {
    async wait(seconds, signal) {
      if (signal.aborted) return;
      change(-1);
      await new Promise<void>((resolve) => {
        const end = () => {
          if (!waiting.delete(entry)) return;
          change(1);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const entry: Waiting = { dueMs: nowMs() + seconds * 1_000, resolve: end };
        waiting.add(entry);
        signal.addEventListener('abort', end, { once: true });
      });
    },
    follow(work) {
      change(1);
      const end = () => change(-1);
      work.then(end, end);
    },
    wake(now) {
      for (const { dueMs, resolve } of [...waiting]) if (dueMs <= now) resolve();
    },
    async idle(msMax) {
      if (active === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, msMax);
        whenIdle.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    nextDueMs() {
      if (active > 0) return nowMs();
      return waiting.size === 0 ? null : Math.min(...[...waiting].map(({ dueMs }) => dueMs));
    },
  };
}
