// Keeps a mail that is not worked on where it can be found again: what we or a person sent, and older mails of a thread.
import type { Message } from '../domain/message.ts';
import { threadParents } from '../mail/threading.ts';
import type { IndexedMail, MailId } from '../ports/records.ts';
import { digestBytes } from '../sending/digest-bytes.ts';
import type { WatchPorts } from './watch-ports.ts';

export const isOurs = ({ from }: Message, addresses: readonly string[]): boolean =>
  from.some(({ address }) => addresses.includes(address));

/** The thread that it belongs to. Inside a write. */
export function indexKept(
  { records, clock }: Pick<WatchPorts, 'records' | 'clock'>,
  mailId: MailId,
  message: Message,
  direction: IndexedMail['direction'],
): number {
  const contact = direction === 'out' ? message.to[0] : message.from[0];
  return records.mails.index(mailId, {
    direction,
    messageId: message.messageId,
    contentDigest: digestBytes(Buffer.from(`${message.messageId} ${message.sentAt} ${message.text.fresh}`)),
    parents: threadParents(message),
    contact: contact?.address ?? '',
    subject: message.subject,
    text: message.text.fresh,
    sentAt: message.sentAt ?? clock.now(),
    orderNumbers: [],
  }).threadId;
}
