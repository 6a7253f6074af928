import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { mendRaw } from './mend-raw.ts';

const HEAD = 'From: Ann <ann@x.example>\nSubject: Order 5\nMIME-Version: 1.0\n';
const mend = (text: string) => {
  const { raw, headers, faults } = mendRaw(Buffer.from(text, 'latin1'));
  const whole = raw.toString('latin1').replaceAll('\r\n', '\n');
  const body = whole.slice(whole.startsWith('\n') ? 1 : whole.indexOf('\n\n') + 2);
  return { names: headers.map(({ name }) => name), headers, body, faults };
};

describe('a header in order is left as it is', () => {
  test.each(['\n', '\r\n'])('line end %j', (end) => {
    const { names, body, faults } = mend(`${HEAD}\nhello\n`.replaceAll('\n', end));
    expect(names).toEqual(['from', 'subject', 'mime-version']);
    expect(body).toBe('hello\n');
    expect(faults).toEqual([]);
  });

  test('folded values are unfolded, duplicates stay in order, top first', () => {
    const { headers } = mend('Received: a\n\tby b\nReceived: c\nFrom: x@y.example\n\n');
    expect(headers.map(({ value }) => value)).toEqual(['a\tby b', 'c', 'x@y.example']);
  });

  test('raw 8-bit values are read as what they are', () => {
    const raw = Buffer.concat([
      Buffer.from('Subject: Büro\n'),
      Buffer.from('From: J\xf6rg <j@x.example>\n\n', 'latin1'),
    ]);
    expect(mendRaw(raw).headers.map(({ value }) => value)).toEqual(['Büro', 'Jörg <j@x.example>']);
  });
});

describe('a broken header is mended, and no text is lost', () => {
  test.each([
    ['blank lines above it', `\n\r\n${HEAD}\nhello\n`],
    ['a byte order mark', `\xef\xbb\xbf${HEAD}\nhello\n`],
    ['the From line of an mbox', `From ann@x.example Thu Nov 19 10:00:00 2026\n${HEAD}\nhello\n`],
    ['no blank line below it', `${HEAD}hello\n`],
    ['a fold that lost its space', `${HEAD.replace('Order 5', 'Order\n5')}\nhello\n`],
    ['CR alone', `${HEAD}\nhello\n`.replaceAll('\n', '\r')],
  ])('%s', (_, text) => {
    const { names, headers, body } = mend(text);
    expect(names).toEqual(['from', 'subject', 'mime-version']);
    expect(headers[1]?.value).toBe('Order 5');
    expect(body).toBe('hello\n');
  });

  test('a lost parameter belongs to the field above', () => {
    const { headers } = mend('Content-Type: multipart/mixed;\nboundary="b"\n\n');
    expect(headers[0]?.value).toBe('multipart/mixed; boundary="b"');
  });

  test('text without any header is the body, colons or not', () => {
    const { names, body, faults } = mend('Hello: I wrote\nNote: twice\n\nBye\n');
    expect(names).toEqual([]);
    expect(body).toBe('Hello: I wrote\nNote: twice\n\nBye\n');
    expect(faults).toHaveLength(1);
  });
});

describe('headers without end are cut, and the body stays', () => {
  test.each([
    ['one huge field', `X-Pad: ${'x'.repeat(limits.mail.headerBytesMax)}\n${HEAD}\nhello\n`],
    ['a hundred thousand fields', `${'X-Pad: x\n'.repeat(100_000)}${HEAD}\nhello\n`],
  ])('%s', (_, text) => {
    const { names, body } = mend(text);
    expect(names).toEqual(expect.arrayContaining(['from', 'subject', 'mime-version']));
    expect(names.length).toBeLessThan(10_000);
    expect(body).toBe('hello\n');
  });
});

test('of any bytes, what is read as a header is one line a field', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { headers } = mendRaw(Buffer.concat([Buffer.from('Subject: x\n'), bytes]));
      expect(headers.every(({ name, value }) => /^[!-9;-~]+$/.test(name) && !/[\r\n\0]/.test(value))).toBe(true);
    }),
  );
});

test('a body of any bytes stays byte for byte below a header in order', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { raw } = mendRaw(Buffer.concat([Buffer.from(`${HEAD}\n`), bytes]));
      expect(raw.subarray(HEAD.length + 1)).toEqual(Buffer.from(bytes));
    }),
  );
});
