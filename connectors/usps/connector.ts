// Parcels of the United States Postal Service. README.md says how an admin gets access, which the default product does not have.
import { z } from 'zod';
import { trackInGroups } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { NUMBERS_PER_CALL, openUspsClient } from './client.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/;

const UspsConfig = z.strictObject({
  /** What USPS has granted to the app: 60 for a new one, of all its APIs together. */
  callsPerHour: z.number().int().min(1).max(10_000_000),
  /** USPS's test environment (apis-tem.usps.com), or a server of a test. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://apis.usps.com'),
});

/** The sample that USPS prints on its own pages; nobody's parcel. */
const TRIAL = { trackingNumber: '9400100000000000000000' } as const;

function openUsps(config: z.input<typeof UspsConfig>, access: SourceAccess): OpenedSource {
  const known = UspsConfig.parse(config);
  const client = openUspsClient(known, access);
  return {
    tracking: {
      carriers: ['usps'],
      allowance: { calls: known.callsPerHour, seconds: 3_600, numbersPerCall: NUMBERS_PER_CALL },
      track: (queries) => trackInGroups(queries, NUMBERS_PER_CALL, client.track),
    },
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'USPS answers to the app.',
        remedies: {
          auth: 'See at developers.usps.com that the app has the Tracking product (the default product has none) and enter its consumer key and secret again.',
          rate_limited: "The app's calls of this hour are spent; ask USPS for more, or set callsPerHour lower.",
        },
        async call() {
          const [answer] = await client.track([TRIAL]);
          return answer?.reading.kind === 'unreadable' ? 'It does not answer as documented.' : null;
        },
      }),
    ],
  };
}

export const connector: SourceConnector<typeof UspsConfig> = {
  name: 'usps',
  kind: 'carrier',
  ports: ['tracking'],
  config: UspsConfig,
  secrets: {
    clientId: { label: 'Consumer key of the app (developers.usps.com, Apps)' },
    clientSecret: { label: 'Consumer secret of the app' },
  },
  open: openUsps,
};
