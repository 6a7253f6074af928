// What shops, carriers and ERPs answered, with an end to each: a cache that webhooks empty. Fills ports/records.
import { limits } from '../domain/limits.ts';
import type { SourceAnswerRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, desc, eq, getTableColumns, inArray, sql } from './drizzle.ts';
import { prepareRead } from './hot-statements.ts';
import { sourceAnswerSubjects, sourceAnswers } from './schema.ts';

/** Durable Objects bind at most 100 values a statement. */
const BOUND_MAX = 90;

export function fillSourceAnswerRecords({
  database,
  commits,
}: Pick<StoreParts, 'database' | 'commits'>): SourceAnswerRecords {
  const { source, key, answer, readAt } = getTableColumns(sourceAnswers);
  // Asked several times for every mail.
  const byKey = prepareRead(database, { source, key, answer, readAt }, (select) =>
    select
      .from(sourceAnswers)
      .where(and(eq(sourceAnswers.source, sql.placeholder('source')), eq(sourceAnswers.key, sql.placeholder('key')))),
  );
  /** With their subjects. */
  const removeIds = (rows: readonly { readonly id: number }[]): number => {
    for (let from = 0; from < rows.length; from += BOUND_MAX) {
      const ids = rows.slice(from, from + BOUND_MAX).map(({ id }) => id);
      database.delete(sourceAnswers).where(inArray(sourceAnswers.id, ids)).run();
    }
    return rows.length;
  };
  /** What has passed its time, and what is nearest to it where there are too many. */
  const tidy = (now: string): void => {
    const { answersMax, answersRemovedAtOnce } = limits.sources;
    const few = (query: ReturnType<typeof selectIds>) => removeIds(query.limit(answersRemovedAtOnce).all());
    few(selectIds().where(sql`${sourceAnswers.keptUntil} < ${now}`));
    const { count } = database.select({ count: sql<number>`count(*)` }).from(sourceAnswers).get() ?? { count: 0 };
    if (count > answersMax) few(selectIds().orderBy(sourceAnswers.keptUntil));
  };
  const selectIds = () => database.select({ id: sourceAnswers.id }).from(sourceAnswers).$dynamic();
  let savedSinceTidy = 0;

  return {
    read: (of, asked) => byKey.get({ source: of, key: asked }) ?? null,
    save: ({ subjects, ...row }) =>
      commits.join(() => {
        const where = and(eq(sourceAnswers.source, row.source), eq(sourceAnswers.key, row.key));
        removeIds(selectIds().where(where).all());
        const { id } = database.insert(sourceAnswers).values(row).returning({ id: sourceAnswers.id }).get();
        for (const subject of new Set(subjects))
          database.insert(sourceAnswerSubjects).values({ answerId: id, subject }).run();
        savedSinceTidy += 1;
        if (savedSinceTidy < limits.sources.answersRemovedAtOnce / 2) return;
        savedSinceTidy = 0;
        tidy(row.readAt);
      }),
    forget: (of, subject) =>
      commits.join(() => {
        if (subject === null) {
          const all = database
            .delete(sourceAnswers)
            .where(eq(sourceAnswers.source, of))
            .returning({ id: sourceAnswers.id });
          return all.all().length;
        }
        const speaking = database
          .select({ id: sourceAnswers.id })
          .from(sourceAnswerSubjects)
          .innerJoin(sourceAnswers, eq(sourceAnswers.id, sourceAnswerSubjects.answerId))
          .where(and(eq(sourceAnswerSubjects.subject, subject), eq(sourceAnswers.source, of)))
          // The others have passed the time in which they are read.
          .orderBy(desc(sourceAnswers.id))
          .limit(limits.sources.answersForgottenAtOnce)
          .all();
        return removeIds(speaking);
      }),
  };
}
