import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { findAmounts } from './amounts.ts';
import { findDays } from './days.ts';
import { findExactTitles } from './exact-titles.ts';
import { foldText } from './fold-text.ts';
import { matchItems } from './item-mentions.ts';
import { namesAsThing } from './named-things.ts';
import { findOrderDays } from './order-days.ts';
import { findOrderNumbers } from './order-number.ts';
import { findPurchaseOrderNumbers } from './purchase-order-number.ts';
import { speaksOfOthers, withoutSetAside } from './set-aside.ts';
import { findSkus } from './sku.ts';
import { findTrackingNumbers } from './tracking-number.ts';

const titles = ['Electric Kettle (1L, stainless steel, black)', 'Jigsaw Puzzle (1000, animals, beginner)'];
type Find = (text: string, language: string) => readonly { readonly index?: number }[];
const SET_ASIDE = { isThing: () => true, dropsReturned: true, dropsReceived: true };
const listKept = (text: string, language: string) =>
  speaksOfOthers(text) || namesAsThing(text, 'kettle', language) || withoutSetAside(text, SET_ASIDE) === '' ? [] : [{}];
const finders: readonly (readonly [string, Find])[] = [
  ['order numbers', (text) => findOrderNumbers(text)],
  ['purchase-order numbers', findPurchaseOrderNumbers],
  ['tracking numbers', findTrackingNumbers],
  ['SKUs', (text) => findSkus(text, () => true)],
  ['amounts', findAmounts],
  ['days', (text, language) => findDays(text, { today: '2026-11-20', language })],
  ['days of ordering', (text, language) => findOrderDays(text, { today: '2026-11-20', language })],
  ['titles in full', (text) => findExactTitles(text, titles).map(() => ({}))],
  ['things set aside', (text, language) => listKept(text, language)],
  ['items', (text, language) => matchItems(text, titles, language).map(() => ({}))],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '#',
        'W',
        '1046662',
        '1Z',
        '999',
        '-',
        '.',
        ',',
        '/',
        ' ',
        '\n',
        '5',
        'nov',
        '€',
        '$',
        'order',
        'no',
        'İ',
        'ß',
        'kettle',
        '2L',
        '+1',
        '(',
        '´',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'a word that every object has is a word like any other: %s',
  (word) => {
    for (const [, find] of finders)
      for (const text of [`${word} 10`, `the ${word} 10. ${word}`, `10 ${word} 2026`, `${word} 10.00 ${word}`])
        for (const language of LANGUAGES) expect(() => find(text, language)).not.toThrow();
  },
);

describe.each(finders)('%s', (_, find) => {
  test('never throw, and point into the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES, 'und'), (text, language) => {
        for (const { index = 0 } of find(text, language)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(Math.max(1, text.length));
        }
      }),
    );
  });

  test.each([
    '1',
    '1 ',
    '1-',
    '1.',
    'A',
    'AA 1 ',
    '#',
    ' ',
    '\n',
    '1,234,',
    'order number ',
    '5 november ',
    '11/5/',
    'black kettle ',
    'kettle ',
    'not the ',
    'ordered a ',
    ', but ',
    'sent a ',
    'W 953 ',
    '1Z999AA1 ',
  ])('come to an end on 200,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    // What is not linear outlasts the test's time limit.
    expect(find(text, 'en').length).toBeLessThanOrEqual(text.length);
  });
});

test('folding keeps every position', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
});
