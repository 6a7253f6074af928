// Calls a shop's WooCommerce REST API v3 and the tracking plugins beside it. The only file here that talks to the shop and the only one that makes
// ConnectorErrors. Key and secret go by Basic, over https alone.
// https://developer.woocommerce.com/docs/apis/rest-api/authentication/
import { z } from 'zod';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import type { ChangedPage } from '../../src/calls/walk-changes.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import {
  WooError,
  WooFulfillment,
  WooNote,
  WooOrder,
  WooProduct,
  WooRefund,
  WooSetting,
  WooTracking,
  WooWebhook,
} from './schemas.ts';

/** One page of a list. `broken`: how many of its records are not as documented. `isLast` by the count of records, for proxies take the headers away. */
export interface WooPage<T> {
  readonly records: readonly T[];
  readonly broken: number;
  readonly isLast: boolean;
  readonly at: string;
}

type Query = NonNullable<VendorCall['query']>;

const { recordsPerPage, routeKeptSeconds } = limits.woocommerce;
const V3 = '/wp-json/wc/v3';

/** Where the official Shipment Tracking and newer Advanced Shipment Tracking answer, where older ones of the latter do, and its own. */
const TRACKING_ROUTES = ['/wp-json/wc-shipment-tracking/v3', V3, '/wp-json/wc-ast/v3'] as const;

export type WooClient = ReturnType<typeof openWooClient>;

