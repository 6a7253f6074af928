// Parcels that a shop sends through Sendcloud, whatever their carrier. README.md says how an admin connects it, and why it fills no more.
import { z } from 'zod';
import { trackInTurn } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openSendcloudClient } from './client.ts';
import { openSendcloudWebhooks } from './webhooks.ts';

const SendcloudConfig = z.strictObject({});

const ADDRESS = 'https://panel.sendcloud.sc/api/v2';

/** `address` is for tests. */
function openSendcloud(config: z.input<typeof SendcloudConfig>, access: SourceAccess, address: string = ADDRESS) {
  SendcloudConfig.parse(config);
  const client = openSendcloudClient({ baseUrl: address }, access);
  const { secretKey = '', webhookKey = '' } = access.secrets;
  return {
    tracking: { carriers: 'any', track: (queries) => trackInTurn(queries, client.track) },
    webhooks: openSendcloudWebhooks(webhookKey === '' ? secretKey : webhookKey),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'Sendcloud answers to the keys.',
        remedies: { auth: 'Enter the public and the secret key of the integration again (Settings, Integrations).' },
        async call() {
          const statuses = await client.listStatuses();
          return statuses.length > 0 ? null : 'It knows no parcel statuses.';
        },
      }),
    ],
  } satisfies OpenedSource;
}

export const connector = {
  name: 'sendcloud',
  kind: 'warehouse',
  ports: ['tracking', 'webhooks'],
  config: SendcloudConfig,
  secrets: {
    publicKey: { label: 'Public key of the integration' },
    secretKey: { label: 'Secret key of the integration (also proves webhooks)' },
    webhookKey: { label: 'Webhook signature key, where the integration has one', isOptional: true },
  },
  open: openSendcloud,
} as const satisfies SourceConnector<typeof SendcloudConfig>;
