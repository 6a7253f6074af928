// A mailbox at a provider's emulator or a server of our own on 127.0.0.1, with the hands of the people around it and a look at what
// lies there that does not pass through Waybill. Used by `waybill tour` and the bench of mailboxes.
import type { TrustedAuthentication } from '../../domain/identity.ts';
import type { ChangeSignal, Mailbox, Mark } from '../../ports/mailbox.ts';

export interface SeenMail {
  readonly raw: Uint8Array;
  /** As the provider spells them: labels, categories or keywords of ours. */
  readonly marks: readonly string[];
  /** Two mails of one thread have the same. */
  readonly thread: string;
}

export interface SeenMailbox {
  readonly inbox: readonly SeenMail[];
  readonly drafts: readonly SeenMail[];
  readonly sent: readonly SeenMail[];
}

/** What was asked of the provider since the mailbox was opened. */
export interface Spent {
  /** Requests, or IMAP commands. */
  readonly calls: number;
  /** In the provider's own money, where it has one. */
  readonly units: number | null;
  readonly smtpSessions: number | null;
  /** The calls by their names. */
  readonly byName: Readonly<Record<string, number>>;
}

export interface EmulatedMailbox {
  readonly mailbox: Mailbox;
  readonly signal: ChangeSignal | null;
  /** A customer's mail arrives. */
  deliver(raw: Uint8Array): Promise<void>;
  /** A person marks the mail that has this Message-ID (with angle brackets). */
  setMark(messageId: string, mark: Mark): Promise<void>;
  /** A person writes a mail of their own in their mail client. */
  sendByHand(raw: Uint8Array): Promise<void>;
  /** A person sends the oldest draft as it is. */
  sendDraftByHand(): Promise<void>;
  look(): Promise<SeenMailbox>;
  countDrafts(): Promise<number>;
  spent(): Spent;
  /** From now on each answer comes so much later. */
  answerAfter(ms: number): void;
  close(): Promise<void>;
}

export interface EmulatedProvider {
  open(account: EmulatedAccountOptions): Promise<EmulatedMailbox>;
  close(): Promise<void>;
}

export interface EmulatedAccountOptions {
  /** Ours, lower-cased; it sends. */
  readonly address: string;
  readonly trusted: TrustedAuthentication;
}

/** Header fields of a mail by their lower-cased names, unfolded; the first of each. */
export function readFields(raw: Uint8Array): ReadonlyMap<string, string> {
  const [head = ''] = Buffer.from(raw)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = /^([^:\s]{1,100}):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  return fields;
}
