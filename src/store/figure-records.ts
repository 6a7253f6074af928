// The figures of a desk, counted over the short rows that follow-figures.ts keeps: each in one pass of SQL, none of which reads a mail or a run.
// Fills ports/figure-records.
import type { MailEnd } from '../domain/figures.ts';
import type { Intent } from '../domain/intent.ts';
import type {
  DecidedCounts,
  EditedWords,
  EndCounts,
  FigureRecords,
  FigureSpan,
  PersonCounts,
} from '../ports/figure-records.ts';
import type { StoreParts } from './database.ts';
import { sql } from './drizzle.ts';
import { inSeconds } from './follow-figures.ts';
import { IS_DECISION_OF_PERSON } from './schema.ts';

/** As every figure has them, in this order. */
const ENDS: Readonly<Record<MailEnd, ReturnType<typeof sql.raw>>> = {
  sent: sql.raw("coalesce(sum(decision = 'sent_alone'), 0)"),
  drafted: sql.raw("coalesce(sum(decision is not 'sent_alone' and outcome in ('send', 'draft')), 0)"),
  escalated: sql.raw("coalesce(sum(decision is not 'sent_alone' and outcome = 'escalate'), 0)"),
  ignored: sql.raw("coalesce(sum(decision is not 'sent_alone' and outcome = 'ignore'), 0)"),
};
const END_COLUMNS = sql`${ENDS.sent} as sent, ${ENDS.drafted} as drafted, ${ENDS.escalated} as escalated, ${ENDS.ignored} as ignored`;
/** Why a mail waits that every rule would send: its mailbox lets it not leave alone, or a cap or the kill switch held it. */
const HELD_BACK = 'held_back';

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

  /** The ids of the mails of a span lie together: they are walked through in that order, and not looked up one by one. */
  function handledIn(span: FigureSpan) {
    const ids = database.get<{ first: number | null; last: number | null }>(
      sql`select min(mail_id) as first, max(mail_id) as last from mail_figures where ${isIn('handled_at', span)}`,
    );
    return sql`mail_id between ${ids.first} and ${ids.last} and ${isIn('+handled_at', span)} and ${isSeen(span.mailboxes)}`;
  }

  function readSeconds(query: ReturnType<typeof sql>): readonly number[] {
    const { seconds } = database.get<{ seconds: string }>(query);
    return (JSON.parse(seconds) as number[]).sort((a, b) => a - b);
  }

  return {
    countByTime({ mailboxes, bounds }) {
      return bounds.slice(1).map((until, index) => {
        const since = bounds[index] ?? until;
        return database.get<EndCounts>(
          sql`select ${END_COLUMNS} from mail_figures where ${isIn('handled_at', { since, until })} and ${isSeen(mailboxes)}`,
        );
      });
    },
    countByKind(span) {
      type Row = { mailbox: string; intent: Intent | null; language: string } & Record<MailEnd, number>;
      return database
        .all<Row>(
          // By one text: to sort by three takes half as long again.
          sql`select mailbox, intent, language, ${END_COLUMNS} from mail_figures where ${handledIn(span)}
            group by coalesce(intent, '') || ' ' || language || ' ' || mailbox`,
        )
        .map(({ mailbox, intent, language, ...ends }) => ({ mailbox, intent, language, ends }));
    },
    countHeld(span) {
      const why = sql`iif(held_by = '', '${sql.raw(HELD_BACK)}', held_by)`;
      const rows = database.all<{ held: string; mails: number }>(
        sql`select ${why} as held, count(*) as mails from mail_figures
          where ${handledIn(span)} and decision is not 'sent_alone' and (held_by <> '' or outcome = 'send') group by held_by`,
      );
      const sums = new Map<string, number>();
      for (const { held, mails } of rows)
        for (const heldBy of new Set(held.split(' '))) sums.set(heldBy, (sums.get(heldBy) ?? 0) + mails);
      return [...sums].map(([heldBy, mails]) => ({ heldBy, mails })).sort((a, b) => b.mails - a.mails);
    },
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
    countByPerson: (span, limit) =>
      database
        .all<PersonCounts & { readonly newestAt: string }>(
          sql`with said as (
              select at, step, mail_id, json_extract(content, '$.by.id') as id, json_extract(content, '$.by.name') as name,
                json_extract(content, '$.sent') as sent
              from audit where ${sql.raw(IS_DECISION_OF_PERSON)} and at >= ${span.since} and at < ${span.until} and content is not null)
            select id, name, max(at) as newestAt,
              coalesce(sum(step = 'approval' and sent is 1), 0) as approved,
              coalesce(sum(step = 'approval' and sent is 1 and not is_edited), 0) as unedited,
              count(distinct iif(step = 'draft_edited', mail_id, null)) as edited,
              count(distinct iif(step in ('draft_rejected', 'rejected_on_page'), mail_id, null)) as rejected,
              coalesce(sum(step = 'escalated_by_person'), 0) as escalated,
              coalesce(sum(step = 'draft_withdrawn'), 0) as takenOver
            from said join mail_figures using (mail_id)
            where id is not null and ${isSeen(span.mailboxes)}
            group by id order by count(*) desc limit ${limit}`,
        )
        .map(({ newestAt: _, ...person }) => person),
    noteApproved: (mailId) => commits.join(() => figures.noteApproved(mailId)),
  };
}
