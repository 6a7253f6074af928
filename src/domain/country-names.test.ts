import { expect, test } from 'vitest';
import { countryNamed, countryOfAlpha3 } from './country-names.ts';

test.each([
  ['Germany', 'DE'],
  ['GERMANY', 'DE'],
  ['Deutschland', 'DE'],
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['United States', 'US'],
  ['Serbia', 'RS'],
  ['Hong Kong', 'HK'],
  ['Österreich', 'AT'],
  [' canada ', 'CA'],
])('%j is %s', (name, code) => {
  expect(countryNamed(name)).toBe(code);
});

test.each(['', 'DE', 'Leipzig', 'constructor', '__proto__', 'x'.repeat(100_000)])(
  '%j is no name of a country',
  (name) => {
    expect(countryNamed(name)).toBeNull();
  },
);

test.each([
  ['DEU', 'DE'],
  ['usa', 'US'],
  ['AUT', 'AT'],
  ['AUS', 'AU'],
  ['CHE', 'CH'],
  ['CHN', 'CN'],
  ['POL', 'PL'],
  ['PRT', 'PT'],
  ['SWE', 'SE'],
  ['ISL', 'IS'],
  ['ISR', 'IL'],
  ['GBR', 'GB'],
  ['ZAF', 'ZA'],
  ['UKR', 'UA'],
])('%s is %s', (alpha3, alpha2) => {
  expect(countryOfAlpha3(alpha3)).toBe(alpha2);
});

test('what is no alpha-3 code is no country', () => {
  for (const text of ['', 'DE', 'Germany', 'D3U']) expect(countryOfAlpha3(text)).toBeNull();
});
