// A mail that was forwarded as an attachment (message/rfc822): its sender, subject and text. Called by parse-message.ts.
import type { ForwardedMail } from '../domain/message.ts';
import { chooseBody } from './choose-body.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { firstValueOf, readAddresses } from './header-values.ts';
import { mendRaw } from './mend-raw.ts';
import { readContent } from './read-content.ts';
import { type MimePart, readParts } from './read-parts.ts';

/** The first enclosed mail, or null. Mails inside that one are not opened. */
export async function readEnclosedMail(attachments: readonly MimePart[]): Promise<ForwardedMail | null> {
  const part = attachments.find(({ contentType }) => contentType === 'message/rfc822');
  if (!part) return null;
  const { raw, headers } = mendRaw(part.content);
  const { root } = await readParts(raw);
  const subject = firstValueOf(headers, 'subject');
  return {
    from: readAddresses(headers, 'from')[0] ?? null,
    subject: subject === null ? null : decodeHeaderText(subject),
    text: chooseBody(readContent(root).pieces).text.trim(),
  };
}
