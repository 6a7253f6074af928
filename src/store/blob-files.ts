// Raw mails too large for a row, as files beside the database. In a plain desk they are named by their SHA-256; in an encrypted one they are sealed
// (AES-256-GCM, NIST SP 800-38D) and named by a keyed digest of that, so that whoever has the files cannot even look whether a mail he knows is among
// them. Written and synced before the row that counts on them, so a crash leaves at most a file that nothing names. Called by mail-records inside its
// transaction.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SealingKey, SealingKeys } from '../connecting/seal-secret.ts';

export interface BlobFiles {
  /** `digest` is the SHA-256 (hex) of the bytes. Durable when it returns; a second write of one digest does nothing. */
  write(digest: string, bytes: Uint8Array): void;
  /** Throws where there is no such file. */
  read(digest: string): Uint8Array;
  /** One that is not there stays so. */
  remove(digest: string): void;
}

/** How one key, or none, names and keeps a mail. */
interface Keeping {
  nameOf(digest: string): string;
  pack(name: string, bytes: Uint8Array): Uint8Array;
  unpack(name: string, kept: Buffer): Uint8Array;
}

const PLAIN: Keeping = { nameOf: (digest) => digest, pack: (_, bytes) => bytes, unpack: (_, kept) => kept };
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const ENDING = '.sealed';

/** Version, nonce, tag and cipher text, one after the other; bound to the name. */
function sealedBy({ bytes: secret }: SealingKey): Keeping {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'waybill blobs', 32));
  const nameKey = Buffer.from(hkdfSync('sha256', secret, '', 'waybill blob names', 32));
  return {
    nameOf: (digest) => `${createHmac('sha256', nameKey).update(digest).digest('hex')}${ENDING}`,
    pack(name, bytes) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(name));
      const text = [cipher.update(bytes), cipher.final()];
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), ...text]);
    },
    unpack(name, kept) {
      if (kept.length < HEAD_BYTES || kept[0] !== VERSION) throw new Error(`${name} is cut, or not of this Waybill`);
      const decipher = createDecipheriv(CIPHER, key, kept.subarray(1, 1 + NONCE_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(name));
      decipher.setAuthTag(kept.subarray(1 + NONCE_BYTES, HEAD_BYTES));
      return Buffer.concat([decipher.update(kept.subarray(HEAD_BYTES)), decipher.final()]);
    },
  };
}

export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** `sealing` is null for a plain desk. What is written is sealed by its current key; the old one still opens what it sealed. */
export function openBlobFiles(folder: string, sealing: SealingKeys | null): BlobFiles {
  const [first, ...older] =
    sealing === null ? [PLAIN] : [sealing.current, sealing.old].flatMap((key) => (key === null ? [] : [sealedBy(key)]));
  if (first === undefined) throw new Error('a sealed desk has a key');
  const fileOf = ({ nameOf }: Keeping, digest: string): string => join(folder, nameOf(digest));
  return {
    write(digest, bytes) {
      const name = first.nameOf(digest);
      const file = join(folder, name);
      if (existsSync(file)) return;
      if (mkdirSync(folder, { recursive: true }) !== undefined) syncFolder(dirname(folder));
      writeFileSync(`${file}.tmp`, first.pack(name, bytes), { flush: true });
      renameSync(`${file}.tmp`, file);
      syncFolder(folder);
    },
    read(digest) {
      const keeping =
        older.find((old) => !existsSync(fileOf(first, digest)) && existsSync(fileOf(old, digest))) ?? first;
      return keeping.unpack(keeping.nameOf(digest), readFileSync(fileOf(keeping, digest)));
    },
    remove(digest) {
      for (const keeping of [first, ...older]) rmSync(fileOf(keeping, digest), { force: true });
    },
  };
}

/** Files of these mails that are plain, or sealed by another key, once all of them are sealed by this one. */
export function dropOtherBlobs(folder: string, key: SealingKey, digests: Iterable<string>): void {
  if (!existsSync(folder)) return;
  const { nameOf } = sealedBy(key);
  const kept = new Set([...digests].map(nameOf));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}
