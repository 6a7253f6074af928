// Takes a plain text body apart: what the writer says now, the mail it quotes, the signature, the mail it forwards. Called by
// parse-message.ts. Reads line by line, top down, and looks ahead a bounded number of lines. Where in doubt the text is
// the writer's: a wrong quote would lose words, a wrong fresh line only shows them twice.
import type { ForwardedMail } from '../domain/message.ts';
import { joinLines } from './join-lines.ts';
import { findRelayedMessage } from './relayed-message.ts';
import { separateQuotes } from './separate-quotes.ts';
import { splitSignature } from './split-signature.ts';

export interface SplitText {
  readonly fresh: string;
  readonly quoted: string;
  readonly signature: string;
  readonly forwarded: ForwardedMail | null;
}

/** `subject` tells a forwarded mail from a quoted one where both look alike (Outlook). */
export function splitText(text: string, { subject }: { readonly subject: string }): SplitText {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const relayed = findRelayedMessage(lines);
  if (relayed !== null) {
    const head = separateQuotes(lines.slice(0, relayed.begin), subject);
    const isTop = head.quoted.length === 0 && head.forwarded === null;
    if (isTop) return splitRelayed(lines, relayed.begin, relayed.end, subject);
  }
  return splitLines(lines, subject);
}

function splitLines(lines: readonly string[], subject: string): SplitText {
  const { segments, quoted, forwarded } = separateQuotes(lines, subject);
  const parts = segments.map(splitSignature);
  return {
    fresh: joinBlocks(parts.map((part) => joinLines(part.fresh))),
    quoted: joinLines(quoted),
    signature: joinBlocks(parts.map((part) => joinLines(part.signature))),
    forwarded,
  };
}

/** The marketplace's own head lines (order, item, reason) stay in front of the buyer's words; its footer is no text of theirs. */
function splitRelayed(lines: readonly string[], begin: number, end: number, subject: string): SplitText {
  const message = splitLines(lines.slice(begin + 1, end), subject);
  return {
    ...message,
    fresh: joinBlocks([joinLines(lines.slice(0, begin)), message.fresh]),
    signature: joinBlocks([message.signature, joinLines(lines.slice(end + 1))]),
  };
}

const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');
