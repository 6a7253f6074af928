// Parcels of DHL: Paket, Express, eCommerce and the other companies behind Shipment Tracking - Unified. README.md says how an admin gets a key.
import { z } from 'zod';
import { trackInTurn } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openDhlClient } from './client.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/;

const DhlConfig = z.strictObject({
  /** What DHL has granted to the app: 250 for a new one. */
  callsPerDay: z.number().int().min(1).max(10_000_000),
  /** 5 for a new app. */
  secondsPerCall: z.number().min(0.01).max(60).default(5),
  /** Only parcels of this DHL company, such as `parcel-de` or `express`; null: all. */
  service: z
    .string()
    .regex(/^[a-z-]{2,30}$/)
    .nullable()
    .default(null),
  /** A server of a test in the place of DHL's. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://api-eu.dhl.com'),
});

/** DHL's own number for trying: it costs one call of the day. */
const TRIAL = { trackingNumber: '00340434161094042557', postalCode: null } as const;

function openDhl(config: z.input<typeof DhlConfig>, access: SourceAccess): OpenedSource {
  const known = DhlConfig.parse(config);
  const client = openDhlClient(known, access);
  return {
    tracking: {
      carriers: ['dhl', 'dhl_ecommerce'],
      allowance: { calls: known.callsPerDay, seconds: 86_400, numbersPerCall: 1 },
      track: (queries) => trackInTurn(queries, client.track),
    },
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: 'DHL answers to the key.',
        remedies: {
          auth: "Enter the app's API key again, and see at developer.dhl.com that 'Shipment Tracking - Unified' is approved for it.",
        },
        async call() {
          const { reading } = await client.track(TRIAL);
          return reading.kind === 'read' || reading.kind === 'not_found' ? null : 'It does not answer as documented.';
        },
      }),
    ],
  };
}

export const connector: SourceConnector<typeof DhlConfig> = {
  name: 'dhl',
  kind: 'carrier',
  ports: ['tracking'],
  config: DhlConfig,
  secrets: { apiKey: { label: "API key of an app with 'Shipment Tracking - Unified' (developer.dhl.com)" } },
  open: openDhl,
};
