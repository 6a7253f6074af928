// The desk's policies and help articles, by passage: found by words (SQLite's FTS5, ranked by BM25) and by the nearness of vectors. Fills
// ports/records.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { AuditRecords, KnowledgeRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { count, eq, inArray, isNull, ne, or, sql } from './drizzle.ts';
import { knowledgeDocuments, knowledgePassages } from './schema.ts';

const passageColumns = {
  id: knowledgePassages.id,
  document: knowledgeDocuments.name,
  title: knowledgeDocuments.title,
  heading: knowledgePassages.heading,
  text: knowledgePassages.text,
  language: knowledgeDocuments.language,
  asOf: knowledgeDocuments.addedAt,
};
const documentColumns = {
  id: knowledgeDocuments.id,
  name: knowledgeDocuments.name,
  title: knowledgeDocuments.title,
  language: knowledgeDocuments.language,
  contentDigest: knowledgeDocuments.contentDigest,
  addedAt: knowledgeDocuments.addedAt,
  passages: count(knowledgePassages.id),
};

/** A heading says what its passage is about: a word in it counts for more. */
const HEADING_WEIGHT = 3;

const describePassage = (row: Omit<Passage, 'digest'>): Passage => ({
  ...row,
  digest: hash('sha256', row.text, 'hex'),
});

export function fillKnowledgeRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): KnowledgeRecords {
  const selectPassages = () =>
    database
      .select(passageColumns)
      .from(knowledgePassages)
      .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId));

  function save({ passages, ...document }: Parameters<KnowledgeRecords['save']>[0]): number {
    database.delete(knowledgeDocuments).where(eq(knowledgeDocuments.name, document.name)).run();
    const { id } = database.insert(knowledgeDocuments).values(document).returning({ id: knowledgeDocuments.id }).get();
    for (const [place, passage] of passages.entries())
      database
        .insert(knowledgePassages)
        .values({ documentId: id, place, ...passage })
        .run();
    const { name, contentDigest, addedAt } = document;
    const content = { name, contentDigest, passages: passages.length };
    audit.append({ mailId: null, at: addedAt, step: 'add_knowledge', content });
    return id;
  }

  function remove(name: string, at: string): boolean {
    const removed = database
      .delete(knowledgeDocuments)
      .where(eq(knowledgeDocuments.name, name))
      .returning({ id: knowledgeDocuments.id })
      .get();
    if (removed === undefined) return false;
    audit.append({ mailId: null, at, step: 'remove_knowledge', content: { name } });
    return true;
  }

  return {
    save: (document) => commits.join(() => save(document)),
    remove: (name, at) => commits.join(() => remove(name, at)),
    list: () =>
      database
        .select(documentColumns)
        .from(knowledgeDocuments)
        .leftJoin(knowledgePassages, eq(knowledgePassages.documentId, knowledgeDocuments.id))
        .groupBy(knowledgeDocuments.id)
        .orderBy(knowledgeDocuments.name)
        .limit(limits.knowledge.documentsMax)
        .all(),
    search: (words, limit) => {
      const query = quoteAnyWord(words);
      if (query === null) return [];
      return selectPassages()
        .innerJoin(sql`passage_text`, sql`passage_text.rowid = ${knowledgePassages.id}`)
        .where(sql`passage_text match ${query}`)
        .orderBy(sql`bm25(passage_text, ${HEADING_WEIGHT}, 1)`)
        .limit(Math.min(limit, limits.knowledge.hitsMax))
        .all()
        .map(describePassage);
    },
    read: (passageIds) =>
      selectPassages()
        .where(inArray(knowledgePassages.id, passageIds.slice(0, limits.knowledge.hitsMax)))
        .all()
        .map(describePassage),
    listUnembedded: (model, limit) =>
      selectPassages()
        .where(or(isNull(knowledgePassages.embeddedBy), ne(knowledgePassages.embeddedBy, model)))
        .orderBy(knowledgePassages.id)
        .limit(limit)
        .all()
        .map(describePassage),
    saveEmbedding: (passageId, embedding, embeddedBy) =>
      commits.join(() => {
        database
          .update(knowledgePassages)
          .set({ embedding: writeVector(embedding), embeddedBy })
          .where(eq(knowledgePassages.id, passageId))
          .run();
      }),
    nearest: (embedding, model, limit) =>
      database
        .select({ id: knowledgePassages.id, embedding: knowledgePassages.embedding })
        .from(knowledgePassages)
        .where(eq(knowledgePassages.embeddedBy, model))
        .limit(limits.knowledge.passagesMax)
        .all()
        .map(({ id, embedding: bytes }) => ({ id, likeness: bytes === null ? 0 : multiply(embedding, bytes) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, limit),
  };
}

/** Plain words as an FTS5 query: every word quoted, any of them wanted. Null where there is no word to look for. */
function quoteAnyWord(words: string): string | null {
  const wanted = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [])];
  const taken = wanted.slice(0, limits.knowledge.queryWordsMax);
  return taken.length === 0 ? null : taken.map((word) => `"${word}"`).join(' OR ');
}

function writeVector(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [at, value] of vector.entries()) bytes.writeFloatLE(value, at * 4);
  return bytes;
}

/** The cosine of two vectors of length one. */
function multiply(vector: Float32Array, bytes: Buffer): number {
  if (bytes.length !== vector.length * 4) return 0;
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] ?? 0) * bytes.readFloatLE(at * 4);
  return sum;
}
