// The desk's policies and help articles, by passage: found by words (SQLite's FTS5, ranked by BM25) and by the nearness of vectors. Fills
// ports/records. The words are put in as src/knowledge folds them; deletions reach the index by a trigger.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { DocumentToSave, KnowledgeRecords, SearchTerm } from '../ports/knowledge-records.ts';
import type { AuditRecords } from '../ports/records.ts';
import { prepareApproved } from './approved-mails.ts';
import type { StoreParts } from './database.ts';
import { count, eq, inArray, isNull, ne, or, sql } from './drizzle.ts';
import { keepVersions } from './knowledge-kept.ts';
import { keepVectors } from './passage-vectors.ts';
import { keepWords } from './passage-words.ts';
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
  origin: knowledgeDocuments.origin,
  by: knowledgeDocuments.changedBy,
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
  const vectors = keepVectors(database);
  const kept = keepVersions(database);
  const words = keepWords(database);
  const forget = (): void => {
    vectors.forget();
    words.forget();
  };
  const selectPassages = () =>
    database
      .select(passageColumns)
      .from(knowledgePassages)
      .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId));
  const best = sql`(select rowid as id, bm25(passage_words, 0, ${sql.raw(`${HEADING_WEIGHT}`)}, 1) as badness from passage_words where passage_words match ${sql.placeholder('query')} order by badness limit (${sql.placeholder('limit')} + 0)) as best`;
  const bestByWords = selectPassages()
    .innerJoin(best, sql`best.id = ${knowledgePassages.id}`)
    .orderBy(sql`best.badness`, knowledgePassages.id)
    .prepare();

  function save({ passages, page, ...document }: DocumentToSave): number {
    if (page?.isRestored) kept.forget(document.name);
    kept.keep(document.name, document.addedAt, 'replaced');
    database.delete(knowledgeDocuments).where(eq(knowledgeDocuments.name, document.name)).run();
    const { origin = 'file', source = null, by } = page ?? {};
    const { id } = database
      .insert(knowledgeDocuments)
      .values({ ...document, origin, source, changedBy: by?.name ?? null })
      .returning({ id: knowledgeDocuments.id })
      .get();
    for (const [place, { heading, text, terms }] of passages.entries()) {
      const row = database
        .insert(knowledgePassages)
        .values({ documentId: id, place, heading, text })
        .returning({ id: knowledgePassages.id })
        .get();
      database.run(
        sql`insert into passage_words (rowid, language, heading, words) values (${row.id}, ${document.language}, ${terms.heading}, ${terms.words})`,
      );
    }
    forget();
    const { name, contentDigest, addedAt } = document;
    const content = { name, contentDigest, passages: passages.length, ...(by === undefined ? {} : { by, origin }) };
    const step = page?.isRestored ? 'restore_knowledge' : 'add_knowledge';
    audit.append({ mailId: null, at: addedAt, step, content });
    return id;
  }

  const remove: KnowledgeRecords['remove'] = (name, at, by) => {
    kept.keep(name, at, 'removed');
    const removed = database
      .delete(knowledgeDocuments)
      .where(eq(knowledgeDocuments.name, name))
      .returning({ id: knowledgeDocuments.id })
      .get();
    if (removed === undefined) return false;
    forget();
    const content = { name, ...(by === undefined ? {} : { by }) };
    audit.append({ mailId: null, at, step: 'remove_knowledge', content });
    return true;
  };

  return {
    save: (document) => commits.join(() => save(document)),
    readWhole: kept.readWhole,
    remove: (name, at, by) => commits.join(() => remove(name, at, by)),
    listKept: kept.list,
    readKept: kept.read,
    forgetKept: (name, at, by) =>
      commits.join(() => {
        if (!kept.forget(name)) return false;
        audit.append({ mailId: null, at, step: 'forget_knowledge', content: { name, by } });
        return true;
      }),
    list: () =>
      database
        .select(documentColumns)
        .from(knowledgeDocuments)
        .leftJoin(knowledgePassages, eq(knowledgePassages.documentId, knowledgeDocuments.id))
        .groupBy(knowledgeDocuments.id)
        .orderBy(knowledgeDocuments.name)
        .limit(limits.knowledge.documentsMax)
        .all(),
    countPassages: words.countPassages,
    search(terms, where, limit) {
      const query = writeQuery(terms, where);
      if (query === null) return [];
      return bestByWords.all({ query, limit: Math.min(limit, limits.knowledge.hitsMax) }).map(describePassage);
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
      commits.join(() => vectors.save(passageId, embedding, embeddedBy)),
    nearest: vectors.nearest,
    listApproved: prepareApproved(database),
  };
}

/** FTS5's own syntax is made here alone: every word is quoted. Null where there is no word to look for. */
function writeQuery(
  terms: readonly SearchTerm[],
  { language, isOther }: { readonly language: string; readonly isOther: boolean },
): string | null {
  const taken = terms.filter(({ word }) => /^[\p{L}\p{N}]{1,60}$/u.test(word)).slice(0, limits.knowledge.queryWordsMax);
  if (taken.length === 0) return null;
  const any = taken.map(({ word, isPrefix }) => `"${word}"${isPrefix ? ' *' : ''}`).join(' OR ');
  const ofLanguage = `(language : "${language.replaceAll('"', '')}")`;
  return `({heading words} : (${any})) ${isOther ? 'NOT' : 'AND'} ${ofLanguage}`;
}
