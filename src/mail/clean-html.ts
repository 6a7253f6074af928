// One pass over the HTML of a mail: what a reader sees is written out again as plain markup, what is hidden is kept apart,
// and the places where a mail client began its quotation are marked. Linear, and bounded in depth; no script, no style,
// no attribute reaches the output. Called by html-text.ts.
import { Parser } from 'htmlparser2';
import { limits } from '../domain/limits.ts';
import {
  compactStyle,
  isHidingStyle,
  isInvisibleStyle,
  isTinyStyle,
  listHiddenSelectors,
  looksAlike,
  readColours,
} from './hidden-style.ts';
import { type Attributes, beginsQuote, followsAttribution, isQuoting } from './html-quotes.ts';
import { QUOTE_MARK } from './quote-marks.ts';

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
interface Open {
  readonly name: string;
  /** With all that is in it. */
  readonly isHidden: boolean;
  readonly isDropped: boolean;
  /** These two end where an element inside sets another size or visibility. */
  readonly isTiny: boolean;
  readonly isInvisible: boolean;
  readonly isInQuote: boolean;
  /** The tag under which it is written, or null. */
  readonly tag: string | null;
  /** Null where no element set it. */
  readonly text: string | null;
  readonly background: string;
}

const ROOT: Open = {
  name: '',
  isHidden: false,
  isDropped: false,
  isTiny: false,
  isInvisible: false,
  isInQuote: false,
  tag: null,
  text: null,
  background: '#ffffff',
};

export interface CleanHtml {
  readonly html: string;
  /** Words that a reader would not see, a piece a line. */
  readonly hidden: string;
  /** Some of them stand in what the writer wrote, not in the mail that they quote: the notices of shops begin with a preview line. */
  readonly hidesOwnWords: boolean;
}

const escapeText = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const WORDS = /\p{L}{2}/u;
const DEPTH_MAX = 100;
const OPEN_ELEMENTS_MAX = 2_000;
const CHUNK_CHARACTERS = 16_384;

export function cleanHtml(source: string): CleanHtml {
  const out: string[] = [];
  const hidden: string[] = [];
  let isQuoting = false;
  let hidesOwnWords = false;
  const stack: Open[] = [ROOT];
  const selectors = findHiddenSelectors(source);
  const innermost = (): Open => stack.at(-1) ?? ROOT;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = innermost();
        if (beginsQuote(attributes) && !parent.isHidden && !parent.isDropped) {
          out.push(`<p>${QUOTE_MARK}</p>`);
          isQuoting = true;
        }
        const open = enter(name, attributes, { parent, selectors, depth: stack.length, out });
        if (open.tag !== null) out.push(`<${open.tag}>`);
        if (open.isHidden) hidden.push('\n');
        if (!VOID.has(name)) stack.push(open);
      },
      ontext(text) {
        const here = innermost();
        if (here.isDropped) return;
        if (isUnseen(here)) {
          hidden.push(text);
          hidesOwnWords ||= !isQuoting && !here.isInQuote && WORDS.test(text);
        } else out.push(escapeText(text.replaceAll(QUOTE_MARK, ' ')));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const open = stack.length > 1 ? stack.pop() : undefined;
        if (open?.tag) out.push(`</${open.tag}>`);
        if (open && isUnseen(open)) hidden.push('\n');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  feed(parser, source.slice(0, limits.mail.htmlCharactersMax), () => stack.length <= OPEN_ELEMENTS_MAX, out);
  return { html: out.join(''), hidden: joinHidden(hidden), hidesOwnWords };
}

const isUnseen = ({ isHidden, isTiny, isInvisible, text, background }: Open): boolean =>
  isHidden || isTiny || isInvisible || (text !== null && looksAlike(text, background));

const joinHidden = (pieces: readonly string[]): string =>
  pieces
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/\u034f/gu, '')
        .replace(/[\s\u200b-\u200d\ufeff]{1,1000}/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');

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

interface Place {
  readonly parent: Open;
  readonly selectors: ReadonlySet<string>;
  readonly depth: number;
  /** What was written so far. */
  readonly out: readonly string[];
}

function enter(name: string, attributes: Attributes, { parent, selectors, depth, out }: Place): Open {
  const style = compactStyle(attributes['style'] ?? '');
  const colours = readColours(style, attributes);
  const { background } = colours;
  const isHidden =
    parent.isHidden ||
    attributes['hidden'] !== undefined ||
    isHidingStyle(style) ||
    isHiddenByClass(attributes, selectors);
  // Where a head is never closed the body would be lost in it.
  const isDropped =
    (parent.isDropped && !(parent.name === 'head' && KEPT.has(name)) && name !== 'body') || DROPPED.has(name);
  const isQuote = name === 'blockquote' && (parent.isInQuote || isQuoting(attributes) || followsAttribution(out));
  const tag = name === 'blockquote' && !isQuote ? 'div' : name;
  return {
    name,
    isHidden,
    isDropped,
    isTiny: isTinyStyle(style) ?? parent.isTiny,
    isInvisible: isInvisibleStyle(style) ?? parent.isInvisible,
    isInQuote: parent.isInQuote || isQuote,
    tag: KEPT.has(name) && !isHidden && !isDropped && depth < DEPTH_MAX ? tag : null,
    text: colours.text ?? parent.text,
    background: background === null || background === 'transparent' ? parent.background : background,
  };
}

function isHiddenByClass(attributes: Attributes, selectors: ReadonlySet<string>): boolean {
  if (selectors.size === 0) return false;
  const classes = (attributes['class'] ?? '').slice(0, 1_000).split(/\s/u).slice(0, 20);
  return classes.some((name) => selectors.has(`.${name}`)) || selectors.has(`#${attributes['id'] ?? ''}`);
}
