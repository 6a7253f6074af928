// What a provider's answer says of itself, read from its body as it came: which model, how many tokens, and why it ended. One place for all
// providers, which each name these things in their own way. Called by try-call.ts.
import { z } from 'zod';
import { parseJson } from '../calls/call-fetch.ts';

export interface AnswerFacts {
  readonly model: string | null;
  /** null where it does not say. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
  /** `cut`: at the token limit. `refused`: by the model or a filter. */
  readonly end: 'whole' | 'cut' | 'refused';
}

const Count = z.number().min(0).max(1_000_000_000).optional().catch(undefined);
const Word = z.string().max(200).nullish().catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).optional().catch(undefined);

/** OpenAI's chat, embeddings and responses, Anthropic, Mistral, Gemini and Ollama: what each has of these. */
const Body = z.object({
  model: Word,
  modelVersion: Word,
  status: Word,
  stop_reason: Word,
  done_reason: Word,
  prompt_eval_count: Count,
  eval_count: Count,
  incomplete_details: z.object({ reason: Word }).nullish().catch(undefined),
  usage: z
    .object({
      prompt_tokens: Count,
      completion_tokens: Count,
      input_tokens: Count,
      output_tokens: Count,
      cache_creation_input_tokens: Count,
      cache_read_input_tokens: Count,
    })
    .optional()
    .catch(undefined),
  usageMetadata: z
    .object({ promptTokenCount: Count, candidatesTokenCount: Count, thoughtsTokenCount: Count })
    .optional()
    .catch(undefined),
  promptFeedback: z.object({ blockReason: Word }).optional().catch(undefined),
  choices: list(z.object({ finish_reason: Word, message: z.object({ refusal: Word }).optional().catch(undefined) })),
  candidates: list(z.object({ finishReason: Word })),
  output: list(z.object({ content: list(z.object({ type: Word })) })),
});
type Body = z.infer<typeof Body>;

export function readAnswer(text: string): AnswerFacts {
  // Ollama answers in lines, of which the last holds the counts.
  const json = parseJson(text) ?? parseJson(text.trim().split('\n').at(-1) ?? '');
  const parsed = Body.safeParse(json);
  if (!parsed.success) return { model: null, tokens: null, end: 'whole' };
  const body = parsed.data;
  return { model: body.model ?? body.modelVersion ?? null, tokens: readTokens(body), end: readEnd(body) };
}

function readTokens({ usage, usageMetadata, prompt_eval_count, eval_count }: Body): AnswerFacts['tokens'] {
  const { cache_creation_input_tokens: written = 0, cache_read_input_tokens: reread = 0 } = usage ?? {};
  const ownInput = usage?.prompt_tokens ?? usage?.input_tokens ?? usageMetadata?.promptTokenCount ?? prompt_eval_count;
  const thought = usageMetadata?.thoughtsTokenCount ?? 0;
  const output =
    usage?.completion_tokens ?? usage?.output_tokens ?? usageMetadata?.candidatesTokenCount ?? eval_count ?? 0;
  return ownInput === undefined ? null : { input: ownInput + written + reread, output: output + thought };
}

const CUT = new Set(['length', 'max_tokens', 'max_output_tokens', 'MAX_TOKENS', 'model_length']);
const REFUSED = new Set([
  'content_filter',
  'refusal',
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'LANGUAGE',
]);

function readEnd(body: Body): AnswerFacts['end'] {
  const reasons = [
    body.stop_reason,
    body.done_reason,
    body.incomplete_details?.reason,
    ...(body.choices ?? []).map(({ finish_reason }) => finish_reason),
    ...(body.candidates ?? []).map(({ finishReason }) => finishReason),
    ...(body.output ?? []).flatMap(({ content }) => (content ?? []).map(({ type }) => type)),
  ].map((reason) => reason ?? '');
  const isBlocked = (body.promptFeedback?.blockReason ?? '') !== '';
  const hasRefusal = (body.choices ?? []).some(({ message }) => (message?.refusal ?? '') !== '');
  if (isBlocked || hasRefusal || reasons.some((reason) => REFUSED.has(reason))) return 'refused';
  return body.status === 'incomplete' || reasons.some((reason) => CUT.has(reason)) ? 'cut' : 'whole';
}
