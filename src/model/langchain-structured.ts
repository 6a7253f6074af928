// Asks any of the providers for an answer by a schema, through LangChain: every draft, and the reading of mails where the provider is not
// OpenAI. Loaded at the first such question, since LangChain takes most of a second to load.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { initChatModel } from 'langchain/chat_models/universal';
import { describeChat } from './langchain-providers.ts';
import type { ModelAccess } from './model-settings.ts';
import { withFetch } from './scoped-fetch.ts';
import type { AskStructured } from './structured-question.ts';

/** What stands in a variable is not read as a template: the prompt's braces are its own. */
const prompt = ChatPromptTemplate.fromMessages([
  ['system', '{system}'],
  ['human', '{user}'],
]);

export function langChainStructured(access: ModelAccess): AskStructured {
  return async (question, callFetch) => {
    switchOffTracing();
    const { modelProvider, fields, structure } = describeChat(access, question);
    const chat = await initChatModel(question.model, { modelProvider, maxRetries: 0, ...fields });
    const structured = chat.withStructuredOutput(question.schema, {
      name: question.name,
      includeRaw: true,
      ...structure,
    });
    const { system, user } = question;
    const { parsed } = await withFetch(callFetch, () => prompt.pipe(structured).invoke({ system, user }));
    return parsed;
  };
}

/** LangSmith would be sent every mail, and the console would show it: no variable of the environment may switch that on. */
function switchOffTracing(): void {
  for (const name of Object.keys(process.env))
    if (/^(?:LANG(?:CHAIN|SMITH)_(?:TRACING|VERBOSE|GATEWAY)|MISTRAL_DEBUG)/.test(name)) delete process.env[name];
}
