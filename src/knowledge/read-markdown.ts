// Markdown -> blocks: headings, paragraphs, lists, tables. What a reader of the page would not see (comments, front matter, hidden HTML, the
// marks themselves) is left out. Called by read-knowledge-file.ts. Standards: CommonMark, as far as policies and articles use it; GFM tables.
import { htmlToText } from '../mail/html-text.ts';
import { type Block, BlockBuilder } from './block.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]{1,20}(.*))?$/;
const ITEM = /^\s{0,40}(?:[-*+]|\d{1,4}[.)])[ \t]{1,20}\S/;
const RULE = /^ {0,3}(?:[-*_][ \t]{0,10}){3,100}$/;
const UNDERLINE = /^ {0,3}(=|-){2,200}[ \t]{0,20}$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const TABLE_RULE = /^[\s|:-]{3,1000}$/;

export interface MarkdownText {
  /** What the front matter says; null where it says nothing. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export function readMarkdown(text: string): MarkdownText {
  const { title, rest } = splitFrontMatter(dropComments(text));
  const lines = rest.split('\n').map((line) => line.trimEnd());
  const builder = new BlockBuilder();
  let isCode = false;
  for (const [at, line] of lines.entries()) {
    if (FENCE.test(line)) {
      isCode = !isCode;
      builder.end();
    } else if (isCode) builder.item(line);
    else readLine(builder, line.replace(/^ {0,3}(?:> ?){1,10}/, ''), lines, at);
  }
  builder.end();
  return { title, blocks: builder.blocks };
}

function readLine(builder: BlockBuilder, line: string, lines: readonly string[], at: number): void {
  const heading = HEADING.exec(line);
  const next = lines[at + 1] ?? '';
  if (line.trim() === '') {
    // A loose list has empty lines between its items.
    if (!(builder.isInList && (ITEM.test(next) || /^\s{2,40}\S/.test(next)))) builder.end();
  } else if (heading) builder.heading(heading[1]?.length ?? 1, cleanInline(trimMarks(heading[2] ?? '')));
  else if (UNDERLINE.test(line) && isHeadingText(lines[at - 1] ?? '')) return;
  else if (UNDERLINE.test(next) && isHeadingText(line))
    builder.heading(next.trim().startsWith('=') ? 1 : 2, cleanInline(line));
  else if (RULE.test(line)) builder.end();
  else if (line.trim().startsWith('|') || (line.includes('|') && TABLE_RULE.test(next) && next.includes('-')))
    readRow(builder, line);
  else if (ITEM.test(line)) builder.item(cleanInline(line.trim()));
  else if (builder.isInList) builder.goOn(cleanInline(line.trim()));
  else builder.prose(cleanInline(line.trim()));
}

const isHeadingText = (line: string): boolean => line.trim() !== '' && !ITEM.test(line) && !line.includes('|');

function readRow(builder: BlockBuilder, line: string): void {
  if (TABLE_RULE.test(line)) return;
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  builder.row(cells.map((cell) => cleanInline(cell.trim())).join(' | '));
}

const trimMarks = (heading: string): string => heading.trimEnd().replace(/[ \t]#{1,20}$/, '');

/** The words without the marks around them. A link's address stays behind its words: it is the desk's own. */
function cleanInline(text: string): string {
  const plain = text
    .replace(/!\[([^\]]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\(([^()\s]{0,2000})(?:\s"[^"]{0,300}")?\)/g, (_, words: string, address: string) =>
      /^(?:https?:|mailto:)/i.test(address) && !words.includes(address) ? `${words} (${address})` : words,
    )
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,2000})>/gi, '$1')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3}|~~)(?=\S)(.{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`{1,3}([^`]{1,500})`{1,3}/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1');
  return /<[a-z/][^<>]{0,1000}>/i.test(plain) ? htmlToText(plain).text.replaceAll('\n', ' ').trim() : plain;
}

function splitFrontMatter(text: string): { readonly title: string | null; readonly rest: string } {
  if (!text.startsWith('---\n')) return { title: null, rest: text };
  const end = text.slice(0, 10_000).indexOf('\n---', 3);
  if (end < 0) return { title: null, rest: text };
  const title = /^title:[ \t]{0,10}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^\n]{1,300}))$/m.exec(text.slice(4, end));
  const rest = text.slice(text.indexOf('\n', end + 1) + 1);
  return { title: (title?.[1] ?? title?.[2] ?? title?.[3] ?? '').trim() || null, rest };
}

function dropComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    kept += text.slice(at, open);
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
  return kept + text.slice(at);
}
