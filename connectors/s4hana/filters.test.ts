import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  among,
  amongMaterials,
  bare,
  byEmail,
  byNumber,
  byPurchaseOrder,
  byShopNumber,
  byTracking,
  quote,
} from './filters.ts';
import { readFilter, readTokens } from './odata-fixture.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("'", '(', ')', ' ', 'o', 'r', 'e', 'q', '1', 'A', '/', '%', '&', '*'),
    maxLength: 40,
  }),
);

describe('whatever a mail says is a value and nothing else', () => {
  test('a quoted text is one literal, and that text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readTokens(quote(text))).toEqual([{ kind: 'literal', value: text }]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every filter is of one field, and of equalities alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [field, filters] of [
          ['SalesOrder', byNumber(text)],
          ['YY1_Shop', byShopNumber('YY1_Shop', text)],
          ['PurchaseOrderByCustomer', byPurchaseOrder('PurchaseOrderByCustomer', text)],
          ['BillOfLading', byTracking('BillOfLading', text)],
          ['SearchEmailAddress', byEmail(text)],
          ['SearchEmailAddress', byEmail(`${text}@example.org`)],
          ['SearchEmailAddress', byEmail(`mara${text}@example.org`)],
          ['Customer', among('Customer', [text, `${text}1`])],
          ['Material', amongMaterials('Material', [text])],
        ] as const)
          for (const filter of filters) {
            const words = (readTokens(filter) ?? [{ kind: 'word', text: 'unreadable' }]).map((token) =>
              token.kind === 'literal' ? '?' : token.text,
            );
            expect(words.join(' ')).toMatch(new RegExp(`^${field} eq \\?(?: or ${field} eq \\?)*$`));
            expect(filter).not.toContain('*');
            expect(filter.length).toBeLessThan(4_000);
          }
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a number is asked with and without its zeros, and one that holds letters as it is', () => {
  const isFound = (filters: readonly string[], SalesOrder: string): boolean =>
    filters.some((filter) => readFilter(filter, () => true)?.({ SalesOrder }) === true);
  for (const number of ['12345', '0000012345', '#12345'])
    for (const stored of ['12345', '0000012345']) expect(isFound(byNumber(number), stored)).toBe(true);
  expect(isFound(byNumber('12345'), '0000123450')).toBe(false);
  expect(among('SoldToParty', ['usccus04'])).toEqual(["SoldToParty eq 'USCCUS04'"]);
  expect(amongMaterials('Material', ['42'])[0]).toContain(`'${'42'.padStart(18, '0')}'`);
});

test('many numbers are asked in several filters, each once', () => {
  const numbers = Array.from({ length: 100 }, (_, n) => String(n + 1));
  const filters = among('SalesOrder', [...numbers, ...numbers]);
  expect(filters.length).toBe(3);
  expect(filters.join(' or ').split(' or ')).toHaveLength(200);
});

test('zeros before a number are none of it, but for the number zero', () => {
  expect(['0000000010', '0', '000', 'A01', ''].map(bare)).toEqual(['10', '0', '0', 'A01', '']);
});
