// Links and e-mail addresses in a text. Only https links that a fact holds, character by character, and addresses of the
// recipient may stand there; whatever a mail program would turn into a link counts as one. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { gapBefore, type ReadText, type Word } from './read-text.ts';

const LINK_CHARACTERS_MAX = 2_100;
const HOST_LABELS_MAX = 9;
const SCHEMES: ReadonlySet<string> = new Set(
  'http https ftp mailto tel sms javascript vbscript data file blob whatsapp intent'.split(' '),
);
const TRAILING = /[.,;:!?)\]}'"»>]{1,5}$/;
const LABEL = /^[\p{L}\p{N}]{1,63}$/u;

export interface AllowedTargets {
  readonly links: ReadonlySet<string>;
  /** Lower-cased. */
  readonly addresses: ReadonlySet<string>;
}

export function checkLinks(read: ReadText, allowed: AllowedTargets): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word || word.explainedBy !== null) continue;
    // Every link and address has a sign before or behind its first word.
    if (word.gap === ' ' && gapBefore(read, at + 1) === ' ') continue;
    const span = addressAt(read, at) ?? linkAt(read, at) ?? hostAt(read, at);
    if (!span) continue;
    const claim = read.text.slice(span.start, span.end);
    const isAllowed =
      span.kind === 'address'
        ? allowed.addresses.has(claim.toLowerCase())
        : claim.startsWith('https://') && allowed.links.has(claim);
    if (!isAllowed)
      findings.push({
        kind: span.kind,
        claim: claim.slice(0, 200),
        detail: span.kind === 'link' ? NO_LINK : NO_ADDRESS,
      });
    for (let n = at; n < read.words.length && (read.words[n]?.start ?? Infinity) < span.end; n += 1) {
      const inside = read.words[n];
      if (inside) inside.explainedBy = span.kind;
    }
  }
  return findings;
}

const NO_LINK = 'No fact holds exactly this link, or it is not https.';
const NO_ADDRESS = 'This is neither the address of the recipient nor one that a fact holds.';

interface TargetSpan {
  readonly kind: 'link' | 'address';
  readonly start: number;
  readonly end: number;
}

/** Everything up to the next space, without the punctuation of the sentence. */
function spanFrom(read: ReadText, kind: TargetSpan['kind'], start: number): TargetSpan {
  const rest = /^[^\s<>"]{1,2100}/.exec(read.text.slice(start, start + LINK_CHARACTERS_MAX))?.[0] ?? '';
  const inner = rest.replace(TRAILING, '');
  return { kind, start, end: start + inner.length };
}

/** `someone@host`, found at the first word of the local part. */
function addressAt(read: ReadText, at: number): TargetSpan | null {
  for (let n = at + 1; n < Math.min(read.words.length, at + 12); n += 1) {
    const gap = gapBefore(read, n);
    if (gap === '@') return spanFrom(read, 'address', read.words[at]?.start ?? 0);
    if (gap.includes('@') && !/\s/.test(gap.split('@')[1] ?? ''))
      return spanFrom(read, 'address', read.words[n]?.start ?? 0);
    if (!/^[._%+\-'&=~]{1,3}$/.test(gap)) return null;
  }
  return null;
}

function linkAt(read: ReadText, at: number): TargetSpan | null {
  const word = read.words[at];
  if (!word) return null;
  const gap = gapBefore(read, at + 1);
  const hasScheme =
    gap.startsWith('://') || (SCHEMES.has(word.lower) && /^:\S/.test(gap)) || (SCHEMES.has(word.lower) && gap === ':');
  if (hasScheme && at + 1 < read.words.length) return spanFrom(read, 'link', word.start);
  if (word.lower === 'www' && gap === '.') return spanFrom(read, 'link', word.start);
  if (/(?:^|\s)\/\/$/.test(gapBefore(read, at)) || gapBefore(read, at).endsWith('\\\\'))
    return spanFrom(read, 'link', word.start);
  return null;
}

/** A bare host such as `shop.example` or `bit.ly/x`: labels joined by points or hyphens, a word after the last point. */
function hostAt(read: ReadText, at: number): TargetSpan | null {
  const first = read.words[at];
  if (!first || !LABEL.test(first.text)) return null;
  let top: Word | null = null;
  for (let n = at + 1; n < Math.min(read.words.length, at + HOST_LABELS_MAX); n += 1) {
    const gap = gapBefore(read, n);
    if (gap !== '.' && gap !== '-') break;
    if (gap === '.') top = read.words[n] ?? null;
  }
  return top && isTopLabel(top, first) ? spanFrom(read, 'link', first.start) : null;
}

function isTopLabel(top: Word, first: Word): boolean {
  if (!/^\p{L}{2,24}$/u.test(top.text)) return false;
  if (top.text === top.lower) return true;
  return first.text.length >= 3 && (top.text === top.text.toUpperCase() || top.text.length <= 3);
}
