import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactIdentifier } from './compact-identifier.ts';
import { normaliseOrderNumber } from './normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from './purchase-order-number.ts';
import { waysToStoreNumber, waysToStorePurchaseOrder, waysToStoreTracking } from './stored-numbers.ts';

test('a number is asked for as people, shops and ERPs write it', () => {
  expect(waysToStoreNumber(' k 1001 ')).toEqual([
    'k 1001',
    'K1001',
    '#K1001',
    'K-1001',
    '#K-1001',
    'K 1001',
    '#K 1001',
  ]);
  expect(waysToStoreNumber('#1001')).toEqual(['#1001', '1001']);
  expect(waysToStorePurchaseOrder('po-77120')).toContain('PO-77120');
  expect(waysToStoreTracking('1z 999 aa1 01')).toEqual(['1Z999AA101', '1z 999 aa1 01']);
});

test.each(['', ' ', '#', '7'.repeat(61)])('%j is asked for in no way', (text) => {
  expect([...waysToStoreNumber(text), ...waysToStorePurchaseOrder(text), ...waysToStoreTracking(text)]).toEqual([]);
});

test('every way is the same number in its normal form', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z#]{0,4}[- ]?\d{1,9}$/), (number) => {
      for (const way of waysToStoreNumber(number)) expect(normaliseOrderNumber(way)).toBe(normaliseOrderNumber(number));
      for (const way of waysToStorePurchaseOrder(number))
        expect(normalisePurchaseOrderNumber(way)).toBe(normalisePurchaseOrderNumber(number));
      for (const way of waysToStoreTracking(number)) expect(compactIdentifier(way)).toBe(compactIdentifier(number));
    }),
  );
});
