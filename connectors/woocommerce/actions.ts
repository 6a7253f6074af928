// The OrderActions port over a shop: cancel, change the address, add a private note, and, where an admin allows it, pay back through the shop's payment
// service. WooCommerce takes no idempotency key, so each write is one try, and notes and refunds carry ours to be found again. Called by connector.ts.

import { limits } from '../../src/domain/limits.ts';
import { addMoney, compareMoney, negateMoney, readMoney } from '../../src/domain/money.ts';
import { splitName } from '../../src/domain/split-name.ts';
import type {
  ActionEnd,
  ActionRequest,
  OrderAction,
  OrderActionKind,
  OrderActions,
} from '../../src/ports/order-actions.ts';
import type { WooClient } from './client.ts';
import type { WooOrder, WooRefund } from './schemas.ts';
import { type CoreStatus, coreStatusOf, type ShopWords } from './translate.ts';
import { translateParcels } from './translate-parcels.ts';

const KEY_META = '_waybill_key';
const REASON_META = '_waybill_reason';
/** What has not been packed for good. */
const CHANGEABLE: readonly (CoreStatus | null)[] = ['pending', 'on-hold', 'processing'];

const done = (reference: string | null): ActionEnd => ({ kind: 'done', reference });
const refused = (why: string): ActionEnd => ({ kind: 'refused', why });

type ActionOf<Kind extends OrderActionKind> = Extract<OrderAction, { kind: Kind }>;

