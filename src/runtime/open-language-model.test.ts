import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { connectModel } from '../connecting/connect-model.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { carryOut } from './carry-out.ts';
import { openLanguageModel } from './open-language-model.ts';
import { readPrompts as readThem } from './prompt-files.ts';

const clock = { now: () => '2026-11-20T09:00:00.000Z' };
const WAYBILL_KEY = '0'.repeat(64);
const settings = {
  version: 1,
  provider: 'openai',
  models: { readMail: 'small', writeReply: 'small' },
  budget: { tokensPerDay: 100_000 },
};
let records: Records;
beforeEach(() => {
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
});
let promptsRead = 0;
const open = (env: Record<string, string> = {}, file: string | null = null) => {
  promptsRead = 0;
  const readPrompts = () => {
    promptsRead += 1;
    return readThem(null);
  };
  return openLanguageModel({ records, clock, file, env, readPrompts });
};
const connect = () =>
  connectModel(
    { records, clock },
    { name: 'small', settings, secret: { key: 'k', keys: readSealingKeys({ WAYBILL_KEY }) } },
  );
const status = async (env: Record<string, string> = {}) =>
  (await carryOut({ order: 'status' }, { records, clock, connecting: null, env })).join('\n');

test('a desk without a model opens none, and reads no prompt', async () => {
  expect(await open()).toEqual({ model: null, problem: null });
  expect(promptsRead).toBe(0);
});

test('a connected one is opened with its key', async () => {
  await connect();
  const { model, problem } = await open({ WAYBILL_KEY });
  expect(problem).toBeNull();
  expect(model?.name).toBe('small at api.openai.com');
  expect(model?.embed).toBeUndefined();
});

test('it asks with the prompts that come with Waybill', async () => {
  const mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  await mock.start();
  onTestFinished(() => mock.stop());
  const reading = { intents: [{ intent: 'other', quote: 'gift wrap' }], language: 'en', questions: [] };
  mock.on({}, { content: JSON.stringify(reading) });
  const ours = { ...settings, baseUrl: `${mock.url}/v1` };
  await connectModel({ records, clock }, { name: 'small', settings: ours, secret: null });
  const { model } = await open();
  const read = await model?.readMail({ mail: { subject: 'Hello', text: 'Do you gift wrap?' }, language: 'en' });
  expect(read).toMatchObject({ ok: true, value: { value: reading, prompt: { id: 'read-mail' } } });
  expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Do you gift wrap?');
});

test('one whose key cannot be opened is left out, and the desk says so', async () => {
  await connect();
  const { model, problem } = await open();
  expect(model).toBeNull();
  expect(problem).toMatch(/^The language model is not used\. WAYBILL_KEY is not set/);
  expect(await status()).toContain('The language model is not asked: WAYBILL_KEY is not set');
  expect((await open({ WAYBILL_KEY: '1'.repeat(64) })).problem).toContain('sealed with another key');
  expect(await status({ WAYBILL_KEY }), 'a running desk has not seen the right key yet').toContain('is not asked');
  expect((await open({ WAYBILL_KEY })).problem).toBeNull();
  expect(await status({ WAYBILL_KEY })).not.toContain('is not asked');
});

test('status finds a key that cannot be opened before any mail does, and never advises a new one, which opens nothing', async () => {
  await connect();
  expect(await status({ WAYBILL_KEY })).not.toContain('is not asked');
  const { id } = readSealingKeys({ WAYBILL_KEY }).current;
  const unset = await status();
  expect(unset).toContain(
    `is not asked: WAYBILL_KEY is not set; secrets are kept encrypted with this key. The model's key was sealed with the WAYBILL_KEY of the id ${id}: set that one.`,
  );
  expect(unset).toContain("make another and run 'waybill connect model' again.");
  expect(unset).not.toMatch(/openssl|gives it another/);
  const wrong = await status({ WAYBILL_KEY: '1'.repeat(64) });
  expect(wrong).toContain('sealed with another key');
  expect(wrong).not.toMatch(/openssl|gives it another/);
});

test('a file of settings stands in for what is kept, with the key of the environment', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'model.json');
  writeFileSync(file, JSON.stringify({ ...settings, models: { readMail: 'large', writeReply: 'large' } }));
  expect((await open({}, file)).problem).toContain(
    'The key of large at api.openai.com is missing. Set WAYBILL_MODEL_KEY.',
  );
  expect((await open({ WAYBILL_MODEL_KEY: 'k' }, file)).model?.name).toBe('large at api.openai.com');
  writeFileSync(file, JSON.stringify({ ...settings, provider: 'nobody' }));
  await expect(open({}, file)).rejects.toThrow(/model\.json: provider: /);
});
