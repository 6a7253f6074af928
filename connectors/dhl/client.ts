// Calls DHL's Shipment Tracking - Unified, one number at a time, within the day's quota. https://developer.dhl.com/api-reference/shipment-tracking
import { createQuota } from '../../src/calls/quota.ts';
import type { CarrierAnswer } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { readDhlAnswer } from './translate.ts';

export interface DhlClient {
  /** ConnectorError of every kind; `rate_limited` without a call where the day's quota is spent. */
  track(query: Pick<TrackingQuery, 'trackingNumber' | 'postalCode'>): Promise<CarrierAnswer>;
}

export interface DhlClientOptions {
  readonly baseUrl: string;
  readonly callsPerDay: number;
  readonly secondsPerCall: number;
  readonly service: string | null;
}

const PLACE = { vendor: 'dhl', method: 'GET', path: '/track/shipments' } as const;

export function openDhlClient(
  { baseUrl, callsPerDay, secondsPerCall, service }: DhlClientOptions,
  access: SourceAccess,
): DhlClient {
  const api = openVendorApi({
    vendor: PLACE.vendor,
    baseUrl,
    access,
    pace: { calls: 1, seconds: secondsPerCall, callsAtOnce: 1 },
  });
  // The day's quota begins anew at 00:00 GMT (DHL's knowledge base, "At what time does the daily limit of the quota resets?").
  const quota = createQuota({ calls: callsPerDay, seconds: 86_400 });

  return {
    async track({ trackingNumber, postalCode }) {
      quota.spend(access.clock.now(), PLACE);
      const answer = await api.call({
        method: PLACE.method,
        path: PLACE.path,
        headers: { 'dhl-api-key': access.secrets['apiKey'] ?? '' },
        query: {
          trackingNumber,
          language: 'en',
          recipientPostalCode: postalCode ?? undefined,
          service: service ?? undefined,
        },
        accept: [404],
      });
      return { reading: readDhlAnswer(answer.json(), trackingNumber), place: PLACE, at: answer.at };
    },
  };
}
