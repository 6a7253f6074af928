// Asks Stripe's API, reading alone. The only file here that talks to Stripe and makes its errors. https://docs.stripe.com/api
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { DisputeList, PaymentIntent, PaymentIntentList, RefundList } from './translate.ts';

/** `at`: ISO 8601 UTC, when Stripe answered. */
export interface Asked<T> {
  readonly value: T;
  readonly at: string;
}

export interface StripeClient {
  /** null where Stripe has none of this id. */
  retrieve(id: string): Promise<Asked<PaymentIntent | null>>;
  search(query: string): Promise<Asked<PaymentIntentList>>;
  listRefunds(paymentIntent: string): Promise<RefundList>;
  listDisputes(paymentIntent: string): Promise<DisputeList>;
}

/** Its answers keep this form, whatever the account's own version is. https://docs.stripe.com/api/versioning */
const VERSION = '2025-03-31.basil';
/** 100 calls a second in live mode, 25 in a sandbox, 20 searches: https://docs.stripe.com/rate-limits. */
const PACE = { calls: 15, seconds: 1, callsAtOnce: 5 } as const;
const PER_PAGE = 100;

export function openStripeClient(baseUrl: string, access: SourceAccess): StripeClient {
  const api = openVendorApi({
    vendor: 'stripe',
    baseUrl,
    access,
    pace: PACE,
    authorize: () =>
      Promise.resolve({ authorization: `Bearer ${access.secrets['apiKey'] ?? ''}`, 'stripe-version': VERSION }),
    // Stripe answers 403 to a restricted key, and names the right in its own words, which may hold ids.
    explain: ({ status }, { path }) =>
      status === 403
        ? new ConnectorError('auth', `[stripe] ${path}: the key may not read this. Give it the right, see README.md.`)
        : null,
  });
  const ofPayment = (path: string, paymentIntent: string) =>
    api.call({ method: 'GET', path, query: { payment_intent: paymentIntent, limit: PER_PAGE } });
  return {
    async retrieve(id) {
      const answer = await api.call({
        method: 'GET',
        path: `/v1/payment_intents/${encodeURIComponent(id)}`,
        query: { 'expand[]': 'latest_charge' },
        accept: [404],
      });
      return { value: answer.status === 404 ? null : answer.read(PaymentIntent), at: answer.at };
    },
    async search(query) {
      const answer = await api.call({
        method: 'GET',
        path: '/v1/payment_intents/search',
        query: { query, limit: PER_PAGE, 'expand[]': 'data.latest_charge' },
      });
      return { value: answer.read(PaymentIntentList), at: answer.at };
    },
    listRefunds: async (id) => (await ofPayment('/v1/refunds', id)).read(RefundList),
    listDisputes: async (id) => (await ofPayment('/v1/disputes', id)).read(DisputeList),
  };
}
