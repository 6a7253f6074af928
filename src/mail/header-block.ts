// Finds the block of header lines (From, Sent, To, Subject in any language) that clients put above a quoted or forwarded
// mail. Called by split-text.ts and forwarded-mail.ts; each look reads a bounded number of lines.
import { type HeaderKind, readHeaderLine } from './header-labels.ts';
import { unmarkLine } from './quote-marks.ts';

const BLOCK_LINES_MAX = 40;
const FOLDED_LINES_MAX = 3;
const LINE_CHARACTERS_MAX = 2_000;

export interface HeaderBlock {
  readonly fields: ReadonlyMap<HeaderKind, string>;
  /** Index of the first line after the block. */
  readonly end: number;
}

interface Reading {
  readonly fields: Map<HeaderKind, string>;
  /** Lines behind a header line that belong to it only if another header line follows them. */
  readonly folded: string[];
  last: HeaderKind;
  end: number;
}

/** The block that begins with line `at`, or null. Blank lines between header lines and folded values belong to it. */
export function readHeaderBlock(lines: readonly string[], at: number): HeaderBlock | null {
  const first = readHeaderLine(contentOf(lines[at]));
  if (first === null) return null;
  const hasBlankBetween = contentOf(lines[at + 1]) === '';
  const reading: Reading = { fields: new Map([[first.kind, first.value]]), folded: [], last: first.kind, end: at + 1 };
  for (let index = at + 1; index < Math.min(lines.length, at + BLOCK_LINES_MAX); index += 1) {
    const content = contentOf(lines[index]);
    if (content === '') {
      if (reading.folded.length > 0 || (isComplete(reading.fields) && !hasBlankBetween)) break;
      continue;
    }
    if (!readLine(reading, content, index)) break;
  }
  return isHeaderBlock(reading.fields) ? { fields: reading.fields, end: reading.end } : null;
}

/** False where the block is over. */
function readLine(reading: Reading, content: string, index: number): boolean {
  const { fields, folded } = reading;
  const header = readHeaderLine(content);
  if (header === null) {
    const isBehindBlank = reading.end + folded.length < index;
    folded.push(content);
    return !isBehindBlank && folded.length <= FOLDED_LINES_MAX;
  }
  if (fields.has(header.kind) && header.kind !== 'other' && header.kind !== 'cc') return false;
  if (folded.length > 0) fields.set(reading.last, [fields.get(reading.last), ...folded.splice(0)].join(' '));
  if (!fields.has(header.kind)) fields.set(header.kind, header.value);
  reading.last = header.kind;
  reading.end = index + 1;
  return true;
}

function contentOf(line: string | undefined): string {
  return line === undefined
    ? ''
    : unmarkLine(line.slice(0, LINE_CHARACTERS_MAX))
        .replace(/[\u200b-\u200f\ufeff]/gu, '')
        .trim();
}

const isComplete = (fields: ReadonlyMap<HeaderKind, string>): boolean =>
  fields.has('from') && fields.has('subject') && fields.has('to');

/** Clients always print a date, and an address or a time of day with it. "From: Hamburg, To: Vienna, Date: Monday" and the
 * head of a typed letter (To, From, Date, Subject) are a customer's own words. */
function isHeaderBlock(fields: ReadonlyMap<HeaderKind, string>): boolean {
  const from = fields.get('from');
  const sent = fields.get('sent');
  if (from === undefined || sent === undefined || !/\d/u.test(sent)) return false;
  if (from.includes('@')) return true;
  const others = (['to', 'subject', 'reply_to'] as const).filter((kind) => fields.has(kind)).length;
  const namesClient = /\d[:.h]\d\d/u.test(sent) || (fields.get('to') ?? '').includes('@');
  return others >= 1 && namesClient;
}
