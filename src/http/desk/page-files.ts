// The built page as a browser gets it: files of which the name says the content, kept for a year, and the page itself with a nonce of its own
// at each answer. Called by the runtime with what the build made. Standards: W3C CSP Level 3.
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** What the build made, by path from `/`. */
export type BuiltPage = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const ASSET_CACHE = 'public, max-age=31536000, immutable';
const NONCE_PLACE = /__CSP_NONCE__/g;
const NONCE_BYTES = 16;
const SMALL_BYTES = 1_000;

/** Nothing from elsewhere, no inline script; styles that the page's own code makes carry the nonce. Mail is shown in frames of our own. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export function serveBuiltPage(page: BuiltPage): (request: Request) => Promise<Response> {
  const index = page.get('/index.html');
  if (index === undefined) throw new Error('the built page has no index.html');
  const html = Buffer.from(index).toString('utf8');
  const zipped = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (request) => {
    const { pathname } = new URL(request.url);
    const file = pathname === '/index.html' ? undefined : page.get(pathname);
    if (file !== undefined) return answerFile(pathname, file, request, zipped);
    if (pathname.startsWith('/assets/')) return new Response('There is no such file.\n', { status: 404 });
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    return new Response(html.replace(NONCE_PLACE, nonce), {
      headers: { 'content-type': TYPES['html'] ?? '', 'content-security-policy': policyOf(nonce) },
    });
  };
}

/** Of a file of the build, by its path. */
export const fileHeaders = (pathname: string): Record<string, string> => ({
  'content-type': TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  'cache-control': pathname.startsWith('/assets/') ? ASSET_CACHE : 'no-cache',
  vary: 'accept-encoding',
});

function answerFile(
  pathname: string,
  file: Uint8Array,
  request: Request,
  zipped: Map<string, Uint8Array<ArrayBuffer>>,
): Response {
  const headers = fileHeaders(pathname);
  const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  if (!takesGzip || file.length < SMALL_BYTES) return new Response(new Uint8Array(file), { headers });
  const body = zipped.get(pathname) ?? new Uint8Array(gzipSync(file));
  zipped.set(pathname, body);
  return new Response(body, { headers: { ...headers, 'content-encoding': 'gzip' } });
}
