// The OrderActions port over a shop: cancel, add a private note, and, where an admin allows it, pay back. Vendure takes no idempotency key, so each
// write is one try, and notes and refunds carry ours to be found again. Called by connector.ts.
import { z } from 'zod';
import { requiredId } from '../../src/calls/required-values.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type {
  ActionEnd,
  ActionRequest,
  OrderAction,
  OrderActionKind,
  OrderActions,
} from '../../src/ports/order-actions.ts';
import type { VendureClient } from './client.ts';
import { readOrder } from './find-orders.ts';
import { writeAmount } from './money.ts';
import type { VendureOrder, VendurePayment } from './schemas.ts';
import { type CustomStates, placedStateOf } from './translate.ts';

type ActionOf<Kind extends OrderActionKind> = Extract<OrderAction, { kind: Kind }>;

const CANCEL = `mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) { ... on Order { id state } ... on ErrorResult { errorCode } }
}`;
const ADD_NOTE = `mutation AddNote($input: AddNoteToOrderInput!) {
  addNoteToOrder(input: $input) {
    id history(options: { sort: { createdAt: DESC, id: DESC }, take: ${limits.vendure.historyEntriesMax} }) { items { id type createdAt data } }
  }
}`;
const REFUND = `mutation RefundOrder($input: RefundOrderInput!) {
  refundOrder(input: $input) { ... on Refund { id state } ... on ErrorResult { errorCode } }
}`;

/** Either what was asked for, or an error that says that nothing was done: https://docs.vendure.io/guides/developer-guide/error-handling */
const Result = z.object({ id: requiredId.optional(), state: vendorText, errorCode: vendorText });

const done = (reference: string | null): ActionEnd => ({ kind: 'done', reference });
const refused = (why: string): ActionEnd => ({ kind: 'refused', why });
const UNABLE = refused('This shop’s connection cannot do that.');

export function createActions(
  client: VendureClient,
  customStates: CustomStates,
  { mayRefund }: { readonly mayRefund: boolean },
): OrderActions {
  const kinds: readonly OrderActionKind[] = ['cancel', 'add_note', ...(mayRefund ? (['request_refund'] as const) : [])];

  /** Vendure cancels what has left, too; we do not. */
  async function cancel({ orderId }: ActionRequest, { reason }: ActionOf<'cancel'>): Promise<ActionEnd> {
    const { order } = await readOrder(client, orderId);
    if (order.state === 'Cancelled') return done(null);
    const state = placedStateOf(order.state, customStates);
    if (state !== 'PaymentAuthorized' && state !== 'PaymentSettled')
      return refused(`The order is ${order.state} in the shop.`);
    if (order.fulfillments.some((fulfillment) => fulfillment.state !== 'Cancelled'))
      return refused('The order has a fulfilment already.');
    const input = { orderId, cancelShipping: true, ...(reason === null ? {} : { reason }) };
    const { cancelOrder: after } = await client.change(CANCEL, { input }, z.object({ cancelOrder: Result }));
    if (after.errorCode !== null) return refused(`The shop refused it: ${wordOf(after.errorCode)}.`);
    return after.state === 'Cancelled' ? done(null) : refused(`The shop left the order ${after.state ?? 'as it was'}.`);
  }

  async function addNote(request: ActionRequest, { text }: ActionOf<'add_note'>): Promise<ActionEnd> {
    const { orderId, idempotencyKey } = request;
    const found = noteOf((await readOrder(client, orderId)).order, idempotencyKey);
    if (found !== null) return found;
    const note = `${text.slice(0, limits.vendure.noteCharactersMax)}\n(${idempotencyKey})`;
    await client.change(
      ADD_NOTE,
      { input: { id: orderId, isPublic: false, note } },
      z.object({ addNoteToOrder: Result }),
    );
    return done(null);
  }

  async function refund(request: ActionRequest, action: ActionOf<'request_refund'>): Promise<ActionEnd> {
    const { order, settings } = await readOrder(client, request.orderId);
    const found = refundOf(order, request.idempotencyKey);
    if (found !== null) return found;
    if (action.currency !== order.currencyCode) return refused(`The order is in ${order.currencyCode}.`);
    const amount = writeAmount(action.amount, settings.serverConfig.moneyStrategyPrecision);
    if (amount === null || amount === 0) return refused('It is no amount that the shop can pay back.');
    const payment = order.payments.find((one) => one.state === 'Settled' && leftOf(one) >= amount);
    if (payment === undefined) return refused('No payment of the order has so much left to pay back.');
    const { refundOrder: after } = await client.change(
      REFUND,
      {
        input: {
          paymentId: payment.id,
          amount,
          // Vendure 3.7 fails without the fields that `amount` has replaced.
          lines: [],
          shipping: 0,
          adjustment: 0,
          reason: `${action.reason ?? 'Refund'} (${request.idempotencyKey})`,
        },
      },
      z.object({ refundOrder: Result }),
    );
    if (after.errorCode !== null) return refused(`The shop refused it: ${wordOf(after.errorCode)}.`);
    return endOfRefund(after.id ?? null, after.state);
  }

  return {
    kinds,
    async run(request) {
      const { action } = request;
      if (!kinds.includes(action.kind)) return UNABLE;
      switch (action.kind) {
        case 'cancel':
          return cancel(request, action);
        case 'add_note':
          return addNote(request, action);
        case 'request_refund':
          return refund(request, action);
        default:
          return UNABLE;
      }
    },

    /** What is not there may still come: Vendure works on after a connection broke off. So nothing is settled as refused. */
    async settle({ orderId, action, idempotencyKey }) {
      if (!kinds.includes(action.kind)) return UNABLE;
      const { order } = await readOrder(client, orderId);
      switch (action.kind) {
        case 'cancel':
          return order.state === 'Cancelled' ? done(null) : null;
        case 'add_note':
          return noteOf(order, idempotencyKey);
        case 'request_refund':
          return refundOf(order, idempotencyKey);
        default:
          return UNABLE;
      }
    },
  };
}

function noteOf({ history }: VendureOrder, key: string): ActionEnd | null {
  const note = history.items.find(
    ({ type, data }) => type === 'ORDER_NOTE' && JSON.stringify(data ?? null).includes(`(${key})`),
  );
  return note === undefined ? null : done(note.id);
}

function refundOf({ payments }: VendureOrder, key: string): ActionEnd | null {
  const own = payments.flatMap(({ refunds }) => refunds).find(({ reason }) => reason?.includes(`(${key})`));
  return own === undefined ? null : endOfRefund(own.id, own.state);
}

/** A pending one is in the shop's books, and its payment service or a person settles it. */
function endOfRefund(id: string | null, state: string | null): ActionEnd {
  if (state === 'Failed') return refused('The payment service did not pay it back.');
  return done(state === 'Settled' ? id : `Refund ${id ?? ''} is ${state ?? 'made'}: settle it in the shop.`);
}

/** As Vendure reckons it: all refunds but failed ones. */
const leftOf = ({ amount, refunds }: VendurePayment): number =>
  refunds.filter(({ state }) => state !== 'Failed').reduce((left, { total }) => left - Number(total), Number(amount));

/** An error's code is shown to a person: only in the form of a code. */
const wordOf = (code: string): string => (/^[A-Z_]{1,80}$/.test(code) ? code : 'no reason that can be read');
