// Where the mailboxes of a crowd are: what the watching process needs to open them. Used by mailbox-crowd.ts and watch-crowd.ts.
import type { ProviderName } from './emulated-desk.ts';

export interface Door {
  readonly address: string;
  /** The emulator's address, and a token; for IMAP the user. */
  readonly url: string;
  readonly secret: string;
}

export interface Crowd {
  readonly provider: ProviderName;
  readonly doors: readonly Door[];
  readonly seconds: number;
  readonly smtpPort: number;
}

/** What the watching process tells: all are open, all have been listed once, the time of measuring is over, or one could not be opened. */
export interface CrowdReport {
  readonly kind: 'empty' | 'listed' | 'measured' | 'failed';
  readonly opened: number;
  readonly rssMb: number;
  readonly cpuSeconds: number;
  /** 0 for IMAP: those are counted on the wire. */
  readonly requests: number;
  readonly failures: number;
  readonly why: string | null;
}
