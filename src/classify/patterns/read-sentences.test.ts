import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

const words = (text: string): string[][] =>
  readSentences(text).map((sentence) => sentence.words.map((word) => word.text));

describe('sentences', () => {
  test('case, accents and full-width letters do not matter', () => {
    expect(words('DEVOLUCIÓN ｒｅｔｕｒｎ Straße')).toEqual([['devolucion', 'return', 'strasse']]);
  });

  test('identifiers, numbers, links and addresses become placeholders', () => {
    expect(words('W1234567 cost 1,465.90 see https://a.example/x or ask me@b.example')).toEqual([
      ['<id>', 'cost', '<n>', 'see', '<url>', 'or', 'ask', '<mail>'],
    ]);
  });

  test('apostrophes stay in English endings and separate elsewhere', () => {
    expect(words("don’t l'ordine it's dell'anno")).toEqual([['dont', 'l', 'ordine', 'its', 'dell', 'anno']]);
  });

  test('a question mark makes a question, an abbreviation ends nothing', () => {
    expect(readSentences('Is no. 5 here? Yes.').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });

  test.each([
    'Das Paket ist am 5. wurde aber nie gebracht',
    'Ab dem 3. sind wir im Urlaub',
    'Bestellt am 5. November um zehn',
    '5. November war die Bestellung',
    'Vom 5. bis 12. dezember',
    'Spett. Azienda, 20 pz. di staffe in 4 gg. lavorativi',
    'Egr. direttore, viti, dadi ecc. della ns. ditta a 4 euro cad. senza cod. destinatario',
    'Pos. 1 sind 10 Stk. davon',
  ])('a day or an abbreviation ends no sentence: %s', (text) => {
    expect(words(text)).toHaveLength(1);
  });

  test.each([
    'I ordered 2. Where are they',
    '1. where is my order',
    'Order W1234567. wo ist sie',
    'Es waren 12. Jetzt fehlen sie',
  ])('a number ends a sentence before a new one: %s', (text) => {
    expect(words(text)).toHaveLength(2);
  });

  test('brackets around an order number part nothing, other brackets do', () => {
    expect(words('my order (#W1234567) came (too late)')).toEqual([
      ['my', 'order', '<id>', 'came', ',', 'too', 'late', ','],
    ]);
  });

  test('a hard-wrapped line goes on, a short line ends where it ends', () => {
    expect(words('I would like to know where the order that I placed\nlast week is now')).toHaveLength(1);
    expect(words('hi\nwhere is it')).toHaveLength(2);
  });

  test('no sentence is longer than 120 words, also where nothing parts them but hyphens', () => {
    for (const text of ['refund '.repeat(1_000), 'refund-'.repeat(1_000), 'refund,'.repeat(1_000)])
      expect(Math.max(...words(text).map(({ length }) => length))).toBeLessThanOrEqual(121);
  });

  test('drawn-out letters are shortened', () => {
    expect(words('pleaaaase')).toEqual([['please']]);
  });

  test('any text is read, and no sentence is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const sentence of readSentences(text)) expect(sentence.words.some((word) => word.text !== ',')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
