// How many of the newest replies people approved as they were, approved changed, or rejected: what speaks for sending such ones without a person.
// Part of ledger-records; the index holds no reply that the desk sent by itself, so that what is read is bounded.
import type { LedgerRecords } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, limitGiven, sql, textGiven } from './drizzle.ts';
import { editedReplies, IS_DECIDED_BY_PERSON, ledger } from './schema.ts';

export function prepareDecided(database: DeskDatabase): LedgerRecords['countDecided'] {
  const newest = database
    .select({ id: ledger.id, state: ledger.state })
    .from(ledger)
    .where(
      and(
        eq(ledger.mailbox, textGiven('mailbox')),
        eq(ledger.intent, textGiven('intent')),
        sql.raw(IS_DECIDED_BY_PERSON),
      ),
    )
    .orderBy(desc(ledger.updatedAt))
    .limit(limitGiven('limit'))
    .as('newest');
  const isEdited = sql`exists (select 1 from ${editedReplies} where ${editedReplies.ledgerId} = ${newest.id} and ${editedReplies.isEdited})`;
  const counted = database
    .select({
      approved: sql<number>`count(*) filter (where ${newest.state} = 'sent')`,
      unedited: sql<number>`count(*) filter (where ${newest.state} = 'sent' and not ${isEdited})`,
      rejected: sql<number>`count(*) filter (where ${newest.state} = 'rejected')`,
    })
    .from(newest)
    .prepare();
  return (mailbox, intent, limit) =>
    counted.get({ mailbox, intent, limit }) ?? { approved: 0, unedited: 0, rejected: 0 };
}
