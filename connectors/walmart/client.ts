// Calls Walmart's Marketplace API (United States) for one seller. The only file here that talks to Walmart and the only one that makes
// ConnectorErrors. https://developer.walmart.com/us-marketplace/docs/get-an-access-token
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer, type VendorApi, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import {
  WalmartListAnswer,
  WalmartListed,
  WalmartOrder,
  WalmartOrderAnswer,
  WalmartReturn,
  WalmartReturnsAnswer,
} from './schemas.ts';

const { recordsPerPage, returnPages } = limits.walmart;
const ORDERS = '/v3/orders';
const RETURNS = '/v3/returns';
const SELLERS_OWN = 'SellerFulfilled';
/** Who sends an order. A list has those of one, by default the seller. */
const NODE_TYPES = [SELLERS_OWN, 'WFSFulfilled', '3PLFulfilled'] as const;
/** Of an answer from which something is missing: https://developer.walmart.com/us-marketplace/docs/error-codes */
const PARTIAL = 206;

type Query = NonNullable<VendorCall['query']>;

interface Listed<T> {
  readonly records: readonly T[];
  /** Records that are not as documented. */
  readonly broken: number;
  /** false where Walmart has more than was read. */
  readonly isWhole: boolean;
}

export type WalmartClient = ReturnType<typeof openWalmartClient>;

export function openWalmartClient(baseUrl: string, access: SourceAccess) {
  const { clientId = '', clientSecret = '' } = access.secrets;
  const common = { vendor: 'walmart', baseUrl, access };
  /** Each call wants an id of its own. */
  const named = () => ({ 'WM_SVC.NAME': 'Walmart Marketplace', 'WM_QOS.CORRELATION_ID': randomUUID() });
  const basic = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
  const authorize = openClientCredentials({
    ...common,
    call: {
      method: 'POST',
      path: '/v3/token',
      headers: { authorization: `Basic ${basic}`, ...named() },
      body: { form: { grant_type: 'client_credentials' } },
    },
    prove: (token) => ({ 'WM_SEC.ACCESS_TOKEN': token, ...named() }),
  });
  const open = (callsPerMinute: number): VendorApi =>
    openVendorApi({ ...common, authorize, explain, pace: { calls: callsPerMinute, seconds: 60, callsAtOnce: 4 } });
  // 5,000 a minute for orders, 50 for returns: https://developer.walmart.com/us-marketplace/docs/throttling
  const orderApi = open(1_000);
  const returnApi = open(40);

  return {
    /** ConnectorError `not_found` where there is none. */
    async getOrder(id: string): Promise<{ readonly order: WalmartOrder; readonly at: string }> {
      const answer = await orderApi.call({ method: 'GET', path: `${ORDERS}/${encodeURIComponent(id)}` });
      if (answer.status === PARTIAL) throw brokenOrder(id, 'Walmart shows only a part of it');
      return { order: answer.read(WalmartOrderAnswer).order, at: answer.at };
    },
    /** In no documented order. */
    async listOrders(query: Query, pagesMax: number): Promise<Listed<WalmartListed>> {
      const lists = await Promise.all(
        NODE_TYPES.map((shipNodeType) =>
          listAll(orderApi, { path: ORDERS, query: { ...query, shipNodeType } }, WalmartListAnswer, pagesMax).catch(
            (error: unknown) => {
              // Not every seller lets others send.
              if (shipNodeType !== SELLERS_OWN && isConnectorError(error, 'rejected')) return REFUSED;
              throw error;
            },
          ),
        ),
      );
      const read = readEach(
        lists.flatMap(({ records }) => records),
        WalmartListed,
      );
      return { ...read, isWhole: lists.every(({ isWhole }) => isWhole) };
    },
    /** The seller's own orders since a time, as far as one page has them, and how many cannot be read. */
    async listNew(createdStartDate: string): Promise<Listed<WalmartOrder>> {
      const list = { path: ORDERS, query: { createdStartDate, shipNodeType: SELLERS_OWN } };
      const { records, isWhole } = await listAll(orderApi, list, WalmartListAnswer, 1);
      return { ...readEach(records, WalmartOrder), isWhole };
    },
    /** All returns of a customer's order. `isWfs`: of one that Walmart has sent, which are listed apart. */
    async listReturns(customerOrderId: string, isWfs: boolean): Promise<readonly WalmartReturn[]> {
      const query = { customerOrderId, ...(isWfs ? { isWFSEnabled: 'Y' } : {}) };
      const list = await listAll(returnApi, { path: RETURNS, query }, WalmartReturnsAnswer, returnPages);
      const { records, broken } = readEach(list.records, WalmartReturn);
      if (broken > 0 || !list.isWhole)
        throw brokenOrder(
          customerOrderId,
          broken > 0 ? 'a return of it cannot be read' : 'not all of its returns are shown',
        );
      return records;
    },
    brokenOrder,
    noSuchOrder: (id: string): ConnectorError =>
      new ConnectorError('not_found', `[walmart] order ${id.slice(0, 40)}: there is none of this id.`),
  };
}

const REFUSED = { records: [], isWhole: false } as const;

const brokenOrder = (id: string, problem: string): ConnectorError =>
  new ConnectorError('bad_response', `[walmart] order ${id}: ${problem}. Look at it in Seller Center.`);

interface Page {
  readonly records: readonly unknown[];
  readonly cursor: string | null;
}

/** Page by page in turn: each says with which query the next one is asked for. Where there is nothing Walmart answers 404. */
async function listAll(
  api: VendorApi,
  { path, query }: { readonly path: string; readonly query: Query },
  schema: z.ZodType<Page>,
  pagesMax: number,
): Promise<{ readonly records: readonly unknown[]; readonly isWhole: boolean }> {
  const records: unknown[] = [];
  const seen = new Set<string>();
  let call: VendorCall = { method: 'GET', path, query: { ...query, limit: recordsPerPage } };
  for (let page = 1; page <= pagesMax; page += 1) {
    const answer = await api.call({ ...call, shownPath: path, accept: [404] });
    if (answer.status === 404) {
      answer.read(Refusal);
      return { records, isWhole: true };
    }
    const read = answer.read(schema);
    records.push(...read.records);
    if (answer.status === PARTIAL) return { records, isWhole: false };
    if (read.cursor === null || read.records.length === 0) return { records, isWhole: true };
    // A cursor that comes again leads to the same page for ever.
    if (seen.has(read.cursor)) break;
    seen.add(read.cursor);
    call = { method: 'GET', path: `${path}?${read.cursor}` };
  }
  return { records, isWhole: false };
}

/** A 404 of Walmart's own, and not of an address that is another's. */
const Refusal = z.looseObject({});

function readEach<T>(all: readonly unknown[], schema: z.ZodType<T>): Omit<Listed<T>, 'isWhole'> {
  const records = all.flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  return { records, broken: all.length - records.length };
}

/** Walmart says when it takes calls again in a header of its own: milliseconds or seconds since 1970, or ISO 8601. */
function explain({ status, headers, at }: VendorAnswer, place: CallPlace): ConnectorError | null {
  const said = headers.get('x-next-replenishment-time') ?? '';
  const againMs = /^\d{13}$/.test(said)
    ? Number(said)
    : /^\d{10}$/.test(said)
      ? Number(said) * 1_000
      : Date.parse(said);
  const retryAfterMs = againMs - Date.parse(at);
  return status === 429 && retryAfterMs > 0
    ? vendorFault(place, 'rate_limited', 'it asks for fewer calls.', { retryAfterMs })
    : null;
}
