// Whether somebody has answered a mail: the newest outgoing mail of its thread to its contact. Called by matter-records.ts.
import { limits } from '../domain/limits.ts';
import type { MatterRecords } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, integerGiven, limitGiven, sql } from './drizzle.ts';
import { prepareRead } from './hot-statements.ts';
import { messages } from './schema.ts';

/** The customer's own date counts for nothing: one that lies in the future would hide the answer, one in the past would make an
 * older mail look like one. */
export function findAnswerIn(database: DeskDatabase): MatterRecords['findAnswer'] {
  const askedFor = { threadId: messages.threadId, contact: messages.contact, messageId: messages.messageId };
  const byId = prepareRead(database, askedFor, (select) =>
    select.from(messages).where(eq(messages.mailId, sql.placeholder('mailId'))),
  );
  const answers = {
    id: messages.mailId,
    contact: messages.contact,
    parents: messages.parents,
    sentAt: messages.sentAt,
  };
  const outgoing = prepareRead(database, answers, (select) =>
    select
      .from(messages)
      .where(and(eq(messages.threadId, integerGiven('threadId')), eq(messages.direction, sql.raw("'out'"))))
      .orderBy(desc(messages.mailId))
      .limit(limitGiven('limit')),
  );
  return (mailId, { since, toAnybody }) => {
    const mail = byId.get({ mailId });
    if (!mail) return null;
    const isLater = (sentAt: string): boolean => Date.parse(sentAt) > Date.parse(since);
    const answer = outgoing
      .all({ threadId: mail.threadId, limit: limits.identify.threadMessagesMax })
      .find(
        ({ contact, parents, sentAt }) =>
          (toAnybody || contact === mail.contact) &&
          (isLater(sentAt) || (!toAnybody && mail.messageId !== null && parents.includes(mail.messageId))),
      );
    return answer ? { mailId: answer.id, sentAt: answer.sentAt } : null;
  };
}
