// Keeps calls within a vendor's rate: a bucket that holds so many and fills evenly (token bucket). Called by vendor-api.ts.
import type { SourceAccess } from '../ports/source-connector.ts';

/** `calls` in each `seconds`, and at once after a rest. */
export interface Pace {
  readonly calls: number;
  readonly seconds: number;
}

export interface PaceKeeper {
  /** Resolves when the next call may go. In order of asking. */
  take(): Promise<void>;
}

export function createPace(
  { calls, seconds }: Pace,
  { elapsedMs, wait }: Pick<SourceAccess, 'elapsedMs' | 'wait'>,
): PaceKeeper {
  const msPerCall = (seconds * 1_000) / calls;
  /** When the bucket is full again. */
  let fullAtMs = 0;
  return {
    async take() {
      const nowMs = elapsedMs();
      fullAtMs = Math.max(fullAtMs, nowMs) + msPerCall;
      const aheadMs = fullAtMs - nowMs - seconds * 1_000;
      if (aheadMs > 0) await wait(aheadMs);
    },
  };
}
