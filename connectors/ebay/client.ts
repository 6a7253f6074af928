// Calls eBay's Fulfillment API for one seller, with a refresh token that stays. The only file here that talks to eBay and the only one that makes
// ConnectorErrors. https://developer.ebay.com/develop/api/sell/fulfillment_api,
// https://developer.ebay.com/api-docs/static/oauth-refresh-token-request.html
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { EbayErrors, EbayListed, EbayOrder, type EbayParcel, EbayParcelList, EbaySearchAnswer } from './schemas.ts';

export const SCOPE = 'https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly';

export interface EbayListing {
  readonly orders: readonly EbayListed[];
  /** Orders that are not as documented. */
  readonly broken: number;
  readonly isLast: boolean;
}

/** `creationdate` or `lastmodifieddate`; where both are asked for, eBay takes the first alone. */
export interface EbayWindow {
  readonly by: 'creationdate' | 'lastmodifieddate';
  readonly since: string;
}

const ORDERS = '/sell/fulfillment/v1/order';
const { recordsPerPage } = limits.ebay;
/** 'Invalid order ID'. */
const NO_SUCH_ORDER = 32_100;

export type EbayClient = ReturnType<typeof openEbayClient>;

export function openEbayClient(baseUrl: string, access: SourceAccess) {
  const { clientId = '', clientSecret = '', refreshToken = '' } = access.secrets;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const authorize = openClientCredentials({
    vendor: 'ebay',
    baseUrl,
    access,
    call: {
      method: 'POST',
      path: '/identity/v1/oauth2/token',
      headers: { authorization: `Basic ${basic}` },
      body: { form: { grant_type: 'refresh_token', refresh_token: refreshToken, scope: SCOPE } },
    },
  });
  const api = openVendorApi({
    vendor: 'ebay',
    baseUrl,
    access,
    authorize,
    explain,
    // eBay grants calls by the day, and an app shares them with all its sellers: no burst of ours takes many.
    pace: { calls: 5, seconds: 1, callsAtOnce: 5 },
  });

  return {
    /** With the taxes that eBay collects in its total, as the buyer paid them. ConnectorError `not_found` where there is none. */
    async getOrder(id: string): Promise<{ readonly order: EbayOrder; readonly at: string }> {
      const path = `${ORDERS}/${encodeURIComponent(id)}`;
      const answer = await api.call({ method: 'GET', path, query: { fieldGroups: 'TAX_BREAKDOWN' } });
      return { order: answer.read(EbayOrder), at: answer.at };
    },
    async listParcels(id: string): Promise<readonly EbayParcel[]> {
      const path = `${ORDERS}/${encodeURIComponent(id)}/shipping_fulfillment`;
      return (await api.call({ method: 'GET', path })).read(EbayParcelList).fulfillments;
    },
    /** A page of the orders of a window, in an order that eBay does not promise. `offset`: how many came before. */
    async listOrders({ by, since }: EbayWindow, offset: number): Promise<EbayListing> {
      const from = new Date(since).toISOString();
      const query = { filter: `${by}:[${from}..]`, limit: recordsPerPage, offset };
      const { orders, next } = (await api.call({ method: 'GET', path: ORDERS, query })).read(EbaySearchAnswer);
      const read = orders.flatMap((order) => EbayListed.safeParse(order).data ?? []);
      return {
        orders: read,
        broken: orders.length - read.length,
        isLast: next === null || orders.length === 0,
      };
    },
    brokenOrder: (id: string, problem: string): ConnectorError =>
      new ConnectorError('bad_response', `[ebay] order ${id}: ${problem}. Look at it in Seller Hub.`),
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[ebay] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

/** eBay answers 400 to an id that is none of its own. */
function explain(answer: VendorAnswer, place: CallPlace): ConnectorError | null {
  if (answer.status !== 400) return null;
  const { errors = [] } = EbayErrors.safeParse(answer.json()).data ?? {};
  return errors.some(({ errorId }) => errorId === NO_SUCH_ORDER)
    ? vendorFault(place, 'not_found', 'there is no order of this id.')
    : null;
}
