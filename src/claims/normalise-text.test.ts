import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text.ts';

test('digits of every script become ASCII digits', () => {
  expect(normaliseText('１２ ٣٤ ۵۶ ७८ 𝟗𝟎 ①').text).toBe('12 34 56 78 90 1');
});

test('what nobody sees is taken out', () => {
  expect(normaliseText('de\u00adliv\u200bered\ufeff').text).toBe('delivered');
});

test('turned directions, tags and control characters are reported', () => {
  expect(normaliseText('a\u202eb').isDeceptive).toBe(true);
  expect(normaliseText('a\u{e0041}b').isDeceptive).toBe(true);
  expect(normaliseText('a\u0007b').isDeceptive).toBe(true);
  expect(normaliseText('Señor Müller\r\nañadió 5 € – “ya”\t…').isDeceptive).toBe(false);
});

test('it never throws and is done once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseText(text).text;
      expect(normaliseText(once).text).toBe(once);
    }),
  );
});
