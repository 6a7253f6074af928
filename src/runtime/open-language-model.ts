// Opens the language model that a desk is connected to, or that a command names by file, where there is one. Called by node.ts. Nothing of
// any library for models is loaded for it before the first question.
import { openModelKey } from '../connecting/desk-secrets.ts';
import { readSealingKeys, SealError } from '../connecting/seal-secret.ts';
import { noteHealth } from '../model/model-health.ts';
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
  const key = file === null ? openKeptKey(records, env) : { key: env['WAYBILL_MODEL_KEY']?.trim() || null };
  const problem = 'problem' in key ? key.problem : describeMissingKey(settings, key.key, file);
  if ('problem' in key || problem !== null) return leaveOut(options, problem ?? '');
  const { openModel } = await import('../model/open-model.ts');
  return { model: openModel({ settings, ...key, prompts: await readPrompts(), records, clock }), problem: null };
}

function openKeptKey(
  records: Records,
  env: LanguageModelOptions['env'],
): { readonly key: string | null } | { readonly problem: string } {
  try {
    return { key: openModelKey(records, () => readSealingKeys(env)) };
  } catch (error) {
    if (error instanceof SealError) return { problem: error.message };
    throw error;
  }
}

function describeMissingKey(settings: ModelSettings, key: string | null, file: string | null): string | null {
  if (key !== null || !needsKey(settings)) return null;
  const remedy = file === null ? "Run 'waybill connect model'." : 'Set WAYBILL_MODEL_KEY.';
  return `The key of ${nameModel(settings)} is missing. ${remedy}`;
}

/** So that status and doctor say it too. */
async function leaveOut({ records, clock }: LanguageModelOptions, problem: string): Promise<OpenedLanguageModel> {
  const fault = { kind: 'key', detail: problem } as const;
  await records.write(() => noteHealth(records.settings, { at: clock.now(), fault, restsUntil: null }));
  return { model: null, problem: `The language model is not used. ${problem}` };
}
