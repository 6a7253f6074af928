// Of each document of the desk's knowledge the version before its newest change, so that what was replaced or removed can count again. Part of
// knowledge-records.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { KeptDocument, WholeDocument } from '../ports/knowledge-records.ts';
import type { DeskDatabase } from './database.ts';
import { desc, eq, inArray } from './drizzle.ts';
import { knowledgeDocuments, knowledgeKept, knowledgePassages } from './schema.ts';

const Passages = z.array(z.strictObject({ heading: z.string(), text: z.string() }));

const keptColumns = {
  name: knowledgeKept.name,
  title: knowledgeKept.title,
  language: knowledgeKept.language,
  contentDigest: knowledgeKept.contentDigest,
  addedAt: knowledgeKept.addedAt,
  origin: knowledgeKept.origin,
  by: knowledgeKept.changedBy,
};

export function keepVersions(database: DeskDatabase) {
  function readWhole(name: string): WholeDocument | null {
    const found = database.select().from(knowledgeDocuments).where(eq(knowledgeDocuments.name, name)).get();
    if (found === undefined) return null;
    const { id, changedBy: by, ...document } = found;
    const passages = database
      .select({ heading: knowledgePassages.heading, text: knowledgePassages.text })
      .from(knowledgePassages)
      .where(eq(knowledgePassages.documentId, id))
      .orderBy(knowledgePassages.place)
      .all();
    return { ...document, by, passages };
  }

  /** The oldest beyond the bound are gone for good. */
  function dropOldest(): void {
    const beyond = database
      .select({ name: knowledgeKept.name })
      .from(knowledgeKept)
      .orderBy(desc(knowledgeKept.keptAt), knowledgeKept.name)
      .limit(1)
      .offset(limits.knowledge.keptMax);
    database.delete(knowledgeKept).where(inArray(knowledgeKept.name, beyond)).run();
  }

  return {
    readWhole,
    /** What stands under that name, before it is changed; nothing where there is none. */
    keep(name: string, keptAt: string, ended: KeptDocument['ended']): void {
      const whole = readWhole(name);
      if (whole === null) return;
      const { passages, by, ...document } = whole;
      const row = { ...document, changedBy: by, passages: JSON.stringify(passages), keptAt, ended };
      database.insert(knowledgeKept).values(row).onConflictDoUpdate({ target: knowledgeKept.name, set: row }).run();
      dropOldest();
    },
    list: (): readonly KeptDocument[] =>
      database
        .select({ ...keptColumns, keptAt: knowledgeKept.keptAt, ended: knowledgeKept.ended })
        .from(knowledgeKept)
        .orderBy(desc(knowledgeKept.keptAt), knowledgeKept.name)
        .limit(limits.knowledge.keptMax)
        .all(),
    read(name: string): WholeDocument | null {
      const found = database
        .select({ ...keptColumns, source: knowledgeKept.source, passages: knowledgeKept.passages })
        .from(knowledgeKept)
        .where(eq(knowledgeKept.name, name))
        .get();
      return found === undefined ? null : { ...found, passages: Passages.parse(JSON.parse(found.passages)) };
    },
    forget: (name: string): boolean =>
      database
        .delete(knowledgeKept)
        .where(eq(knowledgeKept.name, name))
        .returning({ name: knowledgeKept.name })
        .get() !== undefined,
  };
}
