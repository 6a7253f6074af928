// The ways in which carriers write a time, as the day, clock and offset that they say. Pure; called by translate.ts.
import type { SaidTime } from '../../src/domain/place-time.ts';
import type { AnswerShape } from './carrier.ts';

const CLOCK = String.raw`(?:[T :,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?`;
const ZONE = String.raw`\s*(Z|(?:UTC|GMT)?[+-]\d{2}:?\d{2}|[A-Z]{3,4})?`;
/** Seconds since 1970, and 2026-11-20T14:30:00+01:00, 2026-11-20 14:30:00, 20261120:143000, 20261120. */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-./]?(\d{2})[-./]?(\d{2})${CLOCK}${ZONE}$`, 'u');
/** 20.11.2026 14:30, 11/20/2026 2:30:00 PM. */
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-./](\d{1,2})[-./](\d{4})${CLOCK}${ZONE}$`, 'u');

/** Names of zones that Canadian and American carriers write. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['NST', '-03:30'],
  ['NDT', '-02:30'],
  ['AST', '-04:00'],
  ['ADT', '-03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** null where it is no time that is understood: not the wrong one of day and month, and not a zone that nobody knows. */
export function readWhen(
  text: string,
  dates: AnswerShape['dates'],
): (Pick<SaidTime, 'day' | 'clock'> & { readonly offset: string | null }) | null {
  if (/^\d{10}$/u.test(text)) return readWhen(new Date(Number(text) * 1_000).toISOString(), dates);
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, year, month, day, ...rest] = first;
    return withClock(`${year}-${month}-${day}`, rest);
  }
  const last = YEAR_LAST.exec(text);
  if (last === null || dates === undefined) return null;
  const [, one = '', other = '', year, ...rest] = last;
  const [day, month] = dates === 'day_first' ? [one, other] : [other, one];
  return withClock(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, rest);
}

type Rest = readonly (string | undefined)[];

function withClock(day: string, [hours, minutes, seconds = '00', half, zone]: Rest): ReturnType<typeof readWhen> {
  const offset = zone === undefined ? null : (NAMED.get(zone) ?? zone.replace(/^(?:UTC|GMT)/u, ''));
  if (offset !== null && !/^(?:Z|[+-]\d{2}:?\d{2})$/u.test(offset)) return null;
  if (hours === undefined) return { day, clock: null, offset };
  return { day, clock: `${hourOf(hours, half)}:${minutes}:${seconds}`, offset };
}

function hourOf(hours: string, half: string | undefined): string {
  const hour = Number(hours);
  if (half === undefined) return hours.padStart(2, '0');
  const isAfternoon = half.toLowerCase().startsWith('p');
  return String((hour % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0');
}
