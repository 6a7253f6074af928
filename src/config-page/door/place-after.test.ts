// Where a link to the page's own sign-in may lead.
import { expect, test } from 'vitest';
import { placeAfter } from './place-after.ts';

const ORIGIN = 'https://desk.example';
const leadsTo = (to: unknown) => new URL(placeAfter(to, ORIGIN), ORIGIN).href;

test('leads to a place of the page, with its search', () => {
  expect(placeAfter('/mails/7?show=all#reply', ORIGIN)).toBe('/mails/7?show=all#reply');
});

test('leads nowhere else, however the address is written', () => {
  const foreign = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
  ];
  const more = ['\t//evil.example', '/.//evil.example', 'javascript:alert(1)', 'mails', '', 7, undefined];
  for (const to of [...foreign, ...more]) expect(leadsTo(to), JSON.stringify(to)).toBe(`${ORIGIN}/`);
});
