// Which thread a mail belongs to: the one of any message id that it has or names (RFC 5322, 3.6.4), whatever the order of
// arrival. A mail that names ids of two threads makes them one, under the smaller id. Called by message-index.

import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { eq, inArray, sql } from './drizzle.ts';
import { ledger, messages, threadIds } from './schema.ts';

export interface Threads {
  /** Ids of the threads of these message ids, each once, ascending. */
  list(messageIds: readonly string[]): readonly number[];
  /** The thread of a mail with these ids; `known` is the thread that it is in already. Inside a transaction. */
  join(mailId: MailId, messageIds: readonly string[], known: number | null): number;
}

export function prepareThreads(database: DeskDatabase): Threads {
  const loser = sql.placeholder('loser');
  const winner = sql`${sql.placeholder('winner')}`;
  const given = sql`(select value from json_each(${sql.placeholder('messageIds')}))`;
  const find = database
    .selectDistinct({ threadId: threadIds.threadId })
    .from(threadIds)
    .where(inArray(threadIds.messageId, given))
    .orderBy(threadIds.threadId)
    .prepare();
  const insert = database
    .insert(threadIds)
    .select(
      sql`select value, ${sql.placeholder('threadId')} from json_each(${sql.placeholder('messageIds')}) where true`,
    )
    .onConflictDoNothing()
    .prepare();
  const idsOfLoser = sql`(select message_id from messages where thread_id = ${loser} and message_id is not null
    union select value from messages, json_each(messages.parents) where thread_id = ${loser})`;
  const moveIds = database
    .update(threadIds)
    .set({ threadId: winner })
    .where(inArray(threadIds.messageId, idsOfLoser))
    .prepare();
  const moveMessages = database
    .update(messages)
    .set({ threadId: winner })
    .where(eq(messages.threadId, loser))
    .prepare();
  const moveLedger = database.update(ledger).set({ threadId: winner }).where(eq(ledger.threadId, loser)).prepare();

  const list = (messageIds: readonly string[]) =>
    messageIds.length === 0 ? [] : find.all({ messageIds: JSON.stringify(messageIds) }).map((row) => row.threadId);

  return {
    list,
    join(mailId, messageIds, known) {
      const joined = [...new Set([...list(messageIds), ...(known === null ? [] : [known])])].sort((a, b) => a - b);
      const [threadId = mailId, ...losers] = joined;
      for (const id of losers) {
        for (const move of [moveIds, moveMessages, moveLedger]) move.run({ winner: threadId, loser: id });
      }
      if (messageIds.length > 0) insert.run({ threadId, messageIds: JSON.stringify(messageIds) });
      return threadId;
    },
  };
}
