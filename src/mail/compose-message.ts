// A finished reply -> RFC 5322 bytes. Words, folding and quoted-printable are nodemailer's; its MailComposer is not used,
// because its streams took a fifth of the time of a mail. The same input gives the same bytes, so that a digest says whether
// anyone touched a draft. Standards: RFC 5322, RFC 2045 to 2047, RFC 3834 (Auto-Submitted), RFC 3282
// (Content-Language), RFC 2369 and RFC 8058 (List-Unsubscribe).
import { domainToASCII } from 'node:url';
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import type { Reply } from '../domain/decision.ts';
import type { MailAddress } from '../domain/message.ts';
import { type AttachedFile, writeFilePart } from './attach-files.ts';
import type { QuotedOriginal } from './quote-original.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';

export type OutgoingText = Pick<Reply, 'to' | 'subject' | 'text' | 'html' | 'language' | 'inReplyTo' | 'references'>;

export interface ComposeInput {
  readonly reply: OutgoingText;
  /** The mail that it answers, to stand below. */
  readonly quoted?: QuotedOriginal | null;
  readonly files?: readonly AttachedFile[];
  readonly from: MailAddress;
  /** ISO 8601. */
  readonly date: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Stands in X-Waybill-Id; also makes the MIME boundary. */
  readonly token: string;
  /** No person approves it: says so to other machines. */
  readonly isAutomatic: boolean;
  /** It is a notice: it answers nobody, and a machine made it, whoever looked at it first. */
  readonly notice?: NoticeFields;
}

export interface NoticeFields {
  /** Addresses at which its reader ends such notices, the best first: by one click at an https one, by a mail at a mailto one. None where they cannot. */
  readonly unsubscribe: readonly string[];
}

/** Nothing of a name or a subject can begin another header line. */
export const singleLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]{1,1000}/gu, ' ').trim();
export const bracket = (id: string): string => `<${id.replace(/[^\x21-\x7e]|[<>]/gu, '')}>`;

const LINE_CHARACTERS_MAX = 76;

/** An address for a header: the domain in its ASCII form, nothing that could end it. */
function writeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const ascii = `${address.slice(0, at + 1)}${domainToASCII(address.slice(at + 1))}`;
  return ascii.replace(/[^\x21-\x7e]|[<>,;]/gu, '');
}

/** `"Byron, Ada" <ada@example.com>`; a name beyond ASCII becomes encoded words. */
export function writeMailbox({ name, address }: MailAddress): string {
  const words = singleLine(name);
  if (words === '') return writeAddress(address);
  const isPlain = /^[\x20-\x7e]{1,200}$/u.test(words);
  const phrase = isPlain ? `"${words.replace(/["\\]/gu, '\\$&')}"` : encodeWords(words, 'Q', 52, true);
  return `${phrase} <${writeAddress(address)}>`;
}

/** `Fri, 20 Nov 2026 09:00:00 +0000` */
export const writeDate = (iso: string): string => new Date(iso).toUTCString().replace('GMT', '+0000');

export function writePart(contentType: string, text: string): string {
  const body = encodeQuotedPrintable(text);
  return `Content-Type: ${contentType}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;
}

/** Before the end of the page, where it says its end. */
function appendToBody(page: string, html: string): string {
  const end = page.lastIndexOf('</body>');
  return end < 0 ? `${page}\n${html}` : `${page.slice(0, end)}${html}\n${page.slice(end)}`;
}

/** multipart/alternative with CRLF line ends; the HTML last, as the richest (RFC 2046, 5.1.4). With files that stands first in a
 * multipart/mixed. */
export function composeMessage(input: ComposeInput): Uint8Array {
  const { reply, files = [] } = input;
  const token = singleLine(input.token).replace(/[^\w.-]/gu, '');
  const fields: readonly (readonly [string, string])[] = [
    ['From', writeMailbox(input.from)],
    ['To', reply.to.map(writeMailbox).join(', ')],
    ['Subject', encodeWords(singleLine(reply.subject), 'Q', 52, true)],
    ['Date', writeDate(input.date)],
    ['Message-ID', bracket(input.messageId)],
    ...(reply.inReplyTo === null ? [] : [['In-Reply-To', bracket(reply.inReplyTo)] as const]),
    ...(reply.references.length === 0 ? [] : [['References', reply.references.map(bracket).join(' ')] as const]),
    ['X-Waybill-Id', token],
    ['Content-Language', reply.language.replace(/[^a-z-]/giu, '')],
    ...listMachineFields(input),
    ['MIME-Version', '1.0'],
    [
      'Content-Type',
      files.length === 0 ? alternativeOf(token) : `multipart/mixed; boundary="${mixedBoundaryOf(token)}"`,
    ],
  ];
  const header = fields.map(([name, value]) => foldLines(`${name}: ${value}`, LINE_CHARACTERS_MAX)).join('\r\n');
  const { quoted = null } = input;
  const text = quoted === null ? reply.text : `${reply.text.trimEnd()}\n\n${quoted.text}\n`;
  const html = quoted === null ? reply.html : appendToBody(reply.html, quoted.html);
  const parts = [writePart('text/plain', text), writePart('text/html', html)];
  const body = `${parts.map((part) => `--=_${token}\r\n${part}`).join('')}--=_${token}--\r\n`;
  // All of it is ASCII: words are encoded, and of addresses and ids nothing else is left. Buffer writes that twice as quickly when it is told so.
  return Buffer.from(`${header}\r\n\r\n${files.length === 0 ? body : mixFiles(token, body, files)}`, 'latin1');
}

/** Of a notice Exchange is asked for no answer by itself, yet for the bounce, which says that its shopper cannot be reached. */
function listMachineFields({ isAutomatic, notice }: ComposeInput): readonly (readonly [string, string])[] {
  if (notice !== undefined)
    return [
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
      ...listUnsubscribeFields(notice.unsubscribe),
    ];
  return isAutomatic
    ? [
        ['Auto-Submitted', 'auto-replied'],
        ['X-Auto-Response-Suppress', 'All'],
      ]
    : [];
}

/** The second line is a promise of the https address alone. */
const listUnsubscribeFields = (addresses: readonly string[]): readonly (readonly [string, string])[] => [
  ...(addresses.length === 0 ? [] : [['List-Unsubscribe', addresses.map(bracket).join(', ')] as const]),
  ...(addresses.some((address) => address.startsWith('https://'))
    ? [['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'] as const]
    : []),
];

const alternativeOf = (token: string): string => `multipart/alternative; boundary="=_${token}"`;
/** Not the beginning of the other boundary. */
const mixedBoundaryOf = (token: string): string => `=_files_${token}`;

function mixFiles(token: string, text: string, files: readonly AttachedFile[]): string {
  const boundary = mixedBoundaryOf(token);
  const parts = [`Content-Type: ${alternativeOf(token)}\r\n\r\n${text}`, ...files.map(writeFilePart)];
  return `${parts.map((part) => `--${boundary}\r\n${part}`).join('')}--${boundary}--\r\n`;
}
