// The way out of one call to a provider, whichever library makes it: bounded in time and bytes, without redirects, and it remembers what
// came, so that no library's error is ever read. An error's body, which may repeat a key or a mail, goes no further. Called by try-call.ts.
import { z } from 'zod';
import { NOT_CONNECTED } from '../ports/connector-error.ts';

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
        response = await fetch(input, { ...init, signal, redirect: 'error' });
      } catch (error) {
        throw end(
          signal.aborted
            ? { kind: 'timeout', hasBegun: false }
            : { kind: 'broken', wasReached: !isUnreached(error), hasBegun: false },
        );
      }
      const body = await readBounded(response, bytesMax).catch(() => {
        throw end(
          signal.aborted ? { kind: 'timeout', hasBegun: true } : { kind: 'broken', wasReached: true, hasBegun: true },
        );
      });
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

/** null where it is longer; the rest is not read. */
async function readBounded({ body }: Response, bytesMax: number): Promise<string | null> {
  if (body === null) return '';
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.byteLength;
    // Leaving the loop cancels the body.
    if (bytes > bytesMax) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const isUnreached = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  NOT_CONNECTED.has(String(error.cause.code));

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

/** RFC 9110, 10.2.3: seconds or a date. */
function readRetryAfter(headers: Headers, now: string): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text)) return Number(text) * 1_000;
  const at = text.length > 40 ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(now));
}

/** undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
