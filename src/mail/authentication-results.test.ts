import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeaderField } from '../domain/message.ts';
import { judgeSender, parseAuthenticationResults } from './authentication-results.ts';

const from = [{ name: '', address: 'ada@example.com' }];
const ours = { by: 'authserv-id', authservId: 'mx.desk.example' } as const;
const field = (name: string, value: string): HeaderField => ({ name, value });
const author = field('from', 'ada@example.com');
const pass = field(
  'authentication-results',
  'mx.desk.example; dkim=pass header.d=example.com; dmarc=pass (p=reject) header.from=example.com',
);
const fail = field('authentication-results', 'mx.desk.example; dmarc=fail header.from=example.com');
const verdict = (headers: readonly HeaderField[], trusted: Parameters<typeof judgeSender>[1] = ours) =>
  judgeSender({ headers: [...headers, author], from }, trusted).dmarc;

describe('trusted by id', () => {
  test('the topmost field of our server counts', () => expect(verdict([pass])).toBe('pass'));
  test('a passing field below a failing one of ours is forged', () => expect(verdict([fail, pass])).toBe('fail'));
  test('a field of another server does not count', () =>
    expect(verdict([field('authentication-results', 'mx.evil.example; dmarc=pass header.from=example.com')])).toBe(
      'none',
    ));
  test('the id is compared whole and without case', () => {
    expect(verdict([field('authentication-results', 'MX.Desk.Example 1; dmarc=pass header.from=EXAMPLE.com')])).toBe(
      'pass',
    );
    expect(
      verdict([field('authentication-results', 'mx.desk.example.evil.example; dmarc=pass header.from=example.com')]),
    ).toBe('none');
  });
  test('a result in a comment or a quoted string is no result', () => {
    expect(
      verdict([field('authentication-results', 'mx.desk.example; spf=fail (dmarc=pass header.from=example.com)')]),
    ).toBe('none');
    expect(
      verdict([
        field('authentication-results', 'mx.desk.example; spf=fail reason="x; dmarc=pass header.from=example.com"'),
      ]),
    ).toBe('none');
  });
  test('a pass for another domain than that of From is none', () =>
    expect(verdict([field('authentication-results', 'mx.desk.example; dmarc=pass header.from=sub.example.com')])).toBe(
      'none',
    ));
  test('two DMARC results are none', () =>
    expect(
      verdict([field('authentication-results', 'mx.desk.example; dmarc=fail; dmarc=pass header.from=example.com')]),
    ).toBe('none'));
});

describe('trusted by position (Exchange Online writes no id)', () => {
  const result = field(
    'authentication-results',
    'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=pass; dmarc=pass action=none header.from=example.com;compauth=pass reason=100',
  );
  test('a field above the first Received counts', () =>
    expect(verdict([result, field('received', 'x')], { by: 'position' })).toBe('pass'));
  test('a field below it does not', () =>
    expect(verdict([field('received', 'x'), result], { by: 'position' })).toBe('none'));
});

test('unset trusts nobody', () => expect(verdict([pass], { by: 'nobody' })).toBe('none'));

test('several From addresses, or several From fields, are never proven', () => {
  expect(judgeSender({ headers: [pass, author], from: [...from, ...from] }, ours).dmarc).toBe('none');
  expect(judgeSender({ headers: [pass, author, author], from }, ours).dmarc).toBe('none');
});

test('any value is read without an exception, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (value) => Array.isArray(parseAuthenticationResults(value).results)),
  );
  const startedAtMs = performance.now();
  for (const piece of ['(', '"', ';a=', 'dmarc=', '\\']) parseAuthenticationResults(piece.repeat(200_000));
  expect(performance.now() - startedAtMs).toBeLessThan(2_000);
});
