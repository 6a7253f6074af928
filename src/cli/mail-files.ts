// Reads mails from what a person names on the command line: a folder of .eml files, a Maildir, one .eml file or an .mbox.
// Called by process-mails.ts. One mail is in memory at a time, and a bad one is named and never stops the others.
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { limits } from '../domain/limits.ts';
import { readMbox } from '../mail/mbox.ts';

/** `file` is the name within what was given; for an mbox it has the line where the mail begins, `all.mbox:120`. Either `raw` or
 * `fault` is there: a mail that may be cut off is named and not handed on, for half a mail must not be answered. */
export interface MailFile {
  readonly file: string;
  readonly raw: Uint8Array | null;
  readonly fault: string | null;
}

/** Files are read in the order of their names, an mbox in its own. Throws one Error where the path cannot be opened. */
export async function* readMailFiles(path: string): AsyncIterable<MailFile> {
  const state = await stat(path).catch((error: unknown) => {
    throw new Error(
      `${path} cannot be opened (${codeOf(error)}). Give a folder of .eml files, a Maildir, an .eml file or an .mbox file.`,
    );
  });
  if (state.isDirectory()) {
    for (const file of await listMails(path)) yield await readMail(join(path, file), file);
  } else if (await isMbox(path)) {
    yield* readMboxFile(path);
  } else {
    yield await readMail(path, basename(path));
  }
}

/** A Maildir is known by its `cur` and `new`; its file names have no ending. Else every .eml file of the folder counts. */
async function listMails(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isMaildir = ['cur', 'new'].every((name) => entries.some((entry) => entry.name === name && entry.isDirectory()));
  if (!isMaildir)
    return entries
      .filter((entry) => !entry.isDirectory() && /\.eml$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  const inbox: { name: string; file: string }[] = [];
  for (const part of ['new', 'cur']) {
    for (const name of await readdir(join(folder, part)))
      if (!name.startsWith('.')) inbox.push({ name, file: join(part, name) });
  }
  return inbox.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ file }) => file);
}

async function readMail(path: string, file: string): Promise<MailFile> {
  try {
    const { size } = await stat(path);
    if (size > limits.mail.sizeBytesMax)
      return { file, raw: null, fault: `${file} has ${size} bytes, more than ${limits.mail.sizeBytesMax}.` };
    return { file, raw: await readFile(path), fault: null };
  } catch (error) {
    return { file, raw: null, fault: `${file} cannot be read (${codeOf(error)}).` };
  }
}

/** By its ending, or by the 'From ' with which an mbox begins (RFC 4155); a mail's own From field has a colon. */
async function isMbox(path: string): Promise<boolean> {
  if (/\.(?:mbox|mbx)$/i.test(path)) return true;
  if (/\.eml$/i.test(path)) return false;
  const handle = await open(path).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'From ';
  } finally {
    await handle.close();
  }
}

async function* readMboxFile(path: string): AsyncIterable<MailFile> {
  const name = basename(path);
  let line = 1;
  try {
    for await (const mail of readMbox(
      createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>,
    )) {
      line = mail.line;
      const file = `${name}:${mail.line}`;
      if (mail.fault === null) yield { file, raw: mail.raw, fault: null };
      else yield { file, raw: null, fault: `${file}: ${mail.fault}` };
    }
  } catch (error) {
    if (codeOf(error) === 'unknown') throw error;
    yield {
      file: `${name}:${line}`,
      raw: null,
      fault: `${name} cannot be read any further after line ${line} (${codeOf(error)}).`,
    };
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
