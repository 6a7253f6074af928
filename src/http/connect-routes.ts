// GET /connect/:provider/start leads an admin to Google or Microsoft, GET /connect/:provider/callback takes the answer. The same grant
// as at the terminal. Mounted by the runtime behind its sign-in. Nothing that comes in is shown again or led to.
import { randomBytes } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { ConnectingPorts } from '../connecting/connect-mailbox.ts';
import { connectGranted } from '../connecting/connect-with-token.ts';
import { providerOf, type TokenSettings } from '../connecting/connection-settings.ts';
import { createGrants, GrantError } from '../connecting/oauth-grant.ts';
import type { SealingKeys } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';

export interface ConnectRoutesOptions {
  readonly ports: ConnectingPorts;
  readonly keys: SealingKeys;
  /** The address at which browsers reach these routes, such as https://desk.example. Never taken from a request. */
  readonly origin: string;
  /** The desk's own clients; one that is left out is not offered. */
  readonly clients: Readonly<
    Partial<
      Record<
        'gmail' | 'outlook',
        { readonly access: TokenSettings & { kind: 'grant' }; readonly secret: string | null }
      >
    >
  >;
  /** Whether the sender of the request is an admin who may connect mailboxes. Asked at both ends. */
  mayConnect(request: Request): boolean | Promise<boolean>;
  /** Called when a mailbox is connected, so that watching begins. */
  onConnected?(mailbox: string): void;
}

const Provider = z.enum(['gmail', 'outlook']);
const Addresses = z
  .string()
  .max(limits.connecting.addressesMax * 330)
  .transform((text) => text.split(',').map((address) => address.trim().toLowerCase()))
  .pipe(z.array(z.email().max(320)).min(1).max(limits.connecting.addressesMax));
const BROWSER_SECRET = /^[\w-]{43}$/;

export function connectRoutes(options: ConnectRoutesOptions): Hono {
  const { ports, keys, clients } = options;
  const origin = new URL(options.origin).origin;
  const isSecure = origin.startsWith('https://');
  // The prefix binds the cookie to this very host, so that no sibling domain can set it (RFC 6265bis, 4.1.3.2).
  const cookieName = isSecure ? '__Host-waybill-connect' : 'waybill-connect';
  const cookie = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  const grants = createGrants(ports.clock);
  const routes = new Hono();

  const findClient = (given: string) => {
    const connector = Provider.safeParse(given).data;
    const client = connector && clients[connector];
    return connector && client ? { connector, client } : null;
  };

  routes.use('/connect/*', guardRoutes(options));

  routes.get('/connect/:provider/start', (context) => {
    const found = findClient(context.req.param('provider'));
    if (!found) return notOffered(context);
    const addresses = Addresses.safeParse(context.req.query('address'));
    if (!addresses.success)
      return context.text(
        'Say which mailbox: …/start?address=orders@your.domain (its aliases after it, with commas between).\n',
        400,
      );
    const { connector, client } = found;
    const provider = providerOf(connector, client.access);
    const browser = randomBytes(32).toString('base64url');
    const redirectUri = `${origin}/connect/${connector}/callback`;
    const url = grants.start(
      {
        provider,
        client: { id: client.access.clientId, secret: client.secret },
        redirectUri,
        addresses: addresses.data,
      },
      browser,
    );
    setCookie(context, cookieName, browser, { ...cookie, maxAge: limits.connecting.stateSeconds });
    return context.redirect(url, 302);
  });

  routes.get('/connect/:provider/callback', async (context) => {
    const found = findClient(context.req.param('provider'));
    if (!found) return notOffered(context);
    const browser = getCookie(context, cookieName) ?? '';
    deleteCookie(context, cookieName, cookie);
    const callback = {
      state: context.req.query('state'),
      code: context.req.query('code'),
      error: context.req.query('error'),
    };
    try {
      const from = { browser: BROWSER_SECRET.test(browser) ? browser : '', connector: found.connector };
      const granted = await grants.finish(callback, from);
      const mailbox = await connectGranted(ports, keys, granted, { access: found.client.access, authservId: null });
      options.onConnected?.(mailbox);
      return context.text(
        `${mailbox} is connected. Mail that arrives from now on is answered; what may leave without a person is yours to say. You can close this page.\n`,
      );
    } catch (error) {
      return answerError(context, error);
    }
  });
  return routes;
}

/** The code in the callback's address goes no further: not into a cache, not to a page that is opened from here. */
const guardRoutes =
  ({ mayConnect }: Pick<ConnectRoutesOptions, 'mayConnect'>): MiddlewareHandler =>
  async (context, next) => {
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
    if (!(await mayConnect(context.req.raw)))
      return context.text('Only an admin of this desk may connect mailboxes. Sign in as one, then begin again.\n', 403);
    return next();
  };

const notOffered = (context: Context): Response =>
  context.text('Mailboxes of this provider are not set up here: the desk has no OAuth client for it.\n', 404);

/** What a person can mend is said; anything else is a fault of ours, for the runtime to log. */
function answerError(context: Context, error: unknown): Response {
  if (error instanceof GrantError) return context.text(`${error.message}\n`, 400);
  if (!(error instanceof ConnectorError)) throw error;
  const isOurs = error.kind === 'auth' || error.kind === 'rejected';
  return context.text(`${error.message} ${isOurs ? '' : 'Try again in a while.'}\n`, isOurs ? 400 : 503);
}
