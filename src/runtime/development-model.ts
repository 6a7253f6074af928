// The language model of the development page: the desk's own behind its guard, or a made-up one whose answers a person typed, with prompts that
// may have been edited; and what each question looked like to it. Called by open-development-desk.ts.
import { createHash, randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFault, PromptReference } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type {
  MadeUpAnswers,
  ModelChoice,
  PromptDesk,
  RenderedPrompt,
  RenderedPrompts,
} from '../http/dev/development-prompts.ts';
import { checkFreeAnswers, checkMailReading } from '../model/answers.ts';
import type { ModelAccess } from '../model/model-settings.ts';
import { openModel } from '../model/open-model.ts';
import { loadPrompts } from '../model/prompts/load-prompts.ts';
import { type PromptSource, parsePrompt } from '../model/prompts/parse-prompt.ts';
import type { Prompt, PromptSet } from '../model/prompts/prompt.ts';
import { PROMPT_IDS } from '../model/prompts/prompt-schemas.ts';
import type { Clock } from '../ports/clock.ts';
import type { Model, ModelResult } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { BUNDLED_PROMPTS, findReusedVersion, readPromptSources } from './prompt-files.ts';
import { SettingsError } from './settings-error.ts';
import { prepareFile } from './settled-file.ts';

const BOUNDARY_BYTES = 9;

export interface DevelopmentModelOptions {
  /** The desk's own prompts; null where it has none. */
  readonly folder: string | null;
  /** null: no model is configured, and only a made-up one answers. */
  readonly access: ModelAccess | null;
  /** Of this start, in memory: what the calls cost is counted there, so that the budget holds. */
  readonly records: Pick<Records, 'modelUsage' | 'settings' | 'write'>;
  readonly clock: Clock;
}

export interface OpenedModel {
  readonly model: Model | null;
  readonly rendered: RenderedPrompts;
}

/** Throws SettingsError where the folder is that of the prompts that come with Waybill. */
export function refuseBundledFolder(folder: string): void {
  const isBundled = (() => {
    try {
      return realpathSync(folder) === realpathSync(BUNDLED_PROMPTS);
    } catch {
      return false;
    }
  })();
  if (isBundled)
    throw new SettingsError(`${folder}: holds the prompts that come with Waybill. Give a folder of the desk's own.`);
}

export function openPromptDesk(folder: string | null): PromptDesk {
  return {
    async list() {
      try {
        const sources = await readPromptSources(folder);
        return ok(
          PROMPT_IDS.flatMap((id) => {
            const source = sources.findLast(({ file }) => file.endsWith(`${id}.md`));
            return source === undefined
              ? []
              : [
                  {
                    id,
                    file: source.file,
                    text: source.text,
                    isOwn: folder !== null && source.file.startsWith(folder),
                  },
                ];
          }),
        );
      } catch (error) {
        if (error instanceof SettingsError) return failed(error.message);
        throw error;
      }
    },
    check(id, text) {
      const parsed = parsePrompt(sourceOf(id, text));
      return parsed.ok ? [] : parsed.error;
    },
    async findReuse(id, text) {
      const parsed = parsePrompt(sourceOf(id, text));
      return folder === null || !parsed.ok ? null : findReusedVersion(folder, parsed.value.reference);
    },
    save:
      folder === null
        ? null
        : async (id, text) => {
            if (!PROMPT_IDS.some((known) => known === id)) return failed('There is no prompt of this name.');
            const file = join(folder, `${id}.md`);
            try {
              await (await prepareFile(file, text)).settle();
              return ok(file);
            } catch (error) {
              if (error instanceof SettingsError) return failed(error.message);
              throw error;
            }
          },
  };
}

const sourceOf = (id: string, text: string): PromptSource => ({
  file: `${id}.md`,
  text,
  digest: createHash('sha256').update(text).digest('hex'),
});