export function createActions(
  client: WooClient,
  words: ShopWords,
  { mayRefund }: { readonly mayRefund: boolean },
): OrderActions {
  const kinds: readonly OrderActionKind[] = [
    'cancel',
    'change_address',
    'add_note',
    ...(mayRefund ? (['request_refund'] as const) : []),
  ];

  /** Why the order cannot be changed any more; null where it can. */
  async function whyFixed(order: WooOrder): Promise<string | null> {
    if (!CHANGEABLE.includes(coreStatusOf(order.status, words))) return `The order is ${order.status} in the shop.`;
    const [trackings, fulfillments] = await Promise.all([
      client.listTrackings(order.id),
      client.listFulfillments(order.id),
    ]);
    const { shipments } = translateParcels(order, { trackings, fulfillments });
    return shipments.length > 0 ? 'The order has a parcel already.' : null;
  }

  async function cancel({ orderId }: ActionRequest, { reason }: ActionOf<'cancel'>): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    if (order.status === 'cancelled') return done(null);
    const why = await whyFixed(order);
    if (why !== null) return refused(why);
    const meta = reason === null ? {} : { meta_data: [{ key: REASON_META, value: reason }] };
    const after = await client.putOrder(orderId, { status: 'cancelled', ...meta });
    return after.status === 'cancelled' ? done(null) : refused(`The shop left the order ${after.status}.`);
  }

  /** The shop reckons the taxes anew for another address, and so the total. */
  async function changeAddress({ orderId }: ActionRequest, action: ActionOf<'change_address'>): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    const why = await whyFixed(order);
    if (why !== null) return refused(why);
    const { shippingAddress: wanted } = action;
    const country = order.shipping?.country ?? order.billing?.country ?? null;
    if (country !== wanted.country)
      return refused(`To another country the shipping costs and taxes differ: change the order in the shop.`);
    const after = await client.putOrder(orderId, { shipping: toWooAddress(wanted) });
    if (!hasAddress(after, wanted)) return refused('The shop kept the address that it had.');
    return done(
      after.total === order.total ? null : `The shop reckoned the total anew: ${order.total}, now ${after.total}.`,
    );
  }

  const noteOf = async ({ orderId, idempotencyKey }: ActionRequest): Promise<ActionEnd | null> => {
    const notes = await client.listNotes(orderId);
    const note = notes.find((one) => one.note?.includes(idempotencyKey));
    return note ? done(note.id) : null;
  };

  async function addNote(request: ActionRequest, { text }: ActionOf<'add_note'>): Promise<ActionEnd> {
    const found = await noteOf(request);
    if (found !== null) return found;
    const shown = escapeHtml(text.slice(0, limits.woocommerce.noteCharactersMax));
    return done((await client.postNote(request.orderId, `${shown}\n(${request.idempotencyKey})`)).id);
  }

  const refundOf = (refunds: readonly WooRefund[], key: string): ActionEnd | null => {
    const own = refunds.find(({ meta_data }) => meta_data.some((meta) => meta.key === KEY_META && meta.value === key));
    return own ? done(own.id) : null;
  };

  async function refund(request: ActionRequest, action: ActionOf<'request_refund'>): Promise<ActionEnd> {
    const { orderId, idempotencyKey } = request;
    const [{ order }, refunds] = await Promise.all([client.getOrder(orderId), client.listRefunds(orderId)]);
    const found = refundOf(refunds, idempotencyKey);
    if (found !== null) return found;
    const amount = readMoney(action.amount);
    if (amount === null || compareMoney(amount, '0') <= 0) return refused('It is no amount that can be paid back.');
    if (action.currency !== order.currency) return refused(`The order is in ${order.currency}.`);
    if (order.date_paid_gmt === null) return refused('The order is not paid.');
    const left = addMoney(order.total, ...refunds.map((one) => negateMoney(one.amount)));
    if (compareMoney(amount, left) > 0) return refused(`Of the order ${left} ${order.currency} are left to pay back.`);
    const { id } = await client.postRefund(orderId, {
      amount,
      reason: action.reason ?? '',
      // false would write 'refunded' into the shop and mail the customer so, without any money going back.
      api_refund: true,
      meta_data: [{ key: KEY_META, value: idempotencyKey }],
    });
    return done(id);
  }

  return {
    kinds,
    async run(request) {
      const { action, orderId } = request;
      if (!kinds.includes(action.kind)) return refused('This shop’s connection cannot do that.');
      if (!/^[1-9]\d{0,18}$/.test(orderId)) throw client.noSuchOrder(orderId);
      switch (action.kind) {
        case 'cancel':
          return cancel(request, action);
        case 'change_address':
          return changeAddress(request, action);
        case 'add_note':
          return addNote(request, action);
        case 'request_refund':
          return refund(request, action);
        case 'start_return':
          return refused('WooCommerce has no returns.');
      }
    },

    /** What is not there (yet) may still come: PHP works on after the connection broke off. So nothing is ever settled as refused. */
    async settle(request) {
      const { action, orderId, idempotencyKey } = request;
      if (!kinds.includes(action.kind)) return refused('This shop’s connection cannot do that.');
      switch (action.kind) {
        case 'cancel':
          return (await client.getOrder(orderId)).order.status === 'cancelled' ? done(null) : null;
        case 'change_address':
          return hasAddress((await client.getOrder(orderId)).order, action.shippingAddress) ? done(null) : null;
        case 'add_note':
          return noteOf(request);
        case 'request_refund':
          return refundOf(await client.listRefunds(orderId), idempotencyKey);
        case 'start_return':
          return refused('WooCommerce has no returns.');
      }
    },
  };
}

type Address = ActionOf<'change_address'>['shippingAddress'];

/** WooCommerce shows the two parts of a name side by side. The company goes: it was of the address before. */
function toWooAddress(address: Address) {
  const { first, last } = splitName(address.name);
  return {
    first_name: first,
    last_name: last,
    company: '',
    address_1: address.line1,
    address_2: address.line2 ?? '',
    city: address.city,
    state: address.region ?? '',
    postcode: address.postalCode,
    country: address.country,
  };
}

function hasAddress({ shipping }: WooOrder, wanted: Address): boolean {
  return Object.entries(toWooAddress(wanted)).every(
    ([field, value]) => (shipping?.[field as keyof typeof shipping] ?? '') === value.trim(),
  );
}

/** The shop shows notes as HTML. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
