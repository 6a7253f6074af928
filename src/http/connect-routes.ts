// GET /connect/link/:token shows what a one-time link connects; POST there leads to Google or Microsoft, or takes the password of an
// IMAP mailbox, or the secrets of a shop, a carrier or an ERP. GET /connect/:provider/callback takes the provider's answer. Mounted by the runtime. Nothing that comes in is shown
// again or led to, and whoever has no link gets no further than to be told so.
import { randomBytes } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import type { ConnectLinks, LinkOffer } from '../connecting/connect-links.ts';
import { type ConnectingPorts, connectMailbox, nameMailbox } from '../connecting/connect-mailbox.ts';
import { connectGranted } from '../connecting/connect-with-token.ts';
import { providerOf } from '../connecting/connection-settings.ts';
import { createGrants, GrantError, type GrantRequest } from '../connecting/oauth-grant.ts';
import type { SealingKeys } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { connectedPage, grantPage, passwordPage, problemPage, STYLE_SOURCE } from './connect-pages.ts';
import { secretsPage, sourceConnectedPage } from './source-pages.ts';
import { type ConnectOfferedSource, readSecrets, type SourceOffer } from './source-secrets-form.ts';

type GrantOffer = Extract<LinkOffer, { connector: 'gmail' | 'outlook' }>;
type ImapOffer = Extract<LinkOffer, { connector: 'imap' }>;

export interface ConnectRoutesOptions {
  readonly ports: ConnectingPorts;
  /** Throws SealError where the desk has no key. */
  readonly readKeys: () => SealingKeys;
  /** The address at which browsers reach these routes, such as https://desk.example. Never taken from a request. */
  readonly origin: string;
  readonly links: ConnectLinks;
  /** Logs in once with the password. ConnectorError where the server refuses it or is not reached. */
  tryImap(config: ImapOffer['config'], password: string): Promise<void>;
  connectSource: ConnectOfferedSource;
  /** Begins to watch a mailbox that has just been connected; or why not yet, and what to do. */
  watch(mailbox: string): Promise<string | null>;
}

const BROWSER_SECRET = /^[\w-]{43}$/;
const NO_LINK =
  'This link is not known here: it was used, or it has run out. Begin again at the desk’s page under Connections, or ask for a new link with waybill connect … --link.';

export function connectRoutes(options: ConnectRoutesOptions): Hono {
  const { ports, links } = options;
  const origin = new URL(options.origin).origin;
  const isSecure = origin.startsWith('https://');
  // The prefix binds the cookie to this very host, so that no sibling domain can set it (RFC 6265bis, 4.1.3.2).
  const cookieName = isSecure ? '__Host-waybill-connect' : 'waybill-connect';
  const cookie = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  const grants = createGrants(ports.clock);
  const offers = new WeakMap<GrantRequest, GrantOffer>();
  const refuseWrong = createWrongGate(() => Date.parse(ports.clock.now()));
  const routes = new Hono();
  routes.use('/connect/*', guardPages);
  routes.use('/connect/link/*', csrf({ origin }));

  routes.get('/connect/link/:token', (context) => {
    const offer = links.find(context.req.param('token'));
    if (offer === null) return refuseWrong(context);
    if (offer.connector === 'source') return context.html(secretsPage(offer.source, null));
    const mailbox = nameMailbox(offer.addresses);
    if (offer.connector === 'imap') return context.html(passwordPage({ ...offer, mailbox, wrong: null }));
    const provider = providerOf(offer.connector, offer.access);
    allowForm(context, new URL(provider.authorizationUrl).origin);
    return context.html(grantPage(mailbox, provider.name));
  });

  const tooLarge = (context: Context) => context.html(problemPage('This is more than a password or a key.'), 413);
  const formLimit = bodyLimit({ maxSize: limits.connecting.formBytesMax, onError: tooLarge });
  routes.post('/connect/link/:token', formLimit, async (context) => {
    const token = context.req.param('token');
    const offer = links.take(token);
    if (offer === null) return refuseWrong(context);
    if (offer.connector === 'imap') return takePassword(context, token, offer);
    if (offer.connector === 'source') return takeSecrets(context, token, offer.source);
    links.end(token);
    return context.redirect(leadToProvider(context, offer), 303);
  });

  function leadToProvider(context: Context, offer: GrantOffer): string {
    const { connector, addresses, access, clientSecret } = offer;
    const browser = randomBytes(32).toString('base64url');
    const request: GrantRequest = {
      provider: providerOf(connector, access),
      client: { id: access.clientId, secret: clientSecret },
      redirectUri: `${origin}/connect/${connector}/callback`,
      addresses,
    };
    offers.set(request, offer);
    setCookie(context, cookieName, browser, { ...cookie, maxAge: limits.connecting.stateSeconds });
    return grants.start(request, browser);
  }

  async function takePassword(context: Context, token: string, offer: ImapOffer): Promise<Response> {
    const { password } = await context.req.parseBody();
    const { addresses, config } = offer;
    const again = (wrong: string) =>
      context.html(passwordPage({ ...offer, mailbox: nameMailbox(addresses), wrong }), 400);
    if (typeof password !== 'string' || password === '' || password.length > limits.connecting.secretCharactersMax)
      return again('Type the password.');
    try {
      await options.tryImap(config, password);
      const settings = { connector: config, access: { kind: 'password' } } as const;
      const secret = { kind: 'password', password } as const;
      const mailbox = await connectMailbox(ports, options.readKeys(), {
        addresses,
        connector: 'imap',
        settings,
        secret,
      });
      links.end(token);
      return context.html(connectedPage(mailbox, await options.watch(mailbox)));
    } catch (error) {
      return links.find(token) === null ? answerError(context, error) : again(wordsFor(error));
    }
  }

  async function takeSecrets(context: Context, token: string, source: SourceOffer): Promise<Response> {
    const again = (wrong: Parameters<typeof secretsPage>[1]) => context.html(secretsPage(source, wrong), 400);
    const secrets = readSecrets(source, await context.req.parseBody());
    if (secrets === null) return again('Fill in what is asked for.');
    try {
      const { kind, checks } = await options.connectSource(source, secrets);
      if (kind === 'refused') return again(checks);
      links.end(token);
      return context.html(sourceConnectedPage(source.name, checks));
    } catch (error) {
      return links.find(token) === null ? answerError(context, error) : again(wordsFor(error));
    }
  }

  routes.get('/connect/:provider/callback', async (context) => {
    const begun = grants.findPending(context.req.query('state') ?? null);
    if (begun === null) return refuseWrong(context);
    const { isFromPage } = offers.get(begun) ?? {};
    const browser = getCookie(context, cookieName) ?? '';
    deleteCookie(context, cookieName, cookie);
    const callback = {
      state: context.req.query('state'),
      code: context.req.query('code'),
      error: context.req.query('error'),
    };
    try {
      const from = {
        browser: BROWSER_SECRET.test(browser) ? browser : '',
        connector: context.req.param('provider'),
      };
      const granted = await grants.finish(callback, from);
      const offer = offers.get(granted.request);
      if (offer === undefined) throw new Error('a grant that no link began');
      const mailbox = await connectGranted(ports, options.readKeys(), granted, offer);
      return context.html(connectedPage(mailbox, await options.watch(mailbox), isFromPage));
    } catch (error) {
      return answerError(context, error, isFromPage);
    }
  });
  return routes;
}

