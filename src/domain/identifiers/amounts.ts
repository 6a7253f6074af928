// Money amounts as people write them in seven languages, as decimal strings. Called by identify (an amount can tell which
// order is meant) and by the ground check (no reply states an amount that the facts do not hold).
import { foldText } from './fold-text.ts';

export interface FoundAmount {
  readonly raw: string;
  /** At least two decimals and no separators: `1465.90`, `38.00`; three decimals where they may be meant: `1.819`. */
  readonly value: string;
  /** ISO 4217; `$` counts as USD and `£` as GBP; null where none is written. */
  readonly currency: string | null;
  readonly index: number;
  /** True where the same digits have another reading, which stands beside it. */
  readonly isAmbiguous: boolean;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd$: 'USD',
  $: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  mx$: 'MXN',
  nz$: 'NZD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  'fr.': 'CHF',
  'sfr.': 'CHF',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  kr: 'SEK',
  dollar: 'USD',
  dollars: 'USD',
  dolares: 'USD',
  dolar: 'USD',
  dollari: 'USD',
  dollaro: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  pfund: 'GBP',
  libras: 'GBP',
  sterline: 'GBP',
  pond: 'GBP',
  franken: 'CHF',
  francs: 'CHF',
  franchi: 'CHF',
  reais: 'BRL',
  pesos: 'MXN',
};
const CODES = 'usd|eur|gbp|chf|cad|aud|nzd|mxn|brl|sek|nok|dkk|pln|czk|jpy|inr|ars|clp|cop|pen';
const BEFORE = new RegExp(
  `(?:(?<![a-z])(?:${CODES})|usd?\\$|ca?\\$|au?\\$|mx\\$|nz\\$|r\\$|[$€£¥₹]|(?<![a-z])s?fr\\.|(?<![a-z])euros?) ?-?$`,
);
const AFTER = new RegExp(
  `^ ?(?:us\\$|[$€£¥₹]|(?:${CODES}|euros?|dollars?|dolares|dolar|dollari|dollaro|bucks|pounds?|quid|pfund|libras|sterline|pond|franken|francs|franchi|reais|pesos|zl|kc|kr)(?![a-z])|zł|kč)`,
);

