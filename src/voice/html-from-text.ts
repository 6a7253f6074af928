// The HTML of a reply, made from its text so that both say the same: one column, the reader's own colours and fonts,
// nothing loaded from anywhere. Called by write-reply.ts, and again where a person edited the text.
// Standards: HTML; RFC 2046 multipart/alternative (equal content); `color-scheme` for dark mode.
import type { Language } from '../domain/language.ts';

const BODY_STYLE =
  'margin:0;padding:16px;font-family:system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5';
const COLUMN_STYLE = 'max-width:600px;overflow-wrap:anywhere';
const BLOCK_STYLE = 'margin:0 0 16px';
const LIST_STYLE = 'margin:0 0 16px;padding-left:20px';
const SCHEME = 'https://';
/** What may end a sentence right behind a link, and is no part of it. */
const AFTER_LINK = new Set([...".,;:!?)]}’'»"]);

/** A whole HTML document with the words of the text; only its https links become links. */
export function htmlFromText(text: string, language: Language): string {
  return [
    `<!doctype html>\n<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"></head>',
    `<body style="${escapeHtml(BODY_STYLE)}">\n<div style="${COLUMN_STYLE}">`,
    blocksHtml(text, lineHtml),
    '</div>\n</body>\n</html>\n',
  ].join('\n');
}

/** The words of the text as paragraphs and lists; `lineOf` writes the HTML of a line. */
export const blocksHtml = (text: string, lineOf: (line: string) => string): string =>
  text
    .split(/\n{2,}/)
    .map((block) => blockHtml(block, lineOf))
    .join('\n');

/** A block is paragraphs and lists in the order of its lines. */
function blockHtml(block: string, lineOf: (line: string) => string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  let isList = false;
  const close = () => {
    if (lines.length > 0)
      parts.push(
        isList ? listHtml(lines, lineOf) : `<p style="${BLOCK_STYLE}">${lines.map(lineOf).join('<br>\n')}</p>`,
      );
    lines = [];
  };
  for (const line of block.split('\n')) {
    const isItem = line.startsWith('- ');
    if (isItem !== isList) close();
    isList = isItem;
    lines.push(isItem ? line.slice(2) : line);
  }
  close();
  return parts.join('\n');
}

const listHtml = (items: readonly string[], lineOf: (line: string) => string): string =>
  `<ul style="${LIST_STYLE}">\n${items.map((item) => `<li>${lineOf(item)}</li>`).join('\n')}\n</ul>`;

/** With its https links as links. */
export function lineHtml(line: string): string {
  let html = '';
  let from = 0;
  for (let at = line.indexOf(SCHEME); at !== -1; at = line.indexOf(SCHEME, from)) {
    const end = findLinkEnd(line, at);
    const link = escapeHtml(line.slice(at, end));
    html += escapeHtml(line.slice(from, at));
    html += end > at + SCHEME.length ? `<a href="${link}">${link}</a>` : link;
    from = end;
  }
  return html + escapeHtml(line.slice(from));
}

function findLinkEnd(line: string, start: number): number {
  let end = start;
  while (end < line.length && !' <>"'.includes(line.charAt(end))) end += 1;
  while (end > start + SCHEME.length && AFTER_LINK.has(line.charAt(end - 1))) end -= 1;
  return end;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
