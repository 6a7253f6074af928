// The replies that people let go out, with the mails that they answer: examples of how this desk writes. Part of knowledge-records.
import type { KnowledgeRecords } from '../ports/knowledge-records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, limitGiven, sql } from './drizzle.ts';
import { foundMailColumns } from './found-mail.ts';
import { entryColumns } from './ledger-columns.ts';
import { ledger, messages } from './schema.ts';

export function prepareApproved(database: DeskDatabase): KnowledgeRecords['listApproved'] {
  const isApproved = and(
    eq(ledger.state, sql.raw("'sent'")),
    sql`not ${ledger.isAutomatic}`,
    sql`not is_receipt and action_id is null`,
  );
  const newest = database
    .select({ entry: entryColumns, asked: foundMailColumns })
    .from(ledger)
    .innerJoin(messages, eq(messages.mailId, ledger.mailId))
    .where(isApproved)
    .orderBy(desc(ledger.updatedAt), desc(ledger.id))
    .limit(limitGiven('limit'))
    .prepare();
  return (limit) => newest.all({ limit });
}
