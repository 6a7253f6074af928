// A commitment: a promise to write that stands in a reply of ours which has left. What is promised a template marks ({{#next-step "promise"}}); it is never
// guessed from words. Kept by src/ports/commitment-records.ts, cared for by src/notices/keep-commitments.ts.
import type { Intent } from './intent.ts';
import type { NoticeKind } from './notice.ts';

/** `planned`: the reply is written and has not left; `dropped`: it never left, or without the promise. `open` becomes `kept`, or `overdue` when its time has
 * passed; also what is overdue may be kept, late. */
export const COMMITMENT_STATES = ['planned', 'open', 'kept', 'overdue', 'dropped'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Those that a person is shown: a draft that nobody has sent promises nothing yet. */
export const SHOWN_COMMITMENT_STATES = [
  'overdue',
  'open',
  'kept',
  'dropped',
] as const satisfies readonly CommitmentState[];
export type ShownCommitmentState = (typeof SHOWN_COMMITMENT_STATES)[number];

/** By a notice of one of its kinds, or by a mail to the same shopper in the same thread. */
export const COMMITMENT_KEEPERS = ['notice', 'mail'] as const;
export type CommitmentKeeper = (typeof COMMITMENT_KEEPERS)[number];

/** What a reply promises: its sentence, and what the shopper wanted. */
export interface PromiseMade {
  readonly intent: Intent;
  readonly text: string;
}

const ON_ITS_WAY: readonly NoticeKind[] = [
  ...(['shipped', 'partly_shipped', 'out_for_delivery', 'available_for_pickup', 'attempt_failed'] as const),
  ...(['delayed', 'exception', 'delivered', 'correction', 'returned', 'backorder', 'item_cancelled'] as const),
];

const KEPT_BY: Partial<Record<Intent, readonly NoticeKind[]>> = {
  where_is_my_order: ON_ITS_WAY,
  delivery_exception: ON_ITS_WAY,
  delivered_not_received: ['correction', 'delivered', 'returned', 'refund_made'],
  cancel_order: ['item_cancelled', 'refund_made'],
  refund_status: ['refund_made'],
};

/** The notices that say what was promised; none where only a person can. */
export const keptByNotices = (intent: Intent): readonly NoticeKind[] => KEPT_BY[intent] ?? [];
