// Where a DHL scan was, and by that when: its times come "2026-03-17T11:21:00", as the clocks stood there. Pure.
import { countryNamed } from '../../src/domain/country-names.ts';
import { type PlaceTime, readPlaceTime } from '../../src/domain/place-time.ts';

/** Companies of DHL that scan at home; https://developer.dhl.com/api-reference/shipment-tracking, `service`. */
const HOME_COUNTRIES: ReadonlyMap<string | null, string> = new Map([
  ['parcel-de', 'DE'],
  ['post-de', 'DE'],
  ['parcel-nl', 'NL'],
  ['parcel-pl', 'PL'],
  ['parcel-uk', 'GB'],
  ['ecommerce-ppl', 'CZ'],
]);

export interface ScanPlace {
  readonly locality: string | null;
  readonly countryCode: string | null;
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

/** The country is the scan's own, else the one that its locality names ("Germany", "LEIPZIG - GERMANY"), else the home of the company that scanned;
 * where none is known, the day alone is. null where it is no time. */
export function timeOfScan(timestamp: string, place: ScanPlace, service: string | null): PlaceTime | null {
  const [, day, clock, offset] = TIME.exec(timestamp.trim()) ?? [];
  if (day === undefined) return null;
  const named = place.countryCode?.toUpperCase() ?? countryNamed(place.locality?.split(' - ').at(-1) ?? '');
  const country = named ?? HOME_COUNTRIES.get(service) ?? null;
  const region = /,\s*([A-Z]{2})\s+-\s+USA$/.exec(place.locality ?? '')?.[1] ?? null;
  return readPlaceTime({ day, clock: clock ?? null, offset: offset ?? null, country, region });
}

/** The day as it is written, which is that of the place. */
export const dayWritten = (timestamp: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(timestamp ?? '')?.[0] ?? null;