export function openWooClient(shopUrl: string, access: SourceAccess) {
  const key = `${access.secrets['consumerKey'] ?? ''}:${access.secrets['consumerSecret'] ?? ''}`;
  const authorization = `Basic ${Buffer.from(key).toString('base64')}`;
  const api = openVendorApi({
    vendor: 'woocommerce',
    baseUrl: shopUrl.replace(/\/+$/, ''),
    access,
    authorize: () => Promise.resolve({ authorization }),
    pace: { calls: 10, seconds: 1, callsAtOnce: 4 },
    explain,
  });
  const routes = createKnownRoutes(access);
  const get = (path: string, query: Query = {}) => api.call({ method: 'GET', path, query });
  /** A write is tried once: whether a broken one was carried out, `settle` finds out. */
  const write = (method: 'POST' | 'PUT' | 'DELETE', path: string, json: unknown, query: Query = {}) =>
    api.call({ method, path, query, body: { json }, isRepeatable: false });

  async function listPage<T>(path: string, schema: z.ZodType<T>, query: Query, page: number): Promise<WooPage<T>> {
    const answer = await get(path, { ...query, per_page: recordsPerPage, page });
    const all = answer.read(z.array(z.unknown()).max(recordsPerPage));
    const records = all.flatMap((record) => {
      const parsed = schema.safeParse(record);
      return parsed.success ? [parsed.data] : [];
    });
    return { records, broken: all.length - records.length, isLast: all.length < recordsPerPage, at: answer.at };
  }

  /** What answers at a route that only some shops have; null where this one has it not. */
  async function readAt(route: string, path: string): Promise<VendorAnswer | null> {
    if (routes.isAbsent(route)) return null;
    const answer = await api.call({ method: 'GET', path, accept: [404] });
    if (answer.status !== 404) return answer;
    if (codeOf(answer) === NO_ROUTE) {
      routes.noteAbsent(route);
      return null;
    }
    const place = { vendor: 'woocommerce', method: 'GET', path };
    throw explain(answer, place) ?? vendorFault(place, 'not_found', 'there is no such thing in the shop.');
  }

  return {
    /** ConnectorError `not_found` where there is none; `bad_response` where it is not as documented. */
    async getOrder(id: string): Promise<{ readonly order: WooOrder; readonly at: string }> {
      const answer = await get(orderPath(id));
      return { order: answer.read(WooOrder), at: answer.at };
    },
    listOrders: (query: Query, page: number) => listPage(`${V3}/orders`, WooOrder, query, page),
    /** The orders changed after that time, oldest change first. The time goes without its zone, for WordPress would take one into the shop's own. */
    async listOrderChanges(after: string, page: number): Promise<ChangedPage> {
      const { records, isLast } = await listPage(
        `${V3}/orders`,
        WooOrder.pick({ id: true, date_modified_gmt: true }),
        {
          modified_after: after.slice(0, 19),
          dates_are_gmt: 'true',
          orderby: 'modified',
          order: 'asc',
          _fields: 'id,date_modified_gmt',
        },
        page,
      );
      return { records: records.map((one) => ({ id: one.id, changedAt: one.date_modified_gmt })), isLast };
    },
    /** The money that went back, of an order with at most a page of refunds. */
    async listRefunds(id: string): Promise<readonly WooRefund[]> {
      const answer = await get(`${orderPath(id)}/refunds`, { per_page: recordsPerPage });
      return answer.read(z.array(WooRefund));
    },
    /** What the first plugin that answers says; null where none is there. */
    async listTrackings(id: string): Promise<readonly WooTracking[] | null> {
      for (const route of TRACKING_ROUTES) {
        const answer = await readAt(
          `${route}/trackings`,
          `${route}/orders/${encodeURIComponent(id)}/shipment-trackings`,
        );
        if (answer !== null) return answer.read(z.array(WooTracking));
      }
      return null;
    },
    /** Null where the shop has not switched them on. */
    async listFulfillments(id: string): Promise<readonly WooFulfillment[] | null> {
      const answer = await readAt('fulfillments', `${orderPath(id)}/fulfillments`);
      return answer?.read(FulfillmentList) ?? null;
    },
    listProducts: (query: Query, page: number) => listPage(`${V3}/products`, WooProduct, query, page),
    listVariations: (productId: string, page: number) =>
      listPage(`${V3}/products/${encodeURIComponent(productId)}/variations`, WooProduct, {}, page),
    /** Such as `general`; by id. */
    async readSettings(group: string): Promise<ReadonlyMap<string, unknown>> {
      const settings = (await get(`${V3}/settings/${group}`)).read(z.array(WooSetting));
      return new Map(settings.map(({ id, value }) => [id ?? '', value]));
    },
    putOrder: async (id: string, json: unknown): Promise<WooOrder> =>
      (await write('PUT', orderPath(id), json)).read(WooOrder),
    listNotes: async (id: string) => (await get(`${orderPath(id)}/notes`)).read(z.array(WooNote)),
    postNote: async (id: string, note: string) =>
      (await write('POST', `${orderPath(id)}/notes`, { note, customer_note: false })).read(WooNote),
    postRefund: async (id: string, json: unknown) =>
      (await write('POST', `${orderPath(id)}/refunds`, json)).read(z.object({ id: WooRefund.shape.id })),
    listWebhooks: (page: number) => listPage(`${V3}/webhooks`, WooWebhook, {}, page),
    postWebhook: async (json: unknown) => (await write('POST', `${V3}/webhooks`, json)).read(WooWebhook),
    putWebhook: async (id: string, json: unknown) =>
      (await write('PUT', `${V3}/webhooks/${encodeURIComponent(id)}`, json)).read(WooWebhook),
    deleteWebhook: (id: string) => write('DELETE', `${V3}/webhooks/${encodeURIComponent(id)}`, {}, { force: 'true' }),
    /** What an order says that cannot be used. */
    brokenOrder: (id: string, problem: string): ConnectorError =>
      new ConnectorError('bad_response', `[woocommerce] order ${id}: ${problem}. Look at it in the shop.`),
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[woocommerce] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

const orderPath = (id: string): string => `${V3}/orders/${encodeURIComponent(id)}`;

/** 10.1 wrapped the list, later ones do not. */
const FulfillmentList = z.union([
  z.array(WooFulfillment),
  z.object({ fulfillments: z.array(WooFulfillment) }).transform(({ fulfillments }) => fulfillments),
]);

const NO_ROUTE = 'rest_no_route';

function codeOf(answer: VendorAnswer): string | null {
  const parsed = WooError.safeParse(answer.json());
  return parsed.success ? parsed.data.code : null;
}

/** The code of WordPress's errors tells more than the status: an id that is not there is a 404 to who reads and a 400 to who writes, and a refund
 * that was refused is a 500. A 404 without a code is no WordPress at all, and never 'no such order'. */
function explain(answer: VendorAnswer, place: CallPlace): ConnectorError | null {
  const code = codeOf(answer);
  if (code === null)
    return answer.status === 404
      ? vendorFault(
          place,
          'bad_response',
          'there is no REST API of WooCommerce at this address. Check it, and that permalinks are not plain.',
        )
      : null;
  if (code === NO_ROUTE) return vendorFault(place, 'bad_response', 'WooCommerce is not active in this WordPress.');
  if (/_invalid_(?:order_)?id$|_order_invalid_id$/.test(code))
    return vendorFault(place, 'not_found', 'there is no such thing in the shop.');
  if (code === 'woocommerce_rest_cannot_create_order_refund')
    return vendorFault(place, 'rejected', 'the shop or its payment service refused the refund; nothing was paid back.');
  return null;
}

/** Which routes the shop has not, for a while: a plugin may be installed tomorrow. */
function createKnownRoutes({ clock }: Pick<SourceAccess, 'clock'>) {
  const absentUntilMs = new Map<string, number>();
  return {
    isAbsent: (route: string): boolean => (absentUntilMs.get(route) ?? 0) > Date.parse(clock.now()),
    noteAbsent(route: string): void {
      absentUntilMs.set(route, Date.parse(clock.now()) + routeKeptSeconds * 1_000);
    },
  };
}
