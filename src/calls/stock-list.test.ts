import { expect, test } from 'vitest';
import { openTestAccess } from '../../connectors/contract/vendor-server-fixture.ts';
import { limits } from '../domain/limits.ts';
import { createStockList } from './stock-list.ts';

const ITEM = { sku: 'A', title: 'A', available: 1, expectedOn: null, price: null, currency: null };

function openList() {
  const access = openTestAccess();
  const world = { available: 1, reads: 0, isDown: false };
  const list = createStockList(access.clock, () => {
    world.reads += 1;
    if (world.isDown) return Promise.reject(new Error('down'));
    return Promise.resolve({ items: [{ ...ITEM, available: world.available }], asOf: access.clock.now() });
  });
  const pass = (seconds: number) => access.wait(seconds * 1_000);
  return { list, world, pass };
}

test('a young list is not read again, and an old one that has not changed is the very same with its new time', async () => {
  const { list, world, pass } = openList();
  const first = await list();
  await list();
  expect(world.reads).toBe(1);
  await pass(limits.sources.stockFreshSeconds);
  const second = await list();
  expect(world.reads).toBe(2);
  expect(second.items).toBe(first.items);
  expect(second.asOf).not.toBe(first.asOf);
});

test('a list that changed is another one', async () => {
  const { list, world, pass } = openList();
  const first = await list();
  world.available = 0;
  await pass(limits.sources.stockFreshSeconds);
  expect((await list()).items).not.toBe(first.items);
});

test('many who ask at once wait for one reading; its failure is told and forgotten', async () => {
  const { list, world } = openList();
  world.isDown = true;
  const tries = await Promise.allSettled([list(), list(), list()]);
  expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(world.reads).toBe(1);
  world.isDown = false;
  expect((await list()).items).toEqual([ITEM]);
});
