import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHtml } from './check-html.ts';
import { readHtml } from './html-text.ts';
import { normaliseText } from './normalise-text.ts';

const LINK = 'https://shop.example/t?a=1&b=2';
const check = (html: string, text: string) =>
  checkHtml(html, text, { links: new Set([LINK]), addresses: new Set(), ownElements: [] }).map(
    ({ kind, claim }) => `${kind}: ${claim}`,
  );

test('the same words in elements, lists and entities are the same text', () => {
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>p{margin:0}</style></head><body><p>Hello &amp; <b>wel</b>come&nbsp;A</p><ul><li>one</li></ul><ol><li>two</li></ol><p><a href="https://shop.example/t?a=1&amp;b=2">${LINK.replace('&', '&amp;')}</a></p></body></html>`;
  expect(check(html, `Hello & welcome A\n\n- one\n1. two\n\n${LINK}`)).toEqual([]);
});

test('a word more, less or other is found', () => {
  expect(check('<p>It was shipped</p>', 'It was not shipped')).toEqual(['word: shipped']);
  expect(check('<p>It was not shipped</p><p>more</p>', 'It was not shipped')).toEqual(['word: more']);
  expect(check('<p>It costs €5</p>', 'It costs $5')).toEqual(['word: € 5']);
  expect(check('<p>It is in<br>valid</p>', 'It is invalid')).toEqual(['word: in valid']);
  expect(check('<p>It is invalid</p>', '- It is in\nvalid')).toEqual(['word: invalid']);
});

test('signs between words part them, and no two texts of other words are taken for the same', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', '1', ' ', '\n', '-', '–', '.', "'", '×', '✓', '…', '(', '=', '\u0338', '$', '+', 'é', '\u200b'],
  );
  const wordsOf = (text: string) =>
    normaliseText(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|[$+]/gu) ?? [];
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, (seen, said) => {
      const isSame = wordsOf(seen).join(' ') === wordsOf(said).join(' ');
      expect(check(`<p>${seen}</p>`, said).length === 0).toBe(isSame);
    }),
    { numRuns: 3_000 },
  );
});

test('what loads, runs or hides is found', () => {
  const bad = [
    '<img src="https://x.example/p.gif">',
    '<script>x</script>',
    '<p onclick="x()">',
    '<p style="display:none">',
    '<span style="font-size:0px">',
    '<p hidden>',
    '<style>p{background:url(x)}</style>',
    '<iframe></iframe>',
    '<svg></svg>',
    '<!--[if mso]>x<![endif]-->',
    '<base href="x">',
    '<meta http-equiv="refresh" content="0">',
    '<form action="x">',
    '<title>x</title>',
    '<p dir="rtl">',
  ];
  for (const html of bad) expect(readHtml(html).faults.length, html).toBeGreaterThan(0);
  expect(readHtml('<div style="font-size:16px; line-height:1.5; opacity:0.9; color:#111">x</div>').faults).toEqual([]);
});

test('links that no fact holds are found', () => {
  expect(check('<a href="https://evil.example">hi</a>', 'hi')).toEqual(['link: https://evil.example']);
  expect(check('<a href="javascript:x">hi</a>', 'hi')).toEqual(['link: javascript:x']);
  expect(check(`<a href="${LINK.replace('https', 'http')}">hi</a>`, 'hi')).toHaveLength(1);
});

test('it never throws', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<p',
    '<a href="',
    '"',
    "'",
    '&#',
    '&amp;',
    '<!--',
    '-->',
    '<style>',
    '<ol>',
    '<li>',
    'x',
    ' ',
    '=',
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => void readHtml(pieces.join(''))));
});
