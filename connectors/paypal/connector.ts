// Payments at PayPal: paid, refunded, disputed. Reads alone. README.md says which rights the app needs, and why a payment is found late.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { CERTIFICATE_HOSTS, openPaypalClient } from './client.ts';
import { createPaymentSource } from './payments.ts';
import { openTransactions } from './transactions.ts';
import type { Transaction } from './translate-listed.ts';
import { createWebhooks } from './webhooks.ts';

const PaypalConfig = z.strictObject({
  environment: z.enum(['live', 'sandbox']).default('live'),
  orderNumberFields: z
    .array(z.enum(['invoice_id', 'custom_field']))
    .min(1)
    .max(2)
    .default(['invoice_id'])
    .describe('where the shop writes the order’s number into a payment'),
  orderNumberPrefix: z
    .string()
    .max(40)
    .default('')
    .describe('what the shop writes before the number, such as WC-; without it a payment is another shop’s'),
  searchDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(90)
    .describe('how old a payment may be to be found by its order’s number'),
  webhookId: z
    .string()
    .regex(/^[A-Z0-9]{1,50}$/, 'the webhook’s ID as the developer dashboard shows it')
    .optional()
    .describe('of the webhook that calls this desk; without it no call is believed'),
});
type PaypalConfig = z.infer<typeof PaypalConfig>;

const ADDRESSES = { live: 'https://api-m.paypal.com', sandbox: 'https://api-m.sandbox.paypal.com' } as const;
/** No payment has such an id; a 404 is an answer. */
const NOBODYS = '0WAYBILL000000000';
const REMEDY = 'At developer.paypal.com, Apps & Credentials, open the app and tick ';

/** `address` is for tests. */
function openPaypal(given: z.input<typeof PaypalConfig>, access: SourceAccess, address?: string): OpenedSource {
  const config = PaypalConfig.parse(given);
  const { environment, searchDays, webhookId } = config;
  const { clock } = access;
  const client = openPaypalClient(
    { api: address ?? ADDRESSES[environment], certificates: (host) => address ?? `https://${host}` },
    access,
  );
  const numbersOf = (transaction: Transaction) => orderNumbersOf(transaction, config);
  const listed = openTransactions(client, { clock, days: searchDays, numbersOf });
  const hosts = CERTIFICATE_HOSTS[environment];
  const tries = [
    ['payments', '"Accept payments"', () => client.retrieveCapture(NOBODYS)],
    ['orders', '"Accept payments"', () => client.retrieveOrder(NOBODYS)],
    ['search', '"Transaction search" (new rights take up to 9 hours)', () => listLastDay(client, clock.now())],
    ['disputes', '"Disputes"', () => client.listDisputes(NOBODYS)],
  ] as const;
  return {
    payments: createPaymentSource(client, { listed, clock }),
    ...(webhookId === undefined
      ? {}
      : { webhooks: createWebhooks({ webhookId, hosts, readCertificate: client.readCertificate }) }),
    check: () =>
      Promise.all(
        tries.map(([what, right, call]) =>
          tryRight({
            what,
            fine: 'PayPal lets the app read this.',
            remedies: { auth: `${REMEDY}${right}, and connect again.` },
            async call() {
              await call();
              return null;
            },
          }),
        ),
      ),
  };
}

/** Yesterday's: the newest hours may not be listed yet. */
function listLastDay(client: Pick<ReturnType<typeof openPaypalClient>, 'listTransactions'>, now: string) {
  const hoursAgo = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
  const { overlapHours } = limits.paypal;
  return client.listTransactions({ from: hoursAgo(overlapHours + 1), to: hoursAgo(overlapHours), page: 1 });
}

function orderNumbersOf(
  { invoice_id: invoice, custom_field: custom }: Transaction,
  { orderNumberFields: fields, orderNumberPrefix: prefix }: PaypalConfig,
): readonly string[] {
  const written = { invoice_id: invoice, custom_field: custom };
  return fields
    .flatMap((field) => written[field] ?? [])
    .filter((text) => text.toUpperCase().startsWith(prefix.toUpperCase()))
    .map((text) => normaliseOrderNumber(text.slice(prefix.length)))
    .filter((number) => number !== '');
}

export const connector = {
  name: 'paypal',
  kind: 'payments',
  ports: ['payments', 'webhooks'],
  config: PaypalConfig,
  secrets: {
    clientId: { label: 'Client ID of the PayPal app' },
    clientSecret: { label: 'Secret of the PayPal app' },
  },
  open: openPaypal,
} as const satisfies SourceConnector<typeof PaypalConfig>;