/** The error says what is wrong with the prompts or the typed answers, for a person. */
export async function openDevelopmentModel(
  { prompts: edited, madeUp }: ModelChoice,
  { folder, access, records, clock }: DevelopmentModelOptions,
): Promise<Result<OpenedModel, string>> {
  const rendered = new Map<unknown, RenderedPrompt>();
  const isMadeUp = madeUp.readMail.trim() !== '' || madeUp.writeReply.trim() !== '';
  if (!isMadeUp && access === null) return ok({ model: null, rendered });
  const sources = [
    ...(await readPromptSources(folder)),
    ...Object.entries(edited).map(([id, text]) => sourceOf(id, text)),
  ];
  const boundaries = { last: '' };
  const loaded = loadPrompts(sources, () => {
    boundaries.last = randomBytes(BOUNDARY_BYTES).toString('base64url');
    return boundaries.last;
  });
  if (!loaded.ok)
    return failed(loaded.error.map(({ file, line, message }) => `${file} line ${line}: ${message}`).join('\n'));
  const notes: { last: RenderedPrompt | null } = { last: null };
  // Runs are compared, and the word of the boundaries is another one each time.
  const calm = (text: string) => text.replaceAll(boundaries.last, '(boundary)');
  const prompts = noteRendering(loaded.value, ({ system, user }) => {
    notes.last = { system: calm(system), user: calm(user) };
  });
  if (isMadeUp) {
    const model = makeUpModel(prompts, madeUp);
    return model.ok ? ok({ model: noteQuestions(model.value, notes, rendered), rendered }) : model;
  }
  if (access === null) return ok({ model: null, rendered });
  return ok({ model: noteQuestions(openModel({ ...access, prompts, records, clock }), notes, rendered), rendered });
}

const noteRendering = (prompts: PromptSet, note: (rendered: RenderedPrompt) => void): PromptSet => {
  const noted = (prompt: Prompt): Prompt => ({
    ...prompt,
    render(input) {
      const text = prompt.render(input);
      note(text);
      return text;
    },
  });
  return { ...prompts, readMail: noted(prompts.readMail), writeReply: noted(prompts.writeReply) };
};

/** A question is rendered before its call returns, so the last text is its own. */
function noteQuestions(
  model: Model,
  notes: { last: RenderedPrompt | null },
  rendered: Map<unknown, RenderedPrompt>,
): Model {
  const noted =
    <Given, T>(ask: (given: Given) => Promise<ModelResult<T>>) =>
    (given: Given): Promise<ModelResult<T>> => {
      notes.last = null;
      const answer = ask(given);
      if (notes.last !== null) rendered.set(given, notes.last);
      return answer;
    };
  return { ...model, readMail: noted(model.readMail), writeReply: noted(model.writeReply) };
}

/** What a person typed passes the same checks as a provider's answer; nothing typed is a model that cannot be reached. */
function makeUpModel({ readMail, writeReply }: PromptSet, typed: MadeUpAnswers): Result<Model, string> {
  const read = readTyped(typed.readMail, checkMailReading, 'reading');
  if (!read.ok) return read;
  const written = readTyped(typed.writeReply, checkFreeAnswers, 'writing');
  if (!written.ok) return written;
  return ok({
    name: 'made up by hand',
    readMail: async (mail) => answerAs(readMail, { ...mail }, read.value),
    writeReply: async (reply) => answerAs(writeReply, { ...reply }, written.value),
  });
}

type Typed<T> = Result<T, ModelFault>;

function readTyped<T>(
  text: string,
  check: (answer: unknown) => Result<T, string>,
  what: string,
): Result<Typed<T>, string> {
  if (text.trim() === '') return ok(failed({ kind: 'unavailable', detail: `No answer was typed for ${what}.` }));
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return failed(`The made-up answer for ${what} is no JSON.`);
  }
  const checked = check(answer);
  return ok(
    checked.ok
      ? checked
      : failed({ kind: 'malformed', detail: `The typed answer breaks its schema ${checked.error}.` }),
  );
}

function answerAs<T>({ reference, render }: Prompt, input: Record<string, unknown>, typed: Typed<T>): ModelResult<T> {
  render(input);
  const prompt: PromptReference = reference;
  if (!typed.ok) return typed;
  const usage = { inputTokens: 0, outputTokens: 0, costUsd: 0, milliseconds: 0 };
  return ok({ value: typed.value, model: 'made up by hand', prompt, usage });
}
