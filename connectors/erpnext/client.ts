// Calls Frappe's lists and prints. The only file here that talks to ERPNext and the only one that makes ConnectorErrors.
// https://docs.frappe.io/framework/user/en/api/rest
import { z } from 'zod';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { ErpnextConfig } from './config.ts';
import type { Filters } from './filters.ts';

export interface ListRead<Row> {
  /** Such as `Sales Order`. */
  readonly doctype: string;
  /** Of a table within a document: the document's doctype, whose rights count. */
  readonly parent?: string;
  readonly filters: Filters;
  readonly fields: readonly string[];
  readonly row: z.ZodType<Row>;
  readonly orderBy?: string;
  /** All, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface ListedRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered. */
  readonly at: string;
}

export interface ErpnextClient {
  /** Such as `erpnext:erp.example.com`. */
  readonly source: string;
  list<Row>(read: ListRead<Row>): Promise<ListedRows<Row>>;
  /** A submitted document as it is printed. */
  readPdf(doctype: string, name: string): Promise<{ readonly bytes: Uint8Array; readonly at: string }>;
}

const ROWS_PER_PAGE = 1_000;
/** Frappe Cloud counts time and not calls; here ten calls a second and four at once. */
const PACE = { calls: 10, seconds: 1, callsAtOnce: 4 };

export function openErpnextClient(config: ErpnextConfig, access: SourceAccess): ErpnextClient {
  const { apiKey = '', apiSecret = '' } = access.secrets;
  const authorize = async () => ({ authorization: `token ${apiKey}:${apiSecret}` });
  const api = openVendorApi({ vendor: 'erpnext', baseUrl: config.url, access, authorize, pace: PACE });
  return {
    source: `erpnext:${new URL(config.url).hostname}`,
    async list({ doctype, parent, filters, fields, row, orderBy = 'name asc', rowsMax }) {
      const limit = rowsMax ?? ROWS_PER_PAGE;
      const page = z.object({ message: z.array(row).max(limit) });
      const rows: z.infer<typeof row>[] = [];
      let firstAt = '';
      for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
        const answer = await api.call({
          // Filters of many values are longer than an address may be; this POST only reads.
          method: 'POST',
          path: '/api/method/frappe.client.get_list',
          shownPath: `get_list ${doctype}`,
          isRepeatable: true,
          body: {
            json: {
              doctype,
              parent,
              filters,
              fields,
              order_by: orderBy,
              limit_start: pages * ROWS_PER_PAGE,
              limit_page_length: limit,
            },
          },
        });
        const { message } = answer.read(page);
        rows.push(...message);
        firstAt ||= answer.at;
        if (rowsMax !== undefined || message.length < limit)
          return { rows, isCut: rowsMax !== undefined && message.length === limit, at: firstAt };
      }
      return { rows, isCut: true, at: firstAt };
    },

    async readPdf(doctype, name) {
      const path = '/api/method/frappe.utils.print_format.download_pdf';
      const query = { doctype, name, format: config.printFormat };
      const { bytes, at } = await api.call({ method: 'GET', path, query, headers: { accept: 'application/pdf' } });
      if (bytes.length > limits.sources.documentBytesMax) throw broken(path, 'its print is too big.');
      if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw broken(path, 'its print is no PDF.');
      return { bytes: new Uint8Array(bytes), at };
    },
  };
}

const broken = (path: string, why: string): ConnectorError =>
  vendorFault({ vendor: 'erpnext', method: 'GET', path }, 'bad_response', why);

export const noSuchOrder = (): ConnectorError =>
  vendorFault(
    { vendor: 'erpnext', method: 'POST', path: 'get_list Sales Order' },
    'not_found',
    'no order has this number.',
  );

export const brokenOrder = (why: string): ConnectorError => broken('Sales Order', why);
