// The figures of a desk, counted over the short rows that follow-figures.ts keeps: each in one pass of SQL, none of which reads a mail or a run.
// Fills ports/figure-records.
import type { DecidedCounts, EditedWords, FigureRecords, FigureSpan } from '../ports/figure-records.ts';
import { countHandledIn } from './count-handled.ts';
import { countPeopleIn } from './count-people.ts';
import type { StoreParts } from './database.ts';
import { sql } from './drizzle.ts';
import { inSeconds } from './follow-figures.ts';

export function fillFigureRecords({
  database,
  commits,
  figures,
}: Pick<StoreParts, 'database' | 'commits' | 'figures'>): FigureRecords {
  const isSeen = (mailboxes: FigureSpan['mailboxes'], table = '') =>
    mailboxes === null
      ? sql.raw('1')
      : sql`${sql.raw(`${table}mailbox`)} in (select value from json_each(${JSON.stringify(mailboxes)}))`;
  const isIn = (column: string, { since, until }: Pick<FigureSpan, 'since' | 'until'>) =>
    sql`${sql.raw(column)} >= ${inSeconds(since)} and ${sql.raw(column)} < ${inSeconds(until)}`;

  function readSeconds(query: ReturnType<typeof sql>): readonly number[] {
    const { seconds } = database.get<{ seconds: string }>(query);
    return (JSON.parse(seconds) as number[]).sort((a, b) => a - b);
  }

  return {
    countHandled: countHandledIn(database),
    countDecided: (span) =>
      database.get<DecidedCounts>(
        sql`select
            coalesce(sum(decision = 'sent_alone'), 0) as sentAlone,
            coalesce(sum(decision = 'approved'), 0) as approved,
            coalesce(sum(decision = 'approved' and not is_edited), 0) as unedited,
            coalesce(sum(decision = 'rejected'), 0) as rejected
          from mail_figures where ${isIn('decided_at', span)} and ${isSeen(span.mailboxes)}`,
      ),
    listEdits(span) {
      const rows = database.all<EditedWords | Record<keyof EditedWords, null>>(
        sql`select words_kept as kept, words_removed as removed, words_added as added from mail_figures
          where ${isIn('decided_at', span)} and decision = 'approved' and is_edited and ${isSeen(span.mailboxes)}`,
      );
      const words = rows.filter((row): row is EditedWords => row.kept !== null);
      return { words, unclear: rows.length - words.length };
    },
    listFirstAnswers: (span) =>
      readSeconds(
        sql`select json_group_array(answered_at - received_at) as seconds from mail_figures
          where ${isIn('answered_at', span)} and thread_id = mail_id and ${isSeen(span.mailboxes)}`,
      ),
    listResolutions: (span) =>
      readSeconds(
        sql`with ended as (
            select thread_id, max(answered_at) as at from mail_figures
            where answered_at >= ${inSeconds(span.since)} and thread_id is not null and ${isSeen(span.mailboxes)}
            group by thread_id having max(answered_at) < ${inSeconds(span.until)})
          select json_group_array(ended.at - first.received_at) as seconds
          from ended join mail_figures first on first.mail_id = ended.thread_id
          where ${isSeen(span.mailboxes, 'first.')}
            and not exists (select 1 from queue_items where thread_id = ended.thread_id and state IN ('waiting', 'snoozed'))`,
      ),
    countByPerson: countPeopleIn(database),
    noteApproved: (mailId) => commits.join(() => figures.noteApproved(mailId)),
  };
}
