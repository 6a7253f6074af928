import { describe, expect, test } from 'vitest';
import { findExactTitles } from './exact-titles.ts';

const titles = [
  'T-Shirt (blue, M, cotton, crew neck)',
  'T-Shirt (blue, L, cotton, crew neck)',
  'Desk Lamp',
  'Desk Lamp (black, USB)',
  'Lamp',
];

describe('a title named in full', () => {
  test.each([
    ['Is the T-Shirt (blue, M, cotton, crew neck) in stock?', [titles[0]]],
    ['¿Tenéis «t-shirt blue M cotton crew neck»?', [titles[0]]],
    [`${titles[0]} and ${titles[1]}`, [titles[0], titles[1]]],
    ['The Desk Lamp (black, USB)?', [titles[3]]],
    ['Do you still have the Desk Lamp?', [titles[2]]],
  ])('%s', (text, expected) => {
    expect(findExactTitles(text, titles)).toEqual(expected);
  });

  test.each(['Do you have a desk lamp?', 'Which lamps? A Lamp', 'a blue t-shirt of cotton', ''])('not: %s', (text) => {
    expect(findExactTitles(text, titles)).toEqual([]);
  });
});
