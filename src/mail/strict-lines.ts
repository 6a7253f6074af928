// The lines of a mail, read as strictly as signed mail is written: what two parsers could read in two ways is no proof of anything.
// Called by check-dkim.ts. Standard: RFC 5322, 2.1 and 2.2.
import { limits } from '../domain/limits.ts';

export interface StrictLines {
  /** Its lines end with CRLF. */
  readonly raw: Buffer;
  /** How often each field is there; names in lower case. */
  readonly fields: ReadonlyMap<string, number>;
}

const FIELD = /^([!-9;-~]{1,200})[ \t]{0,50}:[^\0\r]*$/;
const CONTINUATION = /^[ \t]+[^ \t\0\r][^\0\r]*$/;

/** What is wrong, in words for a person, or the lines. */
export function readStrictLines(bytes: Uint8Array): StrictLines | string {
  const { mailBytesMax, lineBytesMax, headerBytesMax, headerLinesMax } = limits.dkim;
  if (bytes.byteLength > mailBytesMax) return `it has more than ${mailBytesMax} bytes`;
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { longest, hasBareLf } = measureLines(given);
  if (longest > lineBytesMax) return `a line has more than ${lineBytesMax} bytes`;
  const raw = hasBareLf ? Buffer.from(given.toString('latin1').replace(/(?<!\r)\n/g, '\r\n'), 'latin1') : given;
  const end = raw.indexOf('\r\n\r\n');
  const header = raw.subarray(0, end < 0 ? raw.length : end);
  if (header.length > headerBytesMax) return `its header has more than ${headerBytesMax} bytes`;
  const lines = header.toString('latin1').replace(/\r\n$/, '').split('\r\n');
  if (lines.length > headerLinesMax) return `its header has more than ${headerLinesMax} lines`;
  const fields = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) fields.set(name, (fields.get(name) ?? 0) + 1);
    else if (at === 0 || !CONTINUATION.test(line)) return 'a line of its header is no field';
  }
  return { raw, fields };
}

function measureLines(raw: Buffer): { readonly longest: number; readonly hasBareLf: boolean } {
  let longest = 0;
  let hasBareLf = false;
  let start = 0;
  for (let end = raw.indexOf(0x0a); end >= 0; end = raw.indexOf(0x0a, start)) {
    if (raw[end - 1] !== 0x0d) hasBareLf = true;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return { longest: Math.max(longest, raw.length - start), hasBareLf };
}
