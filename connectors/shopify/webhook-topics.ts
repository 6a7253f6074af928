// What Shopify calls us for, and what of each body is read: the ids of what changed and when. The topic stands in a header that nobody signed, so that a
// body tells by its own form what it may be believed for. Source: https://shopify.dev/docs/api/webhooks/2026-10
import { z } from 'zod';
import { vendorText } from '../../src/calls/vendor-values.ts';
import type { SourceChange } from '../../src/ports/source-webhooks.ts';
import { Time } from './answers.ts';

/** The fields that Shopify is asked to send; the rest of an order of 2,000 lines stays there. */
interface Topic {
  readonly name: string;
  readonly scope: string | null;
  readonly includeFields: readonly string[];
  readonly read: (body: unknown) => SourceChange | null;
}

const ShortId = z.union([z.number().int().positive(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const order = (orderId: string): SourceChange => ({ kind: 'order', orderId });

const OwnId = z.object({ id: ShortId });
const OrderId = z.object({ order_id: ShortId });
const ReturnBody = z.object({ order: z.object({ id: ShortId }) });
const StockBody = z.object({ inventory_item_id: ShortId });
const EditBody = z.object({ order_edit: OrderId });

const readOwn = (body: unknown) => read(OwnId, body, ({ id }) => order(id));
const readOrderId = (body: unknown) => read(OrderId, body, ({ order_id }) => order(order_id));
const readReturn = (body: unknown) =>
  read(ReturnBody, body, (one) => order(one.order.id)) ?? read(OrderId, body, ({ order_id }) => order(order_id));

function read<Body>(schema: z.ZodType<Body>, body: unknown, make: (body: Body) => SourceChange): SourceChange | null {
  const parsed = schema.safeParse(body);
  return parsed.success ? make(parsed.data) : null;
}

const topics = (names: readonly string[], rest: Omit<Topic, 'name'>): Topic[] =>
  names.map((name) => ({ name, ...rest }));

export const TOPICS: readonly Topic[] = [
  ...topics(['orders/create', 'orders/updated', 'orders/cancelled', 'orders/delete'], {
    scope: 'read_orders',
    includeFields: ['id', 'updated_at'],
    read: readOwn,
  }),
  ...topics(['orders/edited'], {
    scope: 'read_orders',
    includeFields: [],
    read: (body) => read(EditBody, body, ({ order_edit }) => order(order_edit.order_id)),
  }),
  ...topics(['fulfillments/create', 'fulfillments/update'], {
    scope: 'read_orders',
    includeFields: ['id', 'order_id', 'updated_at'],
    read: readOrderId,
  }),
  ...topics(['fulfillment_events/create', 'fulfillment_events/delete'], {
    scope: 'read_orders',
    includeFields: ['id', 'order_id', 'updated_at'],
    read: readOrderId,
  }),
  ...topics(['refunds/create'], {
    scope: 'read_orders',
    includeFields: ['id', 'order_id', 'created_at'],
    read: readOrderId,
  }),
  ...topics(
    [
      'returns/request',
      'returns/approve',
      'returns/decline',
      'returns/cancel',
      'returns/close',
      'returns/reopen',
      'returns/update',
    ],
    { scope: 'read_returns', includeFields: [], read: readReturn },
  ),
  ...topics(['inventory_levels/update', 'inventory_levels/connect', 'inventory_levels/disconnect'], {
    scope: 'read_inventory',
    includeFields: [],
    // It names an inventory item, and we keep SKUs.
    read: (body) => read(StockBody, body, () => ({ kind: 'stock', sku: null })),
  }),
  ...topics(['app/uninstalled'], { scope: null, includeFields: [], read: () => ({ kind: 'removed' }) }),
];

const byName = new Map(TOPICS.map((topic) => [topic.name, topic]));
export const topicOf = (name: string): Topic | null => byName.get(name) ?? null;

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
