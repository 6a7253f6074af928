// Calls BigCommerce's V2 and V3 APIs for one store. The only file here that talks to BigCommerce and the only one that makes ConnectorErrors.
// https://docs.bigcommerce.com/developer/docs/overview/api-fundamentals/rate-limits
import { z } from 'zod';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import type { ChangedPage } from '../../src/calls/walk-changes.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import {
  BigHook,
  BigInventory,
  BigLine,
  BigOrder,
  BigProduct,
  BigRefund,
  BigShipment,
  BigShippingAddress,
  BigVariant,
  pageOf,
} from './schemas.ts';

export interface BigPage<T> {
  readonly records: readonly T[];
  /** Records that are not as documented. */
  readonly broken: number;
  readonly isLast: boolean;
  readonly at: string;
}

type Query = NonNullable<VendorCall['query']>;

const { recordsPerPage } = limits.bigcommerce;

export type BigClient = ReturnType<typeof openBigClient>;

export function openBigClient({ baseUrl }: { readonly baseUrl: string }, access: SourceAccess) {
  const token = access.secrets['accessToken'] ?? '';
  const api = openVendorApi({
    vendor: 'bigcommerce',
    baseUrl,
    access,
    authorize: () => Promise.resolve({ 'x-auth-token': token }),
    // 150 in 30 seconds on most plans; some are left for other apps of the store.
    pace: { calls: 120, seconds: 30, callsAtOnce: 6 },
    explain,
  });
  const get = (path: string, query: Query = {}) => api.call({ method: 'GET', path, query });
  /** A write is tried once: whether a broken one was carried out, `settle` finds out. */
  const write = (method: 'POST' | 'PUT' | 'DELETE', path: string, json: unknown) =>
    api.call({ method, path, body: { json }, isRepeatable: false });

  async function listPage<T>(path: string, schema: z.ZodType<T>, query: Query, page: number): Promise<BigPage<T>> {
    const answer = await get(path, { ...query, limit: recordsPerPage, page });
    const all = recordsOf(answer, z.unknown());
    const records = all.flatMap((record) => {
      const parsed = schema.safeParse(record);
      return parsed.success ? [parsed.data] : [];
    });
    return { records, broken: all.length - records.length, isLast: all.length < recordsPerPage, at: answer.at };
  }

  /** All of a list, of which every record must be as documented. */
  async function listAll<T>(path: string, schema: z.ZodType<T>, query: Query = {}): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
      const records = recordsOf(await get(path, { ...query, limit: recordsPerPage, page }), schema);
      all.push(...records);
      if (records.length < recordsPerPage) break;
    }
    return all;
  }

  return {
    /** ConnectorError `not_found` where there is none. */
    async getOrder(id: string): Promise<{ readonly order: BigOrder; readonly at: string }> {
      const answer = await get(orderPath(id));
      return { order: answer.read(BigOrder), at: answer.at };
    },
    listOrders: (query: Query, page: number) => listPage('/v2/orders', BigOrder, query, page),
    async listOrderChanges(after: string, page: number): Promise<ChangedPage> {
      const { records, isLast } = await listPage(
        '/v2/orders',
        BigOrder.pick({ id: true, date_modified: true }),
        { min_date_modified: after, sort: 'date_modified:asc' },
        page,
      );
      return { records: records.map((one) => ({ id: one.id, changedAt: one.date_modified })), isLast };
    },
    listLines: (id: string) => listAll(`${orderPath(id)}/products`, BigLine),
    listShippingAddresses: (id: string) => listAll(`${orderPath(id)}/shipping_addresses`, BigShippingAddress),
    listShipments: (id: string) => listAll(`${orderPath(id)}/shipments`, BigShipment),
    async listRefunds(id: string): Promise<readonly BigRefund[]> {
      const answer = await get(`/v3/orders/${encodeURIComponent(id)}/payment_actions/refunds`);
      return answer.read(pageOf(BigRefund)).data;
    },
    putOrder: async (id: string, json: unknown): Promise<BigOrder> =>
      (await write('PUT', orderPath(id), json)).read(BigOrder),
    putShippingAddress: async (id: string, addressId: string, json: unknown): Promise<BigShippingAddress> =>
      (await write('PUT', `${orderPath(id)}/shipping_addresses/${encodeURIComponent(addressId)}`, json)).read(
        BigShippingAddress,
      ),
    listVariants: (query: Query) => listAll('/v3/catalog/variants', BigVariant, query),
    listProducts: (query: Query) => listAll('/v3/catalog/products', BigProduct, query),
    listInventory: (query: Query) => listAll('/v3/inventory/items', BigInventory, query),
    listHooks: (query: Query = {}) => listAll('/v3/hooks', BigHook, query),
    postHook: async (json: unknown) => (await write('POST', '/v3/hooks', json)).read(z.object({ data: BigHook })).data,
    putHook: async (id: string, json: unknown) =>
      (await write('PUT', `/v3/hooks/${encodeURIComponent(id)}`, json)).read(z.object({ data: BigHook })).data,
    deleteHook: (id: string) => write('DELETE', `/v3/hooks/${encodeURIComponent(id)}`, {}),
    /** What an order says that cannot be used. */
    brokenOrder: (id: string, problem: string): ConnectorError =>
      new ConnectorError('bad_response', `[bigcommerce] order ${id}: ${problem}. Look at it in the control panel.`),
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[bigcommerce] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

const orderPath = (id: string): string => `/v2/orders/${encodeURIComponent(id)}`;

/** V2 answers a list that is empty with 204 and no body, and wraps none; V3 wraps each in `data`. */
function recordsOf<T>(answer: VendorAnswer, schema: z.ZodType<T>): readonly T[] {
  if (answer.status === 204) return [];
  const list = z.array(schema).max(recordsPerPage);
  return answer.read(z.union([list, z.object({ data: list }).transform(({ data }) => data)]));
}

/** BigCommerce says in a header of its own, in milliseconds, when its window begins anew. */
function explain({ status, headers }: VendorAnswer, place: CallPlace): ConnectorError | null {
  const resetMs = headers.get('x-rate-limit-time-reset-ms') ?? '';
  return status === 429 && /^\d{1,7}$/.test(resetMs)
    ? vendorFault(place, 'rate_limited', 'it asks for fewer calls.', { retryAfterMs: Number(resetMs) })
    : null;
}
