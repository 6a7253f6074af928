import { describe, expect, test } from 'vitest';
import { decodeHeaderText } from './decode-header-text.ts';
import { readAddresses } from './header-values.ts';

describe('encoded words', () => {
  test.each([
    ['in Q', '=?utf-8?Q?B=C3=BCrostuhl_5?=', 'Bürostuhl 5'],
    ['in B', '=?UTF-8?B?QsO8cm8=?=', 'Büro'],
    ['two of them, one letter split', '=?utf-8?Q?B=C3?= =?utf-8?Q?=BCro?=', 'Büro'],
    ['with spaces inside', '=?utf-8?Q?Where is my order?=', 'Where is my order'],
    ['cut at the end', '=?utf-8?Q?B=C3=BCro', 'Büro'],
    ['that claim UTF-8 and are not', '=?utf-8?Q?B=FCro?=', 'Büro'],
    ['of UTF-8 that claim to be Latin-1', '=?iso-8859-1?Q?B=C3=BCro?=', 'Büro'],
    ['of an unknown charset', '=?x-none?Q?order_5?=', 'order 5'],
    ['with a language tag', '=?utf-8*de?Q?B=C3=BCro?=', 'Büro'],
    ['none at all', 'Büro = ?', 'Büro = ?'],
  ])('%s', (_, value, text) => expect(decodeHeaderText(value)).toBe(text));

  test('cannot bring a line break into a value', () => {
    expect(decodeHeaderText('=?utf-8?Q?a=0D=0ABcc:_x=40y.example?=')).toBe('a Bcc: x@y.example');
  });
});

describe('addresses', () => {
  const read = (...values: string[]) =>
    readAddresses(
      values.map((value) => ({ name: 'from', value })),
      'from',
    );

  test.each([
    ['a comment', 'ada@x.example (Ada)', [{ name: 'Ada', address: 'ada@x.example' }]],
    ['an encoded name', '=?iso-8859-1?Q?J=F6rg?= <J@X.example>', [{ name: 'Jörg', address: 'j@x.example' }]],
    ['a broken encoded name', '=?utf-8?Q?J=F6rg?= <j@x.example>', [{ name: 'Jörg', address: 'j@x.example' }]],
    ['a quoted comma', '"Doe, Jane" <j@x.example>', [{ name: 'Doe, Jane', address: 'j@x.example' }]],
    [
      'a group',
      'Team: a@x.example, B <b@x.example>;',
      [
        { name: '', address: 'a@x.example' },
        { name: 'B', address: 'b@x.example' },
      ],
    ],
    ['nobody', 'undisclosed-recipients:;', []],
    [
      'an address inside a quoted name is no address',
      '"a@evil.example" <b@x.example>',
      [{ name: 'a@evil.example', address: 'b@x.example' }],
    ],
  ])('%s', (_, value, addresses) => expect(read(value)).toEqual(addresses));

  test('every field of the name counts', () => {
    expect(read('a@x.example', 'b@x.example').map(({ address }) => address)).toEqual(['a@x.example', 'b@x.example']);
  });
});
