// A made-up model for the tests of this folder: aimock as its server, a plain server for what aimock cannot do, and a stand-in for prompts.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LLMock } from '@copilotkit/aimock';
import { onTestFinished } from 'vitest';
import type { Model, ReplyToWrite } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { type ModelSettings, parseModelSettings } from './model-settings.ts';
import { type ModelOptions, openModel } from './open-model.ts';

export const KEY = 'sk-made-up-0123456789abcdef';
export const READING = {
  intents: [{ intent: 'where_is_my_order', quote: 'where is my parcel' }],
  language: 'en',
  questions: ['where is my parcel'],
};
export const ANSWERS = {
  answers: [{ point: 1, asked: 'gift wrap?', text: 'Yes, we wrap gifts.', restsOn: ['p1'], needsPerson: false }],
};

const promptOf = (id: string) => ({
  reference: { id, version: 1, digest: 'd'.repeat(64) },
  settings: { answerTokensMax: 300 },
  render: (input: Record<string, unknown>) => ({ system: `Task {${id}}`, user: JSON.stringify(input) }),
});
const prompts: ModelOptions['prompts'] = {
  readMail: promptOf('read'),
  writeReply: promptOf('write'),
  translateTemplate: promptOf('translate'),
};

export const MAIL = { mail: { subject: 'Parcel', text: 'secret-words: where is my parcel?' }, language: 'en' };
export const REPLY: ReplyToWrite = {
  mail: MAIL.mail,
  language: 'en',
  isFormal: false,
  isBrief: false,
  isWarm: false,
  brandName: 'Fjord',
  wordsToAvoid: [],
  points: ['gift wrap?'],
  said: '',
  facts: [],
  passages: [],
  examples: [],
};

export interface MadeUpClock {
  now(): string;
  move(seconds: number): void;
}
export function handMovedClock(): MadeUpClock {
  let ms = Date.parse('2026-11-20T09:00:00.000Z');
  return {
    now: () => new Date(ms).toISOString(),
    move: (seconds) => {
      ms += seconds * 1_000;
    },
  };
}

export function settingsOf(given: object): ModelSettings {
  const parsed = parseModelSettings({
    version: 1,
    provider: 'openai',
    models: { readMail: 'gpt-5-mini', writeReply: 'gpt-5-mini' },
    budget: { tokensPerDay: 1_000_000 },
    ...given,
  });
  if (!parsed.ok) throw new Error(parsed.error.join('; '));
  return parsed.value;
}

export interface OpenedModel {
  readonly model: Model;
  readonly records: Records;
  readonly clock: MadeUpClock;
  /** Milliseconds that it waited between tries. */
  readonly waits: number[];
}

export function openMadeUpModel(given: object, more: Partial<ModelOptions> = {}): OpenedModel {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  const clock = handMovedClock();
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const settings = settingsOf(given);
  const model = openModel({ settings, key: KEY, prompts, records, clock, random: () => 0.5, wait, ...more });
  return { model, records, clock, waits };
}

export async function startMock(): Promise<LLMock> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  await mock.start();
  onTestFinished(() => mock.stop());
  return mock;
}

/** The address of a server of our own, for what aimock does not do. */
export async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
