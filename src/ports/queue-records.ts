// What waits for people: who has it, until when it sleeps, and what was noted of it. The store fills these and keeps them true beside runs,
// ledger and matters; part of records.ts.
import type { Alarm, Intent, Urgency } from '../domain/intent.ts';
import type { QueueOutcome, QueueState, QueueTrouble } from '../domain/queue.ts';
import type { MailId } from './records.ts';

/** A mail of the queue. Times are ISO 8601 UTC. */
export interface QueueItem {
  readonly mailId: MailId;
  readonly mailbox: string;
  readonly state: QueueState;
  readonly outcome: QueueOutcome;
  readonly trouble: QueueTrouble | null;
  /** Empty where the sender gave no name. */
  readonly contactName: string;
  /** The address; empty where the mail could not be read. */
  readonly contact: string;
  readonly subject: string;
  /** The beginning of its text, on one line. */
  readonly preview: string;
  readonly intents: readonly Intent[];
  readonly language: string;
  readonly urgency: Urgency;
  readonly alarms: readonly Alarm[];
  readonly value: { readonly amount: string; readonly currency: string } | null;
  readonly waitingSince: string;
  /** Of its matter; null where there is none. */
  readonly deadlineAt: string | null;
  /** The queue is in this order. */
  readonly dueAt: string;
  /** A member's id. */
  readonly assignedTo: string | null;
  readonly snoozedUntil: string | null;
  readonly notes: number;
}

export interface QueueFilter {
  readonly state: 'waiting' | 'snoozed';
  /** null: all. A mailbox that is not among them is as if it were not there. */
  readonly mailboxes: readonly string[] | null;
  readonly intent?: Intent | undefined;
  readonly language?: string | undefined;
  readonly outcome?: QueueOutcome | undefined;
  /** `null`: nobody's. */
  readonly assignedTo?: string | null | undefined;
  /** Plain words in contact, subject, text or order numbers. */
  readonly words?: string | undefined;
}

/** The last row of the page before: by when it is due, or until when it sleeps. */
export interface QueueCursor {
  readonly at: string;
  readonly mailId: MailId;
}

export interface QueuePage {
  readonly items: readonly QueueItem[];
  readonly next: QueueCursor | null;
  /** More mails have these words than were looked through. */
  readonly isCut: boolean;
}

/** How many wait, in all and by each filter; a mail of several intents counts for each. `assignedTo` '' is nobody. */
export interface QueueCounts {
  readonly waiting: number;
  readonly snoozed: number;
  readonly mailbox: Tally;
  readonly outcome: Tally;
  readonly language: Tally;
  readonly intent: Tally;
  readonly assignedTo: Tally;
  /** More mails have the words than were counted: there are at least so many of each. */
  readonly isCut: boolean;
}
type Tally = Readonly<Record<string, number>>;

export interface QueueNote {
  readonly id: number;
  readonly mailId: MailId;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly text: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** Each change by a person is also in the audit log, a note without its words. */
export interface QueueRecords {
  /** The most pressing first; those that sleep in the order in which they wake. */
  list(filter: QueueFilter, options: { readonly limit: number; readonly after: QueueCursor | null }): QueuePage;
  read(mailId: MailId): QueueItem | null;
  /** With words, of those alone that a search for them finds. */
  counts(mailboxes: readonly string[] | null, words?: string): QueueCounts;
  /** False, and nothing is changed, where it is not `from` whom it is taken any more. */
  assign(
    mailId: MailId,
    change: { readonly from: string | null; readonly to: string | null; readonly by: Actor; readonly at: string },
  ): boolean;
  /** null wakes it. False where it does not wait. */
  snooze(mailId: MailId, change: { readonly until: string | null; readonly by: Actor; readonly at: string }): boolean;
  /** Those whose time has come wait again. How many. */
  wake(now: string): number;
  addNote(note: Omit<QueueNote, 'id'>): QueueNote;
  /** Oldest first. */
  listNotes(mailId: MailId, limit: number): readonly QueueNote[];
  /** Is told, when it is on the disk, of which mails something has changed: their run, reply, matter, note, or place in the queue. Returns what
   * ends it. */
  onChange(listener: (mailIds: ReadonlySet<MailId>) => void): () => void;
}
