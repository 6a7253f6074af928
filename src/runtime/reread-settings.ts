// The desk's settings, read anew once one of their files has changed: a template that is edited counts for the next mail, and a mail without
// an edit does not wait. Called for the development page.
import { stat } from 'node:fs/promises';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import { listFiles } from './list-files.ts';
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
  const listed = await Promise.all(folders.map((folder) => listFiles(folder).catch(() => [])));
  const files = [voice, desk, policy].filter((file) => file !== null);
  const stamps = await Promise.all([...files, ...listed.flat()].map(stampOfFile));
  return stamps.join('\n');
}

const stampOfFile = (file: string): Promise<string> =>
  stat(file).then(
    ({ size, mtimeMs }) => `${file} ${size} ${mtimeMs}`,
    () => `${file} is not there`,
  );
