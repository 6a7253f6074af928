// When a USPS scan was. USPS gives the time at the place, and beside it the same in GMT with the offset; either may be missing. Pure.
import { countryNamed } from '../../src/domain/country-names.ts';
import { type PlaceTime, readPlaceTime } from '../../src/domain/place-time.ts';

export interface SaidScan {
  readonly eventTimestamp: string | null;
  readonly GMTTimestamp: string | null;
  readonly GMTOffset: string | null;
  readonly eventCountry: string | null;
  readonly eventState: string | null;
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.:]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

/** null where neither is a time. Where the zone is not told, the country of the scan tells it; a scan without a country is in the United States. */
export function timeOfScan(scan: SaidScan): PlaceTime | null {
  const [, gmtDay, gmtClock] = TIME.exec(scan.GMTTimestamp ?? '') ?? [];
  if (gmtDay !== undefined && gmtClock !== undefined)
    return readPlaceTime({ day: gmtDay, clock: gmtClock, offset: 'Z' });
  const [, day, clock, zone] = TIME.exec(scan.eventTimestamp ?? '') ?? [];
  if (day === undefined) return null;
  return readPlaceTime({
    day,
    clock: clock ?? null,
    offset: zone ?? fullOffset(scan.GMTOffset),
    country: countryOf(scan),
    region: scan.eventState,
  });
}

/** `-7:00` stands for `-07:00`. */
const fullOffset = (offset: string | null): string | null =>
  offset?.replace(/^([+-])(?=\d:)/, (sign) => `${sign}0`) ?? null;

function countryOf({ eventCountry }: SaidScan): string | null {
  if (eventCountry === null) return 'US';
  return /^[A-Z]{2}$/i.test(eventCountry) ? eventCountry.toUpperCase() : countryNamed(eventCountry);
}
