// Which orders changed since a time, for who missed an event. Called through orders.ts.
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { ShopifyClient } from './client.ts';
import { tailOf } from './order-id.ts';
import { FoundPage } from './search.ts';
import { LIST_CHANGES, quoteTerm } from './search-query.ts';
import { walkPages } from './walk-pages.ts';

const ChangesAnswer = z.object({ orders: FoundPage });

/** `since` ISO 8601 UTC. Shopify's index is some seconds behind its orders: who goes on from `until` begins a little before it. */
export async function listChanges(client: ShopifyClient, since: string): Promise<OrderChanges> {
  const query = `updated_at:>=${quoteTerm(since)}`;
  const { nodes, isMore } = await walkPages(
    async (after) => (await client.ask(LIST_CHANGES, { query, after }, ChangesAnswer)).data.orders,
    {
      pagesMax: limits.vendor.pagesMax,
      // Times of changes are whole seconds. Where hundreds of orders share one, only the cursor gets past it.
      isEnough: (some, pages) => pages >= limits.shopify.changesPagesMax && (some.at(-1)?.updatedAt ?? since) > since,
    },
  );
  const orderIds = [...new Set(nodes.map(({ id }) => tailOf(id)))];
  return { orderIds, until: nodes.at(-1)?.updatedAt ?? since, isMore };
}
