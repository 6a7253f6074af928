// The HTML of a customer's mail, made fit to be looked at: words, tables, plain colours and pictures that lie in the mail. Nothing of it runs,
// fetches, submits or covers anything; links lose their target and are listed beside it by their real host. What is shown stands in a
// sandboxed frame besides, whose own policy forbids the same. Called where a mail is shown. Pure.
import { Parser } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import { limits } from '../domain/limits.ts';
import { htmlToText } from './html-text.ts';

export interface MailLink {
  /** What the mail calls it. */
  readonly text: string;
  readonly href: string;
  /** Where it really leads; an address of a mail link. */
  readonly host: string;
}

export interface ShownHtml {
  /** A whole document. */
  readonly html: string;
  readonly blockedImages: number;
  /** In their order, each target once. */
  readonly links: readonly MailLink[];
  /** There was more than is shown. */
  readonly isCut: boolean;
}

const BLOCKS = 'p div br hr h1 h2 h3 h4 h5 h6 blockquote pre center address ul ol li dl dt dd'.split(' ');
const INLINES = 'a b strong i em u s strike del ins small big sub sup span font code tt q cite abbr img'.split(' ');
const TABLES = 'table caption colgroup col thead tbody tfoot tr td th'.split(' ');
/** Their content is no words of the mail either. */
const WITHOUT_CONTENT =
  'script style title textarea select option noscript template iframe frameset noframes noembed xmp plaintext svg math object embed applet audio video canvas head'.split(
    ' ',
  );

const LENGTH = /^(?:0|\d{1,4}(?:\.\d{1,3})?(?:px|pt|em|rem|%))$/;
const LENGTHS = /^(?:(?:0|auto|\d{1,3}(?:\.\d{1,3})?(?:px|pt|em|rem|%))(?:\s{1,3}|$)){1,4}$/;
const COLOUR =
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\(\s{0,3}\d{1,3}\s{0,3},\s{0,3}\d{1,3}\s{0,3},\s{0,3}\d{1,3}\s{0,3}(?:,\s{0,3}[\d.]{1,5}\s{0,3})?\))$/i;
const WORD = /^[a-z-]{1,30}$/i;
const BORDER =
  /^(?:(?:0|\d{1,2}px|thin|medium|solid|dashed|dotted|double|none|#[0-9a-f]{3,8}|[a-z]{3,20})(?:\s{1,3}|$)){1,3}$/i;
const SIDES = ['top', 'right', 'bottom', 'left'];

const STYLES: Readonly<Record<string, RegExp[]>> = {
  color: [COLOUR],
  'background-color': [COLOUR],
  'font-size': [LENGTH, WORD],
  'font-weight': [WORD, /^[1-9]00$/],
  'font-style': [WORD],
  'font-family': [/^[\w\s,'"-]{1,200}$/],
  'line-height': [LENGTH, /^\d(?:\.\d{1,3})?$/],
  'text-align': [WORD],
  'text-decoration': [/^(?:underline|line-through|none)$/],
  'vertical-align': [WORD],
  'white-space': [WORD],
  'list-style-type': [WORD],
  'border-collapse': [WORD],
  'border-radius': [LENGTHS],
  border: [BORDER],
  padding: [LENGTHS],
  margin: [LENGTHS],
  width: [LENGTH],
  'max-width': [LENGTH],
  height: [LENGTH],
  ...Object.fromEntries(
    SIDES.flatMap((side) => [
      [`border-${side}`, [BORDER]],
      [`padding-${side}`, [LENGTH]],
      [`margin-${side}`, [LENGTH]],
    ]),
  ),
};

const EVERYWHERE = ['style', 'dir', 'lang', 'align', 'valign', 'bgcolor', 'width', 'height'];
/** Values that can only be what they say. */
const PLAIN_VALUE = /^[\w#%.,\s-]{0,40}$/;
const PICTURE = /^data:image\/(?:png|gif|jpe?g|webp);base64,[a-z0-9+/=\s]{1,4000000}$/i;
const TARGETS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

const FRAME_STYLE =
  'body{margin:12px;font:14px/1.5 system-ui,sans-serif;color:#1a1b1e;background:#fff;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}blockquote{margin:0 0 0 8px;padding-left:12px;border-left:2px solid #ced4da}a{color:#1864ab;text-decoration:underline}pre{white-space:pre-wrap}.picture{color:#495057;background:#f1f3f5;padding:0 4px}';

/** Never throws, whatever the HTML is; `mask` hides what nobody needs to read in its words. Nested deeper than any mail program does, it is shown as its words alone. */
export function sanitiseHtml(whole: string, mask: (text: string) => string = (text) => text): ShownHtml {
  const { htmlCharactersMax } = limits.mailView;
  const html = whole.slice(0, htmlCharactersMax);
  const isCut = whole.length > html.length;
  if (!isTooDeep(html)) return { ...clean(html, mask), isCut };
  const words = escapeHtml(mask(htmlToText(html).text));
  return { html: writePage(`<pre>${words}</pre>`), blockedImages: 0, links: [], isCut: true };
}

const writePage = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light"><style>${FRAME_STYLE}</style></head><body>${body}</body></html>`;

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** What sanitize-html needs grows with the square of the depth. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && deepest <= limits.mailView.htmlDepthMax; at += DEPTH_STEP)
    parser.write(html.slice(at, at + DEPTH_STEP));
  return deepest > limits.mailView.htmlDepthMax;
}

const DEPTH_STEP = 10_000;

function clean(html: string, mask: (text: string) => string): Omit<ShownHtml, 'isCut'> {
  const { linksMax } = limits.mailView;
  let blockedImages = 0;
  const links = new Map<string, MailLink>();
  const body = sanitizeHtml(html, {
    allowedTags: [...BLOCKS, ...INLINES, ...TABLES],
    nonTextTags: WITHOUT_CONTENT,
    disallowedTagsMode: 'discard',
    allowedAttributes: {
      '*': EVERYWHERE,
      a: ['title'],
      img: ['src', 'alt'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      table: ['border', 'cellpadding', 'cellspacing'],
      font: ['color', 'size', 'face'],
      ol: ['start', 'type'],
    },
    allowedStyles: { '*': STYLES as Record<string, RegExp[]> },
    allowedSchemes: ['data'],
    allowedSchemesAppliedToAttributes: ['src', 'href'],
    allowProtocolRelative: false,
    textFilter: mask,
    enforceHtmlBoundary: false,
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: keepPlain(tagName, attribs) }),
      a(tagName, attribs) {
        const target = readTarget(attribs['href'] ?? '');
        if (target !== null && links.size < linksMax && !links.has(target.href))
          links.set(target.href, { ...target, text: '' });
        return { tagName, attribs: target === null ? {} : { title: target.host } };
      },
      img(tagName, attribs) {
        const src = attribs['src'] ?? '';
        if (PICTURE.test(src)) return { tagName, attribs: { ...keepPlain(tagName, attribs), src } };
        if (!/^\s{0,9}cid:/i.test(src)) blockedImages += 1;
        const alt = (attribs['alt'] ?? '').trim().slice(0, ALT_CHARACTERS_MAX);
        return { tagName: 'span', attribs: {}, text: alt === '' ? '' : `[${alt}]` };
      },
    },
  });
  return {
    html: writePage(body),
    blockedImages: blockedImages + countRemote(html),
    links: nameLinks(html, [...links.values()]),
  };
}

const ALT_CHARACTERS_MAX = 100;
const LINK_CHARACTERS_MAX = 2_000;
const LINK_TEXT_MAX = 120;

const keepPlain = (tagName: string, attribs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attribs).filter(
      ([name, value]) =>
        name === 'style' || name === 'alt' || (name === 'src' && tagName === 'img') || PLAIN_VALUE.test(value),
    ),
  );

