// Which replies ask whether they were helpful, and what the customers answered. The store fills these; part of records.ts.
import type { Language } from '../domain/language.ts';
import type { Mailboxes } from '../domain/rights.ts';
import type { SatisfactionAnswer } from '../domain/satisfaction.ts';
import type { MailId } from './records.ts';

export interface SatisfactionQuestion {
  readonly mailId: MailId;
  /** Of the reply that asks. */
  readonly language: Language;
  /** ISO 8601 UTC: when the reply was written, and from then on when the ledger last heard of it. */
  readonly since: string;
  /** null where nobody has answered. */
  readonly answered: GivenAnswer | null;
}

export interface GivenAnswer {
  readonly answer: SatisfactionAnswer;
  /** A stranger's own words: shown as they are, never as markup. */
  readonly comment: string | null;
  readonly at: string;
}

/** Of replies that went out in that time. */
export interface SatisfactionCount {
  readonly asked: number;
  readonly good: number;
  readonly notGood: number;
  readonly comments: number;
}

export interface SatisfactionRecords {
  /** The reply to the mail asks; once a mail. Inside a write. */
  ask(question: {
    readonly mailId: MailId;
    readonly threadId: number;
    readonly language: Language;
    readonly at: string;
  }): void;
  read(mailId: MailId): SatisfactionQuestion | null;
  /** Whether a reply to another mail of the thread asks already; one that was rejected, taken back or refused does not. */
  isAskedBeside(threadId: number, mailId: MailId): boolean;
  /** The newest word counts. False where nobody was asked. Also appends to the audit log, without the comment. Inside a write. */
  answer(mailId: MailId, given: GivenAnswer): boolean;
  /** ISO 8601 UTC, `until` not included. */
  count(where: { readonly from: string; readonly until: string; readonly mailboxes: Mailboxes }): SatisfactionCount;
}
