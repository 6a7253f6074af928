import { expect, test } from 'vitest';
import { checkLeftovers } from './check-leftovers.ts';
import { checkNotes, checkWordsToAvoid, explainNames } from './check-names.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { readText } from './read-text.ts';

const leftOver = (text: string, names: readonly string[]) => {
  const read = readText(text);
  explainNames(read, names);
  return checkLeftovers(read, lexiconOf('en')).map(({ claim }) => claim);
};

test('the lines of a signature stand for themselves as whole lines only', () => {
  const signature = 'Studio 54\nCall +1 555 0100';
  expect(leftOver('Regards,\nStudio 54\nCall +1 555 0100', [signature])).toEqual([]);
  expect(leftOver('Please Call +1 555 0100 now', [signature])).toEqual(['1 555 0100']);
});

test('a name of another script passes, but a name cannot vouch for an amount or a link', () => {
  expect(leftOver('Dear Иван,', ['Иван'])).toEqual([]);
  expect(leftOver('Dear Иван,', [])).toEqual(['Иван']);
  expect(leftOver('Dear Refund of 500 USD,', ['Refund of 500 USD'])).toEqual(['500']);
  expect(leftOver('Dear 9400111899223,', ['9400111899223'])).toEqual(['9400111899223']);
});

test('words to avoid are found whole and in any case', () => {
  const check = (text: string) => checkWordsToAvoid(readText(text), ['cheap', 'no worries']).map(({ claim }) => claim);
  expect(check('A CHEAP one, no  worries!')).toEqual(['CHEAP', 'no  worries']);
  expect(check('Cheaper, and no worry.')).toEqual([]);
});

test('brackets and open template marks are gaps to fill', () => {
  expect(checkNotes(readText('a [b c] d {{name}} undefined [e')).map(({ claim }) => claim)).toEqual([
    '[b c]',
    '[',
    '{{name}}',
    'undefined',
  ]);
});
