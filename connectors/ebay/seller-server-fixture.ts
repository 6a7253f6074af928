// A small server that answers as eBay's token endpoint and its Fulfillment API v1 do, for one seller. Ours, written from eBay's pages; used by the
// connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

export type Json = Record<string, unknown>;

export const BUYER = '43ad1d549beae3625950@members.ebay.de';
export const ORDER_ID = '13-14975-00010';
export const TRACKING = '1Z999AA10123456784';
export const SECRETS = { clientId: 'app-made-up', clientSecret: 'PRD-made-up', refreshToken: 'v^1.1#made-up' };
const DAY_MS = 86_400_000;

export const money = (value: unknown, currency = 'EUR'): Json => ({ value, currency });

export const ebayLine = (changes: Json = {}): Json => ({
  lineItemId: '10025089000001',
  legacyItemId: '110181400870',
  sku: 'MUG-1',
  title: 'Mug (blue)',
  quantity: 2,
  lineItemCost: money('59.8'),
  lineItemFulfillmentStatus: 'NOT_STARTED',
  appliedPromotions: [],
  refunds: [],
  taxes: [],
  purchaseMarketplaceId: 'EBAY_DE',
  ...changes,
});

export const ebayParcel = (changes: Json = {}): Json => ({
  fulfillmentId: TRACKING,
  shipmentTrackingNumber: TRACKING,
  shippingCarrierCode: 'UPS',
  shippedDate: '2026-11-12T09:00:00.000Z',
  lineItems: [{ lineItemId: '10025089000001', quantity: 2 }],
  ...changes,
});

export const shipTo = (changes: Json = {}): Json => ({
  fullName: 'Mara Lind',
  email: BUYER,
  primaryPhone: { phoneNumber: '+353 91 000000' },
  contactAddress: {
    addressLine1: '4 Quay Street',
    addressLine2: 'Rear house',
    city: 'Galway',
    stateOrProvince: 'Galway',
    postalCode: 'H91 X2Y3',
    countryCode: 'IE',
  },
  ...changes,
});

export const way = (changes: Json = {}): Json => ({
  fulfillmentInstructionsType: 'SHIP_TO',
  minEstimatedDeliveryDate: '2026-11-14T08:00:00.000Z',
  maxEstimatedDeliveryDate: '2026-11-17T08:00:00.000Z',
  shippingStep: { shippingCarrierCode: 'UPS', shipTo: shipTo() },
  ...changes,
});

export const ebayOrder = (changes: Json = {}): Json => ({
  orderId: ORDER_ID,
  legacyOrderId: '110181400870-10025089000001',
  creationDate: '2026-11-10T09:00:00.000Z',
  lastModifiedDate: '2026-11-10T09:05:00.250Z',
  orderFulfillmentStatus: 'NOT_STARTED',
  orderPaymentStatus: 'PAID',
  sellerId: 'mug_shop',
  buyer: { username: 'mara_l', buyerRegistrationAddress: shipTo() },
  pricingSummary: { priceSubtotal: money('59.8'), deliveryCost: money('4.90'), total: money('64.7') },
  cancelStatus: { cancelState: 'NONE_REQUESTED', cancelRequests: [] },
  paymentSummary: {
    totalDueSeller: money('64.7'),
    refunds: [],
    payments: [{ paymentMethod: 'EBAY', paymentStatus: 'PAID', amount: money('64.7') }],
  },
  fulfillmentStartInstructions: [way()],
  fulfillmentHrefs: [],
  lineItems: [ebayLine()],
  ...changes,
});

/** The order of a fixture as its seller has sent it, whole. */
export const sentOrder = (changes: Json = {}): Json =>
  ebayOrder({
    orderFulfillmentStatus: 'FULFILLED',
    fulfillmentHrefs: [`https://api.ebay.com${ORDERS}/${ORDER_ID}/shipping_fulfillment/${TRACKING}`],
    lineItems: [ebayLine({ lineItemFulfillmentStatus: 'FULFILLED' })],
    ...changes,
  });

export interface Seller {
  readonly orders: Json[];
  /** By the order's id. */
  readonly parcels: Map<string, readonly Json[]>;
  /** How many orders stand on a page at most. */
  pageSize: number;
  scopes: string[];
}

const ORDERS = '/sell/fulfillment/v1/order';
const SCOPE = 'https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly';
const BASIC = `Basic ${Buffer.from(`${SECRETS.clientId}:${SECRETS.clientSecret}`).toString('base64')}`;

