// A language model and a knowledge that say what a test wrote, and remember what they were asked.
import type { ModelFault } from '../domain/model-call.ts';
import { failed, ok } from '../domain/result.ts';
import type { Knowledge, Passage } from '../ports/knowledge.ts';
import type {
  FreeAnswer,
  MailReading,
  MailToRead,
  Model,
  ModelResult,
  ReplyToWrite,
  TemplateToTranslate,
  TemplateTranslation,
} from '../ports/model.ts';

export interface ScriptedModel extends Model {
  readonly asked: {
    readonly reads: MailToRead[];
    readonly writes: ReplyToWrite[];
    readonly translations: TemplateToTranslate[];
  };
}

const answer = <T>(value: T): ModelResult<T> =>
  ok({
    value,
    model: 'scripted-1',
    prompt: { id: 'test', version: 3, digest: 'abcdef0123456789' },
    usage: { inputTokens: 900, outputTokens: 120, costUsd: 0.001, milliseconds: 5 },
  });

/** What is left out is a fault. */
export function scriptModel(script: {
  readonly read?: (mail: MailToRead) => MailReading;
  readonly write?: (reply: ReplyToWrite) => readonly FreeAnswer[];
  readonly translate?: (template: TemplateToTranslate) => TemplateTranslation;
}): ScriptedModel {
  const asked: ScriptedModel['asked'] = { reads: [], writes: [], translations: [] };
  const away: ModelFault = { kind: 'unavailable', detail: 'No such answer was written.' };
  return {
    name: 'scripted-1',
    asked,
    readMail: (mail) => {
      asked.reads.push(mail);
      return Promise.resolve(script.read ? answer(script.read(mail)) : failed(away));
    },
    writeReply: (reply) => {
      asked.writes.push(reply);
      return Promise.resolve(script.write ? answer(script.write(reply)) : failed(away));
    },
    translateTemplate: (template) => {
      asked.translations.push(template);
      return Promise.resolve(script.translate ? answer(script.translate(template)) : failed(away));
    },
  };
}

export const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  id: 7,
  document: 'care.md',
  title: 'Care of materials',
  heading: '',
  text,
  language: 'en',
  digest: 'd'.repeat(64),
  asOf: '2026-11-01T00:00:00.000Z',
  ...more,
});

export const knowPassages = (...passages: readonly Passage[]): Knowledge => ({
  findPassages: () => Promise.resolve(passages),
  findApprovedReplies: () => Promise.resolve([]),
});
