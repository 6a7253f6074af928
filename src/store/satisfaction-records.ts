// Which replies ask whether they were helpful, and what was answered. Fills ports/satisfaction-records.
import type { AuditRecords } from '../ports/records.ts';
import type { SatisfactionCount, SatisfactionRecords } from '../ports/satisfaction-records.ts';
import type { StoreParts } from './database.ts';
import { eq, sql } from './drizzle.ts';
import { satisfaction } from './schema.ts';

/** The reply of a mail, in the words of the index ledger_living_by_mail. */
const REPLY = sql`ledger.mail_id = satisfaction.mail_id AND NOT ledger.is_receipt AND ledger.action_id IS NULL AND ledger.is_living`;

export function fillSatisfactionRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): SatisfactionRecords {
  const one = database
    .select({
      question: satisfaction,
      toldAt: sql<string | null>`(SELECT ledger.updated_at FROM ledger WHERE ${REPLY})`,
    })
    .from(satisfaction)
    .where(eq(satisfaction.mailId, sql.placeholder('mailId')))
    .prepare();
  // Nobody was asked by what was rejected, taken back or refused; what is not in the ledger yet is about to be.
  const beside = database
    .select({ mailId: satisfaction.mailId })
    .from(satisfaction)
    .where(
      sql`thread_id = cast(${sql.placeholder('threadId')} as integer) AND satisfaction.mail_id <> ${sql.placeholder('mailId')}
        AND (EXISTS (SELECT 1 FROM ledger WHERE ${REPLY} AND ledger.state <> 'rejected')
          OR NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.mail_id = satisfaction.mail_id AND NOT ledger.is_receipt))`,
    )
    .prepare();

  return {
    ask: ({ at, ...question }) =>
      commits.join(() => {
        database
          .insert(satisfaction)
          .values({ ...question, askedAt: at })
          .onConflictDoNothing()
          .run();
      }),
    read(mailId) {
      const row = one.get({ mailId });
      if (row === undefined) return null;
      const { language, askedAt, answer, comment, answeredAt } = row.question;
      const answered = answer === null || answeredAt === null ? null : { answer, comment, at: answeredAt };
      return { mailId, language, since: row.toldAt ?? askedAt, answered };
    },
    isAskedBeside: (threadId, mailId) => beside.get({ threadId, mailId }) !== undefined,
    answer: (mailId, { answer, comment, at }) =>
      commits.join(() => {
        const asked = eq(satisfaction.mailId, mailId);
        const before = database.select({ answer: satisfaction.answer }).from(satisfaction).where(asked).get();
        if (before === undefined) return false;
        database.update(satisfaction).set({ answer, comment, answeredAt: at }).where(asked).run();
        const content = { answer, before: before.answer, hasComment: comment !== null };
        audit.append({ mailId, at, step: 'satisfaction_answered', content });
        return true;
      }),
    count({ from, until, mailboxes }) {
      const seen =
        mailboxes === null
          ? sql`1`
          : sql`ledger.mailbox IN (SELECT value FROM json_each(${JSON.stringify(mailboxes)}))`;
      const [row] = database.all<SatisfactionCount>(sql`
        SELECT count(*) AS asked,
          count(*) FILTER (WHERE satisfaction.answer = 'good') AS good,
          count(*) FILTER (WHERE satisfaction.answer = 'not_good') AS notGood,
          count(satisfaction.comment) AS comments
        FROM ledger JOIN satisfaction ON ${REPLY}
        WHERE ledger.state = 'sent' AND ledger.updated_at >= ${from} AND ledger.updated_at < ${until} AND ${seen}`);
      return row ?? { asked: 0, good: 0, notGood: 0, comments: 0 };
    },
  };
}
