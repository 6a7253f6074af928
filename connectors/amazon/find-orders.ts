// The OrderSource port over a seller's Amazon orders. Amazon finds them by their ids and by time alone: what else a mail names, it cannot be asked.
// Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { isMaskedAddress } from '../../src/domain/masked-address.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderChanges, OrderSource } from '../../src/ports/order-source.ts';
import type { AmazonClient } from './client.ts';
import { translateOrder } from './translate.ts';

/** 3-7-7 digits. */
const ORDER_ID = /^(\d{3})-?(\d{7})-?(\d{7})$/;
const NOTHING: FoundOrders = { orders: [], complete: true, why: null };

const unseen = (what: string): FoundOrders => ({
  orders: [],
  complete: false,
  why: `Amazon finds orders by their numbers alone, not by ${what}.`,
});

export function createOrderSource(client: AmazonClient, source: string): OrderSource {
  async function getOrder(id: string): Promise<FoundOrder> {
    const { order, at } = await client.getOrder(id);
    const translated = translateOrder(order);
    if (!translated.ok) throw client.brokenOrder(id, translated.error);
    return { order: translated.value, source, asOf: at };
  }

  /** The one of this number, as people write it; buyers are told no other number than Amazon's. */
  async function findByNumber(number: string): Promise<FoundOrders> {
    const [, ...parts] = ORDER_ID.exec(normaliseOrderNumber(number)) ?? [];
    if (parts.length === 0) return NOTHING;
    const id = parts.join('-');
    try {
      return chooseOrders({ by: 'number', number: id }, [{ found: await getOrder(id), otherNumbers: [] }], null);
    } catch (error) {
      if (isConnectorError(error, 'not_found')) return NOTHING;
      throw error;
    }
  }

  return {
    async findOrders(query) {
      switch (query.by) {
        case 'number':
          return findByNumber(query.number);
        case 'email':
          // An address of another kind is never a buyer's here.
          return isMaskedAddress(query.email, 'Amazon') ? unseen('a buyer’s address') : NOTHING;
        case 'tracking_number':
          return unseen('a tracking number');
        case 'purchase_order_number':
          return unseen('a purchase-order number');
      }
    },
    async getOrder(id) {
      if (!/^\d{3}-\d{7}-\d{7}$/.test(id)) throw client.noSuchOrder(id);
      return getOrder(id);
    },
    listChanges: (since) => listChanges(client, since),
  };
}

/** In no order of time: only a list that was read to its end says how far it reaches. */
async function listChanges(client: AmazonClient, since: string): Promise<OrderChanges> {
  const orderIds = new Set<string>();
  let token: string | null = null;
  for (let page = 1; page <= limits.amazon.changePages; page += 1) {
    const listed = await client.listChanges(since, token);
    for (const id of listed.orderIds) orderIds.add(id);
    token = listed.nextToken;
    if (token === null) return { orderIds: [...orderIds], until: listed.until ?? since, isMore: false };
  }
  return { orderIds: [...orderIds], until: since, isMore: true };
}
