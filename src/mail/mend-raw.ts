// Brings the bytes of a mail into a shape that can be parsed, and reads its header: bare CR line ends, leading rubbish,
// a missing header or blank line, broken folding and oversized headers are mended here and said. Called by
// parse-message.ts and bounced-mail.ts. Standards: RFC 5322 2.2, RFC 4155 (the `From ` line of a mailbox file).
import { limits } from '../domain/limits.ts';
import type { HeaderField } from '../domain/message.ts';
import { decodeMixedUtf8 } from './decode-bytes.ts';

export interface MendedMail {
  readonly raw: Buffer;
  readonly headers: readonly HeaderField[];
  readonly faults: readonly string[];
}

interface RawField {
  readonly name: string;
  value: string;
}

interface HeaderBlock {
  readonly fields: RawField[];
  /** Where the body begins. */
  readonly bodyOffset: number;
  readonly faults: string[];
  /** Whether the parser would read the block as it stands in the bytes otherwise than this list says. */
  isChanged: boolean;
}

const FIELD = /^([!-9;-~]{1,200})[ \t]{0,50}:(.*)$/s;
const KNOWN_FIELD =
  /^(?:from|to|cc|bcc|subject|date|received|message-id|mime-version|return-path|reply-to|sender|in-reply-to|references|delivered-to|content-[a-z-]{1,40}|list-[a-z-]{1,40}|x-[\w-]{1,80}|authentication-results|dkim-signature|arc-[a-z-]{1,40}|auto-submitted|precedence|importance|thread-(?:topic|index))$/i;
/** A parameter of the line above whose leading space was lost. */
const LOST_PARAMETER = /^(?:boundary|charset|name|filename|format|type|report-type)\*?=/i;
const FIELD_BYTES_KEPT = 64 * 1024;
const FIELDS_MAX = 5_000;
const LOOK_AHEAD_CHARACTERS = 3_000;

/** The header fields as text, top first, and bytes whose header block says the same. */
export function mendRaw(bytes: Uint8Array): MendedMail {
  const { raw, faults } = normalizeStart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const block = readHeaderBlock(raw);
  limitHeaderSize(block);
  const headers = block.fields.map(({ name, value }) => ({ name: name.toLowerCase(), value: decodeField(value) }));
  if (!block.isChanged) return { raw, headers, faults: [...faults, ...block.faults] };
  const rebuilt = block.fields.map(({ name, value }) => `${name}:${value}\n`).join('');
  const body = raw.subarray(block.bodyOffset);
  return {
    raw: Buffer.concat([Buffer.from(`${rebuilt}\n`, 'latin1'), body]),
    headers,
    faults: [...faults, ...block.faults],
  };
}

function normalizeStart(given: Buffer): { raw: Buffer; faults: string[] } {
  const faults: string[] = [];
  let raw = given;
  if (raw.indexOf(0x0a) < 0 && raw.indexOf(0x0d) >= 0) {
    raw = Buffer.from(raw);
    for (let at = raw.indexOf(0x0d); at >= 0; at = raw.indexOf(0x0d, at + 1)) raw[at] = 0x0a;
    faults.push('The lines end with a bare CR.');
  }
  let start = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (start < raw.length && (raw[start] === 0x0a || raw[start] === 0x0d)) start += 1;
  return { raw: raw.subarray(start), faults };
}

function readHeaderBlock(raw: Buffer): HeaderBlock {
  const { end, bodyOffset } = findHeaderEnd(raw);
  const text = raw.toString('latin1', 0, end);
  const block: HeaderBlock = { fields: [], bodyOffset, faults: [], isChanged: false };
  for (let offset = 0; offset < text.length; ) {
    const lineEnd = text.indexOf('\n', offset);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(offset, lineEnd < 0 ? next : lineEnd).replace(/\r{1,10}$/, '');
    if (!readLine(block, line, offset === 0, () => isFollowedByField(text, next))) {
      block.faults.push('The blank line between header and body is missing.');
      return endHeader({ ...block, bodyOffset: offset, isChanged: true });
    }
    offset = next;
  }
  return endHeader(block);
}

