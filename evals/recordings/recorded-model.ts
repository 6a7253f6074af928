// A model whose answers are recorded: src/model asks aimock, which answers as the recording says and counts tokens as OpenAI's tokeniser
// does. With --live and a key in OPENAI_API_KEY the questions go to a real endpoint, and its answers become the recording. Called by the
// tasks that ask a model.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { getEncoding } from 'js-tiktoken';
import type { ModelUsage } from '../../src/domain/model-call.ts';
import { parseModelSettings } from '../../src/model/model-settings.ts';
import { openModel } from '../../src/model/open-model.ts';
import type { Model, ModelResult } from '../../src/ports/model.ts';
import { clockAt } from '../../src/runtime/node.ts';
import { readPrompts } from '../../src/runtime/prompt-files.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';

export interface Recording {
  /** Who answered, and what that proves. */
  readonly about: string;
  readonly model: string;
  /** By the mail's id, as the model wrote it: JSON that is parsed as any answer is. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A mail as long as the limits allow: only its tokens count, so that a live run does not ask about it. */
export const LONGEST = 'longest';

export interface RecordedModel {
  readonly about: string;
  /** Asks about one mail; null where a replay has no answer to it. */
  ask<T>(id: string, question: (model: Model) => Promise<ModelResult<T>>): Promise<ModelResult<T> | null>;
  /** Keeps what a real model answered, and ends. */
  close(): Promise<void>;
}

/** Tokens of GPT-4o and later models. */
const ENCODING = 'o200k_base';
const MODEL = process.env['EVALS_MODEL'] ?? 'gpt-5-mini';
/** Assumed, in US dollars a million tokens: prices change, and none could be looked up from here. */
export const ASSUMED_PRICE = { inputUsd: 0.25, outputUsd: 2 } as const;

const fileOf = (name: string): string => join(import.meta.dirname, `${name}.json`);
export const readRecording = (name: string): Recording => JSON.parse(readFileSync(fileOf(name), 'utf8')) as Recording;

export async function openRecordedModel(name: string, isLive: boolean): Promise<RecordedModel> {
  const recording = readRecording(name);
  const key = process.env['OPENAI_API_KEY'] ?? '';
  const answers: Record<string, unknown> = isLive && key !== '' ? {} : { ...recording.answers };
  let current = '';
  const mock = isLive && key !== '' ? null : await startReplay(() => answers[current] ?? Object.values(answers)[0]);
  const records = openDesk({ file: ':memory:' });
  const model = await openEvalModel(mock === null ? { key } : { key: 'replay', baseUrl: `${mock.url}/v1` }, records);
  return {
    about: mock === null ? `asked ${MODEL} live` : recording.about,
    async ask(id, question) {
      current = id;
      if (mock === null ? id === LONGEST : id !== LONGEST && answers[id] === undefined) return null;
      const result = await question(model);
      if (mock === null && result.ok)
        answers[id] = Array.isArray(result.value.value) ? { answers: result.value.value } : result.value.value;
      return result;
    },
    async close() {
      await records.close();
      await mock?.stop();
      if (mock !== null) return;
      const kept: Recording = {
        about: `Answers of a real model, asked by npm run evals -- --live.`,
        model: MODEL,
        answers,
      };
      writeFileSync(fileOf(name), `${JSON.stringify(kept, null, 2)}\n`);
    },
  };
}

async function openEvalModel(
  access: { readonly key: string; readonly baseUrl?: string },
  records: ReturnType<typeof openDesk>,
): Promise<Model> {
  const baseUrl = access.baseUrl ?? process.env['EVALS_BASE_URL'];
  const settings = parseModelSettings({
    version: 1,
    provider: 'openai',
    ...(baseUrl === undefined ? {} : { baseUrl }),
    models: { readMail: MODEL, writeReply: MODEL },
    prices: { [MODEL]: ASSUMED_PRICE },
    budget: { tokensPerDay: 10_000_000 },
  });
  if (!settings.ok) throw new Error(settings.error.join('; '));
  return openModel({
    settings: settings.value,
    key: access.key,
    prompts: await readPrompts(null),
    records,
    clock: clockAt(null),
  });
}

/** How OpenAI's tokeniser counts. */
export function openTokenCounter(): (value: unknown) => number {
  const encoding = getEncoding(ENCODING);
  return (value) => encoding.encode(typeof value === 'string' ? value : JSON.stringify(value), 'all', []).length;
}

async function startReplay(answer: () => unknown): Promise<LLMock> {
  const count = openTokenCounter();
  const mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  mock.on({}, (request) => {
    const content = JSON.stringify(answer());
    const prompt = request.messages.reduce((sum, { content: words }) => sum + count(words ?? '') + MESSAGE_TOKENS, 0);
    const tokens = { prompt_tokens: prompt + count(request.response_format ?? ''), completion_tokens: count(content) };
    return { content, usage: tokens };
  });
  await mock.start();
  return mock;
}

/** Of the marks around a message. */
const MESSAGE_TOKENS = 4;

export interface CallUse extends ModelUsage {
  readonly id: string;
}
