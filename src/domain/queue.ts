// The queue: mails that wait for a person, and in which order. Kept true by src/store, shown by the desk's page.
import type { Outcome } from './decision.ts';
import type { Alarm, Intent, Urgency } from './intent.ts';
import type { MatterKind } from './matter.ts';
import { NO_REPLY_DUE, type SendState, TAKEN_OVER } from './send-states.ts';

/** `handling`: the desk itself is at work on it; `settled`: nobody waits any more. */
export const QUEUE_STATES = ['handling', 'waiting', 'snoozed', 'settled'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** `draft`: a reply waits to be approved; `escalate`: a person must answer. */
export const QUEUE_OUTCOMES = ['draft', 'escalate'] as const;
export type QueueOutcome = (typeof QUEUE_OUTCOMES)[number];

/** Why it waits although it was handled: our answer bounced, an action came to no good end, what our answer promised is overdue, nobody knows whether our reply left, it could not be
 * written, or the mail itself could not be handled. */
export const QUEUE_TROUBLES = ['bounced', 'action', 'commitment', 'unknown', 'failed', 'set_aside'] as const;
export type QueueTrouble = (typeof QUEUE_TROUBLES)[number];

/** By what the queue is counted. A mail of several intents counts for each; those that sleep count by `state` alone. */
export const QUEUE_DIMENSIONS = ['state', 'outcome', 'language', 'intent', 'assignedTo'] as const;
export type QueueDimension = (typeof QUEUE_DIMENSIONS)[number];

/** What of a mail decides its place in the queue and is filtered by. */
export interface QueueFacts {
  readonly contactName: string;
  readonly language: string;
  /** Those that count, the likeliest first. */
  readonly intents: readonly Intent[];
  readonly urgency: Urgency;
  readonly alarms: readonly Alarm[];
  /** Of the dearest order that the mail is surely about. */
  readonly value: { readonly amount: string; readonly currency: string } | null;
  /** How long its writer may wait, where no deadline is nearer. */
  readonly allowedMinutes: number;
}

const ALLOWED_MINUTES: Readonly<Record<Urgency, number>> = { high: 120, normal: 480, low: 1_440 };
const ALARMED_MINUTES = 60;
/** From this value on, in the desk's currency, the time is this share of it. */
const VALUES: readonly { readonly from: number; readonly share: number }[] = [
  { from: 1_000, share: 0.5 },
  { from: 250, share: 0.75 },
];

/** An order's value counts in the desk's own currency alone. */
export function allowMinutes(
  { urgency, alarms, value }: Pick<QueueFacts, 'urgency' | 'alarms' | 'value'>,
  deskCurrency: string | undefined,
): number {
  const minutes = alarms.length > 0 ? ALARMED_MINUTES : ALLOWED_MINUTES[urgency];
  const amount = value !== null && value.currency === deskCurrency ? Number(value.amount) : 0;
  return minutes * (VALUES.find(({ from }) => amount >= from)?.share ?? 1);
}

/** When the mail should be seen to at the latest: the queue is in this order. Times are ISO 8601 UTC. */
export function dueAt(waitingSince: string, allowedMinutes: number, deadlineAt: string | null): string {
  const due = new Date(Date.parse(waitingSince) + allowedMinutes * 60_000).toISOString();
  return deadlineAt !== null && deadlineAt < due ? deadlineAt : due;
}

/** What is known of a mail when it is judged whether it waits. */
export interface QueueEvidence {
  readonly isInHand: boolean;
  readonly isSetAside: boolean;
  readonly run: { readonly at: string; readonly outcome: Outcome } | null;
  readonly reply: { readonly state: SendState; readonly detail: string | null; readonly updatedAt: string } | null;
  /** Somebody wrote to the contact since. */
  readonly isAnswered: boolean;
  readonly matters: readonly {
    readonly kind: MatterKind;
    readonly closedAt: string | null;
    readonly closedWhy: string | null;
  }[];
}

export type QueueVerdict =
  | { readonly state: 'handling' | 'settled' }
  | { readonly state: 'waiting'; readonly outcome: QueueOutcome; readonly trouble: QueueTrouble | null };

const SETTLED: QueueVerdict = { state: 'settled' };

/** A reply that was rejected, or taken back by whoever means to write another, has answered nobody: its mail waits until somebody has, or says
 * that it needs no answer (a matter that is settled). */
export function judgeWaiting(evidence: QueueEvidence): QueueVerdict {
  const { isInHand, isSetAside, run, reply, isAnswered, matters } = evidence;
  const open = matters.filter(({ closedAt }) => closedAt === null);
  const beside = (['bounced', 'action', 'commitment'] as const).find((kind) =>
    open.some((matter) => matter.kind === kind),
  );
  if (beside !== undefined) return { state: 'waiting', outcome: 'escalate', trouble: beside };
  const isOver = matters.some(
    ({ kind, closedAt, closedWhy }) =>
      isOfMail(kind) && closedAt !== null && closedAt >= (run?.at ?? '') && !ENDED_WITH_REPLY.has(closedWhy),
  );
  if (isAnswered || (isOver && open.length === 0)) return SETTLED;
  if (isSetAside) return { state: 'waiting', outcome: 'escalate', trouble: 'set_aside' };
  if (run === null || run.outcome === 'ignore') return SETTLED;
  const end = endOfReply(reply, run.at);
  const isUnanswered = end === 'rejected' || (end === 'withdrawn' && reply?.detail === TAKEN_OVER);
  if (end !== null && !isUnanswered) return SETTLED;
  if (isInHand && open.length === 0) return { state: 'handling' };
  const trouble = reply?.state === 'unknown' || reply?.state === 'failed' ? reply.state : null;
  const isForPerson = isUnanswered || run.outcome === 'escalate';
  return { state: 'waiting', outcome: isForPerson ? 'escalate' : 'draft', trouble };
}

/** Why a matter was closed where its reply had ended, which says nothing beyond that. */
const ENDED_WITH_REPLY: ReadonlySet<string | null> = new Set(['rejected', 'withdrawn']);

const isOfMail = (kind: MatterKind): boolean => kind === 'draft' || kind === 'escalation';

/** What of a reply's states ends the waiting for it. */
export const REPLY_ENDS: Partial<Record<SendState, 'answered' | 'rejected' | 'withdrawn'>> = {
  sent: 'answered',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** How the reply has ended, where that ends the waiting too. A draft that was taken back before the mail was handled anew says nothing of what was
 * written then. */
export function endOfReply(
  reply: QueueEvidence['reply'],
  ranAt: string | null,
): 'answered' | 'rejected' | 'withdrawn' | null {
  if (reply === null) return null;
  const isBeforeRun = ranAt !== null && reply.updatedAt < ranAt;
  if (reply.state === 'withdrawn' && (isBeforeRun || reply.detail === NO_REPLY_DUE)) return null;
  return REPLY_ENDS[reply.state] ?? null;
}
