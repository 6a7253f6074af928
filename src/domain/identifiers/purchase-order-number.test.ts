import { expect, test } from 'vitest';
import { findPurchaseOrderNumbers, normalisePurchaseOrderNumber } from './purchase-order-number.ts';
import { findSkus } from './sku.ts';

test.each([
  ['PO-4596498577', ['PO-4596498577']],
  ['po 4596498577', ['PO-4596498577']],
  ['P.O. #4596498577', ['PO-4596498577']],
  ['PO number: 4596498577', ['PO-4596498577']],
  ['POs 4568641228 and 4595609704', ['PO-4568641228', 'PO-4595609704']],
  ['purchase order 4500012345', ['4500012345']],
  ['orden de compra 4500012345', ['4500012345']],
  ['Bestellnummer (Einkauf): 4500012345', ['4500012345']],
  ['bon de commande n° BC-2231', ['BC-2231']],
  ["ordine d'acquisto 4500012345", ['4500012345']],
  ['inkooporder 4500012345', ['4500012345']],
  ['ordem de compra 4500012345', ['4500012345']],
  ['PO Box 12345', []],
  ['order 4500012345', []],
])('%s', (text, expected) => {
  expect(findPurchaseOrderNumbers(text).map(({ normalised }) => normalised)).toEqual(expected);
});

test('with and without PO it is one number', () => {
  expect(normalisePurchaseOrderNumber('PO-4596498577')).toBe(normalisePurchaseOrderNumber('p.o. 4596 498577'));
});

test('a SKU is a code of the catalogue, in any case', () => {
  const found = findSkus(
    'I mean offi-562819, not OFFI-000000 or x@offi-562819.example',
    (sku) => sku === 'OFFI-562819',
  );
  expect(found).toEqual([{ raw: 'offi-562819', sku: 'OFFI-562819', index: 7 }]);
});
