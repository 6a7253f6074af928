// The OrderSource port over a shop whose only search is by words: it looks at item names, addresses and what plugins add to it, and finds parts. So
// every hit is compared in its normal form, and what the search may not know is said. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { walkChanges } from '../../src/calls/walk-changes.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Result } from '../../src/domain/result.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { WooClient } from './client.ts';
import type { WooOrder } from './schemas.ts';
import { purchaseOrderOf, type ShopWords, translateOrder } from './translate.ts';
import { readTrackingMeta } from './translate-parcels.ts';

const { searchPagesMax, scanPagesMax } = limits.woocommerce;

/** Orders that were compared, and why they may not be all. */
interface Candidates {
  readonly orders: readonly WooOrder[];
  readonly whys: readonly string[];
}

export function createOrderSource(
  client: WooClient,
  words: ShopWords,
  { source, now }: { readonly source: string; readonly now: () => string },
): OrderSource {
  /** Pages of a list, newest first, as far as `pagesMax`. */
  async function walk(
    query: { readonly search?: string },
    pagesMax: number,
  ): Promise<Candidates & { isWhole: boolean }> {
    const orders: WooOrder[] = [];
    let broken = 0;
    for (let page = 1; page <= pagesMax; page += 1) {
      const listed = await client.listOrders({ ...query, orderby: 'date', order: 'desc' }, page);
      orders.push(...listed.records);
      broken += listed.broken;
      if (listed.isLast) return { orders, isWhole: true, whys: broken > 0 ? [brokenWhy(broken)] : [] };
    }
    return { orders, isWhole: false, whys: broken > 0 ? [brokenWhy(broken)] : [] };
  }

  async function search(terms: readonly string[]): Promise<Candidates> {
    const walks = await Promise.all(
      [...new Set(terms)].filter((term) => term !== '').map((term) => walk({ search: term }, searchPagesMax)),
    );
    return {
      orders: walks.flatMap(({ orders }) => orders),
      whys: walks.flatMap(({ whys, isWhole }) => (isWhole ? whys : [...whys, CUT_WHY])),
    };
  }

  async function read(order: WooOrder, asOf: string): Promise<Result<FoundOrder, string>> {
    const [refunds, trackings, fulfillments] = await Promise.all([
      order.refunds.length > 0 ? client.listRefunds(order.id) : [],
      client.listTrackings(order.id),
      client.listFulfillments(order.id),
    ]);
    const translated = translateOrder({ order, refunds, trackings, fulfillments }, words);
    return translated.ok ? { ok: true, value: { order: translated.value, source, asOf } } : translated;
  }

  async function getRaw(id: string): Promise<{ readonly order: WooOrder; readonly at: string }> {
    if (!/^[1-9]\d{0,18}$/.test(id)) throw client.noSuchOrder(id);
    return client.getOrder(id);
  }

  async function candidatesByNumber(wanted: string, written: string): Promise<Candidates> {
    const digits = wanted.match(/\d+/g)?.sort((one, other) => other.length - one.length)[0] ?? '';
    const [byId, found] = await Promise.all([
      getRaw(wanted).catch((error: unknown) => {
        if (isConnectorError(error, 'not_found')) return null;
        throw error;
      }),
      search([wanted, written.replace(/^[\s#]+|\s+$/g, ''), digits.length < DIGITS_MIN ? '' : digits]),
    ]);
    const orders = [...(byId === null ? [] : [byId.order]), ...found.orders];
    const isMissed = !orders.some(({ number }) => normaliseOrderNumber(number) === wanted);
    return { orders, whys: isMissed && (await areNumbersOfAPlugin()) ? [...found.whys, NUMBERS_WHY] : found.whys };
  }

  /** WooCommerce's own numbers are the orders' ids. */
  async function areNumbersOfAPlugin(): Promise<boolean> {
    const { records } = await client.listOrders({ orderby: 'date', order: 'desc' }, 1);
    return records.some(({ id, number }) => id !== number);
  }

  /** By what stands in an order's meta, which the search may not look at: then the newest orders are looked through. */
  async function candidatesByMeta(terms: readonly string[], isIt: (order: WooOrder) => boolean): Promise<Candidates> {
    const found = await search(terms);
    if (found.orders.some(isIt)) return found;
    const newest = await walk({}, scanPagesMax);
    const whys = newest.isWhole ? [] : [META_WHY];
    return { orders: [...found.orders, ...newest.orders.filter(isIt)], whys: [...found.whys, ...newest.whys, ...whys] };
  }

  /** Of the candidates that may fit, read in full, those that do. */
  async function finish(
    query: OrderQuery,
    { orders, whys }: Candidates,
    mayFit: (order: WooOrder) => boolean,
  ): Promise<FoundOrders> {
    const fitting = [...new Map(orders.filter(mayFit).map((order) => [order.id, order])).values()].sort(newestFirst);
    const asOf = now();
    const [first, ...rest] = fitting.slice(0, limits.identify.ordersMax);
    // The first tells which plugins answer, so that the others do not ask for what is not there.
    const results = first === undefined ? [] : [await read(first, asOf)];
    results.push(...(await Promise.all(rest.map((order) => read(order, asOf)))));
    const all = [
      ...whys,
      ...results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error}.`])),
      ...(fitting.length > results.length ? [`There are ${fitting.length} orders; the newest are shown.`] : []),
    ];
    const found = results.flatMap((result) => (result.ok ? [{ found: result.value, otherNumbers: [] }] : []));
    return chooseOrders(query, found, all.length === 0 ? null : [...new Set(all)].join(' '));
  }

  async function findOrders(query: OrderQuery): Promise<FoundOrders> {
    switch (query.by) {
      case 'number': {
        const wanted = normaliseOrderNumber(query.number);
        if (wanted === '') return NOTHING;
        const fits = (order: WooOrder) => normaliseOrderNumber(order.number) === wanted;
        return finish(query, await candidatesByNumber(wanted, query.number), fits);
      }
      case 'email': {
        const wanted = query.email.trim().toLowerCase();
        if (!wanted.includes('@')) return NOTHING;
        const fits = ({ billing }: WooOrder) => billing?.email?.toLowerCase() === wanted;
        return finish(query, await search([searchableAddress(wanted)]), fits);
      }
      case 'tracking_number': {
        const wanted = compactIdentifier(query.trackingNumber);
        if (wanted === '') return NOTHING;
        const hasIt = (order: WooOrder) =>
          readTrackingMeta(order.meta_data).some((one) => compactIdentifier(one.tracking_number ?? '') === wanted);
        // A hit of the search whose meta says nothing may have it in a fulfilment, so each is read in full.
        return finish(query, await candidatesByMeta([wanted, query.trackingNumber.trim()], hasIt), () => true);
      }
      case 'purchase_order_number': {
        const wanted = normalisePurchaseOrderNumber(query.purchaseOrderNumber);
        if (wanted === '') return NOTHING;
        const fits = (order: WooOrder) =>
          normalisePurchaseOrderNumber(purchaseOrderOf(order.meta_data, words.purchaseOrderMeta) ?? '') === wanted;
        return finish(query, await candidatesByMeta([query.purchaseOrderNumber.trim()], fits), fits);
      }
    }
  }

  return {
    findOrders,
    async getOrder(id) {
      const { order, at } = await getRaw(id);
      const found = await read(order, at);
      if (!found.ok) throw client.brokenOrder(id, found.error);
      return found.value;
    },
    listChanges: (since) => walkChanges(since, client.listOrderChanges),
  };
}

const newestFirst = (one: WooOrder, other: WooOrder): number =>
  Date.parse(other.date_created_gmt) - Date.parse(one.date_created_gmt);

/** The search of the newer order tables decodes a '+' and '%' once more, so that an address with one finds nothing: its longest plain piece does.
 * woocommerce/woocommerce, OrdersTableSearchQuery. */
const searchableAddress = (email: string): string =>
  email.split(/[+%]/).sort((one, other) => other.length - one.length)[0] ?? email;

/** Fewer find half the shop. */
const DIGITS_MIN = 3;

const NOTHING: FoundOrders = { orders: [], complete: true, why: null };
const CUT_WHY = `The shop's search found more than ${searchPagesMax * limits.woocommerce.recordsPerPage} orders; the newest were compared.`;
const NUMBERS_WHY = "A plugin gives this shop's order numbers, and the shop's search may not know them.";
const META_WHY = `The shop's search may not look at this; the newest ${scanPagesMax * limits.woocommerce.recordsPerPage} orders were looked through.`;
const brokenWhy = (count: number): string => `${count} orders of the shop could not be read.`;
