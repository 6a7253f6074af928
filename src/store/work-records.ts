// The line of mails to work on, as rows with leases. Fills ports/records. Who may have ended the process is suspected: after the
// first time that is all of a lease, so those are leased in fewer, then alone, and behind all others, until one is found out.

import { limits } from '../domain/limits.ts';
import type { WorkItem, WorkRecords } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, count, eq, gt, gte, inArray, limitGiven, lt, lte, onlyOne, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { mails, work } from './schema.ts';

const { attemptsMax, interruptionsMax, mailsAtOnce } = limits.pipeline;
const LOST_LEASE = `the work stopped without an answer ${attemptsMax} times, the last time with a lease that ran out`;
const ENDED_THE_PROCESS = `the process ended ${interruptionsMax} times while this mail was in hand`;
/** Of those with one interruption, and of those with more. */
const SUSPECTS_AT_ONCE = [mailsAtOnce, 1] as const;

function prepareLeases(database: DeskDatabase) {
  const nowMs = sql.placeholder('nowMs');
  // The states are not parameters: drizzle.ts says why.
  const isLeased = eq(work.workState, sql.raw("'leased'"));
  const isExpired = and(isLeased, lte(work.leasedUntilMs, nowMs));
  return {
    expired: prepareRead(database, { mailId: work.mailId }, (select) =>
      select.from(work).where(isExpired).limit(onlyOne()),
    ),
    setAsideExpired: database
      .update(work)
      .set({ workState: 'set_aside', leasedUntilMs: null, reason: LOST_LEASE })
      .where(and(isExpired, gte(work.attempts, attemptsMax)))
      .returning({ mailId: work.mailId })
      .prepare(),
    giveBackExpired: database
      .update(work)
      .set({ workState: 'waiting', leasedUntilMs: null })
      .where(and(isExpired, lt(work.attempts, attemptsMax)))
      .prepare(),
    nextInLine: prepareRead(
      database,
      { mailId: work.mailId, attempts: work.attempts, interruptions: work.interruptions },
      (select) =>
        select
          .from(work)
          .where(
            and(
              eq(work.workState, sql.raw("'waiting'")),
              sql`(${work.leasedUntilMs} is null or ${work.leasedUntilMs} <= ${nowMs})`,
            ),
          )
          .orderBy(work.interruptions, work.mailId)
          .limit(limitGiven('limit')),
    ),
    lease: prepareWrite(
      database,
      database
        .update(work)
        .set({
          workState: 'leased',
          attempts: sql`${sql.placeholder('attempt')}`,
          leasedUntilMs: sql`${sql.placeholder('untilMs')}`,
        })
        .where(eq(work.mailId, sql.placeholder('mailId'))),
    ),
  };
}

function prepareEnds(database: DeskDatabase) {
  const ofMail = eq(work.mailId, sql.placeholder('mailId'));
  const isLeased = eq(work.workState, sql.raw("'leased'"));
  const oneLess = sql`max(0, ${work.attempts} - 1)`;
  return {
    read: database.select().from(work).where(ofMail).prepare(),
    finish: prepareWrite(
      database,
      database
        .update(work)
        .set({ workState: 'finished', leasedUntilMs: null, reason: null, interruptions: 0 })
        .where(ofMail),
    ),
    fail: database
      .update(work)
      .set({
        workState: sql`${sql.placeholder('workState')}`,
        leasedUntilMs: null,
        reason: sql`${sql.placeholder('reason')}`,
        interruptions: 0,
      })
      .where(ofMail)
      .prepare(),
    postpone: database
      .update(work)
      .set({
        workState: 'waiting',
        attempts: oneLess,
        leasedUntilMs: sql`${sql.placeholder('untilMs')}`,
        interruptions: 0,
      })
      .where(ofMail)
      .prepare(),
    release: database
      .update(work)
      .set({ workState: 'waiting', attempts: oneLess, leasedUntilMs: null })
      .where(and(ofMail, isLeased))
      .prepare(),
    interrupted: database
      .update(work)
      .set({
        workState: 'waiting',
        attempts: oneLess,
        leasedUntilMs: null,
        interruptions: sql`${work.interruptions} + 1`,
      })
      .where(isLeased)
      .prepare(),
    wakePostponed: database
      .update(work)
      .set({ leasedUntilMs: null })
      .where(and(eq(work.workState, sql.raw("'waiting'")), sql`${work.leasedUntilMs} is not null`))
      .prepare(),
    setAsideSuspects: database
      .update(work)
      .set({ workState: 'set_aside', reason: ENDED_THE_PROCESS })
      .where(and(eq(work.workState, sql.raw("'waiting'")), gte(work.interruptions, interruptionsMax)))
      .returning({ mailId: work.mailId })
      .prepare(),
    retry: database
      .update(work)
      .set({ workState: 'waiting', attempts: 0, leasedUntilMs: null, reason: null, interruptions: 0 })
      .where(and(ofMail, inArray(work.workState, ['finished', 'set_aside'])))
      .returning({ mailId: work.mailId })
      .prepare(),
    counts: database.select({ workState: work.workState, mails: count() }).from(work).groupBy(work.workState).prepare(),
    setAside: database
      .select({ mailId: work.mailId, reason: work.reason })
      .from(work)
      .where(and(eq(work.workState, 'set_aside'), gt(work.mailId, sql.placeholder('after'))))
      .orderBy(work.mailId)
      .limit(limitGiven('limit'))
      .prepare(),
  };
}

