// The digest by which the ledger and a mailbox mean the same bytes.
import { hash } from 'node:crypto';
import type { OutgoingCopy } from '../ports/mailbox.ts';

/** SHA-256 in hex. */
export const digestBytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** Equal to the digest of what we saved while nobody has changed it. */
export const versionOf = ({ raw, version }: Pick<OutgoingCopy, 'raw' | 'version'>): string =>
  version ?? digestBytes(raw);
