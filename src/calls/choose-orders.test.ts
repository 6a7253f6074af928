import { expect, test } from 'vitest';
import { sampleOrder } from '../../connectors/contract/sample-orders.ts';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import { chooseOrders, type OrderCandidate } from './choose-orders.ts';

const candidate = (order: Partial<Order>, otherNumbers: readonly string[] = []): OrderCandidate => ({
  found: { order: sampleOrder(order), source: 'acme', asOf: '2026-11-20T09:00:00Z' },
  otherNumbers,
});
const ERP = candidate({ number: '#K1001' }, ['S00012']);

test.each([
  ['k-1001', 1],
  [' s 00012', 1],
  ['1001', 0],
  ['', 0],
])('the number %j finds %i', (number, count) => {
  expect(chooseOrders({ by: 'number', number }, [ERP], null).orders).toHaveLength(count);
});

test('a vendor’s filter that was too wide lets nobody else’s order through', () => {
  const others = [candidate({ id: '2', number: '#K10011' }), ERP];
  expect(chooseOrders({ by: 'number', number: 'K1001' }, others, null).orders).toEqual([ERP.found]);
  expect(chooseOrders({ by: 'email', email: 'ind@example.org' }, others, null).orders).toEqual([]);
});

test('more than may be shown are cut to the newest, and said', () => {
  const many = Array.from({ length: limits.identify.ordersMax + 1 }, (_, n) =>
    candidate({ id: `${n}`, placedAt: new Date(Date.UTC(2026, 5, 1 + n)).toISOString() }),
  );
  const found = chooseOrders({ by: 'number', number: 'K1001' }, many, null);
  expect(found.orders[0]?.order.id).toBe(`${limits.identify.ordersMax}`);
  expect(found).toMatchObject({ complete: false, why: expect.stringContaining('newest') });
});

test('what the vendor did not show makes an empty answer incomplete', () => {
  const found = chooseOrders({ by: 'number', number: 'X1' }, [], 'Only 60 days are shown.');
  expect(found).toEqual({ orders: [], complete: false, why: 'Only 60 days are shown.' });
});
