import { expect, test } from 'vitest';
import { countryNamed } from './country-names.ts';

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
