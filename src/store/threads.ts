// Which thread a mail belongs to: the one of any message id that it has or names (RFC 5322, 3.6.4), whatever the order of
// arrival. A mail that names ids of two threads makes them one, under the smaller id. Called by message-index.

import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { eq, inArray, sql } from './drizzle.ts';
import type { FollowFigures } from './follow-figures.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { ledger, messages, threadIds } from './schema.ts';

export interface Threads {
  /** Ids of the threads of these message ids, each once, ascending. */
  list(messageIds: readonly string[]): readonly number[];
  /** The thread of a mail with these ids; `known` is the thread that it is in already. Inside a transaction. */
  join(mailId: MailId, messageIds: readonly string[], known: number | null): number;
}

export function prepareThreads(database: DeskDatabase, figures: Pick<FollowFigures, 'joinThread'>): Threads {
  const loser = sql.placeholder('loser');
  const winner = sql`${sql.placeholder('winner')}`;
  const messageId = sql.placeholder('messageId');
  const find = prepareRead(database, { threadId: threadIds.threadId }, (select) =>
    select.from(threadIds).where(eq(threadIds.messageId, messageId)),
  );
  const insert = prepareWrite(
    database,
    database
      .insert(threadIds)
      .values({ messageId, threadId: sql.placeholder('threadId') })
      .onConflictDoNothing(),
  );
  const idsOfLoser = sql`(select message_id from messages where thread_id = ${loser} and message_id is not null
    union select value from messages, json_each(messages.parents) where thread_id = ${loser})`;
  const moveIds = database
    .update(threadIds)
    .set({ threadId: winner })
    .where(inArray(threadIds.messageId, idsOfLoser))
    .prepare();
  const moveId = database
    .update(threadIds)
    .set({ threadId: winner })
    .where(eq(threadIds.messageId, messageId))
    .prepare();
  const moveMessages = database
    .update(messages)
    .set({ threadId: winner })
    .where(eq(messages.threadId, loser))
    .prepare();
  const moveLedger = database.update(ledger).set({ threadId: winner }).where(eq(ledger.threadId, loser)).prepare();

  const list = (messageIds: readonly string[]) => {
    const found = messageIds.flatMap((id) => find.get({ messageId: id })?.threadId ?? []);
    return [...new Set(found)].sort((a, b) => a - b);
  };

  return {
    list,
    join(mailId, messageIds, known) {
      const joined = [...new Set([...list(messageIds), ...(known === null ? [] : [known])])].sort((a, b) => a - b);
      const [threadId = mailId, ...losers] = joined;
      for (const id of losers) {
        figures.joinThread(id, threadId);
        for (const move of [moveIds, moveMessages, moveLedger]) move.run({ winner: threadId, loser: id });
      }
      for (const id of messageIds) {
        insert({ threadId, messageId: id });
        // It may be left from what a mail of the loser said before it was indexed anew.
        if (losers.length > 0) moveId.run({ winner: threadId, messageId: id });
      }
      return threadId;
    },
  };
}
