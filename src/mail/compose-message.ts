// A finished reply -> RFC 5322 bytes, by nodemailer's MailComposer. The same input gives the same bytes, so that a digest
// says whether anyone touched a draft. Standards: RFC 5322, RFC 2047, RFC 3834 (Auto-Submitted).
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Reply } from '../domain/decision.ts';
import type { MailAddress } from '../domain/message.ts';

export interface ComposeInput {
  readonly reply: Reply;
  readonly from: MailAddress;
  /** ISO 8601. */
  readonly date: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Stands in X-Waybill-Id; also makes the MIME boundary. */
  readonly token: string;
  /** No person approves it: says so to other machines. */
  readonly isAutomatic: boolean;
}

/** Nothing of a name or a subject can begin another header line. */
const singleLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]{1,1000}/gu, ' ').trim();
const bracket = (id: string): string => `<${singleLine(id).replace(/[<>\s]/gu, '')}>`;

/** Rejects only where nodemailer itself fails, which is a bug. */
export async function composeMessage(input: ComposeInput): Promise<Uint8Array> {
  const { reply, from, token } = input;
  const composer = new MailComposer({
    from: { name: singleLine(from.name), address: singleLine(from.address) },
    to: reply.to.map(({ name, address }) => ({ name: singleLine(name), address: singleLine(address) })),
    subject: singleLine(reply.subject),
    date: new Date(input.date),
    messageId: bracket(input.messageId),
    ...(reply.inReplyTo === null ? {} : { inReplyTo: bracket(reply.inReplyTo) }),
    references: reply.references.map(bracket),
    headers: {
      'X-Waybill-Id': singleLine(token),
      'Content-Language': singleLine(reply.language),
      ...(input.isAutomatic ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    text: reply.text,
    html: reply.html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    baseBoundary: singleLine(token),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
