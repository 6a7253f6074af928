import { expect, test } from 'vitest';
import { decodeFlowed } from './decode-flowed.ts';

test('soft line breaks are joined, hard ones stay', () => {
  expect(decodeFlowed('Where is my \norder?\nThanks', false)).toBe('Where is my order?\nThanks');
});
test('delsp takes the space away, so that a long number is whole again', () => {
  expect(decodeFlowed('1Z999AA1 \n0123456784', true)).toBe('1Z999AA10123456784');
});
test('a quoted paragraph is joined within its own depth', () => {
  expect(decodeFlowed('> one \n> two\n>> three \nfour', false)).toBe('> one two\n>> three \nfour');
});
test('the signature delimiter ends a paragraph', () => {
  expect(decodeFlowed('bye\n-- \nAnn', false)).toBe('bye\n-- \nAnn');
});
test('a stuffed space is taken off', () => expect(decodeFlowed(' From here', false)).toBe('From here'));
