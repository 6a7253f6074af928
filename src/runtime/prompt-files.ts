// Reads the prompts from their files: those that come with Waybill, and the desk's own, each of which stands in for the one of its name.
// Called where a model is opened and by `waybill prompts check`. A fault names the file, the line and what to do.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '#project-folder';
import { limits } from '../domain/limits.ts';
import type { PromptReference } from '../domain/model-call.ts';
import { loadPrompts } from '../model/prompts/load-prompts.ts';
import type { PromptSource } from '../model/prompts/parse-prompt.ts';
import type { Prompt, PromptFault, PromptSet } from '../model/prompts/prompt.ts';
import { PROMPT_IDS } from '../model/prompts/prompt-schemas.ts';
import { SettingsError } from './settings-error.ts';

export const BUNDLED_PROMPTS = join(projectFolder, 'prompts');
const LOCK = 'digests.json';
/** Of each prompt, the digest of each version that was kept. */
const Digests = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)));
type Digests = z.infer<typeof Digests>;

/** `own` is the desk's folder, null where it has none. Throws SettingsError with a line a fault. */
export async function readPrompts(own: string | null, makeBoundary?: () => string): Promise<PromptSet> {
  const loaded = loadPrompts(await readPromptSources(own), makeBoundary);
  if (loaded.ok) return loaded.value;
  throw new SettingsError(describeFaults(loaded.error));
}

export interface KeptPrompt extends Prompt {
  readonly file: string;
}

/** Those in use, and that no version was kept with another text. `keep` writes down what each folder's versions are now. Throws SettingsError. */
export async function checkPrompts(given: string | null, keep: boolean): Promise<readonly KeptPrompt[]> {
  const own = given === null ? null : resolve(given);
  const sources = await readPromptSources(own);
  const loaded = loadPrompts(sources);
  if (!loaded.ok) throw new SettingsError(describeFaults(loaded.error));
  const folder = own ?? BUNDLED_PROMPTS;
  const kept = await readDigests(folder);
  const used = Object.values(loaded.value).map((prompt: Prompt) => ({
    ...prompt,
    file: sources.findLast(({ digest }) => digest === prompt.reference.digest)?.file ?? '',
  }));
  const mine = used.filter(({ file }) => file.startsWith(shorten(folder)));
  if (keep) {
    await writeFile(join(folder, LOCK), `${JSON.stringify(addDigests(kept, mine), null, 2)}\n`);
    return used;
  }
  const faults = mine.flatMap(({ file, reference }) => {
    const reuse = describeReuse(kept, reference);
    return reuse === null ? [] : [{ file, line: 1, message: `${reuse}, then run waybill prompts check --keep.` }];
  });
  if (faults.length > 0) throw new ReusedVersions(describeFaults(faults));
  return used;
}

/** A sentence for each of the desk's own prompts whose text changed under a version that was kept; an audit log would then name two texts
 * alike. Throws SettingsError. */
export async function listReusedVersions(own: string): Promise<readonly string[]> {
  try {
    await checkPrompts(own, false);
    return [];
  } catch (error) {
    // What else is wrong with them is told where they are read.
    if (error instanceof ReusedVersions) return error.message.split('\n');
    throw error;
  }
}

/** Why a text cannot be kept under its version, with the version that is free; null where it can. What comes with Waybill counts as kept, save
 * where the desk's own folder knows another text of that version. */
export async function findReusedVersion(own: string, reference: PromptReference): Promise<string | null> {
  const { id } = reference;
  const [bundled, mine] = await Promise.all([BUNDLED_PROMPTS, own].map(readDigests));
  return describeReuse({ [id]: { ...bundled?.[id], ...mine?.[id] } }, reference);
}

function describeReuse(kept: Digests, { id, version, digest }: PromptReference): string | null {
  const versions = kept[id] ?? {};
  const before = versions[version];
  if (before === undefined || before === digest) return null;
  const next = Math.max(...Object.keys(versions).map(Number)) + 1;
  return `its text is not that of version ${version} as it was kept; raise version to ${next}`;
}

/** That of SettingsError in all but who catches it. */
class ReusedVersions extends SettingsError {}

const addDigests = (kept: Digests, prompts: readonly Prompt[]): Digests => ({
  ...kept,
  ...Object.fromEntries(
    prompts.map(({ reference: { id, version, digest } }) => [id, { ...kept[id], [version]: digest }]),
  ),
});

const describeFaults = (faults: readonly PromptFault[]): string =>
  faults.map(({ file, line, message }) => `${file} line ${line}: ${message}`).join('\n');

const shorten = (path: string): string => (path.startsWith(BUNDLED_PROMPTS) ? relative(projectFolder, path) : path);

/** Those that come along, then the desk's own: of one name the last counts. Throws SettingsError. */
export async function readPromptSources(own: string | null): Promise<readonly PromptSource[]> {
  const folders = [BUNDLED_PROMPTS, ...(own === null ? [] : [own])];
  return (await Promise.all(folders.map(readFolder))).flat();
}

/** Its `.md` files but the README; one with a name that no prompt has is a fault, not left out in silence. */
async function readFolder(folder: string): Promise<readonly PromptSource[]> {
  const names = await attempt(folder, () => readdir(folder));
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const strange = files.find((name) => !PROMPT_IDS.some((id) => name === `${id}.md`));
  if (strange !== undefined)
    throw new SettingsError(
      `${shorten(join(folder, strange))} line 1: there is no prompt of this name; there is ${PROMPT_IDS.map((id) => `${id}.md`).join(', ')}.`,
    );
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const { promptFileBytesMax } = limits.model;
      if ((await attempt(file, () => stat(file))).size > promptFileBytesMax)
        throw new SettingsError(
          `${shorten(file)} line 1: the file has more than ${promptFileBytesMax} bytes; make it shorter.`,
        );
      const text = await attempt(file, () => readFile(file, 'utf8'));
      return { file: shorten(file), text, digest: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function readDigests(folder: string): Promise<Digests> {
  const file = join(folder, LOCK);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return Digests.parse(JSON.parse(text));
  } catch {
    throw new SettingsError(
      `${shorten(file)} line 1: is not as it was written; delete it and run waybill prompts check --keep.`,
    );
  }
}

async function attempt<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new SettingsError(`${place}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
