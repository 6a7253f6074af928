// Searches the audit log, newest first, a bounded piece of it at a time. Called by audit-records.ts.
import { limits } from '../domain/limits.ts';
import type { AuditEntry, AuditQuery } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, desc, eq, gte, inArray, lt, lte, sql } from './drizzle.ts';
import { audit, mails } from './schema.ts';

const entry = {
  seq: audit.seq,
  mailId: audit.mailId,
  at: audit.at,
  step: audit.step,
  content: audit.content,
  digest: audit.digest,
  previousHash: audit.previousHash,
  hash: audit.hash,
};

export function searchAudit(
  database: DeskDatabase,
  query: AuditQuery,
): { readonly entries: readonly AuditEntry[]; readonly searchedTo: number | null } {
  const { mailId, step, since, until, words, mailboxes, limit } = query;
  const newest =
    database
      .select({ seq: sql<number | null>`max(${audit.seq})` })
      .from(audit)
      .get()?.seq ?? 0;
  const before = Math.min(query.beforeSeq ?? Number.MAX_SAFE_INTEGER, newest + 1);
  // What is asked of one mail is found by its index, however old it is.
  const from = mailId === null ? Math.max(0, before - limits.store.auditRowsSearched) : 0;
  const ofMailboxes = (names: readonly string[]) =>
    inArray(
      audit.mailId,
      database
        .select({ id: mails.id })
        .from(mails)
        .where(inArray(mails.mailbox, [...names])),
    );
  const entries = database
    .select(entry)
    .from(audit)
    .where(
      and(
        lt(audit.seq, before),
        gte(audit.seq, from),
        mailId === null ? undefined : eq(audit.mailId, mailId),
        step === null ? undefined : eq(audit.step, step),
        since === null ? undefined : gte(audit.at, since),
        until === null ? undefined : lte(audit.at, until),
        words === null ? undefined : sql`instr(lower(${audit.content}), ${words.toLowerCase()}) > 0`,
        mailboxes === null ? undefined : ofMailboxes(mailboxes),
      ),
    )
    .orderBy(desc(audit.seq))
    .limit(limit)
    .all();
  const last = entries.length === limit ? entries.at(-1)?.seq : undefined;
  const searchedTo = last ?? from;
  return { entries, searchedTo: searchedTo <= 1 ? null : searchedTo };
}

/** Of the newest entries: a log of a million is not read for them. */
export function listAuditSteps(database: DeskDatabase): readonly string[] {
  const newest = database.select({ seq: audit.seq }).from(audit).orderBy(desc(audit.seq));
  const recent = newest.limit(limits.store.auditRowsSearched).as('recent');
  return database
    .selectDistinct({ step: audit.step })
    .from(audit)
    .innerJoin(recent, eq(recent.seq, audit.seq))
    .orderBy(audit.step)
    .all()
    .map(({ step }) => step);
}
