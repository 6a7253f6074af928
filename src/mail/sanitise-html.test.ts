import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { HARMLESS_PICTURE, HOSTILE_HTML } from './hostile-html-fixture.ts';
import { sanitiseHtml } from './sanitise-html.ts';

const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(sanitiseHtml(html).html)?.[1] ?? '';

/** Every tag and attribute that a parser sees in what is shown. */
function partsOf(html: string): readonly { readonly tag: string; readonly attributes: Record<string, string> }[] {
  const parts: { tag: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (tag, attributes) => void parts.push({ tag, attributes }) });
  parser.end(html);
  return parts;
}

const MAY_STAND =
  /^(?:p|div|br|hr|h[1-6]|blockquote|pre|center|address|[uod]l|li|d[td]|a|b|strong|i|em|u|s|strike|del|ins|small|big|su[bp]|span|font|code|tt|q|cite|abbr|img|table|caption|col|colgroup|t(?:head|body|foot|r|d|h))$/;

describe.each(HOSTILE_HTML)('of %s nothing is left that', (vector) => {
  test('runs, fetches, submits, leads away or covers', () => {
    for (const { tag, attributes } of partsOf(bodyOf(`<p>before ${vector} after</p>`))) {
      expect(tag).toMatch(MAY_STAND);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).toMatch(
          /^(?:style|dir|lang|v?align|bgcolor|width|height|title|src|alt|colspan|rowspan|border|cell\w+|color|size|face|start|type)$/,
        );
        if (name === 'src') expect(value).toMatch(/^data:image\/(?:png|gif|jpe?g|webp);base64,/);
        if (name === 'style')
          expect(value).not.toMatch(/url|expression|import|position|transform|var\(|[\\@{}<>]|-\d/i);
        if (name !== 'title' && name !== 'alt') expect(value).not.toMatch(/canary|script:|hit\(/i);
      }
    }
  });
});

test('words, tables and plain styles stay', () => {
  const html =
    '<table width="600"><tr><td style="color:#ff0000;padding:4px 8px;position:static"><b>Order</b> <i>W1</i></td></tr></table><ul><li>one</li></ul>';
  expect(bodyOf(html)).toBe(
    '<table width="600"><tr><td style="color:#ff0000;padding:4px 8px"><b>Order</b> <i>W1</i></td></tr></table><ul><li>one</li></ul>',
  );
});

test('pictures in the mail are shown, those elsewhere are counted and named by their words', () => {
  const shown = sanitiseHtml(
    `${HARMLESS_PICTURE}<img src="https://shop.example/l.png" alt="The logo"><img src=//t.example/p>`,
  );
  expect(shown.blockedImages).toBe(2);
  expect(shown.html).toContain('<span>[The logo]</span>');
  expect(shown.html).toContain('alt="a dot"');
});

test('links are told by their real host, whatever the mail calls them, and those that lead nowhere are not', () => {
  const { links } = sanitiseHtml(
    '<a href="https://bank.example@evil.example/x">https://bank.example</a> <a href="https://xn--e1awd7f.example/">b</a> <a href="javascript:x()">c</a> <a href="mailto:ann@x.example">Ann</a><a href="https://evil.example/x">again</a>',
  );
  expect(links).toEqual([
    { text: 'https://bank.example', href: 'https://evil.example/x', host: 'evil.example' },
    { text: 'b', href: 'https://xn--e1awd7f.example/', host: 'xn--e1awd7f.example' },
    { text: 'Ann', href: 'mailto:ann@x.example', host: 'ann@x.example' },
  ]);
});

test.each([
  ['many nested tags', '<div>'.repeat(200_000)],
  ['tags that close others', `${'<b><i>'.repeat(90_000)}${'</b>'.repeat(50_000)}`],
  ['many open brackets', '<'.repeat(1_000_000)],
  ['a long style', `<p style="${'color:red;'.repeat(90_000)}">`],
])('%s are done in time', (_, html) => {
  const began = performance.now();
  expect(sanitiseHtml(html).html).toContain('</html>');
  expect(performance.now() - began).toBeLessThan(8_000);
});

test('what is nested deeper than any mail program does is shown as its words', () => {
  const { html, isCut } = sanitiseHtml(`${'<div>'.repeat(1_000)}Where is it? <script>hit()</script>`);
  expect([html.includes('<pre>'), isCut]).toEqual([true, true]);
  expect(html).not.toContain('<script');
});
