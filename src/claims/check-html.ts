// Whether the HTML of a reply says what its plain text says, and nothing else: the same words, only links that the text
// may hold, and nothing that loads, runs or hides. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { readHtml } from './html-text.ts';
import { normaliseText } from './normalise-text.ts';

interface Allowed {
  readonly links: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Whole elements that code made and no reader sees. */
  readonly ownElements: readonly string[];
}

export function checkHtml(html: string, text: string, { links, addresses, ownElements }: Allowed): readonly Finding[] {
  if (html === '') return [];
  const reading = readHtml(withoutOwn(html, ownElements));
  const findings: Finding[] = reading.faults.map((fault) => ({
    kind: 'link',
    claim: fault,
    detail: `The HTML holds ${fault}, which may load, run or hide something.`,
  }));
  for (const element of ownElements)
    if (!isSaid(element, text))
      findings.push({
        kind: 'word',
        claim: element.slice(0, 200),
        detail: 'The hidden line beside the subject says what the text does not.',
      });
  for (const link of new Set(reading.links)) {
    const address = link.startsWith('mailto:') ? link.slice(7).toLowerCase() : null;
    const isAllowed = address === null ? link.startsWith('https://') && links.has(link) : addresses.has(address);
    if (!isAllowed && !isInSignature(link, text))
      findings.push({
        kind: 'link',
        claim: link.slice(0, 200),
        detail: 'The HTML links to what no fact holds, or not by https.',
      });
  }
  const different = isSameBesideBlanks(reading.text, text)
    ? null
    : firstDifference(listWords(reading.text), listWords(text));
  if (different !== null) {
    findings.push({ kind: 'word', claim: different, detail: 'The HTML and the plain text do not say the same.' });
  }
  return findings;
}

/** Data that no mail program runs, and one line of words, each without any element of its own. */
const OWN_DATA = /^<script type="application\/ld\+json">[^<>&]{2,90000}<\/script>$/;
const OWN_LINE = /^<div style="display:none;max-height:0;overflow:hidden">[^<>]{0,1000}<\/div>$/;

/** Each is taken out once; a second one like it is not ours. */
const withoutOwn = (html: string, ownElements: readonly string[]): string =>
  ownElements
    .filter((element) => OWN_DATA.test(element) || OWN_LINE.test(element))
    .reduce((rest, element) => {
      const at = rest.indexOf(element);
      return at < 0 ? rest : `${rest.slice(0, at)}${rest.slice(at + element.length)}`;
    }, html);

/** What a mailbox shows beside the subject stands in the text as well, where it is checked. Data is no line. */
function isSaid(element: string, text: string): boolean {
  if (!OWN_LINE.test(element)) return true;
  const line = readHtml(element.replace('display:none;max-height:0;', '')).text.trim();
  // Letter by letter it nearly always does.
  if (text.includes(line)) return true;
  const wordsOf = (part: string): string => listWords(part).join(' ');
  return wordsOf(text).includes(wordsOf(line));
}

/** A link of the desk's own signature stands in the text too, where it is checked. */
const isInSignature = (link: string, text: string): boolean => link.startsWith('https://') && text.includes(link);

/** Whether two texts differ in spaces and in signs between words alone, so that they have the same words. So it is with every
 * mail that nobody edited, and then no list of words is made. */
function isSameBesideBlanks(a: string, b: string): boolean {
  let [atA, atB] = [afterBlanks(a, 0), afterBlanks(b, 0)];
  while (atA < a.length || atB < b.length) {
    while (atA < a.length && !isBlank(a, atA) && a.charCodeAt(atA) === b.charCodeAt(atB)) {
      atA += 1;
      atB += 1;
    }
    const [nextA, nextB] = [afterBlanks(a, atA), afterBlanks(b, atB)];
    const isParted = (nextA > atA || atA === a.length) && (nextB > atB || atB === b.length);
    if (!isParted) return false;
    [atA, atB] = [nextA, nextB];
  }
  return true;
}

/** Signs that no list of words holds and that make no letter of what stands behind them, as `=` and a stroke do. */
const BLANKS: ReadonlySet<number> = new Set([...' \t\r\n-.,:;!()/\'"–—•…×✓○'].map((sign) => sign.charCodeAt(0)));
const BLANK_CODES = Uint8Array.from({ length: 128 }, (_, code) => Number(BLANKS.has(code)));

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < BLANK_CODES.length ? BLANK_CODES[code] === 1 : BLANKS.has(code);
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at)) at += 1;
  return at;
}

/** Words and single signs that carry meaning, without spaces and list marks. */
const listWords = (text: string): readonly string[] =>
  normaliseText(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+|[$€£¥%@#+?]/gu) ?? [];

function firstDifference(seen: readonly string[], said: readonly string[]): string | null {
  const length = Math.max(seen.length, said.length);
  for (let n = 0; n < length; n += 1) {
    if (seen[n] === said[n]) continue;
    return (seen.slice(n, n + 5).join(' ') || said.slice(n, n + 5).join(' ')).slice(0, 200);
  }
  return null;
}
