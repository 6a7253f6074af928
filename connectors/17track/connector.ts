// Parcels of any carrier through 17TRACK, which asks the carriers and keeps what they say. README.md says what registering a number costs.
import { z } from 'zod';
import { trackInGroups } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { NUMBERS_PER_CALL, openSeventeenTrackClient } from './client.ts';
import { openSeventeenTrackWebhooks } from './webhooks.ts';

const SeventeenTrackConfig = z.strictObject({
  registerUnknown: z
    .boolean()
    .describe('whether a number that 17TRACK does not track yet is given to it; each counts against the quota'),
});

const ADDRESS = 'https://api.17track.net/track/v2.2';

/** `address` is for tests. */
function openSeventeenTrack(
  config: z.input<typeof SeventeenTrackConfig>,
  access: SourceAccess,
  address = ADDRESS,
): OpenedSource {
  const { registerUnknown } = SeventeenTrackConfig.parse(config);
  const client = openSeventeenTrackClient({ baseUrl: address, registerUnknown }, access);
  return {
    tracking: {
      carriers: 'any',
      track: (queries) => trackInGroups(queries, NUMBERS_PER_CALL, client.track),
    },
    webhooks: openSeventeenTrackWebhooks(access.secrets['apiKey'] ?? ''),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: '17TRACK answers to the key.',
        remedies: { auth: REMEDY, bad_response: REMEDY },
        async call() {
          const reading = await client.tryKey();
          if (reading.kind === 'refused') return `17TRACK refuses the key or the account (${reading.code}).`;
          return reading.kind === 'unreadable' ? 'It does not answer as documented.' : null;
        },
      }),
    ],
  };
}

const REMEDY = 'Enter the access key again (17TRACK, Settings, Security), and see there that this address may call.';

export const connector = {
  name: '17track',
  kind: 'carrier',
  ports: ['tracking', 'webhooks'],
  config: SeventeenTrackConfig,
  secrets: { apiKey: { label: 'Access key (17TRACK API, Settings, Security)' } },
  open: openSeventeenTrack,
} as const satisfies SourceConnector<typeof SeventeenTrackConfig>;
