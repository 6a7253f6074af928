// Calls AfterShip's Tracking API: lists trackings by their numbers, many a call, and registers one only where the connection allows it.
// https://www.aftership.com/docs/tracking/quickstart/api-quick-start
import type { CarrierAnswer } from '../../src/calls/track-parcels.ts';
import { openVendorApi, type VendorAnswer } from '../../src/calls/vendor-api.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { slugOfCarrier } from './slugs.ts';
import { isKnownAlready, readAftershipAnswer, readNextCursor } from './translate.ts';

export interface AftershipClient {
  /** One answer a query, of at most NUMBERS_PER_CALL. ConnectorError of every kind. */
  track(queries: readonly TrackingQuery[]): Promise<readonly CarrierAnswer[]>;
  /** The newest tracking of the account, to see whether the key holds. */
  tryKey(): Promise<CarrierAnswer>;
}

/** Keeps the address well under what servers take. */
export const NUMBERS_PER_CALL = 40;
/** The most that a page may hold. */
const PER_PAGE = 200;

const PLACE = { vendor: 'aftership', method: 'GET', path: '/trackings' } as const;

/** "Tracking numbers with length from 4 to 100", and these characters alone (CreateTrackingRequest); a comma would make two of one. */
const NUMBER = /^[A-Z0-9._/-]{4,100}$/i;

export function openAftershipClient(
  { baseUrl, registerUnknown }: { readonly baseUrl: string; readonly registerUnknown: boolean },
  access: SourceAccess,
): AftershipClient {
  const headers = { 'as-api-key': access.secrets['apiKey'] ?? '' };
  // GET /trackings may be called 6 times a second (docs/tracking/quickstart/rate-limit).
  const api = openVendorApi({ vendor: PLACE.vendor, baseUrl, access, pace: { calls: 5, seconds: 1, callsAtOnce: 2 } });

  async function list(numbers: readonly string[]): Promise<readonly VendorAnswer[]> {
    const pages: VendorAnswer[] = [];
    let cursor: string | null = null;
    do {
      const query = { tracking_numbers: numbers.join(','), limit: PER_PAGE, cursor: cursor ?? undefined };
      const page: VendorAnswer = await api.call({ method: 'GET', path: PLACE.path, headers, query });
      pages.push(page);
      cursor = readNextCursor(page.json());
    } while (cursor !== null && pages.length < limits.vendor.pagesMax);
    return pages;
  }

  /** AfterShip refuses what it has already, so that a second try costs nothing. */
  async function register(query: TrackingQuery, number: string): Promise<CarrierAnswer> {
    const answer = await api.call({
      method: 'POST',
      path: PLACE.path,
      headers,
      body: { json: toRegistration(query, number) },
      isRepeatable: true,
      accept: [400],
    });
    if (isKnownAlready(answer.json())) return answerOf(query, await list([number]));
    return { reading: readAftershipAnswer(answer.json(), query), place: { ...PLACE, method: 'POST' }, at: answer.at };
  }

  async function answer(query: TrackingQuery, pages: readonly VendorAnswer[]): Promise<CarrierAnswer> {
    const number = plain(query.trackingNumber);
    if (!NUMBER.test(number))
      return {
        reading: { kind: 'refused', as: 'rejected', code: 'not of its form' },
        place: PLACE,
        at: access.clock.now(),
      };
    const known = answerOf(query, pages);
    return registerUnknown && known.reading.kind === 'not_found' ? register(query, number) : known;
  }

  return {
    async track(queries) {
      const numbers = [...new Set(queries.map(({ trackingNumber }) => plain(trackingNumber)))];
      const asked = numbers.filter((number) => NUMBER.test(number));
      const pages = asked.length === 0 ? [] : await list(asked);
      const answers: CarrierAnswer[] = [];
      for (const query of queries) answers.push(await answer(query, pages));
      return answers;
    },
    async tryKey() {
      const page = await api.call({ method: 'GET', path: PLACE.path, headers, query: { limit: 1 } });
      return { reading: readAftershipAnswer(page.json()), place: PLACE, at: page.at };
    },
  };
}

const plain = (number: string): string => number.replace(/\s/g, '');

/** What the pages say together: the first that can be read, else the first. */
function answerOf(query: TrackingQuery, pages: readonly VendorAnswer[]): CarrierAnswer {
  const readings = pages.map((page) => readAftershipAnswer(page.json(), query));
  const broken = readings.find(({ kind }) => kind === 'unreadable' || kind === 'refused');
  const trackings = readings.flatMap((reading) => (reading.kind === 'read' ? reading.trackings : []));
  const reading =
    broken ?? (trackings.length > 0 ? ({ kind: 'read', trackings } as const) : ({ kind: 'not_found' } as const));
  return { reading, place: PLACE, at: pages[0]?.at ?? '' };
}

function toRegistration({ carrier, shippedAt, postalCode }: TrackingQuery, number: string): object {
  const slug = slugOfCarrier(carrier);
  return {
    tracking_number: number,
    ...(slug === null ? {} : { slug }),
    ...(postalCode === null ? {} : { destination_postal_code: postalCode }),
    ...(shippedAt === null ? {} : { tracking_ship_date: shippedAt }),
  };
}
