// The OrderSource port over a seller's orders at Walmart. They are found by the customer's order number and by Walmart's purchase-order number; for an
// address or a parcel there is no filter, so what the lists show is looked through. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { isMaskedAddress } from '../../src/domain/masked-address.ts';
import type { FoundOrder, FoundOrders, OrderChanges, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { WalmartClient } from './client.ts';
import { NUMBER, openOrderReader } from './read-order.ts';
import type { WalmartListed } from './schemas.ts';

const { shownDays, findPages, scanPages, ordersReadMax, changePages, changesLateSeconds } = limits.walmart;

const NOTHING: FoundOrders = { orders: [], complete: true, why: null };
const SHOWN = 'Walmart lists the orders of the last 180 days alone.';

type Query = Readonly<Record<string, string>>;
type Fits = (order: WalmartListed) => boolean;

export function createOrderSource(client: WalmartClient, now: () => string): OrderSource {
  const reader = openOrderReader(client);
  const look = (query: Query, pages: number, fits: Fits) =>
    lookThrough(client, { ...query, createdStartDate: shownSince(now()) }, pages, fits);

  /** The customer's number, of which each seller and each warehouse has a purchase order; or else Walmart's. */
  async function findByNumber(written: string): Promise<FoundOrders> {
    const number = compactIdentifier(normaliseOrderNumber(written));
    if (!NUMBER.test(number)) return NOTHING;
    const isMeant: Fits = ({ customerOrderId }) => compactIdentifier(customerOrderId ?? '') === number;
    const { ids, whys } = await look({ customerOrderId: number }, findPages, isMeant);
    if (ids.length === 0) return findByPurchaseOrder(number);
    const read = await reader.readAll(ids);
    return choose(number, read.orders, [...whys, ...read.whys]);
  }

  async function findByPurchaseOrder(number: string): Promise<FoundOrders> {
    const orders = NUMBER.test(number) ? await reader.getIfAny(number) : [];
    return choose(number, orders, orders.length === 0 ? [SHOWN] : []);
  }

  async function scan(query: OrderQuery, fits: Fits): Promise<FoundOrders> {
    const { ids, whys } = await look({}, scanPages, fits);
    const read = await reader.readAll(ids);
    const candidates = read.orders.map((found) => ({ found, otherNumbers: [] }));
    return chooseOrders(query, candidates, [...whys, ...read.whys, SHOWN].join(' '));
  }

  return {
    async findOrders(query) {
      switch (query.by) {
        case 'number':
          return findByNumber(query.number);
        case 'purchase_order_number':
          return findByPurchaseOrder(normalisePurchaseOrderNumber(query.purchaseOrderNumber));
        case 'email': {
          const email = query.email.trim().toLowerCase();
          // An address of another kind is never a buyer's here.
          if (!isMaskedAddress(email, 'Walmart')) return NOTHING;
          return scan(query, ({ customerEmailId }) => customerEmailId?.toLowerCase() === email);
        }
        case 'tracking_number': {
          const number = compactIdentifier(query.trackingNumber);
          return number === '' ? NOTHING : scan(query, (order) => listTrackingNumbers(order).includes(number));
        }
      }
    },
    getOrder: reader.getOrder,
    listChanges: (since) => listChanges(client, since, now()),
  };
}

/** The orders that fit, the newest first, by their purchase orders. `whys`: what was not seen. */
async function lookThrough(client: WalmartClient, query: Query, pages: number, fits: Fits) {
  const { records, broken, isWhole } = await client.listOrders(query, pages);
  const timeOf = ({ orderDate }: WalmartListed): number => Date.parse(orderDate ?? '') || 0;
  const fitting = records.filter(fits).sort((one, other) => timeOf(other) - timeOf(one));
  const ids = [...new Set(fitting.map(({ purchaseOrderId }) => purchaseOrderId))];
  const whys = [
    ...(isWhole ? [] : [`Walmart has more orders than the ${records.length} that were looked through.`]),
    ...(broken > 0 ? [`${broken} orders of Walmart could not be read.`] : []),
    ...(ids.length > ordersReadMax ? [`There are ${ids.length} orders; the newest are shown.`] : []),
  ];
  return { ids: ids.slice(0, ordersReadMax), whys };
}

/** By the customer's number or the purchase order's, whichever was asked for. */
const choose = (number: string, orders: readonly FoundOrder[], whys: readonly string[]): FoundOrders =>
  chooseOrders(
    { by: 'number', number },
    orders.map((found) => ({ found, otherNumbers: [found.order.id, compactIdentifier(found.order.number)] })),
    whys.length === 0 ? null : whys.join(' '),
  );

/** As Walmart writes times in queries: without milliseconds. */
const writeTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const shownSince = (now: string): string => writeTime(Date.parse(now) - shownDays * 86_400_000);

const listTrackingNumbers = ({ orderLines }: WalmartListed): readonly string[] =>
  (orderLines?.orderLine ?? [])
    .flatMap(({ orderLineStatuses }) => orderLineStatuses?.orderLineStatus ?? [])
    .map(({ trackingInfo }) => compactIdentifier(trackingInfo?.trackingNumber ?? ''));

/** In no order of time: only lists that were read to their end say how far they reach. */
async function listChanges(client: WalmartClient, since: string, now: string): Promise<OrderChanges> {
  const lastModifiedStartDate = writeTime(Date.parse(since) - 1_000);
  const query = { createdStartDate: shownSince(now), lastModifiedStartDate };
  const { records, isWhole } = await client.listOrders(query, changePages);
  const orderIds = [...new Set(records.map(({ purchaseOrderId }) => purchaseOrderId))];
  const seenMs = Date.parse(now) - changesLateSeconds * 1_000;
  const until = isWhole && seenMs > Date.parse(since) ? writeTime(seenMs) : since;
  return { orderIds, until, isMore: !isWhole };
}
