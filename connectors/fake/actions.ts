// Order actions in memory, for tests: they change the orders of a FakeOrders, remember each key that they ran, and fail on request, with
// the answer lost before or after the work was done.
import type { Order } from '../../src/domain/order.ts';
import type { ActionRequest, OrderAction, OrderActionKind, OrderActions } from '../../src/ports/order-actions.ts';
import { createFaultGate, type Faults } from './faults.ts';
import type { FakeOrders } from './sources.ts';

export interface FakeActions extends OrderActions, Faults<'run' | 'settle'> {
  /** What was carried out, in order: one entry each time, so that a second run of one key would show. */
  readonly ran: readonly ActionRequest[];
  readonly notes: readonly string[];
  /** The next run is refused so, and nothing is done. */
  refuseNext(why: string): void;
  /** From now on nobody can tell what became of an unclear one. */
  forget(): void;
}

interface FakeActionsOptions {
  readonly kinds?: readonly OrderActionKind[];
  /** ISO 8601: when what is done is said to have been done. */
  readonly at?: string;
}

const AT = '2026-11-20T09:00:00Z';
const ALL_KINDS: readonly OrderActionKind[] = [
  'cancel',
  'change_address',
  'add_note',
  'start_return',
  'request_refund',
];

export function openFakeActions(orders: FakeOrders, options: FakeActionsOptions = {}): FakeActions {
  const { kinds = ALL_KINDS, at = AT } = options;
  const gate = createFaultGate<'run' | 'settle'>();
  const ran: ActionRequest[] = [];
  const notes: string[] = [];
  const refusals: string[] = [];
  let isForgetful = false;
  return {
    kinds,
    ran,
    notes,
    failNext: gate.failNext,
    refuseNext: (why) => void refusals.push(why),
    forget() {
      isForgetful = true;
    },
    async run(request) {
      const { order } = await orders.getOrder(request.orderId);
      return gate.run('run', () => {
        const why = refusals.shift();
        if (why !== undefined) return { kind: 'refused', why };
        ran.push(request);
        if (request.action.kind === 'add_note') notes.push(request.action.text);
        orders.put(applyAction(order, request.action, `act-${ran.length}`, at));
        return { kind: 'done', reference: `act-${ran.length}` };
      });
    },
    settle: ({ idempotencyKey }) =>
      gate.run('settle', () => {
        if (isForgetful) return null;
        const index = ran.findIndex((request) => request.idempotencyKey === idempotencyKey);
        if (index < 0) return { kind: 'refused', why: 'It was not carried out.' };
        return { kind: 'done', reference: `act-${index + 1}` };
      }),
  };
}

/** The order as the source shows it afterwards. */
function applyAction(order: Order, action: OrderAction, reference: string, at: string): Order {
  switch (action.kind) {
    case 'cancel':
      return {
        ...order,
        orderStatus: 'cancelled',
        lines: order.lines.map((line) => ({ ...line, cancelledQuantity: line.quantity - line.fulfilledQuantity })),
      };
    case 'change_address':
      return { ...order, shippingAddress: action.shippingAddress };
    case 'add_note':
      return order;
    case 'start_return': {
      const lines = action.lines.map((line) => ({ ...line }));
      return {
        ...order,
        returns: [...order.returns, { id: reference, returnStatus: 'requested', requestedAt: at, lines }],
      };
    }
    case 'request_refund': {
      const { amount, currency } = action;
      return { ...order, refunds: [...order.refunds, { amount, currency, at, method: null }] };
    }
  }
}
