// What the figures of a desk are counted from. The store keeps it true beside runs, ledger and outgoing mail; part of records.ts, read by
// src/figures.
import type { MailEnd } from '../domain/figures.ts';
import type { Intent } from '../domain/intent.ts';
import type { MailId } from './records.ts';

/** What of a run is counted. */
export interface FigureFacts {
  /** What the mail wants most; null where it was not understood. */
  readonly intent: Intent | null;
  readonly language: string;
  /** The rules, and `finding:` with their kinds, for which it waits for a person; without spaces. */
  readonly heldBy: readonly string[];
}

/** From `since` on and before `until`, ISO 8601 UTC. */
export interface FigureSpan {
  readonly since: string;
  readonly until: string;
  /** null: all. */
  readonly mailboxes: readonly string[] | null;
}

export type EndCounts = Readonly<Record<MailEnd, number>>;

/** Of one kind: a mail is of one intent, one language and one mailbox. */
export interface KindCounts {
  readonly mailbox: string;
  readonly intent: Intent | null;
  readonly language: string;
  readonly ends: EndCounts;
}

export interface HandledCounts {
  /** In the order of the bounds, one fewer than they are. */
  readonly byTime: readonly EndCounts[];
  /** Of all the time. */
  readonly byKind: readonly KindCounts[];
  /** By what they wait for, the most frequent first; a mail held for several counts for each. */
  readonly held: readonly { readonly heldBy: string; readonly mails: number }[];
}

/** Of replies that were decided on in the span. */
export interface DecidedCounts {
  readonly sentAlone: number;
  readonly approved: number;
  /** Of the approved: with the text, recipients and attachments that they were drafted with. */
  readonly unedited: number;
  readonly rejected: number;
}

/** What people made of a draft that they approved, in words of ours. */
export interface EditedWords {
  readonly kept: number;
  readonly removed: number;
  readonly added: number;
}

/** What one person did, by the audit log. */
export interface PersonCounts {
  readonly id: string;
  readonly name: string;
  readonly approved: number;
  readonly unedited: number;
  readonly edited: number;
  readonly rejected: number;
  readonly escalated: number;
  readonly takenOver: number;
}

/** A mail counts once, when it was first handled, as its newest run and the reply to it have ended. */
export interface FigureRecords {
  /** `bounds` follow each other: it is counted from each to the next. */
  countHandled(where: Pick<FigureSpan, 'mailboxes'> & { readonly bounds: readonly string[] }): HandledCounts;
  countDecided(span: FigureSpan): DecidedCounts;
  /** Of replies that were edited and approved in the span; `unclear` where nobody can tell what changed. */
  listEdits(span: FigureSpan): { readonly words: readonly EditedWords[]; readonly unclear: number };
  /** Of conversations that began with a customer's mail: seconds to the first answer, of those first answered in the span. Ascending. */
  listFirstAnswers(span: FigureSpan): readonly number[];
  /** Seconds from the first mail to the last answer, of those whose last answer is in the span and of which nothing waits. Ascending. */
  listResolutions(span: FigureSpan): readonly number[];
  /** Who decided most first, at most `limit`; what was decided in the mailbox itself is nobody's. */
  countByPerson(span: FigureSpan, limit: number): readonly PersonCounts[];
  /** A person approved the reply, which had been written to leave alone. Inside a write. */
  noteApproved(mailId: MailId): void;
}
