// Opens the desk's language model: reading and vectors by OpenAI's client, drafts and other providers by LangChain, every call behind the
// guard. Called by the runtime where a model is configured. Nothing of OpenAI or LangChain is loaded before the first question.
import { createHash, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { ModelFault, ModelTask, PromptReference } from '../domain/model-call.ts';
import { failed, type Result } from '../domain/result.ts';
import type { MailForModel, Model } from '../ports/model.ts';
import {
  checkFreeAnswers,
  checkMailReading,
  checkTranslation,
  FreeAnswersWire,
  MailReadingWire,
  TemplateTranslationWire,
} from './answers.ts';
import { type GuardPorts, guardCalls } from './guard-calls.ts';
import { type ModelAccess, nameModel } from './model-settings.ts';
import type { Prompt } from './prompts/prompt.ts';
import { structuredBy } from './structured-by.ts';
import type { AskStructured } from './structured-question.ts';
import { type ModelQuestion, mostTokens } from './try-call.ts';

type AskedPrompt = Pick<Prompt, 'reference' | 'settings' | 'render'>;

export interface ModelOptions extends ModelAccess, Pick<GuardPorts, 'records' | 'clock' | 'callSeconds'> {
  readonly prompts: {
    readonly readMail: AskedPrompt;
    readonly writeReply: AskedPrompt;
    readonly translateTemplate: AskedPrompt;
  };
  /** From 0 up to 1; unset: the machine's own. */
  readonly random?: GuardPorts['random'];
  readonly wait?: GuardPorts['wait'];
}

/** Answers with faults, never throws for what a model, its provider or the net does. */
export function openModel(options: ModelOptions): Model {
  const { settings, prompts } = options;
  const { models } = settings;
  const guard = guardCalls(settings, {
    ...options,
    random: options.random ?? (() => randomInt(2 ** 32) / 2 ** 32),
    wait: options.wait ?? ((milliseconds) => sleep(milliseconds)),
  });
  const { read, write } = structuredBy(options);
  const model: Model = {
    name: nameModel(settings),
    prompts: [prompts.readMail.reference, prompts.writeReply.reference, prompts.translateTemplate.reference],
    readMail: async (mail) =>
      tooLong(mail.mail) ??
      guard(
        describeQuestion(prompts.readMail, { ...mail }, read, {
          task: 'read_mail',
          model: models.readMail,
          schema: MailReadingWire,
          check: checkMailReading,
        }),
      ),
    writeReply: async (reply) =>
      tooLong(reply.mail) ??
      guard(
        describeQuestion(prompts.writeReply, { ...reply }, write, {
          task: 'write_reply',
          model: models.writeReply,
          schema: FreeAnswersWire,
          check: checkFreeAnswers,
        }),
      ),
    async translateTemplate(template) {
      const { translatedCharactersMax } = limits.model;
      if (template.source.length > translatedCharactersMax)
        return failed({
          kind: 'too_long',
          detail: `A template of more than ${translatedCharactersMax} characters is not translated: move parts of it into partials.`,
        });
      return guard(
        describeQuestion(prompts.translateTemplate, { ...template }, write, {
          task: 'translate_template',
          model: models.writeReply,
          schema: TemplateTranslationWire,
          check: checkTranslation,
        }),
      );
    },
  };
  const { embed } = models;
  return embed === null ? model : { ...model, embed: (texts) => guardEmbedding(guard, options, embed, texts) };
}

function describeQuestion<T>(
  { reference, settings, render }: AskedPrompt,
  input: Record<string, unknown>,
  ask: AskStructured,
  {
    schema,
    ...question
  }: Pick<ModelQuestion<T>, 'task' | 'model' | 'check'> & { readonly schema: z.ZodObject; readonly task: ModelTask },
): ModelQuestion<T> {
  const { system, user } = render(input);
  const { temperature } = settings;
  const most = mostTokens([system, user, schemaText(schema)], settings.answerTokensMax);
  return {
    ...question,
    prompt: reference,
    most,
    answerBytesMax: limits.model.answerBytesMax,
    ask: (callFetch) =>
      ask(
        { model: question.model, system, user, schema, name: question.task, answerTokensMax: most.output, temperature },
        callFetch,
      ),
  };
}

const schemaTexts = new WeakMap<z.ZodObject, string>();

/** For counting what is sent. Making one takes longer than most else of a call. */
function schemaText(schema: z.ZodObject): string {
  const text = schemaTexts.get(schema) ?? JSON.stringify(schema.toJSONSchema());
  schemaTexts.set(schema, text);
  return text;
}

/** Vectors are asked for without a prompt. */
const NO_PROMPT: PromptReference = { id: 'none', version: 0, digest: createHash('sha256').digest('hex') };

async function guardEmbedding(
  guard: ReturnType<typeof guardCalls>,
  access: ModelAccess,
  model: string,
  texts: readonly string[],
): ReturnType<NonNullable<Model['embed']>> {
  const { textsPerEmbedding, embeddingBytesMax } = limits.model;
  if (texts.length > textsPerEmbedding)
    return failed({ kind: 'too_long', detail: `At most ${textsPerEmbedding} texts are embedded at a time.` });
  const { askEmbeddings, checkEmbeddings } = await import('./openai-embed.ts');
  return guard({
    task: 'embed',
    model,
    prompt: NO_PROMPT,
    most: mostTokens(texts, 0),
    answerBytesMax: embeddingBytesMax,
    ask: (callFetch) => askEmbeddings(access, { model, texts }, callFetch),
    check: (answer) => checkEmbeddings(answer, texts.length),
  });
}

/** Who asks cuts it; this is where it was forgotten. */
function tooLong({ subject, text }: MailForModel): Result<never, ModelFault> | null {
  const { mailCharactersMax } = limits.model;
  if (Math.max(subject.length, text.length) <= mailCharactersMax) return null;
  return failed({ kind: 'too_long', detail: `A model is shown at most ${mailCharactersMax} characters of a mail.` });
}
