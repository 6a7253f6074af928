// The desk's settings, read anew once one of their files has changed: a template that is edited counts for the next mail, and a mail without
// an edit does not wait. Called for the development page.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import { BUNDLED_TEMPLATES, readSettings, type SettingsFiles } from './settings-files.ts';

/** Throws SettingsError as readSettings does; what was faulty is read again. */
export function rereadSettings(
  files: SettingsFiles,
  learned: Parameters<typeof readSettings>[1],
): () => Promise<DeskSettings> {
  let last: { readonly stamp: string; readonly settings: DeskSettings } | null = null;
  return async () => {
    const stamp = await stampOf(files);
    if (last?.stamp !== stamp) last = { stamp, settings: await readSettings(files, learned) };
    return last.settings;
  };
}

/** Names, sizes and times of all the files. */
async function stampOf({ voice, desk, policy, templates }: SettingsFiles): Promise<string> {
  const folders = [BUNDLED_TEMPLATES, ...(templates ? [templates] : [])];
  const listed = await Promise.all(folders.map(listFiles));
  const files = [voice, desk, policy].filter((file) => file !== null);
  const stamps = await Promise.all([...files, ...listed.flat()].map(stampOfFile));
  return stamps.join('\n');
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const stampOfFile = (file: string): Promise<string> =>
  stat(file).then(
    ({ size, mtimeMs }) => `${file} ${size} ${mtimeMs}`,
    () => `${file} is not there`,
  );
