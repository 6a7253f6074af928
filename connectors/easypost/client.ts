// Calls EasyPost's API v2: lists the trackers of a number, and makes one only where the connection allows it. https://docs.easypost.com/docs/trackers
import type { CarrierAnswer } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { vendorNameOf } from './carrier-names.ts';
import { readEasypostAnswer } from './translate.ts';

export interface EasypostClient {
  /** ConnectorError of every kind. */
  track(query: TrackingQuery): Promise<CarrierAnswer>;
  /** The newest tracker of the account, to see whether the key holds. */
  tryKey(): Promise<CarrierAnswer>;
}

/** Newest first; of one number there are as many as it was given out, and as it was registered anew. */
const PER_PAGE = 50;

const PLACE = { vendor: 'easypost', method: 'GET', path: '/trackers' } as const;

export function openEasypostClient(
  { baseUrl, registerUnknown }: { readonly baseUrl: string; readonly registerUnknown: boolean },
  access: SourceAccess,
): EasypostClient {
  const apiKey = access.secrets['apiKey'] ?? '';
  const headers = { authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}` };
  // Lists may be called 5 times a second (rate limiting guide).
  const api = openVendorApi({ vendor: PLACE.vendor, baseUrl, access, pace: { calls: 4, seconds: 1, callsAtOnce: 2 } });

  /** Within three months EasyPost gives the same tracker again, so that a second try costs nothing. */
  async function register(query: TrackingQuery, trackingCode: string): Promise<CarrierAnswer> {
    const carrier = vendorNameOf(query.carrier);
    const tracker = { tracking_code: trackingCode, ...(carrier === null ? {} : { carrier }) };
    const answer = await api.call({
      method: 'POST',
      path: PLACE.path,
      headers,
      body: { json: { tracker } },
      isRepeatable: true,
      accept: [400, 404, 422],
    });
    return { reading: readEasypostAnswer(answer.json(), query), place: { ...PLACE, method: 'POST' }, at: answer.at };
  }

  return {
    async track(query) {
      const trackingCode = query.trackingNumber.replace(/\s/g, '');
      const answer = await api.call({
        method: PLACE.method,
        path: PLACE.path,
        headers,
        query: { tracking_code: trackingCode, page_size: PER_PAGE },
      });
      const reading = readEasypostAnswer(answer.json(), query);
      if (registerUnknown && reading.kind === 'not_found') return register(query, trackingCode);
      return { reading, place: PLACE, at: answer.at };
    },
    async tryKey() {
      const answer = await api.call({ method: PLACE.method, path: PLACE.path, headers, query: { page_size: 1 } });
      return { reading: readEasypostAnswer(answer.json()), place: PLACE, at: answer.at };
    },
  };
}
