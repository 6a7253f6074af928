// Calls Shopify's Admin GraphQL API, the only file here that talks to Shopify. An answer with any GraphQL error is a fault, whatever data stands
// beside it: a part that was refused would look like a part that is not there. Waits for points rather than be refused.
// Source: https://shopify.dev/docs/api/usage/response-codes
import { z } from 'zod';
import { createCallGate } from '../../src/calls/call-gate.ts';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { waitBeforeRetry } from '../../src/calls/retry-wait.ts';
import { openVendorApi, type VendorAnswer, type VendorApiOptions } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError, ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { Cost, createCostBucket, throttledMs } from './cost-bucket.ts';

export const API_VERSION = '2026-10';
const PATH = `/admin/api/${API_VERSION}/graphql.json`;

type Variables = Readonly<Record<string, unknown>>;

export interface Asked<T> {
  readonly data: T;
  /** ISO 8601 UTC: when Shopify answered. */
  readonly at: string;
}

export interface ShopifyClient {
  /** Reads. ConnectorError of every kind; `not_found` only of an id that cannot be one of Shopify's, for of what is not there it says null. */
  ask<T>(query: string, variables: Variables, schema: z.ZodType<T>): Promise<Asked<T>>;
  /** Writes, once; again only where Shopify certainly did nothing, or where the text carries an idempotency key. A right that is missing is
   * `rejected`: nothing was done. */
  change<T>(
    mutation: string,
    variables: Variables,
    schema: z.ZodType<T>,
    options?: { readonly isIdempotent?: boolean },
  ): Promise<T>;
  /** A fault of what was answered, said of the operation that was asked. */
  fault(kind: ConnectorErrorKind, operation: string, what: string): ConnectorError;
}

export interface ShopifyLogin {
  /** `name.myshopify.com`, or an address of a server of a test. */
  readonly baseUrl: string;
  readonly clientId: string | null;
  readonly clientSecret: string | undefined;
  /** Of apps that were made in a shop's admin before 2026: it does not end. */
  readonly accessToken: string | undefined;
}

const GraphqlError = z.object({
  message: z.string().catch(''),
  extensions: z.object({ code: z.string().catch('') }).catch({ code: '' }),
});
const Envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .union([z.array(GraphqlError), z.string().transform((message) => [{ message, extensions: { code: '' } }])])
    .nullish(),
  extensions: z
    .object({ cost: Cost.nullish().catch(null) })
    .nullish()
    .catch(null),
});

