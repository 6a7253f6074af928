import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLocalLines, toWireLines } from './line-ends.ts';

test('lines with CRLF come back as they were, and lie there with LF', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ -~ÿ]{0,20}$/u), { maxLength: 20 }), (lines) => {
      const raw = Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
      const stored = toLocalLines(raw);
      expect(Buffer.from(stored).includes(0x0d)).toBe(false);
      expect(Buffer.from(toWireLines(stored)).equals(raw)).toBe(true);
    }),
  );
});

test('bytes with a lone LF are stored unchanged', () => {
  const raw = Buffer.from('a\r\nb\nc');
  expect(toLocalLines(raw)).toBe(raw);
});
