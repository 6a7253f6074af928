// A small Service Layer for tests: sessions, entities with filters, fields, order and pages, and documents joined with their lines. In the shape of SAP's manual
// (client.ts names it), over a database that knows case.
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';
import { readFilter } from './odata-fixture.ts';

export type Entity = Record<string, unknown>;
export type Tables = Record<string, Entity[]>;

export const SECRETS = { userName: 'waybill', password: 'pass-1' } as const;
export const COMPANY = 'SBODEMO';
const ADDRESS_CHARACTERS_MAX = 8_000;

interface World {
  readonly tables: Tables;
  /** Entity sets that the user may not read. */
  readonly forbidden: Set<string>;
  /** Live ones. */
  readonly sessions: Set<string>;
  /** So many rows come at most at once, whatever is asked for. */
  pageSize: number;
  /** Joined rows come without saying that there are more. */
  hidesJoinedLinks: boolean;
}
export type SapB1Server = VendorServer & World;

const refuse = (status: number, code: string, message: string): VendorReply => ({
  status,
  json: { error: { code, message } },
});

/** `before` is a path that a host puts before that of the Service Layer. */
export async function startSapB1(tables: Tables, before = ''): Promise<SapB1Server> {
  const world: World = { tables, forbidden: new Set(), sessions: new Set(), pageSize: 1_000, hidesJoinedLinks: false };
  let logins = 0;
  const server = await startVendorServer((request) => {
    const root = `${before}/b1s/v2/`;
    if (!request.path.startsWith(root)) return { status: 404 };
    const path = request.path.slice(root.length);
    if (path === 'Login') {
      logins += 1;
      return logIn(world, request, `session-${logins}`);
    }
    const [, session] = /^B1SESSION=([\w-]+); ROUTEID=\.node1$/.exec(request.headers['cookie'] ?? '') ?? [];
    if (!world.sessions.has(session ?? '')) return refuse(401, '301', 'Invalid session or session already timeout.');
    if (path === 'Logout') {
      world.sessions.delete(session ?? '');
      return { status: 204, text: '' };
    }
    return path === 'QueryService_PostQuery' ? answerJoin(world, request) : answerList(world, path, request);
  });
  return Object.assign(world, server);
}

function logIn(world: World, { body }: VendorRequest, session: string): VendorReply {
  const { CompanyDB, UserName, Password } = JSON.parse(body);
  if (CompanyDB !== COMPANY || UserName !== SECRETS.userName || Password !== SECRETS.password)
    return refuse(401, '-304', 'Fail to get DB Credentials from SLD');
  world.sessions.add(session);
  return {
    json: { SessionId: session, Version: '1000230', SessionTimeout: 30 },
    // SAP sets B1SESSION too, which SessionId repeats.
    headers: { 'set-cookie': 'ROUTEID=.node1; path=/b1s' },
  };
}

function answerList(world: World, entitySet: string, { path, query, headers }: VendorRequest): VendorReply {
  const table = world.tables[entitySet];
  if (table === undefined) return refuse(404, '-1', 'Unrecognized resource path.');
  if (world.forbidden.has(entitySet)) return refuse(403, '-1', 'No permission.');
  if (`${path}?${query}`.length > ADDRESS_CHARACTERS_MAX) return { status: 414 };
  const filter = query.get('$filter');
  const test = filter === null ? () => true : readFilter(filter, headers['b1s-caseinsensitive'] === 'true');
  if (test === null) return refuse(400, '-1000', 'Query string error');
  const fields = (query.get('$select') ?? '').split(',');
  const known = new Set(table.flatMap((entity) => Object.keys(entity)));
  if (table.length > 0 && fields.some((field) => !known.has(field)))
    return refuse(400, '-1000', 'Property of the entity is invalid');
  const found = sortBy(
    table.filter((entity) => test((field) => entity[field])),
    (query.get('$orderby') ?? '').split(','),
    (entity, field) => entity[field],
  );
  const top = Number(query.get('$top') ?? found.length);
  const skip = Number(query.get('$skip') ?? 0);
  const end = Math.min(top, skip + Math.min(pageOf(headers), world.pageSize));
  const value = found.slice(skip, end).map((entity) => pick(entity, fields));
  const next = new URLSearchParams(query);
  next.set('$skip', String(end));
  const isLast = end >= Math.min(top, found.length);
  return { json: { value, ...(isLast ? {} : { '@odata.nextLink': `/b1s/v2/${entitySet}?${next}` }) } };
}

const OPTIONS =
  /^\$expand=(\w+)\(\$select=([\w,]+)\),\1\/(\w+)\(\$select=([\w,]+)\)&\$filter=(.*?)(?:&\$orderby=(.*))?$/s;

function answerJoin(world: World, { body, headers }: VendorRequest): VendorReply {
  const { QueryPath, QueryOption } = JSON.parse(body);
  const [, entitySet = '', heads = '', list = '', lines = '', filter = '', order = ''] =
    OPTIONS.exec(QueryOption) ?? [];
  const table = world.tables[entitySet];
  if (table === undefined || QueryPath !== `$crossjoin(${entitySet},${entitySet}/${list})`)
    return refuse(400, '-1000', 'invalid $crossjoin query');
  if (world.forbidden.has(entitySet)) return refuse(403, '-1', 'No permission.');
  const test = readFilter(filter, headers['b1s-caseinsensitive'] === 'true');
  if (test === null) return refuse(400, '-1000', 'Query string error');
  const read = ({ head, line }: { head: Entity; line: Entity }, field: string): unknown =>
    field.startsWith(`${entitySet}/${list}/`)
      ? line[field.slice(entitySet.length + list.length + 2)]
      : head[field.slice(entitySet.length + 1)];
  const rows = table.flatMap((head) => ((head[list] ?? []) as Entity[]).map((line) => ({ head, line })));
  const found = sortBy(
    rows.filter((row) => test((field) => read(row, field))),
    order.split(','),
    read,
  );
  const shown = found.slice(0, Math.min(pageOf(headers), world.pageSize));
  const value = shown.map(({ head, line }) => ({
    [entitySet]: pick(head, heads.split(',')),
    [`${entitySet}/${list}`]: pick(line, lines.split(',')),
  }));
  const isLast = shown.length === found.length || world.hidesJoinedLinks;
  const link = isLast ? {} : { '@odata.nextLink': `QueryService_PostQuery?$skip=${shown.length}` };
  return { text: JSON.stringify({ value, ...link }) };
}

const pageOf = (headers: VendorRequest['headers']): number =>
  Number(/^odata\.maxpagesize=(\d+)$/.exec(headers['prefer'] ?? '')?.[1] ?? 20);

const pick = (entity: Entity, fields: readonly string[]): Entity =>
  Object.fromEntries(fields.map((field) => [field, entity[field] ?? null]));

function sortBy<Row>(
  rows: readonly Row[],
  order: readonly string[],
  read: (row: Row, field: string) => unknown,
): Row[] {
  const keys = order.filter((part) => part !== '').map((part) => part.split(' '));
  return [...rows].sort((one, other) => {
    for (const [field = '', direction] of keys) {
      const [first, second] = [read(one, field), read(other, field)] as [string, string];
      if (first !== second) return first < second === (direction !== 'desc') ? -1 : 1;
    }
    return 0;
  });
}
