import { describe, expect, test } from 'vitest';
import type { Order } from '../domain/order.ts';
import { onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';

const second: Order = { ...onItsWay, id: '2', number: '#W2046663' };
const other: Order = {
  ...onItsWay,
  id: '3',
  number: '#W9537685',
  customer: { ...onItsWay.customer, id: 'c2', email: 'bob@example.com' },
};
const handle = (body: string) =>
  openTestDesk([onItsWay, second, other]).handle(writeMail(body, { id: 'one', subject: 'Hi' }));

describe('a number written in groups', () => {
  test.each(['W 104 6662', 'W-104-6662', 'W.104.6662', 'W 10 466 62', 'W. 104 6662', 'W104.66.62'])(
    'ties an order of the proven sender: %s',
    async (number) => {
      for (const body of [`Where is my order ${number}?`, `${number}: where is it?`]) {
        const run = await handle(body);
        expect(run.known.tiedOrders, body).toMatchObject([{ order: { number: '#W1046662' } }]);
        expect(run.known.tiedOrders?.[0]?.tie, body).toMatch(/^(?:named|mistyped)$/);
      }
    },
  );

  test.each(['W 953 7685', 'W-953-7685', 'W.953.7685'])('ties nothing of anybody else: %s', async (number) => {
    const run = await handle(`Where is my order ${number}?`);
    expect(run.known.tiedOrders).toEqual([]);
    expect(run.known.unresolvedNumbers).toEqual(['W953-7685']);
    expect(run.outcome).not.toBe('send');
  });
});

describe('a purchase-order number in a form of its own', () => {
  const numbers = ['KB-2026-0311', 'KB-0311', '2026-0311', '4500098121', 'HAL/77-21'];
  const withPurchase = (order: Order, purchaseOrderNumber: string): Order => ({ ...order, purchaseOrderNumber });

  test.each(numbers)('ties the order of the proven sender that holds it: %s', async (number) => {
    const desk = openTestDesk([withPurchase(onItsWay, number), second, other]);
    const run = await desk.handle(writeMail(`When will our ${number} be delivered?`, { id: 'one', subject: 'Hi' }));
    expect(run.known.tiedOrders).toMatchObject([{ order: { number: '#W1046662' }, tie: 'named' }]);
    expect(run.known.unresolvedNumbers).toEqual([]);
  });

  test.each(numbers)('ties nothing of anybody else: %s', async (number) => {
    const desk = openTestDesk([onItsWay, second, withPurchase(other, number)]);
    const run = await desk.handle(writeMail(`When will our ${number} be delivered?`, { id: 'one', subject: 'Hi' }));
    expect(run.known.tiedOrders?.map(({ order }) => order.number)).not.toContain('#W9537685');
    expect(run.outcome).not.toBe('send');
  });
});
