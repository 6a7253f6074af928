// A desk's page in its Durable Object: what open-page.ts is on Node. Loaded with the first request for the page: a desk of which nobody looks at the page
// does not read the code for it.
import { Hono } from 'hono';
import { serveBuiltPage } from '../../http/desk/page-files.ts';
import type { SetUpLinkPlace } from '../../http/desk/set-up-links.ts';
import type { ObjectStorage } from '../../store/object-sqlite.ts';
import { clientAddress } from '../client-address.ts';
import type { ComposedDesk } from '../compose-desk.ts';
import { type ComposedPage, composePage, derivePageSecret } from '../compose-page.ts';
import { connectInBrowser } from '../connect-in-browser.ts';
import type { ClosableMailbox } from '../open-mailboxes.ts';
import { pageConnecting } from '../page-connecting.ts';
import type { Report, WatchedDesk } from '../watched-desk.ts';
import type { Assets } from './page-door.ts';
import { openPeopleInObject } from './people-in-object.ts';

export interface ObjectPageParts {
  readonly desk: string;
  /** The desk's own, such as https://shop.desks.example. */
  readonly origin: string;
  readonly assets: Assets;
  readonly storage: ObjectStorage;
  readonly composed: ComposedDesk;
  /** Those that are watched; they grow by what is connected. */
  readonly mailboxes: ClosableMailbox[];
  readonly watched: WatchedDesk;
  readonly report: Report;
}

export interface ObjectPage extends Pick<ComposedPage, 'giveWayIn' | 'close'> {
  readonly routes: Hono;
}

const SET_UP_KEY = 'set_up_link';
const NO_PROXIES: ReadonlySet<string> = new Set();

/** SealError where the deployment has no key, SettingsError where a sign-in is set up by halves. */
export async function openObjectPage(parts: ObjectPageParts): Promise<ObjectPage> {
  const { desk, origin, assets, storage, composed, mailboxes, watched, report } = parts;
  const { ports, sources } = composed;
  const { records, clock } = ports;
  const secret = derivePageSecret(process.env, `waybill page of ${desk}`);
  const index = await assets.fetch('https://assets.invalid/index.html');
  if (!index.ok) throw new Error('the built page was not uploaded beside the code');
  const servePage = serveBuiltPage(new Map([['/index.html', new Uint8Array(await index.arrayBuffer())]]));
  const browser = connectInBrowser(ports, mailboxes, watched, origin, report, sources.takeUp);
  const page = await composePage(composed, {
    ...{ origin, secret, servePage, clientIp, env: process.env, atWork: watched },
    people: openPeopleInObject(storage),
    setUpLink: keepInObject(storage),
    connecting: pageConnecting({ records, clock, browser, mailboxes, sources }),
  });
  const routes = new Hono();
  if (browser.routes !== null) routes.route('/', browser.routes);
  routes.all('*', (context) => page.fetch(context.req.raw));
  return { routes, giveWayIn: page.giveWayIn, close: page.close };
}

/** Cloudflare writes it, and takes away what a client wrote: https://developers.cloudflare.com/fundamentals/reference/http-headers/. */
function clientIp({ headers }: Request): string | null {
  const address = headers.get('cf-connecting-ip');
  return address === null ? null : clientAddress(address, null, NO_PROXIES);
}

/** So that it outlives the object's memory. */
const keepInObject = ({ kv }: ObjectStorage): SetUpLinkPlace => ({
  read: () => (kv.get(SET_UP_KEY) ?? null) as ReturnType<SetUpLinkPlace['read']>,
  write: (given) => kv.put(SET_UP_KEY, given),
});
