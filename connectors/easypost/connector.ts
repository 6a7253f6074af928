// Parcels of any carrier through EasyPost's trackers. README.md says what making a tracker costs.
import { z } from 'zod';
import { trackInTurn } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openEasypostClient } from './client.ts';
import { openEasypostWebhooks } from './webhooks.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/;

const EasypostConfig = z.strictObject({
  /** Whether a number that EasyPost does not track yet is given to it. Each tracker of a label that EasyPost did not sell is charged. */
  registerUnknown: z.boolean(),
  /** A server of a test in the place of EasyPost's. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://api.easypost.com/v2'),
});

function openEasypost(config: z.input<typeof EasypostConfig>, access: SourceAccess): OpenedSource {
  const client = openEasypostClient(EasypostConfig.parse(config), access);
  const webhookSecret = access.secrets['webhookSecret'] ?? '';
  return {
    tracking: { carriers: 'any', track: (queries) => trackInTurn(queries, client.track) },
    ...(webhookSecret === '' ? {} : { webhooks: openEasypostWebhooks(webhookSecret) }),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'EasyPost answers to the key.',
        remedies: { auth: "Enter the production API key again, as EasyPost's page shows it." },
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

export const connector: SourceConnector<typeof EasypostConfig> = {
  name: 'easypost',
  kind: 'carrier',
  ports: ['tracking', 'webhooks'],
  config: EasypostConfig,
  secrets: {
    apiKey: { label: 'Production API key (EasyPost, Account, API Keys)' },
    webhookSecret: { label: 'Webhook secret, as it was given to EasyPost with the address', isOptional: true },
  },
  open: openEasypost,
};
