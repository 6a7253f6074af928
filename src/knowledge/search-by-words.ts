// What would be found for a question by its words alone, for a person who wants to see it. Called by `waybill knowledge search` and by the
// page's routes.
import { detectLanguage } from '../classify/detect-language.ts';
import { limits } from '../domain/limits.ts';
import type { KnowledgeRecords } from '../ports/knowledge-records.ts';
import { findPassages, type RankedPassage } from './find-passages.ts';

/** `saidLanguage` null: as the question tells. */
export async function searchByWords(
  records: KnowledgeRecords,
  words: string,
  saidLanguage: string | null,
): Promise<{ readonly language: string; readonly found: readonly RankedPassage[] }> {
  const language = saidLanguage ?? detectLanguage(words).language;
  return { language, found: await findPassages(records, null, { words, language, limit: limits.knowledge.hitsMax }) };
}
