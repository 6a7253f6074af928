// A small account that answers as ShipStation's V1 API does. Ours, written from the documentation; used by the connector's tests.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

export type Json = Record<string, unknown>;

const address = {
  name: 'Mara Lind',
  company: '',
  street1: '4 Quay Street',
  street2: '',
  street3: null,
  city: 'Portland',
  state: 'OR',
  postalCode: '97201',
  country: 'US',
  phone: '',
  residential: null,
};

/** Of Tuesday noon in Los Angeles. */
export const shipOrder = (changes: Json = {}): Json => ({
  orderId: 218,
  orderNumber: 'W1046662',
  orderKey: '0f6bec18-made-up',
  orderDate: '2026-11-10T12:00:00.0000000',
  createDate: '2026-11-10T12:01:00.0000000',
  modifyDate: '2026-11-10T12:05:00.4430000',
  paymentDate: '2026-11-10T12:00:00.0000000',
  orderStatus: 'awaiting_shipment',
  customerId: 37_701,
  customerUsername: 'Mara.Lind@example.org',
  customerEmail: 'Mara.Lind@example.org',
  billTo: { ...address, street1: null },
  shipTo: address,
  items: [shipItem()],
  orderTotal: 59.8,
  amountPaid: 59.8,
  externallyFulfilled: false,
  externallyFulfilledBy: null,
  advancedOptions: { storeId: 7, source: 'web', mergedOrSplit: false },
  ...changes,
});

export const shipItem = (changes: Json = {}): Json => ({
  orderItemId: 65,
  lineItemKey: null,
  sku: 'MUG-1',
  name: 'Mug (blue)',
  quantity: 2,
  unitPrice: 29.9,
  adjustment: false,
  ...changes,
});

export const shipLabel = (changes: Json = {}): Json => ({
  shipmentId: 6,
  orderId: 218,
  orderNumber: 'W1046662',
  createDate: '2026-11-12T09:00:00.0000000',
  shipDate: '2026-11-13',
  trackingNumber: '1Z999AA10123456784',
  isReturnLabel: false,
  carrierCode: 'ups_walleted',
  serviceCode: 'ups_ground',
  voided: false,
  voidDate: null,
  shipmentItems: [{ orderItemId: 65, sku: 'MUG-1', name: 'Mug (blue)', quantity: 2 }],
  ...changes,
});

export const shipFulfillment = (changes: Json = {}): Json => ({
  fulfillmentId: 9,
  orderId: 218,
  orderNumber: 'W1046662',
  trackingNumber: '9400111899223197428490',
  createDate: '2026-11-12T09:00:00.0000000',
  shipDate: '2026-11-12T00:00:00.0000000',
  carrierCode: 'USPS',
  voided: false,
  ...changes,
});

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
