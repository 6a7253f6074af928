// Gives the passages that have none their vectors, some at a time. Called in the background by open-knowledge.ts, never for a mail.
import { limits } from '../domain/limits.ts';
import type { ModelFault } from '../domain/model-call.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { Model } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';

/** No model has this name: with it every passage counts as not embedded. */
const NO_MODEL = '';

/** How many it embedded until all had vectors, the signal came, or the model failed. A vector is kept by the name that the model's answer
 * gives, so that those of another model are made anew. */
export async function embedPassages(
  records: Pick<Records, 'knowledge' | 'write'>,
  model: Pick<Model, 'embed'>,
  signal: AbortSignal,
): Promise<Result<number, ModelFault>> {
  if (model.embed === undefined || records.knowledge.listUnembedded(NO_MODEL, 1).length === 0) return ok(0);
  const probe = await model.embed(['knowledge']);
  if (!probe.ok) return probe;
  const name = probe.value.model;
  let embedded = 0;
  while (!signal.aborted) {
    const passages = records.knowledge.listUnembedded(name, limits.model.textsPerEmbedding);
    if (passages.length === 0) break;
    const answer = await model.embed(passages.map(textOf));
    if (!answer.ok) return answer;
    const { value: vectors, model: answered } = answer.value;
    if (vectors.length !== passages.length || answered !== name)
      return { ok: false, error: { kind: 'malformed', detail: 'The model gave other vectors than it was asked for.' } };
    await records.write(() => {
      for (const [at, { id }] of passages.entries()) {
        const vector = vectors[at];
        if (vector !== undefined) records.knowledge.saveEmbedding(id, vector, name);
      }
    });
    embedded += passages.length;
  }
  return ok(embedded);
}

const textOf = ({ title, heading, text }: Passage): string =>
  [title, heading, text].filter((part) => part !== '').join('\n');
