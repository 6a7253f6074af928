// Calls Amazon's Selling Partner API for one seller, with tokens of Login with Amazon. The only file here that talks to Amazon and the only one that
// makes ConnectorErrors. https://developer-docs.amazon.com/sp-api/docs/orders-api-migration-guide
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { createQuota } from '../../src/calls/quota.ts';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { AmazonChange, AmazonOrder, AmazonOrderAnswer, AmazonSearchAnswer } from './schemas.ts';

export interface AmazonAddresses {
  readonly api: string;
  readonly login: string;
}

export interface AmazonChanges {
  readonly orderIds: readonly string[];
  /** Up to when Amazon says that it has looked; null where it does not. */
  readonly until: string | null;
  /** null on the last page. */
  readonly nextToken: string | null;
}

const ORDERS = '/orders/2026-01-01/orders';
const FACTS = ['PROCEEDS', 'CANCELLATION', 'FULFILLMENT', 'PACKAGES', 'PAYMENT'] as const;
/** Personal data, for which an app needs roles of its own. */
const PEOPLE = ['BUYER', 'RECIPIENT'] as const;
const { recordsPerPage, searchesPerHour } = limits.amazon;

export type AmazonClient = ReturnType<typeof openAmazonClient>;

export function openAmazonClient({ api: baseUrl, login }: AmazonAddresses, access: SourceAccess) {
  const { clientId = '', clientSecret = '', refreshToken = '' } = access.secrets;
  const authorize = openClientCredentials({
    vendor: 'amazon',
    baseUrl: login,
    access,
    call: {
      method: 'POST',
      path: '/auth/o2/token',
      body: {
        form: {
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
          client_id: clientId,
          client_secret: clientSecret,
        },
      },
    },
    // Amazon wants to know who calls, in words of its form.
    prove: (token) => ({ 'x-amz-access-token': token, 'user-agent': 'Waybill/1 (Language=JavaScript)' }),
  });
  const open = (calls: number, seconds: number, callsAtOnce: number) =>
    openVendorApi({
      vendor: 'amazon',
      baseUrl,
      access,
      authorize,
      explain,
      pace: { calls, seconds, callsAtOnce },
    });
  // Each operation has a rate of its own: one order 0.5 a second and 30 at once; searches 0.0056 a second and 20 at once, for which nobody waits.
  const orderApi = open(25, 60, 4);
  const searchApi = open(searchesPerHour, 1, 1);
  const searches = createQuota({ calls: searchesPerHour, seconds: 3_600 });
  /** Whether Amazon has refused personal data to this app; then it is not asked for again while we run. */
  let isWithoutPeople = false;

  async function search(query: NonNullable<VendorCall['query']>): Promise<VendorAnswer> {
    searches.spend(access.clock.now(), { vendor: 'amazon', method: 'GET', path: ORDERS });
    return searchApi.call({ method: 'GET', path: ORDERS, query: { maxResultsPerPage: recordsPerPage, ...query } });
  }

  /** Without personal data where Amazon refuses it. A token that may see no order at all is refused once more. */
  async function readWith<T>(read: (data: readonly string[]) => Promise<T>): Promise<T> {
    if (isWithoutPeople) return read(FACTS);
    try {
      return await read([...FACTS, ...PEOPLE]);
    } catch (error) {
      if (!isConnectorError(error, 'auth')) throw error;
      const found = await read(FACTS);
      isWithoutPeople = true;
      return found;
    }
  }

  return {
    /** ConnectorError `not_found` where there is none. */
    getOrder: (id: string): Promise<{ readonly order: AmazonOrder; readonly at: string }> =>
      readWith(async (data) => {
        const path = `${ORDERS}/${encodeURIComponent(id)}`;
        const answer = await orderApi.call({ method: 'GET', path, query: { includedData: data.join(',') } });
        return { order: answer.read(AmazonOrderAnswer).order, at: answer.at };
      }),
    /** One page of what changed since a time. Its other parameters must be those of the page before. */
    async listChanges(since: string, token: string | null): Promise<AmazonChanges> {
      const answer = await search({ lastUpdatedAfter: since, paginationToken: token ?? undefined });
      const { orders, pagination, lastUpdatedBefore } = answer.read(AmazonSearchAnswer);
      const orderIds = orders.flatMap((order) => AmazonChange.safeParse(order).data?.orderId ?? []);
      return { orderIds, until: lastUpdatedBefore, nextToken: pagination?.nextToken ?? null };
    },
    /** Orders placed since a time, with all that an order can show, and how many cannot be read. */
    listNew: (since: string): Promise<{ readonly orders: readonly AmazonOrder[]; readonly broken: number }> =>
      readWith(async (data) => {
        const answer = await search({ createdAfter: since, includedData: data.join(',') });
        const read = answer.read(AmazonSearchAnswer).orders.map((order) => AmazonOrder.safeParse(order));
        const orders = read.flatMap((parsed) => parsed.data ?? []);
        return { orders, broken: read.length - orders.length };
      }),
    brokenOrder: (id: string, problem: string): ConnectorError =>
      new ConnectorError('bad_response', `[amazon] order ${id}: ${problem}. Look at it in Seller Central.`),
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[amazon] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

/** Amazon says no time to wait but the rate that it grants. */
function explain({ status, headers }: VendorAnswer, place: CallPlace): ConnectorError | null {
  const perSecond = Number(headers.get('x-amzn-ratelimit-limit') ?? '');
  return status === 429 && perSecond > 0
    ? vendorFault(place, 'rate_limited', 'it asks for fewer calls.', { retryAfterMs: Math.ceil(1_000 / perSecond) })
    : null;
}
