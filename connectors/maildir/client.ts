// The only file of this connector that touches the file system, and the maker of its ConnectorErrors. Writes are durable when
// they resolve: the file is synced, then renamed, then its directory is synced. Called by mailbox.ts, arrivals.ts and outgoing.ts.
import { closeSync, fsync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import { toLocalLines, toWireLines } from './line-ends.ts';
import { shareSync } from './share-sync.ts';

/** '' is the inbox; the others are Maildir++ folders in it. */
export const BOXES = ['', '.Drafts', '.Sent', '.Trash'] as const;
export type Box = (typeof BOXES)[number];

/** Where mail of ours lies. */
const isOutgoing = (box: Box): boolean => box === '.Drafts' || box === '.Sent';

export interface Place {
  readonly box: Box;
  readonly part: 'new' | 'cur';
  readonly file: string;
}

export interface MaildirClient {
  /** File names in both parts; `new` first, so that a mail moved on meanwhile is seen in `cur`. */
  listFiles(box: Box): Promise<readonly Omit<Place, 'box'>[]>;
  /** Changes whenever a file comes, goes or is renamed in the box. */
  readVersion(box: Box): Promise<string>;
  /** Null where the file is not there (any more). */
  readMail(place: Place): Promise<Uint8Array | null>;
  readBeginning(place: Place): Promise<Uint8Array | null>;
  hasMail(place: Place): Promise<boolean>;
  /** Writes a mail and makes it durable under this name in the box's `cur`. */
  writeMail(box: Box, unique: string, file: string, raw: Uint8Array): Promise<void>;
  /** Renames durably in one step; false where the file is not there (any more). */
  moveMail(from: Place, to: Place): Promise<boolean>;
  removeMail(place: Place): Promise<void>;
  /** A small file of state beside the folders: its bytes from one on, none where there is no such file. */
  readState(name: string, fromByte?: number): Promise<Buffer>;
  appendState(name: string, text: string): Promise<void>;
  /** Runs the work while no other program changes Dovecot's files. */
  withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
}

const LOCK_TRIES = 40;
const LOCK_WAIT_MS = 50;

export async function openMaildirClient(folder: string): Promise<MaildirClient> {
  await guard(folder, () => createFolders(folder));
  const pathOf = ({ box, part, file }: Place): string => join(folder, box, part, file);
  const syncs = new Map<string, () => Promise<void>>();
  const syncDirectory = (box: Box, part: 'new' | 'cur'): Promise<void> => {
    const path = join(folder, box, part);
    const known = syncs.get(path) ?? shareSync(keepSyncing(path));
    syncs.set(path, known);
    return known();
  };

  return {
    async listFiles(box) {
      const list: Omit<Place, 'box'>[] = [];
      for (const part of ['new', 'cur'] as const) {
        const names = await guard(folder, () => readdir(join(folder, box, part)));
        for (const file of names) if (!file.startsWith('.')) list.push({ part, file });
      }
      return list;
    },
    readVersion: (box) =>
      guard(folder, async () => {
        // Two looks at directories in memory: a turn through the thread pool would cost twenty times as much.
        const states = ['new', 'cur'].map((part) => statSync(join(folder, box, part), { bigint: true }));
        return states.map(({ mtimeNs }) => mtimeNs).join('/');
      }),
    readMail: (place) =>
      guardMissing(pathOf(place), async () => {
        const { size } = await stat(pathOf(place));
        if (size > limits.mail.sizeBytesMax) throw tooLarge(pathOf(place), size);
        const stored = await readFile(pathOf(place));
        return isOutgoing(place.box) ? toWireLines(stored) : stored;
      }),
    readBeginning: (place) => guardMissing(pathOf(place), () => readBeginning(pathOf(place))),
    hasMail: async (place) => (await guardMissing(pathOf(place), () => stat(pathOf(place)))) !== null,
    writeMail: (box, unique, file, raw) =>
      guard(folder, async () => {
        const temporary = join(folder, box, 'tmp', unique);
        await writeSynced(temporary, isOutgoing(box) ? toLocalLines(raw) : raw);
        renameSync(temporary, join(folder, box, 'cur', file));
        await syncDirectory(box, 'cur');
      }),
    async moveMail(from, to) {
      const moved = await guardMissing(pathOf(from), async () => {
        renameSync(pathOf(from), pathOf(to));
        return true;
      });
      if (!moved) return false;
      await guard(folder, async () => {
        await syncDirectory(to.box, to.part);
        if (from.box !== to.box || from.part !== to.part) await syncDirectory(from.box, from.part);
      });
      return true;
    },
    async removeMail(place) {
      await guardMissing(pathOf(place), () => unlink(pathOf(place)));
    },
    readState: async (name, fromByte = 0) =>
      (await guardMissing(join(folder, name), () => readFrom(join(folder, name), fromByte))) ?? Buffer.alloc(0),
    appendState: (name, text) => guard(join(folder, name), () => appendFile(join(folder, name), text, { flush: true })),
    withLock: (name, work) => withLockFile(join(folder, name), work),
  };
}

async function createFolders(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const box of BOXES) {
    for (const part of ['tmp', 'new', 'cur']) await mkdir(join(folder, box, part), { recursive: true, mode: 0o700 });
    if (box !== '') await writeFile(join(folder, box, 'maildirfolder'), '', { flag: 'a' });
    await syncPath(join(folder, box));
  }
  // New folders must outlive a crash too. The folder above is ours to read only where we made something in it.
  await syncPath(folder);
  if (made !== undefined) await syncPath(dirname(made));
}

