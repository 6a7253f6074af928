// Calls the Service Layer of SAP Business One: logs in once, keeps the session, lists entities and joins documents with their lines. The only file here that talks
// to it and the only one that makes ConnectorErrors.
// https://help.sap.com/doc/fc2f5477516c404c8bf9ad1315a17238/10.0/en-US/Working_with_SAP_Business_One_Service_Layer.pdf
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer } from '../../src/calls/vendor-api.ts';
import { vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { SapB1Config } from './config.ts';
import type { Filter } from './filters.ts';

export interface EntityRead<Row> {
  /** Such as `Orders`. */
  readonly entitySet: string;
  readonly filter: Filter;
  readonly fields: readonly string[];
  readonly row: z.ZodType<Row>;
  readonly orderBy?: string;
  /** Text is compared without case. */
  readonly ignoresCase?: boolean;
  /** Rows hold lists of their own, such as lines. */
  readonly hasLists?: boolean;
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

/** Entities joined with a list of theirs, such as orders with their lines. */
export interface JoinedRead<Head, Line> {
  readonly entitySet: string;
  /** Such as `DocumentLines`. */
  readonly list: string;
  /** In which both are equal, such as `DocEntry`. */
  readonly key: string;
  readonly filter: string;
  readonly head: z.ZodType<Head>;
  readonly headFields: readonly string[];
  readonly line: z.ZodType<Line>;
  readonly lineFields: readonly string[];
  readonly orderBy?: string;
  readonly ignoresCase?: boolean;
}

export interface JoinedRows<Head, Line> {
  readonly rows: readonly { readonly head: Head; readonly line: Line }[];
  /** It may have more. */
  readonly isCut: boolean;
  readonly at: string;
}

export interface SapB1Client {
  /** Such as `sap-b1:sap.example.com`. */
  readonly source: string;
  list<Row>(read: EntityRead<Row>): Promise<EntityRows<Row>>;
  /** One page: how a joined list goes on is not documented. */
  join<Head, Line>(read: JoinedRead<Head, Line>): Promise<JoinedRows<Head, Line>>;
  /** Ends the session, of which a company has only so many. */
  close(): Promise<void>;
}

/** No limit is documented; a node serves one call at a time, and there may be few. */
const PACE = { calls: 10, seconds: 1, callsAtOnce: 4 };
const ROWS_PER_PAGE = 500;
/** A document comes with its lines, at some two hundred fields each. */
const LISTS_PER_PAGE = 10;
/** What a page has where it is not said, 3.7.6: an answer with fewer rows is a whole one. */
const DEFAULT_PAGE = 20;

const REFUSED = 'the user and the password. Enter them again, and see that the company database is right.';
const Session = z.object({
  /** It becomes a header. */
  SessionId: z.string().regex(/^[\w.:-]{1,200}$/),
  /** Minutes. */
  SessionTimeout: z.coerce.number().positive().catch(0),
});
const Links = z.object({ '@odata.nextLink': z.string().optional(), 'odata.nextLink': z.string().optional() });

export function openSapB1Client(config: SapB1Config, access: SourceAccess): SapB1Client {
  const { userName = '', password = '' } = access.secrets;
  const common = { vendor: 'sap-b1', baseUrl: `${config.url}/b1s/v2`, access, pace: PACE };
  let session: string | null = null;
  const authorize = openClientCredentials({
    ...common,
    refused: REFUSED,
    call: {
      method: 'POST',
      path: '/Login',
      body: { json: { CompanyDB: config.companyDb, UserName: userName, Password: password } },
    },
    read: readSession,
    prove: (cookie) => {
      session = cookie;
      return { cookie };
    },
  });
  const api = openVendorApi({ ...common, authorize });
  return {
    source: `sap-b1:${new URL(config.url).hostname}`,

    async list({ entitySet, filter, fields, row, orderBy, rowsMax, ...how }) {
      const page = z.object({ value: z.array(row), ...Links.shape });
      const path = `/${entitySet}`;
      const pageSize = Math.min(rowsMax ?? ROWS_PER_PAGE, how.hasLists ? LISTS_PER_PAGE : ROWS_PER_PAGE);
      const asked = { $select: fields.join(','), $filter: filter, $orderby: orderBy, $top: rowsMax };
      const rows: z.infer<typeof row>[] = [];
      let next = `${path}?${queryOf(asked)}`;
      let firstAt = '';
      for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
        const headers = headersOf(pageSize, how.ignoresCase);
        const answer = await api.call({ method: 'GET', path: next, shownPath: path, headers });
        const { value, ...links } = answer.read(page);
        rows.push(...value);
        firstAt ||= answer.at;
        const link = nextLink(links);
        const isEnough = rowsMax !== undefined && rows.length >= rowsMax;
        if (isEnough || link === null) return { rows: rows.slice(0, rowsMax), isCut: isEnough, at: firstAt };
        next = followLink(link, common.baseUrl, path);
      }
      return { rows, isCut: true, at: firstAt };
    },

    async join({ entitySet, list, key, filter, head, headFields, line, lineFields, orderBy, ignoresCase }) {
      const lines = `${entitySet}/${list}`;
      const options = [
        `$expand=${entitySet}($select=${headFields.join(',')}),${lines}($select=${lineFields.join(',')})`,
        `$filter=${entitySet}/${key} eq ${lines}/${key} and ${filter}`,
        ...(orderBy === undefined ? [] : [`$orderby=${orderBy}`]),
      ];
      const answer = await api.call({
        method: 'POST',
        path: '/QueryService_PostQuery',
        shownPath: `/QueryService_PostQuery ${lines}`,
        // It only reads.
        isRepeatable: true,
        headers: headersOf(ROWS_PER_PAGE, ignoresCase),
        body: { json: { QueryPath: `$crossjoin(${entitySet},${lines})`, QueryOption: options.join('&') } },
      });
      const { value, ...links } = answer.read(
        z.object({ value: z.array(z.object({ [entitySet]: head, [lines]: line })), ...Links.shape }),
      );
      const rows = value.map((row) => ({
        head: row[entitySet] as z.infer<typeof head>,
        line: row[lines] as z.infer<typeof line>,
      }));
      return { rows, isCut: nextLink(links) !== null || rows.length >= DEFAULT_PAGE, at: answer.at };
    },

    async close() {
      const cookie = session;
      session = null;
      if (cookie === null) return;
      const door = openVendorApi(common);
      await door.call({ method: 'POST', path: '/Logout', headers: { cookie } }).catch((error: unknown) => {
        // It ends by itself.
        if (!(error instanceof ConnectorError)) throw error;
      });
    },
  };
}

/** Both cookies: ROUTEID keeps the calls at the node that has the session. */
function readSession(answer: VendorAnswer) {
  const { SessionId, SessionTimeout } = answer.read(Session);
  const node = answer.headers
    .getSetCookie()
    .flatMap((cookie) => /^ROUTEID=([\w.-]{1,100})(?:;|$)/.exec(cookie)?.[1] ?? []);
  const cookies = [`B1SESSION=${SessionId}`, ...node.slice(0, 1).map((route) => `ROUTEID=${route}`)];
  return { token: cookies.join('; '), seconds: SessionTimeout * 60 };
}

/** A space is `%20`: whether a `+` is read as one is not documented. */
const queryOf = (query: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(query)
    .flatMap(([name, value]) => (value == null ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');

const headersOf = (pageSize: number, ignoresCase = false) => ({
  prefer: `odata.maxpagesize=${pageSize}`,
  ...(ignoresCase ? { 'b1s-caseinsensitive': 'true' } : {}),
});

const nextLink = (links: z.infer<typeof Links>): string | null =>
  links['@odata.nextLink'] ?? links['odata.nextLink'] ?? null;

/** The session goes below our address alone, whatever a link says. It is relative, `/b1s/v2/Orders?$skip=20` or `Orders?$skip=20`, and knows nothing of a path
 * that a host puts before. */
function followLink(link: string, baseUrl: string, path: string): string {
  const url = URL.canParse(link, `${baseUrl}/`) ? new URL(link, `${baseUrl}/`) : null;
  const [, entity] = /^(?:\/.*)?\/b1s\/v2(\/[^/]+)$/.exec(url?.pathname ?? '') ?? [];
  if (url === null || entity !== path || url.origin !== new URL(baseUrl).origin)
    throw broken(path, 'its next page lies elsewhere.');
  return `${path}${url.search}`;
}

const broken = (path: string, why: string): ConnectorError =>
  vendorFault({ vendor: 'sap-b1', method: 'GET', path }, 'bad_response', why);

export const noSuchOrder = (): ConnectorError =>
  vendorFault({ vendor: 'sap-b1', method: 'GET', path: '/Orders' }, 'not_found', 'no order has this id.');

export const brokenOrder = (why: string): ConnectorError => broken('/Orders', why);
