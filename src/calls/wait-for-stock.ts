// Whether what is still to leave waits for stock, by what is on the shelf, what of that is promised, and what open purchase orders will bring. Pure; called by
// the connectors of ERPs that tell all three.

export interface Arrival {
  /** A day. */
  readonly on: string;
  readonly quantity: number;
}

export interface ShelfItem {
  readonly onHand: number;
  /** To customers, of all orders. */
  readonly promised: number;
  /** Earliest first, from today on. */
  readonly arrivals: readonly Arrival[];
}

/** Whether pieces that are still to leave wait for stock, and until which day: that on which arrivals fill what they, or all that is promised, lack. Which of
 * several orders the shelf still serves is decided when it is packed; where it lacks some, all wait. */
export function waitFor(
  quantity: number,
  { onHand, promised, arrivals }: ShelfItem,
): { readonly expectedAt: string | null } | null {
  const lacking = Math.max(quantity, promised) - onHand;
  if (lacking <= 0) return null;
  let arrived = 0;
  for (const arrival of arrivals) {
    arrived += arrival.quantity;
    if (arrived >= lacking) return { expectedAt: arrival.on };
  }
  return { expectedAt: null };
}
