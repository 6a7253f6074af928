// What is kept of one person, shown and erased, and to whom nothing is sent without a person. The store fills these; part of records.ts.
import type { MailId } from './records.ts';

/** Counts of what is kept of an address. */
export interface KeptOfPerson {
  /** From the address, and to it. */
  readonly mails: number;
  readonly replies: number;
  readonly actions: number;
  /** Answers of shops and ERPs in the cache that name it. */
  readonly answers: number;
  /** It has agreed to marketing, whether or not that was withdrawn. */
  readonly hasConsent: boolean;
  /** What has not come to its end, and so cannot be erased yet: drafts and sends, order actions, mails in line. */
  readonly underWay: { readonly replies: number; readonly actions: number; readonly mails: number };
}

/** One thing that is kept of a person; `content` as it is stored, bytes as base64. */
export interface PersonItem {
  readonly kind:
    | 'mail'
    | 'run'
    | 'reply'
    | 'edited_reply'
    | 'action'
    | 'notice'
    | 'commitment'
    | 'note'
    | 'satisfaction'
    | 'audit'
    | 'suppression'
    | 'notice_refusal'
    | 'consent';
  readonly mailId: MailId | null;
  readonly content: Readonly<Record<string, unknown>>;
}

export type Erasure =
  | { readonly kind: 'erased'; readonly mails: number; readonly auditEntries: number; readonly answers: number }
  | { readonly kind: 'under_way'; readonly underWay: KeptOfPerson['underWay'] };

/** How many days each kind of data is kept after its mail has arrived; null for ever. */
export interface Retention {
  /** Bytes, words, replies, facts and what was said in the audit log of it. */
  readonly mailDays: number | null;
}

export interface Suppression {
  readonly address: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

/** `by`: in which way it was said, such as `link`. */
export interface NoticeRefusal {
  readonly address: string;
  readonly at: string;
  readonly by: string;
}

/** Addresses are compared lower-cased. */
export interface PrivacyRecords {
  find(address: string): KeptOfPerson;
  /** Everything, oldest mail first, read a mail at a time. */
  exportPerson(address: string): Generator<PersonItem>;
  /** All of it or nothing: words, bytes, facts, replies, notes and what the audit log says of it; that there was a mail, when, and how it ended
   * stays, and the chain of the log still verifies. On the disk when it resolves. The audit log says that it was done, not for whom. A refusal, a suppression and the withdrawal of a consent stay. */
  erasePerson(address: string, done: { readonly at: string; readonly by: string }): Promise<Erasure>;
  /** Mails that retention would erase now: those that arrived before and have come to their end. */
  countExpired(before: string): number;
  /** Erases some of them, the oldest first; how many. */
  eraseExpired(before: string, limit: number, at: string): Promise<number>;
  /** Also appends to the audit log, without the address. Inside a write. */
  suppress(suppression: Suppression): void;
  /** False where it was not there. Also appends to the audit log. Inside a write. */
  allow(address: string, done: { readonly at: string; readonly by: string }): boolean;
  isSuppressed(address: string): boolean;
  /** Newest first. */
  listSuppressions(limit: number): readonly Suppression[];
  /** From now on it gets no notice that is optional; every other goes on. False where it was so before. Also appends to the audit log, without
   * the address. Inside a write. */
  refuseNotices(refusal: NoticeRefusal): boolean;
  /** Takes that back; false where it was not so. Also appends to the audit log. Inside a write. */
  takeNotices(refusal: NoticeRefusal): boolean;
  refusesNotices(address: string): boolean;
}
