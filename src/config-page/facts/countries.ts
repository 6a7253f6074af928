// The countries and their names in the language of the page, by Intl: every region of two letters that stands for itself today.
import type { PageLanguage } from '../shell/language.tsx';

/** Regions that are no place where a parcel goes: groupings, made-up ones, and one that is not known. */
const NO_PLACES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** By name. `kept`: what the desk has set already stays a choice, whatever it is. */
export function listCountries(language: PageLanguage, kept: readonly string[]): readonly Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const known = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((value): Choice[] => {
    // An old code stands for another country now: of SU Intl says Russia.
    const isOfToday = new Intl.Locale(`und-${value}`).region === value && !NO_PLACES.has(value);
    const label = isOfToday ? names.of(value) : undefined;
    return label === undefined ? [] : [{ value, label }];
  });
  const codes = new Set(known.map(({ value }) => value));
  const others = kept.filter((code) => !codes.has(code)).map((value) => ({ value, label: value }));
  const collator = new Intl.Collator(language);
  return [...known.sort((a, b) => collator.compare(a.label, b.label)), ...others];
}

/** `EUR: euro`, those of the languages that Waybill writes first. */
export function listCurrencies(language: PageLanguage, kept: string | null): readonly Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'code' });
  const first = ['EUR', 'USD', 'GBP', 'CHF'];
  const codes = new Set([...first, ...Intl.supportedValuesOf('currency'), ...(kept === null ? [] : [kept])]);
  return [...codes].map((value) => ({
    value,
    label: `${value}: ${/^[A-Z]{3}$/.test(value) ? names.of(value) : value}`,
  }));
}

/** Intl lists one name of each zone; the desk may have set another. */
export const listTimeZones = (kept: string): readonly string[] => [
  ...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), kept]),
];
