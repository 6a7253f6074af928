// Which mails are about which order. Two say so: the index, for the numbers that a mail names, and its newest run, for the
// orders that it was tied to; a tie that neither holds any longer goes. Called by message-index and run-records.

import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, integerGiven, onlyOne, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { messages, orderMails, runs } from './schema.ts';

export interface OrderTies {
  /** What the index row, or the newest run, of a mail says now. */
  readByIndex(mailId: MailId): readonly string[];
  readByRun(mailId: MailId): readonly string[];
  /** One of the two changes its mind from `before` to `now`; what the other holds is read where a tie may go. Inside a transaction. */
  replace(
    mailId: MailId,
    numbers: {
      readonly before: readonly string[];
      readonly now: readonly string[];
      readonly readHeld: () => readonly string[];
    },
  ): void;
}

function prepareTies(database: DeskDatabase) {
  const mailId = sql.placeholder('mailId');
  const orderNumber = sql.placeholder('orderNumber');
  return {
    insert: prepareWrite(database, database.insert(orderMails).values({ orderNumber, mailId }).onConflictDoNothing()),
    remove: prepareWrite(
      database,
      database.delete(orderMails).where(and(eq(orderMails.orderNumber, orderNumber), eq(orderMails.mailId, mailId))),
    ),
    ofIndex: prepareRead(database, { orderNumbers: messages.orderNumbers }, (select) =>
      select.from(messages).where(eq(messages.mailId, mailId)),
    ),
    ofRun: prepareRead(database, { orderNumbers: runs.orderNumbers }, (select) =>
      select
        .from(runs)
        .where(eq(runs.mailId, integerGiven('mailId')))
        .orderBy(desc(runs.id))
        .limit(onlyOne()),
    ),
  };
}

export function tieOrders(database: DeskDatabase): OrderTies {
  const { insert, remove, ofIndex, ofRun } = prepareTies(database);

  return {
    readByIndex: (mailId) => ofIndex.get({ mailId })?.orderNumbers ?? [],
    readByRun: (mailId) => ofRun.get({ mailId })?.orderNumbers ?? [],
    replace(mailId, { before, now, readHeld }) {
      const dropped = before.filter((number) => !now.includes(number));
      const held = dropped.length === 0 ? [] : readHeld();
      for (const orderNumber of dropped) if (!held.includes(orderNumber)) remove({ mailId, orderNumber });
      for (const orderNumber of now) insert({ mailId, orderNumber });
    },
  };
}
