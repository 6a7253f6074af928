// A small ERPNext for tests: doctypes with their records, Frappe's lists as a database that knows no case answers them, rights, and prints. In the shape of
// https://docs.frappe.io/framework/user/en/api/rest and of Frappe's get_list.
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';

export type Doc = Record<string, unknown>;
export type Tables = Record<string, Doc[]>;

export const SECRETS = { apiKey: 'key-1', apiSecret: 'secret-1' } as const;

/** Tables within documents, with the document whose rights count. */
const PARENTS: Readonly<Record<string, string>> = {
  'Sales Order Item': 'Sales Order',
  'Delivery Note Item': 'Delivery Note',
  'Shipment Delivery Note': 'Shipment',
  'Sales Invoice Item': 'Sales Invoice',
  'Dynamic Link': 'Contact',
  'Contact Email': 'Contact',
  'Purchase Order Item': 'Purchase Order',
};

export interface ErpnextServer extends VendorServer {
  readonly tables: Tables;
  /** Doctypes that the user may not read. */
  readonly forbidden: Set<string>;
}

interface Asked {
  readonly doctype: string;
  readonly parent?: string;
  readonly filters: readonly (readonly [string, string, unknown])[];
  readonly fields: readonly string[];
  readonly order_by: string;
  readonly limit_start: number;
  readonly limit_page_length: number;
}

export async function startErpnext(tables: Tables): Promise<ErpnextServer> {
  const forbidden = new Set<string>();
  const server = await startVendorServer((request) => {
    if (request.headers['authorization'] !== `token ${SECRETS.apiKey}:${SECRETS.apiSecret}`)
      return { status: 401, json: { exc_type: 'AuthenticationError' } };
    if (request.path === '/api/method/frappe.utils.print_format.download_pdf') return answerPrint(tables, request);
    if (request.path !== '/api/method/frappe.client.get_list')
      return { status: 404, json: { exc_type: 'DoesNotExistError' } };
    return answerList(tables, forbidden, JSON.parse(request.body));
  });
  return Object.assign(server, { tables, forbidden });
}

function answerPrint(tables: Tables, { query }: VendorRequest): VendorReply {
  const found = tables[query.get('doctype') ?? '']?.find(({ name }) => name === query.get('name'));
  return found === undefined
    ? { status: 404 }
    : { text: String(found['pdf'] ?? ''), headers: { 'content-type': 'application/pdf' } };
}

function answerList(tables: Tables, forbidden: ReadonlySet<string>, asked: Asked): VendorReply {
  const { doctype, filters, fields, limit_start, limit_page_length } = asked;
  const table = tables[doctype];
  if (table === undefined) return { status: 404, json: { exc_type: 'DoesNotExistError' } };
  const parent = PARENTS[doctype];
  if (parent !== asked.parent || forbidden.has(parent ?? doctype))
    return { status: 403, json: { exc_type: 'PermissionError' } };
  const known = new Set(table.flatMap((doc) => Object.keys(doc)));
  const used = [...fields, ...filters.map(([field]) => field)];
  if (table.length > 0 && used.some((field) => !known.has(field)))
    return { status: 417, json: { exc_type: 'DataError' } };
  const found = sortBy(
    table.filter((doc) => filters.every(([field, operator, value]) => holds(doc[field], operator, value))),
    asked.order_by,
  );
  const page = found.slice(limit_start, limit_start + limit_page_length);
  return {
    json: { message: page.map((doc) => Object.fromEntries(fields.map((field) => [field, doc[field] ?? null]))) },
  };
}

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

function holds(value: unknown, operator: string, wanted: unknown): boolean {
  if (operator === '=') return fold(value) === fold(wanted);
  if (operator === 'in') return (wanted as unknown[]).map(fold).includes(fold(value));
  if (operator === '>=') return String(value) >= String(wanted);
  throw new Error(`The small ERPNext does not know ${operator}.`);
}

function sortBy(docs: readonly Doc[], order: string): Doc[] {
  const keys = order.split(', ').map((part) => part.split(' '));
  return [...docs].sort((one, other) => {
    for (const [field = 'name', direction] of keys) {
      const compared = String(one[field] ?? '').localeCompare(String(other[field] ?? ''), 'en', { numeric: true });
      if (compared !== 0) return direction === 'desc' ? -compared : compared;
    }
    return 0;
  });
}
