// Knows the parcels of carriers that need no connector of their own: national posts and smaller carriers, each an entry of one table. A connection is to
// one of them. README.md says what each needs.
import { z } from 'zod';
import { plainNumber, toTrackingAnswer, trackAtOnce } from '../../src/calls/track-parcels.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import type { TrackingAnswer, TrackingQuery } from '../../src/ports/tracking-source.ts';
import { CARRIERS, type CarrierName } from './carriers.ts';
import { openParcelClient } from './client.ts';

const NAMES = Object.keys(CARRIERS) as [CarrierName, ...CarrierName[]];
const LOCAL = /^http:\/\/127\.0\.0\.1(?::|\/|$)/u;

const ParcelCarriersConfig = z
  .strictObject({
    carrier: z.enum(NAMES),
    /** The customer's number, for the carriers that ask for it in the call. */
    account: z.string().min(1).max(100).optional(),
    /** The carrier's test system, or where it has moved to; without a slash at its end. */
    baseUrl: z
      .url()
      .refine((url) => (url.startsWith('https://') || LOCAL.test(url)) && !url.endsWith('/'), 'an https address')
      .optional(),
  })
  .refine(({ carrier, account }) => account !== undefined || !CARRIERS[carrier].keys.some((key) => key === 'account'), {
    path: ['account'],
    message: 'this carrier asks for the account',
  });
type ParcelCarriersConfig = z.infer<typeof ParcelCarriersConfig>;

/** Of no carrier's numbers, and of the length that most have. Whether it is known is the same to us: an answer proves the right. */
const TRIAL_NUMBER = '00000000000000';

function openParcelCarriers(config: ParcelCarriersConfig, access: SourceAccess): OpenedSource {
  const { carrier, account = '', baseUrl = null } = ParcelCarriersConfig.parse(config);
  const entry = CARRIERS[carrier];
  const client = openParcelClient({ name: carrier, entry, baseUrl, account }, access);
  async function trackOne(query: TrackingQuery): Promise<TrackingAnswer> {
    const number = plainNumber(query.trackingNumber);
    if (!entry.numbers.test(number)) return { kind: 'not_found', source: carrier, asOf: access.clock.now() };
    return toTrackingAnswer(query, await client.track(number));
  }
  return {
    tracking: { carriers: [entry.id], track: (queries) => trackAtOnce(queries, trackOne) },
    check: async () => [
      await tryRight({
        what: 'tracking',
        fine: `${carrier} answers questions for parcels.`,
        remedies: { auth: `Enter the keys of ${carrier} again: ${entry.keys.join(', ')}. See ${entry.docs}.` },
        async call() {
          const { reading } = await client.track(TRIAL_NUMBER);
          if (reading.kind === 'refused' && reading.as === 'auth') return `It refuses the keys (${reading.code}).`;
          return reading.kind === 'unreadable' ? 'It does not answer as documented.' : null;
        },
      }),
    ],
  };
}

export const connector = {
  name: 'parcel-carriers',
  kind: 'carrier',
  ports: ['tracking'],
  config: ParcelCarriersConfig,
  secrets: {
    user: { label: 'User name, client id or account number of the carrier’s API', isOptional: true },
    password: { label: 'Password or client secret', isOptional: true },
    key: { label: 'API key', isOptional: true },
  },
  open: openParcelCarriers,
} as const satisfies SourceConnector<typeof ParcelCarriersConfig>;
