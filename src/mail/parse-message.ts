// Raw bytes -> Message, whatever the bytes are. MIME by postal-mime; what it refuses is read plainly, so that no text is
// lost and a person can see it. Called by the parse stage. Standards: RFC 5322, RFC 2045 to 2049, RFC 6532.

import type { ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import type { HeaderField, Message } from '../domain/message.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { readAttachments, readAttachmentText } from './attachment-text.ts';
import { isBouncePart, readBouncedMail } from './bounced-mail.ts';
import { chooseBody } from './choose-body.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { detectMachineMail } from './detect-machine-mail.ts';
import { readEnclosedMail } from './enclosed-mail.ts';
import { firstValueOf, readAddresses, readMessageIds } from './header-values.ts';
import { mendRaw } from './mend-raw.ts';
import { type BodyPiece, readContent } from './read-content.ts';
import { readDate } from './read-date.ts';
import { type MimePart, readParts } from './read-parts.ts';
import { splitText } from './split-text.ts';

/** Why there is no message in the bytes. `detail` is a sentence for a person. */
export interface ParseFault {
  readonly kind: 'empty' | 'too_large' | 'unreadable';
  readonly detail: string;
}

/** What the rest is made from. */
export interface MimeContent {
  readonly headers: readonly HeaderField[];
  readonly pieces: readonly BodyPiece[];
  readonly attachments: readonly MimePart[];
  readonly faults: readonly string[];
}

/** Never throws and never hangs. A mail with faults is a Message that lists them. `readDocument` reads PDF and XLSX
 * attachments; without it they are left unread. */
export async function parseMessage(
  raw: Uint8Array,
  readDocument: ReadDocument | null = null,
): Promise<Result<Message, ParseFault>> {
  const { sizeBytesMax } = limits.mail;
  if (raw.byteLength > sizeBytesMax)
    return failed({ kind: 'too_large', detail: `The mail has ${raw.byteLength} bytes, more than ${sizeBytesMax}.` });
  if (isBlank(raw)) return failed({ kind: 'empty', detail: 'The mail is empty.' });
  const content = await readMime(raw);
  if (content.headers.length === 0 && content.pieces.every(({ plain, html }) => !plain?.trim() && !html?.trim())) {
    return failed({ kind: 'unreadable', detail: 'There is neither a header nor a text in the bytes.' });
  }
  return ok(await makeMessage(content, readDocument));
}

const isBlank = (raw: Uint8Array): boolean =>
  raw
    .subarray(0, 4_096)
    .every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0) &&
  raw.byteLength <= 4_096;

/** The parts of a mail, for what is shown or kept of it beside its text. Never throws. */
export async function readMime(raw: Uint8Array): Promise<MimeContent> {
  const mended = mendRaw(raw);
  const tree = await readParts(mended.raw);
  const { pieces, attachments, faults } = readContent(tree.root);
  return { headers: mended.headers, pieces, attachments, faults: [...mended.faults, ...tree.faults, ...faults] };
}

async function makeMessage(content: MimeContent, readDocument: ReadDocument | null): Promise<Message> {
  const { headers } = content;
  const faults = [...content.faults, ...listHeaderFaults(headers)];
  const body = chooseBody(content.pieces);
  faults.push(...body.faults);
  const subject = decodeHeaderText(firstValueOf(headers, 'subject') ?? '').slice(0, 2_000);
  const split = splitText(body.text, { subject });
  const from = readAddresses(headers, 'from');
  const returnPath = readReturnPath(headers);
  const partTypes = content.attachments.map(({ contentType }) => contentType);
  const machineMail = detectMachineMail({
    headers,
    from,
    returnPath,
    subject,
    text: split.fresh.trim() === '' ? body.text : split.fresh,
    body: body.text,
    partTypes,
  });
  const { attachments, faults: attachmentFaults } = await readAttachments(content.attachments, readDocument);
  faults.push(...attachmentFaults);
  const enclosed = machineMail === null ? await readEnclosedMail(content.attachments) : null;
  return {
    messageId: readMessageIds(firstValueOf(headers, 'message-id'))[0] ?? null,
    inReplyTo: readMessageIds(firstValueOf(headers, 'in-reply-to')),
    references: readMessageIds(firstValueOf(headers, 'references')),
    sentAt: readDate(firstValueOf(headers, 'date') ?? ''),
    from,
    sender: readAddresses(headers, 'sender')[0] ?? null,
    replyTo: readAddresses(headers, 'reply-to'),
    to: readAddresses(headers, 'to'),
    cc: readAddresses(headers, 'cc'),
    returnPath,
    subject,
    headers,
    text: { ...split, forwarded: split.forwarded ?? enclosed, hidden: body.hidden, hidesOwnWords: body.hidesOwnWords },
    attachments,
    machineMail,
    bounced:
      machineMail?.kind === 'bounce' ? readBouncedMail(readBounceParts(content.attachments), headers, body.text) : null,
    faults,
  };
}

function listHeaderFaults(headers: readonly HeaderField[]): string[] {
  const faults: string[] = [];
  for (const name of ['from', 'subject', 'date', 'message-id', 'to']) {
    const count = headers.filter((field) => field.name === name).length;
    if (count > 1) faults.push(`There are ${count} ${name} fields.`);
  }
  if (firstValueOf(headers, 'from') === null) faults.push('There is no From field.');
  return faults;
}

function readReturnPath(headers: readonly HeaderField[]): string | null {
  const value = firstValueOf(headers, 'return-path')?.trim();
  if (value === undefined) return null;
  return value === '<>' || value === '' ? '' : value.replace(/^<|>$/gu, '').toLowerCase();
}

const readBounceParts = (attachments: readonly MimePart[]) =>
  attachments
    .filter(({ contentType }) => isBouncePart(contentType))
    .map((part) => ({ contentType: part.contentType, text: readAttachmentText(part) }));
