import { expect, test } from 'vitest';
import {
  hasAlternatingCheckDigit,
  hasFedexCheckDigit,
  hasGs1CheckDigit,
  hasIbanCheckDigits,
  hasLuhnCheckDigit,
  hasMod7CheckDigit,
  hasMod3736CheckCharacter,
  hasS10CheckDigit,
} from './check-digits.ts';

const cases: readonly (readonly [(number: string) => boolean, string])[] = [
  [hasGs1CheckDigit, '9400111206206407628746'],
  [hasLuhnCheckDigit, '320595463938'],
  [hasFedexCheckDigit, '986578788855'],
  [hasAlternatingCheckDigit, '879E930346834440'],
  [hasMod7CheckDigit, '3318810036'],
  [hasS10CheckDigit, '123456785'],
  [hasMod3736CheckCharacter, '09980000020034D'],
];

test.each(cases)('%o accepts %s and refuses it with another last character', (check, number) => {
  expect(check(number)).toBe(true);
  const last = number.at(-1) ?? '';
  const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : 'E';
  expect(check(number.slice(0, -1) + other)).toBe(false);
});

test.each(cases)('%o refuses %s with its first digit changed', (check, number) => {
  const at = number.search(/\d/);
  const changed = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
  expect(check(changed)).toBe(false);
});

test('an IBAN is told by its check digits', () => {
  expect(hasIbanCheckDigits('DE89370400440532013000')).toBe(true);
  expect(hasIbanCheckDigits('DE88370400440532013000')).toBe(false);
});
