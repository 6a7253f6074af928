// Full text over the mails of the queue alone: who wrote, the subject, and the beginning of the text. Called by follow-queue.ts, which keeps it
// in step, and by list-queue.ts. SQLite's FTS5, without the words themselves (https://sqlite.org/fts5.html, 4.4.4).
import { limits } from '../domain/limits.ts';
import type { MailId } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { eq, integer, sql, sqliteTable, text } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { messages, queueItems } from './schema.ts';

/** The virtual table of the migration that made the queue. */
const queueText = sqliteTable('queue_text', {
  rowid: integer('rowid').notNull(),
  who: text('who').notNull(),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
});

export interface QueueText {
  /** In the place of what was there. Inside a transaction. */
  put(mailId: MailId): void;
  remove(mailId: MailId): void;
}

/** What is written waits for the end of the transaction: FTS5 writes a segment at every savepoint otherwise. */
export function keepQueueText({
  database,
  commits,
}: {
  database: DeskDatabase;
  commits: StoreParts['commits'];
}): QueueText {
  const insert = prepareWrite(
    database,
    database.insert(queueText).values({
      rowid: sql.placeholder('mailId'),
      who: sql.placeholder('who'),
      subject: sql.placeholder('subject'),
      text: sql.placeholder('text'),
    }),
  );
  const remove = prepareWrite(
    database,
    database.delete(queueText).where(eq(queueText.rowid, sql.placeholder('mailId'))),
  );
  const words = prepareRead(
    database,
    {
      name: queueItems.contactName,
      contact: messages.contact,
      orderNumbers: messages.orderNumbers,
      subject: messages.subject,
      text: messages.text,
    },
    (select) =>
      select
        .from(queueItems)
        .innerJoin(messages, eq(messages.mailId, queueItems.mailId))
        .where(eq(queueItems.mailId, sql.placeholder('mailId'))),
  );
  return {
    put: (mailId) =>
      commits.beforeCommit(() => {
        remove({ mailId });
        const found = words.get({ mailId });
        if (found === undefined) return;
        const { name, contact, orderNumbers, subject } = found;
        insert({
          mailId,
          who: [name, contact, ...orderNumbers].join('\n'),
          subject,
          text: found.text.slice(0, limits.queue.indexedCharactersMax),
        });
      }),
    remove: (mailId) => commits.beforeCommit(() => void remove({ mailId })),
  };
}
