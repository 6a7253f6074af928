// A mail as a customer's mail server would hand it over, made up from a few fields, with what our own server says of its sender.
// Called by the development page. The same input gives the same bytes. Standards: RFC 5322, RFC 2046, RFC 8601, RFC 2231.
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import type { HeaderField, MailAddress } from '../domain/message.ts';
import { bracket, singleLine, writeDate, writeMailbox, writePart } from './compose-message.ts';

/** `none`: no server says anything. `forged`: our server saw it fail, and the sender wrote a passing result below. */
export const AUTHENTICATIONS = ['pass', 'fail', 'none', 'forged'] as const;
export type Authentication = (typeof AUTHENTICATIONS)[number];

export interface ForgedMail {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  /** Empty: the mail is plain text. With an empty text it is HTML alone. */
  readonly html: string;
  readonly authentication: Authentication;
  /** Whose results the mailbox trusts. */
  readonly authservId: string;
  /** Further fields. Line breaks in their values become spaces. */
  readonly headers: readonly HeaderField[];
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly text: string }[];
  /** ISO 8601. */
  readonly date: string;
  /** Without angle brackets. */
  readonly messageId: string;
}

/** Fields that forgeMessage writes itself. */
export const OWN_FIELDS: ReadonlySet<string> = new Set([
  'return-path',
  'authentication-results',
  'received',
  'date',
  'from',
  'to',
  'subject',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

const LINE_CHARACTERS_MAX = 76;
const domainOf = (address: string): string => singleLine(address.split('@').at(-1) ?? '').replace(/[^\w.-]/gu, '');

export function forgeMessage(mail: ForgedMail): Uint8Array {
  const domain = domainOf(mail.from.address);
  const fields: readonly (readonly [string, string])[] = [
    ['Return-Path', bracket(mail.from.address)],
    ...writeResults(mail, domain),
    [
      'Received',
      `from mail.${domain} (mail.${domain} [192.0.2.10]) by ${singleLine(mail.authservId)} with ESMTPS; ${writeDate(mail.date)}`,
    ],
    ['Date', writeDate(mail.date)],
    ['From', writeMailbox(mail.from)],
    ['To', writeMailbox(mail.to)],
    ['Subject', encodeWords(singleLine(mail.subject), 'Q', 52, true)],
    ['Message-ID', bracket(mail.messageId)],
    ...mail.headers.map(({ name, value }) => [name, encodeWords(singleLine(value), 'Q', 52, true)] as const),
    ['MIME-Version', '1.0'],
  ];
  const header = fields.map(([name, value]) => foldLines(`${name}: ${value}`, LINE_CHARACTERS_MAX)).join('\r\n');
  return Buffer.from(`${header}\r\n${writeBody(mail)}`, 'utf8');
}

function writeResults(
  { authentication, authservId }: ForgedMail,
  domain: string,
): readonly (readonly [string, string])[] {
  const result = (said: 'pass' | 'fail') =>
    [
      'Authentication-Results',
      `${singleLine(authservId)}; dkim=${said} header.d=${domain}; spf=${said} smtp.mailfrom=${domain}; dmarc=${said} header.from=${domain}`,
    ] as const;
  if (authentication === 'none') return [];
  if (authentication === 'forged') return [result('fail'), result('pass')];
  return [result(authentication)];
}

/** From the last header fields on. */
function writeBody({ text, html, attachments }: ForgedMail): string {
  const texts = [
    ...(text !== '' || html === '' ? [writePart('text/plain', text)] : []),
    ...(html === '' ? [] : [writePart('text/html', html)]),
  ];
  const body = join('alternative', texts);
  return join('mixed', [body, ...attachments.map(writeAttachment)]);
}

/** One part stands alone. The boundary holds what no line of quoted-printable can (RFC 2045, 6.7). */
function join(subtype: 'alternative' | 'mixed', parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  const boundary = `=_forged_${subtype}`;
  const between = parts.map((part) => `--${boundary}\r\n${part}`).join('');
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${between}--${boundary}--\r\n`;
}

function writeAttachment({ filename, contentType, text }: ForgedMail['attachments'][number]): string {
  const type = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/u.test(contentType) ? contentType : 'application/octet-stream';
  const name = singleLine(filename);
  // The apostrophe ends the language in RFC 2231, and encodeURIComponent leaves it and some others as they are.
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  const base64 = (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n');
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Disposition: attachment;\r\n filename*=utf-8''${encoded}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`;
}
