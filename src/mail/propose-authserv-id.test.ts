import { describe, expect, test } from 'vitest';
import { proposeAuthservId } from './propose-authserv-id.ts';

const mail = (at: number, ...results: readonly string[]) =>
  Buffer.from(
    [...results.map((text) => `Authentication-Results: ${text}`), `From: A <a@shop${at % 5}.example>`, ''].join('\r\n'),
  );
const mails = (count: number, ...results: readonly string[]) =>
  Array.from({ length: count }, (_, at) => mail(at, ...results));

test('a server whose field is topmost in every mail that has one is proposed', () => {
  const without = mails(3);
  expect(
    proposeAuthservId([...without, ...mails(12, 'MX.shop.example 1; dmarc=pass', 'evil.example; dmarc=pass')]),
  ).toEqual({
    authservId: 'mx.shop.example',
    mails: 12,
    looked: 15,
  });
});

describe('none is proposed', () => {
  test.each([
    ['of no mails', []],
    ['where no mail has such a field', mails(20)],
    ['of few mails', mails(9, 'mx.shop.example; dmarc=pass')],
    ['where the topmost differ', [...mails(20, 'mx.shop.example; dmarc=pass'), mail(1, 'other.example; dmarc=pass')]],
    ['where the field names no server', mails(20, 'spf=pass smtp.mailfrom=a.example')],
    [
      'of mails of one domain, who may have written them',
      Array.from({ length: 20 }, () => mail(1, 'mx.evil.example; dmarc=pass')),
    ],
  ])('%s', (_, given) => {
    expect(proposeAuthservId(given)).toBeNull();
  });
});
