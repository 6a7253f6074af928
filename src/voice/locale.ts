// Days, money, counts, lists and plurals as people write them in each of our languages, by Intl alone. Formatters are
// made once. Standards: ISO 8601 days, ISO 4217 currencies, ISO 3166 countries, CLDR through Intl.
import type { Language } from '../domain/language.ts';

const cached = <K extends string, T>(make: (key: K) => T): ((key: K) => T) => {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

const dayFormat = cached(
  (language: Language) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const dayFormatWithYear = cached(
  (language: Language) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
/** The key is `en USD`. */
const moneyFormat = cached((key: string) => {
  const [language, currency = ''] = key.split(' ');
  return new Intl.NumberFormat(language, { style: 'currency', currency });
});
const countFormat = cached((language: Language) => new Intl.NumberFormat(language));
/** British English writes no comma before the last 'and', which reads better in a sentence. */
const listFormat = cached(
  (language: Language) =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { style: 'long', type: 'conjunction' }),
);
const pluralRules = cached((language: Language) => new Intl.PluralRules(language));
const countryNames = cached(
  (language: Language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }),
);

const NO_BREAK_SPACES = /[\u00a0\u202f]/g;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const CURRENCY = /^[A-Z]{3}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const REMEMBERED_DAYS_MAX = 5_000;
const writtenDays = new Map<string, string>();

/** `Sunday, November 22`, with the year where it is not that of `today`. Throws RangeError where it is no YYYY-MM-DD. The
 * mails of a desk are about the same few days, so what was written is remembered. */
export function formatDay(day: string, today: string, language: Language): string {
  const isThisYear = today.startsWith(day.slice(0, 4));
  const key = `${isThisYear ? '' : '+'}${language}${day}`;
  const known = writtenDays.get(key);
  if (known !== undefined) return known;
  if (!DAY.test(day)) throw new RangeError(`"${day}" is no day of the form YYYY-MM-DD`);
  const written = writeDay(day, isThisYear, language);
  if (writtenDays.size >= REMEMBERED_DAYS_MAX) writtenDays.clear();
  writtenDays.set(key, written);
  return written;
}

function writeDay(day: string, isThisYear: boolean, language: Language): string {
  const format = isThisYear ? dayFormat(language) : dayFormatWithYear(language);
  const written = format.format(Date.parse(`${day}T00:00:00Z`));
  // In a Spanish sentence: "el martes 17 de noviembre".
  if (language === 'es') return written.replace(', ', ' ');
  // In French the first of the month is an ordinal, and only the first.
  return language === 'fr' ? written.replace(/(?<= )1(?= \p{L})/u, '1er') : written;
}

const ON: Readonly<Record<Language, string>> = {
  en: 'on ',
  es: 'el ',
  de: 'am ',
  fr: 'le ',
  it: '',
  nl: 'op ',
  pt: 'na ',
};
const PORTUGUESE_WEEKEND = /^(?:sábado|domingo)/;

/** A day that `formatDay` wrote as the time of something: `on Sunday, November 22`, `no domingo, 22 de novembro`. */
export const onDay = (day: string, language: Language): string =>
  language === 'pt' && PORTUGUESE_WEEKEND.test(day) ? `no ${day}` : `${ON[language]}${day}`;

/** `$226.11` from the decimal string '226.11' and 'USD', exact, with ordinary spaces; as it was written where it is no such pair. */
export function formatMoney(amount: string, currency: string, language: Language): string {
  if (!DECIMAL.test(amount) || !CURRENCY.test(currency)) return `${amount} ${currency}`;
  return moneyFormat(`${language} ${currency}`)
    .format(amount as Intl.StringNumericLiteral)
    .replace(NO_BREAK_SPACES, ' ');
}

/** Below a thousand all of our languages write the bare digits. */
export const formatCount = (count: number, language: Language): string =>
  Number.isInteger(count) && count >= 0 && count < 1_000
    ? String(count)
    : countFormat(language).format(count).replace(NO_BREAK_SPACES, ' ');

/** `a, b and c`; '' where there is nothing. */
export const formatList = (words: readonly string[], language: Language): string => listFormat(language).format(words);

export const choosePlural = (count: number, language: Language): Intl.LDMLPluralRule =>
  pluralRules(language).select(count);

/** The country's name from its ISO 3166 code, or the code where Intl knows none. */
export const formatCountry = (code: string, language: Language): string =>
  /^[A-Z]{2}$/.test(code) ? (countryNames(language).of(code) ?? code) : code;
