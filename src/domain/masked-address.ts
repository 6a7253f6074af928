// The addresses behind which Amazon hides its buyers, and what it wants of a mail to one: no link, no address, nothing that advertises, and the
// order's number. https://sellercentral.amazon.com/gp/help/external/G1701 (Communication Guidelines). Called by the pipeline and the hard limits.
import type { Reply } from './decision.ts';
import type { Voice } from './desk.ts';
import type { OrderFacts } from './order-facts.ts';

const MASKED = /^[^\s@]{1,200}@marketplace\.amazon(?:\.[a-z]{2,3}){1,2}$/i;
const ORDER_NUMBER = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;
/** What a mail program makes a link of, or an address to write to. */
const WAY_OUT = /\b(?:https?:|www\.|mailto:)|[^\s@]@[^\s@]/i;

export const isMaskedAddress = (address: string): boolean => MASKED.test(address.trim());

/** The order without what may not be said there: a tracking number stays, its link goes. */
export const withoutLinks = (order: OrderFacts): OrderFacts => ({
  ...order,
  parcels: order.parcels.map((parcel) => ({ ...parcel, trackingUrl: null })),
});

/** The brand's name alone signs: a signature may hold an address, a link or what advertises. */
export const voiceTo = (address: string | undefined, voice: Voice): Voice =>
  address !== undefined && isMaskedAddress(address) ? { ...voice, signature: '' } : voice;

/** Whether words may not go to this address, for a link or an address that stands in them. */
export const isKeptFrom = (address: string | undefined, text: string): boolean =>
  address !== undefined && isMaskedAddress(address) && WAY_OUT.test(text);

/** The number that a reply to such an address must name; undefined where the address is another, or no order is Amazon's. */
export const numberToName = (
  address: string | undefined,
  orders: readonly Pick<OrderFacts, 'number'>[],
): string | undefined =>
  address !== undefined && isMaskedAddress(address)
    ? orders.find(({ number }) => ORDER_NUMBER.test(number))?.number
    : undefined;

/** What Amazon would not take in the reply, as a sentence; null where nothing, or where it goes to another address. */
export function findMaskedFault({
  to,
  subject,
  text,
  html,
}: Pick<Reply, 'to' | 'subject' | 'text' | 'html'>): string | null {
  if (!to.some(({ address }) => isMaskedAddress(address))) return null;
  if ([subject, text, html].some((part) => WAY_OUT.test(part)))
    return 'Amazon allows no link and no address in a mail to a buyer.';
  return [subject, text].some((part) => ORDER_NUMBER.test(part))
    ? null
    : 'Amazon wants its order number in a mail to a buyer.';
}
