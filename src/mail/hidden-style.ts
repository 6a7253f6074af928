// Whether an element's own style hides its text from a reader. Used to keep hidden instructions out of what counts.

/** Styles are compared in lower case and without spaces. */
const HIDING = [
  /(?:^|;)display:none/u,
  /(?:^|;)visibility:(?:hidden|collapse)/u,
  /(?:^|;)font-size:(?:0|[01](?:\.\d{1,4})?(?:px|pt)|0?\.\d{1,4}(?:px|pt|em|rem)|0(?:em|rem|%))(?:;|!|$)/u,
  /(?:^|;)opacity:(?:0|0?\.0\d{0,4})(?:;|!|$)/u,
  /(?:^|;)(?:left|right|top|text-indent|margin-left):-\d{3,6}(?:px|pt|em)/u,
  /(?:^|;)mso-hide:all/u,
  /(?:^|;)clip:rect\((?:0|1)(?:px)?,/u,
  /(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em|%)?(?:;|!|$)/u,
] as const;
const COLLAPSES = /(?:^|;)(?:max-)?(?:height|width):0/u;

const compact = (style: string): string => style.slice(0, 5_000).toLowerCase().replace(/\s/gu, '');

export interface Colours {
  readonly text: string | null;
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
export function readColours(attributes: Readonly<Record<string, string>>): Colours {
  const style = compact(attributes['style'] ?? '');
  const text = /(?:^|;)color:([^;!]{1,40})/u.exec(style)?.[1] ?? attributes['color']?.toLowerCase() ?? null;
  const background =
    /(?:^|;)background(?:-color)?:([^;!]{1,40})/u.exec(style)?.[1] ?? attributes['bgcolor']?.toLowerCase() ?? null;
  return {
    text: text === null ? null : readColour(text),
    background: background === null ? null : readColour(background),
  };
}

/** Nearly the same colour: no channel differs by more than 8 of 255. */
export function looksAlike(a: string, b: string): boolean {
  if (a === 'transparent') return true;
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).every((value, n) => Math.abs(value - (other[n] ?? 999)) <= 8);
}

export function isHidingStyle(style: string): boolean {
  const text = compact(style);
  if (!HIDING.some((pattern) => pattern.test(text))) return false;
  // A zero height or width hides text only where the overflow is cut off.
  return (
    !COLLAPSES.test(text) ||
    /overflow(?:-[xy])?:hidden/u.test(text) ||
    HIDING.slice(0, 7).some((pattern) => pattern.test(text))
  );
}

/** Class and id selectors (`.x`, `#x`) that a <style> sheet hides. Media queries are looked through; at most 200. */
export function listHiddenSelectors(sheet: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const rule of sheet.slice(0, 100_000).split('}')) {
    const open = rule.lastIndexOf('{');
    if (open === -1 || !isHidingStyle(rule.slice(open + 1))) continue;
    const head = rule.slice(Math.max(0, open - 500), open);
    for (const selector of head.slice(head.lastIndexOf('{') + 1).split(',')) {
      const name = /[.#]([\w-]{1,80})$/u.exec(selector.trim());
      if (name && hidden.size < 200) hidden.add(name[0]);
    }
  }
  return hidden;
}
