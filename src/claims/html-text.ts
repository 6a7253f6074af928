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
    parts.push(decode(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0 || html.slice(open, close).includes('[if')) faults.add('a conditional or open comment');
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const close = closeOfTag(html, open);
    const tag = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 30));
    at = close + 1;
    if (!tag) {
      if (!/^<!doctype html/i.test(html.slice(open, open + 20))) faults.add('something that is no element');
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const isEnd = tag[1] === '/';
    if (!INLINE.has(name) && !BLOCKS.has(name)) faults.add(`the element ${name}`);
    if (!isEnd) readAttributes(name, html.slice(open + tag[0].length, close), links, faults);
    if (!INLINE.has(name)) parts.push('\n');
    if (name === 'style' || name === 'title') {
      at = isEnd ? at : skipContent(html, at, name, faults);
    } else parts.push(numberItem(name, isEnd, counters));
  }
  return { text: parts.join(''), links, faults: [...faults] };
}

/** The `>` of a tag, past quoted attribute values; the end of the text where it never comes. */
function closeOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return html.length;
}

function skipContent(html: string, from: number, name: string, faults: Set<string>): number {
  const close = html.toLowerCase().indexOf(`</${name}`, from);
  const content = html.slice(from, close < 0 ? html.length : close);
  if (name === 'title' && content.trim() !== '') faults.add('a title');
  if (name === 'style' && HIDING.test(content)) faults.add('a style that hides, moves or loads something');
  return close < 0 ? html.length : close;
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
