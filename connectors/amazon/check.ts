// Tries what the app may see of a seller's orders, with one search, and changes nothing. Called by `waybill doctor` and when a seller is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { AmazonClient } from './client.ts';
import type { AmazonOrder } from './schemas.ts';

const DAYS = 30;
/** Of orders that have these, an app with the role sees whose they are. */
const SHOWN = new Set(['UNSHIPPED', 'PARTIALLY_SHIPPED', 'SHIPPED']);

export async function checkSeller(client: AmazonClient, clock: Clock): Promise<readonly SourceCheck[]> {
  let seen: readonly AmazonOrder[] | null = null;
  const orders = await tryRight({
    what: 'orders',
    fine: 'Orders can be read.',
    async call() {
      const since = new Date(Date.parse(clock.now()) - DAYS * 86_400_000).toISOString();
      const { orders: found, broken } = await client.listNew(since);
      seen = found;
      return broken === 0 ? null : `${broken} of the newest orders cannot be read; such orders are left out.`;
    },
    remedies: {
      auth: 'Give the app the roles "Inventory and Order Tracking" and "Direct-to-Consumer Delivery", authorize it again in Seller Central and enter its new refresh token. A client secret ends after 180 days.',
      rate_limited: 'Amazon grants 20 searches an hour: try again in some minutes.',
    },
  });
  return [orders, ...listBuyers(seen ?? [])];
}

function listBuyers(orders: readonly AmazonOrder[]): readonly SourceCheck[] {
  const own = orders.filter(
    ({ fulfillment }) => fulfillment?.fulfilledBy === 'MERCHANT' && SHOWN.has(fulfillment.fulfillmentStatus ?? ''),
  );
  if (own.length === 0) return [];
  const isFine = own.some(({ buyer }) => buyer?.buyerEmail);
  return [
    {
      what: 'buyers',
      isFine,
      detail: isFine
        ? 'Whose orders they are can be seen.'
        : `None of ${own.length} orders shows whose it is: no buyer can be told from a stranger.`,
      remedy: isFine
        ? null
        : 'Ask Amazon for the restricted role "Direct-to-Consumer Delivery", and authorize the app again.',
    },
  ];
}
