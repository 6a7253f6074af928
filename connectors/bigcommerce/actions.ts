// The OrderActions port over a BigCommerce store: cancel by status, change the address, add a note for the staff. BigCommerce takes no idempotency key, so
// each write is one try, and notes carry ours to be found again. Called by connector.ts.

import { limits } from '../../src/domain/limits.ts';
import { splitName } from '../../src/domain/split-name.ts';
import type { ActionEnd, ActionRequest, OrderAction, OrderActions } from '../../src/ports/order-actions.ts';
import type { BigClient } from './client.ts';
import type { BigOrder, BigShippingAddress } from './schemas.ts';
import { CANCELLED, mayHaveShipments } from './translate.ts';

/** Pending, awaiting payment, pickup, shipment or fulfilment, manual verification: nothing has left. */
const CHANGEABLE: readonly number[] = [1, 7, 8, 9, 11, 12];

const done = (reference: string | null): ActionEnd => ({ kind: 'done', reference });
const refused = (why: string): ActionEnd => ({ kind: 'refused', why });
const CANNOT = refused('This store’s connection cannot do that.');

type Address = Extract<OrderAction, { kind: 'change_address' }>['shippingAddress'];

export function createActions(client: BigClient): OrderActions {
  /** Why the order cannot be changed any more; null where it can. */
  const whyFixed = (order: BigOrder): string | null => {
    if (!CHANGEABLE.includes(order.status_id)) return `The order is ${order.status ?? order.status_id} in the store.`;
    return mayHaveShipments(order) ? 'A part of the order has been shipped.' : null;
  };

  async function cancel({ orderId, idempotencyKey }: ActionRequest, reason: string | null): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    if (order.status_id === CANCELLED) return done(null);
    const why = whyFixed(order);
    if (why !== null) return refused(why);
    const note = reason === null ? {} : { staff_notes: withNote(order, `Cancelled: ${reason}`, idempotencyKey) };
    const after = await client.putOrder(orderId, { status_id: CANCELLED, ...note });
    return after.status_id === CANCELLED ? done(null) : refused(`The store left the order ${after.status ?? ''}.`);
  }

  /** BigCommerce reckons neither shipping nor taxes anew for another address. */
  async function changeAddress({ orderId }: ActionRequest, wanted: Address): Promise<ActionEnd> {
    const [{ order }, addresses] = await Promise.all([client.getOrder(orderId), client.listShippingAddresses(orderId)]);
    const why = whyFixed(order);
    if (why !== null) return refused(why);
    const [address, another] = addresses;
    if (address === undefined || another !== undefined)
      return refused(`The order has ${addresses.length} shipping addresses: change it in the control panel.`);
    if (address.country_iso2 !== wanted.country)
      return refused('To another country the shipping costs and taxes differ: change the order in the control panel.');
    const after = await client.putShippingAddress(orderId, address.id, toBigAddress(wanted));
    return hasAddress(after, wanted) ? done(address.id) : refused('The store kept the address that it had.');
  }

  async function addNote({ orderId, idempotencyKey }: ActionRequest, text: string): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    if (hasNote(order, idempotencyKey)) return done(null);
    const staff_notes = withNote(order, text, idempotencyKey);
    if (staff_notes.length > limits.bigcommerce.staffNotesCharactersMax)
      return refused('The staff notes of the order are full.');
    const after = await client.putOrder(orderId, { staff_notes });
    return hasNote(after, idempotencyKey) ? done(null) : refused('The store kept the notes that it had.');
  }

  return {
    kinds: ['cancel', 'change_address', 'add_note'],
    async run(request) {
      const { action, orderId } = request;
      if (!/^[1-9]\d{0,17}$/.test(orderId)) throw client.noSuchOrder(orderId);
      switch (action.kind) {
        case 'cancel':
          return cancel(request, action.reason);
        case 'change_address':
          return changeAddress(request, action.shippingAddress);
        case 'add_note':
          return addNote(request, action.text);
        case 'start_return':
        case 'request_refund':
          return CANNOT;
      }
    },

    /** What is not there (yet) may still be under way, so nothing is ever settled as refused. */
    async settle({ orderId, action, idempotencyKey }) {
      switch (action.kind) {
        case 'cancel':
          return (await client.getOrder(orderId)).order.status_id === CANCELLED ? done(null) : null;
        case 'change_address': {
          const addresses = await client.listShippingAddresses(orderId);
          return addresses.some((address) => hasAddress(address, action.shippingAddress)) ? done(null) : null;
        }
        case 'add_note':
          return hasNote((await client.getOrder(orderId)).order, idempotencyKey) ? done(null) : null;
        case 'start_return':
        case 'request_refund':
          return CANNOT;
      }
    },
  };
}

/** Writing the notes writes them all: what stood there stays. */
const withNote = ({ staff_notes }: BigOrder, text: string, key: string): string =>
  [
    ...(staff_notes === null ? [] : [staff_notes]),
    `${text.slice(0, limits.bigcommerce.noteCharactersMax)} (${key})`,
  ].join('\n');

const hasNote = ({ staff_notes }: BigOrder, key: string): boolean => staff_notes?.includes(key) ?? false;

/** The company goes: it was of the address before. */
function toBigAddress(address: Address) {
  const { first, last } = splitName(address.name);
  return {
    first_name: first,
    last_name: last,
    company: '',
    street_1: address.line1,
    street_2: address.line2 ?? '',
    city: address.city,
    state: address.region ?? '',
    zip: address.postalCode,
    country_iso2: address.country,
  };
}

const hasAddress = (found: BigShippingAddress, wanted: Address): boolean =>
  Object.entries(toBigAddress(wanted)).every(
    ([field, value]) => (found[field as keyof BigShippingAddress] ?? '') === value.trim(),
  );
