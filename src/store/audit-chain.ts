// The hash chain of the audit log: each entry's hash covers the one before it, and its content only through a salted digest,
// so that content can be erased and the chain still verifies. Pure. Used to append and to verify.
import { hash } from 'node:crypto';

/** A digest or a hash of the chain: SHA-256 in hex, as node:crypto makes it fastest. */
export type Hex = string;

export const GENESIS_HASH: Hex = '0'.repeat(64);

/** Of one UTF-16 code unit. */
const UTF8_BYTES_MAX = 3;

/** SHA-256 over the salt (16 bytes) and the content, JSON in UTF-8. */
export function digestContent(salt: Buffer, content: string): Hex {
  const bytes = Buffer.allocUnsafe(salt.length + content.length * UTF8_BYTES_MAX);
  bytes.set(salt);
  const length = salt.length + bytes.write(content, salt.length, 'utf8');
  return hash('sha256', bytes.subarray(0, length), 'hex');
}

export interface ChainLink {
  readonly previousHash: Hex;
  readonly seq: number;
  readonly mailId: number | null;
  readonly at: string;
  readonly step: string;
  readonly digest: Hex;
}

/** SHA-256 over the fields as a JSON array, which keeps them apart whatever they hold. */
export function hashLink({ previousHash, seq, mailId, at, step, digest }: ChainLink): Hex {
  return hash('sha256', JSON.stringify([previousHash, seq, mailId, at, step, digest]), 'hex');
}
