// The columns that make a FoundMail of an index row. Used by every query that answers with found mails.
import { messages } from './schema.ts';

export const foundMailColumns = {
  id: messages.mailId,
  threadId: messages.threadId,
  direction: messages.direction,
  messageId: messages.messageId,
  contentDigest: messages.contentDigest,
  parents: messages.parents,
  contact: messages.contact,
  subject: messages.subject,
  text: messages.text,
  sentAt: messages.sentAt,
  orderNumbers: messages.orderNumbers,
};
