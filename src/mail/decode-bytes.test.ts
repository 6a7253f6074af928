import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, decodeMixedUtf8 } from './decode-bytes.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a label that fits is followed', () => {
  test.each([
    ['utf-8', Buffer.from('Bürostuhl'), 'Bürostuhl'],
    ['"UTF-8"', Buffer.from('Bürostuhl'), 'Bürostuhl'],
    ['iso-8859-1', latin1('B\xfcrostuhl'), 'Bürostuhl'],
    ['iso-8859-2', latin1('\xb1\xe6'), 'ąć'],
    ['cp-1252', latin1('10 \x80'), '10 €'],
    ['koi8-r', latin1('\xc4\xc1'), 'да'],
    ['cp932', latin1('\x93\xfa'), '日'],
    ['utf-16le', Buffer.from('Bürö', 'utf16le'), 'Bürö'],
  ])('%s', (label, bytes, text) => expect(decodeBytes(bytes, label)).toEqual({ text, mended: null }));
});

describe('a label that does not fit is mended, and said', () => {
  test.each([
    ['', latin1('B\xfcro')],
    ['utf-8', latin1('B\xfcro')],
    ['us-ascii', latin1('B\xfcro')],
    ['x-nonsense', latin1('B\xfcro')],
    ['us-ascii', Buffer.from('Büro')],
    ['iso-8859-1', Buffer.from('Büro')],
  ])('%s', (label, bytes) => {
    const { text, mended } = decodeBytes(bytes, label);
    expect(text).toBe('Büro');
    expect(mended).not.toBeNull();
  });

  test('one broken byte in UTF-8 costs no other letter', () => {
    const bytes = Buffer.concat([Buffer.from('für '), latin1('M\xfcller'), Buffer.from(' größer')]);
    expect(decodeBytes(bytes, 'utf-8').text).toBe('für Müller größer');
  });
});

test('any text in UTF-8 comes back under every vague label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'utf-8', 'us-ascii'), (text, label) => {
      if (text.startsWith('\ufeff') || text.includes('\u001b')) return;
      expect(decodeBytes(Buffer.from(text), label).text).toBe(text.toWellFormed());
    }),
  );
});

test('any bytes are read, none is dropped', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = decodeMixedUtf8(bytes);
      expect(text.includes('\ufffd') && !Buffer.from(bytes).includes('\ufffd')).toBe(false);
      expect(text.length * 4).toBeGreaterThanOrEqual(bytes.length - 3);
    }),
  );
});
