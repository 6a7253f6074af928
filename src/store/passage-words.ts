// How many passages hold a word, counted once until the documents change: the same words are asked for again and again, and counting a
// frequent one reads every place where it stands. Part of knowledge-records.
import { limits } from '../domain/limits.ts';
import type { KnowledgeRecords, SearchTerm } from '../ports/knowledge-records.ts';
import type { DeskDatabase } from './database.ts';
import { count, sql } from './drizzle.ts';
import { knowledgePassages } from './schema.ts';

const COUNTS_KEPT_MAX = 10_000;

export function keepWords(database: DeskDatabase) {
  const countAll = database.select({ all: count() }).from(knowledgePassages).prepare();
  const countHeld = database
    .select({ held: sql<number>`coalesce(sum(doc), 0)` })
    .from(sql`passage_vocabulary`)
    .where(sql`term >= ${sql.placeholder('from')} and term <= ${sql.placeholder('to')}`)
    .prepare();
  const counts = new Map<string, number>();
  let all: number | null = null;

  function countHolding({ word, isPrefix }: SearchTerm): number {
    const to = isPrefix ? `${word}\u{10ffff}` : word;
    const known = counts.get(to);
    if (known !== undefined) return known;
    const held = countHeld.get({ from: word, to })?.held ?? 0;
    if (counts.size >= COUNTS_KEPT_MAX) counts.clear();
    counts.set(to, held);
    return held;
  }

  return {
    forget(): void {
      counts.clear();
      all = null;
    },
    countPassages(terms: readonly SearchTerm[]): ReturnType<KnowledgeRecords['countPassages']> {
      all ??= countAll.get()?.all ?? 0;
      return { all, holding: terms.slice(0, limits.knowledge.queryWordsMax).map(countHolding) };
    },
  };
}
