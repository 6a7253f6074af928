// How the works of a desk wait for their next round: by timers on Node, by the object's alarm on Workers (workers/object-pace.ts).
import { setTimeout as sleep } from 'node:timers/promises';

export interface Pace {
  /** Resolves after that long, or when the signal aborts. */
  wait(seconds: number, signal: AbortSignal): Promise<void>;
  /** Told of each work that goes on, or waits by `wait`, until it resolves. */
  follow(work: Promise<unknown>): void;
}

/** Waits that long, or until the signal aborts. */
export const waitFor = (seconds: number, signal: AbortSignal): Promise<void> =>
  sleep(seconds * 1_000, undefined, { signal }).catch(() => undefined);

export const timerPace: Pace = { wait: waitFor, follow: () => undefined };
