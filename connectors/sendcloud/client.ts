// Calls Sendcloud's API v2, one tracking number a call. https://sendcloud.dev/api/v2/tracking/retrieve-tracking-information-of-a-parcel
import { z } from 'zod';
import { type CarrierAnswer, plainNumber } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { readSendcloudAnswer } from './translate.ts';

const PLACE = { vendor: 'sendcloud', method: 'GET', path: '/tracking/{tracking_number}' } as const;
const NUMBER = /^[A-Z0-9]{4,60}$/;

export function openSendcloudClient({ baseUrl }: { readonly baseUrl: string }, access: SourceAccess) {
  const key = `${access.secrets['publicKey'] ?? ''}:${access.secrets['secretKey'] ?? ''}`;
  const authorization = `Basic ${Buffer.from(key, 'utf8').toString('base64')}`;
  const api = openVendorApi({
    vendor: PLACE.vendor,
    baseUrl,
    access,
    authorize: () => Promise.resolve({ authorization }),
    // 1,000 reading calls a minute for the account (docs/getting-started/rate-limits); most are left for its shops.
    pace: { calls: 300, seconds: 60, callsAtOnce: 4 },
  });

  return {
    /** A number that is none of the account's is answered with 404, as XML. */
    async track({ trackingNumber }: TrackingQuery): Promise<CarrierAnswer> {
      const number = plainNumber(trackingNumber);
      if (!NUMBER.test(number)) {
        const reading = { kind: 'refused', as: 'rejected', code: 'not of its form' } as const;
        return { reading, place: PLACE, at: access.clock.now() };
      }
      const path = `/tracking/${encodeURIComponent(number)}`;
      const answer = await api.call({ method: 'GET', path, shownPath: PLACE.path, accept: [404] });
      const isKnown = answer.status !== 404;
      const reading = isKnown ? readSendcloudAnswer(answer.json(), trackingNumber) : ({ kind: 'not_found' } as const);
      return { reading, place: PLACE, at: answer.at };
    },
    /** The ids and words of all parcel statuses, which whoever has a key may read. */
    async listStatuses(): Promise<readonly unknown[]> {
      const answer = await api.call({ method: 'GET', path: '/parcels/statuses' });
      return answer.read(z.array(z.object({ id: z.number(), message: z.string() })));
    },
  };
}