/** The head of the line with those behind it that are suspected as much, in as many as may be in hand together. */
function takeTogether<Row extends { readonly interruptions: number }>(line: readonly Row[]): readonly Row[] {
  const suspected = line[0]?.interruptions ?? 0;
  const atOnce = suspected === 0 ? line.length : (SUSPECTS_AT_ONCE[suspected - 1] ?? 1);
  return line.slice(0, atOnce).filter(({ interruptions }) => interruptions === suspected);
}

const countOf = (database: DeskDatabase, mailboxes: readonly string[]) =>
  database
    .select({ workState: work.workState, mails: count() })
    .from(work)
    .innerJoin(mails, eq(mails.id, work.mailId))
    .where(sql`${mails.mailbox} in (select value from json_each(${JSON.stringify(mailboxes)}))`)
    .groupBy(work.workState)
    .all();

export function fillWorkRecords({
  database,
  commits,
  queue,
}: Pick<StoreParts, 'database' | 'commits' | 'queue'>): WorkRecords {
  const leases = prepareLeases(database);
  const ends = prepareEnds(database);

  function lease({ limit, now, leaseSeconds }: Parameters<WorkRecords['lease']>[0]): WorkItem[] {
    const nowMs = Date.parse(now);
    if (leases.expired.get({ nowMs })) {
      for (const { mailId } of leases.setAsideExpired.all({ nowMs })) queue.judge(mailId);
      leases.giveBackExpired.run({ nowMs });
    }
    const untilMs = nowMs + leaseSeconds * 1000;
    return takeTogether(leases.nextInLine.all({ limit, nowMs })).map(({ mailId, attempts }) => {
      const attempt = attempts + 1;
      leases.lease({ mailId, attempt, untilMs });
      return { mailId, attempt };
    });
  }

  function fail(mailId: number, reason: string): 'again' | 'set_aside' {
    const item = ends.read.get({ mailId });
    if (!item) throw new Error(`mail ${mailId} is not in the line of work`);
    const isSetAside = item.attempts >= attemptsMax;
    ends.fail.run({ mailId, workState: isSetAside ? 'set_aside' : 'waiting', reason });
    if (isSetAside) queue.judge(mailId);
    return isSetAside ? 'set_aside' : 'again';
  }

  return {
    lease: (options) => commits.join(() => lease(options)),
    finish: (mailId) =>
      commits.join(() => {
        if (ends.finish({ mailId }).changes === 0) throw new Error(`mail ${mailId} is not in the line of work`);
        queue.judge(mailId);
      }),
    fail: (mailId, { reason }) => commits.join(() => fail(mailId, reason)),
    postpone: (mailId, until) => commits.join(() => void ends.postpone.run({ mailId, untilMs: Date.parse(until) })),
    release: (mailId) => commits.join(() => void ends.release.run({ mailId })),
    giveBackLeases: () =>
      commits.join(() => {
        ends.wakePostponed.run();
        ends.interrupted.run();
        const setAside = ends.setAsideSuspects.all();
        for (const { mailId } of setAside) queue.judge(mailId);
        return setAside.map(({ mailId }) => ({ mailId, reason: ENDED_THE_PROCESS }));
      }),
    retry: (mailId) => commits.join(() => ends.retry.get({ mailId }) !== undefined),
    counts(mailboxes = null) {
      const counted = mailboxes === null ? ends.counts.all() : countOf(database, mailboxes);
      const rows = new Map(counted.map((row) => [row.workState, row.mails]));
      const of = (state: 'waiting' | 'leased' | 'set_aside' | 'finished') => rows.get(state) ?? 0;
      return { waiting: of('waiting'), leased: of('leased'), setAside: of('set_aside'), finished: of('finished') };
    },
    listSetAside: (limit, after = 0) =>
      ends.setAside.all({ limit, after }).map((row) => ({ mailId: row.mailId, reason: row.reason ?? '' })),
  };
}
