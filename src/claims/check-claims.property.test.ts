// Hostile and random texts: the ground check never throws, and its time grows with the length of the text alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { checkSample } from './samples/sample-reply.ts';

const PIECES = [
  'delivered ',
  'if not will ',
  '1 ',
  '1-',
  '22 ',
  'a@',
  'a.',
  'x://y ',
  '[',
  '{',
  '<a "',
  '&#1;',
  'november 1 ',
  '#W2310847 ',
  '1Z 9',
  ':\n\n',
  '\n- ',
  '$',
  '€ ',
  'label ',
  '\u202e',
  '٣',
  'не ',
  '(',
  '"',
  "n't ",
  'Electric Kettle (',
  '12:30 ',
  'next week ',
  'no. ',
];

test('it never throws, in any language', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())),
      fc.constantFrom(...LANGUAGES),
      (pieces, language) => {
        expect(Array.isArray(checkSample({ world: 'both', text: pieces.join('') }, language))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('a number that no fact holds is found wherever it stands', () => {
  const around = fc.constantFrom(
    '',
    'Thank you. ',
    'Your order #W2310847 ',
    'delivered on ',
    'total $',
    '- ',
    '(',
    'tracking number ',
    'within ',
    'Electric Kettle (1.5L, steel, black) × ',
  );
  fc.assert(
    fc.property(around, fc.integer({ min: 1_000_000, max: 999_999_999 }), around, (before, number, after) => {
      expect(checkSample({ world: 'inTransit', text: `${before}${number} ${after}` }, 'en')).not.toEqual([]);
    }),
  );
});

/** Work that grew with the square of the text would take minutes here. */
const HOSTILE_CHARACTERS = 100_000;

test('no part of a hostile text is read over and over', { timeout: 60_000 }, () => {
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(HOSTILE_CHARACTERS / piece.length));
    expect(Array.isArray(checkSample({ world: 'split', text }, 'en')), JSON.stringify(piece)).toBe(true);
  }
});
