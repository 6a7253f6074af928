// In which language the desk answers, and when it does not.
import { expect, test } from 'vitest';
import type { Voice } from './desk.ts';
import { answersIn, isLeftOut, replyLanguage } from './desk-languages.ts';

test('a desk that has chosen none answers in all of ours, and in English where it cannot tell', () => {
  expect(answersIn({}, 'nl')).toBe(true);
  expect(answersIn({}, 'pl')).toBe(false);
  expect([replyLanguage({}, 'nl'), replyLanguage({}, 'pl'), replyLanguage({}, 'und')]).toEqual(['nl', 'en', 'en']);
  expect(isLeftOut({}, 'pl')).toBe(false);
});

test('a desk that has chosen leaves all others out, but not what is too short to tell', () => {
  const chosen: Pick<Voice, 'languages'> = { languages: ['de', 'fr'] };
  expect(answersIn(chosen, 'en')).toBe(false);
  expect([isLeftOut(chosen, 'en'), isLeftOut(chosen, 'pl'), isLeftOut(chosen, 'de')]).toEqual([true, true, false]);
  expect(isLeftOut(chosen, 'und')).toBe(false);
  expect(replyLanguage(chosen, 'und')).toBe('de');
});
