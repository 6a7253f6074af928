// Calls GLS's Track And Trace V1: up to ten numbers a call, within the day's quota. https://dev-portal.gls-group.net
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { createQuota } from '../../src/calls/quota.ts';
import { type CarrierAnswer, plainNumber } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { readGlsAnswer } from './translate.ts';

/** "A maximum limit of 10 parcel IDs per request". */
export const NUMBERS_PER_CALL = 10;

export interface GlsClient {
  /** One answer a query, of at most NUMBERS_PER_CALL. ConnectorError of every kind; `rate_limited` without a call where the day's quota is spent. */
  track(queries: readonly Pick<TrackingQuery, 'trackingNumber'>[]): Promise<readonly CarrierAnswer[]>;
  /** Asks for the list of codes, which is of no parcel: whether the app may track at all. */
  tryKey(): Promise<void>;
}

const PLACE = { vendor: 'gls', method: 'GET', path: '/track-and-trace-v1/tracking/simple/trackids' } as const;

/** Parcel numbers have 11 or 12 digits, track ids 8 characters, test parcels an underscore; a comma or slash would be another call. */
const NUMBER = /^[A-Z0-9_]{6,20}$/;

export function openGlsClient(
  { baseUrl, callsPerDay }: { readonly baseUrl: string; readonly callsPerDay: number },
  access: SourceAccess,
): GlsClient {
  const { clientId = '', clientSecret = '' } = access.secrets;
  const authorize = openClientCredentials({
    vendor: PLACE.vendor,
    baseUrl,
    access,
    call: {
      method: 'POST',
      path: '/oauth2/v2/token',
      body: { form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret } },
    },
  });
  const headers = { 'accept-language': 'EN' };
  // GLS names a quota of the day alone.
  const pace = { calls: 2, seconds: 1, callsAtOnce: 1 };
  const api = openVendorApi({ vendor: PLACE.vendor, baseUrl, access, authorize, pace });
  const quota = createQuota({ calls: callsPerDay, seconds: 86_400 });

  return {
    async track(queries) {
      const numbers = queries.map(({ trackingNumber }) => plainNumber(trackingNumber));
      const asked = [...new Set(numbers.filter((number) => NUMBER.test(number)))];
      let read = (_number: string): CarrierAnswer['reading'] => ({ kind: 'not_found' });
      let at = access.clock.now();
      if (asked.length > 0) {
        quota.spend(at, PLACE);
        const path = `${PLACE.path}/${asked.join(',')}`;
        const answer = await api.call({ method: 'GET', path, shownPath: PLACE.path, headers });
        const body = answer.json();
        read = (number) => readGlsAnswer(body, number);
        at = answer.at;
      }
      return numbers.map((number) => ({
        reading: NUMBER.test(number) ? read(number) : { kind: 'refused', as: 'rejected', code: 'not of its form' },
        place: PLACE,
        at,
      }));
    },
    async tryKey() {
      quota.spend(access.clock.now(), PLACE);
      await api.call({ method: 'GET', path: '/track-and-trace-v1/tracking/events/codes', headers });
    },
  };
}
