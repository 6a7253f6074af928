// One call of Gmail's API by googleapis: its options with the token, the time limit and the client's own retries off. Called by
// client.ts.
import { Readable } from 'node:stream';
import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import { fetchOptions } from '#gmail-fetch';
import { limits } from '../../src/domain/limits.ts';

export interface RequestOptions {
  readonly rootUrl: string | undefined;
  readonly timeoutMs: number;
}

/** Without `retry: false` googleapis repeats requests that failed, which may have been done. */
export const optionsOf = ({ rootUrl, timeoutMs }: RequestOptions, token: string) => ({
  headers: { authorization: `Bearer ${token}` },
  timeout: timeoutMs,
  retry: false,
  retryConfig: { retry: 0, noResponseRetries: 0 },
  maxRedirects: 0,
  redirect: 'manual' as const,
  maxContentLength: limits.gmail.responseBytesMax,
  ...fetchOptions,
  ...(rootUrl === undefined ? {} : { rootUrl }),
});

/** A draft to write: in JSON up to what Gmail takes there, as an upload beyond. */
export function draftOf(raw: Uint8Array, threadId: string | null) {
  const thread = threadId === null ? {} : { threadId };
  if (raw.length <= limits.gmail.jsonMailBytesMax)
    return { requestBody: { message: { raw: Buffer.from(raw).toString('base64url'), ...thread } } };
  const media = { mimeType: 'message/rfc822', body: Readable.from([Buffer.from(raw)]) };
  return { requestBody: { message: thread satisfies gmail_v1.Schema$Message }, media };
}

/** What a failed call was answered with; null where no answer came. */
export function responseOf(
  error: unknown,
): { readonly status: number; readonly body: unknown; readonly retryAfter: string | null } | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const { response } = error as {
    readonly response?: { readonly status?: unknown; readonly data?: unknown; readonly headers?: Headers };
  };
  if (typeof response?.status !== 'number') return null;
  return { status: response.status, body: response.data, retryAfter: response.headers?.get?.('retry-after') ?? null };
}

/** Why no answer came, in a word that holds nothing of the request. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^[A-Za-z_]{2,40}$/.test(code) ? code : 'no answer';
}
