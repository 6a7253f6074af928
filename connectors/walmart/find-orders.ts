// The OrderSource port over a seller's orders at Walmart. They are found by the customer's order number and by Walmart's purchase-order number; for an
// address or a parcel there is no filter, so what the lists show is looked through. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { isMaskedAddress } from '../../src/domain/masked-address.ts';
import type { Result } from '../../src/domain/result.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderChanges, OrderSource } from '../../src/ports/order-source.ts';
import type { WalmartClient } from './client.ts';
import type { WalmartListed, WalmartOrder, WalmartReturn } from './schemas.ts';
import { mayHaveReturns, translateOrder } from './translate.ts';

const { shownDays, findPages, scanPages, ordersReadMax, changePages, changesLateSeconds } = limits.walmart;

const SOURCE = 'walmart';
const NOTHING: FoundOrders = { orders: [], complete: true, why: null };
const SHOWN = 'Walmart lists the orders of the last 180 days alone.';
/** Both numbers of an order: 13 or 15 digits have been seen, and no page says how many there are. */
const NUMBER = /^\d{8,20}$/;

/** What was found of a number, an address or a parcel. `why`: what was not seen, or null. */
interface Found {
  readonly ids: readonly string[];
  readonly why: string | null;
}

export function createOrderSource(client: WalmartClient, now: () => string): OrderSource {
  /** As Walmart writes times in queries: without milliseconds. */
  const timeAgo = (seconds: number): string => writeTime(Date.parse(now()) - seconds * 1_000);
  const shownSince = (): string => timeAgo(shownDays * 86_400);

  async function read(id: string): Promise<Result<FoundOrder, string>> {
    const { order, at } = await client.getOrder(id);
    const translated = translateOrder(order, await listReturns(order));
    return translated.ok ? { ok: true, value: { order: translated.value, source: SOURCE, asOf: at } } : translated;
  }

  /** null where the key may not see them. */
  async function listReturns(order: WalmartOrder): Promise<readonly WalmartReturn[] | null> {
    if (!mayHaveReturns(order)) return [];
    const isWfs = order.shipNode?.type === 'WFSFulfilled';
    return client.listReturns(order.customerOrderId, isWfs).catch((error: unknown) => {
      if (isConnectorError(error, 'auth')) return null;
      throw error;
    });
  }

  async function getOrder(id: string): Promise<FoundOrder> {
    if (!NUMBER.test(id)) throw client.noSuchOrder(id);
    const found = await read(id);
    if (!found.ok) throw client.brokenOrder(id, found.error);
    return found.value;
  }

  const getIfAny = (id: string): Promise<readonly FoundOrder[]> =>
    getOrder(id).then(
      (found) => [found],
      (error: unknown) => {
        if (isConnectorError(error, 'not_found')) return [];
        throw error;
      },
    );

  /** The orders that fit, the newest first. Lists have been seen to name a wrong time for some, so that each is read alone. */
  async function look(
    query: Readonly<Record<string, string>>,
    pages: number,
    fits: (order: WalmartListed) => boolean,
  ): Promise<Found> {
    const asked = { ...query, createdStartDate: shownSince() };
    const { records, broken, isWhole } = await client.listOrders(asked, pages);
    const timeOf = ({ orderDate }: WalmartListed): number => Date.parse(orderDate ?? '') || 0;
    const fitting = records.filter(fits).sort((one, other) => timeOf(other) - timeOf(one));
    const ids = [...new Set(fitting.map(({ purchaseOrderId }) => purchaseOrderId))];
    const whys = [
      ...(isWhole ? [] : [`Walmart has more orders than the ${records.length} that were looked through.`]),
      ...(broken > 0 ? [`${broken} orders of Walmart could not be read.`] : []),
      ...(ids.length > ordersReadMax ? [`There are ${ids.length} orders; the newest are shown.`] : []),
    ];
    return { ids: ids.slice(0, ordersReadMax), why: whys.length === 0 ? null : whys.join(' ') };
  }

  async function readAll(ids: readonly string[]): Promise<{ readonly orders: FoundOrder[]; readonly whys: string[] }> {
    const results = await Promise.all(ids.map(read));
    return {
      orders: results.flatMap((result) => (result.ok ? [result.value] : [])),
      whys: results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error}.`])),
    };
  }

  /** The customer's number, of which each seller and each warehouse has a purchase order; or else Walmart's. */
  async function findByNumber(written: string): Promise<FoundOrders> {
    const number = compactIdentifier(normaliseOrderNumber(written));
    if (!NUMBER.test(number)) return NOTHING;
    const isMeant = ({ customerOrderId }: WalmartListed) => compactIdentifier(customerOrderId ?? '') === number;
    const { ids, why } = await look({ customerOrderId: number }, findPages, isMeant);
    if (ids.length === 0) return findByPurchaseOrder(number);
    const { orders, whys } = await readAll(ids);
    return choose(number, orders, [...(why === null ? [] : [why]), ...whys]);
  }

  async function findByPurchaseOrder(number: string): Promise<FoundOrders> {
    const orders = NUMBER.test(number) ? await getIfAny(number) : [];
    return choose(number, orders, orders.length === 0 ? [SHOWN] : []);
  }

  async function scan(query: Parameters<typeof chooseOrders>[0], fits: (order: WalmartListed) => boolean) {
    const { ids, why } = await look({}, scanPages, fits);
    const { orders, whys } = await readAll(ids);
    const all = [...(why === null ? [] : [why]), ...whys, SHOWN];
    return chooseOrders(
      query,
      orders.map((found) => ({ found, otherNumbers: [] })),
      all.join(' '),
    );
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
    getOrder,
    listChanges: (since) =>
      listChanges(client, { since, createdStartDate: shownSince(), late: timeAgo(changesLateSeconds) }),
  };
}

/** By the customer's number or the purchase order's, whichever was asked for. */
const choose = (number: string, orders: readonly FoundOrder[], whys: readonly string[]): FoundOrders =>
  chooseOrders(
    { by: 'number', number },
    orders.map((found) => ({ found, otherNumbers: [found.order.id, compactIdentifier(found.order.number)] })),
    whys.length === 0 ? null : whys.join(' '),
  );

const writeTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const listTrackingNumbers = ({ orderLines }: WalmartListed): readonly string[] =>
  (orderLines?.orderLine ?? [])
    .flatMap(({ orderLineStatuses }) => orderLineStatuses?.orderLineStatus ?? [])
    .map(({ trackingInfo }) => compactIdentifier(trackingInfo?.trackingNumber ?? ''));

interface Since {
  readonly since: string;
  readonly createdStartDate: string;
  /** Up to when a list can be trusted to have all. */
  readonly late: string;
}

/** In no order of time: only lists that were read to their end say how far they reach. */
async function listChanges(client: WalmartClient, { since, createdStartDate, late }: Since): Promise<OrderChanges> {
  const lastModifiedStartDate = writeTime(Date.parse(since) - 1_000);
  const { records, isWhole } = await client.listOrders({ createdStartDate, lastModifiedStartDate }, changePages);
  const orderIds = [...new Set(records.map(({ purchaseOrderId }) => purchaseOrderId))];
  const isLater = Date.parse(late) > Date.parse(since);
  return { orderIds, until: isWhole && isLater ? late : since, isMore: !isWhole };
}