/** The token and the code in the addresses go no further: not into a cache, not to a page that is opened from here. */
const guardPages: MiddlewareHandler = async (context, next) => {
  context.header('cache-control', 'no-store');
  context.header('referrer-policy', 'same-origin');
  context.header('x-content-type-options', 'nosniff');
  context.header('x-robots-tag', 'noindex');
  allowForm(context, null);
  return next();
};

/** A browser holds a form to this also where it is led on: `to` is the provider's origin. */
function allowForm(context: Context, to: string | null): void {
  const form = to === null ? "'self'" : `'self' ${to}`;
  context.header(
    'content-security-policy',
    `default-src 'none'; style-src ${STYLE_SOURCE}; form-action ${form}; base-uri 'none'; frame-ancestors 'none'`,
  );
}

/** Links are too long to be guessed; who tries all the same is slowed down, and nobody who has one. */
function createWrongGate(nowMs: () => number): (context: Context) => Response | Promise<Response> {
  let minute = 0;
  let wrong = 0;
  return (context) => {
    const now = Math.floor(nowMs() / 60_000);
    wrong = now === minute ? wrong + 1 : 1;
    minute = now;
    if (wrong <= limits.connecting.wrongLinksPerMinuteMax) return context.html(problemPage(NO_LINK), 404);
    context.header('retry-after', '60');
    return context.html(problemPage('Too many wrong links were tried. Wait a minute.'), 429);
  };
}

/** What a person can mend is said; anything else is a fault of ours, for the runtime to log. */
function answerError(context: Context, error: unknown, isFromPage = false): Response | Promise<Response> {
  const said = wordsFor(error);
  const words = isFromPage ? said : `${said} The link is used up: ask for a new one with waybill connect … --link.`;
  const isTheirs = error instanceof GrantError || (error instanceof ConnectorError && isRefusal(error));
  return context.html(problemPage(words, isFromPage), isTheirs ? 400 : 503);
}

const isRefusal = ({ kind }: ConnectorError): boolean => kind === 'auth' || kind === 'rejected';

/** Throws what is no fault of the person's or the provider's. */
function wordsFor(error: unknown): string {
  if (error instanceof GrantError) return error.message;
  if (!(error instanceof ConnectorError)) throw error;
  // The name of the connector is for the log.
  const words = error.message.replace(/^\[\w+\] /, '').replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return isRefusal(error) ? words : `${words} Try again in a while.`;
}
