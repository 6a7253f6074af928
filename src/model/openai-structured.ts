// Asks OpenAI, Azure OpenAI, or a server that speaks their language for an answer by a schema: by Chat Completions or by Responses. Loaded
// at the first question.
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import type { z } from 'zod';
import { parseJson } from '../calls/call-fetch.ts';
import type { ModelAccess } from './model-settings.ts';
import { openOpenAi } from './openai-client.ts';
import type { AskStructured, StructuredQuestion } from './structured-question.ts';

/** Making one takes longer than all else of a call; there are only as many as there are tasks. */
const formats = { chat: remember(zodResponseFormat), responses: remember(zodTextFormat) };

function remember<T>(make: (schema: z.ZodObject, name: string) => T): (schema: z.ZodObject, name: string) => T {
  const made = new WeakMap<z.ZodObject, T>();
  return (schema, name) => {
    const format = made.get(schema) ?? make(schema, name);
    made.set(schema, format);
    return format;
  };
}

export function openAiStructured(access: ModelAccess): AskStructured {
  const ask = access.settings.api === 'chat' ? askChat : askResponses;
  return async (question, callFetch) => parseJson(await ask(access, question, callFetch));
}

async function askChat(access: ModelAccess, question: StructuredQuestion, callFetch: typeof fetch): Promise<string> {
  const { model, system, user, schema, name, answerTokensMax, temperature } = question;
  const { baseUrl, reasoningEffort } = access.settings;
  const { choices } = await openOpenAi(access, model, callFetch).chat.completions.create({
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: formats.chat(schema, name),
    // OpenAI's newer models refuse the older name, and most other servers know only that.
    ...(baseUrl === undefined ? { max_completion_tokens: answerTokensMax } : { max_tokens: answerTokensMax }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort }),
  });
  return choices[0]?.message.content ?? '';
}

async function askResponses(
  access: ModelAccess,
  { model, system, user, schema, name, answerTokensMax, temperature }: StructuredQuestion,
  callFetch: typeof fetch,
): Promise<string> {
  const { reasoningEffort } = access.settings;
  const { output_text } = await openOpenAi(access, model, callFetch).responses.create({
    model,
    instructions: system,
    input: user,
    text: { format: formats.responses(schema, name) },
    max_output_tokens: answerTokensMax,
    // It would be kept at OpenAI otherwise.
    store: false,
    ...(temperature === undefined ? {} : { temperature }),
    ...(reasoningEffort === undefined ? {} : { reasoning: { effort: reasoningEffort } }),
  });
  return output_text;
}
