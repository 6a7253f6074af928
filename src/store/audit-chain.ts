// The hash chain of the audit log: each entry's hash covers the one before it, and its content only through a salted digest,
// so that content can be erased and the chain still verifies. Pure. Used to append and to verify.
import { hash } from 'node:crypto';

export const GENESIS_HASH = Buffer.alloc(32);

/** SHA-256 over the salt (16 bytes) and the content, JSON in UTF-8. */
export function digestContent(salt: Buffer, content: string): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(content, 'utf8')]), 'buffer');
}

export interface ChainLink {
  readonly previousHash: Buffer;
  readonly seq: number;
  readonly mailId: number | null;
  readonly at: string;
  readonly step: string;
  readonly digest: Buffer;
}

/** SHA-256 over the fields as a JSON array, which keeps them apart whatever they hold. */
export function hashLink(link: ChainLink): Buffer {
  const fields = [
    link.previousHash.toString('hex'),
    link.seq,
    link.mailId,
    link.at,
    link.step,
    link.digest.toString('hex'),
  ];
  return hash('sha256', JSON.stringify(fields), 'buffer');
}
