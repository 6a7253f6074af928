// Walks the lines of a body once and tells new text, quoted text and forwarded mail apart. Called by split-text.ts.
import type { ForwardedMail } from '../domain/message.ts';
import { readAttribution, splitSharedLine } from './attribution.ts';
import { readForwardedMail } from './forwarded-mail.ts';
import { readHeaderBlock } from './header-block.ts';
import { isBlank } from './join-lines.ts';
import { type Divider, isRule, readDivider } from './message-dividers.ts';
import { closesLink, isMarkedLine, QUOTE_MARK, unmarkLine } from './quote-marks.ts';
import { isForwardSubject, isReplySubject } from './subject-prefixes.ts';

const LONG_LINE_CHARACTERS = 60;
const LINES_OF_INTRODUCTION = 10;

export interface SeparatedText {
  /** Each run of new text between quotes. */
  readonly segments: readonly (readonly string[])[];
  readonly quoted: readonly string[];
  readonly forwarded: ForwardedMail | null;
}

interface Walk {
  readonly lines: readonly string[];
  readonly subject: string;
  readonly segments: string[][];
  readonly quoted: string[];
  forwarded: ForwardedMail | null;
  at: number;
  hasFresh: boolean;
  hasIntroducedQuote: boolean;
}

/** What begins at a line, and the first line behind what introduces it. */
interface Opening {
  readonly kind: 'mark' | Divider | 'headers' | 'attribution';
  readonly end: number;
  readonly isCertain: boolean;
}

export function separateQuotes(lines: readonly string[], subject: string): SeparatedText {
  const walk: Walk = {
    lines,
    subject,
    segments: [[]],
    quoted: [],
    forwarded: null,
    at: 0,
    hasFresh: false,
    hasIntroducedQuote: false,
  };
  while (walk.at < lines.length) step(walk);
  if (isAllMarkedByHand(walk)) return { segments: [lines], quoted: [], forwarded: null };
  return walk;
}

/** Nothing but `>` lines that no client introduced: somebody's way of writing. */
function isAllMarkedByHand({ lines, quoted, hasFresh, forwarded, hasIntroducedQuote }: Walk): boolean {
  if (hasFresh || forwarded !== null || hasIntroducedQuote || quoted.length === 0) return false;
  const plain = lines.slice(skipEmpty(lines, 0)).slice(0, LINES_OF_INTRODUCTION).map(unmarkLine);
  return readAttribution(plain, 0) === null;
}

function step(walk: Walk): void {
  const opening = readOpening(walk.lines, walk.at);
  const line = walk.lines[walk.at] ?? '';
  if (opening !== null) open(walk, opening);
  else if (isQuotedLine(walk, line)) quoteUpTo(walk, walk.at + 1);
  else keepLine(walk, line);
}

function keepLine(walk: Walk, line: string): void {
  const isBeforeQuote = isMarkedLine(walk.lines[walk.at + 1] ?? '');
  const shared = isBeforeQuote ? splitSharedLine(line) : null;
  const kept = shared === null ? line : shared.before;
  walk.segments.at(-1)?.push(kept);
  if (!isBlank(kept)) walk.hasFresh = true;
  if (shared !== null) {
    walk.hasIntroducedQuote = true;
    walk.quoted.push(shared.attribution);
  }
  walk.at += 1;
}

