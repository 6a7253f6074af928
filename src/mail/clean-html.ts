// One pass over the HTML of a mail: what a reader sees is written out again as plain markup, what is hidden is kept apart,
// and the places where a mail client began its quotation are marked. Linear, and bounded in depth; no script, no style,
// no attribute reaches the output. Called by html-text.ts.
import { Parser } from 'htmlparser2';
import { limits } from '../domain/limits.ts';
import { isHidingStyle, listHiddenSelectors, looksAlike, readColours } from './hidden-style.ts';

/** Stands on a line of its own where a client marked the beginning of quoted mail without a blockquote. */
export const QUOTE_MARK = '\u241e';

const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'object',
  'svg',
  'iframe',
  'select',
  'textarea',
]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col']);
const KEPT = new Set([
  'p',
  'div',
  'br',
  'hr',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'span',
  'address',
  'center',
  'section',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
]);
/** What Outlook, Yahoo, Proton and Zoho put around quoted mail. */
const QUOTE_IDS =
  /^(?:divrplyfwdmsg|appendonsend|replysplit|x_divrplyfwdmsg|mail-editor-reference-message-container|yiv\d{0,20}replyfwd)$/iu;
const QUOTE_CLASSES =
  /(?:^|\s)(?:yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|gmail_quote_container|outlookmessageheader|moz-cite-prefix)(?:\s|$)/iu;
const OUTLOOK_RULE = /border:none;border-top:solid(?:windowtext|#e1e1e1|#b5c4df)/u;

interface Open {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isDropped: boolean;
  readonly isWritten: boolean;
  readonly text: string;
  readonly background: string;
}

export interface CleanHtml {
  readonly html: string;
  /** Words that a reader would not see, a piece a line. */
  readonly hidden: string;
}

const escapeText = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const DEPTH_MAX = 100;
const OPEN_ELEMENTS_MAX = 2_000;
const CHUNK_CHARACTERS = 16_384;

export function cleanHtml(source: string): CleanHtml {
  const out: string[] = [];
  const hidden: string[] = [];
  const stack: Open[] = [
    { name: '', isHidden: false, isDropped: false, isWritten: false, text: '#000000', background: '#ffffff' },
  ];
  const selectors = findHiddenSelectors(source);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = stack.at(-1) as Open;
        if (beginsQuote(attributes) && !parent.isHidden && !parent.isDropped) out.push(`<p>${QUOTE_MARK}</p>`);
        const open = enter(name, attributes, parent, selectors, stack.length);
        if (open.isWritten) out.push(`<${name}>`);
        if (!VOID.has(name)) stack.push(open);
      },
      ontext(text) {
        const here = stack.at(-1) as Open;
        if (here.isDropped) return;
        if (here.isHidden) hidden.push(text);
        else out.push(escapeText(text.replaceAll(QUOTE_MARK, ' ')));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const open = stack.length > 1 ? stack.pop() : undefined;
        if (open?.isWritten) out.push(`</${open.name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  feed(parser, source.slice(0, limits.mail.htmlCharactersMax), () => stack.length <= OPEN_ELEMENTS_MAX, out);
  return {
    html: out.join(''),
    hidden: hidden
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .join('\n'),
  };
}

/** htmlparser2 takes quadratic time in open elements: past a bound that no real mail reaches, only the words are kept. */
function feed(parser: Parser, source: string, isSane: () => boolean, out: string[]): void {
  for (let from = 0; from < source.length; from += CHUNK_CHARACTERS) {
    parser.write(source.slice(from, from + CHUNK_CHARACTERS));
    if (isSane()) continue;
    parser.reset();
    out.push(escapeText(source.slice(from + CHUNK_CHARACTERS).replace(/<[^<>]{0,2000}>/gu, ' ')));
    return;
  }
  parser.end();
}

function findHiddenSelectors(source: string): ReadonlySet<string> {
  const from = source.search(/<style/iu);
  return from === -1 ? new Set() : listHiddenSelectors(source.slice(from, from + 100_000));
}

function enter(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Open,
  selectors: ReadonlySet<string>,
  depth: number,
): Open {
  const colours = readColours(attributes);
  const background =
    colours.background && colours.background !== 'transparent' ? colours.background : parent.background;
  const text = colours.text ?? parent.text;
  const isHidden =
    parent.isHidden ||
    attributes['hidden'] !== undefined ||
    (attributes['style'] !== undefined && isHidingStyle(attributes['style'])) ||
    (colours.text !== null && looksAlike(text, background)) ||
    isHiddenByClass(attributes, selectors);
  const isDropped = parent.isDropped || DROPPED.has(name);
  return {
    name,
    isHidden,
    isDropped,
    isWritten: KEPT.has(name) && !isHidden && !isDropped && depth < DEPTH_MAX,
    text,
    background,
  };
}

function isHiddenByClass(attributes: Readonly<Record<string, string>>, selectors: ReadonlySet<string>): boolean {
  if (selectors.size === 0) return false;
  const classes = (attributes['class'] ?? '').slice(0, 1_000).split(/\s/u).slice(0, 20);
  return classes.some((name) => selectors.has(`.${name}`)) || selectors.has(`#${attributes['id'] ?? ''}`);
}

function beginsQuote(attributes: Readonly<Record<string, string>>): boolean {
  const { id, class: classes, style } = attributes;
  if (id !== undefined && QUOTE_IDS.test(id)) return true;
  if (classes !== undefined && QUOTE_CLASSES.test(classes.slice(0, 500))) return true;
  return style !== undefined && OUTLOOK_RULE.test(style.slice(0, 500).toLowerCase().replace(/\s/gu, ''));
}
