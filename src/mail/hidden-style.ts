// Whether an element's own style hides its text from a reader. Used to keep hidden instructions out of what counts.

/** Styles are compared in lower case and without spaces. These hide an element with all that is in it. */
const HIDING = [
  /(?:^|;)display:none/u,
  /(?:^|;)opacity:(?:0|0?\.0\d{0,4})(?:;|!|$)/u,
  /(?:^|;)(?:left|right|top|text-indent|margin-left):-\d{3,6}(?:px|pt|em)/u,
  /(?:^|;)mso-hide:all/u,
  /(?:^|;)clip:rect\((?:0|1)(?:px)?,/u,
  /(?:^|;)transform:scale\(0(?:\.0{1,4})?[,)]/u,
] as const;
/** A zero height or width hides text only where the overflow is cut off. */
const COLLAPSED = /(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?:;|!|$)/u;
const CUT_OFF = /(?:^|;)overflow(?:-[xy])?:hidden/u;
const FONT_SIZE = /(?:^|;)(?:font-size:|font:[a-z-]{0,60})([\d.]{1,8})(px|pt|em|rem|%|\/|;|!|$)/u;

/** The form in which the other functions of this file read a style. */
export const compactStyle = (style: string): string =>
  style === ''
    ? ''
    : style
        .slice(0, 5_000)
        .toLowerCase()
        .replace(/\s{1,100}/gu, '');

export interface Colours {
  /** `#rrggbb` or `transparent`; null where none is set or it is not understood. */
  readonly text: string | null;
  /** The same, or `picture`: nobody can say what colour lies behind the text. */
  readonly background: string | null;
}

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  snow: '#fffafa',
  ivory: '#fffff0',
  black: '#000000',
  transparent: 'transparent',
};

/** `#fff`, `white`, `rgb(255,255,255)` -> `#ffffff`; null for what is not understood. */
function readColour(value: string): string | null {
  const named = NAMED[value];
  if (named) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}/u.test(value)) return value.slice(0, 7);
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,(0?\.?\d{0,4}))?\)/u.exec(value);
  if (!rgb) return null;
  if (rgb[4] === '0') return 'transparent';
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The colours that an element's style and old attributes set. */
export function readColours(style: string, attributes: Readonly<Record<string, string>>): Colours {
  const text = /(?:^|;)color:([^;!]{1,40})/u.exec(style)?.[1] ?? attributes['color']?.toLowerCase() ?? null;
  const background =
    /(?:^|;)background(?:-color|-image)?:([^;!]{1,200})/u.exec(style)?.[1] ??
    attributes['bgcolor']?.toLowerCase() ??
    null;
  const hasPicture = attributes['background'] !== undefined || /url\(|gradient/u.test(background ?? '');
  return {
    text: text === null ? null : readColour(text),
    background: hasPicture ? 'picture' : background === null ? null : readColour(background),
  };
}

/** Nearly the same colour: no channel differs by more than 8 of 255. */
export function looksAlike(a: string, b: string): boolean {
  if (a === 'transparent') return true;
  if (b === 'picture') return false;
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).every((value, n) => Math.abs(value - (other[n] ?? 999)) <= 8);
}

/** Whether the style hides the element with all that is in it, whatever the elements inside say. */
export function isHidingStyle(style: string): boolean {
  if (style === '') return false;
  return HIDING.some((pattern) => pattern.test(style)) || (COLLAPSED.test(style) && CUT_OFF.test(style));
}

/** Whether the style makes letters too small to read; null where it sets no size. An element inside may set another. */
export function isTinyStyle(style: string): boolean | null {
  const match = FONT_SIZE.exec(style);
  if (!match) return null;
  const size = Number(match[1]);
  const unit = match[2];
  if (unit === 'em' || unit === 'rem') return size < 0.1;
  return unit === '%' ? size < 10 : size < 2;
}

/** Whether the style makes the text invisible in its place; null where it says nothing. An element inside may be visible. */
export function isInvisibleStyle(style: string): boolean | null {
  const value = /(?:^|;)visibility:([a-z]{1,20})/u.exec(style)?.[1];
  return value === undefined ? null : value === 'hidden' || value === 'collapse';
}

const SELECTORS_MAX = 200;
const SHEET_CHARACTERS_MAX = 100_000;

/** Class and id selectors (`.x`, `#x`) that a <style> sheet hides on every screen: what a media query hides is left out. */
export function listHiddenSelectors(given: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const sheet = given.slice(0, SHEET_CHARACTERS_MAX);
  let depth = 0;
  let start = 0;
  let head = '';
  for (let at = 0; at < sheet.length; at += 1) {
    const character = sheet[at];
    if (character === '{') {
      if (depth === 0) head = sheet.slice(Math.max(start, at - 500), at);
      depth += 1;
      if (depth === 1) start = at + 1;
    } else if (character === '}') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (!head.includes('@') && isHidingRule(compactStyle(sheet.slice(start, at)))) addSelectors(hidden, head);
      start = at + 1;
    }
  }
  return hidden;
}

const isHidingRule = (style: string): boolean =>
  isHidingStyle(style) || isTinyStyle(style) === true || isInvisibleStyle(style) === true;

function addSelectors(hidden: Set<string>, head: string): void {
  for (const selector of head.split(',')) {
    const name = /[.#]([\w-]{1,80})$/u.exec(selector.trim());
    if (name && hidden.size < SELECTORS_MAX) hidden.add(name[0]);
  }
}
