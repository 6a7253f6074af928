// Days, money, counts, lists and plurals in each language.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { choosePlural, formatCount, formatCountry, formatDay, formatList, formatMoney, onDay } from './locale.ts';

const TODAY = '2026-11-20';

test.each([
  ['en', 'Sunday, November 22', '$1,226.11', 'a, b and c', '1,234'],
  ['es', 'domingo 22 de noviembre', '1226,11 US$', 'a, b y c', '1234'],
  ['de', 'Sonntag, 22. November', '1.226,11 $', 'a, b und c', '1.234'],
  ['fr', 'dimanche 22 novembre', '1 226,11 $US', 'a, b et c', '1 234'],
  ['it', 'domenica 22 novembre', '1226,11 USD', 'a, b e c', '1234'],
  ['nl', 'zondag 22 november', 'US$ 1.226,11', 'a, b en c', '1.234'],
  ['pt', 'domingo, 22 de novembro', 'US$ 1.226,11', 'a, b e c', '1.234'],
] as const)('%s', (language, day, money, list, count) => {
  expect(formatDay('2026-11-22', TODAY, language)).toBe(day);
  expect(formatMoney('1226.11', 'USD', language)).toBe(money);
  expect(formatList(['a', 'b', 'c'], language)).toBe(list);
  expect(formatCount(1234, language)).toBe(count);
});

test('a day of another year names it, and a day is the same in every time zone', () => {
  expect(formatDay('2027-01-01', TODAY, 'en')).toBe('Friday, January 1, 2027');
  expect(formatDay('2025-12-31', TODAY, 'es')).toBe('miércoles 31 de diciembre de 2025');
  expect(() => formatDay('22.11.2026', TODAY, 'en')).toThrow(RangeError);
});

test('the first of a month is an ordinal in French, and in French alone', () => {
  expect(formatDay('2026-11-01', TODAY, 'fr')).toBe('dimanche 1er novembre');
  expect(formatDay('2027-01-01', TODAY, 'fr')).toBe('vendredi 1er janvier 2027');
  expect(formatDay('2026-11-11', TODAY, 'fr')).toBe('mercredi 11 novembre');
  expect(formatDay('2026-11-01', TODAY, 'it')).toBe('domenica 1 novembre');
});

test('a day takes its preposition, which follows the weekday in Portuguese', () => {
  const on = (day: string, language: (typeof LANGUAGES)[number]) => onDay(formatDay(day, TODAY, language), language);
  expect(on('2026-11-22', 'pt')).toBe('no domingo, 22 de novembro');
  expect(on('2026-11-21', 'pt')).toBe('no sábado, 21 de novembro');
  expect(on('2026-11-23', 'pt')).toBe('na segunda-feira, 23 de novembro');
  expect(on('2026-11-23', 'fr')).toBe('le lundi 23 novembre');
  expect(on('2026-11-23', 'it')).toBe('lunedì 23 novembre');
});

test('money is exact, and what is no amount or currency stays as it was written', () => {
  expect(formatMoney('123456789012.34', 'EUR', 'en')).toBe('€123,456,789,012.34');
  expect(formatMoney('0.1', 'USD', 'en')).toBe('$0.10');
  expect(formatMoney('free', 'USD', 'en')).toBe('free USD');
  expect(formatMoney('5.00', '$$$', 'en')).toBe('5.00 $$$');
});

test('countries have names, and an unknown code stays a code', () => {
  expect(formatCountry('DE', 'es')).toBe('Alemania');
  expect(formatCountry('ZZZ', 'en')).toBe('ZZZ');
});

test('one is one in every language', () => {
  expect(LANGUAGES.map((language) => choosePlural(1, language))).toEqual(LANGUAGES.map(() => 'one'));
});
