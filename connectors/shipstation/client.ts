// Calls ShipStation's V1 API. The only file here that talks to ShipStation and the only one that makes ConnectorErrors.
// https://docs.shipstation.com/apis/shipstation-v1/docs/start-here/requirements
import { z } from 'zod';
import { requiredInteger } from '../../src/calls/required-values.ts';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import type { ChangedPage } from '../../src/calls/walk-changes.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { writePacificTime } from './pacific-time.ts';
import { ShipFulfillment, ShipLabel, ShipOrder } from './schemas.ts';

interface ShipPage<T> {
  readonly records: readonly T[];
  /** Records that are not as documented. */
  readonly broken: number;
  readonly isLast: boolean;
}

type Query = NonNullable<VendorCall['query']>;

const { recordsPerPage } = limits.shipstation;

export type ShipClient = ReturnType<typeof openShipClient>;

/** `storeId`: of one store alone. */
export function openShipClient(
  { baseUrl, storeId }: { readonly baseUrl: string; readonly storeId: number | undefined },
  access: SourceAccess,
) {
  const key = `${access.secrets['apiKey'] ?? ''}:${access.secrets['apiSecret'] ?? ''}`;
  const authorization = `Basic ${Buffer.from(key, 'utf8').toString('base64')}`;
  const api = openVendorApi({
    vendor: 'shipstation',
    baseUrl,
    access,
    authorize: () => Promise.resolve({ authorization }),
    // 40 a minute for each key; some are left for who else uses it.
    pace: { calls: 34, seconds: 60, callsAtOnce: 2 },
    explain,
  });

  async function listPage<T>(
    name: 'orders' | 'shipments' | 'fulfillments',
    schema: z.ZodType<T>,
    query: Query,
    page: number,
  ): Promise<ShipPage<T>> {
    const all = { storeId, pageSize: recordsPerPage, ...query, page };
    const answer = await api.call({ method: 'GET', path: `/${name}`, query: all });
    const { records, pages } = answer.read(pageOf(name));
    const read = records.flatMap((record) => {
      const parsed = schema.safeParse(record);
      return parsed.success ? [parsed.data] : [];
    });
    return { records: read, broken: records.length - read.length, isLast: page >= pages };
  }

  /** All of a list, of which every record must be as documented. */
  async function listAll<T>(
    name: 'shipments' | 'fulfillments',
    schema: z.ZodType<T>,
    query: Query,
  ): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
      const { records, broken, isLast } = await listPage(name, schema, query, page);
      if (broken > 0)
        throw new ConnectorError('bad_response', `[shipstation] ${broken} of its ${name} are not as documented.`);
      all.push(...records);
      if (isLast) break;
    }
    return all;
  }

  const listOrders = (query: Query, page: number) => listPage('orders', ShipOrder, query, page);
  return {
    /** ConnectorError `not_found` where there is none. */
    async getOrder(id: string): Promise<{ readonly order: ShipOrder; readonly at: string }> {
      const answer = await api.call({ method: 'GET', path: `/orders/${encodeURIComponent(id)}` });
      return { order: answer.read(ShipOrder), at: answer.at };
    },
    listOrders,
    /** Times stand in Los Angeles' clock, in which orders are also sorted. */
    async listOrderChanges(after: string, page: number): Promise<ChangedPage> {
      const query = { modifyDateStart: writePacificTime(after), sortBy: 'ModifyDate', sortDir: 'ASC' };
      const changed = ShipOrder.pick({ orderId: true, modifyDate: true });
      const { records, isLast } = await listPage('orders', changed, query, page);
      return { records: records.map((one) => ({ id: one.orderId, changedAt: one.modifyDate })), isLast };
    },
    listLabels: (query: { readonly orderId: string } | { readonly trackingNumber: string }) =>
      listAll('shipments', ShipLabel, { ...query, includeShipmentItems: 'true' }),
    // The list of fulfillments has no filter by store.
    listFulfillments: (query: { readonly orderId: string } | { readonly trackingNumber: string }) =>
      listAll('fulfillments', ShipFulfillment, { ...query, storeId: undefined }),
    /** What an order says that cannot be used. */
    brokenOrder: (id: string, problem: string): ConnectorError =>
      new ConnectorError('bad_response', `[shipstation] order ${id}: ${problem}. Look at it in ShipStation.`),
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[shipstation] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

const pageOf = (name: string) =>
  z
    .looseObject({ pages: requiredInteger })
    .transform((body) => ({ records: body[name], pages: body.pages }))
    .pipe(z.object({ records: z.array(z.unknown()).max(recordsPerPage), pages: z.number() }));

/** ShipStation says in a header of its own, in seconds, when its window begins anew. */
function explain({ status, headers }: VendorAnswer, place: CallPlace): ConnectorError | null {
  const seconds = headers.get('x-rate-limit-reset') ?? '';
  return status === 429 && /^\d{1,4}$/.test(seconds)
    ? vendorFault(place, 'rate_limited', 'it asks for fewer calls.', { retryAfterMs: Number(seconds) * 1_000 })
    : null;
}
