// Keeps a mail that is not worked on where it can be found again: what we or a person sent, and older mails of a thread.
import type { Message } from '../domain/message.ts';
import { threadParents } from '../mail/threading.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { IndexedMail, LedgerEntry, MailId } from '../ports/records.ts';
import { digestBytes } from '../sending/digest-bytes.ts';
import type { WatchPorts } from './watch-ports.ts';

export const isOurs = ({ from }: Message, addresses: readonly string[]): boolean =>
  from.some(({ address }) => addresses.includes(address));

/** The outgoing message of ours that it is; null where a person wrote it. */
export function findEntry({ records, name }: WatchPorts, { headers }: Message): LedgerEntry | null {
  const token = headers.find((header) => header.name.toLowerCase() === 'x-waybill-id')?.value.trim() ?? '';
  const entry = token === '' ? null : records.ledger.readByToken(token);
  return entry?.mailbox === name ? entry : null;
}

export function directionOf(entry: LedgerEntry | null): 'out' | 'receipt' | 'notice' {
  if (entry === null) return 'out';
  if (entry.noticeId !== null) return 'notice';
  return entry.isReceipt ? 'receipt' : 'out';
}

/** The thread that it belongs to. Inside a write. */
export function indexKept(
  { records, clock }: Pick<WatchPorts, 'records' | 'clock'>,
  mailId: MailId,
  message: Message,
  direction: IndexedMail['direction'],
  orderNumbers: readonly string[] = [],
): number {
  const contact = direction === 'in' ? message.from[0] : message.to[0];
  return records.mails.index(mailId, {
    direction,
    messageId: message.messageId,
    contentDigest: digestBytes(Buffer.from(`${message.messageId} ${message.sentAt} ${message.text.fresh}`)),
    parents: threadParents(message),
    contact: contact?.address ?? '',
    // Card numbers and passwords lie in the raw bytes alone.
    subject: maskSecrets(message.subject),
    text: maskSecrets(message.text.fresh),
    sentAt: message.sentAt ?? clock.now(),
    orderNumbers,
  }).threadId;
}

/** Once, when it has left, as it left: what the shopper answers is found by it, and is about its order. */
export async function indexNotice(
  ports: Pick<WatchPorts, 'records' | 'clock'>,
  noticeId: number,
  message: Message,
): Promise<void> {
  const { records } = ports;
  await records.write(() => {
    const notice = records.notices.read(noticeId);
    if (notice === null || records.mails.readIndexed(notice.mailId) !== null) return;
    indexKept(ports, notice.mailId, message, 'notice', [notice.orderNumber]);
  });
}
