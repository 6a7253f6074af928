import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SapB1Config } from './config.ts';
import {
  anyEntry,
  anyText,
  byTracking,
  contactsByEmail,
  customersByEmail,
  ordersByNumber,
  ordersByPurchaseOrder,
} from './filters.ts';
import { readFilter } from './odata-fixture.ts';

const CONFIG = SapB1Config.parse({
  url: 'https://sap.example.com:50000',
  companyDb: 'X',
  timeZone: 'UTC',
  shopNumberField: 'U_WebOrder',
});

/** Whether a record passes the filter; a filter that is none fails the test. */
function passes(filter: string | null, record: Readonly<Record<string, unknown>>): boolean {
  if (filter === null) return false;
  const test = readFilter(filter, false);
  if (test === null) throw new Error(`no filter: ${filter}`);
  return test((field) => record[field]);
}

const written = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '"', ' ', 'o', 'r', ')', '(', '&', '$', '%', '\\', 'K', '1') }),
  fc.constantFrom("' or '1' eq '1", "''", "'", "x') or (DocNum ge 0", '%27', "\\'"),
);

describe('a text stays within its quotes', () => {
  test('of any texts, a filter finds exactly those', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), written, (texts, other) => {
        const filter = anyText('F', texts);
        for (const text of texts)
          expect(passes(filter, { F: text })).toBe(filter !== null && !/\p{C}/u.test(text) && text !== '');
        if (!texts.includes(other)) expect(passes(filter, { F: other, DocNum: 1 })).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever a mail writes, what is asked is a filter, and is true of no record that has nothing of it', () => {
    const nothing = { DocNum: -1, U_WebOrder: '~', NumAtCard: '~', TrackingNumber: '~', EmailAddress: '~' };
    fc.assert(
      fc.property(written, (text) => {
        const filters = [
          ...ordersByNumber(text, CONFIG),
          ordersByPurchaseOrder(text, CONFIG),
          byTracking(text),
          customersByEmail(text),
          customersByEmail(`${text}@example.org`),
          contactsByEmail(`a@${text}`),
        ];
        for (const filter of filters) expect(passes(filter, { ...nothing, DocEntry: 1 })).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('an apostrophe in an address stays one', () => {
    expect(customersByEmail("siobhan.o'brien@example.org")).toBe(
      "(contains(EmailAddress,'siobhan.o''brien@example.org'))",
    );
  });
});

test('an address is asked for in small letters too, as a database that knows case may have it', () => {
  expect(passes(customersByEmail('Mara@Example.org'), { EmailAddress: 'mara@example.org' })).toBe(true);
  const contact = 'BusinessPartners/ContactEmployees/E_Mail';
  expect(passes(contactsByEmail('Mara@Example.org'), { [contact]: 'mara@example.org' })).toBe(true);
});

test.each(['*@*', 'a@b@c', 'a&$filter=x@example.org', 'a b@example.org', '', '@', `${'a'.repeat(65)}@b`])(
  '%j is no address to ask for',
  (text) => {
    expect([customersByEmail(text), contactsByEmail(text)]).toEqual([null, null]);
  },
);

test.each([['0'], ['007'], ['2147483648'], ['1e3'], ['-5'], ['K1001']])('%j is no number of SAP’s own', (text) => {
  expect(ordersByNumber(text, CONFIG)[0]).toBeNull();
});

test('SAP’s own number is asked for as a number, the shop’s as a text', () => {
  const [own, shop] = ordersByNumber('#2147483647', CONFIG);
  expect(own).toBe('DocNum eq 2147483647');
  expect(passes(shop ?? null, { U_WebOrder: '#2147483647' })).toBe(true);
});

test('where the customer’s number is the shop’s, there is none', () => {
  const config = { ...CONFIG, shopNumberField: 'NumAtCard' };
  expect(ordersByPurchaseOrder('PO-1', config)).toBeNull();
});

test('nothing is asked of no values', () => {
  expect([anyText('F', []), anyEntry('F', []), anyEntry('F', [Number.NaN])]).toEqual([null, null, null]);
});
