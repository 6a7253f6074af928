// A small shop that answers as WooCommerce's REST API v3 does, with its fuzzy search, its plugins and its errors, and that changes when it is told to.
// Ours, written from the documentation and from the routes of woocommerce/woocommerce; used by the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import type { Json } from './woo-shop-fixture.ts';

export interface WooShop {
  readonly orders: Json[];
  readonly products: Json[];
  /** By the product's id. */
  readonly variations: Map<string, Json[]>;
  /** By the order's id. */
  readonly refunds: Map<string, Json[]>;
  readonly notes: Map<string, Json[]>;
  readonly trackings: Map<string, Json[]>;
  readonly fulfillments: Map<string, Json[]>;
  readonly webhooks: Json[];
  readonly settings: Record<string, Record<string, string>>;
  /** Namespaces of plugins that are installed, such as `wc-shipment-tracking/v3`. */
  readonly trackingRoutes: Set<string>;
  hasFulfillments: boolean;
  /** Meta that a plugin has added to the search. */
  searchedMeta: readonly string[];
}

export const KEY = 'ck_made_up';
export const SECRET = 'cs_made_up';
const AUTHORIZATION = `Basic ${Buffer.from(`${KEY}:${SECRET}`).toString('base64')}`;

const error = (status: number, code: string): VendorReply => ({
  status,
  json: { code, message: 'Sorry.', data: { status } },
});
const NO_ROUTE = error(404, 'rest_no_route');
const NO_ORDER = error(404, 'woocommerce_rest_shop_order_invalid_id');

export async function openWooShop(options: { readonly config?: Json; readonly secrets?: Record<string, string> } = {}) {
  const shop: WooShop = {
    orders: [],
    products: [],
    variations: new Map(),
    refunds: new Map(),
    notes: new Map(),
    trackings: new Map(),
    fulfillments: new Map(),
    webhooks: [],
    settings: {
      general: { woocommerce_currency: 'EUR', woocommerce_calc_taxes: 'no' },
      tax: { woocommerce_prices_include_tax: 'no', woocommerce_tax_display_shop: 'excl' },
    },
    trackingRoutes: new Set(),
    hasFulfillments: false,
    searchedMeta: ['_order_number', '_wc_shipment_tracking_items'],
  };
  const answer = (request: VendorRequest): VendorReply =>
    request.headers['authorization'] === AUTHORIZATION
      ? answerShop(shop, request)
      : error(401, 'woocommerce_rest_cannot_view');
  const server = await startVendorServer(answer);
  const access = openTestAccess({ consumerKey: KEY, consumerSecret: SECRET, ...options.secrets });
  const source = connector.open({ url: server.url, ...options.config }, access);
  return { shop, server, access, source, answer };
}

function answerShop(shop: WooShop, request: VendorRequest): VendorReply {
  const [, namespace = '', path = ''] = /^\/wp-json\/([a-z-]+\/v\d)\/(.*)$/.exec(request.path) ?? [];
  const [collection = '', id = '', part = ''] = path.split('/').map(decodeURIComponent);
  if (part === 'shipment-trackings')
    return shop.trackingRoutes.has(namespace) ? listOf(shop, shop.trackings, id) : NO_ROUTE;
  if (namespace !== 'wc/v3') return NO_ROUTE;
  if (collection === 'orders') return answerOrders(shop, id, part, request);
  if (collection === 'products' && part === 'variations') return page(shop.variations.get(id) ?? [], request.query);
  if (collection === 'products') {
    const sku = request.query.get('sku')?.toLowerCase();
    const all = [...shop.products, ...[...shop.variations.values()].flat()];
    return page(
      sku === undefined ? shop.products : all.filter((product) => String(product['sku']).toLowerCase() === sku),
      request.query,
    );
  }
  if (collection === 'settings')
    return { json: Object.entries(shop.settings[id] ?? {}).map(([name, value]) => ({ id: name, value })) };
  if (collection === 'webhooks') return answerWebhooks(shop, id, request);
  return NO_ROUTE;
}

