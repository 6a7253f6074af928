// The way of a request to a desk's page: by its host name to that desk's object and no other. Files of which the name says the content are answered here,
// so that no object wakes for them. Called by worker.ts.
import { limits } from '../../domain/limits.ts';
import { setPageHeaders } from '../../http/desk/guard-desk.ts';
import { fileHeaders } from '../../http/desk/page-files.ts';
import { type DirectoryDatabase, hasDesk } from './directory-database.ts';
import type { PageOrigins } from './page-origins.ts';
import { RECEIVED_AT } from './queued-call.ts';

/** What was uploaded beside the code: https://developers.cloudflare.com/workers/static-assets/binding/ */
export interface Assets {
  fetch(request: Request | string): Promise<Response>;
}

/** Names that the directory had, and until when that is believed. */
export type FoundDesks = Map<string, number>;

interface PageDoorPorts {
  readonly origins: PageOrigins;
  readonly assets: Assets;
  readonly directory: DirectoryDatabase;
  readonly found: FoundDesks;
  openDesk(name: string): { fetch(request: Request): Promise<Response> };
  nowMs(): number;
}

const refuse = (status: 404 | 503, words: string): Response =>
  new Response(words, { status, headers: { 'cache-control': 'no-store' } });

/** null where the address is none of a page. */
export async function passToPage(request: Request, ports: PageDoorPorts): Promise<Response | null> {
  const url = new URL(request.url);
  const name = ports.origins.findName(url);
  if (name === null) return null;
  try {
    if (!(await isDesk(name, ports))) return refuse(404, 'There is no desk under this address.\n');
  } catch {
    return refuse(503, 'It cannot be found out just now which desk this is. Try again in a moment.\n');
  }
  const origin = ports.origins.originOf(name);
  if (url.origin !== origin) return Response.redirect(`${origin}${url.pathname}${url.search}`, 308);
  // Providers call the address of the deployment.
  if (url.pathname.startsWith('/webhooks/')) return refuse(404, 'Nothing is called here.\n');
  const file = await findFile(request, url, ports.assets);
  if (file !== null) {
    setPageHeaders(file.headers, origin.startsWith('https://'));
    return file;
  }
  const passed = new Request(request);
  passed.headers.delete(RECEIVED_AT);
  return ports.openDesk(name).fetch(passed);
}

async function isDesk(name: string, { directory, found, nowMs }: PageDoorPorts): Promise<boolean> {
  const { foundDesksMax, foundDeskSeconds } = limits.workers;
  if ((found.get(name) ?? 0) > nowMs()) return true;
  if (!(await hasDesk(directory, name))) return false;
  if (found.size >= foundDesksMax) found.clear();
  found.set(name, nowMs() + foundDeskSeconds * 1_000);
  return true;
}

/** null where the path is one of the page's own or of its API. */
async function findFile(request: Request, url: URL, assets: Assets): Promise<Response | null> {
  const { pathname } = url;
  const mayBeFile = /\.[a-z0-9]{2,5}$/.test(pathname) && pathname !== '/index.html' && !pathname.startsWith('/api/');
  if (!mayBeFile || !['GET', 'HEAD'].includes(request.method)) return null;
  const answer = await assets.fetch(request);
  if (answer.ok || answer.status === 304) {
    const headers = new Headers(answer.headers);
    for (const [field, value] of Object.entries(fileHeaders(pathname))) headers.set(field, value);
    return new Response(answer.body, { status: answer.status, headers });
  }
  return pathname.startsWith('/assets/') ? refuse(404, 'There is no such file.\n') : null;
}
