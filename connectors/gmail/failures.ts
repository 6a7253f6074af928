// What a failed request to Gmail means: which kind of error it is, and when to come again. Pure; called by client.ts. Sources:
// Gmail's guide to handling errors; the reasons that mean "too fast" from mail products that met them (README.md).
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';

export interface Failure {
  readonly kind: ConnectorErrorKind;
  /** Status and reason only: Google's own words may name addresses. */
  readonly words: string;
  readonly retryAfterSeconds: number | null;
}

/** `send`: a kind that says that nothing was done is given only where that is certain. */
export type Purpose = 'read' | 'write' | 'send';

export interface HttpFailure {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
  readonly nowMs: number;
}

const ErrorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
    status: z.string().optional(),
  }),
});

const TOO_FAST = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'dailyLimitExceeded'];

export function readFailure({ status, body, retryAfter, nowMs }: HttpFailure, purpose: Purpose): Failure {
  const parsed = ErrorBody.safeParse(typeof body === 'string' ? parseJson(body) : body);
  const error = parsed.success ? parsed.data.error : {};
  const reason = /^[A-Za-z_]{1,60}$/.exec(error.errors?.[0]?.reason ?? error.status ?? '')?.[0] ?? 'no reason given';
  const message = error.message ?? '';
  return {
    kind: kindOf({ status, reason, message, purpose }),
    words: `${status} ${reason}`,
    retryAfterSeconds: readWait(retryAfter, message, nowMs),
  };
}

interface Said {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  readonly purpose: Purpose;
}

function kindOf({ status, reason, message, purpose }: Said): ConnectorErrorKind {
  const isTooFast = TOO_FAST.includes(reason);
  if (status === 401) return 'auth';
  if (status === 403) return isTooFast ? 'rate_limited' : 'auth';
  if (status === 429) return isTooFast || purpose !== 'send' ? 'rate_limited' : 'unavailable';
  if (status >= 500 || status === 408) return 'unavailable';
  if (status < 400) return 'bad_response';
  // Gmail answers so for what passes, too; whether it was done is not said.
  if (status === 400 && /failedPrecondition|FAILED_PRECONDITION/.test(reason)) return 'unavailable';
  if (purpose === 'send') return 'rejected';
  const isNoId = status === 400 && /invalid id value/i.test(message);
  return status === 404 || status === 410 || isNoId ? 'not_found' : 'rejected';
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), or Gmail's "Retry after <ISO time>" in the message. */
function readWait(retryAfter: string | null, message: string, nowMs: number): number | null {
  if (retryAfter !== null && /^\d{1,6}$/.test(retryAfter)) return Number(retryAfter);
  const time = retryAfter ?? /retry after (\d{4}-\d\d-\d\dT[\d:.]{5,15}Z)/i.exec(message)?.[1];
  const atMs = time ? Date.parse(time) : Number.NaN;
  return Number.isNaN(atMs) ? null : Math.max(0, Math.min(86_400, Math.ceil((atMs - nowMs) / 1000)));
}

/** How long to wait before the next try; null where another try is of no use, or the wait is the caller's. */
export function waitOf(error: unknown, tries: number): number | null {
  if (!(error instanceof ConnectorError) || (error.kind !== 'unavailable' && error.kind !== 'rate_limited'))
    return null;
  const { retryAfterSeconds } = error;
  if (retryAfterSeconds !== null)
    return retryAfterSeconds <= limits.gmail.retryWaitSecondsMax ? retryAfterSeconds * 1000 : null;
  return limits.gmail.retryWaitMs * 2 ** (tries - 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Proxies answer in HTML: then there is a status and no reason.
    return undefined;
  }
}
