// Calls 17TRACK's API v2.2: asks for many numbers at once, and registers one only where the connection allows it. The only file that talks to it.
// https://asset.17track.net/api/document/v2.2_en/index.html
import type { AskedParcel } from '../../src/calls/choose-asked.ts';
import { type CarrierAnswer, type CarrierReading, plainNumber } from '../../src/calls/track-parcels.ts';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { codeOfCarrier } from './carriers.ts';
import { isUnregistered, readRegistration, readTrackInfo } from './translate.ts';

export interface SeventeenTrackClient {
  /** One answer a query, of at most NUMBERS_PER_CALL. ConnectorError of every kind. */
  track(queries: readonly TrackingQuery[]): Promise<readonly CarrierAnswer[]>;
  /** What it says of a number that may be nobody's, to see whether the key holds. */
  tryKey(): Promise<CarrierReading>;
}

/** "A maximum of 40 tracking numbers can be passed at a single time." */
export const NUMBERS_PER_CALL = 40;
/** Letters, digits and hyphens, which it takes out itself. */
const NUMBER = /^[A-Z0-9]{5,50}$/;
/** Of the documentation's examples. */
const EXAMPLE = 'RR123456789CN';

export function openSeventeenTrackClient(
  { baseUrl, registerUnknown }: { readonly baseUrl: string; readonly registerUnknown: boolean },
  access: SourceAccess,
): SeventeenTrackClient {
  const headers = { '17token': access.secrets['apiKey'] ?? '' };
  // It takes three calls a second.
  const api = openVendorApi({
    vendor: '17track',
    baseUrl,
    access,
    pace: { calls: 2, seconds: 1, callsAtOnce: 2 },
  });
  const placeOf = (path: string) => ({ vendor: '17track', method: 'POST', path });

  /** It refuses what it has already, so that a second try costs nothing. */
  async function post(path: '/gettrackinfo' | '/register', numbers: readonly object[]) {
    const answer = await api.call({ method: 'POST', path, headers, body: { json: numbers }, isRepeatable: true });
    return { body: answer.json(), at: answer.at, place: placeOf(path) };
  }

  async function register(queries: readonly TrackingQuery[]): Promise<ReadonlyMap<string, CarrierAnswer>> {
    const { body, at, place } = await post('/register', queries.map(toRegistration));
    return new Map(
      queries.map(({ trackingNumber }) => {
        const number = plainNumber(trackingNumber);
        return [number, { reading: readRegistration(body, number), place, at }];
      }),
    );
  }

  return {
    async track(queries) {
      const known = uniqueOf(queries.filter((query) => NUMBER.test(plainNumber(query.trackingNumber))));
      const numbers = known.map(({ trackingNumber }) => ({ number: plainNumber(trackingNumber) }));
      const asked = known.length === 0 ? null : await post('/gettrackinfo', numbers);
      const missing = known.filter(({ trackingNumber }) => isUnregistered(asked?.body, trackingNumber));
      const registered = registerUnknown && missing.length > 0 ? await register(missing) : new Map();
      return queries.map((query): CarrierAnswer => {
        const number = plainNumber(query.trackingNumber);
        if (asked === null || !NUMBER.test(number)) return notOfItsForm(access.clock.now());
        const reading = readTrackInfo(asked.body, { ...query, trackingNumber: number });
        return registered.get(number) ?? { reading, place: asked.place, at: asked.at };
      });
    },
    async tryKey() {
      const example: AskedParcel = { trackingNumber: EXAMPLE, carrier: null };
      return readTrackInfo((await post('/gettrackinfo', [{ number: EXAMPLE }])).body, example);
    },
  };

  function notOfItsForm(at: string): CarrierAnswer {
    return {
      reading: { kind: 'refused', as: 'rejected', code: 'not of its form' },
      place: placeOf('/gettrackinfo'),
      at,
    };
  }
}

/** One query of each number: the same parcel may be asked for twice. */
const uniqueOf = (queries: readonly TrackingQuery[]): readonly TrackingQuery[] => [
  ...new Map(queries.map((query) => [plainNumber(query.trackingNumber), query])).values(),
];

function toRegistration({ trackingNumber, carrier }: TrackingQuery): object {
  const code = codeOfCarrier(carrier);
  return { number: plainNumber(trackingNumber), ...(code === null ? { auto_detection: true } : { carrier: code }) };
}
