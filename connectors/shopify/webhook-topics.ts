// What Shopify calls us for, and what of each body is read: the ids of what changed and when. The topic stands in a header that nobody signed, so that a
// body tells by its own form what it may be believed for. Source: https://shopify.dev/docs/api/webhooks/2026-10
import { z } from 'zod';
import { vendorText } from '../../src/calls/vendor-values.ts';
import type { SourceChange } from '../../src/ports/source-webhooks.ts';
import { Time } from './answers.ts';
import { tailOf } from './order-id.ts';

/** `includeFields`: what Shopify is asked to send of it; the rest of an order of 2,000 lines stays there. None: all. */
interface Topic {
  readonly name: string;
  readonly scope: string | null;
  readonly includeFields: readonly string[];
}

const topics = (scope: string | null, names: readonly string[], includeFields: readonly string[]): Topic[] =>
  names.map((name) => ({ name, scope, includeFields }));

const UNINSTALLED = 'app/uninstalled';
export const TOPICS: readonly Topic[] = [
  ...topics(
    'read_orders',
    ['orders/create', 'orders/updated', 'orders/cancelled'],
    ['id', 'admin_graphql_api_id', 'updated_at'],
  ),
  ...topics('read_orders', ['orders/delete', 'orders/edited'], []),
  ...topics('read_orders', ['fulfillments/create', 'fulfillments/update'], ['id', 'order_id', 'updated_at']),
  ...topics(
    'read_orders',
    ['fulfillment_events/create', 'fulfillment_events/delete'],
    ['id', 'order_id', 'updated_at'],
  ),
  ...topics('read_orders', ['refunds/create'], ['id', 'order_id', 'created_at']),
  ...topics('read_returns', ['returns/request', 'returns/approve', 'returns/decline', 'returns/cancel'], []),
  ...topics('read_returns', ['returns/close', 'returns/reopen', 'returns/update'], []),
  ...topics(
    'read_inventory',
    ['inventory_levels/update', 'inventory_levels/connect', 'inventory_levels/disconnect'],
    [],
  ),
  ...topics(null, [UNINSTALLED], []),
];

const ShortId = z.union([z.number().int().positive(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const toOrder = (orderId: string): SourceChange => ({ kind: 'order', orderId });

/** By what a body holds; the first that fits. */
const FORMS: readonly z.ZodType<SourceChange>[] = [
  z.object({ order_edit: z.object({ order_id: ShortId }) }).transform(({ order_edit }) => toOrder(order_edit.order_id)),
  z.object({ order_id: ShortId }).transform(({ order_id }) => toOrder(order_id)),
  z.object({ order: z.object({ id: ShortId }) }).transform(({ order }) => toOrder(order.id)),
  z
    .object({ admin_graphql_api_id: z.string().regex(/^gid:\/\/shopify\/Order\/\d{1,20}$/) })
    .transform(({ admin_graphql_api_id }) => toOrder(tailOf(admin_graphql_api_id))),
  // It names an inventory item, and we keep SKUs.
  z.object({ inventory_item_id: ShortId }).transform((): SourceChange => ({ kind: 'stock', sku: null })),
];
/** An order that says no more than its id, as one that was deleted. */
const BareOrder = z.object({ id: ShortId }).transform(({ id }) => toOrder(id));
const ShopBody = z.object({ myshopify_domain: z.string().max(300) });

/** What a proven body says; null where it says nothing to us. `topic` is not proven: it only decides where the body does not. */
export function readChange(body: unknown, topic: string, shopDomain: string): SourceChange | null {
  for (const form of FORMS) {
    const parsed = form.safeParse(body);
    if (parsed.success) return parsed.data;
  }
  if (topic === UNINSTALLED) {
    const shop = ShopBody.safeParse(body);
    return shop.success && shop.data.myshopify_domain.toLowerCase() === shopDomain ? { kind: 'removed' } : null;
  }
  return topic.startsWith('orders/') ? (BareOrder.safeParse(body).data ?? null) : null;
}

/** As GraphQL names it: `orders/create` is `ORDERS_CREATE`. */
export const toEnum = (name: string): string => name.toUpperCase().replace('/', '_');

const Times = z.object({ updated_at: vendorText, created_at: vendorText });
/** The time of the change by the signed body. The header with a time is not signed: one of tomorrow would make the true events of today old. */
export function timeOf(body: unknown): string | null {
  const times = Times.partial().safeParse(body);
  if (!times.success) return null;
  const time = Time.safeParse(times.data.updated_at ?? times.data.created_at);
  return time.success ? time.data : null;
}