const refuse = (status: number, errorId: number, message: string): VendorReply => ({
  status,
  json: { errors: [{ errorId, domain: 'API_FULFILLMENT', category: 'REQUEST', message }] },
});

export async function openSeller() {
  const seller: Seller = { orders: [], parcels: new Map(), pageSize: 200, scopes: [SCOPE] };
  const access = openTestAccess(SECRETS);
  const answer = (request: VendorRequest): VendorReply => {
    if (request.path === '/identity/v1/oauth2/token') return giveToken(seller, request);
    if (request.headers['authorization'] !== 'Bearer v^1.1#access') return refuse(401, 1_001, 'Invalid access token');
    return answerSeller(seller, request, Date.parse(access.clock.now()));
  };
  const server = await startVendorServer(answer);
  return { seller, server, access, answer, source: connector.open({ environment: 'production' }, access, server.url) };
}

function giveToken({ scopes }: Seller, { method, body, headers }: VendorRequest): VendorReply {
  const form = Object.fromEntries(new URLSearchParams(body));
  const fault = (error: string): VendorReply => ({ status: 400, json: { error, error_description: 'Refused.' } });
  if (method !== 'POST' || headers['authorization'] !== BASIC)
    return { status: 401, json: { error: 'invalid_client' } };
  if (form['grant_type'] !== 'refresh_token' || form['refresh_token'] !== SECRETS.refreshToken)
    return fault('invalid_grant');
  if (!scopes.includes(form['scope'] ?? '')) return fault('invalid_scope');
  return { json: { access_token: 'v^1.1#access', token_type: 'User Access Token', expires_in: 7_200 } };
}

function answerSeller(seller: Seller, { path, query }: VendorRequest, nowMs: number): VendorReply {
  if (path === ORDERS) return listOrders(seller, query, nowMs);
  const [id = '', child] = path.slice(ORDERS.length + 1).split('/');
  if (!/^[\w!-]{3,60}$/.test(decodeURIComponent(id))) return refuse(400, 32_100, 'Invalid order ID');
  if (child === 'shipping_fulfillment') {
    const fulfillments = seller.parcels.get(id) ?? [];
    return { json: { fulfillments, total: fulfillments.length } };
  }
  const order = seller.orders.find(({ orderId }) => orderId === decodeURIComponent(id));
  if (order === undefined) return id.startsWith('__') ? refuse(400, 32_100, 'Invalid order ID') : { status: 404 };
  return { json: hideBuyer(query.get('fieldGroups') === 'TAX_BREAKDOWN' ? order : withoutTax(order), nowMs) };
}

/** `untaxed` is the summary of an order of which eBay collects taxes, as it stands where the breakdown is not asked for. */
const withoutTax = (order: Json): Json => ({ ...order, pricingSummary: order['untaxed'] ?? order['pricingSummary'] });

/** After 14 days no address is shown. */
function hideBuyer(order: Json, nowMs: number): Json {
  if (nowMs - Date.parse(String(order['creationDate'])) <= 14 * DAY_MS) return order;
  const text = JSON.stringify(order, (key, value: unknown) => (key === 'email' ? undefined : value));
  return JSON.parse(text) as Json;
}

function listOrders(seller: Seller, query: URLSearchParams, nowMs: number): VendorReply {
  const [, name = '', from = ''] =
    /^(creationdate|lastmodifieddate):\[([^\]]*)\.\.\]$/.exec(query.get('filter') ?? '') ?? [];
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(from)) return refuse(400, 30_810, 'Invalid date format');
  const [limit, offset] = [Number(query.get('limit') ?? 50), Number(query.get('offset') ?? 0)];
  if (limit > 200) return refuse(400, 31_100, 'Invalid limit');
  const field = name === 'creationdate' ? 'creationDate' : 'lastModifiedDate';
  const found = seller.orders.filter((order) => Date.parse(String(order[field])) >= Date.parse(from));
  const to = offset + Math.min(seller.pageSize, limit);
  const show = (order: Json): Json => {
    const cancelStatus = { ...(order['cancelStatus'] as Json), cancelRequests: [] };
    return hideBuyer(withoutTax({ ...order, cancelStatus }), nowMs);
  };
  return {
    json: {
      total: found.length,
      limit,
      offset,
      orders: found.slice(offset, to).map(show),
      ...(to < found.length ? { next: `${ORDERS}?limit=${limit}&offset=${to}` } : {}),
    },
  };
}
