import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { quoteWords } from './full-text.ts';
import { indexed, openMemoryDesk, receive } from './sample-fixture.ts';

const write = (records: Records, text: string, subject = 'A question'): number => {
  const id = receive(records, `${subject} ${text}`);
  records.mails.index(id, indexed({ text, subject }));
  return id;
};
const hits = (records: Records, words: string, limit = 50): number[] =>
  records.mails.search(words, limit).map((mail) => mail.id);

test('all words must be there, in subject or text, whatever their case and accents, newest first', () => {
  const records = openMemoryDesk();
  const first = write(records, 'Où est mon colis ?', 'Commande W-104');
  const second = write(records, 'Le COLIS est arrivé, merci');
  expect(hits(records, 'colis')).toEqual([second, first]);
  expect(hits(records, 'commande colis')).toEqual([first]);
  expect(hits(records, 'arrive')).toEqual([second]);
  expect(hits(records, 'colis', 1)).toEqual([second]);
  expect(hits(records, 'paquet')).toEqual([]);
});

test('a word of several parts is found only side by side', () => {
  const records = openMemoryDesk();
  const id = write(records, 'Order W-104 please');
  write(records, '104 apples, says W');
  expect(hits(records, 'W-104')).toEqual([id]);
});

test('nothing to look for finds nothing', () => {
  const records = openMemoryDesk();
  write(records, 'anything');
  for (const words of ['', '  ', '*', '"', '- ( )', '\0']) expect(hits(records, words), words).toEqual([]);
});

test('FTS5 syntax is taken as words', () => {
  const records = openMemoryDesk();
  const id = write(records, 'salt AND pepper NOT near text subject');
  expect(hits(records, 'salt NOT pepper')).toEqual([id]);
  expect(hits(records, 'pepper OR nothing')).toEqual([]);
  expect(hits(records, 'text:nothing')).toEqual([]);
  expect(hits(records, 'sal*')).toEqual([]);
  expect(hits(records, '"salt')).toEqual([id]);
});

test('only so many words and characters of a query count', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
  expect(quoteWords(words.join(' '))?.split(' ')).toHaveLength(limits.store.searchWordsMax);
  expect(quoteWords('x'.repeat(100_000))?.length).toBe(limits.store.searchCharactersMax + 2);
});

test('no query throws, and a mail is found by each whole word of its text', async () => {
  const records = openDesk({ file: ':memory:' });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('"', '*', 'NEAR(', ')', ':', '^', '-', ' ', 'a', '{', '}', '+', 'AND', '\0', "'"), {
        maxLength: 20,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (words) => {
      expect(Array.isArray(records.mails.search(words, 5))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  let written = 0;
  const word = fc.stringMatching(/^[a-zäöüéñ0-9]{1,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (words) => {
      // The same words twice would be the same mail: a mark makes each text its own.
      written += 1;
      const id = write(records, `${words.join(' ')} mark-${written}`);
      for (const each of words) expect(records.mails.search(each, 1).map((mail) => mail.id)).toEqual([id]);
    }),
    { numRuns: 100 },
  );
  await records.close();
});
