// Opens the language model that a desk is connected to, or that a command names by file, where there is one. Called by node.ts. Nothing of
// any library for models is loaded for it before the first question.
import { openModelKey } from '../connecting/desk-secrets.ts';
import { readSealingKeys, SealError } from '../connecting/seal-secret.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { noteOpening } from '../model/model-health.ts';
import { type ModelSettings, nameModel, needsKey } from '../model/model-settings.ts';
import type { ModelOptions } from '../model/open-model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Model } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { readKeptModel, readModelFile } from './model-settings-files.ts';

interface LanguageModelOptions {
  readonly records: Records;
  readonly clock: Clock;
  /** Settings that stand in for those that the desk keeps; the key is then WAYBILL_MODEL_KEY. */
  readonly file: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Only asked where there is a model. Throws SettingsError. */
  readonly readPrompts: () => Promise<ModelOptions['prompts']>;
}

export interface OpenedLanguageModel {
  /** null where none is connected, or where it cannot be used: then the desk works without. */
  readonly model: Model | null;
  /** Why one that is connected is not used. */
  readonly problem: string | null;
}

/** Throws SettingsError where the file or a prompt is wrong. */
export async function openLanguageModel(options: LanguageModelOptions): Promise<OpenedLanguageModel> {
  const { records, clock, file, env, readPrompts } = options;
  const kept = readKeptModel(records);
  if (file === null && !kept.ok) return leaveOut(options, kept.error);
  const settings = file === null ? (kept.ok ? kept.value : null) : await readModelFile(file);
  if (settings === null) return { model: null, problem: null };
  const key = file === null ? openKeptKey(records, settings, env) : readGivenKey(settings, env);
  if (!key.ok) return leaveOut(options, key.error);
  if (file === null) await noteOpening(records, { at: clock.now(), problem: null });
  const { openModel } = await import('../model/open-model.ts');
  const prompts = await readPrompts();
  return { model: openModel({ settings, key: key.value, prompts, records, clock }), problem: null };
}

/** Whether the key that is kept can be opened, before a mail finds out. null where it can; otherwise why not, with what to do. */
export function describeKeyProblem(
  records: Records,
  settings: ModelSettings,
  env: LanguageModelOptions['env'],
): string | null {
  const opened = openKeptKey(records, settings, env);
  return opened.ok ? null : opened.error;
}

/** null where none is needed. */
type OpenedKey = Result<string | null, string>;

function openKeptKey(records: Records, settings: ModelSettings, env: LanguageModelOptions['env']): OpenedKey {
  try {
    const key = openModelKey(records, (remedy) => readSealingKeys(env, remedy));
    return demandKey(settings, key, "Run 'waybill connect model'.");
  } catch (error) {
    if (error instanceof SealError) return failed(error.message);
    throw error;
  }
}

const readGivenKey = (settings: ModelSettings, env: LanguageModelOptions['env']): OpenedKey =>
  demandKey(settings, env['WAYBILL_MODEL_KEY']?.trim() || null, 'Set WAYBILL_MODEL_KEY.');

const demandKey = (settings: ModelSettings, key: string | null, remedy: string): OpenedKey =>
  key !== null || !needsKey(settings) ? ok(key) : failed(`The key of ${nameModel(settings)} is missing. ${remedy}`);

/** So that status and doctor say it too, of the one that the desk keeps. */
async function leaveOut({ records, clock, file }: LanguageModelOptions, problem: string): Promise<OpenedLanguageModel> {
  if (file === null) await noteOpening(records, { at: clock.now(), problem });
  return { model: null, problem: `The language model is not used. ${problem}` };
}
