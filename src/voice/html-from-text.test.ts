// The HTML says what the text says, and nothing in the text can add markup to it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlFromText } from './html-from-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees, without spaces and list signs. */
function visible(html: string): string {
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>'));
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '')
    .replace(/\s+/g, '');
}

test('paragraphs, lists and line ends keep their place', () => {
  const html = htmlFromText('Hello,\n\nItems:\n- a\n- b\n\nBye,\nUs', 'es');
  expect(html).toContain('<html lang="es">');
  expect(html).toMatch(
    /<p[^>]*>Hello,<\/p>\n<p[^>]*>Items:<\/p>\n<ul[^>]*>\n<li>a<\/li>\n<li>b<\/li>\n<\/ul>\n<p[^>]*>Bye,<br>\nUs<\/p>/,
  );
});

test('only https becomes a link, without the sign that ends the sentence', () => {
  const html = htmlFromText(
    'See https://a.example/x?y=1&z=2. Or (https://b.example/), http://c.example javascript:1 https://',
    'en',
  );
  expect(html.match(/<a [^>]*>/g)).toEqual([
    '<a href="https://a.example/x?y=1&amp;z=2">',
    '<a href="https://b.example/">',
  ]);
});

test('nothing is loaded from anywhere, and it can be read on a phone in the dark', () => {
  const html = htmlFromText('x', 'en');
  expect(html).not.toMatch(/<(?:img|link|script|style|iframe)|url\(|color:|src=/);
  expect(html).toContain('content="light dark"');
  expect(html).toContain('font-size:16px;line-height:1.5');
});

test('the words are those of the text, whatever they are', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('<b>', '&amp;', "' onload='x", '- ', '\n\n', '\n- ', 'https://a.example/"x', 'https://'),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const wanted = text
        .split('\n')
        .map((line) => (line.startsWith('- ') ? line.slice(2) : line))
        .join('')
        .replace(/\s+/g, '');
      const html = htmlFromText(text, 'en');
      expect(visible(html)).toBe(wanted);
      expect(html.match(/<(?!\/?(?:html|head|body|div|p|ul|li|br|meta|a)\b|!doctype html>)/g)).toBeNull();
    }),
  );
});

test('a long hostile text takes no longer than its length', () => {
  const html = htmlFromText('https://'.repeat(20_000) + '.'.repeat(20_000), 'en');
  expect(html.length).toBeGreaterThan(180_000);
});
