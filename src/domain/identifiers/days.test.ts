import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { findDays } from './days.ts';

/** A Friday. */
const today = '2026-11-20';
const read = (text: string, language = 'en') => findDays(text, { today, language }).map(({ days }) => days.join(' '));

describe('absolute days', () => {
  test.each([
    ['en', 'November 5', '2026-11-05'],
    ['en', 'Nov. 5th', '2026-11-05'],
    ['en', 'the 5th of November', '2026-11-05'],
    ['en', 'Friday, November 20, 2026', '2026-11-20'],
    ['en', '2026-11-05', '2026-11-05'],
    ['de', '22. November', '2026-11-22'],
    ['de', 'am 18.11.', '2026-11-18'],
    ['de', 'Freitag, den 20. November 2026', '2026-11-20'],
    ['fr', 'le 1er novembre', '2026-11-01'],
    ['fr', 'le dimanche 1er novembre 2026', '2026-11-01'],
    ['fr', 'ma commande du 1ᵉʳ novembre', '2026-11-01'],
    ['fr', 'du premier novembre', '2026-11-01'],
    ['it', 'il 1° novembre', '2026-11-01'],
    ['it', 'il primo novembre', '2026-11-01'],
    ['pt', 'no dia 1º de novembro', '2026-11-01'],
    ['pt', 'em primeiro de novembro', '2026-11-01'],
    ['es', 'el primero de noviembre', '2026-11-01'],
    ['fr', '22 novembre 2026', '2026-11-22'],
    ['es', '22 de noviembre de 2026', '2026-11-22'],
    ['it', 'lunedì 23 novembre', '2026-11-23'],
    ['nl', 'wo 11 nov. 2026', '2026-11-11'],
    ['pt', 'sexta-feira, 20 de novembro', '2026-11-20'],
  ])('%s: %s', (language, text, day) => {
    expect(read(text, language)).toEqual([day]);
  });

  test('day and month may be exchanged, the order of the language first', () => {
    expect(read('05/11/2026')).toEqual(['2026-05-11 2026-11-05']);
    expect(read('05/11/2026', 'fr')).toEqual(['2026-11-05 2026-05-11']);
  });

  test('both ends of a range are days', () => {
    expect(read('del 16 al 20 de noviembre', 'es')).toEqual(['2026-11-16', '2026-11-20']);
    expect(read('November 24–26')).toEqual(['2026-11-24', '2026-11-26']);
  });

  test('a weekday chooses the year and never adds a day', () => {
    expect(read('Tuesday, 17 November')).toEqual(['2026-11-17']);
  });

  test('months of every language are known in every language, as replies write them', () => {
    for (const language of LANGUAGES) {
      for (let month = 1; month <= 12; month += 1) {
        const day = `2026-${String(month).padStart(2, '0')}-14`;
        const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        );
        expect(read(written, 'en'), `${language}: ${written}`).toEqual([day]);
      }
    }
  });
});

describe('days seen from today', () => {
  test.each([
    ['en', 'yesterday', '2026-11-19'],
    ['en', 'the day before yesterday', '2026-11-18'],
    ['en', 'on Monday', '2026-11-16 2026-11-23'],
    ['en', 'last Sunday', '2026-11-15 2026-11-08'],
    ['en', 'the 10th, I think', '2026-11-10 2026-12-10'],
    ['es', 'anteayer', '2026-11-18'],
    ['es', 'el martes pasado', '2026-11-17 2026-11-10'],
    ['es', 'hace seis días', '2026-11-14'],
    ['de', 'vorgestern', '2026-11-18'],
    ['de', 'am Dienstagabend', '2026-11-17 2026-11-24'],
    ['fr', 'avant-hier', '2026-11-18'],
    ['fr', 'il y a trois jours', '2026-11-17'],
    ['it', "l'altro ieri", '2026-11-18'],
    ['nl', 'eergisteren', '2026-11-18'],
    ['pt', 'na segunda-feira', '2026-11-16 2026-11-23'],
    ['pt', 'há dois dias', '2026-11-18'],
    ['es', 'el sa\u0301bado', '2026-11-14 2026-11-21'],
  ])('%s: %s', (language, text, days) => {
    expect(read(text, language)).toEqual([days]);
  });

  test('weeks ago are remembered with some slack, the exact day first', () => {
    expect(findDays('two weeks ago', { today, language: 'en' })[0]?.days).toEqual([
      '2026-11-06',
      '2026-11-05',
      '2026-11-07',
      '2026-11-04',
      '2026-11-08',
    ]);
  });
});

test.each([
  ['en', 'the 2nd package, 24/7, 1/2 inch, you may 5, box 1/2'],
  ['de', 'hier ist es, guten Morgen'],
  ['en', 'Sun glasses sat on the desk'],
  ['it', 'un set 3 pezzi'],
  ['es', 'por la mañana'],
  ['en', 'W22 November'],
])('%s: no day in %s', (language, text) => {
  expect(read(text, language)).toEqual([]);
});

test('what is found stands in the text where it says, and every candidate is a day', () => {
  const words = fc.constantFrom(
    '5',
    '31.',
    'November',
    'nov',
    'lunes',
    'gestern',
    '11/5',
    'last',
    'week',
    'ago',
    'two',
    'the',
    'le',
    '2026',
    ',',
    '-',
    'a',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      for (const { raw, index, days } of findDays(text, { today, language: 'en' })) {
        expect(text.slice(index, index + raw.length)).toBe(raw);
        expect(days.length).toBeGreaterThan(0);
        for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }),
  );
});

test('a colon after a day ends it, and a time is no day', () => {
  const read = (text: string) => findDays(text, { today: '2026-11-20', language: 'en' }).flatMap(({ days }) => days);
  expect(read('Your order of November 19:')).toEqual(['2026-11-19']);
  expect(read('see you in November 15:30')).toEqual([]);
});
