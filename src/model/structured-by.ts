// Which library asks which question: OpenAI's client reads mails, LangChain drafts and asks all other providers. Each is loaded at its first
// question. Called by open-model.ts and try-model.ts.
import type { ModelAccess } from './model-settings.ts';
import type { AskStructured } from './structured-question.ts';

export function structuredBy(access: ModelAccess): { readonly read: AskStructured; readonly write: AskStructured } {
  const { provider } = access.settings;
  const write: AskStructured = async (question, callFetch) =>
    (await import('./langchain-structured.ts')).langChainStructured(access)(question, callFetch);
  if (provider !== 'openai' && provider !== 'azure') return { read: write, write };
  const read: AskStructured = async (question, callFetch) =>
    (await import('./openai-structured.ts')).openAiStructured(access)(question, callFetch);
  return { read, write };
}
