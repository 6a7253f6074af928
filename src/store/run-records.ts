// Each run of a mail through the pipeline, whole, as JSON. Fills ports/records; the mail's ties to orders follow its newest run.

import type { RunRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { desc, eq, gt, integerGiven, limitGiven, onlyOne, sql } from './drizzle.ts';
import { prepareWrite } from './hot-statements.ts';
import { tieOrders } from './order-ties.ts';
import { runs } from './schema.ts';

export function fillRunRecords({ database, commits }: Pick<StoreParts, 'database' | 'commits'>): RunRecords {
  const ties = tieOrders(database);
  const newest = database
    .select({ at: runs.at, outcome: runs.outcome, json: runs.json })
    .from(runs)
    .where(eq(runs.mailId, integerGiven('mailId')))
    .orderBy(desc(runs.id))
    .limit(onlyOne())
    .prepare();
  const after = database
    .select({ id: runs.id, mailId: runs.mailId, at: runs.at, outcome: runs.outcome, json: runs.json })
    .from(runs)
    .where(gt(runs.id, integerGiven('id')))
    .orderBy(runs.id)
    .limit(limitGiven('limit'))
    .prepare();
  const insert = prepareWrite(
    database,
    database.insert(runs).values({
      mailId: sql.placeholder('mailId'),
      at: sql.placeholder('at'),
      outcome: sql.placeholder('outcome'),
      orderNumbers: sql.placeholder('orderNumbers'),
      json: sql.placeholder('json'),
    }),
  );
  return {
    save: (run) =>
      commits.join(() => {
        const { mailId, orderNumbers } = run;
        const before = ties.readByRun(mailId);
        ties.replace(mailId, { before, now: orderNumbers, readHeld: () => ties.readByIndex(mailId) });
        insert({ ...run });
      }),
    read: (mailId) => newest.get({ mailId }) ?? null,
    listAfter: (id, limit) => after.all({ id, limit }),
  };
}
