// How long to wait before the next try of a call: full jitter over a doubling span, never less than the provider asks for.
// Source: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/. Pure; called by src/model and
// vendor-api.ts.

type RetryLimits = Readonly<Record<'triesMax' | 'retryWaitMs' | 'retryWaitSecondsMax', number>>;

/** null where it is not tried again: it would bring the same, it was tried often enough, or the provider asks for too long a wait. */
export function waitBeforeRetry(
  retryAfterMs: number | null,
  tries: number,
  random: number,
  { triesMax, retryWaitMs, retryWaitSecondsMax }: RetryLimits,
): number | null {
  const mostMs = retryWaitSecondsMax * 1_000;
  if (retryAfterMs === null || tries >= triesMax || retryAfterMs > mostMs) return null;
  const span = Math.min(mostMs - retryAfterMs, retryWaitMs * 2 ** tries);
  return Math.round(retryAfterMs + random * span);
}
