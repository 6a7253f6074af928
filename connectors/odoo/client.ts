// Calls Odoo: JSON-2 from Odoo 19 on, JSON-RPC before. The only file here that talks to Odoo and the only one that makes ConnectorErrors.
// https://www.odoo.com/documentation/19.0/developer/reference/external_api.html and external_rpc_api.html
import { z } from 'zod';
import { openVendorApi, type VendorApi } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError, ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { OdooConfig } from './config.ts';
import type { Domain } from './domains.ts';

export interface OdooRead<Row> {
  readonly model: string;
  readonly domain: Domain;
  readonly row: z.ZodType<Row>;
  /** Those that this Odoo does not have, or does not show to this user, are left out: versions and modules differ. */
  readonly fields: readonly string[];
  readonly order?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  /** All, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface OdooRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered. */
  readonly at: string;
}

export interface OdooClient {
  /** Such as `odoo:erp.example.com`. */
  readonly source: string;
  searchRead<Row>(read: OdooRead<Row>): Promise<OdooRows<Row>>;
  /** Which of these fields the model has for this user; asked once. */
  listFields(model: string, fields: readonly string[]): Promise<ReadonlySet<string>>;
}

const ROWS_PER_PAGE = 1_000;
/** Calls at once; a worker of Odoo's serves one at a time, and there may be few. */
const CALLS_AT_ONCE = 3;

/** Every model has an `id`: an answer without it is none. */
const FieldsAnswer = z.record(z.string(), z.unknown()).refine((fields) => Object.hasOwn(fields, 'id'));

/** Calls a method of a model with named arguments, and reads what it returns. */
type Execute = <T>(
  model: string,
  method: string,
  named: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
) => Promise<{
  readonly result: T;
  readonly at: string;
}>;

export function openOdooClient(config: OdooConfig, access: SourceAccess): OdooClient {
  const execute = config.api === 'json-2' ? openJson2(config, access) : openJsonRpc(config, access);
  const fieldsOf = new Map<string, Promise<ReadonlySet<string>>>();
  const context = config.companyIds === undefined ? {} : { allowed_company_ids: config.companyIds };

  const askFields = async (model: string, fields: readonly string[]): Promise<ReadonlySet<string>> => {
    const named = { allfields: ['id', ...fields], attributes: ['type'] };
    const { result } = await execute(model, 'fields_get', named, FieldsAnswer);
    return new Set(Object.keys(result));
  };

  async function listFields(model: string, fields: readonly string[]): Promise<ReadonlySet<string>> {
    const key = `${model}:${fields.join()}`;
    const known = fieldsOf.get(key) ?? askFields(model, fields);
    fieldsOf.set(key, known);
    try {
      return await known;
    } catch (error) {
      fieldsOf.delete(key);
      throw error;
    }
  }

  return {
    source: `odoo:${new URL(config.url).hostname}`,
    listFields,
    async searchRead({ model, domain, row, fields, order = 'id asc', rowsMax, ...more }) {
      const has = await listFields(model, fields);
      const rows: z.infer<typeof row>[] = [];
      let firstAt = '';
      for (let page = 0; page < limits.vendor.pagesMax; page += 1) {
        const limit = rowsMax ?? ROWS_PER_PAGE;
        const named = {
          domain,
          fields: fields.filter((field) => has.has(field)),
          offset: page * ROWS_PER_PAGE,
          limit,
          order,
          context: { ...context, ...more.context },
        };
        const { result, at } = await execute(model, 'search_read', named, z.array(row).max(limit));
        rows.push(...result);
        firstAt ||= at;
        if (rowsMax !== undefined || result.length < limit)
          return { rows, isCut: rowsMax !== undefined && result.length === limit, at: firstAt };
      }
      return { rows, isCut: true, at: firstAt };
    },
  };
}

const openApi = (
  config: OdooConfig,
  access: SourceAccess,
  authorize?: () => Promise<Record<string, string>>,
): VendorApi =>
  openVendorApi({
    vendor: 'odoo',
    baseUrl: config.url,
    access,
    pace: { calls: config.callsPerMinute, seconds: 60, callsAtOnce: CALLS_AT_ONCE },
    ...(authorize ? { authorize } : {}),
  });

