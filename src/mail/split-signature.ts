// Takes the signature off what a person wrote: what follows a `-- ` line, what devices and mail servers add. A closing and
// a name stay with the text, and so does a P.S. or a question below the signature. Called by split-text.ts. Standards: RFC 3676, 4.3.
import { isDeviceLine, isVirusNotice } from './device-lines.ts';
import { isDisclaimer } from './disclaimers.ts';
import { isBlank } from './join-lines.ts';
import { isRule } from './message-dividers.ts';

const SIGNATURE_LINES_MAX = 25;
const PROSE_WORDS_MIN = 6;
const POSTSCRIPT = /^\s{0,10}(?:p\.?\s?s\.?|p\.?\s?d\.?|n\.?\s?b\.?|post ?scriptum)(?:\s?[:.,–-]|\s)/iu;

export interface SignatureSplit {
  readonly fresh: readonly string[];
  readonly signature: readonly string[];
}

export function splitSignature(lines: readonly string[]): SignatureSplit {
  const isSignature = new Array<boolean>(lines.length).fill(false);
  markDelimited(lines, isSignature);
  markDeviceLines(lines, isSignature);
  markDisclaimers(lines, isSignature);
  markTrailingRules(lines, isSignature);
  return {
    fresh: lines.filter((_, index) => !isSignature[index]),
    signature: lines.filter((_, index) => isSignature[index]),
  };
}

/** From the last `-- ` line upwards, as long as what stands below each is a signature. */
function markDelimited(lines: readonly string[], isSignature: boolean[]): void {
  let end = lines.length;
  let written = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (!isBlank(line)) written += 1;
    if (written > SIGNATURE_LINES_MAX) return;
    if (!/^\s{0,3}(?:--|—)\s{0,5}$/u.test(line)) continue;
    const kept = findMessage(lines, index + 1, end, line.startsWith('-- '));
    if (kept !== null && (end < lines.length || isBlankBetween(lines, index + 1, kept))) return;
    isSignature.fill(true, index, kept ?? end);
    if (kept !== null) return;
    end = index;
  }
}

/** Where, below the delimiter, something begins that reads like a message; null where nothing does. */
function findMessage(lines: readonly string[], from: number, to: number, isStrict: boolean): number | null {
  const paragraphs = listParagraphs(lines.slice(0, to), from);
  return paragraphs.find((paragraph) => isMessage(lines.slice(paragraph.from, paragraph.to), isStrict))?.from ?? null;
}

const isBlankBetween = (lines: readonly string[], from: number, to: number): boolean =>
  lines.slice(from, to).every(isBlank);

/** A P.S. or a question; below a bare `--`, which people also use to part their matters, prose as well. */
function isMessage(paragraph: readonly string[], isStrict: boolean): boolean {
  if (POSTSCRIPT.test(paragraph[0] ?? '')) return true;
  const text = paragraph.join(' ');
  if (isDisclaimer(text) || paragraph.some(isVirusNotice)) return false;
  if (paragraph.some((line) => /[?？]\s{0,5}$/u.test(line))) return true;
  return (
    !isStrict &&
    text.split(/\s/u).length >= PROSE_WORDS_MIN &&
    /(?<!\b(?:inc|ltd|co|corp|jr|sr))[.!]\s{0,5}$/iu.test(text)
  );
}

/** A device line stands alone: above it a blank line, another such line, or below it nothing more. */
function markDeviceLines(lines: readonly string[], isSignature: boolean[]): void {
  const last = lines.findLastIndex((line, index) => !isBlank(line) && !isSignature[index]);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isSignature[index] || isBlank(line) || !(isDeviceLine(line) || isVirusNotice(line))) continue;
    const isAlone =
      index === 0 || isBlank(lines[index - 1]) || isSignature[index - 1] === true || isRule(lines[index - 1] ?? '');
    if (isAlone || index === last) isSignature[index] = true;
  }
}

/** From the end upwards, as long as the last paragraph is a notice. */
function markDisclaimers(lines: readonly string[], isSignature: boolean[]): void {
  const paragraphs = listParagraphs(lines, 0);
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const { from, to } = paragraphs[index] ?? { from: 0, to: 0 };
    const text = lines
      .slice(from, to)
      .filter((_, offset) => !isSignature[from + offset])
      .join(' ');
    if (isBlank(text) || isRule(text)) continue;
    if (!isDisclaimer(text)) return;
    isSignature.fill(true, from, to);
  }
}

function markTrailingRules(lines: readonly string[], isSignature: boolean[]): void {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (isSignature[index]) continue;
    const line = lines[index] ?? '';
    if (!isBlank(line) && !isRule(line)) return;
    isSignature[index] = true;
  }
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
}

function listParagraphs(lines: readonly string[], start: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from: number | null = null;
  for (let index = start; index <= lines.length; index += 1) {
    const isGap = index === lines.length || isBlank(lines[index]);
    if (!isGap && from === null) from = index;
    if (isGap && from !== null) {
      paragraphs.push({ from, to: index });
      from = null;
    }
  }
  return paragraphs;
}
