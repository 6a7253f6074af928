// What can be done to an order at its source. Only ever called after a person approved that very action (DESIGN.md, Approval in the mailbox).
import type { OrderAction, OrderActionKind } from '../domain/order-action.ts';

export type { OrderAction, OrderActionKind } from '../domain/order-action.ts';

export interface ActionRequest {
  readonly orderId: string;
  readonly action: OrderAction;
  /** The same for every try of one approved action. */
  readonly idempotencyKey: string;
}

/** `done`: the source says that it is so. `refused`: it says that it did nothing. What is neither is a ConnectorError, and then `settle` is asked. */
export type ActionEnd =
  | { readonly kind: 'done'; readonly reference: string | null }
  | { readonly kind: 'refused'; readonly why: string };

export interface OrderActions {
  /** What this source can do. */
  readonly kinds: readonly OrderActionKind[];
  /** One try, never repeated by the connector unless the vendor takes an idempotency key. ConnectorError `rejected` and `not_found` mean
   * that nothing was done; after any other nobody knows. */
  run(request: ActionRequest): Promise<ActionEnd>;
  /** Looks whether an unclear one was carried out: `done`, `refused` (it was certainly not), or null where it cannot be told. */
  settle(request: ActionRequest): Promise<ActionEnd | null>;
}
