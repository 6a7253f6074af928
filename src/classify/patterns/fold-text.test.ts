import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test('a letter of a Latin language folds alike in Latin text and beside another script', () => {
  const letters = Array.from({ length: 0x2_100 }, (_, code) => String.fromCharCode(code)).join('');
  for (const letter of letters) expect(foldText(`E${letter}e`)).toBe(foldText(`E${letter}e字`).slice(0, -1));
});

test.each([
  ['DEVOLUCIÓN', 'devolucion'],
  ['Straße', 'strasse'],
  ['Cœur, ÆØŁĐ', 'coeur, aeold'],
  ['“naïve” – garçon…', '“naive” – garcon...'],
  ['ＤＥＶＯＬＵＣＩＯＮ', 'devolucion'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['re\u00adfund', 'refund'],
])('%s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
