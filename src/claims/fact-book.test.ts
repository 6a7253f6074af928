import { expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { bookFacts, readOwner } from './fact-book.ts';
import { factsOf } from './samples/worlds.ts';

test('the name of a fact says whose it is', () => {
  expect(readOwner('order.#W1.parcel.2.item.3.title')).toEqual({
    order: '#W1',
    parcel: '2',
    product: null,
    leaf: 'title',
    path: 'order.#W1.parcel.2.item.3',
  });
  expect(readOwner('order.#W1.refund.1.madeOn')).toMatchObject({ order: '#W1', parcel: null, leaf: 'madeOn' });
  expect(readOwner('order.2026.001.placedOn')).toMatchObject({ order: '2026.001', leaf: 'placedOn' });
  expect(readOwner('product.AB.12.price')).toMatchObject({ product: 'AB.12', order: null, leaf: 'price' });
  expect(readOwner('desk.returns.windowDays')).toMatchObject({ order: null, product: null, leaf: 'windowDays' });
});

test('identifiers compare without their separators', () => {
  expect(compactIdentifier('1z 999-aa1 01')).toBe('1Z999AA101');
});

test('parcels, lines and pieces of an order are counted', () => {
  const { quantities } = bookFacts(factsOf('split'));
  const counted = (count: number) =>
    quantities.get(count)?.some(({ leaf, order }) => leaf === 'count' && order === '#W4567801') ?? false;
  expect([2, 3, 6, 7].map(counted)).toEqual([true, true, true, false]);
});

test('what is kept of one desk is not said of the next', () => {
  const facts = factsOf('split');
  const later = facts.filter(({ name }) => name !== 'desk.returns.windowDays');
  const windowOf = (known: readonly Fact[]) => bookFacts(known).all.filter(({ leaf }) => leaf === 'windowDays').length;
  expect([facts, later, facts.slice(0, 3), facts].map(windowOf)).toEqual([1, 0, 0, 1]);
});
