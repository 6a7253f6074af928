// Parcels of any carrier through AfterShip, which asks the carriers and keeps what they say. README.md says what registering a number costs.
import { z } from 'zod';
import { trackInGroups } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { NUMBERS_PER_CALL, openAftershipClient } from './client.ts';
import { openAftershipWebhooks } from './webhooks.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/;

const AftershipConfig = z.strictObject({
  /** Whether a number that AfterShip does not track yet is given to it. Each counts against the shipments that the account pays for. */
  registerUnknown: z.boolean(),
  /** A server of a test in the place of AfterShip's. The version is a part of the address. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://api.aftership.com/tracking/2026-07'),
});

function openAftership(config: z.input<typeof AftershipConfig>, access: SourceAccess): OpenedSource {
  const client = openAftershipClient(AftershipConfig.parse(config), access);
  const webhookSecret = access.secrets['webhookSecret'] ?? '';
  return {
    tracking: {
      carriers: 'any',
      track: (queries) => trackInGroups(queries, NUMBERS_PER_CALL, client.track),
    },
    ...(webhookSecret === '' ? {} : { webhooks: openAftershipWebhooks(webhookSecret) }),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'AfterShip answers to the key.',
        remedies: { auth: "Enter the API key again, and see at AfterShip's page that it may read trackings." },
        async call() {
          const { reading } = await client.tryKey();
          return reading.kind === 'unreadable' || reading.kind === 'refused'
            ? 'It does not answer as documented.'
            : null;
        },
      }),
    ],
  };
}

export const connector: SourceConnector<typeof AftershipConfig> = {
  name: 'aftership',
  kind: 'carrier',
  ports: ['tracking', 'webhooks'],
  config: AftershipConfig,
  secrets: {
    apiKey: { label: 'API key (AfterShip, Settings, API keys)' },
    webhookSecret: { label: 'Webhook secret (AfterShip Tracking, Settings, Webhooks)', isOptional: true },
  },
  open: openAftership,
};
