// The way out of one call to a provider, whichever library makes it: bounded in time and bytes, without redirects, and it remembers what
// came, so that no library's error is ever read. An error's body, which may repeat a key or a mail, goes no further. Called by src/model.
import { z } from 'zod';
import { isUnreached, readBounded, readRetryAfter } from './read-response.ts';

export type Exchange =
  | { readonly kind: 'not_sent' }
  | { readonly kind: 'answered'; readonly body: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code: string | null;
      readonly retryAfterMs: number | null;
    }
  | { readonly kind: 'too_big' }
  | { readonly kind: 'timeout'; readonly hasBegun: boolean }
  /** `hasBegun`: with a status. `wasReached` false: nobody took the request, so that it cost nothing. */
  | { readonly kind: 'broken'; readonly wasReached: boolean; readonly hasBegun: boolean };

export interface CallFetch {
  readonly fetch: typeof fetch;
  /** The newest. */
  exchange(): Exchange;
}

/** `now` is for a Retry-After that is a date. */
export function openCallFetch(options: {
  readonly signal: AbortSignal;
  readonly bytesMax: number;
  readonly now: string;
}): CallFetch {
  let exchange: Exchange = { kind: 'not_sent' };
  const end = (next: Exchange): Error => {
    exchange = next;
    return new Error(`The call ended: ${next.kind}.`);
  };
  const { signal, bytesMax, now } = options;
  return {
    exchange: () => exchange,
    async fetch(input, init) {
      exchange = { kind: 'broken', wasReached: true, hasBegun: false };
      let response: Response;
      try {
        // Followed by nobody: an answer that leads elsewhere is one of its status. Workers know no 'error' here.
        response = await fetch(input, { ...init, signal, redirect: 'manual' });
      } catch (error) {
        throw end(
          signal.aborted
            ? { kind: 'timeout', hasBegun: false }
            : { kind: 'broken', wasReached: !isUnreached(error), hasBegun: false },
        );
      }
      const bytes = await readBounded(response, bytesMax).catch(() => {
        throw end(
          signal.aborted ? { kind: 'timeout', hasBegun: true } : { kind: 'broken', wasReached: true, hasBegun: true },
        );
      });
      const body = bytes === null ? null : bytes.toString('utf8');
      const { status, headers } = response;
      if (response.ok && body === null) throw end({ kind: 'too_big' });
      if (!response.ok) {
        exchange = { kind: 'status', status, code: readErrorCode(body), retryAfterMs: readRetryAfter(headers, now) };
        return new Response('{}', { status, headers: { 'content-type': 'application/json' } });
      }
      exchange = { kind: 'answered', body: body ?? '' };
      return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? '' } });
    },
  };
}

/** Codes that mean something to us or to an admin. Any other may be the provider's echo of what it was sent. */
const KNOWN_CODES = new Set([
  'invalid_api_key',
  'insufficient_quota',
  'rate_limit_exceeded',
  'model_not_found',
  'context_length_exceeded',
  'content_filter',
  'unsupported_parameter',
  'unsupported_value',
  'invalid_request_error',
  'authentication_error',
  'permission_error',
  'not_found_error',
  'overloaded_error',
  'DeploymentNotFound',
  'API_KEY_INVALID',
]);
const Code = z.string().optional().catch(undefined);
const ErrorDetail = z.object({ reason: Code });
const ErrorBody = z.object({
  error: z.object({ code: Code, type: Code, details: z.array(ErrorDetail.catch({})).optional().catch(undefined) }),
});

function readErrorCode(body: string | null): string | null {
  const parsed = ErrorBody.safeParse(parseJson(body ?? ''));
  if (!parsed.success) return null;
  const { code, type, details = [] } = parsed.data.error;
  return [code, ...details.map(({ reason }) => reason), type].find((one) => KNOWN_CODES.has(one ?? '')) ?? null;
}

/** undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
