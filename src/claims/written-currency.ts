// The currency that stands beside a number: a sign, an ISO 4217 code or a word in one of the seven languages. Called by
// check-numbers.
import { gapBefore, type ReadText } from './read-text.ts';

/** `$` alone may be any of these. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP', 'SGD', 'HKD']);
const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₿': 'BTC',
};
/** Before a dollar sign: US$, CA$, R$. */
const PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  ca: 'CAD',
  c: 'CAD',
  cad: 'CAD',
  au: 'AUD',
  a: 'AUD',
  mx: 'MXN',
  nz: 'NZD',
  r: 'BRL',
  hk: 'HKD',
  s: 'SGD',
};
const CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP CHF CAD AUD NZD MXN BRL SEK NOK DKK PLN CZK HUF RON BGN JPY CNY INR KRW TRY RUB ARS CLP COP PEN UYU ZAR SGD HKD THB ILS AED SAR BTC USDT'.split(
    ' ',
  ),
);
const WORDS: Readonly<Record<string, string>> = {
  dollar: '$',
  dollars: '$',
  dólar: '$',
  dólares: '$',
  dollari: '$',
  dollaro: '$',
  bucks: '$',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  pfund: 'GBP',
  libras: 'GBP',
  libra: 'GBP',
  livres: 'GBP',
  sterline: 'GBP',
  pond: 'GBP',
  franken: 'CHF',
  francs: 'CHF',
  franchi: 'CHF',
  pesos: 'MXN',
  reais: 'BRL',
  zł: 'PLN',
  zloty: 'PLN',
  kr: 'SEK',
  kronor: 'SEK',
  kč: 'CZK',
  cent: 'cent',
  cents: 'cent',
  centavos: 'cent',
};

/** An ISO code, `$` for a bare dollar sign, or null. */
export function currencyBefore(read: ReadText, first: number): string | null {
  const gap = gapBefore(read, first);
  const sign = /([$€£¥₹₽₩₺₿]) ?-?$/u.exec(gap)?.[1];
  const before = read.words[first - 1];
  if (sign === '$') return (before && gap.startsWith('$') && PREFIXES[before.lower]) || '$';
  if (sign !== undefined) return SIGNS[sign] ?? null;
  return before && before.explainedBy !== 'amount' && /^[ \u00a0]?-?$/.test(gap) && CODES.has(before.text)
    ? before.text
    : null;
}

export function currencyAfter(read: ReadText, end: number): string | null {
  const gap = gapBefore(read, end);
  const sign = /^(?:,[-–])? ?([$€£¥₹₽₩₺₿])/u.exec(gap)?.[1];
  if (sign !== undefined) return SIGNS[sign] ?? null;
  const after = read.words[end];
  if (!after || !/^(?:,[-–])?[ \u00a0-]?$/.test(gap)) return null;
  if (CODES.has(after.text)) return after.text;
  if (after.lower === 'us' && gapBefore(read, end + 1).startsWith('$')) return 'USD';
  return WORDS[after.lower] ?? null;
}

/** A number without a currency may be any amount; one with a currency must be in that currency. */
export function isCurrencyOf(written: string | null, currency: string | null): boolean {
  if (written === null) return true;
  return written === '$' ? currency !== null && DOLLARS.has(currency) : written === currency;
}