/** False where the line is no part of a header. */
function readLine(block: HeaderBlock, line: string, isFirst: boolean, isFollowed: () => boolean): boolean {
  const last = block.fields.at(-1);
  if (last && /^[ \t]/.test(line)) {
    last.value += line;
    return true;
  }
  if (isFirst && /^>?From \S/.test(line)) {
    block.isChanged = true;
    return true;
  }
  const field = FIELD.exec(line);
  if (field) {
    addField(block, field[1] ?? '', field[2] ?? '');
    return true;
  }
  if (!last || !(LOST_PARAMETER.test(line) || isFollowed())) return false;
  last.value += ` ${line}`;
  block.isChanged = true;
  if (!block.faults.includes(BROKEN_LINE)) block.faults.push(BROKEN_LINE);
  return true;
}

/** Beyond a number that no real mail has, only mail's own fields are kept. */
function addField(block: HeaderBlock, name: string, value: string): void {
  if (block.fields.length < FIELDS_MAX || isOwnField(name)) block.fields.push({ name, value });
  else block.isChanged = true;
}

const isOwnField = (name: string): boolean => KNOWN_FIELD.test(name) && !/^x-/i.test(name);

const BROKEN_LINE = 'A header line without a field name was taken as the continuation of the line above.';

/** Whether one of the next lines is a field that mail has. */
function isFollowedByField(text: string, offset: number): boolean {
  const lines = text.slice(offset, offset + LOOK_AHEAD_CHARACTERS).split('\n');
  return lines.some((line) => KNOWN_FIELD.test(FIELD.exec(line.slice(0, 300))?.[1] ?? ''));
}

/** A block in which no field is one of mail's is text that happens to hold colons: all of it is the body. */
function endHeader(block: HeaderBlock): HeaderBlock {
  if (block.fields.some(({ name }) => KNOWN_FIELD.test(name))) return block;
  return {
    fields: [],
    bodyOffset: 0,
    faults: ['There is no header; all of it was read as the body.'],
    isChanged: true,
  };
}

function findHeaderEnd(raw: Buffer): { end: number; bodyOffset: number } {
  const unix = raw.indexOf('\n\n');
  const dos = raw.indexOf('\n\r\n');
  if (unix < 0 && dos < 0) return { end: raw.length, bodyOffset: raw.length };
  const isUnix = unix >= 0 && (dos < 0 || unix < dos);
  return isUnix ? { end: unix, bodyOffset: unix + 2 } : { end: dos, bodyOffset: dos + 3 };
}

/** Of a header beyond limits.mail.headerBytesMax, mail's own fields are kept first and each is cut to 64 KB. */
function limitHeaderSize(block: HeaderBlock): void {
  const size = block.fields.reduce((sum, field) => sum + field.name.length + field.value.length + 2, 0);
  if (size <= limits.mail.headerBytesMax) return;
  block.faults.push(`The header has ${size} bytes; what is beyond ${limits.mail.headerBytesMax} was cut.`);
  block.isChanged = true;
  for (const field of block.fields) field.value = field.value.slice(0, FIELD_BYTES_KEPT);
  let left = limits.mail.headerBytesMax;
  const kept = new Set<RawField>();
  const own = block.fields.filter((field) => isOwnField(field.name));
  for (const field of [...own, ...block.fields.filter((field) => !isOwnField(field.name))]) {
    left -= field.name.length + field.value.length + 2;
    if (left >= 0) kept.add(field);
    else break;
  }
  block.fields.splice(0, block.fields.length, ...block.fields.filter((field) => kept.has(field)));
}

const decodeField = (latin1: string): string =>
  (/[\x80-\xff]/.test(latin1) ? decodeMixedUtf8(Buffer.from(latin1, 'latin1')) : latin1)
    .replace(/[\r\n\0]+/g, ' ')
    .trim();
