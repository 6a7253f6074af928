// Finding mails again: by thread, by order, by words, and the twin that came by another way. Part of mail-records.
// Standards: RFC 5322, 3.6.4 (Message-ID, In-Reply-To, References).

import { limits } from '../domain/limits.ts';
import type { FoundMail, IndexedMail, MailId, MailRecords } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, desc, eq, integerGiven, limitGiven, ne, onlyOne, sql, textGiven } from './drizzle.ts';
import { foundMailColumns } from './found-mail.ts';
import { prepareFullText } from './full-text.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { tieOrders } from './order-ties.ts';
import { messages, orderMails, threadIds } from './schema.ts';
import { prepareThreads } from './threads.ts';

export type MessageIndex = Pick<
  MailRecords,
  'index' | 'readIndexed' | 'findTwin' | 'findThread' | 'listByOrder' | 'search'
>;

function prepareReads(database: DeskDatabase) {
  const isSameText = eq(messages.contentDigest, textGiven('contentDigest'));
  const isAnother = ne(messages.mailId, sql.placeholder('id'));
  return {
    byId: prepareRead(database, foundMailColumns, (select) =>
      select.from(messages).where(eq(messages.mailId, sql.placeholder('id'))),
    ),
    newestOfThread: prepareRead(database, foundMailColumns, (select) =>
      select
        .from(messages)
        .where(eq(messages.threadId, integerGiven('threadId')))
        .orderBy(desc(messages.mailId))
        .limit(limitGiven('limit')),
    ),
    newestOfOrder: database
      .select(foundMailColumns)
      .from(orderMails)
      .innerJoin(messages, eq(messages.mailId, orderMails.mailId))
      .where(eq(orderMails.orderNumber, textGiven('orderNumber')))
      .orderBy(desc(orderMails.mailId))
      .limit(limitGiven('limit'))
      .prepare(),
    twin: prepareRead(database, { id: messages.mailId }, (select) =>
      select
        .from(threadIds)
        .innerJoin(messages, eq(messages.threadId, threadIds.threadId))
        .where(
          and(
            eq(threadIds.messageId, textGiven('messageId')),
            eq(messages.messageId, textGiven('messageId')),
            isSameText,
            isAnother,
          ),
        )
        .orderBy(messages.mailId)
        .limit(onlyOne()),
    ),
    twinWithoutId: prepareRead(database, { id: messages.mailId }, (select) =>
      select
        .from(messages)
        .where(
          and(
            sql`coalesce(message_id, '') = ''`,
            sql`${messages.messageId} is ${textGiven('messageId')}`,
            isSameText,
            isAnother,
          ),
        )
        .orderBy(messages.mailId)
        .limit(onlyOne()),
    ),
  };
}

/** A row is written anew by removing it first: for one upsert SQLite would journal every page that it writes. */
function prepareWrites(database: DeskDatabase) {
  const row = {
    threadId: sql.placeholder('threadId'),
    direction: sql.placeholder('direction'),
    messageId: sql.placeholder('messageId'),
    contentDigest: sql.placeholder('contentDigest'),
    contact: sql.placeholder('contact'),
    sentAt: sql.placeholder('sentAt'),
    parents: sql.placeholder('parents'),
    orderNumbers: sql.placeholder('orderNumbers'),
    subject: sql.placeholder('subject'),
    text: sql.placeholder('text'),
  };
  return {
    insert: prepareWrite(database, database.insert(messages).values({ mailId: sql.placeholder('mailId'), ...row })),
    remove: database
      .delete(messages)
      .where(eq(messages.mailId, sql.placeholder('mailId')))
      .prepare(),
  };
}

export function fillMessageIndex({
  database,
  commits,
  queue,
  figures,
}: Pick<StoreParts, 'database' | 'commits' | 'queue' | 'figures'>): MessageIndex {
  const reads = prepareReads(database);
  const writes = prepareWrites(database);
  const threads = prepareThreads(database, figures);
  const fullText = prepareFullText(database);
  const ties = tieOrders(database);

  function write(id: MailId, mail: IndexedMail): { readonly threadId: number } {
    const before = reads.byId.get({ id }) ?? null;
    const own = mail.messageId === null ? [] : [mail.messageId];
    const messageIds = [...new Set([...own, ...mail.parents])].filter((messageId) => messageId !== '');
    const threadId = threads.join(id, messageIds.slice(0, limits.mail.referencesMax + 1), before?.threadId ?? null);
    ties.replace(id, {
      before: before?.orderNumbers ?? [],
      now: mail.orderNumbers,
      readHeld: () => ties.readByRun(id),
    });
    if (before !== null) writes.remove.run({ mailId: id });
    writes.insert({ ...mail, mailId: id, threadId });
    if (before?.subject !== mail.subject || before.text !== mail.text) {
      commits.beforeCommit(() => fullText.replace(id, before, mail));
    }
    if (mail.direction === 'out') {
      queue.judgeThread(threadId);
      figures.noteOutgoing(threadId, mail.sentAt);
    }
    return { threadId };
  }

  function findThread(messageIds: readonly string[], limit: number): FoundMail[] {
    const found = threads.list(messageIds).flatMap((threadId) => reads.newestOfThread.all({ threadId, limit }));
    return found
      .sort((a, b) => b.id - a.id)
      .slice(0, limit)
      .reverse();
  }

  return {
    index: (id, mail) => commits.join(() => write(id, mail)),
    readIndexed: (id) => reads.byId.get({ id }) ?? null,
    findTwin(id, { messageId, contentDigest }) {
      const twin = messageId ? reads.twin : reads.twinWithoutId;
      return twin.get({ id, messageId, contentDigest })?.id ?? null;
    },
    findThread,
    listByOrder: (orderNumber, limit) => reads.newestOfOrder.all({ orderNumber, limit }),
    search: (words, limit) => fullText.search(words, limit),
  };
}