function openJson2(config: OdooConfig, access: SourceAccess): Execute {
  const api = openApi(config, access, async () => ({
    authorization: `bearer ${access.secrets['apiKey'] ?? ''}`,
    'x-odoo-database': config.database,
  }));
  return async (model, method, named, schema) => {
    const path = `/json/2/${model}/${method}`;
    const answer = await api.call({ method: 'POST', path, body: { json: named }, isRepeatable: true });
    return { result: answer.read(schema), at: answer.at };
  };
}

const RpcAnswer = z.object({
  result: z.unknown().optional(),
  error: z.object({ data: z.object({ name: z.string().max(200) }).catch({ name: '' }) }).optional(),
});

/** Names of Python's exceptions; the words that come with them repeat what was asked and go no further. */
const RPC_FAULTS: ReadonlyMap<string, readonly [ConnectorErrorKind, string]> = new Map([
  ['odoo.exceptions.AccessDenied', ['auth', 'the login or the key is wrong, or the key has ended.']],
  ['odoo.exceptions.AccessError', ['auth', "its user may not read this. 'waybill doctor' names the right."]],
  ['odoo.exceptions.MissingError', ['not_found', 'there is no such record.']],
  ['odoo.exceptions.UserError', ['rejected', 'it did not take the request.']],
  ['odoo.exceptions.ValidationError', ['rejected', 'it did not take the request.']],
  ['builtins.ValueError', ['rejected', 'it has no such field, or did not take the filter.']],
  ['builtins.KeyError', ['rejected', 'it has no such model or field.']],
]);

function openJsonRpc(config: OdooConfig, access: SourceAccess): Execute {
  const api = openApi(config, access);
  const key = access.secrets['apiKey'] ?? '';
  let userId: Promise<number> | null = null;

  const call = async (service: string, method: string, args: readonly unknown[], shown: string) => {
    const place: CallPlace = { vendor: 'odoo', method: 'POST', path: `/jsonrpc ${shown}` };
    const json = { jsonrpc: '2.0', method: 'call', id: 1, params: { service, method, args } };
    const answer = await api.call({
      method: 'POST',
      path: '/jsonrpc',
      shownPath: place.path,
      body: { json },
      isRepeatable: true,
    });
    const { result, error } = answer.read(RpcAnswer);
    if (error !== undefined) throw rpcFault(place, error.data.name);
    const read = <T>(schema: z.ZodType<T>): T => {
      const parsed = schema.safeParse(result);
      if (parsed.success) return parsed.data;
      throw vendorFault(
        place,
        'bad_response',
        `its answer is not as its documentation says at ${placesOf(parsed.error)}.`,
      );
    };
    return { read, at: answer.at, place };
  };

  const logIn = async (): Promise<number> => {
    const { read, place } = await call(
      'common',
      'authenticate',
      [config.database, config.login, key, {}],
      'authenticate',
    );
    const id = read(z.union([z.number().int().positive(), z.literal(false)]));
    if (id === false)
      throw vendorFault(place, 'auth', 'the database, the login or the key is wrong, or the key has ended.');
    return id;
  };

  return async (model, method, named, schema) => {
    userId ??= logIn();
    const id = await userId.catch((error: unknown) => {
      userId = null;
      throw error;
    });
    const args = [config.database, id, key, model, method, [], named];
    const { read, at } = await call('object', 'execute_kw', args, `${model} ${method}`);
    return { result: read(schema), at };
  };
}

const placesOf = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, code }) => `${path.map(String).join('.')} (${code})`)
    .join(', ');

/** What is not in the list is a fault inside Odoo, such as a database that does not answer. */
function rpcFault(place: CallPlace, name: string): ConnectorError {
  const [kind, what] = RPC_FAULTS.get(name) ?? [
    'unavailable',
    'it has a fault of its own; nothing is known until it answers again.',
  ];
  return vendorFault(place, kind, what);
}

const AT_ODOO = { vendor: 'odoo', method: 'POST', path: 'sale.order' } as const;

export const noSuchOrder = (): ConnectorError => vendorFault(AT_ODOO, 'not_found', 'no order has this id.');

export const brokenOrder = (why: string): ConnectorError => vendorFault(AT_ODOO, 'bad_response', why);

export const brokenDocument = (why: string): ConnectorError =>
  vendorFault({ ...AT_ODOO, path: 'ir.attachment' }, 'bad_response', why);
