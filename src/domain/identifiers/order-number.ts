// Order numbers as shops print them and people copy them: `#W1046662`, `order no. 1001`, `113-1234567-1234567`.
// Called by identify (to tie a mail to an order) and by the ground check. Whether an order has the number, the data decides.
import { foldText } from './fold-text.ts';
import { joinGroups } from './grouped-order-number.ts';
import { normaliseOrderNumber } from './normalise-order-number.ts';
import { type Code, isListing, listCodes, whatItIsCalled } from './reference-codes.ts';
import { judgeYearNumber } from './year-numbers.ts';

export { nearOrderNumbers } from './near-order-numbers.ts';
export { normaliseOrderNumber } from './normalise-order-number.ts';
export { compileOrderNumberPattern } from './order-number-pattern.ts';

export interface FoundOrderNumber {
  /** As written, with a leading `#`. */
  readonly raw: string;
  /** As `normaliseOrderNumber` gives it. */
  readonly normalised: string;
  readonly index: number;
  /** False where it is a bare number that might be something else. */
  readonly isCertain: boolean;
}

/** The order numbers of a text in order. `pattern` is the desk's own (from `compileOrderNumberPattern`) and comes before
 * the common forms: where both fit, the pattern's reading stands. */
export function findOrderNumbers(text: string, options: { readonly pattern?: RegExp } = {}): FoundOrderNumber[] {
  const own = options.pattern ? findByPattern(text, options.pattern) : [];
  const common = findCommonForms(text).sort((a, b) => a.index - b.index);
  return [...own, ...leaveOutTaken(common, own)].sort((a, b) => a.index - b.index);
}

const endOf = ({ index, raw }: FoundOrderNumber): number => index + raw.length;

/** Both in order; those of `taken` stand apart. */
function leaveOutTaken(found: FoundOrderNumber[], taken: readonly FoundOrderNumber[]): FoundOrderNumber[] {
  let next = 0;
  return found.filter((one) => {
    let other = taken[next];
    for (; other !== undefined && endOf(other) <= one.index; other = taken[next]) next += 1;
    return other === undefined || endOf(one) <= other.index;
  });
}

const globalPatterns = new WeakMap<RegExp, RegExp>();

