// A small Tryton for tests of what a real one cannot be made to do: tables in memory, search domains, sessions, and its answers with 200 to what
// it refuses. In the shape of https://docs.tryton.org/6.0/server/topics/rpc.html, seen at Tryton 6.0.29.
import { startVendorServer, type VendorReply, type VendorServer } from '../contract/vendor-server-fixture.ts';

export type TrytonRecord = Record<string, unknown> & { readonly id: number };
export type TrytonTables = Record<string, TrytonRecord[]>;

export const USER = { login: 'waybill', password: 'parcel-window-42' } as const;

export interface TrytonServer extends VendorServer {
  readonly tables: TrytonTables;
  /** Ends every session. */
  endSessions(): void;
}

/** Which model a link leads to. */
const LINKS: Readonly<Record<string, string>> = {
  party: 'party.party',
  product: 'product.product',
  currency: 'currency.currency',
  sale: 'sale.sale',
  from_location: 'stock.location',
  to_location: 'stock.location',
};

export async function startTryton(tables: TrytonTables): Promise<TrytonServer> {
  let key = 1;
  const server = await startVendorServer(({ path, headers, body }): VendorReply => {
    if (path !== '/erp/') return { json: { id: 1, error: ["Database '/var/lib/nowhere.sqlite' doesn't exist!", ''] } };
    const { method, params } = JSON.parse(body) as { method: string; params: unknown[] };
    if (method === 'common.db.login') {
      const [login, parameters] = params as [string, { password?: string }];
      if (login !== USER.login || parameters.password !== USER.password)
        return { status: 401, text: '<!doctype html>' };
      return { json: { id: 1, result: [7, `key-${key}`] } };
    }
    const session = Buffer.from(`${USER.login}:7:key-${key}`).toString('base64');
    if (headers['authorization'] !== `Session ${session}`) return { status: 401, text: '' };
    if (method === 'model.res.user.get_preferences') return { json: { id: 1, result: { company: 1, language: 'en' } } };
    const [, model = '', action = ''] = /^model\.(.+)\.(fields_get|search_read)$/.exec(method) ?? [];
    const table = tables[model];
    if (table === undefined) return { json: { id: 1, error: [`'${model}'`, ''] } };
    if (action === 'fields_get') {
      const known = new Set(['id', 'create_date', 'write_date', ...table.flatMap((record) => Object.keys(record))]);
      const fields = (params[0] as string[]).filter((field) => table.length === 0 || known.has(field));
      return { json: { id: 1, result: Object.fromEntries(fields.map((field) => [field, { type: 'char' }])) } };
    }
    const [domain, offset, limit, , fields] = params as [unknown[], number, number, unknown, string[]];
    const found = table.filter((record) => all(tables, record, domain)).slice(offset, offset + limit);
    return { json: { id: 1, result: found.map((record) => show(tables, record, fields)) } };
  });
  return Object.assign(server, {
    tables,
    endSessions() {
      key += 1;
    },
  });
}

function all(tables: TrytonTables, record: TrytonRecord, domain: unknown[]): boolean {
  const [first, ...rest] = domain;
  if (first === 'OR') return rest.some((part) => one(tables, record, part as unknown[]));
  return domain.every((part) => one(tables, record, part as unknown[]));
}

/** A clause begins with a field's name, a domain with a clause, a domain or `OR`. */
function one(tables: TrytonTables, record: TrytonRecord, part: unknown[]): boolean {
  if (typeof part[0] !== 'string' || part[0] === 'OR') return all(tables, record, part);
  const [path, operator, wanted] = part as [string, string, unknown];
  const value = valueAt(tables, record, path);
  if (operator === '=') return value === wanted;
  if (operator === '!=') return value !== wanted;
  if (operator === 'in') return (wanted as unknown[]).includes(value);
  if (operator === '>=') return JSON.stringify(value) >= JSON.stringify(wanted);
  if (operator === 'ilike') {
    const source = String(wanted)
      .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.');
    return typeof value === 'string' && new RegExp(`^${source}$`, 'is').test(value);
  }
  throw new Error(`The small Tryton does not know ${operator}.`);
}

function valueAt(tables: TrytonTables, record: TrytonRecord | undefined, path: string): unknown {
  const [field = '', ...deeper] = path.split('.');
  const value = record?.[field] ?? null;
  if (deeper.length === 0) return value;
  return valueAt(
    tables,
    tables[LINKS[field] ?? '']?.find(({ id }) => id === value),
    deeper.join('.'),
  );
}

/** `currency.code` as `{ 'currency.': { code } }`. */
function show(tables: TrytonTables, record: TrytonRecord, fields: readonly string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const field of fields) {
    const [link = '', name] = field.split('.');
    if (name === undefined) shown[field] = record[field] ?? null;
    else {
      const target = tables[LINKS[link] ?? '']?.find(({ id }) => id === record[link]);
      const known = (shown[`${link}.`] as Record<string, unknown> | null) ?? {};
      shown[`${link}.`] = target === undefined ? null : { ...known, id: target.id, [name]: target[name] ?? null };
    }
  }
  return shown;
}
