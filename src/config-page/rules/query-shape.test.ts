import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf } from '../../policy/rule-fixture.ts';
import { fromQuery } from '../../policy/rule-query.ts';
import { fromBuilder, toBuilder } from './query-shape.ts';

test('a condition comes out of the builder as it went in', () => {
  fc.assert(
    fc.property(groupOf(), (group) => {
      const back = fromBuilder(JSON.parse(JSON.stringify(toBuilder(group))));
      // The empty word is one that a person cannot choose.
      if (!JSON.stringify(group).includes('"value":""')) expect(back && fromQuery(back)).toEqual(fromQuery(group));
    }),
    { numRuns: 500 },
  );
});

test('what is typed as a number is one, and a test without a value is not finished', () => {
  const read = (rule: { readonly field: string; readonly operator: string; readonly value: unknown }) =>
    fromBuilder({ combinator: 'and', rules: [rule] })?.rules[0] ?? null;
  expect(read({ field: 'orderTotal', operator: '>', value: '12,5' })).toEqual({
    field: 'orderTotal',
    operator: '>',
    value: 12.5,
  });
  expect(read({ field: 'orderTotal', operator: '>', value: '' })).toBeNull();
  expect(read({ field: 'orderTotal', operator: '>', value: 'much' })).toBeNull();
  expect(read({ field: 'intents', operator: 'some', value: [] })).toBeNull();
  expect(read({ field: 'isVip', operator: 'is', value: 'left over' })).toEqual({
    field: 'isVip',
    operator: 'is',
    value: null,
  });
  expect(read({ field: 'isVip', operator: '>', value: '' })).toBeNull();
  expect(read({ field: 'constructor', operator: '==', value: 'x' })).toBeNull();
  expect(fromBuilder({ combinator: 'and', rules: [] })).toBeNull();
});
