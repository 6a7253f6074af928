// A small Business Central for tests: Entra's token, entity sets with OData filters of the kinds that it takes, expanded lines, pages, and prints. In the
// shape of https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/.
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';

export const TENANT = '11111111-2222-4333-8444-555555555555';
export const COMPANY = '66666666-7777-4888-8999-000000000000';
export const SECRETS = { clientId: 'app-1', clientSecret: 'secret-1' } as const;
export const TRACKING_API = 'contoso/shipping/v1.0';

export type Entity = Record<string, unknown>;
export type Tables = Record<string, Entity[]>;

export interface BusinessCentralServer extends VendorServer {
  readonly tables: Tables;
  /** Entity sets that the application may not read. */
  readonly forbidden: Set<string>;
  /** So many rows come at most at once, whatever is asked for. */
  givePagesOf(size: number): void;
}

export async function startBusinessCentral(tables: Tables): Promise<BusinessCentralServer> {
  const forbidden = new Set<string>();
  const world = { pageSize: 1_000 };
  const server: VendorServer = await startVendorServer((request) => {
    if (request.path === `/${TENANT}/oauth2/v2.0/token`) return answerToken(request);
    if (request.headers['authorization'] !== 'Bearer token-1')
      return { status: 401, json: { error: { code: 'Unauthorized' } } };
    const [, api, entitySet = '', print] =
      new RegExp(
        `^/v2\\.0/${TENANT}/Production/api/(.+?)/companies\\(${COMPANY}\\)/([A-Za-z]+)(?:\\(([^)]+)\\)/pdfDocument/pdfDocumentContent)?$`,
      ).exec(request.path) ?? [];
    const table = tables[api === 'v2.0' ? entitySet : `${api}/${entitySet}`];
    if (table === undefined) return { status: 404, json: { error: { code: 'BadRequest_ResourceNotFound' } } };
    if (forbidden.has(entitySet)) return { status: 403, json: { error: { code: 'Internal_PermissionDenied' } } };
    if (print !== undefined) return answerPrint(table, print);
    return answerList(server.url, world.pageSize, table, request);
  });
  const givePagesOf = (size: number): void => {
    world.pageSize = size;
  };
  return Object.assign(server, { tables, forbidden, givePagesOf });
}

function answerToken({ body }: VendorRequest): VendorReply {
  const form = new URLSearchParams(body);
  const isRight =
    form.get('client_id') === SECRETS.clientId &&
    form.get('client_secret') === SECRETS.clientSecret &&
    form.get('grant_type') === 'client_credentials' &&
    form.get('scope') === 'https://api.businesscentral.dynamics.com/.default';
  return isRight
    ? { json: { access_token: 'token-1', expires_in: 3_599 } }
    : { status: 401, json: { error: 'invalid_client' } };
}

function answerPrint(table: readonly Entity[], id: string): VendorReply {
  const found = table.find((entity) => entity['id'] === id);
  return found === undefined ? { status: 404 } : { text: String(found['pdf'] ?? '') };
}

function answerList(
  url: string,
  pageSize: number,
  table: readonly Entity[],
  { path, query, headers }: VendorRequest,
): VendorReply {
  const filter = query.get('$filter');
  const test = filter === null ? () => true : readFilter(filter);
  if (test === null) return { status: 400, json: { error: { code: 'BadRequest', message: filter } } };
  const [field = '', direction] = (query.get('$orderby') ?? '').split(' ');
  const sign = direction === 'desc' ? -1 : 1;
  const found = table
    .filter(test)
    .sort((one, other) => sign * String(one[field] ?? '').localeCompare(String(other[field] ?? '')));
  const top = Number(query.get('$top') ?? found.length);
  const skip = Number(query.get('$skiptoken') ?? 0);
  const asked = Number(/maxpagesize=(\d+)/.exec(headers['prefer'] ?? '')?.[1] ?? pageSize);
  const end = Math.min(top, skip + Math.min(asked, pageSize));
  const expand = query.get('$expand');
  const value = found.slice(skip, end).map((entity) => {
    const { pdf: _, ...shown } = entity;
    return Object.fromEntries(Object.entries(shown).filter(([name]) => !name.endsWith('Lines') || name === expand));
  });
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(end));
  const isLast = end >= Math.min(top, found.length);
  return { json: { value, ...(isLast ? {} : { '@odata.nextLink': `${url}${path}?${next}` }) } };
}

/** The kinds of filter that we make; null for any other, which is refused. */
function readFilter(filter: string): ((entity: Entity) => boolean) | null {
  const [, field, list] = /^([A-Za-z]+) in \((.*)\)$/s.exec(filter) ?? [];
  if (field !== undefined && list !== undefined) {
    const values = list.match(/'(?:[^']|'')*'/g) ?? [];
    if (values.join(', ') !== list) return null;
    const wanted = values.map((value) => value.slice(1, -1).replaceAll("''", "'"));
    return (entity) => wanted.includes(String(entity[field]));
  }
  const [, email] = /^tolower\(email\) eq '((?:[^']|'')*)'$/s.exec(filter) ?? [];
  if (email !== undefined) return (entity) => String(entity['email']).toLowerCase() === email.replaceAll("''", "'");
  const [, since] = /^lastModifiedDateTime ge (\S+)$/.exec(filter) ?? [];
  if (since !== undefined) return (entity) => String(entity['lastModifiedDateTime']) >= since;
  if (filter === 'fullyReceived eq false') return (entity) => entity['fullyReceived'] === false;
  return null;
}
