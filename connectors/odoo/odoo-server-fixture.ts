// A small Odoo for tests: records of its models, search domains as Odoo reads them (prefix operators, dotted paths, `=ilike` with wildcards), both
// of its APIs, its errors, access rights by model and fields by version. In the shape of
// https://www.odoo.com/documentation/19.0/developer/reference/external_api.html and external_rpc_api.html.
import { onTestFinished } from 'vitest';
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';

export type OdooRecord = Record<string, unknown> & { readonly id: number };
export type OdooTables = Record<string, OdooRecord[]>;

export const API_KEY = '6578616d706c65206a736f6e20617069206b6579';
export const DATABASE = 'hilltop';
export const LOGIN = 'waybill@hilltop.example';

const LINKS: Readonly<Record<string, string>> = {
  partner_id: 'res.partner',
  partner_shipping_id: 'res.partner',
  commercial_partner_id: 'res.partner',
  location_id: 'stock.location',
  location_dest_id: 'stock.location',
  order_id: 'sale.order',
  sale_id: 'sale.order',
  product_id: 'product.product',
};

export interface OdooServer extends VendorServer {
  readonly tables: OdooTables;
  /** Models that the user may not read. */
  readonly forbidden: Set<string>;
  /** Fields that this version has not, such as `stock.move.quantity`. */
  readonly missingFields: Set<string>;
}

class OdooFault extends Error {
  readonly status: number;
  readonly odooName: string;
  constructor(status: number, odooName: string) {
    super(odooName);
    this.status = status;
    this.odooName = odooName;
  }
}

export async function startOdoo(tables: OdooTables): Promise<OdooServer> {
  const forbidden = new Set<string>();
  const missingFields = new Set<string>();
  const odoo = { tables, forbidden, missingFields };
  const server = await startVendorServer((request) => {
    try {
      return request.path === '/jsonrpc' ? answerRpc(odoo, request) : answerJson2(odoo, request);
    } catch (error) {
      if (!(error instanceof OdooFault)) throw error;
      const { status, odooName } = error;
      const debug = 'Traceback (most recent call last): …';
      if (request.path !== '/jsonrpc')
        return { status, json: { name: odooName, message: 'secret words', arguments: [], context: {}, debug } };
      return {
        json: {
          jsonrpc: '2.0',
          id: 1,
          error: { code: 200, message: 'Odoo Server Error', data: { name: odooName, debug } },
        },
      };
    }
  });
  onTestFinished(server.stop);
  return Object.assign(server, odoo);
}

type Odoo = Pick<OdooServer, 'tables' | 'forbidden' | 'missingFields'>;

function answerJson2(odoo: Odoo, { method, path, headers, body }: VendorRequest): VendorReply {
  const [, model = '', action = ''] = /^\/json\/2\/([a-z.]+)\/([a-z_]+)$/.exec(path) ?? [];
  if (method !== 'POST' || model === '') throw new OdooFault(404, 'werkzeug.exceptions.NotFound');
  if (headers['authorization'] !== `bearer ${API_KEY}`) throw new OdooFault(401, 'werkzeug.exceptions.Unauthorized');
  if (headers['x-odoo-database'] !== DATABASE) throw new OdooFault(404, 'werkzeug.exceptions.NotFound');
  return { json: execute(odoo, model, action, JSON.parse(body)) };
}

function answerRpc(odoo: Odoo, { body }: VendorRequest): VendorReply {
  const { params } = JSON.parse(body);
  const result = (value: unknown): VendorReply => ({ json: { jsonrpc: '2.0', id: 1, result: value } });
  if (params.service === 'common' && params.method === 'authenticate') {
    const [database, login, key] = params.args;
    return result(database === DATABASE && login === LOGIN && key === API_KEY ? 7 : false);
  }
  const [database, userId, key, model, action, , named] = params.args;
  if (database !== DATABASE || userId !== 7 || key !== API_KEY)
    throw new OdooFault(200, 'odoo.exceptions.AccessDenied');
  return result(execute(odoo, model, action, named));
}

function execute(odoo: Odoo, model: string, action: string, named: Record<string, unknown>): unknown {
  const table = odoo.tables[model];
  if (table === undefined) throw new OdooFault(404, 'builtins.KeyError');
  if (odoo.forbidden.has(model)) throw new OdooFault(403, 'odoo.exceptions.AccessError');
  const has = (field: string): boolean =>
    field === 'id' || (!odoo.missingFields.has(`${model}.${field}`) && (FIELDS[model]?.includes(field) ?? false));
  if (action === 'fields_get') {
    const fields = (named['allfields'] as string[]).filter(has);
    return Object.fromEntries(fields.map((field) => [field, { type: 'char' }]));
  }
  if (action !== 'search_read') throw new OdooFault(404, 'builtins.AttributeError');
  const {
    domain,
    fields,
    offset = 0,
    limit,
    order = 'id',
  } = named as { domain: unknown[]; fields: string[]; offset?: number; limit: number; order?: string };
  if (fields.some((field) => !has(field))) throw new OdooFault(422, 'builtins.ValueError');
  const context = (named['context'] ?? {}) as { active_test?: boolean };
  const isActive = (record: OdooRecord): boolean => record['active'] !== false || context.active_test === false;
  const found = table.filter((record) => isActive(record) && matches(odoo, record, domain, model));
  return sortBy(found, order)
    .slice(offset, offset + limit)
    .map((record) => Object.fromEntries(['id', ...fields].map((field) => [field, record[field] ?? false])));
}

