import fc from 'fast-check';
import { encode, wrap } from 'nodemailer/lib/qp';
import { expect, test } from 'vitest';
import { encodeQuotedPrintable } from './quoted-printable.ts';

const PIECES = [
  'a',
  '=',
  '=3D',
  'é',
  '😀',
  ' ',
  '\t',
  '.',
  'word ',
  'https://shop.example/a/long/path/',
  'x'.repeat(30),
];
const ENDS = ['\n', '\r\n', '\r', '\0', '\u007f', '\ud83d', '\udc00', '\u07ff', '\u0800', '\uffff'];

test('the bytes are those that nodemailer writes for the same text', () => {
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(...ENDS));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', '\n'), (pieces, end) => {
      const text = pieces.join('') + end;
      expect(encodeQuotedPrintable(text)).toBe(wrap(encode(text.replace(/\r?\n/gu, '\r\n')), 76));
    }),
    { numRuns: 2_000 },
  );
});

test('a line without an end in sight takes no longer than its length, and text after text keeps its own bytes', () => {
  const line = `${'a word and é = more. '.repeat(20_000)}\n`;
  const first = encodeQuotedPrintable(line);
  expect(first).toBe(wrap(encode(line.replace(/\n/gu, '\r\n')), 76));
  encodeQuotedPrintable(`${'b'.repeat(500_000)}\n`);
  expect(encodeQuotedPrintable(line)).toBe(first);
});
