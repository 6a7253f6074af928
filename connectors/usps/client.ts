// Calls USPS Tracking 3.2: up to 35 numbers a call, within the hour's quota. https://developers.usps.com/trackingv3r2
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { createQuota } from '../../src/calls/quota.ts';
import type { CarrierAnswer } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { readEntries, readUspsEntries } from './translate.ts';

/** "1 to 35 tracking numbers", TrackingRequest of the OpenAPI document. */
export const NUMBERS_PER_CALL = 35;

export interface UspsClient {
  /** One answer a query, of at most NUMBERS_PER_CALL. ConnectorError of every kind; `rate_limited` without a call where the hour's quota is spent. */
  track(queries: readonly Pick<TrackingQuery, 'trackingNumber'>[]): Promise<readonly CarrierAnswer[]>;
}

export interface UspsClientOptions {
  readonly baseUrl: string;
  readonly callsPerHour: number;
}

const PLACE = { vendor: 'usps', method: 'POST', path: '/tracking/v3r2/tracking' } as const;

export function openUspsClient({ baseUrl, callsPerHour }: UspsClientOptions, access: SourceAccess): UspsClient {
  const { clientId = '', clientSecret = '' } = access.secrets;
  const authorize = openClientCredentials({
    vendor: PLACE.vendor,
    baseUrl,
    access,
    call: {
      method: 'POST',
      path: '/oauth2/v3/token',
      body: { json: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret } },
    },
  });
  // The hour's quota would let all of it go at once; USPS names no rate within the hour.
  const pace = { calls: Math.max(5, Math.ceil(callsPerHour / 60)), seconds: 60, callsAtOnce: 1 };
  const api = openVendorApi({ vendor: PLACE.vendor, baseUrl, access, authorize, pace });
  const quota = createQuota({ calls: callsPerHour, seconds: 3_600 });

  return {
    async track(queries) {
      const numbers = queries.map(({ trackingNumber }) => trackingNumber.replace(/[\s-]/g, ''));
      // Asked for twice, a number would look like two parcels.
      const asked = [...new Set(numbers)];
      quota.spend(access.clock.now(), PLACE);
      const answer = await api.call({
        method: PLACE.method,
        path: PLACE.path,
        query: { expand: 'DETAIL' },
        body: { json: asked.map((trackingNumber) => ({ trackingNumber })) },
        isRepeatable: true,
        accept: [404],
      });
      const entries = readUspsEntries(answer.json());
      return numbers.map((number) => ({
        reading: readEntries(entries, number, asked.indexOf(number)),
        place: PLACE,
        at: answer.at,
      }));
    },
  };
}
