// Payments at Stripe: paid, refunded, disputed. Reads alone. README.md says which rights the key needs.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openStripeClient } from './client.ts';
import { createPaymentSource } from './payments.ts';
import { createWebhooks } from './webhooks.ts';

const StripeConfig = z.strictObject({
  /** Where in a payment's metadata the shop writes the order's number. */
  orderNumberKeys: z
    .array(z.string().regex(/^[\w-]{1,40}$/, 'a key of metadata: letters, digits, _ and -'))
    .min(1)
    .max(5)
    .default(['order_id', 'order_number']),
});

const ADDRESS = 'https://api.stripe.com';
/** No payment has such an id; a 404 is an answer. */
const NOBODYS = 'pi_waybill0000000000000000';
const REMEDY = 'In the dashboard, Developers, API keys, give the restricted key "Read" for ';

/** `address` is for tests. */
function openStripe(given: z.input<typeof StripeConfig>, access: SourceAccess, address = ADDRESS): OpenedSource {
  const { orderNumberKeys } = StripeConfig.parse(given);
  const client = openStripeClient(address, access);
  const webhookSecret = access.secrets['webhookSecret'] ?? '';
  const tries = [
    ['payments', 'PaymentIntents and Charges', () => client.retrieve(NOBODYS)],
    ['search', 'PaymentIntents', () => client.search('metadata["order_id"]:"waybill-0"')],
    ['refunds', 'Charges and Refunds', () => client.listRefunds(NOBODYS)],
    ['disputes', 'Disputes', () => client.listDisputes(NOBODYS)],
  ] as const;
  return {
    payments: createPaymentSource(client, { orderNumberKeys, clock: access.clock }),
    ...(webhookSecret === '' ? {} : { webhooks: createWebhooks(webhookSecret) }),
    check: () =>
      Promise.all(
        tries.map(([what, right, call]) =>
          tryRight({
            what,
            fine: 'Stripe lets the key read this.',
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

export const connector = {
  name: 'stripe',
  kind: 'payments',
  ports: ['payments', 'webhooks'],
  config: StripeConfig,
  secrets: {
    apiKey: { label: 'Restricted API key (rk_live_…) that may only read' },
    webhookSecret: { label: 'Signing secret of the webhook address (whsec_…)', isOptional: true },
  },
  open: openStripe,
} as const satisfies SourceConnector<typeof StripeConfig>;
