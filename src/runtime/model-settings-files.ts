// Reads a desk's settings of its language model: from the admin's file, or as the desk keeps them. Called where a model is connected,
// opened and described.
import { readFile, stat } from 'node:fs/promises';
import { readModelSettings } from '../connecting/connect-model.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { type ModelSettings, parseModelSettings } from '../model/model-settings.ts';
import type { Records } from '../ports/records.ts';
import { SettingsError } from './settings-error.ts';

/** Throws SettingsError, which names the place and nothing that stands there: it may be a key. */
export async function readModelFile(file: string): Promise<ModelSettings> {
  const { settingsBytesMax } = limits.model;
  let text: string;
  try {
    if ((await stat(file)).size > settingsBytesMax)
      throw new SettingsError(`${file}: is over ${settingsBytesMax} bytes.`);
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it is no file';
    throw new SettingsError(`${file}: cannot be read (${code}).`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SettingsError(`${file}: is not JSON.`);
  }
  const parsed = parseModelSettings(json);
  if (parsed.ok) return parsed.value;
  throw new SettingsError(parsed.error.map((fault) => `${file}: ${fault}`).join('\n'));
}

/** null where no model is connected. The error is what is wrong with what is kept, such as by a later Waybill. */
export function readKeptModel(records: Pick<Records, 'settings'>): Result<ModelSettings | null, string> {
  const kept = readModelSettings(records);
  if (kept === null) return ok(null);
  const parsed = parseModelSettings(kept);
  if (parsed.ok) return parsed;
  return failed(`What is kept of the language model cannot be read (${parsed.error.join('; ')}). Connect it again.`);
}
