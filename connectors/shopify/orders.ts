// Orders of one Shopify shop, as an OrderSource. Shopify's search finds words and not numbers, so each order that it gives is compared again in
// normal form; and without the right to read all orders it shows only those of the last 60 days and says nothing of the others.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { limits } from '../../src/domain/limits.ts';
import { Order } from '../../src/domain/order.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { ShopifyClient } from './client.ts';
import { findByEmail } from './find-by-email.ts';
import { createTrackingFinder } from './find-by-tracking.ts';
import { listChanges } from './list-changes.ts';
import { isShortId, toOrderGid } from './order-id.ts';
import { readOrder } from './read-order.ts';
import { type Found, findByNumber, findByPurchaseOrder } from './search.ts';
import type { Shop, ShopReader } from './shop.ts';
import { translateOrder } from './translate.ts';

/** What Shopify answers to who may not read all orders. Source: https://shopify.dev/docs/api/usage/access-scopes#orders-permissions */
const SIXTY_DAYS =
  'Shopify shows this app only the orders of the last 60 days. Older ones are seen with the scope read_all_orders, which Shopify has to approve.';

const { ordersMax } = limits.identify;
const MORE_ORDERS = `There are more than ${ordersMax} such orders.`;
const { callsAtOnce } = limits.shopify;

export function openOrders(client: ShopifyClient, shops: ShopReader): OrderSource {
  const tracking = createTrackingFinder(client);

  async function readFound(shop: Shop, gid: string): Promise<FoundOrder | null> {
    const { data, at } = await readOrder(client, shop, gid);
    if (data === null) return null;
    const parsed = Order.safeParse(translateOrder(data.node, data.cut, shop.timeZone));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw client.fault('bad_response', 'Order', `the order does not fit at ${issue?.path.map(String).join('.')}.`);
    }
    const { shipments, id } = parsed.data;
    tracking.remember(
      id,
      shipments.map(({ trackingNumber }) => trackingNumber),
    );
    return { order: parsed.data, source: `shopify:${shop.domain}`, asOf: at };
  }

  /** Reads what was found, and keeps what really is what was asked for. */
  async function finish(shop: Shop, query: OrderQuery, { ids, why }: Found): Promise<FoundOrders> {
    let unreadable = 0;
    const readOrSkip = (id: string): Promise<FoundOrder | null> =>
      readFound(shop, id).catch((error: unknown) => {
        if (!isConnectorError(error, 'bad_response')) throw error;
        unreadable += 1;
        return null;
      });
    const read: (FoundOrder | null)[] = [];
    for (let start = 0; start < Math.min(ids.length, ordersMax); start += callsAtOnce)
      read.push(...(await Promise.all(ids.slice(start, start + callsAtOnce).map(readOrSkip))));
    const candidates = read.flatMap((found) => (found === null ? [] : [{ found, otherNumbers: [] }]));
    // A number names one order: where it was found, nothing is missing.
    const isAll = shop.may('read_all_orders') || (query.by === 'number' && candidates.length > 0);
    const whys = [
      ids.length > ordersMax ? MORE_ORDERS : null,
      unreadable > 0 ? `${unreadable} of the orders cannot be read.` : null,
      why,
      isAll ? null : SIXTY_DAYS,
    ].filter((one) => one !== null);
    return chooseOrders(query, candidates, whys.length === 0 ? null : whys.join(' '));
  }

  async function find(shop: Shop, query: OrderQuery): Promise<Found> {
    switch (query.by) {
      case 'number':
        return findByNumber(client, shop, query.number);
      case 'purchase_order_number':
        return findByPurchaseOrder(client, query.purchaseOrderNumber);
      case 'email':
        return findByEmail(client, shop, query.email.trim().toLowerCase());
      case 'tracking_number':
        return tracking.find(query.trackingNumber);
    }
  }

  return {
    async findOrders(query: OrderQuery): Promise<FoundOrders> {
      const shop = await shops.read();
      const recalled = query.by === 'tracking_number' ? tracking.recall(query.trackingNumber) : null;
      const still = recalled === null ? null : await finish(shop, query, recalled);
      return still !== null && still.orders.length > 0 ? still : finish(shop, query, await find(shop, query));
    },
    async getOrder(id) {
      const shop = await shops.read();
      const found = isShortId(id) ? await readFound(shop, toOrderGid(id)) : null;
      if (found === null)
        throw client.fault(
          'not_found',
          'Order',
          `there is no order of this id that the app may see. ${shop.may('read_all_orders') ? '' : SIXTY_DAYS}`,
        );
      return found;
    },
    listChanges: (since) => listChanges(client, since),
  };
}