function findByPattern(text: string, pattern: RegExp): FoundOrderNumber[] {
  let matcher = globalPatterns.get(pattern);
  if (!matcher) {
    matcher = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}gdi`)].join(''));
    globalPatterns.set(pattern, matcher);
  }
  const found: FoundOrderNumber[] = [];
  const folded = foldText(text);
  for (const match of text.matchAll(matcher)) {
    const [raw] = match;
    const isInside = /[\p{L}\p{N}][\p{L}\p{N}]/u;
    if (
      raw === '' ||
      isInside.test(text.slice(match.index - 1, match.index + 1)) ||
      isInside.test(text.slice(match.index + raw.length - 1, match.index + raw.length + 1))
    )
      continue;
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + raw.length];
    const normalised = normaliseOrderNumber(widen(text, match.index, start, end, match.index + raw.length));
    const isCertain = /[\p{L}#№]/u.test(raw) || whatItIsCalled(folded, match.index) === 'order';
    if (normalised !== '') found.push({ raw, normalised, index: match.index, isCertain });
  }
  return found;
}

/** The captured digits with the letters that are joined to them inside the match: `W(\d{7})` means `W1046662`. */
function widen(text: string, matchStart: number, start: number, end: number, matchEnd: number): string {
  let from = start;
  let to = end;
  while (from > matchStart && /[A-Za-z0-9-]/.test(text[from - 1] ?? '')) from -= 1;
  while (to < matchEnd && /[A-Za-z0-9-]/.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

/** Up to four letters, a hyphen, and digits in which a letter may stand for a digit (`W49O1434`). */
const SHAPE = /^([A-Za-z]{0,4})([-–]?)(\d[\dOoIlSB.]{1,19}(?:[-–][\dA-Za-z]{1,12}){0,3})$/;
const MARKETPLACE = /^(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})$/;
const DATE = /^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.](?:\d{4}|\d{2}))$/;
const PHONE = /^(?:\d[-–.])?\d{3}[-–.]\d{3}[-–.]\d{4}$/;
const YEAR = /^(?:19|20)\d\d$/;
const COUNTED =
  /^\s?(?:x|×|units?|pcs|pieces?|items?|boxes|stk|stuck|stuks|unidades|piezas|pieces|pezzi|pecas|teile|%|€|\$|£|eur|usd|gbp|euros?|dollars?|ml|mah|cm|mm|kg|gb|w|of)(?![a-z])/;

function findCommonForms(text: string): FoundOrderNumber[] {
  const folded = foldText(text);
  const found: FoundOrderNumber[] = [];
  const codes = listCodes(text);
  let lastEnd = -1;
  for (const [position, code] of codes.entries()) {
    if (code.index < lastEnd) continue;
    const whole = joinGroups(code, text) ?? joinTwo(code, codes[position + 1], text);
    const hash = /[#№] ?$/.exec(text.slice(Math.max(0, whole.index - 2), whole.index))?.[0] ?? '';
    const index = whole.index - hash.length;
    const previous = found.at(-1);
    const isListed =
      previous?.isCertain === true && isAlike(previous.raw, whole.text) && isListing(text.slice(lastEnd, whole.index));
    const isCertain = judge(whole, { folded, hash, index, isListed });
    if (isCertain === null) continue;
    lastEnd = whole.end;
    found.push({
      raw: hash + text.slice(whole.index, whole.end),
      normalised: normaliseOrderNumber(whole.text),
      index,
      isCertain,
    });
  }
  return found;
}

/** `W 1046662` and `W104 6662` are one number; digits alone are never joined. */
function joinTwo(code: Code, next: Code | undefined, text: string): Code {
  if (
    next &&
    next.index - code.end === 1 &&
    text[code.end] === ' ' &&
    /^[A-Za-z]\d{2,5}$/.test(code.text) &&
    /^\d{2,5}$/.test(next.text)
  ) {
    return { text: code.text + next.text, index: code.index, end: next.end };
  }
  const before = /(?<![\p{L}\p{N}'’])([A-Zb-df-hj-mp-tvwz]) $/u.exec(
    text.slice(Math.max(0, code.index - 3), code.index),
  );
  if (before?.[1] && /^\d{6,9}$/.test(code.text))
    return { text: before[1] + code.text, index: code.index - 2, end: code.end };
  return code;
}

const isAlike = (one: string, other: string): boolean => {
  const shape = (text: string) => normaliseOrderNumber(text).replace(/\d/g, '0');
  return shape(one) === shape(other);
};

interface Place {
  readonly folded: string;
  readonly hash: string;
  readonly index: number;
  readonly isListed: boolean;
}

/** True: an order number. False: it may be one. Null: it is none. */
function judge(code: Code, { folded, hash, index, isListed }: Place): boolean | null {
  if (MARKETPLACE.test(code.text)) return true;
  const shape = SHAPE.exec(code.text);
  if (!shape || DATE.test(code.text) || PHONE.test(code.text) || /^po$/i.test(shape[1] ?? '')) return null;
  const [, letters = '', hyphen = '', rest = ''] = shape;
  const digits = rest.replace(/\D/g, '').length;
  const called = whatItIsCalled(folded, index);
  if (digits < 3 || (letters === '' && rest.includes('.'))) return null;
  if (called === 'other') return letters.length === 1 && digits >= 6 ? false : null;
  if (called === 'purchase_order' && letters.length !== 1) return null;
  if (isListed || (hash !== '' && called !== 'purchase_order')) return true;
  const isCounted = letters === '' && COUNTED.test(folded.slice(code.end, code.end + 12));
  if (called === 'order' && !isCounted && letters === '' && YEAR.test(rest))
    return judgeYearNumber(folded, index, code.end);
  if (called === 'order' && !isCounted && !isWeakAfterCue(folded, { index, letters, hyphen, digits })) return true;
  if (isCounted) return null;
  if (letters.length === 1) return digits >= 4 ? digits >= 6 && digits <= 9 && !/[-–.]/.test(rest) : null;
  if (letters !== '') return letters.length <= 3 && digits >= 4 ? false : null;
  return digits >= 4 && digits <= 12 && !/[-–.]/.test(rest) && !YEAR.test(rest) && !isAmount(folded, index, code.end)
    ? false
    : null;
}

/** After a bare "order" (which is a verb too) a short number or an article code is not surely its number. */
function isWeakAfterCue(
  folded: string,
  { index, letters, hyphen, digits }: { index: number; letters: string; hyphen: string; digits: number },
): boolean {
  const isBare =
    /(?:^|[^a-z])[a-z]{3,12} ?$/.test(folded.slice(Math.max(0, index - 14), index)) &&
    !/(?:n|no|nr|id|number|nummer|numero) ?$/.test(folded.slice(Math.max(0, index - 8), index));
  return isBare && ((letters === '' && digits < 4) || (letters.length >= 3 && hyphen !== ''));
}

const isAmount = (folded: string, start: number, end: number): boolean =>
  /(?:[$€£]|usd|eur|gbp) ?$/.test(folded.slice(Math.max(0, start - 5), start)) ||
  /^[.,]\d/.test(folded.slice(end, end + 2)) ||
  /\d[.,]$/.test(folded.slice(Math.max(0, start - 2), start));
