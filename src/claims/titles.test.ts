import { expect, test } from 'vitest';
import { bookFacts } from './fact-book.ts';
import { readText } from './read-text.ts';
import { CATALOGUE, factsOf } from './samples/worlds.ts';
import { baseOfTitle, partsOfTitle } from './title-base.ts';
import { checkTitles } from './titles.ts';

const check = (text: string, catalogue: readonly string[] = CATALOGUE) =>
  checkTitles(readText(text), bookFacts(factsOf('inTransit')), catalogue).findings.map(({ claim }) => claim);

test('a title has a name and parts', () => {
  expect(baseOfTitle('Pet Bed (small, fleece)')).toBe('Pet Bed');
  expect(baseOfTitle('Kettle – blue')).toBe('Kettle');
  expect(partsOfTitle('Pet Bed (small, fleece)')).toEqual(['small', 'fleece']);
});

test('own titles pass, in full, by name and over a line end', () => {
  expect(check('Your Electric Kettle (1.5L,\nsteel, black) and the Desk Lamp.')).toEqual([]);
  expect(check('The desk lamp (white) is here.')).toEqual([]);
});

test('titles of other products are found, in full and by name', () => {
  expect(check('Your Vacuum Cleaner (canister, bagless, pet hair removal) is here.')).toEqual([
    'Vacuum Cleaner (canister, bagless, pet hair removal',
  ]);
  expect(check('Your vacuum cleaner is here.')).toEqual(['vacuum cleaner']);
});

test('another variant of an own product is found, whether the catalogue has it or not', () => {
  expect(check('Your Electric Kettle (1L, glass, white).')).toHaveLength(1);
  expect(check('Your Electric Kettle (2L, pink).')).toEqual(['Electric Kettle (2L, pink)']);
});

test('words of the language that are also a short title are no product', () => {
  expect(
    check('Thank you for your order. Returns are free.', ['Order (large)', 'Thank You (card)', 'Returns (game)']),
  ).toEqual([]);
});
