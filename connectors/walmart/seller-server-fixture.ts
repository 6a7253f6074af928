// A small server that answers as Walmart's Marketplace API does for one seller: tokens, orders and returns. Ours, written from the published pages;
// used by the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

export type Json = Record<string, unknown>;

export const BUYER = '3a26a451ed43434dacb3d0c3ec9e4d0e@relay.walmart.com';
export const SECRETS = { clientId: 'id-made-up', clientSecret: 'secret-made-up' };
export const ID = '108990000000001';
export const NUMBER = '200012300000001';
const TOKEN = 'token-made-up';
const at = (time: string): number => Date.parse(time);
const money = (amount: unknown): Json => ({ currency: 'USD', amount });
const each = (amount: unknown): Json => ({ unitOfMeasurement: 'EACH', amount });

export const walmartCharge = (amount: unknown, tax: unknown = null, changes: Json = {}): Json => ({
  chargeType: 'PRODUCT',
  chargeName: 'ItemPrice',
  chargeAmount: money(amount),
  tax: tax === null ? null : { taxName: 'Tax1', taxAmount: money(tax) },
  ...changes,
});

export const walmartTracking = (changes: Json = {}): Json => ({
  shipDateTime: at('2026-11-12T09:00:00Z'),
  carrierName: { otherCarrier: null, carrier: 'UPS' },
  methodCode: 'Standard',
  trackingNumber: '1Z999AA10123456784',
  trackingURL: 'https://www.walmart.com/tracking?tracking_id=1Z999AA10123456784',
  ...changes,
});

/** A part of a line's quantity in one status. */
export const inStatus = (status: string, amount: unknown, trackingInfo: Json | null = null): Json => ({
  status,
  statusQuantity: each(amount),
  cancellationReason: null,
  trackingInfo,
});

export const refunded = (...charges: Json[]): Json => ({
  refundId: 'r-made-up',
  refundComments: null,
  refundCharges: { refundCharge: charges.map((charge) => ({ refundReason: 'DamagedItem', charge })) },
});

/** Two mugs for 59.80 with 4.20 of tax, sent for 5.00. */
export const walmartLine = (statuses: readonly Json[] = [inStatus('Acknowledged', '2')], changes: Json = {}): Json => ({
  lineNumber: '1',
  item: { productName: 'Mug (blue)', sku: 'MUG-1' },
  charges: {
    charge: [walmartCharge(59.8, 4.2), walmartCharge(5, null, { chargeType: 'SHIPPING', chargeName: 'Shipping' })],
  },
  orderLineQuantity: each('2'),
  statusDate: at('2026-11-12T09:05:00Z'),
  orderLineStatuses: { orderLineStatus: statuses },
  refund: null,
  intentToCancel: null,
  fulfillment: { fulfillmentOption: 'S2H', shipMethod: 'STANDARD' },
  ...changes,
});

export const walmartOrder = (lines: readonly Json[] = [walmartLine()], changes: Json = {}): Json => ({
  purchaseOrderId: ID,
  customerOrderId: NUMBER,
  customerEmailId: BUYER.toUpperCase(),
  orderDate: at('2026-11-10T09:00:00Z'),
  buyerId: 'b-made-up',
  shippingInfo: {
    phone: '5035550100',
    estimatedDeliveryDate: at('2026-11-18T07:00:00Z'),
    estimatedShipDate: at('2026-11-13T07:00:00Z'),
    methodCode: 'Standard',
    postalAddress: {
      name: 'Mara Lind',
      address1: '4 Quay Street',
      address2: 'Rear house',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      country: 'USA',
      addressType: 'RESIDENTIAL',
    },
  },
  orderLines: { orderLine: lines },
  shipNode: { type: 'SellerFulfilled', name: 'Main', id: '1' },
  ...changes,
});

export const walmartReturnLine = (events: readonly string[], changes: Json = {}): Json => ({
  returnOrderLineNumber: 1,
  purchaseOrderId: ID,
  purchaseOrderLineNumber: 1,
  item: { sku: 'MUG-1', productName: 'Mug (blue)' },
  quantity: { unitOfMeasure: 'EACH', measurementValue: 2 },
  refundedQty: 0,
  status: 'INITIATED',
  returnTrackingDetail: events.map((eventTag, day) => ({
    sequenceNo: day + 1,
    eventTag,
    eventTime: `2026-11-1${day + 5}T10:00:00.000Z`,
  })),
  ...changes,
});

