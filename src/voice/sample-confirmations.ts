// What each action has done to a made-up order: the order as its source shows it afterwards, and where it goes now. For tests and for
// looking at the words of a confirmation before they count.
import type { DeskFacts } from '../domain/desk.ts';
import type { Fact } from '../domain/fact.ts';
import { listDeskFacts, listOrderFacts } from '../domain/list-facts.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { ORDERS, TODAY } from './sample-contexts.ts';
import type { ConfirmationInput } from './section-input.ts';

type Kind = ConfirmationInput['kind'];

const ORIGIN = { source: 'shop', asOf: `${TODAY}T09:00:00Z` };
const ADDRESS = 'Maria Lopez, 12 Elm Street, Apt 4, Columbus, OH 43215, US';
const NUMBER = ORDERS.unshipped.number;
const AFTER: Readonly<Record<Kind, OrderFacts>> = {
  cancel: ORDERS.cancelled,
  change_address: ORDERS.unshipped,
  start_return: {
    ...ORDERS.delivered,
    hasOpenReturn: true,
    returns: [{ returnStatus: 'requested', requestedOn: TODAY, items: ORDERS.delivered.items.slice(0, 1) }],
  },
  request_refund: ORDERS.refunded,
};

export const sampleConfirmation = (kind: Kind, desk: DeskFacts): ConfirmationInput => ({
  kind,
  order: AFTER[kind],
  desk,
  address: kind === 'change_address' ? ADDRESS : null,
});

/** What the ground check may find in it. */
export const listConfirmationFacts = ({ kind, order, desk, address }: ConfirmationInput): readonly Fact[] => [
  ...listOrderFacts(order, ORIGIN),
  ...listDeskFacts(desk, ORIGIN),
  ...(kind === 'change_address' && address !== null ? listAddressFacts(address) : []),
];

const listAddressFacts = (address: string): readonly Fact[] => [
  { name: `order.${NUMBER}.shippingAddress`, kind: 'text', value: address, audience: 'order', ...ORIGIN },
  { name: `order.${NUMBER}.addressState`, kind: 'word', value: 'address_changed', audience: 'order', ...ORIGIN },
];
