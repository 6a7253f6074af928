// What of an order waits, and for what, from its fulfilment orders. Pure. Shopify has no back-orders: the one signal of it is a hold for want of
// stock. Any other hold is a matter for a person.
import { dayOf } from '../../src/domain/calendar.ts';
import type { OrderLine } from '../../src/domain/order.ts';
import type { FulfillmentOrderNode } from './answers.ts';
import type { Unknowns } from './translate.ts';

const OUT_OF_STOCK = 'INVENTORY_OUT_OF_STOCK';
const GOES_ITS_WAY = new Set(['OPEN', 'IN_PROGRESS', 'CLOSED', 'CANCELLED']);

/** By Shopify's id of the line. `expectedAt` is the day from which the shop means to fulfil it. */
export function readHolds(
  fulfillmentOrders: readonly FulfillmentOrderNode[],
  timeZone: string,
  unknowns: Unknowns,
): ReadonlyMap<string, NonNullable<OrderLine['backorder']>> {
  const backorders = new Map<string, NonNullable<OrderLine['backorder']>>();
  for (const { status, fulfillAt, fulfillmentHolds, lineItems } of fulfillmentOrders) {
    const open = lineItems.nodes.filter(({ quantity }) => quantity > 0);
    if (status === 'ON_HOLD') {
      const reasons = (fulfillmentHolds ?? []).map(({ reason }) => reason ?? 'none');
      for (const reason of reasons.length > 0 ? reasons : ['none'])
        if (reason !== OUT_OF_STOCK) unknowns.push({ about: 'fulfilment hold', word: reason });
      if (reasons.includes(OUT_OF_STOCK))
        for (const { lineItem } of open)
          if (lineItem)
            backorders.set(lineItem.id, { expectedAt: fulfillAt === null ? null : dayOf(fulfillAt, timeZone) });
    } else if (status === 'SCHEDULED') {
      if (open.length > 0) unknowns.push({ about: 'scheduled fulfilment', word: fulfillAt ?? 'none' });
    } else if (status === null || !GOES_ITS_WAY.has(status)) {
      unknowns.push({ about: 'fulfilment order', word: status ?? 'none' });
    }
  }
  return backorders;
}
