// Asks PayPal's REST API, reading alone. The only file here that talks to PayPal and makes its errors. https://developer.paypal.com/api/rest/
import { z } from 'zod';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { createQuota } from '../../src/calls/quota.ts';
import { openVendorApi, type VendorCall } from '../../src/calls/vendor-api.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { Capture, CheckoutOrder, Dispute, DisputeList } from './translate.ts';
import { TransactionPage } from './translate-listed.ts';

/** `at`: ISO 8601 UTC, when PayPal answered. */
export interface Asked<T> {
  readonly value: T;
  readonly at: string;
}

/** Times are ISO 8601 UTC, at most 31 days apart. */
export interface ListedSpan {
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly page: number;
  readonly transactionId?: string;
}

export interface PaypalClient {
  /** null where PayPal has none of this id. */
  retrieveCapture(id: string): Promise<Asked<Capture | null>>;
  retrieveOrder(id: string): Promise<Asked<CheckoutOrder | null>>;
  /** Those of one transaction, each in full. `isWhole` false: there are more. */
  listDisputes(transactionId: string): Promise<{ readonly disputes: readonly Dispute[]; readonly isWhole: boolean }>;
  /** null where there are more in the span than PayPal lists in one. */
  listTransactions(span: ListedSpan): Promise<TransactionPage | null>;
  /** The certificate in PEM by which PayPal signs its calls. */
  readCertificate(host: CertificateHost, id: string): Promise<string>;
}

export const CERTIFICATE_HOSTS = {
  live: ['api.paypal.com', 'api-m.paypal.com'],
  sandbox: ['api.sandbox.paypal.com', 'api-m.sandbox.paypal.com'],
} as const;
export type CertificateHost = (typeof CERTIFICATE_HOSTS)[keyof typeof CERTIFICATE_HOSTS][number];

export interface PaypalAddress {
  readonly api: string;
  readonly certificates: (host: CertificateHost) => string;
}

/** PayPal publishes no figure, and answers 429 where it is too much: https://developer.paypal.com/api/rest/rate-limiting/. */
const PACE = { calls: 5, seconds: 1, callsAtOnce: 4 } as const;
const DISPUTES_PER_PAGE = 50;
const ErrorName = z.object({ name: z.literal('RESULTSET_TOO_LARGE') });

export function openPaypalClient(address: PaypalAddress, access: SourceAccess): PaypalClient {
  const { clientId = '', clientSecret = '' } = access.secrets;
  const common = { vendor: 'paypal', baseUrl: address.api, access };
  const api = openVendorApi({
    ...common,
    pace: PACE,
    authorize: openClientCredentials({
      ...common,
      call: {
        method: 'POST',
        path: '/v1/oauth2/token',
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
        body: { form: { grant_type: 'client_credentials' } },
      },
    }),
    explain: ({ status }, { path }) =>
      status === 403
        ? new ConnectorError('auth', `[paypal] ${path}: the app may not read this. Give it the right, see README.md.`)
        : null,
  });
  const get = (path: string, more: Partial<VendorCall> = {}) => api.call({ method: 'GET', path, ...more });
  const missing = { accept: [404] };
  const readCertificate = openCertificates(address, access);
  return {
    readCertificate,
    async retrieveCapture(id) {
      const answer = await get(`/v2/payments/captures/${encodeURIComponent(id)}`, missing);
      return { value: answer.status === 404 ? null : answer.read(Capture), at: answer.at };
    },
    async retrieveOrder(id) {
      const answer = await get(`/v2/checkout/orders/${encodeURIComponent(id)}`, missing);
      return { value: answer.status === 404 ? null : answer.read(CheckoutOrder), at: answer.at };
    },
    async listDisputes(transactionId) {
      const query = { disputed_transaction_id: transactionId, page_size: DISPUTES_PER_PAGE };
      const answer = await get('/v1/customer/disputes', { ...missing, query });
      if (answer.status === 404) return { disputes: [], isWhole: true };
      const { items, links } = answer.read(DisputeList);
      const asked = items.slice(0, limits.paypal.disputesMax);
      const disputes = await Promise.all(
        asked.map(async ({ dispute_id: id }) =>
          (await get(`/v1/customer/disputes/${encodeURIComponent(id)}`)).read(Dispute),
        ),
      );
      const isWhole = asked.length === items.length && !links.some(({ rel }) => rel === 'next');
      return { disputes, isWhole };
    },
    async listTransactions({ from, to, page, transactionId }) {
      const answer = await get('/v1/reporting/transactions', {
        query: {
          start_date: from,
          end_date: to,
          transaction_id: transactionId,
          fields: 'transaction_info',
          balance_affecting_records_only: 'N',
          page_size: limits.paypal.perPage,
          page,
        },
        accept: [400],
      });
      if (answer.status !== 400) return answer.read(TransactionPage);
      if (ErrorName.safeParse(answer.json()).success) return null;
      throw new ConnectorError(
        'rejected',
        '[paypal] GET /v1/reporting/transactions: it answered 400 to a span of time.',
      );
    },
  };
}

/** A call from outside names the certificate, so that only so many are asked for in an hour. */
function openCertificates(address: PaypalAddress, access: SourceAccess): PaypalClient['readCertificate'] {
  const quota = createQuota({ calls: limits.paypal.certificateCallsPerHour, seconds: 3_600 });
  return async (host, id) => {
    const path = `/v1/notifications/certs/${encodeURIComponent(id)}`;
    quota.spend(access.clock.now(), { vendor: 'paypal', method: 'GET', path });
    const baseUrl = address.certificates(host);
    const api = openVendorApi({ vendor: 'paypal', baseUrl, access, pace: { ...PACE, callsAtOnce: 1 } });
    const { bytes } = await api.call({ method: 'GET', path, headers: { accept: '*/*' } });
    return bytes.subarray(0, limits.paypal.certificateBytesMax).toString('utf8');
  };
}
