// What language models were asked and what it cost, summed by day, model and task: for the budget and for people. Fills ports/records.
import type { ModelUsageRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { desc, gte, sql } from './drizzle.ts';
import { modelUsage } from './schema.ts';

export function fillModelUsageRecords({
  database,
  commits,
}: Pick<StoreParts, 'database' | 'commits'>): ModelUsageRecords {
  const added = {
    calls: sql`calls + excluded.calls`,
    faults: sql`faults + excluded.faults`,
    inputTokens: sql`input_tokens + excluded.input_tokens`,
    outputTokens: sql`output_tokens + excluded.output_tokens`,
    costMicroUsd: sql`cost_micro_usd + excluded.cost_micro_usd`,
  };
  const sums = {
    calls: sumOf('calls'),
    faults: sumOf('faults'),
    inputTokens: sumOf('input_tokens'),
    outputTokens: sumOf('output_tokens'),
    costMicroUsd: sumOf('cost_micro_usd'),
  };
  return {
    add: ({ at, isFault, ...call }) =>
      commits.join(() => {
        database
          .insert(modelUsage)
          .values({ ...call, day: at.slice(0, 10), calls: 1, faults: isFault ? 1 : 0 })
          .onConflictDoUpdate({ target: [modelUsage.day, modelUsage.model, modelUsage.task], set: added })
          .run();
      }),
    sumSince: (firstDay) => {
      const row = database.select(sums).from(modelUsage).where(gte(modelUsage.day, firstDay)).get();
      if (row === undefined) throw new Error('A sum without a group has one row.');
      return row;
    },
    listSince: (firstDay, limit) =>
      database
        .select()
        .from(modelUsage)
        .where(gte(modelUsage.day, firstDay))
        .orderBy(desc(modelUsage.day), modelUsage.model, modelUsage.task)
        .limit(limit)
        .all(),
  };
}

const sumOf = (column: string) => sql<number>`coalesce(sum(${sql.identifier(column)}), 0)`;
