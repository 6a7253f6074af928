// The newest entry of the audit log, kept outside the database: who cuts the log's tail must change this too. A file beside
// the database, or memory for a database in memory. Written after each commit that appended; used by verify and openDesk.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { GENESIS_HASH } from './audit-chain.ts';

/** `hash` in hex; seq 0 is the empty log. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Of a log without an entry. */
export const EMPTY_HEAD: Head = { seq: 0, hash: GENESIS_HASH };

export interface AuditHead {
  /** For messages to people. */
  readonly place: string;
  /** `missing` where nothing was kept, `unreadable` where what was kept is no head. */
  read(): Head | 'missing' | 'unreadable';
  /** Keeps the head for good before it returns: for a new desk, before its first entry. */
  start(head: Head): void;
  /** Keeps the head soon; of several in a row the newest. A crash leaves an earlier head, which verify takes as such. */
  keep(head: Head): void;
  /** Resolves when the newest head is kept; rejects where it could not be. */
  settle(): Promise<void>;
}

export function keepHeadInMemory(): AuditHead {
  let kept: Head | 'missing' = 'missing';
  const keep = (head: Head) => {
    kept = head;
  };
  return { place: 'memory', read: () => kept, start: keep, keep, settle: () => Promise.resolve() };
}

const HEAD_PATTERN = /^(\d{1,15}) ([0-9a-f]{64})\n$/;

const lineOf = (head: Head): string => `${head.seq} ${head.hash}\n`;

/** Replaces the file by a rename, after its bytes are on the disk. */
async function replaceFile(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.tmp`, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.tmp`, file);
}

function readHead(file: string): ReturnType<AuditHead['read']> {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
    return 'unreadable';
  }
  const [, seq, hash] = HEAD_PATTERN.exec(text) ?? [];
  return seq === undefined || hash === undefined ? 'unreadable' : { seq: Number(seq), hash };
}

/** Keeps heads one after the other, of several in a row the newest. `pauseMs` lies between two, but not where somebody waits. */
export function keepNewest(write: (head: Head) => Promise<void>, pauseMs: number): Pick<AuditHead, 'keep' | 'settle'> {
  let newest: Head | null = null;
  let failure: unknown = null;
  let writing: Promise<void> | null = null;
  let isSettling = false;

  async function writeUntilNewest(): Promise<void> {
    let written: Head | null = null;
    while (newest !== null && written !== newest) {
      const next: Head = newest;
      try {
        await write(next);
        failure = null;
      } catch (error) {
        failure = error;
      }
      written = next;
      if (!isSettling && pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    writing = null;
  }

  return {
    keep(head) {
      newest = head;
      writing ??= writeUntilNewest();
    },
    async settle() {
      isSettling = true;
      await writing;
      isSettling = false;
      if (failure !== null) throw failure;
    },
  };
}

/** Making a file costs as much as a commit; the head may lag so long behind the log. */
const PAUSE_MS = 100;

export const keepHeadInFile = (file: string): AuditHead => ({
  place: file,
  read: () => readHead(file),
  start(head) {
    writeFileSync(`${file}.tmp`, lineOf(head), { flush: true });
    renameSync(`${file}.tmp`, file);
  },
  ...keepNewest((head) => replaceFile(file, lineOf(head)), PAUSE_MS),
});
