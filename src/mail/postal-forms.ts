// How a postal code and a town are written in each country that is read, and the names of these countries in the languages that are served.
// Used by read-new-address.ts. Source of the forms: the Universal Postal Union's addressing guides, by country
// (https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions).

/** `city`, `code` and, where the country writes one, `region`, as groups of the pattern. */
export interface Tail {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly pattern: RegExp;
}

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';
const PROVINCES = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
const AUSTRALIAN_STATES = 'ACT|NSW|NT|QLD|SA|TAS|VIC|WA';
const WORD = "(?:St\\.|Ste\\.|Mt\\.|Ft\\.|\\p{Lu}[\\p{L}\\p{M}'’.-]{0,29}[\\p{L}\\p{M}])";
const LINK = '(?:am|an der|ob der|bei|vor der|de|de la|de los|del|di|do|da|dos|sur|sous|les|lès|en|aan|aan den|op)';
const TOWN = `(?<city>${WORD}(?:[ ](?:${LINK}[ ])?${WORD}){0,4})`;
const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}-])';
const townBefore = (behind: string): RegExp => new RegExp(`${START}${TOWN},?[ ]${behind}${END}`, 'gu');
const codeBefore = (code: string, prefix = ''): RegExp =>
  new RegExp(`${START}(?:${prefix})?(?<code>${code})[ ]${TOWN}${END}`, 'gu');

export const TAILS: readonly Tail[] = [
  { countries: ['US'], pattern: townBefore(`(?<region>${STATES})[ ](?<code>\\d{5}(?:-\\d{4})?)`) },
  {
    countries: ['CA'],
    pattern: townBefore(`(?<region>${PROVINCES}),?[ ](?<code>[ABCEGHJ-NPRSTVXY]\\d[A-Z][ ]?\\d[A-Z]\\d)`),
  },
  { countries: ['AU'], pattern: townBefore(`(?<region>${AUSTRALIAN_STATES})[ ](?<code>\\d{4})`) },
  { countries: ['GB'], pattern: townBefore('(?<code>[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2})') },
  { countries: ['DE', 'FR', 'ES', 'FI'], pattern: codeBefore('\\d{5}', 'D-|F-|E-|FI-') },
  {
    countries: ['IT'],
    pattern: new RegExp(`${START}(?:I-)?(?<code>\\d{5})[ ]${TOWN}(?:,?[ ]\\(?(?<region>[A-Z]{2})\\)?)?${END}`, 'gu'),
  },
  { countries: ['AT', 'CH', 'BE', 'DK', 'NO', 'LU'], pattern: codeBefore('\\d{4}', 'A-|CH-|B-|DK-|N-|L-') },
  { countries: ['NL'], pattern: codeBefore('\\d{4}[ ]?[A-Z]{2}') },
  { countries: ['PT'], pattern: codeBefore('\\d{4}-\\d{3}') },
  { countries: ['SE'], pattern: codeBefore('\\d{3}[ ]\\d{2}', 'SE-') },
  { countries: ['PL'], pattern: codeBefore('\\d{2}-\\d{3}') },
];

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a': 'US',
  'u.s': 'US',
  'united states of america': 'US',
  eeuu: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
};

let names: ReadonlyMap<string, string> | null = null;

function listNames(): ReadonlyMap<string, string> {
  const known = new Map(Object.entries(OTHER_NAMES));
  const codes = TAILS.flatMap(({ countries }) => countries);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of codes) known.set((display.of(code) ?? code).toLowerCase(), code);
  }
  for (const code of codes) known.set(code.toLowerCase(), code);
  return known;
}

/** The two letters of a country whose addresses are read; null for every other word. */
export function countryOf(written: string): string | null {
  names ??= listNames();
  return names.get(written.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}
