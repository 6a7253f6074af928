// Finds the order of a tracking number, for which Shopify's search has no field: among the numbers that were read before, then by its search of
// all fields, then by looking through the orders that were shipped last. What is not found so is never 'no such parcel'.
import { z } from 'zod';
import { vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { limits } from '../../src/domain/limits.ts';
import { Count, Id, page } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import { toOrderGid } from './order-id.ts';
import type { Found } from './search.ts';
import { anyOf, LIST_TRACKING_NUMBERS } from './search-query.ts';
import { walkPages } from './walk-pages.ts';

const Node = z.object({
  id: Id,
  fulfillmentsCount: vendorPart(z.object({ count: Count })),
  fulfillments: z.array(z.object({ trackingInfo: z.array(z.object({ number: vendorText })).nullish() })),
});
const Answer = z.object({ orders: page(Node) });
type Node = z.infer<typeof Node>;

const NUMBER_CHARACTERS_MAX = 100;
const SHIPPED = 'fulfillment_status:shipped OR fulfillment_status:fulfilled OR fulfillment_status:partial';

export interface TrackingFinder {
  /** Numbers of an order that was read, by our id of it. */
  remember(orderId: string, numbers: readonly (string | null)[]): void;
  /** The order that had it when it was read last; it may have another one by now. */
  recall(number: string): Found | null;
  find(number: string): Promise<Found>;
}

export function createTrackingFinder(client: ShopifyClient): TrackingFinder {
  const orders = new Map<string, string>();

  const look = async (query: string, after: string | null) =>
    (await client.ask(LIST_TRACKING_NUMBERS, { query, after }, Answer)).data.orders;

  async function walk(wanted: string): Promise<Found> {
    const { nodes, isMore } = await walkPages((after) => look(SHIPPED, after), {
      pagesMax: limits.shopify.trackingPagesMax,
      isEnough: (some) => some.some((node) => holds(node, wanted)),
    });
    const ids = idsOf(nodes, wanted);
    return { ids, why: ids.length > 0 || (!isMore && nodes.every(isWhole)) ? null : CANNOT_TELL };
  }

  return {
    remember(orderId, numbers) {
      for (const number of numbers) {
        const compact = compactIdentifier(number ?? '');
        if (compact === '') continue;
        orders.delete(compact);
        orders.set(compact, orderId);
      }
      for (const oldest of orders.keys()) {
        if (orders.size <= limits.shopify.trackingNumbersRemembered) break;
        orders.delete(oldest);
      }
    },
    recall(number) {
      const orderId = orders.get(compactIdentifier(number));
      return orderId === undefined ? null : { ids: [toOrderGid(orderId)], why: null };
    },
    async find(number) {
      const wanted = compactIdentifier(number);
      const query = number.length > NUMBER_CHARACTERS_MAX ? null : anyOf(null, [number.trim(), wanted]);
      if (query === null) return { ids: [], why: null };
      const ids = idsOf((await look(query, null)).nodes, wanted);
      return ids.length > 0 ? { ids, why: null } : walk(wanted);
    },
  };
}

const CANNOT_TELL = `Shopify cannot be asked for a tracking number, and it is not among those of the ${
  limits.shopify.trackingPagesMax * 50
} orders with parcels that changed last.`;

const idsOf = (nodes: readonly Node[], wanted: string): string[] =>
  nodes.filter((node) => holds(node, wanted)).map(({ id }) => id);

const holds = ({ fulfillments }: Node, wanted: string): boolean =>
  fulfillments.some(({ trackingInfo }) =>
    (trackingInfo ?? []).some((one) => compactIdentifier(one.number ?? '') === wanted),
  );

const isWhole = ({ fulfillments, fulfillmentsCount }: Node): boolean =>
  (fulfillmentsCount?.count ?? fulfillments.length) <= fulfillments.length;
