// What a piece of marketing may be: short, plain, and nothing that an order's fact could stand in or be taken for.
import { expect, test } from 'vitest';
import { Marketing } from './marketing.ts';

const PIECE = {
  heading: 'New lamps',
  text: 'See them.',
  link: { label: 'To the shop', href: 'https://shop.example/new' },
};
const faultsOf = (piece: object, domains: readonly string[] = ['shop.example']): readonly string[] => {
  const read = Marketing.safeParse({ domains, texts: { en: { ...PIECE, ...piece } } });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const toLink = (href: string) => faultsOf({ link: { label: 'To the shop', href } });

test('plain words in any language are taken, prices, percents and emoji too', () => {
  for (const text of [
    'Bis Sonntag 20% auf alles, z.B. Lampen ab 19,90 €.',
    '¡Rebajas! Desde $20, o dos por US$35.',
    'Für die ganze Familie 👨‍👩‍👧 & <b>mehr</b>',
    'Le 24/12 : -30 % sur 1 000 articles…',
  ])
    expect(faultsOf({ text }), text).toEqual([]);
});

test('line ends and blanks come in one form', () => {
  const read = Marketing.parse({
    domains: ['shop.example'],
    texts: { en: { ...PIECE, text: ' a \r\n\r\n\r\n\r\n b\t c ' } },
  });
  expect(read.texts.en?.text).toBe('a\n\nb c');
});

test.each([
  ['a place of a template', '{{order.number}}'],
  ['a place in brackets', 'Dear [name]'],
  ['a place in percents', 'Dear %NAME%'],
  ['a place after a dollar', 'Dear $name'],
  ['an order number', 'Your order #W10497 is waiting'],
  ['an order number without a mark', 'About FJ-10497'],
  ['a long number', 'Ask for 1046662'],
  ['a page', 'See https://evil.example'],
  ['a page without its scheme', 'See evil.example/pay'],
  ['an address of mail', 'Write to us@shop.example'],
  ['a direction mark', 'Sale \u202eelas'],
  ['a control', 'Sale \u0007'],
])('%s is refused, in the heading and in the text', (_, words) => {
  expect(faultsOf({ heading: words }).join()).toMatch(/^texts\.en\.heading: /);
  expect(faultsOf({ text: words }).join()).toMatch(/^texts\.en\.text: /);
});

test('what is too long, or more than a line, is refused', () => {
  expect(faultsOf({ heading: 'a'.repeat(81) })).toHaveLength(1);
  expect(faultsOf({ heading: 'a\nb' })).toEqual(['texts.en.heading: on one line']);
  expect(faultsOf({ text: 'a'.repeat(501) })).toHaveLength(1);
  expect(faultsOf({ text: 'a\n'.repeat(9) })).toEqual(['texts.en.text: at most 8 lines']);
  expect(faultsOf({ heading: ' ' })).toHaveLength(1);
});

test('the link leads to a domain of the merchant, by https, in letters that all programs read alike', () => {
  for (const href of ['https://shop.example', 'https://www.shop.example/a?b=c&d=%20#e'])
    expect(toLink(href)).toEqual([]);
  for (const href of [
    'http://shop.example/',
    'https://shop.example.evil.example/',
    'https://evilshop.example/',
    'https://shop.example@evil.example/',
    'https://shop.example\\@evil.example/',
    'https://evil.example/https://shop.example/',
    'https://shop.example:8443/',
    'https://shop.example/{number}',
    'https://shop.example/a b',
    'https://shop.example/"onclick',
    'https://SHOP.example/',
    'javascript:alert(1)',
  ])
    expect(toLink(href), href).not.toEqual([]);
  expect(toLink('https://other.example/')).toEqual([
    'texts.en.link.href: other.example is none of your own domains: shop.example',
  ]);
});

test('a domain is a whole one', () => {
  expect(faultsOf({}, ['example'])).not.toEqual([]);
  expect(faultsOf({}, [])).not.toEqual([]);
});
