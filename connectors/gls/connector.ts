// Parcels of GLS in Europe. README.md says how an admin gets an app.
import { z } from 'zod';
import { trackInGroups } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { NUMBERS_PER_CALL, openGlsClient } from './client.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/;

const GlsConfig = z.strictObject({
  /** What GLS has granted to the app: 500 for a new one. */
  callsPerDay: z.number().int().min(1).max(10_000_000),
  /** GLS's sandbox (api-sandbox.gls-group.net), or a server of a test. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://api.gls-group.net'),
});

function openGls(config: z.input<typeof GlsConfig>, access: SourceAccess): OpenedSource {
  const known = GlsConfig.parse(config);
  const client = openGlsClient(known, access);
  return {
    tracking: {
      carriers: ['gls'],
      allowance: { calls: known.callsPerDay, seconds: 86_400, numbersPerCall: NUMBERS_PER_CALL },
      track: (queries) => trackInGroups(queries, NUMBERS_PER_CALL, client.track),
    },
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'GLS answers to the app.',
        remedies: {
          auth: "See at dev-portal.gls-group.net that the app has 'Track And Trace V1' and enter its key and secret again.",
          rate_limited: 'The calls of the day are spent; ask GLS for more.',
        },
        async call() {
          await client.tryKey();
          return null;
        },
      }),
    ],
  };
}

export const connector: SourceConnector<typeof GlsConfig> = {
  name: 'gls',
  kind: 'carrier',
  ports: ['tracking'],
  config: GlsConfig,
  secrets: {
    clientId: { label: 'API key of the app (dev-portal.gls-group.net)' },
    clientSecret: { label: 'Secret of the app' },
  },
  open: openGls,
};
