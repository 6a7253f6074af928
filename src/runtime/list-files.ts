// The files below a folder. Called by what reads a folder whole: templates, the page's sources and its built files.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths, sorted. Folder by folder: workerd names the files of a listing with its folders wrongly. Rejects as the system does where a folder cannot be read. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(below)).flat().sort();
}
