// A small store that answers as BigCommerce's V2 and V3 APIs do, and that changes when it is told to. Ours, written from the documentation; used by
// the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { bigAddress, bigLine, type Json } from './store-orders-fixture.ts';

export const STORE = 'abc123';
export const CLIENT_SECRET = 'client-secret-made-up';
const TOKEN = 'token-made-up';

export interface BigStore {
  readonly orders: Json[];
  /** By the order's id. */
  readonly lines: Map<string, Json[]>;
  readonly addresses: Map<string, Json[]>;
  readonly shipments: Map<string, Json[]>;
  readonly refunds: Map<string, Json[]>;
  readonly products: Json[];
  readonly variants: Json[];
  readonly inventory: Json[];
  readonly hooks: Json[];
}

/** `order` with two mugs to one address, and what else the test says. */
export function addOrder(
  store: BigStore,
  order: Json,
  more: {
    readonly lines?: Json[];
    readonly shipments?: Json[];
    readonly refunds?: Json[];
    readonly addresses?: Json[];
  } = {},
) {
  const id = String(order['id']);
  store.orders.push(order);
  store.lines.set(id, more.lines ?? [bigLine()]);
  store.addresses.set(id, more.addresses ?? [{ id: 132, order_id: order['id'], ...bigAddress(), items_total: 2 }]);
  store.shipments.set(id, more.shipments ?? []);
  store.refunds.set(id, more.refunds ?? []);
}

export async function openStore() {
  const store: BigStore = {
    orders: [],
    lines: new Map(),
    addresses: new Map(),
    shipments: new Map(),
    refunds: new Map(),
    products: [],
    variants: [],
    inventory: [],
    hooks: [],
  };
  const answer = (request: VendorRequest): VendorReply =>
    request.headers['x-auth-token'] === TOKEN
      ? answerStore(store, request)
      : { status: 401, json: { status: 401, title: 'X-Auth-Token header is required', errors: {} } };
  const server = await startVendorServer(answer);
  const access = openTestAccess({ accessToken: TOKEN, clientSecret: CLIENT_SECRET });
  return { store, server, access, answer, source: connector.open({ storeHash: STORE }, access, server.url) };
}

const NOT_FOUND: VendorReply = {
  status: 404,
  json: [{ status: 404, message: 'The requested resource was not found.' }],
};
const EMPTY: VendorReply = { status: 204, text: '' };

function answerStore(store: BigStore, request: VendorRequest): VendorReply {
  const [, version = '', path = ''] = /^\/stores\/abc123\/(v[23])\/(.*)$/.exec(request.path) ?? [];
  const [collection = '', id = '', part = '', partId = ''] = path.split('/').map(decodeURIComponent);
  if (version === 'v2' && collection === 'orders') return answerOrders(store, { id, part, partId }, request);
  if (version === 'v3' && path.endsWith('/payment_actions/refunds'))
    return { json: { data: store.refunds.get(id) ?? [], meta: {} } };
  if (collection === 'catalog' && id === 'variants')
    return v3(matching(store.variants, request.query, { sku: 'sku' }), request);
  if (collection === 'catalog') return v3(matching(store.products, request.query, { id: 'id' }), request);
  if (collection === 'inventory') {
    const product = request.query.get('product_id:in');
    const records = store.inventory.filter(
      ({ identity }) => product === null || String((identity as Json)['product_id']) === product,
    );
    return v3(records, request);
  }
  return collection === 'hooks' ? answerHooks(store, id, request) : NOT_FOUND;
}

function answerOrders(
  store: BigStore,
  { id, part, partId }: Record<'id' | 'part' | 'partId', string>,
  request: VendorRequest,
): VendorReply {
  if (id === '') return v2(selectOrders(store, request.query), request);
  const order = store.orders.find((one) => String(one['id']) === id);
  if (!order) return NOT_FOUND;
  const body: Json = request.body === '' ? {} : JSON.parse(request.body);
  if (part === 'products') return v2(store.lines.get(id) ?? [], request);
  if (part === 'shipments') return v2(store.shipments.get(id) ?? [], request);
  if (part === 'shipping_addresses') {
    const addresses = store.addresses.get(id) ?? [];
    const address = addresses.find((one) => String(one['id']) === partId);
    if (partId === '') return v2(addresses, request);
    return address ? { json: Object.assign(address, body) } : NOT_FOUND;
  }
  return { json: request.method === 'PUT' ? Object.assign(order, body) : order };
}

function selectOrders({ orders }: BigStore, query: URLSearchParams): Json[] {
  const email = query.get('email');
  const after = query.get('min_date_modified');
  const [field = 'id', direction] = (query.get('sort') ?? 'id:asc').split(':');
  const timeOf = (order: Json) => Date.parse(String(order[field]));
  const chosen = orders.filter(
    (order) =>
      (email === null || JSON.stringify(order).toLowerCase().includes(`"${email}"`)) &&
      (after === null || Date.parse(String(order['date_modified'])) >= Date.parse(after)),
  );
  const sorted = chosen.sort((one, other) => timeOf(one) - timeOf(other));
  return direction === 'desc' ? sorted.reverse() : sorted;
}

function answerHooks({ hooks }: BigStore, id: string, request: VendorRequest): VendorReply {
  const body: Json = request.body === '' ? {} : JSON.parse(request.body);
  const present = hooks.find((hook) => String(hook['id']) === id);
  if (request.method === 'POST') {
    hooks.push({ ...body, id: 2_000 + hooks.length });
    return { json: { data: hooks.at(-1), meta: {} } };
  }
  if (id === '') return v3(matching(hooks, request.query, { destination: 'destination' }), request);
  if (!present) return { status: 404, json: { status: 404, title: 'Not found' } };
  if (request.method === 'DELETE') hooks.splice(hooks.indexOf(present), 1);
  return { json: { data: request.method === 'PUT' ? Object.assign(present, body) : present, meta: {} } };
}

const matching = (records: readonly Json[], query: URLSearchParams, fields: Record<string, string>): Json[] =>
  records.filter((record) =>
    Object.entries(fields).every(([name, field]) => {
      const wanted = query.get(name);
      return wanted === null || String(record[field]).toLowerCase() === wanted.toLowerCase();
    }),
  );

function cut(records: readonly Json[], { query }: VendorRequest): readonly Json[] {
  const size = Number(query.get('limit') ?? 50);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return records.slice(from, from + size);
}

/** V2 has no word for an empty list. */
function v2(records: readonly Json[], request: VendorRequest): VendorReply {
  const shown = cut(records, request);
  return shown.length === 0 ? EMPTY : { json: shown };
}

const v3 = (records: readonly Json[], request: VendorRequest): VendorReply => ({
  json: { data: cut(records, request), meta: { pagination: { total: records.length } } },
});
