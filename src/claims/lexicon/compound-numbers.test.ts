import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';

test.each([
  ['de', 'sechsundzwanzig', 26],
  ['de', 'einunddreißig', 31],
  ['nl', 'tweeëntwintig', 22],
  ['nl', 'eenendertig', 31],
  ['it', 'ventuno', 21],
  ['it', 'ventitré', 23],
  ['it', 'trentotto', 38],
  ['it', 'novantanove', 99],
  ['es', 'veintiséis', 26],
  ['fr', 'neuf', 9],
] as const)('%s: %s is %i', (language, word, value) => {
  expect(lexiconOf(language).numberWords.get(word)).toBe(value);
});

test('each language knows a word for every number from two to twelve', () => {
  for (const language of ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'] as const) {
    const known = new Set(lexiconOf(language).numberWords.values());
    expect([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((n) => !known.has(n))).toEqual([]);
  }
});
