// What a bounce says of the mail that did not arrive, so that it can be tied to its order. Standards: RFC 3464, RFC 6522.

import type { BouncedMail, HeaderField } from '../domain/message.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { readMessageIds } from './header-values.ts';

interface Part {
  readonly contentType: string;
  readonly text: string;
}

/** Whether a part is text that readBouncedMail reads. */
export const isBouncePart = (contentType: string): boolean =>
  contentType === 'message/delivery-status' ||
  contentType === 'text/rfc822-headers' ||
  contentType === 'message/rfc822' ||
  contentType === 'message/global-delivery-status';

const PART_CHARACTERS_MAX = 50_000;

/** `text` is the bounce's own body, where systems without a standard report put the returned header. */
export function readBouncedMail(parts: readonly Part[], headers: readonly HeaderField[], text: string): BouncedMail {
  const status = parts
    .filter(({ contentType }) => contentType.endsWith('delivery-status'))
    .map((part) => part.text.slice(0, PART_CHARACTERS_MAX))
    .join('\n');
  const returned = parts
    .find(({ contentType }) => contentType === 'text/rfc822-headers' || contentType === 'message/rfc822')
    ?.text.slice(0, PART_CHARACTERS_MAX);
  const original = unfold(returned ?? text.slice(0, PART_CHARACTERS_MAX));
  const field = (source: string, name: string): string | null =>
    new RegExp(`^${name}:[ \\t]{0,20}(.{0,2000})$`, 'imu').exec(source)?.[1]?.trim() ?? null;
  const recipients = [
    ...unfold(status).matchAll(/^(?:Final|Original)-Recipient:[^;\n]{0,40};[ \t]{0,20}<?([^<>\s]{3,320})>?/gimu),
  ].map((match) => (match[1] ?? '').toLowerCase());
  const failed = headers
    .filter(({ name }) => name === 'x-failed-recipients')
    .flatMap(({ value }) =>
      value
        .toLowerCase()
        .split(',')
        .map((address) => address.trim()),
    );
  const subject = field(original, 'Subject');
  return {
    originalMessageId: readMessageIds(field(original, 'Message-ID'))[0] ?? null,
    originalSubject: subject === null ? null : decodeHeaderText(subject),
    failedRecipients: [...new Set([...recipients, ...failed])].filter((address) => address.includes('@')).slice(0, 100),
    isPermanent: readPermanence(status),
  };
}

const unfold = (text: string): string => text.replace(/\r\n/gu, '\n').replace(/\n[ \t]{1,100}/gu, ' ');

function readPermanence(status: string): boolean | null {
  if (/^Action:[ \t]{0,10}failed/imu.test(status) || /^Status:[ \t]{0,10}5\./imu.test(status)) return true;
  return /^Action:[ \t]{0,10}(?:delayed|relayed|delivered)/imu.test(status) || /^Status:[ \t]{0,10}4\./imu.test(status)
    ? false
    : null;
}
