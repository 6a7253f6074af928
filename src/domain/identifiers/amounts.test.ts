import { expect, test } from 'vitest';
import { findAmounts } from './amounts.ts';

const read = (text: string) =>
  findAmounts(text).map(({ value, currency }) => (currency === null ? value : `${value} ${currency}`));

test.each([
  ['226.11', ['226.11']],
  ['$1,465.90', ['1465.90 USD']],
  ['1.819,92 USD', ['1819.92 USD']],
  ['1 819,92 €', ['1819.92 EUR']],
  ['1\u202f819,92\u00a0€', ['1819.92 EUR']],
  ['2.805,77', ['2805.77']],
  ['50 euros', ['50.00 EUR']],
  ['50,- €', ['50.00 EUR']],
  ["CHF 1'819.90", ['1819.90 CHF']],
  ['R$ 1.819,92', ['1819.92 BRL']],
  ['£12', ['12.00 GBP']],
  ['a hold of 494.78 and', ['494.78']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('one separator before three digits is read both ways', () => {
  expect(findAmounts('EUR 1.819')).toEqual([
    { raw: 'EUR 1.819', value: '1819.00', currency: 'EUR', index: 0, isAmbiguous: true },
    { raw: 'EUR 1.819', value: '1.819', currency: 'EUR', index: 0, isAmbiguous: true },
  ]);
});

test.each([
  'a 10,000 mAh power bank',
  'um 9.30 Uhr',
  'am 18.11. geliefert',
  'bis 27.11. im Urlaub',
  '18.11.2026',
  'version 2.01',
  'a 1.5L kettle of 2.50 liters',
  'at 9:30',
  '192.168.10.20',
  'order 1001 of 2026',
  '#1.50',
])('no amount in: %s', (text) => {
  expect(read(text)).toEqual([]);
});
