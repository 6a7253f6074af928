// The words that a reader sees in the HTML of a reply, and what in it could show, load or run something else. Reads in one
// pass with a closed list of elements; it is a check of our own replies and of edited drafts, no sanitiser. Called by check-html.

export interface HtmlReading {
  readonly text: string;
  readonly links: readonly string[];
  /** What may not stand in a reply: a script, an image, hidden text. */
  readonly faults: readonly string[];
}

const INLINE: ReadonlySet<string> = new Set(
  'a b strong i em u s span small font code sub sup mark abbr bdi time wbr'.split(' '),
);
const BLOCKS: ReadonlySet<string> = new Set(
  'html head body meta title style p br div ul ol li h1 h2 h3 h4 h5 h6 table tbody thead tfoot tr td th blockquote hr pre center section article header footer main dl dt dd'.split(
    ' ',
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  times: '×',
  middot: '·',
  bull: '•',
  shy: '',
  zwnj: '',
  zwj: '',
};
const HIDING =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|opacity\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|font-size\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|(?:max-)?height\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|text-indent\s{0,3}:\s{0,3}-|position\s{0,3}:|content\s{0,3}:|direction\s{0,3}:\s{0,3}rtl|url\s{0,3}\(|@import|expression\s{0,3}\(|clip(?:-path)?\s{0,3}:|transform\s{0,3}:|color\s{0,3}:\s{0,3}transparent/i;
const LOADING_ATTRIBUTE =
  /^(?:src|srcset|background|poster|action|formaction|data|ping|xlink:href|lowsrc|dynsrc|style-src)$/;
const ATTRIBUTE = /([^\s=/>"']{1,60})(?:\s{0,5}=\s{0,5}(?:"([^"]{0,3000})"|'([^']{0,3000})'|([^\s"'>]{1,3000})))?/g;

export function readHtml(html: string): HtmlReading {
  const parts: string[] = [];
  const links: string[] = [];
  const faults = new Set<string>();
  const counters: (number | null)[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) parts.push(decode(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0 || html.slice(open, close).includes('[if')) faults.add('a conditional or open comment');
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const { tag, close } = readTagAt(html, open);
    at = close + 1;
    for (const fault of tag.faults) faults.add(fault);
    links.push(...tag.links);
    if (tag.isBlock) parts.push('\n');
    if (tag.name === 'style' || tag.name === 'title') {
      at = tag.isEnd ? at : skipContent(html, at, tag.name, faults);
    } else parts.push(numberItem(tag.name, tag.isEnd, counters));
  }
  return { text: parts.join(''), links, faults: [...faults] };
}

const [QUOTE, APOSTROPHE, CLOSE] = [34, 39, 62];

/** The `>` of a tag, past quoted attribute values; the end of the text where it never comes. */
function closeOfTag(html: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === CLOSE) return at;
  }
  return html.length;
}

/** What one tag says, whatever stands around it. */
interface Tag {
  /** Empty where it is no element. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly isBlock: boolean;
  readonly links: readonly string[];
  readonly faults: readonly string[];
}

const CACHED_TAGS_MAX = 200;
const CACHED_TAG_CHARACTERS_MAX = 300;
/** By the source without its `>`. */
const cachedTags = new Map<string, Tag>();

/** A reply opens and closes the same few elements over and over, and so do all replies of a desk. Tags with a link are a
 * mail's own and are not kept. */
function readTagAt(html: string, open: number): { readonly tag: Tag; readonly close: number } {
  // Where a tag ends is in its own characters, so what was a whole tag once is one wherever it stands.
  const first = html.indexOf('>', open);
  const cached = cachedTags.get(html.slice(open, first < 0 ? html.length : first));
  if (cached) return { tag: cached, close: first < 0 ? html.length : first };
  const close = closeOfTag(html, open);
  const source = html.slice(open, close);
  const tag = readNewTag(source);
  if (tag.links.length === 0 && close < html.length && source.length <= CACHED_TAG_CHARACTERS_MAX) {
    if (cachedTags.size >= CACHED_TAGS_MAX) cachedTags.clear();
    cachedTags.set(source, tag);
  }
  return { tag, close };
}

function readNewTag(source: string): Tag {
  const [start, slash, written] = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(source) ?? [];
  if (start === undefined || written === undefined) {
    const faults = /^<!doctype html/i.test(source) ? [] : ['something that is no element'];
    return { name: '', isEnd: false, isBlock: false, links: [], faults };
  }
  const name = written.toLowerCase();
  const isEnd = slash === '/';
  const isBlock = !INLINE.has(name);
  const links: string[] = [];
  const faults = new Set<string>();
  if (isBlock && !BLOCKS.has(name)) faults.add(`the element ${name}`);
  if (!isEnd) readAttributes(name, source.slice(start.length), links, faults);
  return { name, isEnd, isBlock, links, faults: [...faults] };
}

const ENDS = { style: /<\/style/gi, title: /<\/title/gi };

function skipContent(html: string, from: number, name: keyof typeof ENDS, faults: Set<string>): number {
  const end = ENDS[name];
  end.lastIndex = from;
  const close = end.exec(html)?.index ?? -1;
  const content = html.slice(from, close < 0 ? html.length : close);
  if (name === 'title' && content.trim() !== '') faults.add('a title');
  if (name === 'style' && hides(content)) faults.add('a style that hides, moves or loads something');
  return close < 0 ? html.length : close;
}

const CACHED_STYLES_MAX = 20;
const CACHED_STYLE_CHARACTERS_MAX = 4_000;
const cachedStyles = new Map<string, boolean>();

/** All mails of a layout have the same styles. */
function hides(content: string): boolean {
  const cached = cachedStyles.get(content);
  if (cached !== undefined) return cached;
  const isHiding = HIDING.test(content);
  if (content.length > CACHED_STYLE_CHARACTERS_MAX) return isHiding;
  if (cachedStyles.size >= CACHED_STYLES_MAX) cachedStyles.clear();
  cachedStyles.set(content, isHiding);
  return isHiding;
}

function readAttributes(element: string, source: string, links: string[], faults: Set<string>): void {
  for (const match of source.matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = decode(match[2] ?? match[3] ?? match[4] ?? '');
    if (name === 'href') {
      if (element === 'a') links.push(value);
      else faults.add(`a link on the element ${element}`);
    } else if (name.startsWith('on')) faults.add('an event attribute');
    else if (LOADING_ATTRIBUTE.test(name)) faults.add(`the attribute ${name}`);
    else if (name === 'style' && HIDING.test(value)) faults.add('a style that hides, moves or loads something');
    else if (name === 'hidden' || (name === 'dir' && value.toLowerCase() === 'rtl'))
      faults.add(`the attribute ${name}`);
    else if (name === 'http-equiv' && !/^content-type$/i.test(value)) faults.add('a meta instruction');
  }
}

/** Numbers that the reader sees although they are not in the source: those of an ordered list. */
function numberItem(name: string, isEnd: boolean, counters: (number | null)[]): string {
  if (name === 'ol' || name === 'ul') {
    if (isEnd) counters.pop();
    else counters.push(name === 'ol' ? 0 : null);
  }
  const counter = counters.at(-1);
  if (name !== 'li' || isEnd || counter === undefined || counter === null) return '';
  counters[counters.length - 1] = counter + 1;
  return `${counter + 1}. `;
}

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,10}));?/gi, (whole, decimal, hex, name) =>
        decodeOne(whole, decimal, hex, name),
      )
    : text;

function decodeOne(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}
