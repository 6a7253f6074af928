import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalDecimal, readGroupedNumber } from './decimal.ts';

test('a decimal has one form', () => {
  expect(['226.10', '0226.1', '226.00', '-5.50', '0.70'].map(canonicalDecimal)).toEqual([
    '226.1',
    '226.1',
    '226',
    '5.5',
    '0.7',
  ]);
});

test('groups and decimals are read as seven languages write them', () => {
  expect(readGroupedNumber(['1', '465', '90'], [',', '.'])).toEqual(['1465.9']);
  expect(readGroupedNumber(['1', '819', '92'], ['.', ','])).toEqual(['1819.92']);
  expect(readGroupedNumber(['1', '819', '92'], [' ', ','])).toEqual(['1819.92']);
  expect(readGroupedNumber(['226', '11'], ['.'])).toEqual(['226.11']);
  expect(readGroupedNumber(['1465', '90'], ['.'])).toEqual(['1465.9']);
  expect(readGroupedNumber(['42'], [])).toEqual(['42']);
});

test('one separator before three digits may be either', () => {
  expect(readGroupedNumber(['1', '819'], ['.'])).toEqual(['1819', '1.819']);
});

test('groups that are no number have no value', () => {
  expect(readGroupedNumber(['1', '2', '3'], ['.', '.'])).toEqual([]);
  expect(readGroupedNumber(['192', '168', '0', '1'], ['.', '.', '.'])).toEqual([]);
});

test('what a locale writes is read back', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'pt-PT'),
      (amount, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount / 100);
        const groups = written.split(/\D/);
        const separators = [...written.replace(/\d/g, '')].map((separator) => (/\s/.test(separator) ? ' ' : separator));
        expect(readGroupedNumber(groups, separators)).toContain(canonicalDecimal((amount / 100).toFixed(2)));
      },
    ),
  );
});
