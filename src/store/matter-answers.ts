// Whether somebody has answered a mail: the newest outgoing mail of its thread to its contact. Called by matter-records.ts.
import { limits } from '../domain/limits.ts';
import type { MatterRecords } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq } from './drizzle.ts';
import { foundMailColumns } from './found-mail.ts';
import { messages } from './schema.ts';

/** The customer's own date counts for nothing: one that lies in the future would hide the answer, one in the past would make an
 * older mail look like one. */
export function findAnswerIn(database: DeskDatabase): MatterRecords['findAnswer'] {
  return (mailId, { since, toAnybody }) => {
    const mail = database.select(foundMailColumns).from(messages).where(eq(messages.mailId, mailId)).get();
    if (!mail) return null;
    const later = database
      .select(foundMailColumns)
      .from(messages)
      .where(and(eq(messages.threadId, mail.threadId), eq(messages.direction, 'out')))
      .orderBy(desc(messages.mailId))
      .limit(limits.identify.threadMessagesMax)
      .all();
    const isLater = (sentAt: string): boolean => Date.parse(sentAt) > Date.parse(since);
    const answer = later.find(
      ({ contact, parents, sentAt }) =>
        (toAnybody || contact === mail.contact) &&
        (isLater(sentAt) || (!toAnybody && mail.messageId !== null && parents.includes(mail.messageId))),
    );
    return answer ? { mailId: answer.id, sentAt: answer.sentAt } : null;
  };
}
