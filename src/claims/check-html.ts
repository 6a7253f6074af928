// Whether the HTML of a reply says what its plain text says, and nothing else: the same words, only links that the text
// may hold, and nothing that loads, runs or hides. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { readHtml } from './html-text.ts';
import { normaliseText } from './normalise-text.ts';

export function checkHtml(
  html: string,
  text: string,
  links: ReadonlySet<string>,
  addresses: ReadonlySet<string>,
): readonly Finding[] {
  if (html === '') return [];
  const reading = readHtml(html);
  const findings: Finding[] = reading.faults.map((fault) => ({
    kind: 'link',
    claim: fault,
    detail: `The HTML holds ${fault}, which may load, run or hide something.`,
  }));
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
  const [seen, said] = [listWords(reading.text), listWords(text)];
  const different = firstDifference(seen, said);
  if (different !== null) {
    findings.push({ kind: 'word', claim: different, detail: 'The HTML and the plain text do not say the same.' });
  }
  return findings;
}

/** A link of the desk's own signature stands in the text too, where it is checked. */
const isInSignature = (link: string, text: string): boolean => link.startsWith('https://') && text.includes(link);

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
