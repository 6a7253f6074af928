// Asks a model that is being connected one tiny question in each way that the desk will ask it, so that a wrong key, name or address is
// found now. Called by `waybill connect model`.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { ModelFault, PromptReference } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { ModelAccess } from './model-settings.ts';
import { structuredBy } from './structured-by.ts';
import type { AskStructured } from './structured-question.ts';
import { type ModelQuestion, mostTokens, tryCall } from './try-call.ts';

const Answer = z.strictObject({ ok: z.boolean() });
const SYSTEM = 'You are asked whether you can be reached. Answer with {"ok": true}.';
const USER = 'Can you be reached?';
const prompt: PromptReference = {
  id: 'try',
  version: 1,
  digest: createHash('sha256').update(SYSTEM).update(USER).digest('hex'),
};

/** The error is of the first way that failed, with the model's name. Costs some hundred tokens, of which no account is kept. */
export async function tryModel(access: ModelAccess, now: string): Promise<Result<void, ModelFault>> {
  const { models } = access.settings;
  const { read, write } = structuredBy(access);
  const { callSeconds: seconds } = limits.model;
  const questions: ModelQuestion<unknown>[] = [
    describe('read_mail', models.readMail, read),
    describe('write_reply', models.writeReply, write),
    ...(models.embed === null ? [] : [await describeEmbedding(access, models.embed)]),
  ];
  for (const question of questions) {
    const { result } = await tryCall(question, { seconds, now });
    if (!result.ok) return failed({ ...result.error, detail: `${question.model}: ${result.error.detail}` });
  }
  return ok(undefined);
}

const describe = (task: 'read_mail' | 'write_reply', model: string, ask: AskStructured): ModelQuestion<unknown> => {
  const most = mostTokens([SYSTEM, USER], limits.model.answerTokensMax);
  const question = { model, system: SYSTEM, user: USER, schema: Answer, name: 'reach', answerTokensMax: most.output };
  return {
    task,
    model,
    prompt,
    most,
    answerBytesMax: limits.model.answerBytesMax,
    ask: (callFetch) => ask(question, callFetch),
    check: (answer) => (Answer.safeParse(answer).success ? ok(null) : failed('as a whole')),
  };
};

async function describeEmbedding(access: ModelAccess, model: string): Promise<ModelQuestion<unknown>> {
  const { askEmbeddings, checkEmbeddings } = await import('./openai-embed.ts');
  const texts = [USER];
  return {
    task: 'embed',
    model,
    prompt,
    most: mostTokens(texts, 0),
    answerBytesMax: limits.model.embeddingBytesMax,
    ask: (callFetch) => askEmbeddings(access, { model, texts }, callFetch),
    check: (answer) => checkEmbeddings(answer, texts.length),
  };
}
