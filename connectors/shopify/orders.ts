// Orders of one Shopify shop, as an OrderSource. Shopify's search finds words and not numbers, so each order that it gives is compared again in
// normal form; and without the right to read all orders it shows only those of the last 60 days and says nothing of the others.
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { Order } from '../../src/domain/order.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { ShopifyClient } from './client.ts';
import { findByEmail } from './find-by-email.ts';
import { createTrackingFinder } from './find-by-tracking.ts';
import { listChanges } from './list-changes.ts';
import { isShortId, toOrderGid } from './order-id.ts';
import { readOrder } from './read-order.ts';
import { type Found, orderNumberForms, purchaseOrderForms, searchOrders, toFound } from './search.ts';
import type { Shop, ShopReader } from './shop.ts';
import { translateOrder } from './translate.ts';

/** What Shopify answers to who may not read all orders. Source: https://shopify.dev/docs/api/usage/access-scopes#orders-permissions */
const SIXTY_DAYS =
  'Shopify shows this app only the orders of the last 60 days. Older ones are seen with the scope read_all_orders, which Shopify has to approve.';

const { ordersMax } = limits.identify;
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

  /** Reads what was found, newest first, and keeps what fits when it is read. */
  async function finish(
    shop: Shop,
    found: Found,
    fits: (order: Order) => boolean,
    isNumber: boolean,
  ): Promise<FoundOrders> {
    const ids = found.ids.slice(0, ordersMax);
    const read: (FoundOrder | null)[] = [];
    for (let start = 0; start < ids.length; start += callsAtOnce)
      read.push(...(await Promise.all(ids.slice(start, start + callsAtOnce).map((id) => readFound(shop, id)))));
    const orders = read.filter((one) => one !== null && fits(one.order)).filter((one) => one !== null);
    orders.sort((a, b) => b.order.placedAt.localeCompare(a.order.placedAt));
    const whys = [
      ...(found.ids.length > ordersMax ? [`There are more than ${ordersMax} such orders.`] : []),
      ...(found.why === null ? [] : [found.why]),
      // A number names one order: where it was found, nothing is missing.
      ...(shop.may('read_all_orders') || (isNumber && orders.length > 0) ? [] : [SIXTY_DAYS]),
    ];
    return { orders, complete: whys.length === 0, why: whys.length === 0 ? null : whys.join(' ') };
  }

  async function findByNumber(shop: Shop, number: string): Promise<FoundOrders> {
    const normal = normaliseOrderNumber(number);
    const fits = (name: string | null): boolean => name !== null && normaliseOrderNumber(name) === normal;
    const found = await searchOrders(client, 'name', orderNumberForms(number, shop), ({ name }) => fits(name));
    return finish(shop, toFound(found), (order) => fits(order.number), true);
  }

  async function findByPurchaseOrder(shop: Shop, number: string): Promise<FoundOrders> {
    const normal = normalisePurchaseOrderNumber(number);
    const fits = (text: string | null): boolean => text !== null && normalisePurchaseOrderNumber(text) === normal;
    const found = await searchOrders(client, 'po_number', purchaseOrderForms(number), ({ poNumber }) => fits(poNumber));
    return finish(shop, toFound(found), (order) => fits(order.purchaseOrderNumber), false);
  }

  async function findByTracking(shop: Shop, number: string): Promise<FoundOrders> {
    const normal = compactIdentifier(number);
    if (normal === '') return { orders: [], complete: true, why: null };
    const fits = ({ shipments }: Order) =>
      shipments.some((one) => compactIdentifier(one.trackingNumber ?? '') === normal);
    const recalled = tracking.recall(number);
    if (recalled !== null) {
      const still = await finish(shop, recalled, fits, false);
      if (still.orders.length > 0) return still;
    }
    return finish(shop, await tracking.find(number), fits, false);
  }

  return {
    async findOrders(query: OrderQuery): Promise<FoundOrders> {
      const shop = await shops.read();
      switch (query.by) {
        case 'number':
          return findByNumber(shop, query.number);
        case 'purchase_order_number':
          return findByPurchaseOrder(shop, query.purchaseOrderNumber);
        case 'tracking_number':
          return findByTracking(shop, query.trackingNumber);
        case 'email': {
          const email = query.email.trim().toLowerCase();
          const fits = ({ customer, contactEmails }: Order) =>
            customer.email === email || contactEmails.includes(email);
          return finish(shop, await findByEmail(client, shop, email), fits, false);
        }
      }
    },
    async getOrder(id) {
      const found = isShortId(id) ? await readFound(await shops.read(), toOrderGid(id)) : null;
      if (found === null)
        throw client.fault(
          'not_found',
          'Order',
          `there is no order of this id that the app may see. ${await whyUnseen()}`,
        );
      return found;
    },
    listChanges: (since) => listChanges(client, since),
  };

  async function whyUnseen(): Promise<string> {
    return (await shops.read()).may('read_all_orders') ? '' : SIXTY_DAYS;
  }
}
