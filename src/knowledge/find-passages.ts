// The passages that answer a question: those nearest by words and those nearest by vectors, joined by their ranks (reciprocal rank fusion:
// Cormack, Clarke and Büttcher, 2009). Called by open-knowledge.ts and search-by-words.ts.
import { limits } from '../domain/limits.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { KnowledgeRecords } from '../ports/knowledge-records.ts';
import type { Model } from '../ports/model.ts';
import { findByWords } from './find-by-words.ts';

export interface PassageQuery {
  /** A question, or several, a line each. */
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
  { words, language, limit }: PassageQuery,
): Promise<readonly RankedPassage[]> {
  const questions = splitQuestions(words);
  const found = new Map<number, RankedPassage>();
  const count = (rank: number, passage: Passage, by: Partial<Pick<RankedPassage, 'wordShare' | 'likeness'>>): void => {
    const known = found.get(passage.id);
    found.set(passage.id, {
      passage,
      score: (known?.score ?? 0) + 1 / (RANK_OFFSET + rank + 1),
      wordShare: greater(known?.wordShare, by.wordShare),
      likeness: greater(known?.likeness, by.likeness),
    });
  };
  for (const question of questions)
    for (const isOther of [false, true])
      for (const [rank, { passage, share }] of findByWords(records, { words: question, language, isOther }).entries())
        count(rank, passage, { wordShare: share });
  for (const hits of await findByVectors(records, model, questions))
    for (const [rank, { passage, likeness }] of hits.entries()) count(rank, passage, { likeness });
  const isOther = ({ passage }: RankedPassage): number => Number(passage.language !== language);
  return [...found.values()]
    .sort((a, b) => isOther(a) - isOther(b) || b.score - a.score || a.passage.id - b.passage.id)
    .slice(0, limit);
}

const greater = (one: number | null = null, other: number | null = null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** The points of a mail stand a line each, and no passage answers all of them; a longer text is one question. */
function splitQuestions(words: string): readonly string[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= limits.model.pointsMax ? lines : [words];
}

interface Near {
  readonly passage: Passage;
  readonly likeness: number;
}

/** For each question; none where the model has no vectors, or cannot be asked now. */
async function findByVectors(
  records: KnowledgeRecords,
  model: Pick<Model, 'embed'> | null,
  questions: readonly string[],
): Promise<readonly (readonly Near[])[]> {
  if (model?.embed === undefined || questions.length === 0) return [];
  const { passageCharactersMax, hitsMax } = limits.knowledge;
  const answer = await model.embed(questions.map((question) => question.slice(0, passageCharactersMax)));
  if (!answer.ok) return [];
  return answer.value.value.map((vector) => {
    const { likenessMean, passages } = records.nearest(vector, answer.value.model, hitsMax);
    const floor = likenessMean + LIKENESS_SHARE_MIN * (1 - likenessMean);
    const near = passages.filter(({ likeness }) => likeness >= floor);
    const byId = new Map(records.read(near.map(({ id }) => id)).map((passage) => [passage.id, passage]));
    return near.flatMap(({ id, likeness }) => {
      const passage = byId.get(id);
      return passage === undefined ? [] : [{ passage, likeness }];
    });
  });
}
