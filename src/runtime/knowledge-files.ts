// The files of the desk's policies and articles on the disk, one by one: read into passages, known already, or refused with the reason. Called
// by `waybill knowledge add`, and where a desk has a folder of them (`--knowledge`).
import { hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { readKnowledgeFile } from '../knowledge/read-knowledge-file.ts';
import type { DocumentToSave } from '../ports/knowledge-records.ts';

export type FoundFile =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly document: Omit<DocumentToSave, 'addedAt'>;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'unchanged'; readonly name: string }
  /** `why` is the rest of a sentence: `is empty`. */
  | { readonly kind: 'refused'; readonly name: string; readonly why: string };

interface ListedFile {
  /** Of a file in a folder its path in there, with `/`. */
  readonly name: string;
  readonly path: string;
}

/** `known`: the digests of the documents that the desk has, by their names. Never rejects for what a path or file is like. */
export async function* readKnowledgeFiles(
  paths: readonly string[],
  given: { readonly known: ReadonlyMap<string, string>; readonly readPdf: ReadDocument },
): AsyncIterable<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const listed = await listFiles(path);
    if (typeof listed === 'string') yield { kind: 'refused', name: path, why: listed };
    else
      for (const [at, file] of listed.entries()) {
        if (at >= limits.knowledge.filesMax) {
          const why = `has ${listed.length} files; only ${limits.knowledge.filesMax} were looked at`;
          yield { kind: 'refused', name: path, why };
          break;
        }
        if (seen.has(file.name))
          yield { kind: 'refused', name: file.name, why: 'has the name of another of these files' };
        else yield await readOne(file, given);
        seen.add(file.name);
      }
  }
}

/** Hidden files and folders are passed over. A string says why nothing can be listed. */
async function listFiles(path: string): Promise<readonly ListedFile[] | string> {
  try {
    const found = await stat(path);
    if (found.isFile()) return [{ name: basename(path), path }];
    if (!found.isDirectory()) return 'is neither a file nor a folder';
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ name: relative(path, file).split(sep).join('/'), path: file }))
      .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'is not there'
    : `cannot be read (${error instanceof Error ? error.message : String(error)})`;

async function readOne(
  { name, path }: ListedFile,
  { known, readPdf }: Parameters<typeof readKnowledgeFiles>[1],
): Promise<FoundFile> {
  const { fileBytesMax } = limits.knowledge;
  try {
    const { size } = await stat(path);
    const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
    // Before it is read: a file of any size may lie there.
    if (size > fileBytesMax)
      return { kind: 'refused', name, why: `has ${megabytes(size)} MB, more than ${megabytes(fileBytesMax)}` };
    const bytes = await readFile(path);
    const contentDigest = hash('sha256', bytes, 'hex');
    if (known.get(name) === contentDigest) return { kind: 'unchanged', name };
    const file = await readKnowledgeFile(name, bytes, readPdf);
    if (!file.ok) return { kind: 'refused', name, why: file.error };
    const { notes, ...document } = file.value;
    return { kind: 'read', name, document: { ...document, name, contentDigest }, notes };
  } catch (error) {
    return { kind: 'refused', name, why: wordsOf(error) };
  }
}