function answerOrders(shop: WooShop, id: string, part: string, request: VendorRequest): VendorReply {
  if (id === '') return page(selectOrders(shop, request.query), request.query);
  const order = shop.orders.find((one) => String(one['id']) === id);
  if (!order) return request.method === 'GET' ? NO_ORDER : error(400, 'woocommerce_rest_shop_order_invalid_id');
  const body: Json = request.body === '' ? {} : JSON.parse(request.body);
  if (part === 'fulfillments') return shop.hasFulfillments ? listOf(shop, shop.fulfillments, id) : NO_ROUTE;
  if (part === 'notes' && request.method === 'POST')
    return created(shop.notes, id, { id: 8_000 + listLength(shop.notes, id), author: 'desk', ...body });
  if (part === 'notes') return listOf(shop, shop.notes, id);
  if (part === 'refunds' && request.method === 'POST') return postRefund(shop, order, body);
  if (part === 'refunds') return listOf(shop, shop.refunds, id);
  if (request.method !== 'PUT') return { json: order };
  const { shipping, meta_data, ...fields } = body;
  Object.assign(order, fields);
  if (shipping) order['shipping'] = { ...(order['shipping'] as Json), ...(shipping as Json) };
  if (meta_data) order['meta_data'] = [...(order['meta_data'] as Json[]), ...(meta_data as Json[])];
  return { json: order };
}

/** As the older tables do: a number is an id, or a part of names, addresses and what plugins add. */
function selectOrders({ orders, searchedMeta }: WooShop, query: URLSearchParams): Json[] {
  // The newer order tables decode the word once more.
  const word = decodeURIComponent(
    (query.get('search') ?? '').replaceAll('+', ' ').replaceAll('%', '%25'),
  ).toLowerCase();
  const after = query.get('modified_after');
  const isFound = (order: Json): boolean => {
    if (word === '') return true;
    const meta = (order['meta_data'] as Json[]).filter(({ key }) => searchedMeta.includes(String(key)));
    const index = JSON.stringify([
      order['line_items'],
      order['billing'],
      order['shipping'],
      meta.map(({ value }) => value),
    ]);
    return String(order['id']) === word || index.toLowerCase().includes(word);
  };
  const by = query.get('orderby') === 'modified' ? 'date_modified_gmt' : 'date_created_gmt';
  const sorted = orders
    .filter((order) => isFound(order) && (after === null || String(order['date_modified_gmt']) > after))
    .sort((one, other) => String(one[by]).localeCompare(String(other[by])));
  return query.get('order') === 'desc' ? sorted.reverse() : sorted;
}

function postRefund(shop: WooShop, order: Json, body: Json): VendorReply {
  const refunds = shop.refunds.get(String(order['id'])) ?? [];
  const sum = refunds.reduce((total, { amount }) => total + Number(amount), 0) + Number(body['amount']);
  if (sum > Number(order['total'])) return error(500, 'woocommerce_rest_cannot_create_order_refund');
  const refund = {
    id: 9_500 + refunds.length,
    date_created_gmt: '2026-11-20T09:00:00',
    refunded_payment: body['api_refund'],
    line_items: [],
    ...body,
  };
  order['refunds'] = [...(order['refunds'] as Json[]), { id: refund.id, reason: '', total: `-${body['amount']}` }];
  return created(shop.refunds, String(order['id']), refund);
}

function answerWebhooks(shop: WooShop, id: string, request: VendorRequest): VendorReply {
  const body: Json = request.body === '' ? {} : JSON.parse(request.body);
  const present = shop.webhooks.find((one) => String(one['id']) === id);
  if (request.method === 'POST') {
    shop.webhooks.push({ ...body, id: 30 + shop.webhooks.length });
    return { status: 201, json: shop.webhooks.at(-1) };
  }
  if (id === '') return page(shop.webhooks, request.query);
  if (!present) return error(404, 'woocommerce_rest_shop_webhook_invalid_id');
  if (request.method === 'PUT') return { json: Object.assign(present, body) };
  if (request.query.get('force') !== 'true') return error(501, 'woocommerce_rest_trash_not_supported');
  shop.webhooks.splice(shop.webhooks.indexOf(present), 1);
  return { json: present };
}

const listLength = (lists: Map<string, Json[]>, id: string): number => lists.get(id)?.length ?? 0;

function created(lists: Map<string, Json[]>, id: string, record: Json): VendorReply {
  lists.set(id, [...(lists.get(id) ?? []), record]);
  return { status: 201, json: record };
}

const listOf = (shop: WooShop, lists: Map<string, Json[]>, id: string): VendorReply =>
  shop.orders.some((order) => String(order['id']) === id) ? { json: lists.get(id) ?? [] } : NO_ORDER;

function page(records: readonly Json[], query: URLSearchParams): VendorReply {
  const size = Number(query.get('per_page') ?? 10);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return { json: records.slice(from, from + size), headers: { 'x-wp-total': String(records.length) } };
}
