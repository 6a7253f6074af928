// What can be done to an order of Shopify's, as OrderActions: each is checked against the order as it is now, tried once, and found again by what the
// order says, where its answer was lost. Called only after a person approved that very action.
import { limits } from '../../src/domain/limits.ts';
import type { ActionEnd, ActionRequest, OrderAction, OrderActions } from '../../src/ports/order-actions.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import {
  CancelAnswer,
  done,
  JobAnswer,
  markOf,
  type OrderNow,
  OrderNowAnswer,
  readRefusal,
  refused,
  UpdateAnswer,
} from './action-answers.ts';
import { CANCEL_ORDER, JOB, ORDER_NOW, UPDATE_ORDER } from './action-query.ts';
import { isSameAddress, toMailingAddress } from './address.ts';
import type { ShopifyClient } from './client.ts';
import { isShortId, toOrderGid } from './order-id.ts';
import { createRefund, settleRefund } from './refund.ts';
import { createReturn, findReturn } from './return.ts';
import type { ShopReader } from './shop.ts';
import { watchWrites } from './write-watch.ts';

export interface ActionSettings {
  /** Whether a cancelled order's money goes back the way it came, and its goods to the shelf. */
  readonly cancelRefunds: boolean;
  readonly cancelRestocks: boolean;
  /** Whether an approved refund is made: Shopify has no request that somebody would still have to grant. */
  readonly mayRefund: boolean;
}

/** What an action works with: the order as it is now, by Shopify's id. */
export interface ActionPlace {
  readonly client: ShopifyClient;
  readonly id: string;
  readonly order: OrderNow;
  readonly request: ActionRequest;
}
type Of<Kind extends OrderAction['kind']> = Extract<OrderAction, { readonly kind: Kind }>;

const SCOPES: Readonly<Record<OrderAction['kind'], string>> = {
  cancel: 'write_orders',
  change_address: 'write_orders',
  add_note: 'write_orders',
  start_return: 'write_returns',
  request_refund: 'write_orders',
};

export function openActions(
  client: ShopifyClient,
  shops: ShopReader,
  settings: ActionSettings,
  access: Pick<SourceAccess, 'wait'>,
): OrderActions {
  /** Shopify cancels after it has answered: the job is looked at until it is done, and then the order. */
  async function cancel(
    { client: watched, id, order, request }: ActionPlace,
    { reason }: Of<'cancel'>,
  ): Promise<ActionEnd> {
    if (order.cancelledAt !== null) return done(order.name);
    if (!order.fulfillable) return refused('Nothing of the order waits to be shipped any more.');
    const note = `${reason ?? 'The customer asked for it.'} (${markOf(request)})`.slice(-255);
    const { cancelRefunds: refund, cancelRestocks: restock } = settings;
    const { orderCancel } = await watched.change(CANCEL_ORDER, { id, refund, restock, note }, CancelAnswer);
    const refusal = readRefusal(orderCancel.orderCancelUserErrors);
    if (refusal !== null) return refusal;
    for (let looks = 0; looks < limits.shopify.cancelLooksMax; looks += 1) {
      await access.wait(limits.shopify.cancelLookMs);
      const job = orderCancel.job && (await watched.ask(JOB, { id: orderCancel.job.id }, JobAnswer)).data.job;
      if (job && !job.done) continue;
      const { data } = await watched.ask(ORDER_NOW, { id }, OrderNowAnswer);
      if ((data.order?.cancelledAt ?? null) !== null) return done(order.name);
    }
    throw client.fault(
      'unavailable',
      'CancelOrder',
      'the order is not cancelled yet; whether it will be is not known.',
    );
  }

  async function update({ client: watched, id }: ActionPlace, changes: object): Promise<ActionEnd> {
    const { orderUpdate } = await watched.change(UPDATE_ORDER, { input: { id, ...changes } }, UpdateAnswer);
    return readRefusal(orderUpdate.userErrors) ?? done(null);
  }

  async function changeAddress(place: ActionPlace, { shippingAddress }: Of<'change_address'>): Promise<ActionEnd> {
    const { order } = place;
    if (order.cancelledAt !== null) return refused('The order is cancelled.');
    if (!order.fulfillable) return refused('Nothing of the order waits to be shipped any more.');
    const { country } = shippingAddress;
    const before = order.shippingAddress?.['countryCodeV2'] ?? country;
    if (before !== country)
      return refused('To another country the shipping costs and taxes differ: change the order in the shop.');
    const address = toMailingAddress(shippingAddress, order.shippingAddress?.['phone'] ?? null);
    if (typeof address === 'string') return refused(address);
    return update(place, { shippingAddress: address });
  }

  async function addNote(place: ActionPlace, { text }: Of<'add_note'>): Promise<ActionEnd> {
    const { order } = place;
    if (hasNote(order, text)) return done(null);
    const note = [order.note?.trim(), text.trim()].filter((part) => part).join('\n');
    return note.length > limits.shopify.noteCharactersMax
      ? refused('The note of the order would get too long.')
      : update(place, { note });
  }

  const kinds = KINDS.filter((kind) => kind !== 'request_refund' || settings.mayRefund);

  return {
    kinds,
    async run(request) {
      const { action } = request;
      if (!kinds.includes(action.kind)) return refused('This connection is not set to make refunds.');
      const place = await openPlace(watchWrites(client), request);
      if (!(await shops.read()).may(SCOPES[action.kind]))
        return refused(`The app has not been given the scope ${SCOPES[action.kind]}.`);
      switch (action.kind) {
        case 'cancel':
          return cancel(place, action);
        case 'change_address':
          return changeAddress(place, action);
        case 'add_note':
          return addNote(place, action);
        case 'start_return':
          return createReturn(place, action);
        case 'request_refund':
          return createRefund(place, action);
      }
    },
    /** What does not show may still come: Shopify works on after a connection broke off. So nothing is ever settled as refused. */
    async settle(request) {
      const { action } = request;
      const place = await openPlace(client, request);
      switch (action.kind) {
        case 'cancel':
          return place.order.cancelledAt === null ? null : done(place.order.name);
        case 'change_address':
          return isSameAddress(place.order.shippingAddress, action.shippingAddress) ? done(null) : null;
        case 'add_note':
          return hasNote(place.order, action.text) ? done(null) : null;
        case 'start_return':
          return findReturn(place);
        case 'request_refund':
          return settleRefund(place);
      }
    },
  };
}

async function openPlace(client: ShopifyClient, request: ActionRequest): Promise<ActionPlace> {
  const id = toOrderGid(request.orderId);
  const order = isShortId(request.orderId) ? (await client.ask(ORDER_NOW, { id }, OrderNowAnswer)).data.order : null;
  if (!order) throw client.fault('not_found', 'OrderNow', 'there is no order of this id that the app may see.');
  return { client, id, order, request };
}

const KINDS: readonly OrderAction['kind'][] = [
  'cancel',
  'change_address',
  'add_note',
  'start_return',
  'request_refund',
];

/** By whole lines: a part of another note is none. */
const hasNote = ({ note }: OrderNow, text: string): boolean => `\n${note ?? ''}\n`.includes(`\n${text.trim()}\n`);
