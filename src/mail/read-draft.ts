// A draft of ours as it lies in the mailbox, in parts that a person may see and write anew: its words without the mail that it quotes, to whom
// it goes, and its files. Called where a draft is shown and where it is edited on the page.
import type { MailAddress } from '../domain/message.ts';
import type { AttachedFile } from './attach-files.ts';
import { chooseBody } from './choose-body.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { firstValueOf, readAddresses, readMessageIds } from './header-values.ts';
import { readMime } from './parse-message.ts';
import type { QuotedOriginal } from './quote-original.ts';
import { splitText } from './split-text.ts';

export interface ReadDraft {
  readonly to: readonly MailAddress[];
  /** Of Cc and Bcc: a person put them there. */
  readonly others: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly AttachedFile[];
  readonly language: string;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/** `quoted` is what we had put below the words. */
export async function readDraft(raw: Uint8Array, quoted: QuotedOriginal | null): Promise<ReadDraft> {
  const { headers, pieces, attachments } = await readMime(raw);
  const body = chooseBody(pieces).text.replaceAll('\r\n', '\n').trimEnd();
  const subject = decodeHeaderText(firstValueOf(headers, 'subject') ?? '');
  return {
    to: readAddresses(headers, 'to'),
    others: [...readAddresses(headers, 'cc'), ...readAddresses(headers, 'bcc')],
    subject,
    text: cutQuoted(body, subject, quoted),
    files: attachments.map(({ filename, contentType, content }) => ({
      filename: decodeHeaderText(filename),
      contentType,
      bytes: content,
    })),
    language: firstValueOf(headers, 'content-language')?.trim() ?? '',
    messageId: readMessageIds(firstValueOf(headers, 'message-id'))[0] ?? null,
    inReplyTo: readMessageIds(firstValueOf(headers, 'in-reply-to'))[0] ?? null,
    references: readMessageIds(firstValueOf(headers, 'references')),
  };
}

/** Our own quote is cut to the letter; that of a mail program as in every other mail. */
function cutQuoted(body: string, subject: string, quoted: QuotedOriginal | null): string {
  const below = quoted?.text.trimEnd() ?? '';
  if (below !== '' && body.endsWith(below)) return body.slice(0, -below.length).trimEnd();
  const { fresh, signature } = splitText(body, { subject });
  return signature.trim() === '' ? fresh.trimEnd() : `${fresh.trimEnd()}\n\n${signature.trim()}`;
}