/** Digits with the separators that some language puts between them; `50,-` has none behind the comma. */
const NUMBER = /\d{1,9}(?:(?:[.,'’]| (?=\d{3}(?!\d)))\d{1,9}){0,4}/g;
const DIGITS_MAX = 12;
/** Behind a bare number these make it a measure, a share, a time or a version. */
const UNIT_AFTER =
  /^(?:[-–]?[a-z%"”°º²³]|[-–]\d| ?(?:%|x |×|"|''|(?:mah|ml|cl|l|lit[a-z]{0,4}|cm|mm|m|km|kg|g|gb|tb|mb|ghz|mhz|hz|w|watt|v|volt|inch[a-z]{0,2}|in|ft|feet|foot|lbs?|oz|zoll|pouces?|pulgadas?|pollici|polegadas?|stars?|sterne|hours?|hrs?|h|uhr|am|pm|a\.m|p\.m|min|uur|ore|horas?|heures?|mp|bar|x)(?![a-z])))/;
const TIME_BEFORE = /(?:\bat|\bum|\ba las|\balle|\bom|\bas|\baround|\bgegen|\bvers|\bv|\bversion|\bios|\bandroid) ?$/;

/** The amounts of a text in order. A number counts with a currency beside it, or bare where it is written like money: two
 * decimals, or thousands in groups. Measures, times, dates and versions do not. */
export function findAmounts(text: string): FoundAmount[] {
  const folded = foldText(text);
  const found: FoundAmount[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const [number] = match;
    const { index } = match;
    const end = index + number.length;
    const before = BEFORE.exec(folded.slice(Math.max(0, index - 7), index))?.[0] ?? '';
    if (before === '' && /[\p{L}\p{N}#_/]$|\S-$/u.test(folded.slice(Math.max(0, index - 2), index))) continue;
    const tail = /^,(?:-|--|–|—)(?!\d)/.exec(folded.slice(end, end + 4))?.[0] ?? '';
    const after = AFTER.exec(folded.slice(end + tail.length, end + tail.length + 12))?.[0] ?? '';
    const currency =
      CURRENCIES[before.trim().replace(/ ?-$/, '')] ?? CURRENCIES[after.trim()] ?? readCode(before || after);
    const readings = readNumber(number);
    if (currency === null && (tail !== '' || !isWrittenLikeMoney(number, { folded, text, index, end }))) continue;
    const raw = text.slice(index - before.length, end + tail.length + after.length).trim();
    for (const value of readings)
      found.push({ raw, value, currency, index: index - before.length, isAmbiguous: readings.length > 1 });
  }
  return found;
}

function readCode(symbol: string): string | null {
  const code = /[a-z]{3}/.exec(symbol)?.[0];
  return code !== undefined && CODES.split('|').includes(code) ? code.toUpperCase() : null;
}

/** The decimal values that the digits can mean: a single separator before three digits may be either kind. */
function readNumber(number: string): readonly string[] {
  const parts = number.split(/[.,'’ ]/);
  const separators = number.replace(/\d/g, '');
  if (parts.join('').length > DIGITS_MAX) return [];
  const last = parts.at(-1) ?? '';
  const whole = (digits: string) => digits.replace(/^0{1,11}(?=\d)/, '');
  const asThousands = `${whole(parts.join(''))}.00`;
  const asDecimals = `${whole(parts.slice(0, -1).join(''))}.${last.padEnd(2, '0')}`;
  if (separators === '') return [asThousands];
  const areGroups =
    parts.slice(1, -1).every((part) => part.length === 3) && (parts.length === 2 || (parts[0] ?? '').length <= 3);
  if (!areGroups) return [];
  const isMixed = separators.at(-1) !== separators[0];
  if (isMixed) return last.length === 3 && new Set(separators).size > 2 ? [] : [asDecimals];
  if (last.length === 3 && (parts[0] ?? '').length <= 3) {
    const canBeDecimals = separators.length === 1 && (separators === '.' || separators === ',');
    return canBeDecimals && parts[0] !== '0' ? [asThousands, asDecimals] : canBeDecimals ? [asDecimals] : [asThousands];
  }
  return separators.length === 1 && last.length <= 4 ? [asDecimals] : [];
}

interface Place {
  readonly folded: string;
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

function isWrittenLikeMoney(number: string, { folded, text, index, end }: Place): boolean {
  const following = folded.slice(end, end + 14);
  if (
    UNIT_AFTER.test(following) ||
    /[.,:]$/.test(folded.slice(Math.max(0, index - 1), index)) ||
    /^[:/_]\S|^[.,]\d/.test(following)
  )
    return false;
  const preceding = folded.slice(Math.max(0, index - 12), index);
  if (TIME_BEFORE.test(preceding)) return false;
  if (/^\d{1,3}(?:[.,' ]\d{3}){1,3}$/.test(number)) return !/^\d{1,3} /.test(number);
  if (!/[.,]\d\d$/.test(number)) return false;
  return !isDayAndMonth(number, preceding, text.slice(end, end + 14));
}

/** `18.11` after "am" or before a full stop that ends a date is a day. */
function isDayAndMonth(number: string, preceding: string, following: string): boolean {
  const [, day, month] = /^(\d{1,2})\.(\d\d)$/.exec(number) ?? [];
  if (
    day === undefined ||
    month === undefined ||
    Number(day) > 31 ||
    Number(day) < 1 ||
    Number(month) > 12 ||
    Number(month) < 1
  )
    return false;
  return (
    /(?:\b(?:am|vom|bis|den|dem|zum|seit|ab|il|al|dal|op|tot|van|vanaf)|[-–]) ?$/.test(preceding) ||
    /^\.(?: ?[\da-zäöü]|\s{0,2}[-–])/.test(following)
  );
}
