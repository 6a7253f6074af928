// What the stages may ask of a language model for one mail: so many calls, so much time, answers parsed as data that anybody may have
// written, and all of it kept with the run, so that a replay gets the same answers. A fault is a value: the stage goes on without.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { FreeAnswers, MailReading } from '../domain/model-answers.ts';
import { MODEL_FAULT_KINDS, type ModelAnswer, type ModelFault, type ModelTask } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Knowledge } from '../ports/knowledge.ts';
import type { Model, ModelResult } from '../ports/model.ts';
import type { RecordedAnswers } from './recorded-sources.ts';

/** A call as the audit log tells of it: no words of the mail or of the model. */
export type ModelNote = Readonly<Record<string, unknown>>;

const text = z.string().max(300);
const Answered = z.object({
  ok: z.literal(true),
  value: z.object({
    value: z.unknown(),
    model: text,
    prompt: z.object({ id: text, version: z.number(), digest: text }),
    usage: z.object({
      inputTokens: z.number().min(0),
      outputTokens: z.number().min(0),
      costUsd: z.number().min(0).nullable(),
      milliseconds: z.number().min(0),
    }),
  }),
});
const Faulty = z.object({ ok: z.literal(false), error: z.object({ kind: z.enum(MODEL_FAULT_KINDS), detail: text }) });
const Answer = z.discriminatedUnion('ok', [Answered, Faulty]);

const fault = (kind: ModelFault['kind'], detail: string) => failed<ModelFault>({ kind, detail });

/** For one mail. `answers` gets the first answer to each task. */
export function recordModel(model: Model | null, answers: RecordedAnswers): Model | null {
  if (model === null) return null;
  const startedAt = performance.now();
  let calls = 0;
  async function ask<T>(schema: z.ZodType<T>, call: () => Promise<ModelResult<T>>): Promise<ModelResult<T>> {
    const leftMs = limits.model.secondsPerMail * 1_000 - (performance.now() - startedAt);
    if (calls >= limits.model.callsPerMail || leftMs <= 0)
      return fault('no_time', 'The calls or the time for one mail are used up.');
    calls += 1;
    return parseAnswer(await withinTime(call, leftMs), schema);
  }
  return {
    name: model.name,
    async readMail(mail) {
      const result = await ask(MailReading, () => model.readMail(mail));
      answers.model = { reading: result, ...answers.model };
      return result;
    },
    async writeReply(reply) {
      const result = await ask(FreeAnswers, () => model.writeReply(reply));
      answers.model = { freePart: result, ...answers.model };
      return result;
    },
  };
}

/** As it was answered then; what was not asked then is a fault now. */
export function answerModel({ model: recorded }: RecordedAnswers): Model | null {
  if (recorded === undefined) return null;
  const notRecorded = (task: ModelTask) =>
    fault('not_recorded', `The model was not asked to ${task} when this mail was handled; 'waybill retry' asks now.`);
  return {
    name: 'recorded answers',
    readMail: () =>
      Promise.resolve(recorded.reading ? parseAnswer(recorded.reading, MailReading) : notRecorded('read_mail')),
    writeReply: () =>
      Promise.resolve(recorded.freePart ? parseAnswer(recorded.freePart, FreeAnswers) : notRecorded('write_reply')),
  };
}

/** Keeps the passages and examples that were found. */
export function recordKnowledge(knowledge: Knowledge | null, answers: RecordedAnswers): Knowledge | null {
  if (knowledge === null) return null;
  return {
    async findPassages(query) {
      const passages = await knowledge.findPassages(query);
      answers.passages = passages;
      return passages;
    },
    findApprovedReplies: (query) => knowledge.findApprovedReplies(query),
  };
}

/** Examples only serve the model, whose answer is recorded. */
export const answerKnowledge = ({ passages }: RecordedAnswers): Knowledge | null =>
  passages === undefined
    ? null
    : { findPassages: () => Promise.resolve(passages), findApprovedReplies: () => Promise.resolve([]) };

/** One question that belongs to no mail: whatever the model does, there is an answer in the time that one mail has. */
export const askSafely = async <T>(
  schema: z.ZodType<T>,
  call: () => Promise<ModelResult<T>>,
): Promise<ModelResult<T>> => parseAnswer(await withinTime(call, limits.model.secondsPerMail * 1_000), schema);

/** Whatever the call does, there is an answer in time. */
async function withinTime(call: () => Promise<unknown>, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(
      () => resolve(fault('no_time', 'The model did not answer in the time for one mail.')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([call(), late]);
  } catch {
    return fault('malformed', 'The model failed in a way that nobody expected.');
  } finally {
    clearTimeout(timer);
  }
}

/** Even to look at a hostile answer may throw. */
function parseAnswer<T>(given: unknown, schema: z.ZodType<T>): ModelResult<T> {
  try {
    const answer = Answer.safeParse(given);
    if (!answer.success) return fault('malformed', 'The answer is none.');
    if (!answer.data.ok) return failed(answer.data.error);
    const { value, ...rest } = answer.data.value;
    const parsed = schema.safeParse(value);
    return parsed.success ? ok({ ...rest, value: parsed.data }) : fault('malformed', 'The answer breaks its schema.');
  } catch {
    return fault('malformed', 'The answer cannot be looked at.');
  }
}

export function noteCall(task: ModelTask, result: Result<ModelAnswer<unknown>, ModelFault>): ModelNote {
  if (!result.ok) return { task, fault: result.error.kind, detail: result.error.detail };
  const { model, prompt, usage } = result.value;
  return { task, model, prompt: `${prompt.id}@${prompt.version} ${prompt.digest.slice(0, 12)}`, ...usage };
}
