// A small settings file written whole or not at all: the new text lies beside it, safe on the disk, before anything is decided, and takes
// its place in one step. Called where proposals are accepted and taken back.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SettingsError } from './settings-error.ts';

export interface PreparedFile {
  /** Puts the new text in the file's place. */
  settle(): Promise<void>;
  /** Leaves everything as it was. */
  dropIt(): Promise<void>;
}

/** Null where there is no such file. Throws SettingsError where it cannot be read. */
export async function readSettingsFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new SettingsError(`${file}: cannot be read (${codeOf(error)}).`);
  }
}

/** `text` null removes the file. Throws SettingsError where the folder cannot be written. */
export async function prepareFile(file: string, text: string | null): Promise<PreparedFile> {
  if (text === null) return { settle: () => rm(file, { force: true }), dropIt: () => Promise.resolve() };
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const mode = (await stat(file).catch(() => null))?.mode;
    const handle = await open(beside, 'wx', mode === undefined ? 0o644 : mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(beside, { force: true });
    throw new SettingsError(`${file}: cannot be written (${codeOf(error)}). Nothing was changed.`);
  }
  return { settle: () => rename(beside, file), dropIt: () => rm(beside, { force: true }) };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
