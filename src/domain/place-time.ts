// When something happened, from what a carrier says of it: a day and a clock at some place, with an offset, a zone, the place alone, or nothing
// more. A clock of which nobody knows the zone is not read as UTC, which would move the day. Pure; called by connectors' translate.ts.

/** `clock` is `HH:MM` or `HH:MM:SS`. What says more is believed first: the offset (`+01:00`, `Z`), then the zone, then the place. */
export interface SaidTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly clock: string | null;
  readonly offset?: string | null;
  /** IANA. */
  readonly timeZone?: string | null;
  /** ISO 3166-1 alpha-2 and, in the United States and Canada, the state or province. */
  readonly country?: string | null;
  readonly region?: string | null;
}

/** `isExact` false: only the day is known, and `at` is its noon UTC, which is the same day from UTC-12 to UTC+11. */
export interface PlaceTime {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly isExact: boolean;
}

const YEARS = { min: 2000, max: 2099 } as const;

/** null where the day or the clock cannot be, such as 2026-02-30 or 25:00. */
export function readPlaceTime(said: SaidTime): PlaceTime | null {
  const clock = said.clock ?? '12:00:00';
  const wallMs = wallTime(said.day, clock.length === 5 ? `${clock}:00` : clock);
  if (wallMs === null) return null;
  const offsetMs = said.clock === null ? null : offsetOf(said, wallMs);
  if (offsetMs !== null) return { at: new Date(wallMs - offsetMs).toISOString(), isExact: true };
  return { at: `${said.day}T12:00:00.000Z`, isExact: false };
}

/** The day, where it is one; null otherwise. */
export const readDay = (day: string): string | null => (wallTime(day, '12:00:00') === null ? null : day);

function wallTime(day: string, clock: string): number | null {
  const text = `${day}T${clock}.000Z`;
  const ms = Date.parse(text);
  const isReal = !Number.isNaN(ms) && new Date(ms).toISOString() === text;
  const year = Number(day.slice(0, 4));
  return isReal && year >= YEARS.min && year <= YEARS.max ? ms : null;
}

function offsetOf({ offset, timeZone, country, region }: SaidTime, wallMs: number): number | null {
  if (offset) return readOffset(offset);
  const zone = timeZone ?? zoneOf(country ?? '', region ?? '');
  return zone === null ? null : zoneOffset(wallMs, zone);
}

/** Milliseconds, of `+01:00`, `+0100`, `-05.00` (UPS) or `Z`. */
function readOffset(text: string): number | null {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2})[:.]?(\d{2})$/.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The zone's offset moves at most once between two guesses; a clock that is put forward over the time shows shortly after. */
function zoneOffset(wallMs: number, timeZone: string): number {
  let offset = 0;
  for (let guess = 0; guess < 2; guess += 1) offset = shownIn(wallMs - offset, timeZone) - (wallMs - offset);
  return offset;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What a clock in the zone shows at an instant, as if it were UTC. */
function shownIn(ms: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...digits, second: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return Date.parse(`${formatter.format(ms).replace(', ', 'T')}Z`);
}

/** States and provinces that lie in one zone, by it. Those in two (Texas, Florida, Ontario, …) are left out. */
const REGIONS: Readonly<Record<string, string>> = {
  'America/New_York': 'US: CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'US: AL AR IA IL LA MN MO MS OK WI',
  'America/Denver': 'US: CO MT NM UT WY',
  'America/Phoenix': 'US: AZ',
  'America/Los_Angeles': 'US: CA WA',
  'Pacific/Honolulu': 'US: HI',
  'America/Toronto': 'CA: QC',
  'America/Halifax': 'CA: NB NS PE',
  'America/Winnipeg': 'CA: MB',
  'America/Edmonton': 'CA: AB',
  'America/St_Johns': 'CA: NL',
};

const zoneOfRegion = new Map(
  Object.entries(REGIONS).flatMap(([zone, text]) => {
    const [country, ...regions] = text.split(/:? /);
    return regions.map((region) => [`${country}-${region}`, zone] as const);
  }),
);
/** Countries of several zones that show the same: Büsingen's clock is Berlin's. */
const ONE_CLOCK: Readonly<Record<string, string>> = { DE: 'Europe/Berlin' };
const zonesOfCountries = new Map<string, string | null>();

/** https://tc39.es/proposal-intl-locale-info/: in Node 24 and Workers, not yet in TypeScript's list. */
type LocaleWithZones = Intl.Locale & { readonly getTimeZones?: () => string[] | undefined };

/** IANA, of where a clock hangs; null where the country has several zones and the region does not decide, or is none. */
export function zoneOf(country: string, region: string): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return null;
  const known = zoneOfRegion.get(`${country}-${region}`) ?? ONE_CLOCK[country] ?? zonesOfCountries.get(country);
  if (known !== undefined) return known;
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? [];
  const zone = zones.length === 1 ? (zones[0] ?? null) : null;
  zonesOfCountries.set(country, zone);
  return zone;
}
