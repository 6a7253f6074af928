// Reads the mail inside a forwarded mail: its header block (From, Subject) and its text. Called by split-text.ts.
import type { ForwardedMail, MailAddress } from '../domain/message.ts';
import { readHeaderBlock } from './header-block.ts';
import { isBlank, joinLines } from './join-lines.ts';
import { readDivider } from './message-dividers.ts';
import { isMarkedLine, unmarkOnce } from './quote-marks.ts';

const ADDRESS = /[^\s<>()[\]"',;:]{1,100}@[^\s<>()[\]"',;:]{2,255}/u;
const VALUE_CHARACTERS_MAX = 1_000;

/** `lines` begin at the divider or the header block. Where no header block can be read all is `text`. */
export function readForwardedMail(lines: readonly string[]): ForwardedMail {
  const start = findHeaders(lines);
  const plain = isMarkedLine(lines[start] ?? '') ? lines.map(unmarkOnce) : lines;
  const block = readHeaderBlock(plain, start);
  return {
    from: readAddress(block?.fields.get('from') ?? ''),
    subject: block?.fields.get('subject') ?? null,
    text: joinLines(plain.slice(block?.end ?? start)),
  };
}

/** The first line that is neither blank nor a divider. */
function findHeaders(lines: readonly string[]): number {
  const index = lines.findIndex((line) => !isBlank(unmarkOnce(line)) && readDivider(line) === null);
  return index === -1 ? lines.length : index;
}

/** `Anna <anna@x.example<mailto:anna@x.example>>`, `Anna [mailto:anna@x.example]`, `anna@x.example`; null without an address. */
function readAddress(value: string): MailAddress | null {
  const start = value.slice(0, VALUE_CHARACTERS_MAX);
  const match = ADDRESS.exec(start.replace(/mailto:/giu, ' '));
  if (match === null) return null;
  const name = start
    .slice(0, start.search(/[<[(]|[^\s<>()[\]"',;:]{1,100}@/u))
    .replace(/["'*]/gu, '')
    .trim();
  return { name, address: match[0].toLowerCase() };
}
