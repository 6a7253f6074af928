// Makes OpenAI's client, or Azure's, for one call: its own retries and logs off, its environment variables without effect. Called by
// openai-structured.ts and openai-embed.ts, which load it only where such a model is configured.
import OpenAI, { AzureOpenAI } from 'openai';
import { addressOf, type ModelAccess, NO_KEY } from './model-settings.ts';

export function openOpenAi({ settings, key }: ModelAccess, model: string, callFetch: typeof fetch): OpenAI {
  const { azure } = settings;
  const baseURL = addressOf(settings);
  const options = {
    apiKey: key ?? NO_KEY,
    fetch: callFetch,
    maxRetries: 0,
    // It logs what is sent.
    logLevel: 'off',
    organization: null,
    project: null,
  } as const;
  if (azure !== undefined)
    return new AzureOpenAI({
      ...options,
      apiVersion: azure.apiVersion,
      deployment: model,
      baseURL: `${baseURL.replace(/\/$/, '')}/openai`,
    });
  return new OpenAI({ ...options, baseURL });
}
