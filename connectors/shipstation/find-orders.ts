// The OrderSource port over ShipStation's V1 API. It finds numbers by their beginning and parcels by their number; for addresses it has no filter, so
// the newest orders are looked through. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { walkChanges } from '../../src/calls/walk-changes.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Result } from '../../src/domain/result.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { ShipClient } from './client.ts';
import type { ShipOrder } from './schemas.ts';
import { mayHaveFulfillments, mayHaveLabels, translateOrder } from './translate.ts';

const { scanPagesMax, ordersReadMax, numberCharactersMax } = limits.shipstation;

interface SourceSettings {
  readonly source: string;
  readonly currency: string;
  readonly storeId: number | undefined;
  readonly now: () => string;
}

/** Orders that a walk through pages kept. `why`: what it did not see, or null. */
interface Walked {
  readonly orders: readonly ShipOrder[];
  readonly why: string | null;
}

export function createOrderSource(client: ShipClient, settings: SourceSettings): OrderSource {
  const { source, currency, storeId, now } = settings;

  async function read(order: ShipOrder, asOf: string): Promise<Result<FoundOrder, string>> {
    const query = { orderId: order.orderId };
    const [labels, fulfillments] = await Promise.all([
      mayHaveLabels(order) ? client.listLabels(query) : [],
      mayHaveFulfillments(order) ? client.listFulfillments(query) : [],
    ]);
    const translated = translateOrder({ order, labels, fulfillments, currency });
    return translated.ok ? { ok: true, value: { order: translated.value, source, asOf } } : translated;
  }

  async function getRaw(id: string): Promise<{ readonly order: ShipOrder; readonly at: string }> {
    if (!/^[1-9]\d{0,17}$/.test(id)) throw client.noSuchOrder(id);
    const answer = await client.getOrder(id);
    const isOurs = storeId === undefined || answer.order.advancedOptions?.storeId === String(storeId);
    if (!isOurs) throw client.noSuchOrder(id);
    return answer;
  }

  const getIfAny = (id: string): Promise<readonly ShipOrder[]> =>
    getRaw(id).then(
      ({ order }) => [order],
      (error: unknown) => {
        if (isConnectorError(error, 'not_found')) return [];
        throw error;
      },
    );

  /** The newest orders first. */
  async function walk(filter: { orderNumber?: string }, fits: (order: ShipOrder) => boolean): Promise<Walked> {
    const orders: ShipOrder[] = [];
    let seen = 0;
    let broken = 0;
    let isLast = false;
    for (let page = 1; page <= scanPagesMax && !isLast; page += 1) {
      const answer = await client.listOrders({ ...filter, sortBy: 'OrderDate', sortDir: 'DESC' }, page);
      orders.push(...answer.records.filter(fits));
      seen += answer.records.length;
      broken += answer.broken;
      isLast = answer.isLast;
    }
    const whys = [
      ...(isLast ? [] : [`The newest ${seen} orders were looked through; ShipStation has more.`]),
      ...(broken > 0 ? [`${broken} orders of ShipStation could not be read.`] : []),
    ];
    return { orders, why: whys.length === 0 ? null : whys.join(' ') };
  }

  /** ShipStation keeps a number as the shop writes it, and compares its beginning. */
  async function findByNumber(written: string): Promise<Walked> {
    const wanted = normaliseOrderNumber(written);
    if (wanted === '' || wanted.length > numberCharactersMax) return { orders: [], why: null };
    const whys: string[] = [];
    for (const orderNumber of waysToWrite(wanted, written)) {
      const found = await walk({ orderNumber }, (order) => normaliseOrderNumber(order.orderNumber) === wanted);
      if (found.orders.length > 0) return found;
      if (found.why !== null) whys.push(found.why);
    }
    return { orders: [], why: whys[0] ?? null };
  }

  async function findByTracking(written: string): Promise<Walked> {
    const trackingNumber = compactIdentifier(written);
    if (trackingNumber === '') return { orders: [], why: null };
    const lists = await Promise.all([
      client.listLabels({ trackingNumber }),
      client.listFulfillments({ trackingNumber }),
    ]);
    const parcels = lists.flat().filter((one) => compactIdentifier(one.trackingNumber ?? '') === trackingNumber);
    const ids = new Set(parcels.filter(({ voided }) => !voided).map(({ orderId }) => orderId));
    const orders = await Promise.all([...ids].slice(0, ordersReadMax).map(getIfAny));
    return { orders: orders.flat(), why: ids.size > ordersReadMax ? `The number has ${ids.size} orders.` : null };
  }

  function findByEmail(written: string): Promise<Walked> {
    const wanted = written.trim().toLowerCase();
    if (!wanted.includes('@')) return Promise.resolve({ orders: [], why: null });
    return walk({}, ({ customerEmail }) => customerEmail?.toLowerCase() === wanted);
  }

  async function finish(query: OrderQuery, { orders, why }: Walked): Promise<FoundOrders> {
    const asOf = now();
    const results = await Promise.all(orders.slice(0, ordersReadMax).map((order) => read(order, asOf)));
    const whys = [
      ...(why === null ? [] : [why]),
      ...results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error}.`])),
      ...(orders.length > results.length ? [`There are ${orders.length} orders; the newest are shown.`] : []),
    ];
    const found = results.flatMap((result) => (result.ok ? [{ found: result.value, otherNumbers: [] }] : []));
    return chooseOrders(query, found, whys.length === 0 ? null : whys.join(' '));
  }

  return {
    async findOrders(query) {
      switch (query.by) {
        case 'number':
          return finish(query, await findByNumber(query.number));
        case 'tracking_number':
          return finish(query, await findByTracking(query.trackingNumber));
        case 'email':
          return finish(query, await findByEmail(query.email));
        case 'purchase_order_number':
          return { orders: [], complete: false, why: 'ShipStation has no purchase-order numbers.' };
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

function waysToWrite(wanted: string, written: string): ReadonlySet<string> {
  const hyphened = wanted.replace(/^([A-Z]{1,8})(?=\d)/, '$1-');
  return new Set([wanted, `#${wanted}`, hyphened, `#${hyphened}`, written.trim()]);
}