/** null where it leads nowhere that a browser may be sent to. */
function readTarget(href: string): Pick<MailLink, 'href' | 'host'> | null {
  if (href.length > LINK_CHARACTERS_MAX || !URL.canParse(href.trim())) return null;
  const url = new URL(href.trim());
  if (!TARGETS.has(url.protocol)) return null;
  if (url.protocol === 'mailto:') return { href: `mailto:${url.pathname}`, host: decodeSafely(url.pathname) };
  // A name before the @ is no host, and is only there to look like one.
  url.username = '';
  url.password = '';
  return url.host === '' ? null : { href: url.href, host: url.host };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Pictures that styles and old attributes would have fetched. */
const countRemote = (html: string): number =>
  html.match(/(?:background\s{0,3}=\s{0,3}["']?\s{0,3}https?:|url\(\s{0,3}["']?\s{0,3}(?:https?:)?\/\/)/gi)?.length ??
  0;

/** The words between a link's tags, for the list. */
function nameLinks(html: string, links: readonly MailLink[]): readonly MailLink[] {
  const texts = new Map<string, string>();
  sanitizeHtml(html, {
    allowedTags: ['a'],
    allowedAttributes: { a: ['href'] },
    nonTextTags: WITHOUT_CONTENT,
    exclusiveFilter(frame) {
      const target = frame.tag === 'a' ? readTarget(frame.attribs['href'] ?? '') : null;
      const text = frame.text.replace(/\s{1,1000}/g, ' ').trim();
      if (target !== null && text !== '' && !texts.has(target.href))
        texts.set(target.href, text.slice(0, LINK_TEXT_MAX));
      return false;
    },
  });
  return links.map((link) => ({ ...link, text: texts.get(link.href) ?? link.host }));
}
