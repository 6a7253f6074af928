// A small shop that answers as Medusa's Admin API does where this connector asks it, and that changes when it is told to. Ours; its answers have the
// shape of those of a real Medusa 2.21, against which medusa.servers.test.ts runs the same contract.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import type { Json } from './medusa-shop-fixture.ts';

export interface MedusaShop {
  readonly orders: Json[];
  readonly returns: Json[];
  readonly inventory: Json[];
}

export const SECRET_KEY = 'sk_made_up';
const AUTHORIZATION = `Basic ${Buffer.from(`${SECRET_KEY}:`).toString('base64')}`;

const error = (status: number, type: string): VendorReply => ({ status, json: { type, message: 'Sorry, mara.' } });

export async function openMedusaShop(config: Json = {}) {
  const shop: MedusaShop = { orders: [], returns: [], inventory: [] };
  const answer = (request: VendorRequest): VendorReply =>
    request.headers['authorization'] === AUTHORIZATION ? answerShop(shop, request) : error(401, 'unauthorized');
  const server = await startVendorServer(answer);
  const access = openTestAccess({ secretKey: SECRET_KEY });
  const source = connector.open({ url: server.url, ...config }, access);
  return { shop, server, access, source, answer };
}

function answerShop(shop: MedusaShop, request: VendorRequest): VendorReply {
  const [, , collection, id = '', part] = request.path.split('/').map(decodeURIComponent);
  if (collection === 'returns') {
    const ids = [...request.query].filter(([name]) => name.startsWith('order_id[')).map(([, value]) => value);
    return page(
      'returns',
      shop.returns.filter((one) => ids.length === 0 || ids.includes(String(one['order_id']))),
      request.query,
    );
  }
  if (collection === 'inventory-items') {
    const sku = request.query.get('sku');
    // As a database that compares without case.
    const isIt = (one: Json) => sku === null || String(one['sku']).toLowerCase() === sku.toLowerCase();
    return page('inventory_items', shop.inventory.filter(isIt), request.query);
  }
  if (collection !== 'orders') return error(404, 'not_found');
  if (id === '') return page('orders', selectOrders(shop, request.query), request.query);
  const order = shop.orders.find((one) => one['id'] === id);
  if (order === undefined) return error(404, 'not_found');
  if (request.method === 'POST') return changeOrder(order, part, JSON.parse(request.body));
  return { json: { order } };
}

function changeOrder(order: Json, part: string | undefined, body: Json): VendorReply {
  if (order['status'] === 'canceled') return error(400, 'invalid_data');
  if (part === 'cancel') order['status'] = 'canceled';
  const { metadata, shipping_address } = body;
  if (metadata) order['metadata'] = { ...(order['metadata'] as Json | null), ...(metadata as Json) };
  if (shipping_address)
    order['shipping_address'] = { ...(order['shipping_address'] as Json), ...(shipping_address as Json) };
  return { json: { order } };
}

/** The search finds parts, in whatever an order says; a filter that is not known filters nothing. */
function selectOrders({ orders }: MedusaShop, query: URLSearchParams): readonly Json[] {
  const words = query.get('q')?.toLowerCase();
  const order = query.get('order') ?? 'created_at';
  const field = order.replace('-', '');
  const found = orders.filter((one) => words === undefined || JSON.stringify(one).toLowerCase().includes(words));
  const sorted = found.sort((one, other) => (String(one[field]) < String(other[field]) ? -1 : 1));
  if (field === 'display_id') sorted.sort((one, other) => Number(one[field]) - Number(other[field]));
  return order.startsWith('-') ? sorted.reverse() : sorted;
}

function page(name: string, records: readonly Json[], query: URLSearchParams): VendorReply {
  const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 15)];
  return { json: { [name]: records.slice(offset, offset + limit), count: records.length, offset, limit } };
}
