// Splits an mbox into mails, in a stream and with flat memory. Tolerant of mboxo and mboxrd (`>From ` lines) and of
// mboxcl (Content-Length is not trusted: a `From ` line after an empty line begins a mail). Standard: RFC 4155.
import { limits } from '../domain/limits.ts';

export interface MboxMail {
  readonly raw: Uint8Array;
  /** 1-based line of its `From ` line. */
  readonly line: number;
  /** Null, or what is wrong with this mail: too large, or the file does not begin or end as an mbox. */
  readonly fault: string | null;
}

const NEWLINE = 0x0a;
const FROM = Buffer.from('From ');
/** `From sender Thu Nov 19 …` : a weekday, a month or a year stands on it, so that a sentence `From now on` does not split. */
const FROM_LINE = /^From \S{0,320}.{0,40}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{4})/u;

export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncIterable<MboxMail> {
  let mail: MailInProgress | null = null;
  let line = 0;
  let isAfterEmpty = true;
  let endsLine = true;
  for await (const { bytes, isCut } of readLines(chunks)) {
    line += 1;
    if (isAfterEmpty && startsMail(bytes)) {
      if (mail) yield mail.finish(false);
      mail = new MailInProgress(line, null);
    } else {
      mail ??= new MailInProgress(line, `Line ${line}: the file does not begin with a 'From ' line.`);
      mail.add(unquote(bytes), isCut);
    }
    endsLine = bytes.at(-1) === NEWLINE;
    isAfterEmpty = bytes.length <= 2 && (bytes[0] === NEWLINE || bytes[0] === 0x0d);
  }
  if (mail) yield mail.finish(!endsLine);
}

const startsMail = (bytes: Uint8Array): boolean =>
  FROM.equals(bytes.subarray(0, FROM.length)) && FROM_LINE.test(Buffer.from(bytes.subarray(0, 400)).toString('latin1'));

/** `>From ` and `>>From ` lose one `>` (mboxrd). */
function unquote(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x3e) return bytes;
  let marks = 1;
  while (bytes[marks] === 0x3e) marks += 1;
  return FROM.equals(bytes.subarray(marks, marks + FROM.length)) ? bytes.subarray(1) : bytes;
}

class MailInProgress {
  readonly #line: number;
  readonly #lines: Uint8Array[] = [];
  #sizeBytes = 0;
  #fault: string | null;

  constructor(line: number, fault: string | null) {
    this.#line = line;
    this.#fault = fault;
  }

  add(bytes: Uint8Array, isCut: boolean): void {
    this.#sizeBytes += bytes.length;
    if (isCut)
      this.#fault ??= `The mail of line ${this.#line} has a line over ${limits.intake.mboxLineBytesMax} bytes.`;
    if (this.#sizeBytes > limits.mail.sizeBytesMax) {
      this.#fault = `The mail of line ${this.#line} is over ${limits.mail.sizeBytesMax} bytes; only its beginning was read.`;
      return;
    }
    this.#lines.push(bytes);
  }

  finish(isCutOff: boolean): MboxMail {
    const last = this.#lines.at(-1);
    // The empty line before the next `From ` belongs to the mbox, not to the mail.
    if (!isCutOff && last && last.length <= 2 && (last[0] === NEWLINE || last[0] === 0x0d)) this.#lines.pop();
    const fault =
      this.#fault ??
      (isCutOff ? `The mail of line ${this.#line} ends in the middle of a line: the file may be cut off.` : null);
    return { raw: Buffer.concat(this.#lines), line: this.#line, fault };
  }
}

/** Lines with their line ends, copied out of the chunks. A line over the limit comes in pieces. */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<{ bytes: Uint8Array; isCut: boolean }> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let buffer =
      rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = buffer.indexOf(NEWLINE); end !== -1; end = buffer.indexOf(NEWLINE)) {
      yield { bytes: Buffer.from(buffer.subarray(0, end + 1)), isCut: false };
      buffer = buffer.subarray(end + 1);
    }
    if (buffer.length > limits.intake.mboxLineBytesMax) {
      yield { bytes: Buffer.from(buffer), isCut: true };
      buffer = Buffer.alloc(0);
    }
    rest = Buffer.from(buffer);
  }
  if (rest.length > 0) yield { bytes: rest, isCut: false };
}
