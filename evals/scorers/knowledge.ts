// How often the passage that answers a question is found among the documents of an invented shop (evals/datasets/knowledge): by words
// alone, and with made-up vectors of letter triples beside them, which know no meanings. Run by `npm run evals`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok } from '../../src/domain/result.ts';
import { embedPassages } from '../../src/knowledge/embed-passages.ts';
import { findPassages } from '../../src/knowledge/find-passages.ts';
import { readKnowledgeFile } from '../../src/knowledge/read-knowledge-file.ts';
import { saveKnowledge } from '../../src/knowledge/save-knowledge.ts';
import type { Passage } from '../../src/ports/knowledge.ts';
import type { Model } from '../../src/ports/model.ts';
import type { Records } from '../../src/ports/records.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { type Figure, makeFigure } from '../figure.ts';

const TASK = 'knowledge';
const FOLDER = join(import.meta.dirname, '..', 'datasets', 'knowledge');
const AT = '2026-11-20T09:00:00.000Z';
const DIMENSIONS = 512;

const Question = z.strictObject({
  language: z.string(),
  question: z.string(),
  document: z.string().nullable(),
  heading: z.string().nullable(),
  /** It says it in other words than the document. */
  far: z.boolean().default(false),
});
type Question = z.infer<typeof Question>;

export async function measureKnowledge(): Promise<Figure[]> {
  const questions = readFileSync(join(FOLDER, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Question.parse(JSON.parse(line)));
  const records = openDesk({ file: ':memory:' });
  try {
    await addDocuments(records);
    const model = { embed: embedByLetters };
    await embedPassages(records, model, new AbortController().signal);
    return [
      ...(await measure(records, null, questions, 'words')),
      ...(await measure(records, model, questions, 'words and made-up vectors')),
    ];
  } finally {
    await records.close();
  }
}

async function addDocuments(records: Records): Promise<void> {
  const folder = join(FOLDER, 'documents');
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    const file = await readKnowledgeFile(name, bytes, () => Promise.reject(new Error('there is no PDF')));
    if (!file.ok) throw new Error(`${name} ${file.error}`);
    await saveKnowledge(records, { ...file.value, name, contentDigest: 'ab'.repeat(32), addedAt: AT });
  }
}

async function measure(
  records: Records,
  model: Pick<Model, 'embed'> | null,
  questions: readonly Question[],
  by: string,
): Promise<Figure[]> {
  const answers = new Map<Question, readonly Passage[]>();
  for (const question of questions) {
    const found = await findPassages(records.knowledge, model, { ...question, words: question.question, limit: 3 });
    answers.set(
      question,
      found.map(({ passage }) => passage),
    );
  }
  const figure = (measure: string, of: readonly Question[], isRight: (question: Question) => boolean): Figure =>
    makeFigure(
      TASK,
      `${measure} (${by})`,
      of.length,
      of
        .filter((question) => !isRight(question))
        .map((question) => ({ id: question.question, shows: describe(answers.get(question) ?? []) })),
    );
  const answered = questions.filter(({ document, far }) => document !== null && !far);
  const far = questions.filter((question) => question.far);
  const among = (question: Question, first: number): boolean =>
    (answers.get(question) ?? []).slice(0, first).some((passage) => isOf(passage, question));
  return [
    figure('right passage found first', answered, (question) => among(question, 1)),
    figure('right passage among the first three', answered, (question) => among(question, 3)),
    figure('right passage among the first three, in other words', far, (question) => among(question, 3)),
    figure(
      'right document found first',
      answered,
      (question) => answers.get(question)?.[0]?.document === question.document,
    ),
    figure(
      'nothing found where nothing answers',
      questions.filter(({ document }) => document === null),
      (question) => answers.get(question)?.length === 0,
    ),
  ];
}

const isOf = (passage: Passage, { document, heading }: Question): boolean =>
  passage.document === document && passage.heading.split(' > ').at(-1) === heading;

const describe = (passages: readonly Passage[]): string =>
  passages.map(({ document, heading }) => `${document}: ${heading}`).join(' | ') || 'nothing';

/** Triples of letters, counted into a fixed number of places, the vector brought to length one. */
const embedByLetters: NonNullable<Model['embed']> = async (texts) =>
  ok({
    value: texts.map((text) => {
      const vector = new Float32Array(DIMENSIONS);
      const letters = ` ${text.toLowerCase()} `;
      for (let at = 0; at + 3 <= letters.length; at += 1) {
        let place = 7;
        for (let letter = at; letter < at + 3; letter += 1) place = (place * 31 + letters.charCodeAt(letter)) % 65_521;
        vector[place % DIMENSIONS] = (vector[place % DIMENSIONS] ?? 0) + (place % 2 === 0 ? 1 : -1);
      }
      const length = Math.hypot(...vector) || 1;
      return vector.map((value) => value / length);
    }),
    model: 'letter-triples',
    prompt: { id: 'embed', version: 1, digest: '00'.repeat(32) },
    usage: { inputTokens: 0, outputTokens: 0, costUsd: null, milliseconds: 0 },
  });
