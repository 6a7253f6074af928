// Shopify's words and the ones that we have for them. A word that is not here is told as unknown. Pure.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/enums
import type { Order, ShipmentStatus } from '../../src/domain/order.ts';

type Words<Ours> = Readonly<Record<string, Ours>>;

/** `VOIDED` and `EXPIRED` payments have no word of ours. */
export const PAYMENT_WORDS: Words<Order['paymentStatus']> = {
  PAID: 'paid',
  PENDING: 'pending',
  AUTHORIZED: 'pending',
  PARTIALLY_PAID: 'pending',
  REFUNDED: 'refunded',
  PARTIALLY_REFUNDED: 'partially_refunded',
};

/** Of a fulfilment's `displayStatus`. `FULFILLED` says that somebody made a fulfilment, not that a carrier has it. `FAILURE`, `LABEL_VOIDED` and
 * `PICKED_UP` (by whom?) are left unknown. */
export const PARCEL_WORDS: Words<ShipmentStatus> = {
  SUBMITTED: 'pending',
  CONFIRMED: 'info_received',
  FULFILLED: 'info_received',
  MARKED_AS_FULFILLED: 'info_received',
  LABEL_PURCHASED: 'info_received',
  LABEL_PRINTED: 'info_received',
  CARRIER_PICKED_UP: 'in_transit',
  IN_TRANSIT: 'in_transit',
  OUT_FOR_DELIVERY: 'out_for_delivery',
  READY_FOR_PICKUP: 'available_for_pickup',
  ATTEMPTED_DELIVERY: 'attempt_failed',
  DELIVERED: 'delivered',
  DELAYED: 'exception',
  NOT_DELIVERED: 'exception',
};

/** Of a fulfilment that has no `displayStatus`. */
export const FULFILLMENT_WORDS: Words<ShipmentStatus> = {
  PENDING: 'pending',
  OPEN: 'pending',
  SUCCESS: 'info_received',
};

export const wordFor = <Ours>(words: Words<Ours>, word: string | null): Ours | null =>
  word !== null && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
