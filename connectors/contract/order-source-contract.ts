// The contract of the OrderSource port as tests: every sentence of src/ports/order-source.ts. Each connector that has orders runs it.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { Order } from '../../src/domain/order.ts';
import type { FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { type Claim, claimsWithSkips, type Skip } from './contract-test.ts';
import { SAMPLE_ORDERS, sampleOrder } from './sample-orders.ts';

export interface OrderSourceUnderTest {
  readonly name: string;
  /** Opens a source that holds exactly these orders. */
  readonly open: (orders: readonly Order[]) => Promise<OrderSource>;
  readonly skips?: readonly Skip[];
}

const numbersOf = (found: FoundOrders): readonly string[] => found.orders.map(({ order }) => order.number);

export function testOrderSource({ name, open, skips = [] }: OrderSourceUnderTest): void {
  const { claim, check } = claimsWithSkips(skips);
  const find = async (query: OrderQuery) => (await open(SAMPLE_ORDERS)).findOrders(query);

  describe(`${name} fills the OrderSource port`, () => {
    for (const number of ['#K1001', 'K1001', 'k1001', ' # K 1001 ', 'k10 01', 'K-1001']) {
      claim(`a number is compared in its normal form: '${number}'`, async () => {
        expect(numbersOf(await find({ by: 'number', number }))).toEqual(['#K1001']);
      });
    }

    claim('a part of a number finds nothing', async () => {
      expect(numbersOf(await find({ by: 'number', number: 'K100' }))).toEqual([]);
      expect(numbersOf(await find({ by: 'number', number: '1001' }))).toEqual([]);
    });

    claim('a tracking number finds its order, also in groups and in lower case', async () => {
      expect(numbersOf(await find({ by: 'tracking_number', trackingNumber: '1Z999AA10123456784' }))).toEqual([
        '#K1003',
      ]);
      expect(numbersOf(await find({ by: 'tracking_number', trackingNumber: '1z 999 aa1 01 2345 6784' }))).toEqual([
        '#K1003',
      ]);
    });

    claim('a purchase-order number finds its order', async () => {
      expect(numbersOf(await find({ by: 'purchase_order_number', purchaseOrderNumber: 'po-77120' }))).toEqual([
        '#K1002',
      ]);
    });

    claim('an address finds its orders without case, newest first, contacts of the company included', async () => {
      expect(numbersOf(await find({ by: 'email', email: 'Mara.Lind@Example.org' }))).toEqual([
        '#K1003',
        '#K1002',
        '#K1001',
      ]);
      expect(numbersOf(await find({ by: 'email', email: 'PURCHASING@hilltop.example' }))).toEqual(['#K1002']);
    });

    claim('an address is never found by a part of it', async () => {
      expect(numbersOf(await find({ by: 'email', email: 'lind@example.org' }))).toEqual([]);
    });

    testAnswers(claim, open);
    check();
  });
}

function testAnswers(claim: Claim, open: OrderSourceUnderTest['open']): void {
  const find = async (query: OrderQuery) => (await open(SAMPLE_ORDERS)).findOrders(query);

  claim('finding nothing is an empty list', async () => {
    expect((await find({ by: 'number', number: '#K9999' })).orders).toEqual([]);
    expect((await find({ by: 'tracking_number', trackingNumber: '' })).orders).toEqual([]);
    expect((await find({ by: 'email', email: '' })).orders).toEqual([]);
  });

  claim('names that every object has find nothing', async () => {
    for (const word of ['__proto__', 'constructor', 'toString'])
      expect((await find({ by: 'number', number: word })).orders).toEqual([]);
  });

  claim('an incomplete answer says why, and a complete one says nothing', async () => {
    for (const query of [
      { by: 'number', number: '#K1001' },
      { by: 'email', email: 'nobody@example.org' },
    ] as const) {
      const found = await find(query);
      expect(found.complete).toBe(found.why === null);
    }
  });

  claim('at most limits.identify.ordersMax orders are shown, and then not as complete', async () => {
    const many = Array.from({ length: limits.identify.ordersMax + 3 }, (_, n) =>
      sampleOrder({ id: `M${n}`, number: `#M${n}`, placedAt: new Date(Date.UTC(2026, 5, 1 + n)).toISOString() }),
    );
    const found = await (await open(many)).findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(found.orders).toHaveLength(limits.identify.ordersMax);
    expect(found.orders[0]?.order.number).toBe(`#M${limits.identify.ordersMax + 2}`);
    expect(found.complete).toBe(false);
  });

  claim('an order says where and when it was read', async () => {
    const [found] = (await find({ by: 'number', number: '#K1001' })).orders;
    expect(found?.source).toMatch(/^[a-z_]+:?/);
    expect(Number.isNaN(Date.parse(found?.asOf ?? ''))).toBe(false);
  });

  claim('an order comes out as it went in, and fits the schema', async () => {
    const source = await open(SAMPLE_ORDERS);
    for (const order of SAMPLE_ORDERS) {
      const found = await source.getOrder(order.id);
      expect(Order.parse(found.order)).toEqual(order);
    }
  });

  claim('getOrder of an unknown id throws not_found', async () => {
    const source = await open(SAMPLE_ORDERS);
    for (const id of ['K9999', '', '../K1001', '__proto__']) {
      await expect(source.getOrder(id)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'not_found' });
    }
  });

  claim('of any orders, each is found by its own number and no other', async () => {
    // `NO1001` is left out: normaliseOrderNumber reads it as 'no. 1001', and `#NO1001` as it stands.
    const number = fc.stringMatching(/^[A-Z]{1,3}-?\d{1,8}$/).filter((text) => !text.startsWith('NO'));
    const numbers = fc.uniqueArray(number, {
      selector: normaliseOrderNumber,
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        const source = await open(list.map((id) => sampleOrder({ id, number: `#${id}` })));
        for (const id of list)
          expect(numbersOf(await source.findOrders({ by: 'number', number: id }))).toEqual([`#${id}`]);
      }),
      { numRuns: 20 },
    );
  });
}
