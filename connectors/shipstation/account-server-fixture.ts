// A small account that answers as ShipStation's V1 API does. Ours, written from the documentation; used by the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import type { Json } from './account-orders-fixture.ts';
import { connector } from './connector.ts';

export interface ShipAccount {
  readonly orders: Json[];
  readonly shipments: Json[];
  readonly fulfillments: Json[];
}

export async function openAccount(config: { readonly storeId?: number } = {}) {
  const account: ShipAccount = { orders: [], shipments: [], fulfillments: [] };
  const answer = (request: VendorRequest): VendorReply =>
    request.headers['authorization'] === `Basic ${Buffer.from('key-made-up:secret-made-up').toString('base64')}`
      ? answerAccount(account, request)
      : { status: 401, text: '401 Unauthorized' };
  const server = await startVendorServer(answer);
  const access = openTestAccess({ apiKey: 'key-made-up', apiSecret: 'secret-made-up' });
  return {
    account,
    server,
    access,
    answer,
    source: connector.open({ currency: 'USD', ...config }, access, server.url),
  };
}

function answerAccount(account: ShipAccount, { path, query }: VendorRequest): VendorReply {
  const [, name = '', id] = path.split('/');
  if (name === 'orders' && id !== undefined) {
    const order = account.orders.find(({ orderId }) => String(orderId) === id);
    return order ? { json: order } : { status: 404, json: { Message: 'The requested resource was not found.' } };
  }
  if (name === 'orders') return listed(name, listOrders(account.orders, query), query);
  if (name !== 'shipments' && name !== 'fulfillments') return { status: 404, json: {} };
  const records = account[name].filter((record) =>
    ['orderId', 'trackingNumber'].every((field) => !query.has(field) || String(record[field]) === query.get(field)),
  );
  const hasItems = name === 'fulfillments' || query.get('includeShipmentItems') === 'true';
  return listed(name, hasItems ? records : records.map((record) => ({ ...record, shipmentItems: null })), query);
}

function listOrders(orders: readonly Json[], query: URLSearchParams): readonly Json[] {
  const start = (query.get('orderNumber') ?? '').toLowerCase();
  const after = (query.get('modifyDateStart') ?? '').replace(' ', 'T');
  const storeId = query.get('storeId');
  const field = query.get('sortBy') === 'ModifyDate' ? 'modifyDate' : 'orderDate';
  const chosen = orders.filter(
    (order) =>
      String(order['orderNumber']).toLowerCase().startsWith(start) &&
      String(order['modifyDate']) >= after &&
      (storeId === null || String((order['advancedOptions'] as Json)['storeId']) === storeId),
  );
  const sorted = chosen.sort((one, other) => String(one[field]).localeCompare(String(other[field])));
  return query.get('sortDir') === 'DESC' ? sorted.reverse() : sorted;
}

function listed(name: string, records: readonly Json[], query: URLSearchParams): VendorReply {
  const size = Number(query.get('pageSize') ?? 100);
  const page = Number(query.get('page') ?? 1);
  const shown = records.slice((page - 1) * size, page * size);
  return { json: { [name]: shown, total: records.length, page, pages: Math.ceil(records.length / size) } };
}