const sync = promisify(fsync);

/** Only the waiting for the disk goes through the thread pool: mails worked on at once then wait together, and the file
 * system writes them together. Opening and writing are done at once, which costs less than the way to the pool. */
async function writeSynced(path: string, raw: Uint8Array): Promise<void> {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < raw.length; ) written += writeSync(descriptor, raw, written);
    await sync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Opening a directory costs as much as syncing it, so it stays open; for as long as the process does, a few descriptors. */
function keepSyncing(path: string): () => Promise<void> {
  let descriptor: number | null = null;
  return () => {
    descriptor ??= openSync(path, 'r');
    return sync(descriptor);
  };
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readBeginning(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(limits.maildir.headerBytesRead),
      0,
      limits.maildir.headerBytesRead,
      0,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readFrom(path: string, fromByte: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size <= fromByte) return Buffer.alloc(0);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - fromByte), 0, size - fromByte, fromByte);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function withLockFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const isOurs = await guardCode(path, 'EEXIST', async () => {
      await writeFile(path, '', { flag: 'wx' });
      return true;
    });
    if (isOurs) break;
    if (tries >= LOCK_TRIES)
      throw new ConnectorError(
        'unavailable',
        `[maildir] ${path} has been locked for ${(LOCK_TRIES * LOCK_WAIT_MS) / 1_000} s. If no program uses this Maildir, remove that file.`,
      );
    await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

const KINDS: Readonly<Record<string, ConnectorErrorKind>> = {
  ENOENT: 'not_found',
  ENOTDIR: 'not_found',
  EACCES: 'auth',
  EPERM: 'auth',
  ENAMETOOLONG: 'not_found',
};
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

async function guard<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConnectorError) throw error;
    const code = codeOf(error);
    if (code === 'unknown') throw error;
    const remedy = code === 'ENOSPC' ? 'The disk is full.' : 'Check the folder and that this user may write it.';
    throw new ConnectorError(KINDS[code] ?? 'unavailable', `[maildir] ${path}: ${code}. ${remedy}`, { cause: error });
  }
}

/** Null where the file is not there: mail clients rename and remove files at any time. */
const guardMissing = <T>(path: string, work: () => Promise<T>): Promise<T | null> => guardCode(path, 'ENOENT', work);

const guardCode = <T>(path: string, code: string, work: () => Promise<T>): Promise<T | null> =>
  guard(path, async () => {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) === code) return null;
      throw error;
    }
  });

const tooLarge = (path: string, size: number): ConnectorError =>
  new ConnectorError('bad_response', `[maildir] ${path} has ${size} bytes, more than ${limits.mail.sizeBytesMax}.`);

/** The port's answers for what is not, or no longer, there. */
export const noSuchMessage = (ref: string): ConnectorError =>
  new ConnectorError('not_found', `[maildir] no message ${JSON.stringify(ref.slice(0, 200))}.`);
export const touched = (): ConnectorError =>
  new ConnectorError(
    'rejected',
    '[maildir] the draft was not saved: somebody has touched the one that it was to replace.',
  );
export const notSent = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[maildir] the draft was not sent: ${why}.`);
export const keywordsFull = (file: string): ConnectorError =>
  new ConnectorError(
    'rejected',
    `[maildir] ${file} has no free letters left for Waybill's marks. Remove keywords that nobody uses.`,
  );
