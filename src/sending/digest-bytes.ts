// The digest by which the ledger and a mailbox mean the same bytes.
import { hash } from 'node:crypto';

/** SHA-256 in hex. */
export const digestBytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
