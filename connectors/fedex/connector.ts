// Knows FedEx's parcels through its Track API v1, and hears of changes through its webhook. README.md says how an admin gets the keys.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openFedexClient } from './client.ts';
import { openFedexTracking } from './tracking.ts';
import { openFedexWebhooks } from './webhooks.ts';

/** `test` is FedEx's sandbox, which answers for its documented numbers alone. */
const FedexConfig = z.strictObject({ environment: z.enum(['production', 'test']) });
type FedexConfig = z.infer<typeof FedexConfig>;

const ADDRESSES = { production: 'https://apis.fedex.com', test: 'https://apis-sandbox.fedex.com' } as const;

/** One of FedEx's documented test numbers. Whether FedEx knows it is the same to us: an answer proves the right. */
const EXAMPLE_NUMBER = '449044304137821';

const REMEDY =
  'At developer.fedex.com open the project, add "Basic Integrated Visibility" (Track API), and connect FedEx again with its API key and secret key.';

/** `address` is for tests. */
function openFedex(config: FedexConfig, access: SourceAccess, address?: string): OpenedSource {
  const { environment } = FedexConfig.parse(config);
  const client = openFedexClient(address ?? ADDRESSES[environment], access);
  const { webhookToken } = access.secrets;
  return {
    tracking: openFedexTracking(client, access.clock),
    ...(webhookToken ? { webhooks: openFedexWebhooks(webhookToken) } : {}),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'FedEx answers questions for parcels.',
        remedies: { auth: REMEDY },
        async call() {
          await client.find([EXAMPLE_NUMBER]);
          return null;
        },
      }),
    ],
  };
}

export const connector = {
  name: 'fedex',
  kind: 'carrier',
  ports: ['tracking', 'webhooks'],
  config: FedexConfig,
  secrets: {
    apiKey: { label: 'API Key of the FedEx project' },
    secretKey: { label: 'Secret Key of the FedEx project' },
    webhookToken: { label: 'Security token of the webhook project', isOptional: true },
  },
  open: openFedex,
} as const satisfies SourceConnector<typeof FedexConfig>;
