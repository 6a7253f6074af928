// The door of the desk's page: headers that let a browser do nothing but what the page does, no change from another site's page, and nobody
// below /api who is not signed in, but for a few open routes. Standards: W3C CSP Level 3, Fetch Metadata, OWASP CSRF.
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readBearer } from '../../directory/api-tokens.ts';
import type { SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { countPerMinute } from '../count-per-minute.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';

/** What answers without a session: signing in, and what is needed before it. Each counts its tries. */
export const OPEN_PATHS: readonly RegExp[] = [/^\/api\/auth\//, /^\/api\/door(?:\/|$)/];

const isOpen = (path: string): boolean => OPEN_PATHS.some((open) => open.test(path));

/** What answers to somebody who has no second factor yet where everybody needs one. */
const ACCOUNT_PATHS = /^\/api\/(?:me$|account(?:\/|$))/;

export function guardHeaders({ origin }: Pick<DeskHouse, 'origin'>): MiddlewareHandler {
  const isSecure = origin.startsWith('https://');
  return async (context, next) => {
    await next();
    setPageHeaders(context.res.headers, isSecure);
  };
}

/** What every answer of the page says to a browser. */
export function setPageHeaders(headers: Headers, isSecure: boolean): void {
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'SAMEORIGIN');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  headers.set('x-robots-tag', 'noindex');
  if (isSecure) headers.set('strict-transport-security', 'max-age=31536000');
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}

const refuse = (context: Context, status: 400 | 401 | 403 | 405 | 413 | 415 | 429, fault: string, message: string) =>
  context.json({ fault, message }, status);

const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (context) => refuse(context, 413, 'too_large', 'This is more than the page ever sends.'),
  });

/** The page asks for no head. It is answered by what a GET is, of which nobody reads the body: a stream would be held open for ever. */
export const refuseHead: MiddlewareHandler = async (context, next) =>
  context.req.method === 'HEAD' ? refuse(context, 405, 'no_head', 'Ask by GET.') : next();

/** Where a file is sent, as base64 in JSON: its route limits it once it is known who asks. */
export const FILES_PATH = '/api/knowledge/files';
export const limitFile = limitTo(Math.ceil((limits.knowledge.fileBytesMax * 4) / 3) + limits.page.bodyBytesMax);

const limitOthers = limitTo(limits.page.bodyBytesMax);
export const limitBody: MiddlewareHandler = (context, next) =>
  context.req.path === FILES_PATH ? next() : limitOthers(context, next);

/** A change comes from our own page: browsers say where a request is from, and a form cannot send JSON. A program that shows an API token
 * sends no cookie that counts (guardSession), so that nobody else's page can speak in its name. */
export function guardOrigin({ origin }: Pick<DeskHouse, 'origin'>): MiddlewareHandler {
  const own = new URL(origin).origin;
  return async (context, next) => {
    const { method, path } = context.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const from = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isProgram = readBearer(context.req.raw.headers) !== null && !isOpen(path);
    const isOurs = isProgram || (from === undefined ? site === 'same-origin' : from === own);
    if (!isOurs) return refuse(context, 403, 'foreign_origin', 'This did not come from the page of this desk.');
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    // RFC 9112: one of these says that a body comes; a DELETE of a browser has neither.
    const hasBody =
      !['0', undefined].includes(context.req.header('content-length')) || 'transfer-encoding' in context.req.header();
    if (hasBody && type !== 'application/json' && !path.startsWith('/api/auth/'))
      return refuse(context, 415, 'not_json', 'Send JSON (content-type: application/json).');
    return next();
  };
}

/** Who has to make a second factor before anything else. */
export const lacksSecondFactor = (
  { directory }: Pick<DeskHouse, 'directory'>,
  { hasSecondFactor }: Pick<SignedIn, 'hasSecondFactor'>,
): boolean => directory.needsSecondFactor() && !hasSecondFactor;

export function guardSession(house: Pick<DeskHouse, 'directory' | 'clock'>): MiddlewareHandler<DeskEnv> {
  const isPaced = countPerMinute(house.clock, limits.page.tokenRequestsPerMinuteMax);
  return async (context, next) => {
    const { path, raw } = context.req;
    if (isOpen(path)) return next();
    const person = await house.directory.readSignedIn(raw.headers);
    if (person === null) return refuse(context, 401, 'signed_out', 'Sign in first.');
    if (person.tokenId !== null && !isPaced(String(person.tokenId))) return refusePace(context);
    if (lacksSecondFactor(house, person) && !ACCOUNT_PATHS.test(path))
      return refuse(
        context,
        403,
        'second_factor_needed',
        'This desk asks everybody for a second factor: make yours first.',
      );
    context.set('person', person);
    return next();
  };
}

/** So many requests a minute from one address: beyond it nothing is looked at. */
export function guardPace(
  { clock, clientIp }: Pick<DeskHouse, 'clock' | 'clientIp'>,
  perMinute: number,
): MiddlewareHandler {
  const isPaced = countPerMinute(clock, perMinute);
  return async (context, next) => (isPaced(clientIp(context.req.raw) ?? 'unknown') ? next() : refusePace(context));
}

function refusePace(context: Context) {
  context.header('retry-after', '60');
  return refuse(context, 429, 'too_many', 'Too many requests. Wait a minute.');
}
