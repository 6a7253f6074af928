// Where a DHL scan was, and by that when: its times come "2026-03-17T11:21:00", as the clocks stood there. Pure.
import { type PlaceTime, readPlaceTime } from '../../src/domain/place-time.ts';

/** Companies of DHL that scan at home; https://developer.dhl.com/api-reference/shipment-tracking, `service`. */
const HOME_COUNTRIES: Readonly<Record<string, string>> = {
  'parcel-de': 'DE',
  'post-de': 'DE',
  'parcel-nl': 'NL',
  'parcel-pl': 'PL',
  'parcel-uk': 'GB',
  'ecommerce-ppl': 'CZ',
};
const SHORT_NAMES: Readonly<Record<string, string>> = { usa: 'US', uk: 'GB', uae: 'AE', 'hong kong': 'HK' };

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
  const named = place.countryCode?.toUpperCase() ?? countryNamed(place.locality ?? '');
  const country = named ?? HOME_COUNTRIES[service ?? ''] ?? null;
  const region = /,\s*([A-Z]{2})\s+-\s+USA$/.exec(place.locality ?? '')?.[1] ?? null;
  return readPlaceTime({ day, clock: clock ?? null, offset: offset ?? null, country, region });
}

/** The day as it is written, which is that of the place. */
export const dayWritten = (timestamp: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(timestamp ?? '')?.[0] ?? null;

let countryByName: ReadonlyMap<string, string> | null = null;

function countryNamed(locality: string): string | null {
  countryByName ??= nameCountries();
  const name = (locality.split(' - ').at(-1) ?? '').trim().toLowerCase();
  return SHORT_NAMES[name] ?? countryByName.get(name) ?? null;
}

/** In the two languages in which DHL answers us. */
function nameCountries(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const names = ['en', 'de'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return new Map(
    names.flatMap((one) =>
      codes.flatMap((code) => {
        const name = one.of(code);
        // Codes of former countries (DD, YU, UK) answer the name of the present one.
        const present = new Intl.Locale('und', { region: code }).region ?? code;
        return name === undefined ? [] : [[name.toLowerCase(), present] as const];
      }),
    ),
  );
}
