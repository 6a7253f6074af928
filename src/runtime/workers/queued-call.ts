// A provider's call as a message of the queue, and back. Called by worker.ts.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A message of Cloudflare Queues holds 128 KB (https://developers.cloudflare.com/queues/platform/limits/); base64 and the headers need the rest. */
const BODY_BYTES_MAX = 80 * 1024;

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** That of the caller, or a new one. */
export function traceOf({ headers }: Request): string {
  const given = headers.get('traceparent') ?? '';
  return TRACEPARENT.test(given) ? given : newTrace();
}
const newTrace = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

const QueuedCall = z.strictObject({
  desk: z.string().min(1).max(63),
  method: z.string().max(10),
  url: z.url(),
  headers: z.array(z.tuple([z.string(), z.string()])).max(100),
  /** Base64. */
  body: z.base64(),
  /** ISO 8601 UTC: what a signature's age is reckoned against. */
  receivedAt: z.iso.datetime(),
  /** Of the call's whole way, in the log of each who had it: https://www.w3.org/TR/trace-context/. */
  traceparent: z.string().regex(TRACEPARENT).optional(),
});
export type QueuedCall = z.infer<typeof QueuedCall>;

/** The header in which the desk's object reads when the call came: whatever a caller writes there is overwritten. */
export const RECEIVED_AT = 'x-waybill-received-at';

/** A provider that asks whether somebody is there wants its answer at once: Graph's validationToken, Meta-like challenges by GET. */
export const isHandshake = ({ method, url }: Request): boolean =>
  method !== 'POST' || new URL(url).searchParams.has('validationToken');

/** null where it is too large for the queue. */
export function packCall(desk: string, request: Request, body: Uint8Array, receivedAt: string): QueuedCall | null {
  if (body.length > BODY_BYTES_MAX) return null;
  const headers = [...request.headers].filter(([name]) => name !== RECEIVED_AT && name !== 'traceparent');
  if (headers.length > 100 || JSON.stringify(headers).length > 16 * 1024) return null;
  return {
    desk,
    method: request.method,
    url: request.url,
    headers,
    body: Buffer.from(body).toString('base64'),
    receivedAt,
    traceparent: traceOf(request),
  };
}

/** null where the message is none of ours. */
export function unpackCall(message: unknown): { readonly desk: string; readonly request: Request } | null {
  const parsed = QueuedCall.safeParse(message);
  if (!parsed.success) return null;
  const { desk, method, url, headers, body, receivedAt, traceparent } = parsed.data;
  const request = new Request(url, {
    method,
    headers: [...headers, [RECEIVED_AT, receivedAt], ['traceparent', traceparent ?? newTrace()]],
    body: Buffer.from(body, 'base64'),
  });
  return { desk, request };
}
