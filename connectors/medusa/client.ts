// Calls a shop's Medusa Admin API, the only file here that talks to Medusa and the only one that makes ConnectorErrors. The secret API key goes by
// Basic, as a user without a password. https://docs.medusajs.com/api/admin#authentication
import { z } from 'zod';
import { openVendorApi, type VendorCall } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import {
  InventoryItem,
  MedusaOrder,
  MedusaReturn,
  ORDER_FIELDS,
  ORDER_TIMES_FIELDS,
  OrderKey,
  OrderTimes,
  ReturnTimes,
} from './schemas.ts';

type Query = NonNullable<VendorCall['query']>;

/** `records` raw: each is read for itself. `count`: of all pages. */
export interface MedusaPage {
  readonly records: readonly unknown[];
  readonly count: number;
  readonly at: string;
}

export type MedusaClient = ReturnType<typeof openMedusaClient>;

const { recordsPerPage } = limits.medusa;
const Changed = z.object({ order: z.object({ id: z.string(), status: z.string().optional() }) });

export function openMedusaClient(shopUrl: string, access: SourceAccess) {
  const authorization = `Basic ${Buffer.from(`${access.secrets['secretKey'] ?? ''}:`).toString('base64')}`;
  const api = openVendorApi({
    vendor: 'medusa',
    baseUrl: shopUrl.replace(/\/+$/, ''),
    access,
    authorize: () => Promise.resolve({ authorization }),
    pace: { calls: 10, seconds: 1, callsAtOnce: 4 },
  });

  async function listPage(path: string, name: string, query: Query): Promise<MedusaPage> {
    const answer = await api.call({ method: 'GET', path, query: { limit: recordsPerPage, ...query } });
    const body = answer.read(z.object({ count: z.int().min(0), [name]: z.array(z.unknown()).max(recordsPerPage) }));
    return { records: z.array(z.unknown()).parse(body[name]), count: z.int().parse(body['count']), at: answer.at };
  }

  /** Tried once: whether a broken one was carried out, `settle` finds out. */
  async function post(path: string, json: unknown): Promise<z.infer<typeof Changed>['order']> {
    const query = { fields: 'id,status' };
    return (await api.call({ method: 'POST', path, query, body: { json }, isRepeatable: false })).read(Changed).order;
  }

  const fault = (kind: ConnectorError['kind'], id: string, what: string): ConnectorError =>
    vendorFault({ vendor: 'medusa', method: 'GET', path: orderPath(id) }, kind, what);

  return {
    /** ConnectorError `not_found` where there is none. */
    async getOrder(id: string): Promise<{ readonly order: MedusaOrder; readonly at: string }> {
      if (!/^\w[\w-]{0,99}$/.test(id)) throw fault('not_found', id, 'there is no such order in the shop.');
      const answer = await api.call({ method: 'GET', path: orderPath(id), query: { fields: ORDER_FIELDS } });
      return { order: answer.read(z.object({ order: MedusaOrder })).order, at: answer.at };
    },
    /** Hits of the search by words, the newest first. */
    searchOrders: (words: string): Promise<MedusaPage> =>
      listPage('/admin/orders', 'orders', { q: words, order: '-created_at', fields: ORDER_FIELDS }),
    /** By `order`, a field with or without `-` before it. */
    async listOrderKeys(order: string, offset: number, limit: number = recordsPerPage) {
      const fields = 'id,display_id,fulfillments.labels.tracking_number';
      const { records, count } = await listPage('/admin/orders', 'orders', { order, offset, limit, fields });
      const keys: readonly OrderKey[] = records.flatMap((record) => OrderKey.safeParse(record).data ?? []);
      return { keys, count };
    },
    /** When each last changed, those that were placed last first. */
    async listOrderTimes(offset: number) {
      const query = { order: '-created_at', offset, fields: ORDER_TIMES_FIELDS };
      const { records, count } = await listPage('/admin/orders', 'orders', query);
      return { times: records.flatMap((record) => readTimes(OrderTimes.safeParse(record).data)), count };
    },
    /** When the returns that changed last did so, by the order of each. */
    async listReturnTimes(): Promise<readonly ChangedAt[]> {
      const { records } = await listPage('/admin/returns', 'returns', {
        order: '-updated_at',
        fields: 'order_id,updated_at',
      });
      const read = records.flatMap((record) => ReturnTimes.safeParse(record).data ?? []);
      return read.map(({ order_id: id, updated_at }) => ({ id, atMs: Date.parse(updated_at) }));
    },
    /** Of one order, or of several. */
    async listReturns(orderIds: readonly string[]): Promise<readonly MedusaReturn[]> {
      const ids = Object.fromEntries(orderIds.map((id, index) => [`order_id[${index}]`, id]));
      const fields = 'id,order_id,status,created_at,requested_at,items.quantity,items.item_id';
      const answer = await api.call({
        method: 'GET',
        path: '/admin/returns',
        query: { ...ids, fields, limit: limits.vendor.listItemsMax },
      });
      return answer.read(z.object({ returns: z.array(MedusaReturn) })).returns;
    },
    async listInventory(
      query: Query,
    ): Promise<{ readonly items: readonly InventoryItem[]; readonly count: number; readonly at: string }> {
      const fields = 'id,sku,title,location_levels.available_quantity';
      const { records, count, at } = await listPage('/admin/inventory-items', 'inventory_items', { ...query, fields });
      return { items: records.flatMap((record) => InventoryItem.safeParse(record).data ?? []), count, at };
    },
    cancelOrder: (id: string) => post(`${orderPath(id)}/cancel`, {}),
    updateOrder: (id: string, changes: unknown) => post(orderPath(id), changes),
    fault,
  };
}

/** An order, and when it or what belongs to it changed last. */
interface ChangedAt {
  readonly id: string;
  readonly atMs: number;
}

interface Timed {
  readonly created_at?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
}

function readTimes(order: z.infer<typeof OrderTimes> | undefined): (ChangedAt & { readonly placedMs: number })[] {
  if (order === undefined) return [];
  const { id, created_at, fulfillments, payment_collections } = order;
  const payments = payment_collections.flatMap((collection) => collection.payments);
  const parts: readonly Timed[] = [
    ...[order, ...fulfillments, ...payment_collections],
    ...payments.flatMap(({ captures, refunds }) => [...captures, ...refunds]),
  ];
  const times = parts.flatMap((part) =>
    [part.created_at, part.updated_at].flatMap((time) => (time == null ? [] : Date.parse(time))),
  );
  return [{ id, atMs: Math.max(...times), placedMs: Date.parse(created_at) }];
}

const orderPath = (id: string): string => `/admin/orders/${encodeURIComponent(id)}`;
