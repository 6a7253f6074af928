// A PayPal on this machine, in the shape of its documentation: tokens, captures, orders, disputes and the list of transactions by spans of time.
// https://github.com/paypal/paypal-rest-api-specifications
import { onTestFinished } from 'vitest';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import type { capture, dispute, listed, order } from './payments-fixture.ts';

export const CERTIFICATE_ID = 'CERT-360caa42-fca2a594-a5cafa77';
export const NOW = '2026-11-20T09:00:00.000Z';

export interface World {
  readonly captures?: readonly ReturnType<typeof capture>[];
  readonly orders?: readonly ReturnType<typeof order>[];
  readonly disputes?: readonly ReturnType<typeof dispute>[];
  /** Pushed to while it runs. */
  readonly transactions?: ReturnType<typeof listed>[];
  /** How many PayPal lists of one span at most. */
  readonly listMax?: number;
  readonly refreshedAt?: string;
  readonly certificate?: string;
  readonly hasMoreDisputes?: boolean;
}

const TOKEN = 'A21AAmadeup';
const NOT_FOUND: VendorReply = { status: 404, json: { name: 'RESOURCE_NOT_FOUND', debug_id: '1' } };

export function answerAs(world: World) {
  const found = (one: object | undefined): VendorReply => (one ? { json: one } : NOT_FOUND);
  return (request: VendorRequest): VendorReply => {
    const { path, query, headers, method } = request;
    const [, certificate] = /^\/v1\/notifications\/certs\/(.+)$/.exec(path) ?? [];
    if (certificate !== undefined)
      return certificate === CERTIFICATE_ID ? { text: world.certificate ?? '' } : NOT_FOUND;
    if (path === '/v1/oauth2/token') {
      const isKnown = headers['authorization'] === `Basic ${Buffer.from('id:secret').toString('base64')}`;
      return isKnown && method === 'POST'
        ? { json: { access_token: TOKEN, token_type: 'Bearer', expires_in: 32_400 } }
        : { status: 401, json: { error: 'invalid_client' } };
    }
    if (headers['authorization'] !== `Bearer ${TOKEN}`) return { status: 401 };
    const id = path.split('/').at(-1);
    if (path.startsWith('/v2/payments/captures/')) return found(world.captures?.find((one) => one.id === id));
    if (path.startsWith('/v2/checkout/orders/')) return found(world.orders?.find((one) => one.id === id));
    if (path === '/v1/reporting/transactions') return listSpan(world, query);
    const { disputes = [] } = world;
    if (path.startsWith('/v1/customer/disputes/')) return found(disputes.find((one) => one.dispute_id === id));
    const of = query.get('disputed_transaction_id');
    const items = disputes
      .filter((one) => one.disputed_transactions.some(({ seller_transaction_id: sale }) => sale === of))
      .map(({ dispute_id, status, create_time }) => ({ dispute_id, status, create_time, reason: 'OTHER' }));
    const rel = world.hasMoreDisputes ? 'next' : 'self';
    return { json: { items, links: [{ rel, href: 'https://api.paypal.com/v1/customer/disputes' }] } };
  };
}

const DAY_MS = 86_400_000;

function listSpan(
  { transactions = [], listMax = 10_000, refreshedAt = NOW }: World,
  query: URLSearchParams,
): VendorReply {
  const msOf = (name: string): number => Date.parse(query.get(name) ?? '');
  const [from, to, size, page] = [
    msOf('start_date'),
    msOf('end_date'),
    Number(query.get('page_size')),
    Number(query.get('page')),
  ];
  if (!(to - from <= 31 * DAY_MS && from <= to && size <= 500 && page >= 1))
    return { status: 400, json: { name: 'INVALID_REQUEST' } };
  const wanted = query.get('transaction_id');
  const inside = transactions.filter((one) => {
    const at = Date.parse(one.transaction_initiation_date.replace(/(\d\d)$/, ':$1'));
    const isShown = query.get('balance_affecting_records_only') === 'N' || one.transaction_status === 'S';
    return isShown && at >= from && at <= to && (wanted === null || wanted === one.transaction_id);
  });
  if (inside.length > listMax) return { status: 400, json: { name: 'RESULTSET_TOO_LARGE' } };
  return {
    json: {
      transaction_details: inside.slice((page - 1) * size, page * size).map((one) => ({ transaction_info: one })),
      account_number: 'XZXSPECPDZHZU',
      last_refreshed_datetime: refreshedAt.replace('.000Z', '+0000'),
      page,
      total_items: inside.length,
      total_pages: Math.ceil(inside.length / size),
    },
  };
}

/** Opened as the desk opens it; ends with the test. */
export async function openPaypal(world: World, config: object = {}) {
  const server = await startVendorServer(answerAs(world));
  onTestFinished(() => server.stop());
  const access = openTestAccess({ clientId: 'id', clientSecret: 'secret' }, NOW);
  const opened = connector.open(config, access, server.url);
  if (opened.payments === undefined) throw new Error('paypal has payments');
  const { payments } = opened;
  return {
    server,
    access,
    opened,
    byNumber: (orderNumber: string) => payments.findPayments({ by: 'order_number', orderNumber }),
    byId: (reference: string) => payments.findPayments({ by: 'reference', reference }),
    /** Paths that were asked for, without those for a token. */
    asked: () => server.requests.map(({ path }) => path).filter((path) => path !== '/v1/oauth2/token'),
    spans: () => server.requests.filter(({ path }) => path === '/v1/reporting/transactions').map(({ query }) => query),
  };
}
