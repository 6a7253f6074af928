// The line of mails to work on, as rows with leases: a crash gives a lease back when its time has passed. Fills ports/records.
// A lease counts as an attempt, so that a mail which kills the process each time is set aside too.

import { limits } from '../domain/limits.ts';
import type { WorkRecords } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, count, eq, gte, inArray, limitGiven, lt, lte, sql } from './drizzle.ts';
import { work } from './schema.ts';

const { attemptsMax } = limits.pipeline;
const LOST_LEASE = `the work stopped without an answer ${attemptsMax} times, the last time with a lease that ran out`;

function prepareLeases(database: DeskDatabase) {
  const nowMs = sql.placeholder('nowMs');
  const isExpired = and(eq(work.workState, 'leased'), lte(work.leasedUntilMs, nowMs));
  const nextInLine = database
    .select({ mailId: work.mailId })
    .from(work)
    // Not a parameter: drizzle.ts says why.
    .where(eq(work.workState, sql.raw("'waiting'")))
    .orderBy(work.mailId)
    .limit(limitGiven('limit'));
  return {
    setAsideExpired: database
      .update(work)
      .set({ workState: 'set_aside', leasedUntilMs: null, reason: LOST_LEASE })
      .where(and(isExpired, gte(work.attempts, attemptsMax)))
      .prepare(),
    giveBackExpired: database
      .update(work)
      .set({ workState: 'waiting', leasedUntilMs: null })
      .where(and(isExpired, lt(work.attempts, attemptsMax)))
      .prepare(),
    lease: database
      .update(work)
      .set({
        workState: 'leased',
        attempts: sql`${work.attempts} + 1`,
        leasedUntilMs: sql`${sql.placeholder('untilMs')}`,
      })
      .where(inArray(work.mailId, nextInLine))
      .returning({ mailId: work.mailId, attempt: work.attempts })
      .prepare(),
  };
}

function prepareEnds(database: DeskDatabase) {
  const ofMail = eq(work.mailId, sql.placeholder('mailId'));
  return {
    read: database.select().from(work).where(ofMail).prepare(),
    finish: database
      .update(work)
      .set({ workState: 'finished', leasedUntilMs: null, reason: null })
      .where(ofMail)
      .returning({ mailId: work.mailId })
      .prepare(),
    fail: database
      .update(work)
      .set({
        workState: sql`${sql.placeholder('workState')}`,
        leasedUntilMs: null,
        reason: sql`${sql.placeholder('reason')}`,
      })
      .where(ofMail)
      .prepare(),
    retry: database
      .update(work)
      .set({ workState: 'waiting', attempts: 0, leasedUntilMs: null, reason: null })
      .where(and(ofMail, inArray(work.workState, ['finished', 'set_aside'])))
      .returning({ mailId: work.mailId })
      .prepare(),
    counts: database.select({ workState: work.workState, mails: count() }).from(work).groupBy(work.workState).prepare(),
    setAside: database
      .select({ mailId: work.mailId, reason: work.reason })
      .from(work)
      .where(eq(work.workState, 'set_aside'))
      .orderBy(work.mailId)
      .limit(limitGiven('limit'))
      .prepare(),
  };
}

export function fillWorkRecords({ database, commits }: Pick<StoreParts, 'database' | 'commits'>): WorkRecords {
  const leases = prepareLeases(database);
  const ends = prepareEnds(database);

  function fail(mailId: number, reason: string): 'again' | 'set_aside' {
    const item = ends.read.get({ mailId });
    if (!item) throw new Error(`mail ${mailId} is not in the line of work`);
    const isSetAside = item.attempts >= attemptsMax;
    ends.fail.run({ mailId, workState: isSetAside ? 'set_aside' : 'waiting', reason });
    return isSetAside ? 'set_aside' : 'again';
  }

  return {
    lease: ({ limit, now, leaseSeconds }) =>
      commits.join(() => {
        const nowMs = Date.parse(now);
        leases.setAsideExpired.run({ nowMs });
        leases.giveBackExpired.run({ nowMs });
        const leased = leases.lease.all({ limit, untilMs: nowMs + leaseSeconds * 1000 });
        return leased.sort((a, b) => a.mailId - b.mailId);
      }),
    finish: (mailId) =>
      commits.join(() => {
        if (!ends.finish.get({ mailId })) throw new Error(`mail ${mailId} is not in the line of work`);
      }),
    fail: (mailId, { reason }) => commits.join(() => fail(mailId, reason)),
    retry: (mailId) => commits.join(() => ends.retry.get({ mailId }) !== undefined),
    counts() {
      const rows = new Map(ends.counts.all().map((row) => [row.workState, row.mails]));
      const of = (state: 'waiting' | 'leased' | 'set_aside' | 'finished') => rows.get(state) ?? 0;
      return { waiting: of('waiting'), leased: of('leased'), setAside: of('set_aside'), finished: of('finished') };
    },
    listSetAside: (limit) =>
      ends.setAside.all({ limit }).map((row) => ({ mailId: row.mailId, reason: row.reason ?? '' })),
  };
}
