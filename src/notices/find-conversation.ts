// Where a notice stands: in the conversation that its shopper has with the desk about the order, or after the notices of the order before it, or at the
// head of one of its own. Called by tell-order.ts.
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { replyReferences, replySubject } from '../mail/threading.ts';
import type { FoundMail, LedgerEntry } from '../ports/records.ts';
import type { NoticePorts } from './notice-ports.ts';

export interface Conversation {
  readonly mailbox: string;
  /** null where a conversation is begun. */
  readonly threadId: number | null;
  /** null where the notice has a subject of its own. */
  readonly subject: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

interface Wanted {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly recipient: string;
}

/** null where the desk has no mailbox to write from. */
export async function findConversation(ports: NoticePorts, wanted: Wanted): Promise<Conversation | null> {
  const open = findOpenThread(ports, wanted);
  if (open !== null) return answer(ports, open);
  const begun = findBegun(ports, wanted);
  if (begun !== null) return answer(ports, begun);
  const { notices } = ports.settings;
  const mailbox = notices.mailbox ?? ports.records.watches.list()[0]?.mailbox ?? null;
  return mailbox === null ? null : { mailbox, threadId: null, subject: null, inReplyTo: null, references: [] };
}

/** The newest mail about the order that its own address wrote and whose conversation is still warm. */
function findOpenThread({ records, clock }: NoticePorts, { orderNumber, recipient }: Wanted): FoundMail | null {
  const { mailsOfOrderMax, threadDays } = limits.notices;
  const sinceMs = Date.parse(clock.now()) - threadDays * 86_400_000;
  return (
    records.mails
      .listByOrder(orderNumber, mailsOfOrderMax)
      .find(
        ({ direction, contact, sentAt }) =>
          direction === 'in' && contact === recipient && Date.parse(sentAt) >= sinceMs,
      ) ?? null
  );
}

/** Of the newest notice of the order to this address that has left. */
function findBegun({ records }: NoticePorts, { orderId, recipient }: Wanted): FoundMail | null {
  const sent = records.notices
    .listOfOrder(orderId)
    .findLast((one) => one.recipient === recipient && isSent(records.ledger.readForNotice(one.id)));
  return sent === undefined ? null : records.mails.readIndexed(sent.mailId);
}

const isSent = (entry: LedgerEntry | null): boolean => entry?.state === 'sent';

async function answer({ records }: NoticePorts, { id, threadId }: FoundMail): Promise<Conversation | null> {
  const mail = records.mails.read(id);
  const message = await readMessage(records.mails.readRaw(id));
  if (mail === null || message === null) return null;
  return {
    mailbox: mail.mailbox,
    threadId,
    subject: replySubject(message.subject),
    inReplyTo: message.messageId,
    references: replyReferences(message),
  };
}

async function readMessage(raw: Uint8Array | null): Promise<Message | null> {
  const parsed = raw === null ? null : await parseMessage(raw);
  return parsed?.ok ? parsed.value : null;
}
