// What the mail is in its thread, and what it therefore wants. Only earlier mails of the same sender, proven then and now,
// may inform. Called by the classify stage.
import { combineThread } from '../classify/thread/combine-thread.ts';
import { ALONE, readThreadSense, type ThreadSense } from '../classify/thread/thread-sense.ts';
import type { Classification } from '../domain/intent.ts';
import { threadParents } from '../mail/threading.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { IdentifiedMail } from './progress.ts';

export interface ThreadReading {
  readonly threadSense: ThreadSense;
  /** With what the earlier mails add or take away. */
  readonly classification: Classification;
}

export function readThread(mail: IdentifiedMail, classification: Classification, ports: DeskPorts): ThreadReading {
  const threadSense = findSense(mail, classification, ports);
  return { threadSense, classification: combineThread(classification, threadSense, mail.message.text.fresh) };
}

function findSense(mail: IdentifiedMail, { intents }: Classification, { memory }: DeskPorts): ThreadSense {
  const { message, contact, authentication } = mail;
  const isProven = contact !== null && authentication.dmarc === 'pass' && !mail.isReplyDiverted;
  if (!isProven || message.machineMail !== null || message.text.forwarded !== null) return ALONE;
  const own = mail.thread.filter((earlier) => earlier.direction === 'in' && earlier.contact === contact.address);
  if (own.length === 0) return ALONE;
  const earlier = memory.readEarlier(
    own.map(({ id }) => id),
    threadParents(message),
  );
  return readThreadSense(earlier, {
    text: message.text.fresh,
    intents,
    orderNumbers: mail.namedOrders.map(({ order }) => order.number),
    hasPhoto: message.attachments.some(({ contentType }) => contentType.startsWith('image/')),
  });
}
