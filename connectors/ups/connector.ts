// Knows UPS's parcels through its Track API v1. README.md says how an admin gets the client id and secret.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openUpsClient } from './client.ts';
import { openUpsTracking } from './tracking.ts';

const UpsConfig = z.strictObject({
  /** `test` is UPS's Customer Integration Environment, which answers for its documented numbers alone. */
  environment: z.enum(['production', 'test']),
  accountNumber: z
    .string()
    .regex(/^[A-Za-z0-9]{6}$/, 'the six characters of the UPS account')
    .optional(),
});
type UpsConfig = z.infer<typeof UpsConfig>;

const ADDRESSES = { production: 'https://onlinetools.ups.com', test: 'https://wwwcie.ups.com' } as const;

/** The number of the examples in UPS's Tracking.yaml. Whether UPS knows it is the same to us: an answer proves the right. */
const EXAMPLE_NUMBER = '1Z023E2X0214323462';

const REMEDY =
  'At developer.ups.com open the app, add the product "Tracking", and connect UPS again with its client id and secret.';

/** `address` is for tests. */
function openUps(config: UpsConfig, access: SourceAccess, address?: string): OpenedSource {
  const { environment, accountNumber } = UpsConfig.parse(config);
  const client = openUpsClient({ baseUrl: address ?? ADDRESSES[environment], accountNumber }, access);
  return {
    tracking: openUpsTracking(client, access.clock),
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'UPS answers questions for parcels.',
        remedies: { auth: REMEDY },
        async call() {
          await client.findPackages(EXAMPLE_NUMBER);
          return null;
        },
      }),
    ],
  };
}

export const connector = {
  name: 'ups',
  kind: 'carrier',
  ports: ['tracking'],
  config: UpsConfig,
  secrets: { clientId: { label: 'Client ID of the UPS app' }, clientSecret: { label: 'Client Secret of the UPS app' } },
  open: openUps,
} as const satisfies SourceConnector<typeof UpsConfig>;
