// Vectors for texts by OpenAI, Azure OpenAI, or a server that speaks their language. Loaded at the first question.
import { z } from 'zod';
import { failed, ok, type Result } from '../domain/result.ts';
import type { ModelAccess } from './model-settings.ts';
import { openOpenAi } from './openai-client.ts';

/** As plain numbers: not every server knows the library's own coding. */
export async function askEmbeddings(
  access: ModelAccess,
  { model, texts }: { readonly model: string; readonly texts: readonly string[] },
  callFetch: typeof fetch,
): Promise<unknown> {
  const client = openOpenAi(access, model, callFetch);
  const { data } = await client.embeddings.create({ model, input: [...texts], encoding_format: 'float' });
  return data;
}

const Vectors = z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(2).max(8_192) }));

/** Of length one, in the order of the texts. */
export function checkEmbeddings(answer: unknown, texts: number): Result<readonly Float32Array[], string> {
  const parsed = Vectors.safeParse(answer);
  if (!parsed.success) return failed('in its vectors');
  const vectors = parsed.data.toSorted((a, b) => a.index - b.index);
  const dimensions = vectors[0]?.embedding.length;
  if (vectors.length !== texts || vectors.some(({ index }, n) => index !== n))
    return failed('in the number of vectors');
  if (vectors.some(({ embedding }) => embedding.length !== dimensions)) return failed('in the length of its vectors');
  const unit = vectors.map(({ embedding }) => {
    const length = Math.hypot(...embedding);
    return Float32Array.from(embedding, (number) => number / length);
  });
  return unit.every((vector) => vector.every(Number.isFinite)) ? ok(unit) : failed('in its vectors');
}
