// The OrderSource port over a BigCommerce store, whose order numbers are its ids and which filters by the customer's address. Tracking numbers it
// does not filter by: the orders that were changed last are looked through. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { walkChanges } from '../../src/calls/walk-changes.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Result } from '../../src/domain/result.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { BigClient } from './client.ts';
import type { BigOrder } from './schemas.ts';
import { mayHaveRefunds, mayHaveShipments, translateOrder } from './translate.ts';

const { scanOrdersMax, recordsPerPage } = limits.bigcommerce;

export function createOrderSource(
  client: BigClient,
  { source, now }: { readonly source: string; readonly now: () => string },
): OrderSource {
  async function read(order: BigOrder, asOf: string): Promise<Result<FoundOrder, string>> {
    const [lines, addresses, shipments] = await Promise.all([
      client.listLines(order.id),
      client.listShippingAddresses(order.id),
      mayHaveShipments(order) ? client.listShipments(order.id) : [],
    ]);
    const refunds = mayHaveRefunds(order, lines) ? await client.listRefunds(order.id) : [];
    const translated = translateOrder({ order, lines, addresses, shipments, refunds });
    return translated.ok ? { ok: true, value: { order: translated.value, source, asOf } } : translated;
  }

  async function getRaw(id: string): Promise<{ readonly order: BigOrder; readonly at: string }> {
    if (!/^[1-9]\d{0,17}$/.test(id)) throw client.noSuchOrder(id);
    return client.getOrder(id);
  }

  async function findById(number: string): Promise<readonly BigOrder[]> {
    try {
      return [(await getRaw(normaliseOrderNumber(number))).order];
    } catch (error) {
      if (isConnectorError(error, 'not_found')) return [];
      throw error;
    }
  }

  async function finish(
    query: OrderQuery,
    orders: readonly BigOrder[],
    whys: readonly (string | null)[],
  ): Promise<FoundOrders> {
    const asOf = now();
    const results = await Promise.all(orders.slice(0, limits.identify.ordersMax).map((order) => read(order, asOf)));
    const all = [
      ...whys.filter((why) => why !== null),
      ...results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error}.`])),
      ...(orders.length > results.length ? [`There are ${orders.length} orders; the newest are shown.`] : []),
    ];
    const found = results.flatMap((result) => (result.ok ? [{ found: result.value, otherNumbers: [] }] : []));
    return chooseOrders(query, found, all.length === 0 ? null : all.join(' '));
  }

  async function findByEmail(query: OrderQuery & { by: 'email' }): Promise<FoundOrders> {
    const wanted = query.email.trim().toLowerCase();
    if (!wanted.includes('@')) return NOTHING;
    const page = await client.listOrders({ email: wanted, sort: 'date_created:desc' }, 1);
    const own = page.records.filter(({ billing_address }) => billing_address.email?.toLowerCase() === wanted);
    return finish(query, own, [
      brokenWhy(page.broken),
      page.isLast ? null : `The store has more than ${recordsPerPage} orders of this address.`,
      // The store found them by the customer's account: whose orders they are, the order itself does not say.
      own.length < page.records.length
        ? `${page.records.length - own.length} orders of this account have another address.`
        : null,
    ]);
  }

  async function findByTracking(query: OrderQuery & { by: 'tracking_number' }): Promise<FoundOrders> {
    const wanted = compactIdentifier(query.trackingNumber);
    if (wanted === '') return NOTHING;
    const page = await client.listOrders({ sort: 'date_modified:desc' }, 1);
    const shipped = page.records.filter(mayHaveShipments);
    const looked = shipped.slice(0, scanOrdersMax);
    const fitting = await Promise.all(
      looked.map(async (order) => {
        const shipments = await client.listShipments(order.id);
        return shipments.some((one) => compactIdentifier(one.tracking_number ?? '') === wanted) ? [order] : [];
      }),
    );
    const isWhole = page.isLast && looked.length === shipped.length;
    const why = `BigCommerce does not look for tracking numbers; the ${looked.length} orders sent last were looked through.`;
    return finish(query, fitting.flat(), [brokenWhy(page.broken), isWhole ? null : why]);
  }

  return {
    async findOrders(query) {
      switch (query.by) {
        case 'number':
          return finish(query, await findById(query.number), []);
        case 'email':
          return findByEmail(query);
        case 'tracking_number':
          return findByTracking(query);
        case 'purchase_order_number':
          return { orders: [], complete: false, why: 'BigCommerce has no purchase-order numbers.' };
      }
    },
    async getOrder(id) {
      const { order, at } = await getRaw(id);
      const found = await read(order, at);
      if (!found.ok) throw client.brokenOrder(id, found.error);
      return found.value;
    },
    listChanges: (since) => walkChanges(since, client.listOrderChanges),
  };
}

const NOTHING: FoundOrders = { orders: [], complete: true, why: null };
const brokenWhy = (count: number): string | null =>
  count === 0 ? null : `${count} orders of the store could not be read.`;