/** Marked by `>`, or the tail of a long marked line that a mail server wrapped. */
function isQuotedLine({ lines, at, quoted }: Walk, line: string): boolean {
  const previous = lines[at - 1];
  if (isMarkedLine(line)) return !closesLink(previous);
  if (quoted.length === 0 || previous === undefined || isBlank(line)) return false;
  if (!isMarkedLine(previous) || !isMarkedLine(lines[at + 1] ?? '')) return false;
  if (/^\s{0,3}(?:[(<_[]|https?:)/u.test(line)) return true;
  return previous.length >= LONG_LINE_CHARACTERS && !/[.?!:]\s{0,5}$/u.test(previous);
}

function readOpening(lines: readonly string[], at: number): Opening | null {
  const line = lines[at] ?? '';
  if (isBlank(line)) return null;
  if (line.trim() === QUOTE_MARK) return { kind: 'mark', end: at + 1, isCertain: true };
  const isMarked = isMarkedLine(line);
  if (isMarked && isMarkedLine(lines[at - 1] ?? '')) return null;
  const divider = readDivider(line);
  if (divider !== null) return { kind: divider, end: at + 1, isCertain: true };
  const headers = readHeaderBlock(lines, at);
  if (headers !== null) return { kind: 'headers', end: headers.end, isCertain: true };
  const attribution = isMarked ? null : readAttribution(lines, at);
  return attribution && { kind: 'attribution', end: attribution.end, isCertain: attribution.isByClient };
}

function open(walk: Walk, opening: Opening): void {
  const { lines, at } = walk;
  if (isForward(walk, opening)) forward(walk);
  else if (isMarkedLine(lines[at] ?? '')) quoteUpTo(walk, endOfMarked(lines, at), true);
  else openUnmarked(walk, opening);
}

function openUnmarked(walk: Walk, opening: Opening): void {
  const { lines, at } = walk;
  const inner = opening.kind === 'mark' ? readOpening(lines, skipBlank(lines, opening.end)) : null;
  const introduction = inner?.kind === 'attribution' ? inner : opening;
  const next = lines[skipBlank(lines, introduction.end)] ?? '';
  const isFollowedByMarks = introduction.kind !== 'headers' && (isMarkedLine(next) || next.trim() === QUOTE_MARK);
  const mayStandOnTop = opening.kind === 'attribution' || opening.kind === 'reply_above';
  if (isFollowedByMarks) quoteUpTo(walk, introduction.end, true);
  else if (!opening.isCertain) keepLine(walk, lines[at] ?? '');
  else quoteUpTo(walk, walk.hasFresh || !mayStandOnTop ? lines.length : opening.end, true);
}

/** Outlook writes a forwarded mail like a quoted one; only the subject, or nothing being written above it, tells them apart. */
function isForward(walk: Walk, opening: Opening): boolean {
  const { lines, subject } = walk;
  if (walk.forwarded !== null) return false;
  if (opening.kind === 'forwarded') return true;
  if (opening.kind === 'attribution' || opening.kind === 'reply_above') return false;
  if (opening.kind === 'mark') {
    const inner = readOpening(lines, skipBlank(lines, opening.end));
    return inner !== null && inner.kind !== 'mark' && isForward(walk, inner);
  }
  const at = opening.kind === 'original' ? skipEmpty(lines, opening.end) : walk.at;
  if (opening.kind === 'original' && readHeaderBlock(lines, at) === null) return false;
  return isForwardSubject(subject) || (!walk.hasFresh && !isReplySubject(subject));
}

function forward(walk: Walk): void {
  const { lines } = walk;
  const isMark = (lines[walk.at] ?? '').trim() === QUOTE_MARK;
  const from = isMark ? skipBlank(lines, walk.at + 1) : walk.at;
  const inner = readDivider(lines[from] ?? '') === null ? from : skipBlank(lines, from + 1);
  const isMarked = isMarkedLine(lines[from] ?? '') || isMarkedLine(lines[inner] ?? '');
  const to = isMarked ? endOfMarked(lines, Math.max(from, inner)) : lines.length;
  dropTrailingRules(walk);
  walk.forwarded = readForwardedMail(lines.slice(from, to).filter((line) => line.trim() !== QUOTE_MARK));
  walk.segments.push([]);
  walk.at = to;
}

function quoteUpTo(walk: Walk, end: number, isIntroduced = false): void {
  if (isIntroduced) {
    walk.hasIntroducedQuote = true;
    for (const line of dropTrailingRules(walk)) walk.quoted.push(line);
  }
  for (let index = walk.at; index < end; index += 1) {
    const line = walk.lines[index] ?? '';
    if (line.trim() !== QUOTE_MARK) walk.quoted.push(line);
  }
  if ((walk.segments.at(-1)?.length ?? 0) > 0) walk.segments.push([]);
  walk.at = end;
}

/** The rule that a client draws above the quoted mail is not the writer's. */
function dropTrailingRules(walk: Walk): string[] {
  const segment = walk.segments.at(-1) ?? [];
  const dropped: string[] = [];
  while (segment.length > 0 && (isBlank(segment.at(-1)) || isRule(segment.at(-1) ?? '')))
    dropped.push(segment.pop() ?? '');
  return dropped.reverse();
}

function endOfMarked(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && isMarkedLine(lines[end] ?? '')) end += 1;
  return end;
}

function skipBlank(lines: readonly string[], at: number): number {
  let index = at;
  while (index < lines.length && isBlank(lines[index])) index += 1;
  return index;
}

/** Lines that hold only quote marks count as blank. */
function skipEmpty(lines: readonly string[], at: number): number {
  let index = at;
  while (index < lines.length && isBlank(unmarkLine(lines[index] ?? ''))) index += 1;
  return index;
}
