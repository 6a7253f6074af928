// What nothing explained: words with digits (an order number of somebody else, a mistyped tracking number, a telephone
// number) and letters of another script, which can imitate ours. Called last by check-claims.

import type { Finding } from '../domain/decision.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { gapBefore, type ReadText, spanText, type Word } from './read-text.ts';

/** Latin letters, punctuation and currencies: where a text holds nothing else, no word needs to be looked at. */
const BEYOND_LATIN = /[^\0-\u00b4\u00b6-\u024f\u2000-\u206f\u20a0-\u20cf]/;
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}|\p{M}/u;
const TRACKING_CHARACTERS_MIN = 9;
const TELEPHONE_DIGITS_MIN = 7;

export function checkLeftovers(read: ReadText, lexicon: Lexicon): readonly Finding[] {
  const findings: Finding[] = [];
  const mayBeForeign = BEYOND_LATIN.test(read.text);
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word || word.explainedBy !== null) continue;
    if (word.hasDigit) {
      const first = startOf(read, at);
      const end = endOf(read, at);
      findings.push(findingFor(read, lexicon, first, end));
      at = end - 1;
    } else if (mayBeForeign && FOREIGN_LETTER.test(word.text)) {
      findings.push({
        kind: 'word',
        claim: word.text,
        detail: 'Letters of another script that no fact and no name explains.',
      });
    }
  }
  return findings;
}

const isFree = (word: Word | undefined): boolean => word !== undefined && word.explainedBy === null;

/** Letters joined in front belong to it: `OFFI-562819`. */
function startOf(read: ReadText, at: number): number {
  let first = at;
  while (
    first > 0 &&
    isFree(read.words[first - 1]) &&
    /^[-_/#.]$/.test(gapBefore(read, first)) &&
    (read.words[first - 1]?.text.length ?? 0) <= 12
  )
    first -= 1;
  return first;
}

/** Everything joined behind it, and further words with digits after a single space: `1Z 999 AA1 01`. */
function endOf(read: ReadText, at: number): number {
  let end = at + 1;
  while (isFree(read.words[end])) {
    const gap = gapBefore(read, end);
    const isPart = /^[-_/#.:()+]{1,2}$/.test(gap) || (/^ $/.test(gap) && read.words[end]?.hasDigit);
    if (!isPart) break;
    end += 1;
  }
  return end;
}

function findingFor(read: ReadText, lexicon: Lexicon, first: number, end: number): Finding {
  const claim = spanText(read, first, end);
  const compact = claim.replace(/[^\p{L}\p{N}]/gu, '');
  const before = gapBefore(read, first);
  const detail = (what: string) => `No fact that may be disclosed holds this ${what}.`;
  if (/\+$|\($/.test(before) && compact.length >= TELEPHONE_DIGITS_MIN && /^\d*$/.test(compact))
    return { kind: 'address', claim, detail: detail('telephone number') };
  const isNamedOrder =
    before.endsWith('#') || [1, 2].some((back) => lexicon.sets.orderWords.has(read.words[first - back]?.lower ?? ''));
  if (isNamedOrder || /^(?:PO\W?\d|[A-Z]{1,3}\d{3,})/i.test(claim))
    return { kind: 'order_number', claim, detail: detail('order number') };
  if (/^[A-Z][A-Z0-9-]{1,12}-\d{2,}/i.test(claim)) return { kind: 'title', claim, detail: detail('item number') };
  if (compact.length >= TRACKING_CHARACTERS_MIN)
    return { kind: 'tracking_number', claim, detail: detail('tracking number') };
  return { kind: 'quantity', claim, detail: detail('number') };
}
