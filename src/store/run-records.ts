// Each run of a mail through the pipeline, whole, as JSON. Fills ports/records; the mail's ties to orders follow its newest run.
import type { RunRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { desc, eq, gt, integerGiven, limitGiven, onlyOne, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { tieOrders } from './order-ties.ts';
import { runs } from './schema.ts';

export function fillRunRecords({
  database,
  commits,
  queue,
  figures,
}: Pick<StoreParts, 'database' | 'commits' | 'queue' | 'figures'>): RunRecords {
  const ties = tieOrders(database);
  const isOfMail = eq(runs.mailId, integerGiven('mailId'));
  const newest = prepareRead(database, { at: runs.at, outcome: runs.outcome, json: runs.json }, (select) =>
    select.from(runs).where(isOfMail).orderBy(desc(runs.id)).limit(onlyOne()),
  );
  const newestOutcome = prepareRead(database, { at: runs.at, outcome: runs.outcome }, (select) =>
    select.from(runs).where(isOfMail).orderBy(desc(runs.id)).limit(onlyOne()),
  );
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
        const { mailId, at, outcome, orderNumbers, json } = run;
        const before = ties.readByRun(mailId);
        ties.replace(mailId, { before, now: orderNumbers, readHeld: () => ties.readByIndex(mailId) });
        // What waited is judged by the run of before.
        queue.noteRun(run);
        figures.noteRun(run);
        insert({ mailId, at, outcome, orderNumbers, json });
      }),
    listHoldingAfter(words, id, limit) {
      const holds = sql.join(
        words.map((word) => sql`instr(json, ${word}) > 0`),
        sql` or `,
      );
      const next = database.all<{ id: number; mailId: number; holds: number }>(
        sql`select id, mail_id as mailId, (${holds}) as holds from runs where id > ${id} order by id limit ${limit}`,
      );
      const mailIds = next.flatMap((run) => (run.holds === 1 ? [run.mailId] : []));
      return { mailIds, readTo: next.at(-1)?.id ?? id, isEnd: next.length < limit };
    },
    read: (mailId) => newest.get({ mailId }) ?? null,
    readOutcome: (mailId) => newestOutcome.get({ mailId }) ?? null,
    listAfter: (id, limit) => after.all({ id, limit }),
  };
}
