// What every call reads of an answer: a body of bounded size, how long to wait, and whether the other side was reached at all. Called by
// call-fetch.ts and vendor-api.ts.
import { NOT_CONNECTED } from '../ports/connector-error.ts';

/** null where it is longer; the rest is not read. */
export async function readBounded({ body }: Response, bytesMax: number): Promise<Buffer | null> {
  if (body === null) return Buffer.alloc(0);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.byteLength;
    // Leaving the loop cancels the body.
    if (bytes > bytesMax) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Milliseconds, from seconds or a date (RFC 9110, 10.2.3); null where it is missing or no time. */
export function readRetryAfter(headers: Headers, now: string): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text)) return Number(text) * 1_000;
  const at = text.length > 40 ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(now));
}

/** The code of a failed `fetch`, such as ECONNREFUSED; '' where there is none. */
export function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause !== null && typeof cause === 'object' && 'code' in cause ? cause.code : '';
  return typeof code === 'string' ? code : '';
}

/** No connection was made: nothing can have arrived. */
export const isUnreached = (error: unknown): boolean => NOT_CONNECTED.has(codeOf(error));
