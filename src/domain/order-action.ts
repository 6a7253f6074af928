// What can be done to an order at its source, and the life of one such action as a table of allowed moves (DESIGN.md, Approval in the
// mailbox: Actions). The store refuses every other move. A state is written before the I/O that it announces.
import { z } from 'zod';
import { Order } from './order.ts';

const ShippingAddress = Order.shape.shippingAddress.unwrap();
export type ShippingAddress = z.infer<typeof ShippingAddress>;
const Reason = z.string().max(500).nullable();

export const OrderAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancel'), reason: Reason }),
  z.object({ kind: z.literal('change_address'), shippingAddress: ShippingAddress }),
  z.object({ kind: z.literal('add_note'), text: z.string().min(1).max(2_000) }),
  z.object({
    kind: z.literal('start_return'),
    lines: z
      .array(z.object({ sku: z.string().min(1).max(2_000), quantity: z.int().positive() }))
      .min(1)
      .max(2_000)
      .readonly(),
    reason: Reason,
  }),
  z.object({
    kind: z.literal('request_refund'),
    amount: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/, 'a decimal amount such as 226.11'),
    currency: z.string().length(3),
    reason: Reason,
  }),
]);
export type OrderAction = z.infer<typeof OrderAction>;

export const ORDER_ACTION_KINDS = [
  'cancel',
  'change_address',
  'add_note',
  'start_return',
  'request_refund',
] as const satisfies readonly OrderAction['kind'][];
export type OrderActionKind = (typeof ORDER_ACTION_KINDS)[number];

export const ACTION_STATES = [
  'proposed',
  'approved',
  'running',
  'done',
  'refused',
  'unknown',
  'rejected',
  'expired',
  'withdrawn',
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** A person's word on an action that is `unknown`. */
export const ACTION_OUTCOMES = ['done', 'not-done'] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

/** From each state, where it may go. Nothing leads to `running` but an approval, and nothing back to it: an action runs at most once. */
const MOVES: Readonly<Record<ActionState, readonly ActionState[]>> = {
  proposed: ['approved', 'rejected', 'withdrawn', 'expired'],
  /** `refused` where the order is not any more as it was when the action was proposed. */
  approved: ['running', 'refused', 'expired', 'withdrawn'],
  running: ['done', 'refused', 'unknown'],
  /** To itself when another look brought nothing: the time of that look is kept. */
  unknown: ['done', 'refused', 'unknown'],
  done: [],
  refused: [],
  rejected: [],
  expired: [],
  withdrawn: [],
};

export const canMoveAction = (from: ActionState, to: ActionState): boolean => MOVES[from].includes(to);

/** An action that ended so stands for its wish no longer: the same may be proposed again. What is done, may be done, or was rejected by a
 * person is not. */
export const FREEING_STATES: ReadonlySet<ActionState> = new Set(['refused', 'expired', 'withdrawn']);
