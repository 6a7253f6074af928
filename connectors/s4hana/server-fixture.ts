// A small S/4HANA for tests: services with their entity sets, filters, expanded lists, pages, prints, and three ways to sign in. In the shape of
// https://api.sap.com/package/SAPS4HANACloud/odata and of the names in SAP's own SDK.
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';
import { type Entity, readFilter, showEntity, sortBy } from './odata-fixture.ts';

export type { Entity };
/** By `SERVICE/EntitySet`. */
export type Tables = Record<string, Entity[]>;

export const SECRETS = { user: 'WAYBILL', password: 'pass:wörd-1' } as const;
export const OAUTH_SECRETS = { clientId: 'client-1', clientSecret: 'secret-1' } as const;

export interface S4hanaServer extends VendorServer {
  readonly tables: Tables;
  /** Services that the user may not read. */
  readonly forbidden: Set<string>;
  readonly paging: Paging;
}

const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
const PROOFS = [basic(SECRETS.user, SECRETS.password), 'Bearer token-1'];

interface Paging {
  /** So many rows come at most at once, whatever is asked for; null: as many as are asked for. */
  pageSize: number | null;
  /** Whether it says where the next of those pages is. */
  namesNextPage: boolean;
}

export async function startS4hana(tables: Tables): Promise<S4hanaServer> {
  const forbidden = new Set<string>();
  const paging: Paging = { pageSize: null, namesNextPage: true };
  const server: VendorServer = await startVendorServer((request) => {
    if (request.path === '/sap/bc/sec/oauth2/token') return answerToken(request);
    if (!PROOFS.includes(request.headers['authorization'] ?? '') && request.headers['apikey'] !== 'key-1')
      return { status: 401, text: '<html><body>Logon failed</body></html>' };
    const [, service = '', entitySet = ''] = /^\/sap\/opu\/odata\/sap\/([^/]+)\/([^/]+)$/.exec(request.path) ?? [];
    if (forbidden.has(service)) return fault(403, '/IWFND/CM_CONSUMER/101');
    if (service === 'API_BILLING_DOCUMENT_SRV' && entitySet === 'GetPDF') return answerPrint(tables, request);
    const table = tables[`${service}/${entitySet}`];
    if (table === undefined) return fault(404, '/IWFND/MED/170');
    return answerList(server.url, paging, table, request);
  });
  return Object.assign(server, { tables, forbidden, paging });
}

const fault = (status: number, code: string): VendorReply => ({
  status,
  json: { error: { code, message: { lang: 'en', value: 'made up' } } },
});

function answerToken({ headers, body }: VendorRequest): VendorReply {
  const isRight =
    headers['authorization'] === basic(OAUTH_SECRETS.clientId, OAUTH_SECRETS.clientSecret) &&
    new URLSearchParams(body).get('grant_type') === 'client_credentials';
  return isRight
    ? { json: { access_token: 'token-1', token_type: 'Bearer', expires_in: '3600' } }
    : { status: 401, json: { error: 'invalid_client' } };
}

function answerPrint(tables: Tables, { query }: VendorRequest): VendorReply {
  const [, number] = /^'([^']+)'$/.exec(query.get('BillingDocument') ?? '') ?? [];
  const found = tables['API_BILLING_DOCUMENT_SRV/A_BillingDocument']?.find((one) => one['BillingDocument'] === number);
  if (found === undefined) return fault(404, 'VF/041');
  return { json: { d: { GetPDF: { BillingDocumentBinary: found['pdf'] } } } };
}

function answerList(
  url: string,
  { pageSize, namesNextPage }: Paging,
  table: readonly Entity[],
  { path, query }: VendorRequest,
): VendorReply {
  const fields = new Set(table.flatMap((entity) => Object.keys(entity)));
  const filter = query.get('$filter');
  const test = filter === null ? () => true : readFilter(filter, (name) => table.length === 0 || fields.has(name));
  if (test === null) return fault(400, '005056A509B11EE1B9A8FEC11C23378E');
  const skip = Number(query.get('$skip') ?? query.get('$skiptoken') ?? 0);
  const found = sortBy(table.filter(test), query.get('$orderby') ?? '');
  const top = Number(query.get('$top') ?? found.length);
  const end = Math.min(skip + Math.min(top, pageSize ?? top), found.length);
  const expand = query.get('$expand')?.split(',') ?? [];
  const results = found.slice(skip, end).map(({ pdf: _, ...entity }) => showEntity(entity, expand));
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(end));
  const isCut = pageSize !== null && end < found.length;
  return {
    json: {
      d: {
        results,
        ...(query.get('$inlinecount') === 'allpages' ? { __count: String(found.length) } : {}),
        ...(isCut && namesNextPage ? { __next: `${url}${path}?${next}` } : {}),
      },
    },
  };
}
