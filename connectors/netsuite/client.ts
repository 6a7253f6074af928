// Asks NetSuite's SuiteQL over REST, as an application with a certificate (OAuth 2.0, client credentials). The only file here that talks to NetSuite and the
// only one that makes ConnectorErrors. https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { readSigningKey, signAssertion } from './assertion.ts';
import { apiUrlOf, type NetsuiteConfig } from './config.ts';

export interface QueryRead<Row> {
  /** What is read, such as `sales orders`: shown in errors in the place of the query, which holds what a customer wrote. */
  readonly of: string;
  /** Sorted without doubt, since pages are cut from it. */
  readonly query: string;
  readonly row: z.ZodType<Row>;
  /** All, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface QueriedRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered. */
  readonly at: string;
}

export interface NetsuiteClient {
  /** Such as `netsuite:1234567_SB1`. */
  readonly source: string;
  /** ConnectorError `auth` also where the role does not see a table or a column of the query. */
  read<Row>(read: QueryRead<Row>): Promise<QueriedRows<Row>>;
}

const VENDOR = 'netsuite';
const TOKEN_PATH = '/services/rest/auth/oauth2/v1/token';
const QUERY_PATH = '/services/rest/query/v1/suiteql';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const REFUSED = 'the assertion. Enter the client id, the certificate id and the private key again.';
const ROWS_PER_PAGE = 1_000;
/** An account has 15 requests at once by default, 5 on a shared service, for all that is connected to it.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1500275531.html */
const PACE = { calls: 10, seconds: 1, callsAtOnce: 3 };

export function openNetsuiteClient(config: NetsuiteConfig, access: SourceAccess): NetsuiteClient {
  const baseUrl = apiUrlOf(config);
  const authorize = openClientCredentials({
    vendor: VENDOR,
    baseUrl,
    access,
    refused: REFUSED,
    call: () => tokenCall(config, access, `${baseUrl}${TOKEN_PATH}`),
  });
  const api = openVendorApi({ vendor: VENDOR, baseUrl, access, authorize, pace: PACE, explain });
  return {
    source: `${VENDOR}:${config.accountId}`,
    async read({ of, query, row, rowsMax }) {
      const limit = Math.min(rowsMax ?? ROWS_PER_PAGE, ROWS_PER_PAGE);
      const page = z.object({ items: z.array(row).max(limit), hasMore: z.boolean() });
      const rows: z.infer<typeof row>[] = [];
      let firstAt = '';
      for (let pages = 0; pages < limits.vendor.pagesMax; pages += 1) {
        const answer = await api.call({
          method: 'POST',
          path: QUERY_PATH,
          shownPath: `suiteql ${of}`,
          // It only reads.
          isRepeatable: true,
          query: { limit, offset: pages * limit },
          headers: { prefer: 'transient' },
          body: { json: { q: query } },
        });
        const { items, hasMore } = answer.read(page);
        if (hasMore && items.length === 0) throw broken(of, 'a page that is not the last is empty.');
        rows.push(...items);
        firstAt ||= answer.at;
        const isEnough = rowsMax !== undefined && rows.length >= rowsMax;
        if (!hasMore || isEnough) return { rows, isCut: hasMore, at: firstAt };
      }
      return { rows, isCut: true, at: firstAt };
    },
  };
}

function tokenCall({ certificateId }: NetsuiteConfig, { secrets, clock }: SourceAccess, audience: string): VendorCall {
  const { clientId = '', privateKey = '' } = secrets;
  const key = readSigningKey(privateKey);
  if (key === null)
    throw vendorFault(
      { vendor: VENDOR, method: 'POST', path: TOKEN_PATH },
      'auth',
      'the private key is none of RSA with 3072 or 4096 bits, or of EC with 256, 384 or 521, in PEM. Enter that of the certificate again.',
    );
  const claims = { clientId, certificateId, audience, nowMs: Date.parse(clock.now()) };
  const form = {
    grant_type: 'client_credentials',
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: signAssertion(key, claims),
  };
  return { method: 'POST', path: TOKEN_PATH, body: { form } };
}

const Fault = z.object({
  'o:errorDetails': z
    .array(z.object({ 'o:errorCode': z.string().catch(''), detail: z.string().catch('') }))
    .min(1)
    .max(100),
});
const TOO_MANY = new Set(['SSS_REQUEST_LIMIT_EXCEEDED', 'CONCURRENCY_LIMIT_EXCEEDED', 'WS_REQUEST_BLOCKED']);
/** A table or column that a role may not see, or whose feature is off, is none to it. */
const UNSEEN = /\bnot found\b|\bNOT_EXPOSED\b|unknown identifier|unknown field|permission/i;

/** NetSuite answers 400 to too many requests at once and to what a role may not see.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156570709583.html */
function explain(answer: VendorAnswer, place: CallPlace): ConnectorError | null {
  const fault = Fault.safeParse(answer.json());
  if (answer.status !== 400 || !fault.success) return null;
  const details = fault.data['o:errorDetails'];
  if (details.some((one) => TOO_MANY.has(one['o:errorCode'])))
    return vendorFault(place, 'rate_limited', 'too many requests run at once in this account.');
  return details.some(({ detail }) => UNSEEN.test(detail))
    ? vendorFault(place, 'auth', 'the role does not see a table or a field of it, or a feature of the account is off.')
    : null;
}

const broken = (of: string, why: string): ConnectorError =>
  vendorFault({ vendor: VENDOR, method: 'POST', path: `suiteql ${of}` }, 'bad_response', why);

export const noSuchOrder = (): ConnectorError =>
  vendorFault({ vendor: VENDOR, method: 'POST', path: 'suiteql sales orders' }, 'not_found', 'no order has this id.');

export const brokenOrder = (why: string): ConnectorError => broken('sales orders', why);
