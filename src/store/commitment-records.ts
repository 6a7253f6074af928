// What replies promise. Fills ports/commitment-records. A mail has one row, by a unique index.
import type { Commitment, CommitmentRecords } from '../ports/commitment-records.ts';
import type { AuditRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, asc, desc, eq, limitGiven, sql, textGiven } from './drizzle.ts';
import { inOneForm } from './ledger-columns.ts';
import { commitments } from './schema.ts';

/** The reply of the mail has come to an end. In the words of the ledger's indexes. */
const HAS_ENDED = sql`EXISTS (SELECT 1 FROM ledger WHERE ledger.mail_id = commitments.mail_id AND NOT ledger.is_receipt
  AND ledger.action_id IS NULL AND ledger.notice_id IS NULL AND ledger.state IN ('sent', 'rejected', 'withdrawn', 'failed'))`;

export function fillCommitmentRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): CommitmentRecords {
  const rows = () => database.select().from(commitments);
  const isAfter = sql`id > ${sql.placeholder('after')}`;
  const toBegin = rows()
    .where(and(sql`state = 'planned'`, isAfter, HAS_ENDED))
    .orderBy(asc(commitments.id))
    .limit(limitGiven('limit'))
    .prepare();
  const toKeep = rows()
    .where(
      and(sql`state IN ('open', 'overdue')`, isAfter, sql`(state = 'open' OR due_at >= ${sql.placeholder('since')})`),
    )
    .orderBy(asc(commitments.id))
    .limit(limitGiven('limit'))
    .prepare();
  const toRaise = rows()
    .where(sql`state = 'overdue' AND NOT is_raised`)
    .orderBy(asc(commitments.id))
    .limit(limitGiven('limit'))
    .prepare();
  const ofMail = rows()
    .where(eq(commitments.mailId, sql.placeholder('mailId')))
    .prepare();
  const ofOrder = rows()
    .where(and(eq(commitments.orderId, textGiven('orderId')), sql`state IN ('open', 'overdue')`))
    .orderBy(asc(commitments.id))
    .prepare();
  const set = (id: number, values: Partial<typeof commitments.$inferInsert>): void => {
    database.update(commitments).set(values).where(eq(commitments.id, id)).run();
  };
  return {
    plan: (mailId, promise) =>
      commits.join(() => {
        const isReplaced = sql`state IN ('planned', 'dropped')`;
        database
          .delete(commitments)
          .where(and(eq(commitments.mailId, mailId), isReplaced))
          .run();
        if (promise === null) return;
        const { keptByKinds, madeAt, ...rest } = promise;
        const row = { ...rest, keptByKinds: [...keptByKinds], madeAt: inOneForm(madeAt), state: 'planned' as const };
        database.insert(commitments).values(row).onConflictDoNothing().run();
      }),
    listToBegin: (limit, after = 0) => toBegin.all({ limit, after }).map(toCommitment),
    listToKeep: (since, limit, after = 0) => toKeep.all({ since: inOneForm(since), limit, after }).map(toCommitment),
    listToRaise: (limit) => toRaise.all({ limit }).map(toCommitment),
    noteRaised: (id) => commits.join(() => set(id, { isRaised: true })),
    readOfMail(mailId) {
      const row = ofMail.get({ mailId });
      return row === undefined ? null : toCommitment(row);
    },
    listOfOrder: (orderId) => ofOrder.all({ orderId }).map(toCommitment),
    list({ state, mailboxes }, limit) {
      const isSeen =
        mailboxes === null
          ? sql`1`
          : sql`EXISTS (SELECT 1 FROM mails WHERE mails.id = commitments.mail_id
              AND mails.mailbox IN (SELECT value FROM json_each(${JSON.stringify(mailboxes)})))`;
      const isWanted = state === null ? sql`1` : sql`state = ${state}`;
      const waiting = rows()
        .where(and(sql`state IN ('open', 'overdue')`, isWanted, isSeen))
        .orderBy(asc(commitments.dueAt), asc(commitments.id))
        .limit(limit)
        .all();
      const over = rows()
        .where(and(sql`state IN ('kept', 'dropped')`, isWanted, isSeen))
        .orderBy(desc(commitments.id))
        .limit(limit - waiting.length)
        .all();
      return [...waiting, ...over].map(toCommitment);
    },
    move: (id, change) =>
      commits.join(() => {
        const row = rows().where(eq(commitments.id, id)).get();
        if (row === undefined) throw new Error(`commitment ${id} does not exist`);
        const { to: state } = change;
        const at = inOneForm(change.at);
        if (change.to === 'open') set(id, { state, madeAt: at, dueAt: inOneForm(change.dueAt) });
        else set(id, { state, settledAt: at, keptBy: change.to === 'kept' ? change.by : null });
        const { mailId, orderNumber, intent } = row;
        const how = change.to === 'open' ? { dueAt: change.dueAt } : change.to === 'kept' ? { by: change.by } : {};
        audit.append({ mailId, at, step: `commitment_${state}`, content: { order: orderNumber, intent, ...how } });
      }),
  };
}

const toCommitment = ({ isRaised: _, ...row }: typeof commitments.$inferSelect): Commitment => row;
