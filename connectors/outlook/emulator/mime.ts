// RFC 5322 bytes to the fields of an emulated message, and back as Exchange does it: composed anew, so never the bytes that
// were given. Test-only.
import PostalMime, { type Address } from 'postal-mime';
import type { MailStore, Message, Recipient } from './mail-store.ts';

export async function fieldsOf(raw: Buffer, store: MailStore): Promise<Partial<Message>> {
  const mail = await PostalMime.parse(raw);
  const parents = [...(mail.inReplyTo ?? '').split(/\s+/), ...(mail.references ?? '').split(/\s+/)].filter(Boolean);
  const conversationId = store.conversationOf(parents);
  return {
    subject: mail.subject ?? '',
    body: storedBody(
      mail.html ? { contentType: 'html', content: mail.html } : { contentType: 'text', content: mail.text ?? '' },
    ),
    from: recipientsOf(mail.from ? [mail.from] : [])[0] ?? null,
    toRecipients: recipientsOf(mail.to),
    ccRecipients: recipientsOf(mail.cc),
    bccRecipients: recipientsOf(mail.bcc),
    replyTo: recipientsOf(mail.replyTo),
    inReplyTo: mail.inReplyTo ?? null,
    headers: mail.headers
      .filter(({ key }) => key.startsWith('x-') || key === 'auto-submitted')
      .map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      contentType: mimeType,
      contentBytes: Buffer.from(content as ArrayBuffer).toString('base64'),
    })),
    ...(mail.messageId ? { internetMessageId: mail.messageId } : {}),
    ...(conversationId ? { conversationId } : {}),
  };
}

/** Exchange wraps and normalises what it is given. */
export function storedBody(body: Message['body']): Message['body'] {
  const content = body.content.replaceAll(/\r?\n/g, '\r\n');
  if (body.contentType === 'text' || content.startsWith('<html>\r\n<head>')) return { ...body, content };
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(content)?.[1] ?? content;
  const head = '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>';
  return { contentType: 'html', content: `<html>\r\n${head}\r\n<body>\r\n${inner}\r\n</body>\r\n</html>` };
}

export function mimeOf(message: Message): Buffer {
  if (message.raw) return message.raw;
  const lines = [
    ...(message.from ? [`From: ${write([message.from])}`] : []),
    ...(message.toRecipients.length ? [`To: ${write(message.toRecipients)}`] : []),
    ...(message.ccRecipients.length ? [`Cc: ${write(message.ccRecipients)}`] : []),
    ...(message.bccRecipients.length && message.isDraft ? [`Bcc: ${write(message.bccRecipients)}`] : []),
    `Subject: ${word(message.subject)}`,
    `Date: ${new Date(message.createdMs).toUTCString()}`,
    `Message-ID: ${message.internetMessageId}`,
    ...(message.inReplyTo ? [`In-Reply-To: ${message.inReplyTo}`, `References: ${message.inReplyTo}`] : []),
    ...message.headers.map(({ name, value }) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ];
  const text = bodyPart(message.body);
  if (message.attachments.length === 0) return Buffer.from(`${lines.join('\r\n')}\r\n${text}`);
  const parts = [text, ...message.attachments.map(attachmentPart)].map((part) => `--${BOUNDARY}\r\n${part}`);
  lines.push(`Content-Type: multipart/mixed; boundary="${BOUNDARY}"`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${parts.join('')}--${BOUNDARY}--\r\n`);
}

const BOUNDARY = '_004_emulated_';
const inLines = (base64: string): string => base64.replaceAll(/(.{76})/g, '$1\r\n');

const bodyPart = ({ contentType, content }: Message['body']): string =>
  [
    `Content-Type: text/${contentType === 'html' ? 'html' : 'plain'}; charset="utf-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    `${inLines(Buffer.from(content).toString('base64'))}\r\n`,
  ].join('\r\n');

const attachmentPart = ({ name, contentType, contentBytes }: Message['attachments'][number]): string =>
  [
    `Content-Type: ${contentType}; name="${word(name)}"`,
    `Content-Disposition: attachment; filename="${word(name)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    `${inLines(contentBytes)}\r\n`,
  ].join('\r\n');

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const write = (recipients: readonly Recipient[]): string =>
  recipients
    .map(({ emailAddress: { name, address } }) => (name ? `"${word(name)}" <${address}>` : `<${address}>`))
    .join(', ');
const recipientsOf = (addresses: readonly Address[] | undefined): Recipient[] =>
  (addresses ?? [])
    .flatMap((entry) => (entry.group ? entry.group : [entry]))
    .flatMap(({ name, address }) => (address ? [{ emailAddress: { ...(name ? { name } : {}), address } }] : []));
