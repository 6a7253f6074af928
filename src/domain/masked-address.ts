// The addresses behind which marketplaces hide their buyers, and what they want of a mail to one: no link, no address, nothing that advertises, and at
// Amazon the order's number. https://sellercentral.amazon.com/gp/help/external/G1701 (Communication Guidelines);
// https://www.ebay.com/help/policies/member-behaviour-policies/membertomember-contact-policy?id=4262. Called by the pipeline and the hard limits.
import type { Reply } from './decision.ts';
import type { Voice } from './desk.ts';
import type { OrderFacts } from './order-facts.ts';

interface Market {
  readonly name: 'Amazon' | 'eBay' | 'Walmart';
  readonly addresses: RegExp;
  /** What a mail must name there; null: nothing. */
  readonly orderNumber: RegExp | null;
}

const MARKETS: readonly Market[] = [
  {
    name: 'Amazon',
    addresses: /^[^\s@]{1,200}@marketplace\.amazon(?:\.[a-z]{2,3}){1,2}$/i,
    orderNumber: /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/,
  },
  {
    // https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/member-communications.html
    name: 'eBay',
    addresses: /^[^\s@]{1,200}@members\.ebay(?:\.[a-z]{2,3}){1,2}$/i,
    orderNumber: null,
  },
  {
    // https://developer.walmart.com/us-marketplace/reference/getreturns names the host. What a mail may hold, no page that could be read says in full:
    // sellers may not lead buyers away, so it is kept as strict.
    name: 'Walmart',
    addresses: /^[^\s@]{1,200}@relay\.walmart\.com$/i,
    orderNumber: null,
  },
];
/** What a mail program makes a link of, or an address to write to. */
const WAY_OUT = /\b(?:https?:|www\.|mailto:)|[^\s@]@[^\s@]/i;

const marketOf = (address: string): Market | undefined =>
  MARKETS.find(({ addresses }) => addresses.test(address.trim()));

/** Of one market where it is named, else of any. */
export function isMaskedAddress(address: string, market?: Market['name']): boolean {
  const found = marketOf(address);
  return found !== undefined && (market === undefined || found.name === market);
}

/** The order without what may not be said there: a tracking number stays, its link goes. */
export const withoutLinks = (order: OrderFacts): OrderFacts => ({
  ...order,
  parcels: order.parcels.map((parcel) => ({ ...parcel, trackingUrl: null })),
});

/** The brand's name alone signs: a signature or a footer may hold an address, a link or what advertises. */
export const voiceTo = (address: string | undefined, voice: Voice): Voice =>
  address !== undefined && isMaskedAddress(address) ? { ...voice, signature: '', footer: {}, legalTexts: [] } : voice;

/** Whether words may not go to this address, for a link or an address that stands in them. */
export const isKeptFrom = (address: string | undefined, text: string): boolean =>
  address !== undefined && isMaskedAddress(address) && WAY_OUT.test(text);

/** The number that a reply to such an address must name; undefined where its market wants none, or no order has one of that market's. */
export function numberToName(
  address: string | undefined,
  orders: readonly Pick<OrderFacts, 'number'>[],
): string | undefined {
  const wanted = address === undefined ? null : (marketOf(address)?.orderNumber ?? null);
  return wanted === null ? undefined : orders.find(({ number }) => wanted.test(number))?.number;
}

/** What the market would not take in the reply, as a sentence; null where nothing, or where it goes to another address. */
export function findMaskedFault({
  to,
  subject,
  text,
  html,
}: Pick<Reply, 'to' | 'subject' | 'text' | 'html'>): string | null {
  const market = to.map(({ address }) => marketOf(address)).find((found) => found !== undefined);
  if (market === undefined) return null;
  if ([subject, text, html].some((part) => WAY_OUT.test(part)))
    return `${market.name} allows no link and no address in a mail to a buyer.`;
  const { orderNumber } = market;
  return orderNumber === null || [subject, text].some((part) => orderNumber.test(part))
    ? null
    : `${market.name} wants its order number in a mail to a buyer.`;
}
