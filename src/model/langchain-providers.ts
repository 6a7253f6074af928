// How LangChain is told of each provider: its name there, the fields of its chat model, and by which means it is held to a schema. All is
// given that its libraries would otherwise take from variables of the environment. Called by langchain-structured.ts.
import { addressOf, type ModelAccess, type ModelProvider, NO_KEY } from './model-settings.ts';
import type { StructuredQuestion } from './structured-question.ts';

interface DescribedChat {
  /** LangChain's name of it. */
  readonly modelProvider: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly structure: { readonly method: 'jsonSchema' | 'functionCalling'; readonly strict?: boolean };
}

type Describe = (access: ModelAccess, question: StructuredQuestion) => DescribedChat;

export const describeChat: Describe = (access, question) => {
  const { modelProvider, fields, structure } = PROVIDERS[access.settings.provider](access, question);
  const { temperature } = question;
  return { modelProvider, structure, fields: { ...fields, ...(temperature === undefined ? {} : { temperature }) } };
};

const describeOpenAi: Describe = ({ settings, key }, { answerTokensMax }) => {
  const { reasoningEffort, api } = settings;
  return {
    modelProvider: 'openai',
    fields: {
      apiKey: key ?? NO_KEY,
      maxTokens: answerTokensMax,
      useResponsesApi: api === 'responses',
      // Nothing is kept at OpenAI.
      zdrEnabled: true,
      configuration: { baseURL: addressOf(settings), logLevel: 'off', organization: null, project: null },
      ...(reasoningEffort === undefined ? {} : { reasoning: { effort: reasoningEffort } }),
    },
    structure: { method: 'jsonSchema', strict: true },
  };
};

const PROVIDERS: Readonly<Record<ModelProvider, Describe>> = {
  openai: describeOpenAi,

  azure: (access, question) => {
    const { settings, key } = access;
    const { fields, structure } = describeOpenAi(access, question);
    return {
      modelProvider: 'azure_openai',
      fields: {
        ...fields,
        azureOpenAIApiKey: key ?? NO_KEY,
        azureOpenAIApiVersion: settings.azure?.apiVersion,
        azureOpenAIBasePath: `${addressOf(settings).replace(/\/$/, '')}/openai/deployments`,
        azureOpenAIApiDeploymentName: question.model,
        configuration: { logLevel: 'off' },
      },
      structure,
    };
  },

  anthropic: ({ settings, key }, { answerTokensMax }) => ({
    modelProvider: 'anthropic',
    fields: {
      apiKey: key ?? NO_KEY,
      anthropicApiUrl: addressOf(settings),
      maxTokens: answerTokensMax,
      clientOptions: { logLevel: 'off', authToken: null },
    },
    structure: { method: 'functionCalling' },
  }),

  google: ({ settings, key }, { answerTokensMax }) => ({
    modelProvider: 'google-genai',
    fields: {
      apiKey: key ?? NO_KEY,
      baseUrl: addressOf(settings),
      maxOutputTokens: answerTokensMax,
    },
    structure: { method: 'jsonSchema' },
  }),

  mistral: ({ settings, key }, { answerTokensMax }) => ({
    modelProvider: 'mistralai',
    fields: { apiKey: key ?? NO_KEY, serverURL: addressOf(settings), maxTokens: answerTokensMax },
    structure: { method: 'functionCalling' },
  }),

  ollama: ({ settings, key }, { answerTokensMax }) => ({
    modelProvider: 'ollama',
    fields: {
      baseUrl: addressOf(settings),
      numPredict: answerTokensMax,
      // One behind a gate asks for a key.
      ...(key === null ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    },
    structure: { method: 'jsonSchema' },
  }),
};
