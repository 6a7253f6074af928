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
const ENDS = ['\n', '\r\n', '\r', '\0'];

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