/** Odoo's prefix notation: `|` takes the next two, what is left all holds. */
function matches(odoo: Odoo, record: OdooRecord, domain: unknown[], model: string): boolean {
  const rest = [...domain];
  const next = (): boolean => {
    const term = rest.shift();
    if (term === '|' || term === '&') {
      const [one, other] = [next(), next()];
      return term === '|' ? one || other : one && other;
    }
    if (!Array.isArray(term) || term.length !== 3) throw new OdooFault(422, 'builtins.ValueError');
    const [path, operator, value] = term;
    return holds(valueAt(odoo, record, String(path), model), operator, value);
  };
  let isFitting = true;
  while (rest.length > 0) isFitting = next() && isFitting;
  return isFitting;
}

function valueAt(odoo: Odoo, record: OdooRecord, path: string, model: string): unknown {
  const [field = '', ...deeper] = path.split('.');
  if (field !== 'id' && !FIELDS[model]?.includes(field)) throw new OdooFault(422, 'builtins.ValueError');
  const value = record[field] ?? false;
  const id = Array.isArray(value) && typeof value[1] === 'string' ? value[0] : value;
  if (deeper.length === 0) return id;
  const linked = model.startsWith('purchase') && field === 'order_id' ? 'purchase.order' : (LINKS[field] ?? '');
  const target = odoo.tables[linked]?.find((one) => one.id === id);
  return target === undefined ? false : valueAt(odoo, target, deeper.join('.'), linked);
}

function holds(value: unknown, operator: unknown, wanted: unknown): boolean {
  const text = value === false ? null : String(value);
  switch (operator) {
    case '=':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case 'in':
      return (wanted as unknown[]).includes(value);
    case '>=':
      return text !== null && text >= String(wanted);
    case '=ilike':
      return text !== null && likeOf(String(wanted)).test(text);
    case 'ilike':
      return text !== null && likeOf(`%${wanted}%`).test(text);
    default:
      throw new OdooFault(422, 'builtins.ValueError');
  }
}

/** A pattern of PostgreSQL's ILIKE. */
function likeOf(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|([%_])|([^\\%_]+)/gs, (_, escaped?: string, wild?: string, plain?: string) =>
    wild === '%'
      ? '[\\s\\S]*'
      : wild === '_'
        ? '[\\s\\S]'
        : (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
  );
  return new RegExp(`^${source}$`, 'i');
}

function sortBy(records: readonly OdooRecord[], order: string): OdooRecord[] {
  const keys = order.split(',').map((part) => part.trim().split(' '));
  const rank = (record: OdooRecord, field: string): string | number => {
    const value = record[field];
    const known = Array.isArray(value) ? value[0] : value;
    return typeof known === 'number' ? known : String(known);
  };
  return [...records].sort((one, other) => {
    for (const [field = 'id', direction] of keys) {
      const [a, b] = [rank(one, field), rank(other, field)];
      if (a !== b) return (a < b ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}

/** What each model has here: fields of Odoo 19, and `quantity_done` of versions before 17. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'sale.order':
    'name state date_order partner_id partner_shipping_id currency_id amount_total amount_paid team_id invoice_ids write_date client_order_ref origin x_web_order'.split(
      ' ',
    ),
  'sale.order.line':
    'order_id product_id product_uom_qty qty_delivered price_unit display_type is_delivery is_downpayment sequence'.split(
      ' ',
    ),
  'stock.picking':
    'name state sale_id carrier_id carrier_tracking_ref carrier_tracking_url create_date date_done write_date location_id location_dest_id'.split(
      ' ',
    ),
  'stock.move':
    'picking_id sale_line_id product_id state product_uom_qty quantity quantity_done forecast_expected_date forecast_availability'.split(
      ' ',
    ),
  'stock.location': ['usage'],
  'res.partner':
    'name email email_normalized type lang is_company commercial_partner_id category_id street street2 city zip state_id country_id country_code active'.split(
      ' ',
    ),
  'res.partner.category': ['name'],
  'product.product': 'display_name default_code barcode free_qty qty_available lst_price currency_id active'.split(' '),
  'purchase.order': ['state'],
  'purchase.order.line': 'order_id product_id product_qty qty_received date_planned'.split(' '),
  'account.move': 'name move_type state payment_state amount_total currency_id invoice_date'.split(' '),
  'ir.attachment': 'name res_model res_id res_field mimetype file_size datas'.split(' '),
  'res.users.apikeys': ['name', 'expiration_date'],
};
