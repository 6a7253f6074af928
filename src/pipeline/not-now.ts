// The world cannot be asked now: a provider is away, slow or refuses for a while. The mail waits and is tried again; that is not its
// fault and does not count. Thrown by identify and deliver, read by the runner.
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';

export class NotNow extends Error {
  override readonly name = 'NotNow';
}

const PASSES: ReadonlySet<ConnectorError['kind']> = new Set(['unavailable', 'rate_limited', 'auth']);

/** Seconds until another try may go better; null where waiting does not help. */
export function retryInSeconds(error: unknown): number | null {
  if (error instanceof NotNow) return limits.pipeline.retrySeconds;
  if (!(error instanceof ConnectorError) || !PASSES.has(error.kind)) return null;
  return error.retryAfterSeconds ?? limits.pipeline.retrySeconds;
}
