// Calls the OData 2.0 services of an S/4HANA, Cloud or on premise. The only file here that talks to it and the only one that makes ConnectorErrors.
// https://api.sap.com/package/SAPS4HANACloud/odata
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorApiOptions } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { S4hanaConfig } from './config.ts';
import type { Filters } from './filters.ts';
import { PdfAnswer } from './rows.ts';

/** Some have two versions under one technical name, the older of which is the one without `;v=`. */
export const SERVICES = {
  orders: 'API_SALES_ORDER_SRV',
  deliveries: 'API_OUTBOUND_DELIVERY_SRV;v=0002',
  billing: 'API_BILLING_DOCUMENT_SRV',
  partners: 'API_BUSINESS_PARTNER',
  returns: 'API_CUSTOMER_RETURN_SRV',
  returnDeliveries: 'API_CUSTOMER_RETURNS_DELIVERY_SRV;v=0002',
  stock: 'API_MATERIAL_STOCK_SRV',
  products: 'API_PRODUCT_SRV',
  purchases: 'API_PURCHASEORDER_PROCESS_SRV',
} as const;

export interface EntityRead<Row> {
  readonly service: keyof typeof SERVICES;
  /** Such as `A_SalesOrder`. */
  readonly entitySet: string;
  /** All where they are left out; none is nothing. */
  readonly filters?: Filters;
  readonly row: z.ZodType<Row>;
  /** By its key where no other is meant: pages must not shift. */
  readonly orderBy: string;
  readonly expand?: string;
  /** Of each filter; all, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface EntityRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered; '' where nothing was asked. */
  readonly at: string;
}

export interface S4hanaClient {
  /** Such as `s4hana:my300000-api.s4hana.cloud.sap`. */
  readonly source: string;
  list<Row>(read: EntityRead<Row>): Promise<EntityRows<Row>>;
  /** The print of a billing document. */
  readPdf(billingDocument: string): Promise<{ readonly bytes: Uint8Array; readonly at: string }>;
}

/** SAP names no figure that holds for all systems; here ten calls a second and four at once. */
const PACE = { calls: 10, seconds: 1, callsAtOnce: 4 };
/** An item has some hundred fields: five megabytes. */
const ROWS_PER_PAGE = 1_000;
const VENDOR = 's4hana';

export function openS4hanaClient(config: S4hanaConfig, access: SourceAccess): S4hanaClient {
  const api = openVendorApi({
    vendor: VENDOR,
    baseUrl: config.url,
    access,
    authorize: signIn(config, access),
    pace: PACE,
  });
  const client = { 'sap-client': config.sapClient };

  /** Of one filter. */
  async function listOne<Row>(read: EntityRead<Row>, filter: string | undefined): Promise<EntityRows<Row>> {
    const { service, entitySet, row, orderBy, expand, rowsMax } = read;
    const page = z.object({
      d: z.object({
        results: z.array(row).max(limits.vendor.listItemsMax),
        __next: z.string().nullish(),
        /** Of all pages; asked for, since a service may show fewer at once than were asked for, and name no next page. */
        __count: z.coerce.number().int().nonnegative().nullish(),
      }),
    });
    const root = `/sap/opu/odata/sap/${SERVICES[service]}`;
    const path = `${root}/${entitySet}`;
    const top = rowsMax ?? ROWS_PER_PAGE;
    const query = {
      ...client,
      $filter: filter,
      $expand: expand,
      $orderby: orderBy,
      $top: top,
      $inlinecount: 'allpages',
    };
    const rows: Row[] = [];
    let next: { readonly path: string; readonly query?: Readonly<Record<string, string | number | undefined>> } = {
      path,
      query,
    };
    let at = '';
    for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
      const answer = await api.call({ method: 'GET', ...next, shownPath: path });
      const { results, __next: link, __count: count } = answer.read(page).d;
      rows.push(...results);
      at ||= answer.at;
      if (rowsMax !== undefined && rows.length >= rowsMax) return { rows: rows.slice(0, rowsMax), isCut: true, at };
      const isLast = results.length === 0 || (count == null ? results.length < top : rows.length >= count);
      if (link == null && isLast) return { rows, isCut: false, at };
      next =
        link == null
          ? { path, query: { ...query, $skip: rows.length } }
          : { path: pathOfNext(link, config.url, root, path) };
    }
    return { rows, isCut: true, at };
  }

  return {
    source: `${VENDOR}:${new URL(config.url).hostname}`,
    async list(read) {
      const answers: EntityRows<z.infer<typeof read.row>>[] = [];
      for (const filter of read.filters ?? [undefined]) answers.push(await listOne(read, filter));
      return {
        rows: answers.flatMap(({ rows }) => rows),
        isCut: answers.some(({ isCut }) => isCut),
        at: answers[0]?.at ?? '',
      };
    },

    async readPdf(billingDocument) {
      const path = `/sap/opu/odata/sap/${SERVICES.billing}/GetPDF`;
      if (!/^[A-Z0-9]{1,10}$/.test(billingDocument)) throw broken(path, 'a document has no number that may be asked.');
      const query = { ...client, BillingDocument: `'${billingDocument}'` };
      const answer = await api.call({ method: 'GET', path, query });
      const bytes = Buffer.from(answer.read(PdfAnswer), 'base64');
      if (bytes.length > limits.sources.documentBytesMax) throw broken(path, 'its print is too big.');
      if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw broken(path, 'its print is no PDF.');
      return { bytes: new Uint8Array(bytes), at: answer.at };
    },
  };
}

/** OAuth where there is an address for tokens, SAP's sandbox by its key, else a communication user. */
function signIn(config: S4hanaConfig, access: SourceAccess): NonNullable<VendorApiOptions['authorize']> {
  const { user = '', password = '', clientId = '', clientSecret = '', apiKey = '' } = access.secrets;
  if (config.tokenUrl === undefined) {
    const proof = apiKey === '' ? { authorization: basic(user, password) } : { apikey: apiKey };
    return async () => proof;
  }
  const { origin, pathname, search } = new URL(config.tokenUrl);
  return openClientCredentials({
    vendor: VENDOR,
    baseUrl: origin,
    access,
    call: {
      method: 'POST',
      path: `${pathname}${search}`,
      shownPath: pathname,
      headers: { authorization: basic(clientId, clientSecret) },
      body: { form: { grant_type: 'client_credentials' } },
    },
  });
}

const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`, 'utf8').toString('base64')}`;

/** The next page as a path below our address: what proves who we are goes to this service alone, whatever a link says. */
function pathOfNext(link: string, url: string, root: string, path: string): string {
  const there = URL.canParse(link, `${url}${root}/`) ? new URL(link, `${url}${root}/`).href : '';
  const service = new URL(`${url}${root}/`).href;
  if (!there.startsWith(service)) throw broken(path, 'its next page lies elsewhere.');
  return `${root}/${there.slice(service.length)}`;
}

const broken = (path: string, why: string): ConnectorError =>
  vendorFault({ vendor: VENDOR, method: 'GET', path }, 'bad_response', why);

export const noSuchOrder = (): ConnectorError =>
  vendorFault({ vendor: VENDOR, method: 'GET', path: 'A_SalesOrder' }, 'not_found', 'no order has this number.');

export const brokenOrder = (why: string): ConnectorError => broken('A_SalesOrder', why);

/** What is added up of a part alone is wrong. */
export const cutRead = (entitySet: string): ConnectorError =>
  broken(entitySet, 'there is more of it than can be read.');
