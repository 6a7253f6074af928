// What a build was made from, by content: a checkout gives files the time of now. Called where something is built only once.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { projectFolder } from '#project-folder';

/** SHA-256, hex, of the files' paths and bytes, in the order given. */
export async function stampFiles(files: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${relative(projectFolder, file)}\n`).update(await readFile(file));
  return digest.digest('hex');
}
