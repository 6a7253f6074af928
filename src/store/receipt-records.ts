// Receipts in the send ledger: one a thread, beside the reply. Part of ledger-records.ts.
import type { LedgerEntry, LedgerRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { eq, limitGiven, sql } from './drizzle.ts';
import { entryColumns, inOneForm } from './ledger-columns.ts';
import { ledger } from './schema.ts';

/** In the words of the index ledger_receipts_to_send: SQLite takes a partial index only where its condition stands in the query. */
const IS_TO_SEND = sql`is_receipt AND state IN ('planned', 'drafted')`;

export function fillReceiptRecords({
  database,
  commits,
}: Pick<StoreParts, 'database' | 'commits'>): Pick<LedgerRecords, 'planReceipt' | 'listReceiptsToSend'> {
  const byId = database
    .select(entryColumns)
    .from(ledger)
    .where(eq(ledger.id, sql.placeholder('id')))
    .prepare();
  const toSend = database
    .select({ ...entryColumns, wasTried: sql<number>`${ledger.sendingAt} IS NOT NULL` })
    .from(ledger)
    .where(IS_TO_SEND)
    .orderBy(ledger.id)
    .limit(limitGiven('limit'))
    .prepare();

  /** Looks and writes in one statement: whoever plans beside it, a thread gets one. Two threads that become one may have had two. */
  function planReceipt(planned: Parameters<LedgerRecords['planReceipt']>[0]): LedgerEntry | null {
    const { mailId, mailbox, token, threadId } = planned;
    const recipient = planned.recipient.toLowerCase();
    const [row] = database.all<{ id: number }>(sql`
      INSERT INTO ledger (mail_id, mailbox, token, recipient, thread_id, is_automatic, state, updated_at, is_living, is_receipt)
      SELECT ${mailId}, ${mailbox}, ${token}, ${recipient}, ${threadId}, 1, 'planned', ${inOneForm(planned.now)}, 1, 1
      WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE thread_id = ${threadId} AND is_receipt)
      RETURNING id`);
    return row === undefined ? null : (byId.get({ id: row.id }) ?? null);
  }

  return {
    planReceipt: (planned) => commits.join(() => planReceipt(planned)),
    listReceiptsToSend: (limit) => toSend.all({ limit }).map((entry) => ({ ...entry, wasTried: entry.wasTried === 1 })),
  };
}
