// A small server that answers as Login with Amazon and the Orders API 2026-01-01 do. Ours, written from the model; used by the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import type { Json } from './seller-orders-fixture.ts';

export const SECRETS = {
  clientId: 'amzn1.client-made-up',
  clientSecret: 'secret-made-up',
  refreshToken: 'Atzr|made-up',
};

export interface Seller {
  readonly orders: Json[];
  /** Whether the app has the roles for personal data. */
  mayHearPeople: 'yes' | 'left_out' | 'refused';
  /** How many orders stand on a page at most. */
  pageSize: number;
}

/** What an answer leaves out where it is not asked for it. */
const DATASETS: Readonly<Record<string, string>> = {
  buyer: 'BUYER',
  recipient: 'RECIPIENT',
  proceeds: 'PROCEEDS',
  payment: 'PAYMENT',
  fulfillment: 'FULFILLMENT',
  packages: 'PACKAGES',
};
const PEOPLE = ['BUYER', 'RECIPIENT'];
const ORDERS = '/orders/2026-01-01/orders';

const refuse = (status: number, code: string): VendorReply => ({
  status,
  headers: { 'x-amzn-ratelimit-limit': '0.5', 'x-amzn-requestid': 'made-up' },
  json: { errors: [{ code, message: 'Refused.', details: '' }] },
});

export async function openSeller() {
  const seller: Seller = { orders: [], mayHearPeople: 'yes', pageSize: 100 };
  const answer = (request: VendorRequest): VendorReply => {
    if (request.path === '/auth/o2/token') return giveToken(request);
    if (request.headers['x-amz-access-token'] !== 'Atza|made-up') return refuse(403, 'Unauthorized');
    return answerSeller(seller, request);
  };
  const server = await startVendorServer(answer);
  const access = openTestAccess(SECRETS);
  return { seller, server, access, answer, source: connector.open({ region: 'eu' }, access, server.url) };
}

function giveToken({ method, body }: VendorRequest): VendorReply {
  const form = Object.fromEntries(new URLSearchParams(body));
  const isRight =
    method === 'POST' &&
    form['grant_type'] === 'refresh_token' &&
    form['refresh_token'] === SECRETS.refreshToken &&
    form['client_id'] === SECRETS.clientId &&
    form['client_secret'] === SECRETS.clientSecret;
  return isRight
    ? { json: { access_token: 'Atza|made-up', token_type: 'bearer', expires_in: 3_600 } }
    : {
        status: 400,
        json: { error: 'invalid_grant', error_description: 'The request has an invalid grant parameter' },
      };
}

function answerSeller(seller: Seller, { path, query }: VendorRequest): VendorReply {
  const asked = (query.get('includedData') ?? '').split(',');
  if (seller.mayHearPeople === 'refused' && PEOPLE.some((one) => asked.includes(one)))
    return refuse(403, 'Unauthorized');
  const show = (order: Json): Json =>
    Object.fromEntries(
      Object.entries(order).filter(([name]) => {
        const dataset = DATASETS[name];
        if (dataset === undefined) return true;
        return asked.includes(dataset) && (seller.mayHearPeople === 'yes' || !PEOPLE.includes(dataset));
      }),
    );
  if (path !== ORDERS) {
    const order = seller.orders.find(({ orderId }) => path === `${ORDERS}/${String(orderId)}`);
    return order ? { json: { order: show(order) } } : refuse(404, 'NotFound');
  }
  const [created, updated] = [query.get('createdAfter'), query.get('lastUpdatedAfter')];
  if ((created === null) === (updated === null)) return refuse(400, 'InvalidInput');
  const field = created === null ? 'lastUpdatedTime' : 'createdTime';
  const after = Date.parse(created ?? updated ?? '');
  const found = seller.orders.filter((order) => Date.parse(String(order[field])) >= after);
  const from = Number(query.get('paginationToken')?.replace('page-', '') ?? 0);
  const to = from + Math.min(seller.pageSize, Number(query.get('maxResultsPerPage') ?? 100));
  return {
    headers: { 'x-amzn-ratelimit-limit': '0.0056' },
    json: {
      orders: found.slice(from, to).map(show),
      ...(to < found.length ? { pagination: { nextToken: `page-${to}` } } : {}),
      ...(created === null ? { lastUpdatedBefore: '2026-11-20T08:58:00Z' } : { createdBefore: '2026-11-20T08:58:00Z' }),
    },
  };
}
