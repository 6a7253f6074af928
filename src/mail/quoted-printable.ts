// Text -> quoted-printable: byte for byte what nodemailer writes, line by line, because most lines of a reply need neither its
// encoding nor its wrapping, and those took a third of the time of composing. Called by compose-message.ts.
// Standard: RFC 2045, 6.7.
import { encode, wrap } from 'nodemailer/lib/qp';

const LINE_CHARACTERS_MAX = 76;
const CRLF = '\r\n';
/** Nothing to encode but `=`: a blank at the end of a line would be, too. */
const PLAIN = /^(?:[\t -~]*[!-~])?$/;

/** Line ends become CRLF. */
export function encodeQuotedPrintable(text: string): string {
  const lines = text.includes('\r') ? text.split(/\r?\n/u) : text.split('\n');
  // nodemailer may break a last line without an end where it would leave any other as it is.
  if (lines.pop() !== '') return wrap(encode(text.replace(/\r?\n/gu, CRLF)), LINE_CHARACTERS_MAX);
  let encoded = '';
  for (const line of lines) encoded += encodeLine(line);
  return encoded;
}

/** Most lines of HTML are those of its layout, the same in every mail. */
const CACHED_LINES_MAX = 1_000;
const CACHED_CHARACTERS_MAX = 400;
const cachedLines = new Map<string, string>();

function encodeLine(line: string): string {
  const cached = cachedLines.get(line);
  if (cached !== undefined) return cached;
  const encoded = wrapLine((PLAIN.test(line) ? line.replaceAll('=', '=3D') : encode(line)) + CRLF);
  if (line.length > CACHED_CHARACTERS_MAX) return encoded;
  if (cachedLines.size >= CACHED_LINES_MAX) cachedLines.clear();
  cachedLines.set(line, encoded);
  return encoded;
}

/** A line that is too long goes on after the last blank or stop of its end. */
function wrapLine(line: string): string {
  let wrapped = '';
  let from = 0;
  while (line.length - from > LINE_CHARACTERS_MAX) {
    const limit = from + LINE_CHARACTERS_MAX;
    const end = endOfWord(line, limit - BREAK_CHARACTERS, limit);
    // One word or escape after the other: nodemailer knows where they may be parted.
    if (end === null) return wrapped + wrap(line.slice(from), LINE_CHARACTERS_MAX);
    // Room for the `=`.
    const to = Math.min(end, limit - 1);
    wrapped += `${line.slice(from, to)}=${CRLF}`;
    from = to;
  }
  return wrapped + line.slice(from);
}

/** So many characters of a line's end are searched for a place to break it: a third of the line. */
const BREAK_CHARACTERS = 25;
const BREAKS: ReadonlySet<number> = new Set([...' \t.,!?'].map((character) => character.charCodeAt(0)));

function endOfWord(line: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) if (BREAKS.has(line.charCodeAt(at))) return at + 1;
  return null;
}
