// The OrderSource port over a seller's eBay orders. eBay finds them by their ids and by time alone; a buyer's orders are looked for among those of
// the days for which it shows addresses. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { isMaskedAddress } from '../../src/domain/masked-address.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderChanges, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { EbayClient, EbayWindow } from './client.ts';
import type { EbayListed } from './schemas.ts';
import { emailOf, mayHaveParcels, translateOrder } from './translate.ts';

/** As buyers and sellers are shown them: 2-5-5 digits. */
const ORDER_NUMBER = /^\d{2}-\d{5}-\d{5}$/;
const ORDER_ID = /^[\w!-]{1,60}$/;
const NOTHING: FoundOrders = { orders: [], complete: true, why: null };
const SHOWN = 'eBay shows the orders of the last two years that went through checkout, and no others.';

const { addressDays, scanPages, changePages, ordersReadMax } = limits.ebay;

export function createOrderSource(client: EbayClient, source: string, clock: Clock): OrderSource {
  async function read(id: string): Promise<Result<FoundOrder, string>> {
    const { order, at } = await client.getOrder(id);
    if (order.orderId !== id) return failed('eBay answered with another order');
    const parcels = mayHaveParcels(order) ? await client.listParcels(id) : [];
    const translated = translateOrder(order, parcels);
    return translated.ok ? ok({ order: translated.value, source, asOf: at }) : translated;
  }

  /** Of several: one that cannot be read hides no other. */
  async function tryRead(id: string): Promise<Result<FoundOrder, string>> {
    try {
      return await read(id);
    } catch (error) {
      if (isConnectorError(error, 'bad_response', 'not_found')) return failed(error.message);
      throw error;
    }
  }

  async function getOrder(id: string): Promise<FoundOrder> {
    const found = await read(id);
    if (!found.ok) throw client.brokenOrder(id, found.error);
    return found.value;
  }

  async function findByNumber(written: string): Promise<FoundOrders> {
    const number = normaliseOrderNumber(written);
    if (!ORDER_NUMBER.test(number)) return NOTHING;
    try {
      return chooseOrders({ by: 'number', number }, [{ found: await getOrder(number), otherNumbers: [] }], null);
    } catch (error) {
      if (isConnectorError(error, 'not_found')) return { orders: [], complete: false, why: SHOWN };
      throw error;
    }
  }

  /** An address of another kind is never a buyer's here: https://developer.ebay.com/support/kb-article?KBid=349. */
  async function findByEmail(query: OrderQuery & { readonly by: 'email' }): Promise<FoundOrders> {
    const wanted = query.email.trim().toLowerCase();
    if (!isMaskedAddress(wanted, 'eBay')) return NOTHING;
    const since = new Date(Date.parse(clock.now()) - addressDays * 86_400_000).toISOString();
    const { orders, broken, isWhole } = await listAll(client, { by: 'creationdate', since }, scanPages);
    const own = orders
      .filter((order) => emailOf(order) === wanted)
      .sort((one, other) => Date.parse(other.creationDate) - Date.parse(one.creationDate));
    const ids = [...new Set(own.map(({ orderId }) => orderId))];
    const results = await Promise.all(ids.slice(0, ordersReadMax).map(tryRead));
    const whys = [
      `eBay finds no orders by a buyer’s address; those of the last ${addressDays} days were looked through.`,
      ...(isWhole ? [] : [`There are more of them than the ${orders.length + broken} that were.`]),
      ...(broken > 0 ? [`${broken} of them could not be read.`] : []),
      ...results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error.replace(/\.$/, '')}.`])),
      ...(ids.length > results.length ? [`There are ${ids.length} orders; the newest are shown.`] : []),
    ];
    const found = results.flatMap((result) => (result.ok ? [{ found: result.value, otherNumbers: [] }] : []));
    return chooseOrders(query, found, whys.join(' '));
  }

  return {
    async findOrders(query) {
      switch (query.by) {
        case 'number':
          return findByNumber(query.number);
        case 'email':
          return findByEmail(query);
        case 'tracking_number':
          return { orders: [], complete: false, why: 'eBay finds no orders by a tracking number.' };
        case 'purchase_order_number':
          return { orders: [], complete: false, why: 'eBay tells no purchase-order numbers.' };
      }
    },
    async getOrder(id) {
      if (!ORDER_ID.test(id)) throw client.noSuchOrder(id);
      return getOrder(id);
    },
    listChanges: (since) => listChanges(client, since),
  };
}

interface Listed {
  readonly orders: readonly EbayListed[];
  readonly broken: number;
  readonly isWhole: boolean;
}

async function listAll(client: EbayClient, window: EbayWindow, pages: number): Promise<Listed> {
  const orders: EbayListed[] = [];
  let broken = 0;
  for (let page = 1; page <= pages; page += 1) {
    const listed = await client.listOrders(window, orders.length + broken);
    orders.push(...listed.orders);
    broken += listed.broken;
    if (listed.isLast) return { orders, broken, isWhole: true };
  }
  return { orders, broken, isWhole: false };
}

/** In no order of time that eBay promises: only a list that was read to its end says how far it reaches. */
async function listChanges(client: EbayClient, since: string): Promise<OrderChanges> {
  const { orders, isWhole } = await listAll(client, { by: 'lastmodifieddate', since }, changePages);
  const byTime = [...orders].sort(
    (one, other) => Date.parse(one.lastModifiedDate) - Date.parse(other.lastModifiedDate),
  );
  const newest = byTime.at(-1)?.lastModifiedDate ?? since;
  const until = isWhole && Date.parse(newest) > Date.parse(since) ? newest : since;
  return { orderIds: [...new Set(byTime.map(({ orderId }) => orderId))], until, isMore: !isWhole };
}
