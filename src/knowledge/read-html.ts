// An HTML page -> blocks. What a reader would not see is dropped as in mails (src/mail/clean-html.ts), and so are menus and footers, which
// stand on every page and say nothing. Called by read-knowledge-file.ts.
import { compile, type FormatCallback } from 'html-to-text';
import { Parser } from 'htmlparser2';
import { limits } from '../domain/limits.ts';
import { cleanHtml } from '../mail/clean-html.ts';
import { QUOTE_MARK } from '../mail/quote-marks.ts';
import { type Block, BlockBuilder } from './block.ts';

/** They begin the lines that are headings, items and rows; such characters of the page itself are taken out before. */
const MARKS = { heading: '\u0001', item: '\u0002', row: '\u0003' } as const;
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog']);
const OPEN_ELEMENTS_MAX = 2_000;
const CHUNK_CHARACTERS = 16_384;

export interface HtmlPage {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export function readHtmlPage(source: string): HtmlPage {
  const page = cutAround(source.replace(/[\u0001-\u0003]/g, ' ').slice(0, limits.mail.htmlCharactersMax));
  const text = convert(cleanHtml(page.html).html).replaceAll('\u00a0', ' ');
  const builder = new BlockBuilder();
  for (const line of text.split('\n')) readLine(builder, line.trim());
  builder.end();
  return { title: page.title.replace(/\s{1,1000}/g, ' ').trim() || null, blocks: builder.blocks };
}

function readLine(builder: BlockBuilder, line: string): void {
  const mark = line[0] ?? '';
  const rest = line
    .slice(1)
    .replace(/[\u0001-\u0003]/g, '')
    .trim();
  if (line === '' || line === QUOTE_MARK) builder.end();
  else if (mark === MARKS.heading) builder.heading(Number(rest[0]), rest.slice(1).trim());
  else if (mark === MARKS.item) builder.item(`- ${rest}`);
  else if (mark === MARKS.row) builder.row(rest.replace(/ \|$/, ''));
  else builder.goOn(line.replace(/[\u0001-\u0003]/g, ''));
}

/** The page without what stands around its text, and its title. Past a bound that no real page reaches nothing more is cut. */
function cutAround(source: string): { readonly html: string; readonly title: string } {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  let [open, around, from, title, isTitle] = [0, 0, 0, '', false];
  const parser = new Parser({
    onopentag(name) {
      open += 1;
      isTitle ||= name === 'title' && title === '';
      if (!AROUND.has(name)) return;
      if (around === 0) from = parser.startIndex;
      around += 1;
    },
    ontext(text) {
      if (isTitle && title.length < 300) title += text;
    },
    onclosetag(name) {
      open -= 1;
      if (name === 'title') isTitle = false;
      if (!AROUND.has(name) || around === 0) return;
      around -= 1;
      if (around === 0) cuts.push({ from, to: parser.endIndex + 1 });
    },
  });
  for (let at = 0; at < source.length && open < OPEN_ELEMENTS_MAX; at += CHUNK_CHARACTERS)
    parser.write(source.slice(at, at + CHUNK_CHARACTERS));
  let html = '';
  let kept = 0;
  for (const cut of cuts) {
    html += `${source.slice(kept, cut.from)}\n`;
    kept = cut.to;
  }
  return { html: html + source.slice(kept), title: title.slice(0, 300) };
}

let converter: ReturnType<typeof compile> | null = null;

function convert(html: string): string {
  const block: FormatCallback = (element, walk, builder, options) => {
    const leadingLineBreaks = Number(options['breaks'] ?? 1);
    builder.openBlock({ leadingLineBreaks });
    builder.addInline(String(options['mark']), { noWordTransform: true });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: leadingLineBreaks });
  };
  const marked = (selector: string, mark: string, breaks = 1) => ({
    selector,
    format: 'marked',
    options: { mark, breaks },
  });
  converter ??= compile({
    wordwrap: false,
    formatters: { marked: block },
    limits: { maxDepth: 120, maxChildNodes: 20_000, maxInputLength: limits.mail.htmlCharactersMax * 8 },
    selectors: [
      ...[1, 2, 3, 4, 5, 6].map((level) => marked(`h${level}`, `${MARKS.heading}${level}`, 2)),
      ...['ul', 'ol', 'table', 'dl'].map((selector) => ({ selector, format: 'block', options: {} })),
      ...['li', 'dd'].map((selector) => marked(selector, MARKS.item)),
      marked('tr', MARKS.row),
      ...['td', 'th'].map((selector) => ({
        selector,
        format: 'inlineSurround',
        options: { prefix: '', suffix: ' | ' },
      })),
      { selector: 'p', format: 'paragraph', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'hr', format: 'block' },
    ],
  });
  return converter(html);
}
