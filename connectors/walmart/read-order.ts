// Reads a purchase order of Walmart with the returns of its customer's order. Lists have been seen to name a wrong time for some orders, so that each that
// is found is read alone. Called by find-orders.ts.
import { failed, type Result } from '../../src/domain/result.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder } from '../../src/ports/order-source.ts';
import type { WalmartClient } from './client.ts';
import type { WalmartOrder, WalmartReturn } from './schemas.ts';
import { mayHaveReturns, translateOrder } from './translate.ts';

/** Both numbers of an order: 13 or 15 digits have been seen, and no page says how many there are. */
export const NUMBER = /^\d{8,20}$/;

/** Of an order that a list names and Walmart does not show. */
function asLeftOut(error: unknown): Result<FoundOrder, string> {
  if (isConnectorError(error, 'not_found')) return failed('Walmart lists it and does not show it');
  throw error;
}

export function openOrderReader(client: WalmartClient) {
  /** null where the key may not see them. */
  async function listReturns(order: WalmartOrder): Promise<readonly WalmartReturn[] | null> {
    if (!mayHaveReturns(order)) return [];
    const isWfs = order.shipNode?.type === 'WFSFulfilled';
    return client.listReturns(order.customerOrderId, isWfs).catch((error: unknown) => {
      if (isConnectorError(error, 'auth')) return null;
      throw error;
    });
  }

  async function read(id: string): Promise<Result<FoundOrder, string>> {
    const { order, at } = await client.getOrder(id);
    const translated = translateOrder(order, await listReturns(order));
    return translated.ok ? { ok: true, value: { order: translated.value, source: 'walmart', asOf: at } } : translated;
  }

  async function getOrder(id: string): Promise<FoundOrder> {
    if (!NUMBER.test(id)) throw client.noSuchOrder(id);
    const found = await read(id);
    if (!found.ok) throw client.brokenOrder(id, found.error);
    return found.value;
  }

  return {
    getOrder,
    getIfAny: (id: string): Promise<readonly FoundOrder[]> =>
      getOrder(id).then(
        (found) => [found],
        (error: unknown) => {
          if (isConnectorError(error, 'not_found')) return [];
          throw error;
        },
      ),
    /** `whys`: which were left out. */
    async readAll(ids: readonly string[]) {
      const results = await Promise.all(ids.map((id) => read(id).catch(asLeftOut)));
      return {
        orders: results.flatMap((result) => (result.ok ? [result.value] : [])),
        whys: results.flatMap((result) => (result.ok ? [] : [`An order was left out: ${result.error}.`])),
      };
    },
  };
}