export function openShopifyClient(login: ShopifyLogin, access: SourceAccess): ShopifyClient {
  const fault = (kind: ConnectorErrorKind, operation: string, what: string, retryAfterMs: number | null = null) =>
    vendorFault({ vendor: 'shopify', method: 'POST', path: operation }, kind, what, { retryAfterMs });
  const api = openVendorApi({
    vendor: 'shopify',
    baseUrl: login.baseUrl,
    access,
    authorize: openToken(login, access, fault),
    // What may be asked is counted in points; this only keeps a burst from opening a hundred connections.
    pace: { calls: 40, seconds: 1, callsAtOnce: limits.shopify.callsAtOnce },
    explain: explainStatus,
  });
  const bucket = createCostBucket();
  // Who waits for points must not have taken them yet.
  const { callsWaitingMax, waitingSeconds } = limits.vendor;
  const gate = createCallGate({ callsAtOnce: limits.shopify.callsAtOnce, callsWaitingMax, seconds: waitingSeconds });

  /** One try, once there are points for it. */
  async function send({ query, variables, isRepeatable }: Request): Promise<VendorAnswer> {
    const operation = operationOf(query);
    const mostMs = limits.shopify.throttledWaitSecondsMax * 1_000;
    const waitMs = bucket.reserve(query, access.elapsedMs(), mostMs);
    if (waitMs > mostMs) throw fault('rate_limited', operation, NO_POINTS, waitMs);
    if (waitMs > 0) await access.wait(waitMs);
    const body = { json: { query, variables } };
    return api.call({ method: 'POST', path: PATH, shownPath: operation, body, isRepeatable });
  }

  async function sendUntilAnswered(request: Request): Promise<Asked<unknown>> {
    for (let tries = 1; ; tries += 1) {
      const answer = await send(request);
      const { data, errors, extensions } = answer.read(Envelope);
      const cost = extensions?.cost ?? null;
      if (cost !== null) {
        bucket.learn(request.query, cost, access.elapsedMs());
        const { maximumAvailable: limit, currentlyAvailable: left } = cost.throttleStatus;
        access.noteLimit?.({ limit, left, unit: 'points' });
      }
      const [error] = errors ?? [];
      if (error === undefined) return { data, at: answer.at };
      const kind = request.isWrite ? kindOfWrite(error.extensions.code, data) : kindOf(error.extensions.code);
      const refusedMs = kind === 'rate_limited' && cost !== null ? throttledMs(cost) : null;
      const waitMs = waitFor(kind, refusedMs, tries, request);
      if (waitMs === null) throw fault(kind, operationOf(request.query), say(error, kind), refusedMs);
      await access.wait(waitMs);
    }
  }

  /** What Shopify refused for want of points it has not done; what it could not do is only tried again where that is harmless. */
  function waitFor(kind: ConnectorErrorKind, refusedMs: number | null, tries: number, request: Request): number | null {
    const { throttledTriesMax, throttledWaitSecondsMax } = limits.shopify;
    if (kind === 'unavailable' && request.isRepeatable)
      return waitBeforeRetry(0, tries, access.random(), limits.vendor);
    if (kind !== 'rate_limited' || tries >= throttledTriesMax) return null;
    const waitMs = refusedMs ?? UNTOLD_WAIT_MS;
    return waitMs > throttledWaitSecondsMax * 1_000 ? null : waitMs;
  }

  async function call<T>(request: Request, schema: z.ZodType<T>): Promise<Asked<T>> {
    const operation = operationOf(request.query);
    if (!(await gate.enter())) throw fault('unavailable', operation, 'too many calls wait for it.');
    try {
      const { data, at } = await sendUntilAnswered(request);
      const parsed = schema.safeParse(data);
      if (parsed.success) return { data: parsed.data, at };
      const places = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.map(String).join('.')} (${code})`);
      throw fault('bad_response', operation, `its answer is not as its schema says at ${places.join(', ')}.`);
    } finally {
      gate.leave();
    }
  }

  return {
    ask: (query, variables, schema) => call({ query, variables, isRepeatable: true, isWrite: false }, schema),
    async change(query, variables, schema, { isIdempotent = false } = {}) {
      return (await call({ query, variables, isRepeatable: isIdempotent, isWrite: true }, schema)).data;
    },
    fault,
  };
}

interface Request {
  readonly query: string;
  readonly variables: Variables;
  readonly isRepeatable: boolean;
  readonly isWrite: boolean;
}

/** Where Shopify does not say how many points are missing. */
const UNTOLD_WAIT_MS = 1_000;
const NO_POINTS = 'too much was asked of this shop; its points are used up.';

type Fault = (kind: ConnectorErrorKind, operation: string, what: string) => ConnectorError;

function openToken(
  login: ShopifyLogin,
  access: SourceAccess,
  fault: Fault,
): NonNullable<VendorApiOptions['authorize']> {
  const { accessToken, clientId, clientSecret, baseUrl } = login;
  const toHeader = (token: string) => ({ 'x-shopify-access-token': token });
  if (accessToken !== undefined && accessToken !== '') return () => Promise.resolve(toHeader(accessToken));
  if (clientId === null || clientSecret === undefined || clientSecret === '')
    return () =>
      Promise.reject(
        fault(
          'auth',
          'log in',
          'there is neither an access token nor a client id with its secret. Connect it: waybill connect shopify.',
        ),
      );
  // Source: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant
  const credentials = openClientCredentials({
    vendor: 'shopify',
    baseUrl,
    access,
    call: {
      method: 'POST',
      path: '/admin/oauth/access_token',
      body: { form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret } },
    },
  });
  return async (isRenewed) => toHeader(((await credentials(isRenewed))['authorization'] ?? '').replace('Bearer ', ''));
}

/** The name of the operation, which stands in errors in the place of its path. */
const operationOf = (query: string): string => /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'query';

/** A 404 is of the address and never of an order; 402 and 423 are a shop that Shopify has closed or frozen. */
const explainStatus: NonNullable<VendorApiOptions['explain']> = ({ status }, place) => {
  if (status === 404 || status === 410)
    return vendorFault(
      place,
      'rejected',
      `there is no shop of this name, or no API version ${API_VERSION}. Check the shop's myshopify.com name.`,
    );
  if (status === 402 || status === 423)
    return vendorFault(place, 'rejected', `it answered ${status}: the shop is frozen or locked.`);
  return null;
};

const KINDS: Readonly<Record<string, ConnectorErrorKind>> = {
  THROTTLED: 'rate_limited',
  ACCESS_DENIED: 'auth',
  SHOP_INACTIVE: 'rejected',
  MAX_COST_EXCEEDED: 'rejected',
  INTERNAL_SERVER_ERROR: 'unavailable',
  TIMEOUT: 'unavailable',
  // Of an id that is none. Nothing else that we ask with can be wrong by what it holds.
  INVALID_VARIABLE: 'not_found',
};

/** What has no code is a query that Shopify could not read. */
const kindOf = (code: string): ConnectorErrorKind =>
  (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined) ?? 'rejected';

/** `rejected` means that nothing was done: so only where Shopify refused before it began. An error beside the answer of a mutation, or one that we do
 * not know, is of something that may have been done. */
function kindOfWrite(code: string, data: unknown): ConnectorErrorKind {
  const kind = kindOf(code);
  if (kind === 'rate_limited' || kind === 'unavailable') return kind;
  const hasAnswer = data !== null && typeof data === 'object' && Object.values(data).some((one) => one !== null);
  const isRefusal = Object.hasOwn(KINDS, code) || data === undefined || data === null;
  return isRefusal && !hasAnswer ? 'rejected' : 'bad_response';
}

/** Names the right that Shopify misses, and repeats nothing else of its words. */
function say({ message, extensions: { code } }: z.infer<typeof GraphqlError>, kind: ConnectorErrorKind): string {
  if (kind === 'rate_limited') return NO_POINTS;
  if (kind === 'unavailable') return 'it has a fault of its own; nothing is known until it answers again.';
  if (kind === 'not_found') return 'there is no such id.';
  if (code === 'SHOP_INACTIVE') return 'the shop is closed or frozen.';
  if (kind === 'bad_response') return 'it answered with an error beside what it did; what that is, is not known.';
  if (code !== 'ACCESS_DENIED') return 'it did not take the request.';
  const scope = /\b(?:read|write)_[a-z_]{3,60}\b/.exec(message)?.[0];
  return scope === undefined
    ? 'the app may not read this, such as names and addresses without access to protected customer data.'
    : `the app has not been given the scope ${scope}. Add it to the app and install the app's new version.`;
}
