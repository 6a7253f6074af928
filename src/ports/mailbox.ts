// A mailbox in which the desk's mail arrives and its drafts are approved. It speaks RFC 5322 bytes.
import type { TrustedAuthentication } from '../domain/identity.ts';

/** The provider's id of a message or draft. Opaque to the rest of the house. */
export type ProviderMessageId = string;

export interface MailboxAccount {
  /** Addresses that are ours, lower-cased; the first one sends. */
  readonly addresses: readonly string[];
  readonly trusted: TrustedAuthentication;
}

/** What happened: a mail is new in the inbox; one is new among the sent mails, whoever sent it; a draft was made, changed or
 * removed; the marks on a mail of the inbox changed. Each at least once, in any order but that of the received ones. */
export interface Change {
  readonly kind: 'received' | 'sent' | 'draft' | 'marked';
  readonly ref: ProviderMessageId;
}

/** `reset` says that the cursor is no longer known: list again from a time; nothing is skipped. */
export type Changes =
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      readonly cursor: string;
      readonly hasMore: boolean;
    }
  | { readonly kind: 'reset' };

/** An outgoing message of ours as it lies in the mailbox. `version` is told where the provider composes drafts anew: the SHA-256
 * (hex) of the bytes that were saved while nobody has changed the draft, and another for each change. Elsewhere it is the SHA-256
 * of `raw`. */
export interface OutgoingCopy {
  readonly ref: ProviderMessageId;
  readonly raw: Uint8Array;
  readonly version?: string;
}

/** A draft of ours as it was looked at; `version` as an OutgoingCopy has it. */
export interface DraftVersion {
  readonly ref: ProviderMessageId;
  readonly version: string;
}

/** Where an outgoing message of ours is now. `absent`: neither draft nor sent copy is there. */
export type OutgoingState =
  | (OutgoingCopy & { readonly kind: 'draft' | 'sent' })
  | { readonly kind: 'deleted' | 'absent' | 'cannot_tell' };

export const MARKS = [
  'Waybill/To approve',
  'Waybill/Sent',
  'Waybill/Escalated',
  'Waybill/For information',
  'Waybill/Approve',
  'Waybill/Reject',
  'Waybill/Outdated',
  /** Something is proposed to be done to the order: `Waybill/Approve` has it done, beside sending the draft. */
  'Waybill/Action',
] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkChange {
  readonly add: readonly Mark[];
  readonly remove: readonly Mark[];
}

const CHOICES: readonly Mark[] = ['Waybill/Approve', 'Waybill/Reject'];

/** What a person may choose on a mail that is marked so: a provider that shows a list of marks has these in it then. */
export const listChoices = (added: readonly Mark[]): readonly Mark[] =>
  added.some((mark) => mark === 'Waybill/To approve' || mark === 'Waybill/Escalated') ? CHOICES : [];

export interface Mailbox {
  readonly account: MailboxAccount;
  /** Its listings tell what happens to drafts and marks, so that looking at each is only a net below. False where left out. */
  readonly tellsDraftsAndMarks?: boolean;
  /** What happened after the cursor of an earlier listing; or every mail received and sent since a time (ISO 8601 UTC; null: from
   * the beginning), received ones oldest first: the cursor that ends such a listing is one of before it began. Received and sent
   * mails are never skipped; drafts and marks are told where the provider tells them, and looked at by the caller where not. */
  listChanges(from: string | { readonly since: string | null }): Promise<Changes>;
  /** The stored bytes, unchanged. ConnectorError `not_found` where the message is gone. */
  fetchRaw(ref: ProviderMessageId): Promise<Uint8Array>;
  /** The other messages of the thread, oldest first, the newest limits.mailbox.threadMessages of them. Omitted where the provider
   * has no threads. */
  readThread?(ref: ProviderMessageId): Promise<readonly ProviderMessageId[]>;
  /** Saves a draft, durable when it resolves. `token` is in its X-Waybill-Id. `replaces` is the draft in whose place it goes: where that does
   * not lie there at that version any more, because somebody has changed, sent or deleted it, ConnectorError `rejected`, and the new one is
   * not there either. */
  saveDraft(draft: {
    readonly raw: Uint8Array;
    readonly token: string;
    readonly replaces: DraftVersion | null;
  }): Promise<ProviderMessageId>;
  /** Looks for what carries the token; never guesses. */
  readOutgoing(query: { readonly token: string; readonly draft: ProviderMessageId | null }): Promise<OutgoingState>;
  /** Sends the draft once, if it still is this version, which for an unchanged one is the SHA-256 (hex) of the saved bytes;
   * ConnectorError `rejected` where it is not. */
  sendDraft(ref: ProviderMessageId, version: string): Promise<ProviderMessageId>;
  /** Removes a draft that is unsent; a removed or sent one is left as it is. */
  removeDraft(ref: ProviderMessageId): Promise<void>;
  /** Removes what savings of this token left that were cut off: half-made drafts, and drafts at one of these versions (SHA-256, hex, of
   * the saved bytes), which nobody has touched; never `keep`. `isDue` is asked when they are found, and before one goes: what is
   * saved after that is none of them. Omitted where a draft is saved in one step. */
  removeLeftovers?(query: {
    readonly token: string;
    readonly keep: ProviderMessageId | null;
    readonly versions: readonly string[];
    readonly isDue: () => boolean;
  }): Promise<void>;
  /** Adds and removes marks on an inbound message. Idempotent. False where the message is not there (any more). */
  mark(ref: ProviderMessageId, change: MarkChange): Promise<boolean>;
  /** The marks now on a message. */
  readMarks(ref: ProviderMessageId): Promise<readonly Mark[]>;
}

/** Says at once that something happened in a mailbox (IMAP IDLE); what it was, the next listing tells. */
export interface ChangeSignal {
  /** Resolves when something happened, or the signal aborts, or after limits.mailbox.idleSeconds at most. */
  waitForChange(signal: AbortSignal): Promise<void>;
}

/** How much of what a provider grants a mailbox was used, counted since it was opened. Times reach back up to ten seconds more. */
export interface MailboxUse {
  /** Gmail weighs its requests in quota units; an IMAP server is given commands. */
  readonly unit: 'units' | 'requests' | 'commands';
  readonly lastMinute: number;
  readonly lastDay: number;
  /** What the provider grants in so many minutes, and what was used of it; null where it publishes no limit. */
  readonly limit: { readonly max: number; readonly minutes: number; readonly used: number } | null;
  /** Requests under way, or open connections to an IMAP server; null where nothing is limited so. `max` is null where no limit is published. */
  readonly atOnce: { readonly now: number; readonly max: number | null } | null;
}
