// What replies of ours promise, and what became of it. The store fills these; part of records.ts. Times are ISO 8601 UTC; changes inside a write.
import type { CommitmentKeeper, CommitmentState, ShownCommitmentState } from '../domain/commitment.ts';
import type { Intent } from '../domain/intent.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Mailboxes } from '../domain/rights.ts';
import type { MailId } from './records.ts';

/** A mail has at most one: that of its reply. */
export interface Commitment {
  readonly id: number;
  /** That was answered with the promise. */
  readonly mailId: MailId;
  readonly threadId: number;
  /** Lower-cased. */
  readonly recipient: string;
  /** Within the desk; null where it is about no order, or about several. */
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly intent: Intent;
  /** The sentence, as the reply says it. */
  readonly sentence: string;
  /** By which notices of the order to this recipient it is kept. */
  readonly keptByKinds: readonly NoticeKind[];
  readonly state: CommitmentState;
  /** When it was written; from `open` on, when it left. */
  readonly madeAt: string;
  /** null before it has left. */
  readonly dueAt: string | null;
  readonly keptBy: CommitmentKeeper | null;
  readonly settledAt: string | null;
}
export type NewCommitment = Omit<Commitment, 'id' | 'state' | 'dueAt' | 'keptBy' | 'settledAt'>;

export interface WhichCommitments {
  /** null: all that a person is shown. */
  readonly state: ShownCommitmentState | null;
  /** To which the mails came that were answered with them; null: all. */
  readonly mailboxes: Mailboxes;
}

export interface CommitmentRecords {
  /** What the reply to this mail promises now, null for nothing: in the place of what it promised before, unless that has left. */
  plan(mailId: MailId, promise: NewCommitment | null): void;
  /** Planned ones whose reply has come to an end, oldest first. */
  listToBegin(limit: number, afterId?: number): readonly Commitment[];
  /** Open ones, and those that are overdue since then or later; oldest first. */
  listToKeep(overdueSince: string, limit: number, afterId?: number): readonly Commitment[];
  /** Overdue ones of which no person was told yet; oldest first. */
  listToRaise(limit: number): readonly Commitment[];
  noteRaised(id: number): void;
  readOfMail(mailId: MailId): Commitment | null;
  /** Those of the order that are open or overdue. */
  listOfOrder(orderId: string): readonly Commitment[];
  /** All but planned ones, or those in one state: what is overdue or open first, by its date, then what is over, the newest first. */
  list(which: WhichCommitments, limit: number): readonly Commitment[];
  /** Also appends to the audit log. */
  move(
    id: number,
    change: { readonly at: string } & (
      | { readonly to: 'open'; readonly dueAt: string }
      | { readonly to: 'dropped' | 'overdue' }
      | { readonly to: 'kept'; readonly by: CommitmentKeeper }
    ),
  ): void;
}
