// A held source is out of reach and nothing is asked of it; let go on, it answers as before.
import { expect, test } from 'vitest';
import { openFakeActions } from '../../connectors/fake/actions.ts';
import { openFakeOrders } from '../../connectors/fake/sources.ts';
import { createUseCount, holdSource } from './hold-source.ts';

test('what is held refuses each question before it is asked, and keeps what is no question', async () => {
  let isHeld = true;
  const orders = openFakeOrders([]);
  const actions = openFakeActions(orders);
  const asked: string[] = [];
  const counted = {
    ...orders,
    findOrders: (...given: Parameters<typeof orders.findOrders>) => {
      asked.push('findOrders');
      return orders.findOrders(...given);
    },
  };
  const source = holdSource({ orders: counted, actions, check: async () => [] }, () => isHeld, createUseCount());
  const ask = () => source.orders?.findOrders({ kind: 'number', value: '1' } as never);
  await expect(ask()).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
  expect(asked).toEqual([]);
  expect(source.actions?.kinds).toEqual(actions.kinds);
  expect(source.stock).toBeUndefined();
  expect(await source.check()).toEqual([]);
  isHeld = false;
  await ask()?.catch(() => undefined);
  expect(asked).toEqual(['findOrders']);
});
