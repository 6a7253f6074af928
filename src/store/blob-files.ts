// Raw mails too large for a row, as files beside the database named by their SHA-256. Written and synced before the row that
// counts on them, so a crash leaves at most a file that nothing names. Called by mail-records inside its transaction.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface BlobFiles {
  /** `digest` is the SHA-256 (hex) of the bytes. Durable when it returns; a second write of one digest does nothing. */
  write(digest: string, bytes: Uint8Array): void;
  /** Throws where there is no such file. */
  read(digest: string): Uint8Array;
  /** One that is not there stays so. */
  remove(digest: string): void;
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function openBlobFiles(folder: string): BlobFiles {
  return {
    write(digest, bytes) {
      const file = join(folder, digest);
      if (existsSync(file)) return;
      if (mkdirSync(folder, { recursive: true }) !== undefined) syncFolder(dirname(folder));
      writeFileSync(`${file}.tmp`, bytes, { flush: true });
      renameSync(`${file}.tmp`, file);
      syncFolder(folder);
    },
    read: (digest) => readFileSync(join(folder, digest)),
    remove: (digest) => rmSync(join(folder, digest), { force: true }),
  };
}
