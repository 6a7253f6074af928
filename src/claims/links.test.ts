import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';
import { readText } from './read-text.ts';

const LINK = 'https://www.fedex.com/fedextrack/?trknbr=794612345671';
const check = (text: string) =>
  checkLinks(readText(text), { links: new Set([LINK]), addresses: new Set(['ana@example.com']) }).map(
    ({ kind, claim }) => `${kind} ${claim}`,
  );

test('an allowed link and the address of the recipient pass, whatever stands behind them', () => {
  expect(check(`See ${LINK}. Or (${LINK}), or ana@example.com.`)).toEqual([]);
});

test('every other way to write a link is found', () => {
  const links = [
    'http://www.fedex.com/fedextrack/?trknbr=794612345671',
    'www.evil.example',
    'evil.example/x',
    'bit.ly/3xYz',
    't.co/x',
    'EVIL.COM',
    'javascript:alert(1)',
    'mailto:x@evil.example',
    'tel:+15550100',
    '//evil.example/x',
    'a-b.c-d.example',
  ];
  for (const link of links) expect(check(`Look at ${link} now`).length, link).toBeGreaterThan(0);
});

test('a longer link than the allowed one is another link', () => {
  expect(check(`${LINK}1`)).toEqual([`link ${LINK}1`]);
  expect(check(LINK.replace('://', '://evil.example@'))).toHaveLength(1);
});

test('foreign addresses are found', () => {
  expect(check('Write to refunds+x@evil.example.')).toEqual(['address refunds+x@evil.example']);
});

test('plain writing is no link', () => {
  expect(check('E.g. at 9 a.m., i.e. the U.S. office of Smith & Co. It is well-known.')).toEqual([]);
});
