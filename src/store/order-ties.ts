// Which mails are about which order. Two say so: the index, for the numbers that a mail names, and its newest run, for the
// orders that it was tied to; a tie that neither holds any longer goes. Called by message-index and run-records.

import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, inArray, integerGiven, onlyOne, sql } from './drizzle.ts';
import { messages, orderMails, runs } from './schema.ts';

export interface OrderTies {
  /** What the index row, or the newest run, of a mail says now. */
  readByIndex(mailId: MailId): readonly string[];
  readByRun(mailId: MailId): readonly string[];
  /** One of the two changes its mind from `before` to `now`, while the other holds `held`. Inside a transaction. */
  replace(
    mailId: MailId,
    numbers: { readonly before: readonly string[]; readonly now: readonly string[]; readonly held: readonly string[] },
  ): void;
}

export function tieOrders(database: DeskDatabase): OrderTies {
  const mailId = sql.placeholder('mailId');
  const numbersGiven = sql.placeholder('numbers');
  const insert = database
    .insert(orderMails)
    .select(sql`select value, ${mailId} from json_each(${numbersGiven}) where true`)
    .onConflictDoNothing()
    .prepare();
  const remove = database
    .delete(orderMails)
    .where(
      and(
        eq(orderMails.mailId, mailId),
        inArray(orderMails.orderNumber, sql`(select value from json_each(${numbersGiven}))`),
      ),
    )
    .prepare();
  const ofIndex = database
    .select({ orderNumbers: messages.orderNumbers })
    .from(messages)
    .where(eq(messages.mailId, mailId))
    .prepare();
  const ofRun = database
    .select({ orderNumbers: runs.orderNumbers })
    .from(runs)
    .where(eq(runs.mailId, integerGiven('mailId')))
    .orderBy(desc(runs.id))
    .limit(onlyOne())
    .prepare();

  return {
    readByIndex: (id) => ofIndex.get({ mailId: id })?.orderNumbers ?? [],
    readByRun: (id) => ofRun.get({ mailId: id })?.orderNumbers ?? [],
    replace(id, { before, now, held }) {
      const gone = before.filter((number) => !now.includes(number) && !held.includes(number));
      if (gone.length > 0) remove.run({ mailId: id, numbers: JSON.stringify(gone) });
      if (now.length > 0) insert.run({ mailId: id, numbers: JSON.stringify(now) });
    },
  };
}