export const walmartReturn = (lines: readonly Json[], changes: Json = {}): Json => ({
  returnOrderId: '103738048909818825',
  customerEmailId: BUYER,
  customerOrderId: NUMBER,
  returnOrderDate: '2026-11-15T10:00:00.000Z',
  totalRefundAmount: { currencyAmount: 69, currencyUnit: 'USD' },
  returnOrderLines: lines,
  ...changes,
});

export interface Seller {
  readonly orders: Json[];
  readonly returns: Json[];
  mayReadReturns: boolean;
  /** How many stand on a page at most. */
  pageSize: number;
  /** When orders were last changed, by their ids; that of their making where nothing is said. */
  readonly modified: Map<string, string>;
}

const refuse = (status: number, code: string): VendorReply => ({
  status,
  json: { errors: [{ code, message: 'Refused.', category: 'DATA', severity: 'ERROR' }] },
});

export async function openSeller() {
  const seller: Seller = { orders: [], returns: [], mayReadReturns: true, pageSize: 200, modified: new Map() };
  const answer = (request: VendorRequest): VendorReply => {
    const { headers } = request;
    if (!headers['wm_svc.name'] || !headers['wm_qos.correlation_id']) return refuse(400, 'INVALID_REQUEST_HEADER');
    if (request.path === '/v3/token') return giveToken(request);
    if (headers['wm_sec.access_token'] !== TOKEN) return refuse(401, 'UNAUTHORIZED');
    return answerSeller(seller, request);
  };
  const server = await startVendorServer(answer);
  const access = openTestAccess(SECRETS);
  return { seller, server, access, answer, source: connector.open({}, access, server.url) };
}

function giveToken({ method, body, headers }: VendorRequest): VendorReply {
  const key = Buffer.from(`${SECRETS.clientId}:${SECRETS.clientSecret}`).toString('base64');
  const isRight =
    method === 'POST' &&
    new URLSearchParams(body).get('grant_type') === 'client_credentials' &&
    headers['authorization'] === `Basic ${key}`;
  return isRight
    ? { json: { access_token: TOKEN, token_type: 'Bearer', expires_in: 900 } }
    : refuse(401, 'UNAUTHORIZED');
}

function answerSeller(seller: Seller, { path, query }: VendorRequest): VendorReply {
  if (path === '/v3/returns') return listReturns(seller, query);
  if (path === '/v3/orders') return listOrders(seller, query);
  const order = seller.orders.find(({ purchaseOrderId }) => path === `/v3/orders/${String(purchaseOrderId)}`);
  return order ? { json: { order } } : refuse(404, 'CONTENT_NOT_FOUND');
}

/** As on Walmart's pages: without a start only the last seven days, and of one way of sending alone. */
function listOrders(seller: Seller, query: URLSearchParams): VendorReply {
  const created = Date.parse(query.get('createdStartDate') ?? '2026-11-13T09:00:00Z');
  const modified = Date.parse(query.get('lastModifiedStartDate') ?? '2000-01-01T00:00:00Z');
  const [type, number] = [query.get('shipNodeType') ?? 'SellerFulfilled', query.get('customerOrderId')];
  const found = seller.orders.filter((order) => {
    const changed = seller.modified.get(String(order['purchaseOrderId'])) ?? Number(order['orderDate']);
    return (
      Number(order['orderDate']) >= created &&
      new Date(changed).getTime() >= modified &&
      (order['shipNode'] as Json | null)?.['type'] === type &&
      (number === null || order['customerOrderId'] === number)
    );
  });
  if (found.length === 0) return refuse(404, 'CONTENT_NOT_FOUND');
  const { shown, meta } = pageOf(seller, found, query);
  return { json: { list: { meta, elements: { order: shown } } } };
}

function listReturns(seller: Seller, query: URLSearchParams): VendorReply {
  if (!seller.mayReadReturns) return refuse(403, 'FORBIDDEN');
  const isWfs = query.get('isWFSEnabled') === 'Y';
  const found = seller.returns.filter(
    (one) => one['customerOrderId'] === query.get('customerOrderId') && (one['isWfs'] === true) === isWfs,
  );
  const { shown, meta } = pageOf(seller, found, query);
  return { json: { meta, returnOrders: shown } };
}

function pageOf(seller: Seller, all: readonly Json[], query: URLSearchParams) {
  const from = Number(query.get('poIndex') ?? 0);
  const to = from + Math.min(seller.pageSize, Number(query.get('limit') ?? 10));
  const next = new URLSearchParams(query);
  next.set('hasMoreElements', 'true');
  next.set('poIndex', String(to));
  const nextCursor = to < all.length ? `?${next.toString()}` : null;
  return { shown: all.slice(from, to), meta: { totalCount: all.length, limit: to - from, nextCursor } };
}
