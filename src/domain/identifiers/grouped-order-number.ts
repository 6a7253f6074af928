// An order number that was written in groups: `W 953 7685`, `W-953-7685`, `W.953.7685`, `W95 376 85`. Called by order-number.ts.
import type { Code } from './reference-codes.ts';

/** One letter (small ones that are words stand for nothing), then groups of digits with one mark or space between them. */
const GROUPED =
  /(?<![\p{L}\p{N}'’])(?:[A-Zb-df-hj-mp-tvwz](?:[.–-] ?| )|[A-Za-z])\d{1,5}(?:(?:[.–-] ?| )\d{1,5}){1,3}(?![\p{L}\p{N}]|[ .–-]\d)/uy;
const DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2}))$/;
const DIGITS_MIN = 6;
const DIGITS_MAX = 9;
const LETTER_REACH = 3;

/** The groups as one code, joined by hyphens, where the given code is the first of them; null where there are none. A stored
 * number is written so by nobody, so it ties only as a mistyped one does: to the proven sender's own order. */
export function joinGroups(code: Code, text: string): Code | null {
  const start = /^[A-Za-z]/.test(code.text) ? code.index : findLetter(code, text);
  GROUPED.lastIndex = start;
  const match = start < 0 ? null : GROUPED.exec(text);
  if (!match) return null;
  const [written] = match;
  const groups = written.match(/\d+/g) ?? [];
  const isApart = !/^[A-Za-z]\d/.test(written);
  const digits = groups.join('').length;
  if (groups.length < (isApart ? 2 : 3) || digits < DIGITS_MIN || digits > DIGITS_MAX || DAY.test(groups.join('-')))
    return null;
  return { text: `${written[0]}${groups.join('-')}`, index: start, end: start + written.length };
}

/** The lone letter right before a code of digits, or -1. */
function findLetter({ text: digits, index }: Code, text: string): number {
  if (!/^\d/.test(digits)) return -1;
  const before = /[A-Za-z](?:[.–-] ?| )$/.exec(text.slice(Math.max(0, index - LETTER_REACH), index));
  return before ? index - before[0].length : -1;
}
