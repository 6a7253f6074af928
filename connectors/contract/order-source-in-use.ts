// The contract of the OrderSource port for sources whose orders a test cannot make at will: real servers, and vendors that give their own ids
// and numbers. It is told what is there. A source that can hold any orders runs order-source-contract.ts.
import { describe, expect } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import type { FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { claimsWithSkips, type Skip } from './contract-test.ts';

/** One order that is there. `otherWays`: the same number as people write it. */
export interface KnownOrder {
  readonly id: string;
  readonly number: string;
  readonly otherWays?: readonly string[];
  readonly email: string;
  readonly trackingNumber?: string;
  readonly purchaseOrderNumber?: string;
}

export interface OrderSourceInUse {
  readonly name: string;
  /** Called for each claim; may answer the same source each time. At least two orders of one address, the newest first. */
  readonly open: () => Promise<{ readonly source: OrderSource; readonly known: readonly KnownOrder[] }>;
  readonly skips?: readonly Skip[];
}

const idsOf = (found: FoundOrders): readonly string[] => found.orders.map(({ order }) => order.id);

export function testOrderSourceInUse({ name, open, skips = [] }: OrderSourceInUse): void {
  const { claim, check } = claimsWithSkips(skips);
  const findEach = async (
    pick: (known: KnownOrder) => OrderQuery | null,
    expected: (known: KnownOrder) => readonly string[],
  ): Promise<void> => {
    const { source, known } = await open();
    const asked = known.flatMap((one) => {
      const query = pick(one);
      return query === null ? [] : [{ one, query }];
    });
    expect(asked.length, 'orders that can be asked for so').toBeGreaterThan(0);
    for (const { one, query } of asked) expect(idsOf(await source.findOrders(query))).toEqual(expected(one));
  };

  describe(`${name} fills the OrderSource port`, () => {
    claim('an order is found by its number, and no other with it', () =>
      findEach(
        ({ number }) => ({ by: 'number', number }),
        ({ id }) => [id],
      ),
    );
    claim('a number is compared in its normal form', async () => {
      const { source, known } = await open();
      for (const { id, number, otherWays = [] } of known)
        for (const written of [` ${number} `, number.toLowerCase(), ...otherWays])
          expect(idsOf(await source.findOrders({ by: 'number', number: written }))).toEqual([id]);
    });
    claim('a part of a number finds nothing', async () => {
      const { source, known } = await open();
      const all = known.map(({ number }) => number);
      for (const { number } of known) {
        const part = number.slice(0, -1);
        if (all.includes(part)) continue;
        expect(idsOf(await source.findOrders({ by: 'number', number: part }))).toEqual([]);
      }
    });
    claim('a tracking number finds its order, also in lower case and in groups', async () => {
      const { source, known } = await open();
      const shipped = known.filter(({ trackingNumber }) => trackingNumber !== undefined);
      expect(shipped.length).toBeGreaterThan(0);
      for (const { id, trackingNumber = '' } of shipped)
        for (const written of [trackingNumber, trackingNumber.toLowerCase(), trackingNumber.replace(/(.{4})/g, '$1 ')])
          expect(idsOf(await source.findOrders({ by: 'tracking_number', trackingNumber: written }))).toEqual([id]);
    });
    claim('a purchase-order number finds its order', () =>
      findEach(
        ({ purchaseOrderNumber }) =>
          purchaseOrderNumber === undefined ? null : { by: 'purchase_order_number', purchaseOrderNumber },
        ({ id }) => [id],
      ),
    );
    claim('an address finds its orders without case, newest first, and nobody else’s', async () => {
      const { source, known } = await open();
      for (const email of new Set(known.map((one) => one.email))) {
        const own = known.filter((one) => one.email === email).map(({ id }) => id);
        expect(idsOf(await source.findOrders({ by: 'email', email: email.toUpperCase() }))).toEqual(own);
        expect(idsOf(await source.findOrders({ by: 'email', email: email.slice(1) }))).toEqual([]);
      }
    });
    claim('what nobody has is found nowhere', async () => {
      const { source } = await open();
      for (const query of [
        { by: 'number', number: '#999999991' },
        { by: 'number', number: '__proto__' },
        { by: 'number', number: '' },
        { by: 'number', number: '*' },
        { by: 'number', number: "' OR 1=1 --" },
        { by: 'tracking_number', trackingNumber: '' },
        { by: 'tracking_number', trackingNumber: '1Z000000000000000X' },
        { by: 'email', email: '' },
        { by: 'email', email: 'nobody@nowhere.example' },
        { by: 'email', email: '*@*' },
      ] as const)
        expect(idsOf(await source.findOrders(query)), JSON.stringify(query)).toEqual([]);
    });
    claim('an order fits the schema, and says where and when it was read', async () => {
      const { source, known } = await open();
      for (const { id, number, email } of known) {
        const found = await source.getOrder(id);
        expect(Order.parse(found.order)).toEqual(found.order);
        expect(found.order).toMatchObject({ id, number });
        expect(found.order.customer.email).toBe(email);
        expect(found.source).toMatch(/^[a-z0-9-]+(?::|$)/);
        expect(Date.parse(found.asOf)).not.toBeNaN();
      }
    });
    claim('an incomplete answer says why, and a complete one says nothing', async () => {
      const { source, known } = await open();
      for (const { number } of known) {
        const found = await source.findOrders({ by: 'number', number });
        expect(found.complete).toBe(found.why === null);
      }
    });
    claim('getOrder of an unknown id throws not_found', async () => {
      const { source } = await open();
      for (const id of ['', '999999991', '../orders', '__proto__'])
        await expect(source.getOrder(id), id).rejects.toMatchObject({ name: 'ConnectorError', kind: 'not_found' });
    });
    check();
  });
}
