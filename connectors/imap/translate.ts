// References, cursors, keywords and header fields of an IMAP mailbox, read and written. Pure; called by the other files of this
// connector. Standards: RFC 3501 and 9051 (UIDVALIDITY, keywords), RFC 7162 (mod-sequences), RFC 5322 (header fields).
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import type { HeaderField } from '../../src/domain/message.ts';
import { firstValueOf, readAddresses, readMessageIds } from '../../src/mail/header-values.ts';
import type { Mark, ProviderMessageId } from '../../src/ports/mailbox.ts';

/** A message for as long as its folder keeps its UIDVALIDITY. */
export interface MessagePlace {
  readonly path: string;
  readonly validity: string;
  readonly uid: number;
}

const UID_MAX = 0xffff_ffff;

export const makeRef = ({ path, validity, uid }: MessagePlace): ProviderMessageId =>
  `${validity}-${uid}-${Buffer.from(path).toString('base64url')}`;

/** Null where the reference is none of ours. The folder is not known to be one of ours yet. */
export function parseRef(ref: ProviderMessageId): MessagePlace | null {
  const match = /^(\d{1,20})-(\d{1,10})-([\w-]{1,1000})$/.exec(ref);
  const uid = Number(match?.[2]);
  if (!match?.[1] || !match[3] || uid < 1 || uid > UID_MAX) return null;
  return { path: Buffer.from(match[3], 'base64url').toString(), validity: match[1], uid };
}

const Digits = z.string().regex(/^\d{1,20}$/);
const Uid = z
  .int()
  .min(1)
  .max(UID_MAX + 1);

/** How far a folder was told. `next`: the first UID that was not; `until`: in a listing from a time on, the first UID that came
 * after it began; `modseq`: changes up to here were told; `scan`: those up to `target` are being told, from this UID on. */
const FolderPosition = z.strictObject({
  validity: Digits,
  next: Uid,
  until: Uid.nullable(),
  modseq: Digits.nullable(),
  scan: z.strictObject({ from: Uid, target: Digits }).nullable(),
});
export type FolderPosition = z.infer<typeof FolderPosition>;

const Cursor = z.strictObject({
  version: z.literal(1),
  /** ISO 8601 UTC, while a listing from a time on has not ended. */
  since: z.iso.datetime().nullable(),
  inbox: FolderPosition,
  sent: FolderPosition,
  drafts: FolderPosition,
});
export type Cursor = z.infer<typeof Cursor>;

export const formatCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Null where it is none that we gave out. */
export function parseCursor(text: string): Cursor | null {
  if (text.length > 2_000) return null;
  const json = Buffer.from(text, 'base64url').toString();
  if (!json.startsWith('{') || !json.endsWith('}')) return null;
  return Cursor.safeParse(readJson(json)).data ?? null;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** IMAP keywords are atoms: no spaces. As in a Maildir that Dovecot serves. */
export const keywordOf = (mark: Mark): string => mark.replaceAll(' ', '_');

/** The fields of a mail's header, names lower-cased, folded lines joined; from its whole bytes or their beginning. */
export function readHeader(raw: Uint8Array): readonly HeaderField[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, limits.mail.headerBytesMax));
  const text = headerEnd(bytes) === null ? bytes : bytes.subarray(0, headerEnd(bytes) ?? 0);
  const fields: HeaderField[] = [];
  for (const line of text
    .toString('utf8')
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)) {
    const match = /^([!-9;-~]{1,200}):(.*)$/su.exec(line);
    if (match?.[1]) fields.push({ name: match[1].toLowerCase(), value: (match[2] ?? '').trim() });
  }
  return fields;
}

/** Where the header's last line ends; null where there is no empty line. */
function headerEnd(bytes: Buffer): number | null {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => bytes.indexOf(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** The token of an outgoing mail of ours; null where it carries none that could stand in a header and a search. */
export function readToken(fields: readonly HeaderField[]): string | null {
  const token = firstValueOf(fields, 'x-waybill-id') ?? '';
  return isToken(token) ? token : null;
}

export const isToken = (token: string): boolean => /^[!-~]{1,200}$/.test(token) && !/["\\]/.test(token);

/** Everybody whom a mail's header names as a recipient, once each. */
export const readRecipients = (fields: readonly HeaderField[]): readonly string[] => [
  ...new Set(['to', 'cc', 'bcc'].flatMap((name) => readAddresses(fields, name).map(({ address }) => address))),
];

/** The ids by which a mail's thread is found: its own, and those it answers; the first and the newest of them. */
export function readThreadIds(fields: readonly HeaderField[]): readonly string[] {
  const own = readMessageIds(firstValueOf(fields, 'message-id'));
  const parents = ['references', 'in-reply-to'].flatMap((name) => readMessageIds(firstValueOf(fields, name)));
  const ids = [...new Set([...own.slice(0, 1), ...parents])].filter((id) => /^[!-~]{1,500}$/.test(id));
  const { threadIdsMax } = limits.imap;
  return ids.length <= threadIdsMax ? ids : [...ids.slice(0, 2), ...ids.slice(2 - threadIdsMax)];
}

/** The mail without its Bcc fields: those who are told are in the envelope (RFC 5322, 3.6.3). The rest stays byte for byte. */
export function withoutBcc(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = headerEnd(bytes) ?? bytes.length;
  // With the line end of the last field, so that it can go with its field.
  const header = bytes.subarray(0, bytes.indexOf('\n', end) + 1 || bytes.length).toString('latin1');
  let isBcc = false;
  const kept = (header.match(/[^\n]*\n|[^\n]+$/gu) ?? []).filter((line) => {
    if (!/^[ \t]/u.test(line)) isBcc = /^bcc[ \t]*:/iu.test(line);
    return !isBcc;
  });
  const open = kept.join('');
  return open === header ? raw : Buffer.concat([Buffer.from(open, 'latin1'), bytes.subarray(header.length)]);
}
