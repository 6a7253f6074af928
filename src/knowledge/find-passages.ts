// The passages that answer a question: those nearest by words and those nearest by vectors, joined by their ranks (reciprocal rank fusion:
// Cormack, Clarke and Büttcher, 2009). Called by open-knowledge.ts and by `waybill knowledge search`.
import { limits } from '../domain/limits.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { Model } from '../ports/model.ts';
import type { KnowledgeRecords } from '../ports/records.ts';
import { findByWords } from './find-by-words.ts';

export interface PassageQuery {
  readonly words: string;
  /** ISO 639-1; another code, such as `und`, prefers no language. */
  readonly language: string;
  readonly limit: number;
}

export interface RankedPassage {
  readonly passage: Passage;
  /** The higher the better; to be compared within one answer alone. */
  readonly score: number;
  /** Of the weight of the question's words those that it shares; null where its vector alone found it. */
  readonly wordShare: number | null;
  /** Cosine; null where its words alone found it. */
  readonly likeness: number | null;
}

/** As the paper has it. */
const RANK_OFFSET = 60;
/** How far of the way from the average passage to the very question; models differ in how near any two texts are. */
const LIKENESS_SHARE_MIN = 0.3;

export async function findPassages(
  records: KnowledgeRecords,
  model: Pick<Model, 'embed'> | null,
  query: PassageQuery,
): Promise<readonly RankedPassage[]> {
  const { words, language } = query;
  const byWords = [false, true].map((isOther) => findByWords(records, { words, language, isOther }));
  const byVector = await findByVector(records, model, words);
  const found = new Map<number, RankedPassage>();
  for (const hits of byWords)
    for (const [rank, { passage, share }] of hits.entries())
      found.set(passage.id, { passage, score: 1 / (RANK_OFFSET + rank + 1), wordShare: share, likeness: null });
  for (const [rank, { passage, likeness }] of byVector.entries()) {
    const known = found.get(passage.id);
    const score = (known?.score ?? 0) + 1 / (RANK_OFFSET + rank + 1);
    found.set(passage.id, { passage, score, wordShare: known?.wordShare ?? null, likeness });
  }
  const isOther = ({ passage }: RankedPassage): number => Number(passage.language !== language);
  return [...found.values()]
    .sort((a, b) => isOther(a) - isOther(b) || b.score - a.score || a.passage.id - b.passage.id)
    .slice(0, query.limit);
}

/** None where the model has no vectors, or cannot be asked now. */
async function findByVector(records: KnowledgeRecords, model: Pick<Model, 'embed'> | null, words: string) {
  if (model?.embed === undefined || words.trim() === '') return [];
  const answer = await model.embed([words.slice(0, limits.knowledge.passageCharactersMax)]);
  const [vector] = answer.ok ? answer.value.value : [];
  if (!answer.ok || vector === undefined) return [];
  const { likenessMean, passages } = records.nearest(vector, answer.value.model, limits.knowledge.hitsMax);
  const floor = likenessMean + LIKENESS_SHARE_MIN * (1 - likenessMean);
  const near = passages.filter(({ likeness }) => likeness >= floor);
  const byId = new Map(records.read(near.map(({ id }) => id)).map((passage) => [passage.id, passage]));
  return near.flatMap(({ id, likeness }) => {
    const passage = byId.get(id);
    return passage === undefined ? [] : [{ passage, likeness }];
  });
}
