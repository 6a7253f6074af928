// Calls Business Central's API v2.0 as an application of Entra. The only file here that talks to it and the only one that makes ConnectorErrors.
// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { BusinessCentralConfig } from './config.ts';
import type { Filter } from './filters.ts';

export interface EntityRead<Row> {
  /** Such as `salesOrders`. */
  readonly entitySet: string;
  /** Of a custom page, such as `contoso/shipping/v1.0`; the standard API where it is left out. */
  readonly api?: string;
  readonly filter?: Filter;
  readonly row: z.ZodType<Row>;
  readonly expand?: string;
  readonly orderBy?: string;
  /** All, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface EntityRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered. */
  readonly at: string;
}

export interface BusinessCentralClient {
  /** Such as `business-central:Production`. */
  readonly source: string;
  list<Row>(read: EntityRead<Row>): Promise<EntityRows<Row>>;
  /** The print of a document, such as `salesInvoices`. */
  readPdf(entitySet: string, id: string): Promise<{ readonly bytes: Uint8Array; readonly at: string }>;
}

/** Half of a production environment's 600 a minute, which is all of a sandbox's; five may run at once for one user.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/dynamics-rate-limits */
const PACE = { calls: 300, seconds: 60, callsAtOnce: 4 };
/** Documents come with their lines, up to thousands each. */
const ROWS_PER_PAGE = 1_000;
const DOCUMENTS_PER_PAGE = 50;

export function openBusinessCentralClient(config: BusinessCentralConfig, access: SourceAccess): BusinessCentralClient {
  const vendor = 'business-central';
  const { clientId = '', clientSecret = '' } = access.secrets;
  const authorize = openClientCredentials({
    vendor,
    baseUrl: config.loginUrl,
    access,
    call: {
      method: 'POST',
      path: `/${config.tenantId}/oauth2/v2.0/token`,
      body: {
        form: {
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: 'https://api.businesscentral.dynamics.com/.default',
        },
      },
    },
  });
  const baseUrl = `${config.apiUrl}/v2.0/${config.tenantId}/${config.environment}/api`;
  const api = openVendorApi({ vendor, baseUrl, access, authorize, pace: PACE });
  const company = `companies(${config.companyId})`;

  return {
    source: `business-central:${config.environment}`,
    async list({ entitySet, api: custom = 'v2.0', filter, row, expand, orderBy, rowsMax }) {
      const page = z.object({ value: z.array(row), '@odata.nextLink': z.string().optional() });
      const query = { $filter: filter ?? undefined, $expand: expand, $orderby: orderBy, $top: rowsMax };
      const path = `/${custom}/${company}/${entitySet}`;
      const rows: z.infer<typeof row>[] = [];
      let next: { path: string; query?: typeof query } = { path, query };
      let firstAt = '';
      for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
        const headers = { prefer: `odata.maxpagesize=${expand === undefined ? ROWS_PER_PAGE : DOCUMENTS_PER_PAGE}` };
        const answer = await api.call({ method: 'GET', ...next, shownPath: path, headers });
        if (hasCutLines(answer.json(), expand)) throw broken(path, 'a document has more lines than come at once.');
        const { value, '@odata.nextLink': link } = answer.read(page);
        rows.push(...value);
        firstAt ||= answer.at;
        const isEnough = rowsMax !== undefined && rows.length >= rowsMax;
        if (isEnough || link === undefined) return { rows: rows.slice(0, rowsMax), isCut: isEnough, at: firstAt };
        // The key goes to our address alone, whatever a link says.
        if (!link.startsWith(`${baseUrl}/`)) throw broken(path, 'its next page lies elsewhere.');
        next = { path: link.slice(baseUrl.length) };
      }
      return { rows, isCut: true, at: firstAt };
    },

    async readPdf(entitySet, id) {
      const path = `/v2.0/${company}/${entitySet}(${id})/pdfDocument/pdfDocumentContent`;
      const { bytes, at } = await api.call({ method: 'GET', path, headers: { accept: 'application/octet-stream' } });
      if (bytes.length > limits.sources.documentBytesMax) throw broken(path, 'its print is too big.');
      if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw broken(path, 'its print is no PDF.');
      return { bytes: new Uint8Array(bytes), at };
    },
  };
}

/** Lines that are shown with their document may be paged of their own. */
function hasCutLines(answer: unknown, expand: string | undefined): boolean {
  const page = z.object({ value: z.array(z.record(z.string(), z.unknown())) }).safeParse(answer);
  return (
    expand !== undefined && page.success && page.data.value.some((row) => row[`${expand}@odata.nextLink`] !== undefined)
  );
}

const broken = (path: string, why: string): ConnectorError =>
  vendorFault({ vendor: 'business-central', method: 'GET', path }, 'bad_response', why);

export const noSuchOrder = (): ConnectorError =>
  vendorFault(
    { vendor: 'business-central', method: 'GET', path: 'salesOrders' },
    'not_found',
    'no order has this number.',
  );

export const brokenOrder = (why: string): ConnectorError => broken('salesOrders', why);
