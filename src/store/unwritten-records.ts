// Turns that no notice could be written of. Fills ports/unwritten-records. That a person is told is written before the call, so that a crash never tells twice.
import { limits } from '../domain/limits.ts';
import { mayTellAgain } from '../domain/matter.ts';
import type { UnwrittenRecords } from '../ports/unwritten-records.ts';
import type { StoreParts } from './database.ts';
import { asc, eq, inArray, limitGiven, sql } from './drizzle.ts';
import { inOneForm } from './ledger-columns.ts';
import { noticeOrders, noticeTurns, unwrittenTurns } from './schema.ts';

export function fillUnwrittenRecords({
  database,
  commits,
}: Pick<StoreParts, 'database' | 'commits'>): UnwrittenRecords {
  const { noticeAttemptsMax } = limits.escalations;
  const toTell = database
    .select({
      turnId: unwrittenTurns.turnId,
      kind: noticeTurns.kind,
      orderNumber: noticeOrders.orderNumber,
      detail: unwrittenTurns.detail,
      attempts: unwrittenTurns.attempts,
      triedAt: unwrittenTurns.triedAt,
    })
    .from(unwrittenTurns)
    .innerJoin(noticeTurns, eq(noticeTurns.id, unwrittenTurns.turnId))
    .innerJoin(noticeOrders, eq(noticeOrders.orderId, noticeTurns.orderId))
    .where(sql`(state IS NULL OR state = 'failed') AND attempts < ${noticeAttemptsMax}`)
    .orderBy(asc(unwrittenTurns.turnId))
    .limit(limitGiven('limit'))
    .prepare();
  return {
    add: (turnId, detail) =>
      commits.join(() => void database.insert(unwrittenTurns).values({ turnId, detail }).onConflictDoNothing().run()),
    listToTell: (now, limit) =>
      toTell
        .all({ limit })
        .flatMap(({ attempts, triedAt: at, ...turn }) =>
          at === null || mayTellAgain({ attempts, at }, now) ? [turn] : [],
        ),
    begin: (turnIds, at) =>
      commits.join(() => {
        database
          .update(unwrittenTurns)
          .set({ state: 'telling', attempts: sql`attempts + 1`, triedAt: inOneForm(at) })
          .where(inArray(unwrittenTurns.turnId, [...turnIds]))
          .run();
      }),
    settle: (turnIds, state) =>
      commits.join(() => {
        database
          .update(unwrittenTurns)
          .set({ state })
          .where(inArray(unwrittenTurns.turnId, [...turnIds]))
          .run();
      }),
  };
}
