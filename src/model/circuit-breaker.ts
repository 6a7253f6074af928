// Leaves a provider alone that has failed too often in a row; after a rest one call tries it again. Called by guard-calls.ts.
// Faults of an answer do not count: a mail that is made to be refused must not stop the others.
import { limits } from '../domain/limits.ts';

export interface CircuitBreaker {
  /** False while it rests, or while another call tries it. Who gets true tells what came of it. */
  enter(now: string): boolean;
  /** `null`: nothing was asked in the end. `isFinal`: there is no point in trying it further now, such as with a wrong key. */
  leave(now: string, outcome: { readonly isOutage: boolean; readonly isFinal: boolean } | null): void;
  /** ISO 8601; null where it is not resting. */
  restsUntil(): string | null;
}

export function createCircuitBreaker(
  { breakerFaults, breakerSeconds } = limits.model as {
    readonly breakerFaults: number;
    readonly breakerSeconds: number;
  },
): CircuitBreaker {
  let faultsInARow = 0;
  let untilMs: number | null = null;
  let isTrying = false;
  return {
    enter(now) {
      if (untilMs === null) return true;
      if (isTrying || Date.parse(now) < untilMs) return false;
      isTrying = true;
      return true;
    },
    leave(now, outcome) {
      const wasTrying = isTrying;
      isTrying = false;
      if (outcome === null) return;
      if (!outcome.isOutage) {
        faultsInARow = 0;
        untilMs = null;
        return;
      }
      faultsInARow += 1;
      if (wasTrying || outcome.isFinal || faultsInARow >= breakerFaults)
        untilMs = Date.parse(now) + breakerSeconds * 1_000;
    },
    restsUntil: () => (untilMs === null ? null : new Date(untilMs).toISOString()),
  };
}
