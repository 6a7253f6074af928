// Fields -> the raw bytes of a mail as it lies in the desk's mailbox, with what its server found out about the sender. The fields are
// those of bench/SPEC.md, Case source. Standards: RFC 5322, RFC 2045, RFC 2047. Called by case-mails.ts and injection-mails.ts.
import { createHash } from 'node:crypto';

export interface MailFields {
  readonly id: string;
  readonly from: { readonly name?: string; readonly email: string };
  readonly subject: string;
  readonly body?: string | null;
  readonly html?: string;
  readonly date?: string;
  readonly auth?: 'pass' | 'fail' | 'none' | 'forged';
  readonly headers?: Readonly<Record<string, string>>;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
}

const AUTHSERV_ID = 'mx.northwind-home.example';
const DESK = 'orders@northwind-home.example';
const ARRIVED = '2026-11-20T08:30:00Z';
/** An encoded word has at most 75 characters (RFC 2047, 2). */
const WORD_BYTES_MAX = 42;

export function writeMail(fields: MailFields): Uint8Array {
  const { from, headers = {}, auth = 'pass', attachments = [] } = fields;
  const domain = from.email.split('@')[1] ?? 'example.com';
  const date = new Date(fields.date ?? ARRIVED).toUTCString().replace('GMT', '+0000');
  const digest = createHash('sha1').update(fields.id).digest('hex').slice(0, 20);
  const { 'Return-Path': returnPath = `<${from.email}>`, 'Message-ID': messageId, ...others } = headers;
  const result = (isPass: boolean): string => {
    const word = isPass ? 'pass' : 'fail';
    return `Authentication-Results: ${AUTHSERV_ID}; dkim=${word} header.d=${domain}; spf=${word} smtp.mailfrom=${domain}; dmarc=${word} header.from=${domain}`;
  };
  const head = [
    `Return-Path: ${returnPath}`,
    ...(auth === 'none' ? [] : [result(auth === 'pass')]),
    ...(auth === 'forged' ? [result(true)] : []),
    `Received: from mail.${domain} by ${AUTHSERV_ID} with ESMTPS; ${date}`,
    `Date: ${date}`,
    `From: ${encode(from.name ?? '')} <${from.email}>`.replace('  ', ' '),
    `To: ${(fields.to ?? [DESK]).join(', ')}`,
    ...(fields.cc ? [`Cc: ${fields.cc.join(', ')}`] : []),
    `Subject: ${encode(fields.subject)}`,
    `Message-ID: ${messageId ?? `<${digest}@${domain}>`}`,
    ...Object.entries(others).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ];
  const texts = [
    ...(fields.body === undefined || fields.body === null ? [] : [part('text/plain; charset=utf-8', fields.body)]),
    ...(fields.html === undefined ? [] : [part('text/html; charset=utf-8', fields.html)]),
  ];
  const body = bundle('alternative', digest, texts);
  const whole = bundle('mixed', digest, [body, ...attachments.map(attach)]);
  return Buffer.from(`${head.join('\r\n')}\r\n${whole}`);
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const part = (contentType: string, text: string): string =>
  `Content-Type: ${contentType}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from(text))}\r\n`;

function attach({ filename, contentType, text = '', base64: given }: NonNullable<MailFields['attachments']>[number]) {
  const bytes = given === undefined ? Buffer.from(text) : Buffer.from(given, 'base64');
  return `Content-Type: ${contentType}; name="${filename}"\r\nContent-Disposition: attachment; filename="${filename}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n`;
}

/** One part stands alone; several become a multipart. */
function bundle(kind: 'alternative' | 'mixed', digest: string, parts: readonly string[]): string {
  const [first = 'Content-Type: text/plain\r\n\r\n\r\n'] = parts;
  if (parts.length < 2) return first;
  const boundary = `${kind}-${digest}`;
  const inner = parts.map((one) => `--${boundary}\r\n${one}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`;
}

/** Encoded words where it is not plain ASCII in one line. */
function encode(text: string): string {
  if (/^[\x20-\x7e]{0,800}$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const sign of text.replace(/[\r\n]{1,100}/g, ' ')) {
    if (Buffer.byteLength(word + sign) > WORD_BYTES_MAX) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}
