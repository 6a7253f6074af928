// Plain text, or the words of a PDF, -> blocks: wrapped lines are joined, short lines that stand over a text are its headings, items and
// columns keep their lines. Called by read-knowledge-file.ts.
import { type Block, BlockBuilder } from './block.ts';

const ITEM = /^\s{0,40}(?:[-*•·–]|\d{1,3}[.)]|[a-z]\))\s{1,20}\S/u;
const HEADING = { charactersMax: 70, wordsMax: 9 };
/** A line as long as this was wrapped. */
const WRAPPED_CHARACTERS = 50;

export function readPlainText(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const builder = new BlockBuilder();
  for (const [at, line] of lines.entries()) readLine(builder, line, lines[at - 1] ?? '', lines[at + 1] ?? '');
  builder.end();
  return builder.blocks;
}

function readLine(builder: BlockBuilder, line: string, before: string, after: string): void {
  const words = line.trim();
  if (words === '' || /^[=_*#-]{2,200}$/.test(words)) builder.end();
  else if (isHeading(words, before, after)) builder.heading(1, words.replace(/^#{1,6}\s{1,20}/, ''));
  else if (ITEM.test(line)) builder.item(words);
  else if (words.includes('\t')) builder.row(words.split(/\t{1,20}/).join(' | '));
  else if (builder.isInList) builder.goOn(words);
  else {
    builder.prose(words);
    if (words.length < WRAPPED_CHARACTERS && /[.!?:]$/.test(words)) builder.end();
  }
}

/** Nothing ends it, what stands before has ended, and a text follows. */
function isHeading(line: string, before: string, after: string): boolean {
  const { charactersMax, wordsMax } = HEADING;
  if (/^[=-]{3,200}$/.test(after)) return line.length <= charactersMax;
  if (line.length > charactersMax || line.split(/\s{1,20}/).length > wordsMax) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(line) || /[.,;:!…]$/.test(line) || line.includes('\t')) return false;
  if (ITEM.test(line) && !/^\d{1,3}[.)]\s\p{Lu}/u.test(line)) return false;
  const hasEndedBefore = before.trim() === '' || /[.!?:]$/.test(before.trim());
  const next = after.trim();
  if (ITEM.test(line)) return hasEndedBefore && next.length >= WRAPPED_CHARACTERS && !ITEM.test(next);
  return (
    hasEndedBefore &&
    (next === '' ? before.trim() === '' : /^[\p{Lu}\p{N}¿¡"„«-]/u.test(next) && next.length > line.length)
  );
}
