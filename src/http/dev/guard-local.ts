// What keeps the development page to the browser of whoever started it: calls under another host name (DNS rebinding) and forms of other
// sites (CSRF) are refused, and no page may be framed or may load anything. Used by every route.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { CONTENT_SECURITY_POLICY } from './page.ts';

/** The token of this start, in every form. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

export interface LocalGuard {
  /** The port, once it is listened on. */
  readonly port: () => number;
  readonly token: string;
}

export const guardLocal =
  ({ port }: LocalGuard): MiddlewareHandler =>
  async (context, next) => {
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
    context.header('x-frame-options', 'DENY');
    context.header('cross-origin-resource-policy', 'same-origin');
    context.header('cross-origin-opener-policy', 'same-origin');
    const host = context.req.header('host') ?? '';
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`)
      return refuse(context, 421, 'This is a development page of 127.0.0.1; it answers under no other name.');
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
      return refuse(context, 405, 'GET and POST are served.');
    if (!isOwnRequest(context, host)) return refuse(context, 403, 'Another site sent this. Nothing was done.');
    return next();
  };

/** A page may be opened from anywhere, such as by a link in a terminal; a form comes from our own pages, and so does all else. */
function isOwnRequest({ req }: Context, host: string): boolean {
  const origin = req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (req.method === 'POST') return origin !== undefined;
  const site = req.header('sec-fetch-site');
  return (
    site !== 'cross-site' ||
    (req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document')
  );
}

export function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const refuse = (context: Context, status: 403 | 405 | 421, why: string): Response => context.text(`${why}\n`, status);
