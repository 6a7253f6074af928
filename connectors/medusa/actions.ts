// The OrderActions port over a shop: cancel, change the address, and keep a note in the order's metadata. Medusa takes no idempotency key, so each write
// is one try. Called by connector.ts.
import { splitName } from '../../src/domain/split-name.ts';
import type {
  ActionEnd,
  ActionRequest,
  OrderAction,
  OrderActionKind,
  OrderActions,
} from '../../src/ports/order-actions.ts';
import type { MedusaClient } from './client.ts';
import type { MedusaOrder } from './schemas.ts';
import { paymentsOf } from './translate.ts';
import { liveFulfillments } from './translate-parcels.ts';

type ActionOf<Kind extends OrderActionKind> = Extract<OrderAction, { kind: Kind }>;
type Address = ActionOf<'change_address'>['shippingAddress'];

const KINDS = ['cancel', 'change_address', 'add_note'] as const satisfies readonly OrderActionKind[];
const done = (reference: string | null): ActionEnd => ({ kind: 'done', reference });
const refused = (why: string): ActionEnd => ({ kind: 'refused', why });
const UNABLE = refused('This shop’s connection cannot do that.');

export function createActions(client: MedusaClient, { mayRefund }: { readonly mayRefund: boolean }): OrderActions {
  async function cancel({ orderId }: ActionRequest): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    if (order.status === 'canceled') return done(null);
    const why = whyFixed(order);
    if (why !== null) return refused(why);
    if (!mayRefund && paymentsOf(order).some(({ captures }) => captures.length > 0))
      return refused('The order is paid, and Medusa pays back what it cancels: cancel it in the shop.');
    const after = await client.cancelOrder(orderId);
    return after.status === 'canceled'
      ? done(null)
      : refused(`The shop left the order ${after.status ?? 'as it was'}.`);
  }

  /** Medusa reckons neither taxes nor shipping anew, and takes no other country. */
  async function changeAddress({ orderId }: ActionRequest, action: ActionOf<'change_address'>): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    const why = whyFixed(order);
    if (why !== null) return refused(why);
    const { shippingAddress: wanted } = action;
    if (order.shipping_address?.country_code?.toUpperCase() !== wanted.country)
      return refused('To another country the shipping costs and taxes differ: change the order in the shop.');
    await client.updateOrder(orderId, { shipping_address: toMedusaAddress(wanted) });
    const after = await client.getOrder(orderId);
    return hasAddress(after.order, wanted) ? done(null) : refused('The shop kept the address that it had.');
  }

  async function addNote(
    { orderId, idempotencyKey }: ActionRequest,
    { text }: ActionOf<'add_note'>,
  ): Promise<ActionEnd> {
    const { order } = await client.getOrder(orderId);
    if (noteOf(order, idempotencyKey) !== null) return done(noteKey(idempotencyKey));
    // Medusa adds it to the metadata that is there.
    await client.updateOrder(orderId, { metadata: { [noteKey(idempotencyKey)]: text } });
    return done(noteKey(idempotencyKey));
  }

  return {
    kinds: KINDS,
    async run(request) {
      const { action } = request;
      switch (action.kind) {
        case 'cancel':
          return cancel(request);
        case 'change_address':
          return changeAddress(request, action);
        case 'add_note':
          return addNote(request, action);
        default:
          return UNABLE;
      }
    },

    /** What is not there may still come, so nothing is settled as refused. */
    async settle({ orderId, action, idempotencyKey }) {
      if (!KINDS.some((kind) => kind === action.kind)) return UNABLE;
      const { order } = await client.getOrder(orderId);
      switch (action.kind) {
        case 'cancel':
          return order.status === 'canceled' ? done(null) : null;
        case 'change_address':
          return hasAddress(order, action.shippingAddress) ? done(null) : null;
        case 'add_note':
          return noteOf(order, idempotencyKey) === null ? null : done(noteKey(idempotencyKey));
        default:
          return UNABLE;
      }
    },
  };
}

/** Why the order cannot be changed any more; null where it can. */
function whyFixed(order: MedusaOrder): string | null {
  if (order.status !== 'pending') return `The order is ${order.status} in the shop.`;
  return liveFulfillments(order).length > 0 ? 'The order has a fulfilment already.' : null;
}

const noteKey = (key: string): string => `waybill_note_${key}`;

function noteOf({ metadata }: MedusaOrder, key: string): unknown {
  return metadata !== null && Object.hasOwn(metadata, noteKey(key)) ? metadata[noteKey(key)] : null;
}

/** Medusa shows the two parts of a name side by side. The company goes: it was of the address before. */
function toMedusaAddress(address: Address) {
  const { first, last } = splitName(address.name);
  return {
    first_name: first,
    last_name: last,
    company: '',
    address_1: address.line1,
    address_2: address.line2 ?? '',
    city: address.city,
    province: address.region ?? '',
    postal_code: address.postalCode,
    country_code: address.country.toLowerCase(),
  };
}

function hasAddress({ shipping_address }: MedusaOrder, wanted: Address): boolean {
  return Object.entries(toMedusaAddress(wanted)).every(
    ([field, value]) => (shipping_address?.[field as keyof typeof shipping_address] ?? '') === value.trim(),
  );
}
